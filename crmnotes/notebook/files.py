"""Files that belong to notes: kept inside the notebook by their content, opened only as a private copy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook.book import Book
from crmnotes.records import new_uid
from crmnotes.rules import filenames
from crmnotes.store import files as rows
from crmnotes.store import notes

LARGEST = 20_000_000  # bytes


class Attachment(NamedTuple):
    """A file beside a note; its name is a label for people and never a path, `size` is in bytes."""

    id: int
    note: int
    hash: str
    name: str
    size: int
    uid: str


class Files:
    """The facet of files. Each verb is one undo step."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def attach(self, note: int, name: str, content: bytes) -> Attachment:
        """Keeps a file with a note. BadInput over 20 MB, or when it is empty; NotFound."""
        check_size(len(content))
        store = self._book.store
        with self._book.act("attach a file"):
            found = notes.get(store, note)
            if found is None or found.trashed_at is not None:
                raise NotFound("There is no such note any more.")
            number = rows.attach(store, note, new_uid(), rows.keep(store, content), len(content), filenames.label(name))
            return self.get(number)

    def remove(self, attachment: int) -> None:
        """Takes a file from its note."""
        with self._book.act("remove a file"):
            rows.detach(self._book.store, self.get(attachment).id)

    def get(self, attachment: int) -> Attachment:
        """One file; NotFound."""
        row = rows.attachment(self._book.store, attachment)
        if row is None:
            raise NotFound("There is no such file any more.")
        return Attachment(*row)

    def of(self, note: int) -> list[Attachment]:
        """The files of a note, the first attached first."""
        return self.by_note([note]).get(note, [])

    def by_note(self, wanted: Iterable[int]) -> dict[int, list[Attachment]]:
        """The files of several notes."""
        found: dict[int, list[Attachment]] = defaultdict(list)
        for row in rows.attachments(self._book.store, wanted):
            found[row[1]].append(Attachment(*row))
        return dict(found)

    def content(self, attachment: int) -> bytes:
        """What a file holds; NotFound."""
        found = rows.content(self._book.store, self.get(attachment).hash)
        if found is None:
            raise NotFound("There is no such file any more.")
        return found


def check_size(size: int) -> None:
    """BadInput for a file that is too large to be kept, or holds nothing; `size` is in bytes."""
    if size > LARGEST:
        raise BadInput(
            "A file can have {} MB at most; this one has {} MB. Keep it in a folder of yours, and write down where.",
            LARGEST // 1_000_000, -(-size // 1_000_000),
        )  # fmt: skip
    if size == 0:
        raise BadInput("This file is empty: there is nothing to keep.")
