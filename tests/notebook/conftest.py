"""A notebook in memory, a clock that stands, and short ways to write things down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Change, Channel, Customer, Direction, Due, Note, Promise, Why
from crmnotes.rules.today import TodayRow

SUNDAY = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


class Desk:
    """A notebook with a clock, and what changed in it."""

    def __init__(self, notebook: Notebook, clock: FixedClock) -> None:
        self.book = notebook
        self.clock = clock
        self.changes: list[Change] = []
        notebook.subscribe(self.changes.append)

    def customer(self, name: str = "Greta Holm", **more: Any) -> int:
        return self.book.customers.add(Customer(name, **more)).id

    def note(self, customer: int, text: str = "Is it ready?", **more: Any) -> Note:
        now = self.clock.now()
        defaults = {"happened_at": now, "entered_at": now, "channel": Channel.EMAIL, "wants_answer": True}
        return Note(customer, text, **(defaults | more))

    def asks(self, customer: int, text: str = "Is it ready?", **more: Any) -> int:
        return self.book.notes.say(self.note(customer, text, **more)).note.id

    def answers(self, customer: int, text: str = "It is.", **more: Any) -> Note:
        more = {"direction": Direction.US, "channel": Channel.CALL, "wants_answer": False} | more
        return self.note(customer, text, **more)

    def promise(self, customer: int, text: str = "send the price", due: Due | None = None, **more: Any) -> Promise:
        return self.book.promises.make(customer, text, due, **more)

    def day(self, ahead: int = 0, at: str | None = None) -> Due:
        day: date = self.clock.now().date() + timedelta(days=ahead)
        return Due(day, time.fromisoformat(at) if at else None)

    def rows(self) -> list[TodayRow]:
        """Today without whom to ask, which has tests of its own: nearly everybody is due to be asked."""
        return [row for row in self.book.today().rows if row.why is not Why.ASK]

    def why(self) -> list[str]:
        return [row.why.value for row in self.rows()]

    def open_ids(self, customer: int) -> list[int]:
        return [line.id for line in self.book.notes.open_questions(customer)]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(SUNDAY)


@pytest.fixture
def desk(clock: FixedClock) -> Iterator[Desk]:
    notebook = Notebook.in_memory(clock)
    desk = Desk(notebook, clock)
    yield desk
    assert notebook.check() == []
    notebook.close()
