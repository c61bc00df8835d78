"""The scorecard on screen, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Change, Channel, Customer, Note
from crmnotes.rules.period import Period
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.behind import BehindSheet
from crmnotes.ui.dialogs.own_rule import FreePeriod, OwnRule
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.panes.score import ScorePane
from crmnotes.ui.paper import pages as paper
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, window: Window, business: Business) -> ScorePane:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = window.go("score")
    assert isinstance(made, ScorePane)
    return made


def rows(pane: ScorePane) -> dict[str, tuple[str, str]]:
    found = (pane.view.rows.row(number) for number in range(pane.view.rows.rowCount()))
    return {row.title: (row.pill, row.aside) for row in found if isinstance(row, Entry)}


def headings(pane: ScorePane) -> list[str]:
    found = (pane.view.rows.row(number) for number in range(pane.view.rows.rowCount()))
    return [row.text for row in found if isinstance(row, Heading)]


def sheet(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def test_every_number_is_n_of_n_and_few_cases_are_not_judged(pane: ScorePane) -> None:
    found = rows(pane)
    assert found["Replied in time"] == ("0 of 2", "2 missed, too few to judge")
    assert found["Promises kept by the first date"] == ("0 of 1", "1 missed, too few to judge")
    assert found["Put right within 3 days"] == ("–", "nothing to count")
    assert found["Open past its date"][0] == "1"
    assert headings(pane) == ["Rules of service", "How promises ended"]
    assert pane.days.text() == "Your own rules of service, counted. 24 August to 22 November 2026."


def test_enter_opens_what_was_missed_and_enter_there_opens_the_customer(
    qtbot: QtBot, pane: ScorePane, business: Business
) -> None:
    opened: list[int] = []
    pane.customer_opened.connect(opened.append)
    qtbot.keyClick(pane.view, Key.Key_Return)
    behind = sheet(qtbot)
    assert isinstance(behind, BehindSheet)
    entry = behind.list.entry()
    assert entry is not None
    assert (entry.title, entry.text) == ("Maria Lopez", "“The last delivery was late. What happened?”")
    qtbot.keyClick(behind.list, Key.Key_Return)
    assert opened == [business.maria]


def test_what_was_met_stands_below_what_was_missed(
    qtbot: QtBot, pane: ScorePane, notebook: Notebook, business: Business
) -> None:
    now = notebook.clock.now()
    notebook.notes.say(Note(business.jon, "When?", now, now, channel=Channel.EMAIL, wants_answer=True))
    notebook.notes.replied(business.jon, Channel.EMAIL)  # in time
    pane.refresh(None)
    qtbot.keyClick(pane.view, Key.Key_Return)
    behind = sheet(qtbot)
    assert isinstance(behind, BehindSheet)
    found = [row for row in behind.rows() if isinstance(row, Heading)]
    measure = behind._behind.measure
    assert [(row.text, row.tally) for row in found] == [
        ("Missed", str(len(measure.cases) - measure.met)), ("Not missed", str(measure.met)),
    ]  # fmt: skip
    behind.reject()


def test_own_rules_are_added_and_marked_with_yes_and_no(qtbot: QtBot, pane: ScorePane, notebook: Notebook) -> None:
    qtbot.keyClick(pane.view, Key.Key_A)
    form = sheet(qtbot)
    assert isinstance(form, OwnRule)
    form.rule.setText("answered before the third ring")
    form.target.setText("x")
    qtbot.keyClick(form.target, Key.Key_Return)
    assert form.wrong.text() == "Give the target as a number from 1 to 100."
    form.target.setText("95 %")
    qtbot.keyClick(form.target, Key.Key_Return)
    for key in (Key.Key_Y, Key.Key_Y, Key.Key_N):
        qtbot.keyClick(pane.view, key)
    assert rows(pane)["answered before the third ring"] == ("2 of 3", "too few to judge")
    notebook.history.undo()
    assert rows(pane)["answered before the third ring"][0] == "2 of 2"


def test_an_own_rule_is_changed_and_removed(qtbot: QtBot, pane: ScorePane, notebook: Notebook) -> None:
    notebook.tallies.add("answered fast")
    pane.view.choose(("tallies", 1))
    qtbot.keyClick(pane.view, Key.Key_Return)
    form = sheet(qtbot)
    assert isinstance(form, OwnRule)
    form.rule.setText("answered before the third ring")
    form.submit()
    assert "answered before the third ring" in rows(pane)
    qtbot.keyClick(pane.view, Key.Key_Delete)
    assert "Your own rules" not in headings(pane)


def test_yes_without_an_own_rule_says_what_to_do(qtbot: QtBot, pane: ScorePane, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.acted) as told:
        qtbot.keyClick(pane.view, Key.Key_Y)
    assert told.args == ["Choose one of your own rules first; A adds one.", False]


def test_the_period_is_chosen_and_walked(qtbot: QtBot, pane: ScorePane) -> None:
    pane.chips.choose(2)
    assert pane.period == Period(date(2026, 11, 1), date(2026, 11, 30))
    qtbot.keyClick(pane.view, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pane.days.text() == "Your own rules of service, counted. 1 October to 31 October 2026."
    assert rows(pane)["Replied in time"] == ("–", "nothing to count")
    qtbot.keyClick(pane.view, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert pane.period.last == date(2026, 11, 30)


def test_any_other_days(qtbot: QtBot, pane: ScorePane) -> None:
    pane.chips.choose(5)
    form = sheet(qtbot)
    assert isinstance(form, FreePeriod)
    form.first.line.setText("22 Nov 2026")
    form.last.line.setText("21 Nov 2026")
    form.submit()
    assert "cannot end on 2026-11-21" in form.wrong.text()
    form.first.line.setText("20 Nov 2026")
    form.submit()
    assert pane.period == Period(date(2026, 11, 20), date(2026, 11, 21))


def test_what_is_written_down_is_counted_at_once(pane: ScorePane, notebook: Notebook, business: Business) -> None:
    notebook.promises.keep(business.late)
    assert rows(pane)["Kept late"][0] == "1"


def test_where_there_is_no_room_the_charts_take_the_place_of_the_list(pane: ScorePane, window: Window) -> None:
    window.resize(660, 500)
    assert (pane.view.isVisible(), pane.charts.isVisible(), pane.tiles.isVisible()) == (True, False, False)
    pane.swap.click()
    assert (pane.view.isVisible(), pane.charts.isVisible()) == (False, True)
    window.resize(1320, 860)
    assert (pane.view.isVisible(), pane.charts.isVisible(), pane.tiles.isVisible()) == (True, True, True)


def test_the_window_goes_there_with_a_key(qtbot: QtBot, window: Window, business: Business) -> None:
    qtbot.keyClick(window, Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.pane(), ScorePane)
    assert window.place == "score"


def test_it_is_printed_whole(pane: ScorePane, tmp_path: Path) -> None:
    printed = pane.printed()
    assert printed is not None
    assert paper.write(tmp_path / printed.name, printed.title, printed.paint) >= 1


@pytest.fixture
def large(qtbot: QtBot, dressed: QApplication, clock: FixedClock, tmp_path: Path) -> Iterator[ScorePane]:
    """The scorecard of a notebook in a file, as one is shown that takes long to count."""
    book = Notebook.open(tmp_path / "book.crmnotes", clock)
    bridge = Bridge(book)
    pane = ScorePane(bridge, at_once=0)
    qtbot.addWidget(pane)
    yield pane
    pane.asker.stop()
    bridge.rest()
    book.close()


def test_a_large_notebook_is_counted_beside_the_window_which_shows_what_it_showed_until_then(
    qtbot: QtBot, large: ScorePane, clock: FixedClock
) -> None:
    pane, book = large, large.notebook
    pane.refresh(None)
    assert pane.score is None
    assert pane.days.text() == "Counting 24 August to 22 November 2026…"
    qtbot.waitUntil(lambda: pane.score is not None)
    greta = book.customers.add(Customer("Greta Holm")).id
    asked = clock.now() - timedelta(days=2)
    book.notes.say(Note(greta, "?", asked, asked, channel=Channel.EMAIL, wants_answer=True))
    book.change_settings(closed_weekdays=frozenset({5, 6}))  # the other connection hears of it, too
    pane.refresh(Change(frozenset({"notes"}), None))
    assert rows(pane)["Replied in time"][0] == "–"
    assert not pane.days.text().startswith("Counting")
    with qtbot.waitSignal(pane.asker.answered):
        pass
    assert rows(pane)["Replied in time"][0] == "–"  # asked on a Friday afternoon, and nobody works on Sunday
    book.change_settings(closed_weekdays=frozenset())
    pane.refresh(Change(frozenset({"settings"}), None))
    qtbot.waitUntil(lambda: rows(pane)["Replied in time"][0] == "0 of 1")


def test_nothing_is_counted_for_a_scorecard_out_of_sight_and_it_is_when_it_comes_back(
    qtbot: QtBot, large: ScorePane
) -> None:
    pane = large
    pane.show()
    with qtbot.assertNotEmitted(pane.asker.answered, wait=100):
        pane.refresh(None)
        pane.hide()
    assert pane.score is None
    with qtbot.waitSignal(pane.asker.answered):
        pane.show()
    assert pane.score is not None
    pane.hide()
    with qtbot.assertNotEmitted(pane.asker.answered, wait=50):
        pane.show()


def test_what_is_still_being_counted_is_not_printed(qtbot: QtBot, large: ScorePane) -> None:
    pane, bridge = large, large.bridge
    pane.refresh(None)
    with qtbot.waitSignal(bridge.acted) as said:
        assert pane.printed() is None
    assert said.args == ["This is still being counted. Try again in a moment.", False]
