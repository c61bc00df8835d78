"""A stretch of days as a calendar: open promises, birthdays, and when the owner is closed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import promise_lines
from crmnotes.notebook.views import PromiseLine
from crmnotes.records import Birthday
from crmnotes.rules import birthdays, reply
from crmnotes.store import months as rows
from crmnotes.store import promises
from crmnotes.store import today as stored_today

MOST_OF_A_DAY = 200


class Due(NamedTuple):
    """An open promise on a day of the calendar."""

    id: int
    customer: int
    name: str
    text: str
    at: time | None
    by_them: bool


class Born(NamedTuple):
    """Somebody whose birthday is celebrated on a day; `turning` is None when the year is not known."""

    customer: int
    name: str
    turning: int | None


class CalendarDay(NamedTuple):
    """One day: the first promises, how many there are in all, birthdays, and whether the owner is closed."""

    day: date
    promises: tuple[Due, ...] = ()
    total: int = 0
    born: tuple[Born, ...] = ()
    closed: bool = False


class Months:
    """The facet of the calendar."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def days(self, wanted: Sequence[date], each: int = 6) -> list[CalendarDay]:
        """These days, which follow each other, with up to `each` promises a day: a walk of an index for each."""
        if not wanted:
            return []
        store, rules = self._book.store, self._book.settings
        counts = rows.counts(store, wanted[0].isoformat(), wanted[-1].isoformat())
        born = self._born(wanted)
        found = []
        for day in wanted:
            total = counts.get(day.isoformat(), 0)
            first = tuple(_due(row) for row in rows.of_day(store, day.isoformat(), each)) if total else ()
            found.append(CalendarDay(day, first, total, tuple(born[day]), reply.is_closed(day, rules)))
        return found

    def promises(self, day: date) -> list[PromiseLine]:
        """The open promises of a day, at most 200."""
        ids = [row[0] for row in rows.of_day(self._book.store, day.isoformat(), MOST_OF_A_DAY)]
        lines = {line.id: line for line in promise_lines(self._book, promises.lines(self._book.store, ids))}
        return [lines[number] for number in ids if number in lines]

    def _born(self, wanted: Sequence[date]) -> dict[date, list[Born]]:
        """The birthdays celebrated on these days, 29 February on the 28th of common years. rules: time."""
        found: dict[date, list[Born]] = defaultdict(list)
        ends = dict.fromkeys([f"{day:%m-%d}" for day in wanted] + ["02-29"])
        days = {(day.month, day.day): day for day in wanted}
        for number, _, name, _, text in stored_today.birthdays(self._book.store, list(ends)):
            birthday = Birthday.parse(text)
            for day in {days.get((birthday.month, birthday.day)), days.get((2, 28))} - {None}:
                if day is not None and birthdays.celebrated_in(birthday, day.year) == day:
                    found[day].append(Born(number, name, birthdays.turning(birthday, day)))
        return found


def _due(row: tuple[object, ...]) -> Due:
    number, customer, name, text, at, by_them = row
    wall = time.fromisoformat(str(at)) if at else None
    return Due(int(str(number)), int(str(customer)), str(name), str(text), wall, bool(by_them))
