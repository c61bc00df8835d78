"""Reminders of the window: each said once, on the desktop or in the window, and a click opens the row."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Due, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.reminding import tray
from crmnotes.ui.reminding.reminders import Notice, Reminders, manner
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Desk:
    """A window with reminders on a notebook in memory, and what was noticed and counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FixedClock(MONDAY)
        self.notebook = Notebook.in_memory(self.clock)
        self.settings = WindowSettings(None)
        self.window = Window(Bridge(self.notebook), self.settings)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.complete()
        self.window.hide()  # in the tray
        self.reminders = Reminders(self.window)
        self.noticed: list[Notice] = []
        self.counts: list[int] = []
        self.reminders.noticed.connect(self.noticed.append)
        self.reminders.counted.connect(self.counts.append)

    def later(self, **much: int) -> None:
        """Time goes on, and the window notices."""
        self.clock.advance(**much)
        self.window.bridge.look()

    def titles(self) -> list[str]:
        return [notice.title for notice in self.noticed]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def promised(desk: Desk, name: str, text: str, at: time | None) -> int:
    customer = desk.notebook.customers.add(Customer(name))
    return desk.notebook.promises.make(customer.id, text, Due(date(2026, 11, 23), at)).id


def ask(desk: Desk, customer: int, text: str) -> None:
    now = desk.clock.now()
    desk.notebook.notes.say(Note(customer, text, now, now, channel=Channel.EMAIL, wants_answer=True))


def test_the_day_and_a_promise_are_said_once(desk: Desk) -> None:
    promised(desk, "Maria", "call her with the price", time(10, 0))
    desk.later(minutes=1)
    assert desk.titles() == ["Good morning"]
    assert desk.noticed[0].text.endswith("1 promise is due today.")
    desk.later(minutes=59)
    assert desk.titles() == ["Good morning", "Promised to Maria for now"]
    desk.later(minutes=5)
    desk.later(minutes=5)
    assert len(desk.noticed) == 2
    assert desk.counts[-1] == 1


def test_what_is_due_at_one_moment_is_one_notice(desk: Desk, qtbot: QtBot) -> None:
    """A tray of the old kind shows the last of two notices only."""
    desk.later(minutes=1)
    for name in ("Maria", "Ole", "Jon", "Tom", "Ann"):
        promised(desk, name, "call with the price", time(10, 0))
    desk.later(minutes=59)
    assert desk.titles() == ["Good morning", "5 reminders"]
    said = desk.noticed[1].text.split("\n")
    assert said[0] == "Promised to Ann for now: call with the price"
    assert said[4:] == ["and 1 more"]
    row = desk.noticed[1].row
    assert row is not None
    assert row.name == "Ann"
    desk.later(minutes=5)
    assert len(desk.noticed) == 2


def test_a_reply_is_said_before_it_falls_due_and_not_when_it_is_answered(desk: Desk) -> None:
    customer = desk.notebook.customers.add(Customer("Ole Weber", reply_within=120))
    ask(desk, customer.id, "where is my parcel?")
    desk.later(minutes=1)  # the day begins
    desk.later(minutes=90)
    assert desk.titles()[-1] == "Reply to Ole Weber by 11:00"
    other = desk.notebook.customers.add(Customer("Ida", reply_within=120))
    ask(desk, other.id, "and mine?")
    desk.notebook.notes.replied(other.id)
    desk.later(minutes=100)
    assert not any("Ida" in title for title in desk.titles())


def test_a_snoozed_promise_and_reminders_turned_off_say_nothing(desk: Desk) -> None:
    promise = promised(desk, "Maria", "send samples", time(10, 0))
    desk.notebook.promises.snooze(promise, desk.clock.now() + timedelta(minutes=50))
    desk.settings.put("remind", False)
    desk.later(minutes=60)
    assert not desk.noticed
    assert desk.counts[-1] == 1


def test_what_was_said_is_remembered_after_a_restart(desk: Desk, qtbot: QtBot) -> None:
    desk.later(minutes=1)
    again = Reminders(desk.window)
    with qtbot.assertNotEmitted(again.noticed):
        again.look()


def test_in_front_of_the_window_it_is_said_there(desk: Desk, qtbot: QtBot) -> None:
    promised(desk, "Maria", "call her", time(9, 30))
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    with qtbot.waitSignal(desk.window.bridge.acted) as said:
        desk.later(minutes=30)
    assert said.args == ["Promised to Maria for now: call her", False]
    assert desk.titles() == []


def test_a_click_on_a_notice_opens_its_row(desk: Desk) -> None:
    promised(desk, "Anna", "send the invoice", None)
    promised(desk, "Maria", "call her", time(10, 0))
    desk.later(minutes=60)
    desk.window.go("notes")
    tray.open_row(desk.window, desk.noticed[-1])
    pane = desk.window.pane()
    assert desk.window.place == "today"
    assert pane.row().name == "Maria"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("chosen", "quiet_from", "ahead"),
    [
        ({}, time(20), 30),
        ({"quiet_from": "21:30", "remind_ahead": 60}, time(21, 30), 60),
        ({"quiet_from": "late"}, time(20), 30),
    ],
)
def test_how_to_remind_is_read_from_what_was_chosen(chosen: dict[str, str | int], quiet_from: time, ahead: int) -> None:
    settings = WindowSettings(None)
    for name, value in chosen.items():
        settings.put(name, value)
    assert manner(settings).quiet_from == quiet_from
    assert manner(settings).ahead == timedelta(minutes=ahead)
