"""The trash: what was deleted stays there for 30 days and can be taken out."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.store import files, settings
from crmnotes.store import trash as rows
from crmnotes.store.rows import instant, moment

KEPT = timedelta(days=30)
MOVED = timedelta(days=400)  # a longer time since the last look means that the clock moved, or may have
LAST_LOOK = "trash_looked_at"


class Trashed(NamedTuple):
    """Something in the trash: what it is, its words and when it went there."""

    kind: str  # customers, notes, promises, orders
    id: int
    text: str
    customer_name: str
    at: datetime

    @property
    def erased_at(self) -> datetime:
        """From when on it is removed for good."""
        return self.at + KEPT


class Trash:
    """The facet of the trash."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self, limit: int = 500) -> list[Trashed]:
        """What lies in the trash, the latest first."""
        found = rows.listing(self._book.store, limit)
        return [Trashed(row[0], row[1], row[2], row[3], moment(row[4])) for row in found]

    def purge(self) -> int:
        """Removes for good what has been in the trash for more than 30 days; returns how many. For after an opening.

        Only when the clock can be believed: the last look was earlier, but not by more than 400 days. Otherwise this
        look is remembered and nothing is removed, so that a clock set wrongly for a day empties no trash. The contents
        of files that nothing names any more go in any case: no undo reaches behind an opening.
        """
        book = self._book
        if book.store.read_only:
            return 0
        gone = self._purge() if rows.any_before(book.store, instant(book.stamp() - KEPT)) else 0
        if files.any_unnamed(book.store):
            with book.act("empty the trash", undoable=False):
                files.sweep(book.store)
        return gone

    def _purge(self) -> int:
        """Removes what has been in the trash long enough, when the clock can be believed."""
        book = self._book
        before = settings.read_one(book.store, LAST_LOOK)
        believed = before is not None and timedelta(0) <= book.stamp() - moment(before) <= MOVED
        with book.act("empty the trash", undoable=False):
            settings.write_one(book.store, LAST_LOOK, book.stamp_text())
            return rows.remove(book.store, instant(book.stamp() - KEPT)) if believed else 0
