"""What a contact card brings for somebody who is there already beside their fields: a picture, lines without a place.

As with every field, only what is missing is taken, and taking the import back takes it away again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crmnotes.contacts import CARD_LINES, Contact
from crmnotes.errors import BadInput
from crmnotes.notebook import pictures
from crmnotes.notebook.book import Book
from crmnotes.rules import images
from crmnotes.store import batches, files, uniting


class CardRest:
    """Fills in for one batch; without one it says what it would do."""

    def __init__(self, book: Book, batch: int | None) -> None:
        self._store = book.store
        self._batch = batch
        self._seen: set[tuple[str, int]] = set()

    def fill(self, contact: Contact, number: int) -> bool:
        """Takes what that customer does not have yet; False when there was nothing."""
        picture = self._picture(contact.picture, number)
        return self._lines(contact.extra.get(CARD_LINES, ""), number) or picture

    def _picture(self, picture: bytes, number: int) -> bool:
        if not picture or ("picture", number) in self._seen or files.picture(self._store, number):
            return False
        try:
            (images.require_small if self._batch is not None else images.look)(picture)
        except BadInput:
            return False
        if self._batch is not None:
            self._remember("picture", number, None, pictures.keep(self._store, number, picture))
        self._seen.add(("picture", number))
        return True

    def _lines(self, lines: str, number: int) -> bool:
        if not lines or ("lines", number) in self._seen:
            return False
        extra = uniting.unknown_keys(self._store, number)
        columns = extra.get("columns") or {}
        if columns.get(CARD_LINES):
            return False
        if self._batch is not None:
            uniting.put_unknown_keys(self._store, number, extra | {"columns": columns | {CARD_LINES: lines}})
            self._remember("card lines", number, None, lines)
        self._seen.add(("lines", number))
        return True

    def _remember(self, place: str, number: int, before: Any, after: Any) -> None:
        assert self._batch is not None  # noqa: S101 - asked before
        batches.remember(self._store, self._batch, place, number, {"before": before, "after": after})


def take_picture(book: Book, number: int, content: Mapping[str, Any]) -> str | None:
    """Takes a picture away again unless it was changed since."""
    if files.picture(book.store, number) == content["after"]:
        files.put_picture(book.store, number, None)
    return None


def take_lines(book: Book, number: int, content: Mapping[str, Any]) -> str | None:
    """Takes the lines of a card away again."""
    if not uniting.is_there(book.store, number):
        return None
    extra = uniting.unknown_keys(book.store, number)
    columns = {name: text for name, text in (extra.get("columns") or {}).items() if name != CARD_LINES}
    kept = {name: value for name, value in extra.items() if name != "columns"}
    uniting.put_unknown_keys(book.store, number, kept | ({"columns": columns} if columns else {}))
    return None
