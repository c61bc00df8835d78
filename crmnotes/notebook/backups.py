"""Backups: checked copies beside the notebook or wherever the owner wants one."""

from __future__ import annotations

from pathlib import Path

from crmnotes.notebook.book import Book
from crmnotes.store import backups as rows
from crmnotes.store import place
from crmnotes.store.backups import Backup


class Backups:
    """The facet of backups. Slow for a large notebook, so on a worker."""

    def __init__(self, book: Book) -> None:
        self._book = book

    @property
    def folder(self) -> Path:
        """Where the backups of this notebook lie."""
        return rows.folder_of(self._book.store.path)

    def make(self, target: Path | None = None, reason: str = "by hand") -> Path:
        """Writes a checked copy: as that file, or under the next number in the folder. BadInput, DiskFull."""
        if target is None:
            place.private_folder(self.folder)
            target = self.folder
        return rows.make(self._book.store, target, reason, self._book.now())

    def all(self) -> list[Backup]:
        """The backups in the folder, the newest first."""
        return rows.listing(self.folder)

    def is_whole(self, backup: Backup) -> bool:
        """Whether a backup is byte for byte what it was when it was checked."""
        return rows.is_whole(backup)

    def thin(self) -> list[Path]:
        """Removes those that are one too many by number; never the last good one."""
        return rows.thin(self.folder)
