"""Drafts: what is being typed, kept on the disk so that a crash loses nothing. No part of undo, no change notice."""

from __future__ import annotations

from crmnotes.notebook.book import Book
from crmnotes.store import drafts as rows


class Drafts:
    """The facet of drafts, by the place where they are typed ("capture", "note 12")."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def keep(self, place: str, text: str) -> None:
        """Keeps the text as it is typed; an empty one drops the draft."""
        with self._book.act("", undoable=False):
            if text:
                # Half a letter (a lone surrogate) cannot be stored; everything else stays as typed.
                whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
                rows.keep(self._book.store, place, whole.replace("\0", ""), self._book.stamp_text())
            else:
                rows.drop(self._book.store, place)

    def get(self, place: str) -> str | None:
        """The text of a place, or None."""
        return rows.get(self._book.store, place)

    def drop(self, place: str) -> None:
        """Drops the text of a place, as after it was saved."""
        if rows.get(self._book.store, place) is not None:
            with self._book.act("", undoable=False):
                rows.drop(self._book.store, place)

    def all(self) -> list[tuple[str, str]]:
        """Place and text of all drafts, the latest first."""
        return [(place, text) for place, text, _ in rows.every(self._book.store)]
