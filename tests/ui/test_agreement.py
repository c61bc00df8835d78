"""Lateness of one thing looks the same wherever the window shows it: Today and its call sheet, the lists of customers
and promises, the month, the page of a customer and the card before a call.

The notebooks, the moments and the rules told once more are those of `tests.stories.test_agreement`.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crmnotes.clock import FixedClock, SystemZone
from crmnotes.notebook import Notebook
from crmnotes.rules import weeks
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.month.grid import MonthGrid
from crmnotes.ui.words import call, records
from crmnotes.ui.words import today as today_words
from tests.stories.test_agreement import CHANGES, CLOSED, WRITTEN, Late, by_the_rules, moments, write
from tests.stories.test_agreement import zone as zone  # the fixture
from tests.ui.conftest import TODAY, Scene


def check_today(book: Notebook) -> None:
    """The rows of the list are those of the call sheet, pill for pill."""
    for entry in today_words.rows(book.today()):
        row = entry.subject if isinstance(entry, Entry) else None
        if isinstance(entry, Entry) and row is not None and row.level <= 8:
            assert (entry.tone is Tone.RED) is (row.late_minutes > 0)


def check_customers(book: Notebook, late: Late, now: datetime) -> None:
    """A reply stands in the list before the promises do."""
    mine = {book.promises.get(number).customer for number in late.promises}
    for line in book.customers.lines(book.customers.ids()):
        _, tone = records.standing(line, now)
        waits = line.waiting_since is not None
        assert (tone is Tone.RED) is (line.id in late.replies if waits else line.id in mine)


def check_promises(book: Notebook, late: Late, now: datetime) -> None:
    for line in book.promises.page("open", limit=1000):
        _, tone = records.promise_pill(line, now)
        assert (tone is Tone.RED) is (line.id in late.promises)


def check_month(book: Notebook, late: Late, now: datetime) -> None:
    grid = MonthGrid(lambda wanted: book.months.days(wanted, each=99), lambda: now, "GB")
    seen: dict[int, bool] = {}
    for back in range(-1, 3):
        shown = book.months.days(weeks.days_of(weeks.moved(now.date(), -back), "GB"), each=99)
        seen |= {due.id: grid.line_of(day.day, due).tone is Tone.RED for day in shown for due in day.promises}
    grid.deleteLater()
    assert {number for number, red in seen.items() if red} == set(late.promises)


def check_pages(book: Notebook, late: Late, now: datetime) -> None:
    for customer in book.customers.ids():
        card = book.customers.card(customer)
        why = records.why_here(card, now)
        assert (why is not None and why[1] is Tone.RED) is (customer in late.replies)
        red = [line for line in call.lines(book.before_call(customer), now) if line.tone is Tone.RED]
        promised = any(book.promises.get(number).customer == customer for number in late.promises)
        assert bool(red) is (promised or customer in late.replies)


def test_lateness_looks_the_same_in_every_place(zone: str, tmp_path: Path, dressed: QApplication) -> None:
    rng = random.Random(f"window {zone}")
    first = datetime(*CHANGES[zone], 8, tzinfo=UTC) - timedelta(days=WRITTEN + 1)
    clock = FixedClock(first, SystemZone())
    book = Notebook.open(tmp_path / "book.crmnotes", clock)
    book.change_settings(**CLOSED[2])
    write(book, clock, rng)
    for moment in moments(book, clock, rng):
        clock.moment = moment
        now = clock.now()
        late = by_the_rules(book, now)
        check_today(book)
        check_customers(book, late, now)
        check_promises(book, late, now)
        check_month(book, late, now)
        check_pages(book, late, now)
    book.close()


@pytest.mark.parametrize(("seconds", "red"), [(-1, False), (0, False), (30, False), (59, False), (60, True)])
def test_a_promise_with_a_time_is_late_in_the_month_from_the_minute_after(
    seconds: int, red: bool, notebook: Notebook, scene: Scene, dressed: QApplication
) -> None:
    three = time(15)
    scene.promised(scene.person("Greta Holm"), "call", TODAY, three)
    now = datetime.combine(TODAY, three, UTC) + timedelta(seconds=seconds)
    grid = MonthGrid(notebook.months.days, lambda: now, "GB")
    (shown,) = notebook.months.days([TODAY])
    assert (grid.line_of(TODAY, shown.promises[0]).tone is Tone.RED) is red
    grid.deleteLater()
