"""Backups: checked copies beside the notebook or wherever the owner wants one."""

from __future__ import annotations

import contextlib
from pathlib import Path

from crmnotes.errors import CrmnotesError, Damaged
from crmnotes.notebook.book import Book
from crmnotes.store import backup_names, place
from crmnotes.store.backup_names import Backup

REHEARSED = 7
"""Each seventh backup is restored on trial before the next is made: about once a week, whatever the clock says."""


class Backups:
    """The facet of backups. Slow for a large notebook, so on a worker."""

    def __init__(self, book: Book, passphrase: str | None = None) -> None:
        self._book, self._passphrase = book, passphrase

    @property
    def folder(self) -> Path:
        """Where the backups of this notebook lie."""
        return backup_names.folder_of(self._book.store.path)

    def make(self, target: Path | None = None, reason: str = "by hand") -> Path:
        """Writes a checked copy: as that file, or under the next number in the folder. BadInput, DiskFull.

        Replaced for one in the folder, which is another notebook's when another file stands in the place of ours.
        """
        from crmnotes.store import backups as rows

        if target is None:
            self._book.store.require_same_file()
            place.private_folder(self.folder)
            target = self.folder
        return rows.make(self._book.store, target, reason, self._book.now())

    def before(self, reason: str) -> Path | None:
        """A copy before a risky step; None when there is nothing to keep that the newest backup does not hold.

        Thins nothing: the step may be to go back to an older copy. DiskFull, Unreachable, Damaged: do not go on.
        """
        from crmnotes.store import backups as rows

        store = self._book.store
        if store.read_only or not store.path.exists() or rows.is_empty(store):
            return None
        store.require_same_file()
        newest = next(iter(self.all()), None)
        if newest and rows.holds_everything(newest, store.path):
            return None
        return self.make(reason=f"before {reason}")

    def also(self, backup: Path, folder: Path) -> Path | None:
        """The same copy in a second folder of the owner's choice; None when it is away, or has it already.

        A folder of its own is made there, and thinned as the first one is. Unreachable, Damaged.
        """
        from crmnotes.store import backups as rows

        if not folder.is_dir():
            return None
        own = folder / self.folder.name
        place.private_folder(own)
        made = rows.copy_to(backup, own)
        rows.thin(own)
        return made

    def sweep(self) -> None:
        """Removes what a broken-off restore, change of the passphrase or backup left beside the notebook."""
        from crmnotes.store import backups as rows
        from crmnotes.store import restoring

        store = self._book.store
        if not store.read_only and store.path.exists():
            restoring.sweep(store.path)
            rows.sweep(self.folder)

    def rehearse(self) -> Backup | None:
        """Restores the newest backup on trial, when it is its turn; gives it when that cannot be done any more.

        faults: 32. What stands in the way and is no damage, such as a full disk or an earlier passphrase, says nothing.
        """
        from crmnotes.store import restoring

        newest = next(iter(self.all()), None)
        if newest is None or newest.number % REHEARSED:
            return None
        try:
            ready = restoring.prepare(newest.path, self._book.store.path, self._passphrase)
        except Damaged:
            return newest
        except CrmnotesError:
            return None
        with contextlib.suppress(OSError):
            restoring.discard(ready.path)
        return None

    def all(self) -> list[Backup]:
        """The backups in the folder, the newest first."""
        return backup_names.listing(self.folder)

    def is_whole(self, backup: Backup) -> bool:
        """Whether a backup is byte for byte what it was when it was checked."""
        from crmnotes.store import backups as rows

        return rows.is_whole(backup)

    def thin(self) -> list[Path]:
        """Removes those that are one too many by number; never the last good one."""
        from crmnotes.store import backups as rows

        return rows.thin(self.folder)
