"""Tally rules of the owner's own: made, changed, removed, and marked with yes or no."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook.book import Book
from crmnotes.records import new_uid
from crmnotes.rules import tallies as rules
from crmnotes.rules.measure import Measure
from crmnotes.rules.period import Period
from crmnotes.store import tallies as rows
from crmnotes.store.rows import instant, moment


class TallyLine(NamedTuple):
    """One rule with how often it was met in a period."""

    id: int
    uid: str
    rule: str
    target_percent: int
    tallied: Measure
    last: tuple[datetime, bool] | None = None  # the latest mark of all, whatever the period


class Tallies:
    """The facet of tally rules. Targets are in per cent, marks instants; each verb is one undo step; BadInput."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, rule: str, target_percent: int = 90) -> int:
        """A new rule; its id."""
        with self._book.act("add a rule"):
            words, target = rules.check(rule, target_percent)
            self._require_new(words)
            return rows.insert(self._book.store, new_uid(), words, target)

    def change(self, tally: int, rule: str, target_percent: int) -> None:
        """Other words or another target; its marks stay. NotFound."""
        with self._book.act("change a rule"):
            self._require(tally)
            words, target = rules.check(rule, target_percent)
            self._require_new(words, beside=tally)
            rows.change(self._book.store, tally, words, target)

    def remove(self, tally: int) -> None:
        """Removes a rule with its marks; Undo brings both back. NotFound."""
        with self._book.act("remove a rule"):
            self._require(tally)
            rows.delete(self._book.store, tally)

    def mark(self, tally: int, yes: bool, at: datetime | None = None) -> None:
        """The rule was met, or was not: now, or at an instant that has passed. NotFound."""
        with self._book.act("mark a rule with yes" if yes else "mark a rule with no"):
            self._require(tally)
            when = utc(at or self._book.now())
            if when > self._book.stamp():
                raise BadInput("That moment has not come yet.")
            rows.add_mark(self._book.store, tally, instant(when), yes)

    def lines(self, period: Period) -> list[TallyLine]:
        """All rules, the oldest first, with their marks in a period."""
        now = self._book.now()
        found = []
        for number, uid, rule, target in rows.all_rules(self._book.store):
            marks = [(mark, moment(at), bool(yes)) for mark, at, yes in rows.numbered_marks(self._book.store, number)]
            last = marks[-1][1:] if marks else None
            found.append(TallyLine(number, uid, rule, target, rules.tallied(marks, period, now), last))
        return found

    def _require(self, tally: int) -> None:
        """NotFound when there is no such rule."""
        if rows.get(self._book.store, tally) is None:
            raise NotFound("There is no such rule any more.")

    def _require_new(self, words: str, beside: int = 0) -> None:
        """BadInput when another rule says the same."""
        for number, _, rule, _ in rows.all_rules(self._book.store):
            if number != beside and rule.casefold() == words.casefold():
                raise BadInput("There is such a rule already.")
