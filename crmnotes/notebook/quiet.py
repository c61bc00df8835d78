"""Why quiet customers are thought quiet: the gaps between their visits, and whether a complaint of theirs is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crmnotes.notebook import derive
from crmnotes.notebook.book import Book
from crmnotes.rules.rhythm import rhythm, visits
from crmnotes.store import quiet as rows


class Reason(NamedTuple):
    """What a row about a quiet customer explains itself with; `gaps` in days, None without a measured rhythm."""

    gaps: tuple[int, int] | None = None
    complaint: bool = False


def reasons(book: Book, customers: Sequence[int]) -> dict[int, Reason]:
    """The reason of each of those customers. rules: gone quiet."""
    return book.remembered("why quiet").of(customers, book.zone, lambda unknown: _reasons(book, unknown))


def _reasons(book: Book, customers: list[int]) -> dict[int, Reason]:
    days = derive.visit_days(book.store, customers, book.zone)
    complaining = rows.complaining(book.store, customers)
    found = {}
    for number in customers:
        measured = rhythm(visits(days.get(number, ())))
        gaps = (measured.shortest, measured.longest) if measured else None
        found[number] = Reason(gaps, number in complaining)
    return found
