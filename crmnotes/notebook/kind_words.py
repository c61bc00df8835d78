"""Kind words: what customers said well of us, how far they may be quoted, and what goes out as testimonials."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook.book import Book
from crmnotes.notebook.notes import Notes
from crmnotes.records import Kind, Note
from crmnotes.rules import testimonials as rules
from crmnotes.rules.wall import local_day

AT_ONCE = 200


class Testimonial(NamedTuple):
    """Words that may be quoted, with no more of a name than was permitted; the day is on the owner's wall."""

    text: str
    name: str
    day: date


class KindWords:
    """The facet of compliments. Each verb is one undo step."""

    def __init__(self, book: Book, notes: Notes) -> None:
        self._book = book
        self._notes = notes

    def permit(self, note: int, permission: str | None) -> Note:
        """They said how they may be quoted; None when nobody asked yet. BadInput when it is no compliment."""
        with self._book.act("permission to quote"):
            if self._notes.get(note).kind is not Kind.COMPLIMENT:
                raise BadInput("Only a compliment can be quoted.")
            return self._notes.edit(note, quotable=rules.check_permission(permission))

    def testimonials(self, customers: Collection[int] | None = None) -> Iterator[Testimonial]:
        """Every compliment that may be quoted, of all or these customers, the newest first, as permitted."""
        before: tuple[str, int] | None = None
        while lines := self._notes.page(kinds=[Kind.COMPLIMENT], before=before, limit=AT_ONCE):
            before = self._notes.page_key(lines[-1])
            for line in lines:
                wanted = line.quotable and (customers is None or line.customer in customers)
                note = self._notes.get(line.id) if wanted else None
                if note is not None and rules.may_quote(note):
                    name = rules.quoted_as(line.customer_name, note.quotable)
                    yield Testimonial(note.text, name, local_day(note.happened_at, self._book.zone))
