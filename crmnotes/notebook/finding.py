"""Finding by typing: full text over everything, and customers by the beginnings of their names."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import customer_line, note_line, promise_lines
from crmnotes.notebook.views import Found
from crmnotes.rules.folding import fold
from crmnotes.store import customers, notes, promises
from crmnotes.store import search as rows

Sort = Literal["customers", "notes", "promises"]
SORTS: frozenset[Sort] = frozenset({"customers", "notes", "promises"})
FEW_LETTERS = 400  # looked at for the one who was in touch last
MANY = 100_000
DIGITS_FROM = 3


class Finding:
    """What search, list filters and the capture line look up."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def search(self, words: str, limit: int = 50, kinds: Collection[Sort] | None = None) -> Found:
        """Customers, notes and promises that have all the words, the last perhaps unfinished; never an error."""
        self._book.store.keep_more()
        wanted = SORTS if kinds is None else frozenset(kinds)
        hits = rows.search(self._book.store, words, limit)
        store, book = self._book.store, self._book
        people_found = {row[0]: row for row in customers.lines(store, hits.customers if "customers" in wanted else ())}
        said = {row[0]: row for row in notes.lines(store, hits.notes if "notes" in wanted else ())}
        lines = promises.lines(store, hits.promises if "promises" in wanted else ())
        promised = {line.id: line for line in promise_lines(book, lines)}
        return Found(
            tuple(customer_line(people_found[number]) for number in hits.customers if number in people_found),
            tuple(note_line(book, said[number]) for number in hits.notes if number in said),
            tuple(promised[number] for number in hits.promises if number in promised),
        )

    def customer_ids(self, text: str) -> list[int]:
        """The customers whose name, company or ways have all the words: for the list, in no order."""
        typed = rows.split(text)
        if not typed:
            return []
        store = self._book.store
        if any(rows.SPACELESS_LETTER.search(word) for word in typed):
            return rows.search(store, text, MANY).customers
        if len(typed) == 1 and len(typed[0]) == 1:
            return customers.by_first_letters(store, fold(typed[0]))
        query = _query(typed)
        found = customers.names_matching(store, query) + customers.ways_matching(store, query, _digits(text))
        return list(dict.fromkeys(found))

    def like(self, prefix: str, limit: int) -> list[int]:
        """The customers whose name or company begin so, those in touch last first."""
        typed = rows.split(prefix)
        if not typed:
            return []
        store = self._book.store
        if any(rows.SPACELESS_LETTER.search(word) for word in typed):
            found = rows.search(store, prefix, FEW_LETTERS).customers
        elif len(typed) == 1 and len(typed[0]) == 1:
            found = customers.by_first_letters(store, fold(typed[0]), FEW_LETTERS)
        else:
            found = customers.names_matching(store, _query(typed))
        return customers.recent(store, found, limit)


def _query(typed: list[str]) -> str:
    """The words in the full text's language; unlike in a search a last single letter counts, names are few."""
    query = rows.match_text(typed)
    last = typed[-1].replace('"', '""')
    return f'{query} AND "{last}" *' if len(typed) > 1 and len(typed[-1]) == 1 else query


def _digits(text: str) -> str:
    """The digits of what looks like a phone number without the zeros before it, else nothing."""
    digits = "".join(sign for sign in text if sign in "0123456789").lstrip("0")
    return digits if len(digits) >= DIGITS_FROM and not text.strip("+0123456789 ()/.-\u00a0\u202f") else ""
