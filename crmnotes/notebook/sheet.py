"""A list of customers on its way out: whole records for every format, or flat rows for a table, read in blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from crmnotes.contacts import CARD_LINES
from crmnotes.notebook.book import Book
from crmnotes.records import Customer
from crmnotes.store import customers, files, sheet
from crmnotes.store.sheet import WayColumn

AT_ONCE = 1000


class Sheet:
    """The customers of a list in its order; each walk reads anew."""

    def __init__(self, book: Book, ids: Sequence[int]) -> None:
        self._book = book
        self._ids = ids

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[Customer]:
        for block in self._blocks():
            yield from customers.many(self._book.store, block)

    def cards(self) -> Iterator[tuple[Customer, str, bytes]]:
        """The customers, each with what was kept of the contact card they came from, and with their picture."""
        store = self._book.store
        for block in self._blocks():
            kept = sheet.kept(store, block, CARD_LINES)
            pictures = files.pictures(store, block)
            for one in customers.many(store, block):
                picture = files.content(store, pictures[one.id]) if one.id in pictures else None
                yield one, kept.get(one.id, ""), picture or b""

    def shapes(self) -> list[tuple[list[tuple[str, str]], int]]:
        """The kinds and labels of the ways that customers have, and how many have just these."""
        return sheet.shapes(self._book.store, self._ids)

    def field_names(self) -> Counter[str]:
        """The own fields that customers have, and how many have each."""
        return Counter(dict(sheet.field_names(self._book.store, self._ids)))

    def blocks(self, columns: Sequence[str | WayColumn]) -> Iterator[list[tuple[Any, ...]]]:
        """One row for each customer, some together: plain columns by name, ways by kind, labels and number."""
        for block in self._blocks():
            yield sheet.rows(self._book.store, block, columns)

    def _blocks(self) -> Iterator[Sequence[int]]:
        for start in range(0, len(self._ids), AT_ONCE):
            yield self._ids[start : start + AT_ONCE]
