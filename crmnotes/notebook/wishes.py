"""Wishes: what customers want and cannot get, gathered with how many voiced each, and offered when it is there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.notes import Notes
from crmnotes.notebook.promises import Promises
from crmnotes.notebook.views import NoteLine
from crmnotes.records import Due, Kind, Promise
from crmnotes.rules import wishes as rules
from crmnotes.store import wishes as rows
from crmnotes.store.rows import ids_json, moment


class Wish(NamedTuple):
    """One wish and who voiced it."""

    key: str
    name: str  # the first line as it was voiced last
    notes: tuple[int, ...]  # the newest first
    customers: tuple[int, ...]  # different ones, who voiced it last first
    last: datetime
    offered: bool  # to all who voiced it


class Wishes:
    """The facet of wishes. Each verb is one undo step."""

    def __init__(self, book: Book, notes: Notes, promises: Promises) -> None:
        self._book = book
        self._notes = notes
        self._promises = promises

    def all(self) -> list[Wish]:
        """Every wish: those not offered yet first, then by how many different customers voiced it, then the latest."""
        gathered: dict[str, list[tuple[int, int, str, int, str]]] = {}
        for number, customer, at, offered, text in rows.voiced(self._book.store):
            gathered.setdefault(rules.key_of(text), []).append((number, customer, at, offered, text))
        found = [_wish(key, voiced) for key, voiced in gathered.items()]
        found.sort(key=lambda wish: wish.last, reverse=True)
        return sorted(found, key=lambda wish: (wish.offered, -len(wish.customers)))

    def voices(self, wish: Wish) -> list[NoteLine]:
        """Who voiced it, and in what words, the newest first."""
        return self._notes.lines(wish.notes)

    def same_as(self, notes: Iterable[int], name: str) -> None:
        """These notes voice the wish of that name: it becomes their first line, their own words stay. BadInput."""
        name = rules.name_of(words.text(name))
        if not rules.key_of(name):
            raise BadInput("Give the wish a name, such as “linen in ochre”.")
        with self._book.act("gather a wish"):
            for note in notes:
                before = self._notes.get(note)
                self._notes.edit(note, text=rules.named(before.text, name), kind=Kind.WISH)

    def offer(
        self, wish: Wish, text: str, due: Due | None = None, customers: Collection[int] | None = None
    ) -> list[Promise]:
        """It is offered now: a promise to tell each who voiced it, or those named; marks the wish as offered.

        Without a date each customer's allowance fills it in. BadInput for no words. rules: asking and thanking.
        """
        book = self._book
        with book.act("offer a wish"):
            voiced = {line.id: line.customer for line in self.voices(wish)}
            newest = {customer: note for note, customer in reversed(voiced.items())}
            told = [customer for customer in newest if customers is None or customer in customers]
            if not told:
                raise BadInput("Choose at least one customer to tell.")
            rows.offer(book.store, ids_json(note for note, who in voiced.items() if who in told), offered=True)
            return [self._promises.make(customer, text, due, made_in=newest[customer]) for customer in told]


def _wish(key: str, voiced: list[tuple[int, int, str, int, str]]) -> Wish:
    """A wish from its rows, the newest first."""
    return Wish(
        key,
        rules.name_of(voiced[0][4]),
        tuple(row[0] for row in voiced),
        tuple(dict.fromkeys(row[1] for row in voiced)),
        moment(voiced[0][2]),
        all(row[3] for row in voiced),
    )
