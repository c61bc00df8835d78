"""A business whose every act is done, undone and done again, so that each story tries undo on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Note, Why
from crmnotes.rules import capture
from crmnotes.rules.reply import wants_answer

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


class Business:
    """A notebook in a file, a clock, and what a day is made of."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = FixedClock(MONDAY)
        self.book = Notebook.open(path, self.clock)

    def do(self, verb: Callable[[], Any]) -> Any:
        """Does an act; undone, everything is as before it, and done again, as after it."""
        before = self.state()
        result = verb()
        after = self.state()
        if after != before:
            assert self.book.history.undo() is not None
            assert self.state() == before
            assert self.book.history.redo() is not None
            assert self.state() == after
        return result

    def state(self) -> tuple[Any, ...]:
        """Everything that a person could see."""
        book = self.book
        assert book.counts(book.today()) == book.counts()
        ids = book.customers.ids()
        buckets = [book.promises.page(bucket) for bucket in ("open", "theirs", "kept", "missed", "released", "void")]
        whole = [book.promises.get(line.id) for lines in buckets for line in lines]
        people = book.customers.many(ids)
        lines = book.customers.lines(ids)
        return (
            book.today().rows,
            book.counts(),
            people,
            lines,
            book.notes.page(limit=1000),
            buckets,
            whole,
            book.settings,
        )

    def customer(self, name: str, **more: Any) -> int:
        return int(self.do(lambda: self.book.customers.add(Customer(name, **more))).id)

    def they(self, customer: int, channel: Channel, text: str = "", left_open: bool = False, **more: Any) -> int:
        """They got in touch."""
        now = self.clock.now()
        wants = wants_answer(Direction.THEM, channel, left_open)
        note = Note(customer, text, more.pop("happened_at", now), now, channel=channel, wants_answer=wants, **more)
        return int(self.do(lambda: self.book.notes.say(note)).note.id)

    def write(self, line: str, customer: int | None = None) -> Any:
        """Writes a line into the capture line."""
        draft = capture.read(line, self.clock.now(), self.book.settings)
        found = [line.id for line in self.book.customers.named(draft.name)]
        who = customer or (found[0] if found else Customer(draft.name))
        return self.do(lambda: self.book.capture(draft, who))

    def at(self, days: int, clock: str) -> None:
        """Lets time pass until a wall time so many days on."""
        hour, minute = map(int, clock.split(":"))
        day = self.clock.now() + timedelta(days=days)
        self.clock.moment = day.replace(hour=hour, minute=minute)

    def why(self) -> list[tuple[str, str]]:
        """The rows of Today without whom to ask: nearly everybody is due to be asked."""
        return [(row.why.value, row.name) for row in self.book.today().rows if row.why is not Why.ASK]

    def close_and_open(self) -> None:
        """The evening and the next morning: what was saved is there."""
        before = self.state()
        self.book.close()
        self.book = Notebook.open(self.path, self.clock)
        assert self.state() == before


@pytest.fixture
def business(tmp_path: Path) -> Iterator[Business]:
    business = Business(tmp_path / "business.crmnotes")
    yield business
    assert business.book.check() == []
    business.book.close()
