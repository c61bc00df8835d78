"""The passphrase of the notebook: setting, changing and removing it, and the copies that need an earlier one."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import NamedTuple

from crmnotes.clock import Clock
from crmnotes.errors import BadInput, CrmnotesError, ReadOnly
from crmnotes.notebook.backups import Backups
from crmnotes.notebook.book import Book
from crmnotes.store import backup_names, checked, erasing, lock, passphrase, place, restoring, sealing
from crmnotes.store.engine import is_sealed
from crmnotes.store.faults import READ_ONLY
from crmnotes.store.passphrase import Ready
from crmnotes.store.watching import Asked, Tell, Watch

__all__ = ["Copy", "Protection", "Ready", "check", "discard", "finish", "is_locked", "opens"]
LONGEST = 1000


class Copy(NamedTuple):
    """A backup, or a notebook kept beside, that does not open as the notebook does; `locked` when it has another."""

    path: Path
    locked: bool


class Protection:
    """The facet of the passphrase. What writes is slow for a large notebook, so on a worker."""

    def __init__(self, book: Book, passphrase: str | None) -> None:
        self._book, self._passphrase = book, passphrase

    @property
    def locked(self) -> bool:
        """Whether the notebook has a passphrase."""
        return self._passphrase is not None

    def is_it(self, typed: str) -> bool:
        """Whether that is the passphrase of the notebook."""
        return self._passphrase is not None and _composed(typed) == _composed(self._passphrase)

    def prepare(self, new: str | None, tell: Tell | None = None, stop: Asked | None = None) -> Ready:
        """Backs the notebook up, and writes it anew beside itself under the new passphrase, or without one for None.

        `tell` hears how much is done, of how much; `stop` is asked whether to stop. BadInput for one that cannot be
        typed again; ReadOnly, DiskFull, Damaged, Unreachable, Stopped: nothing was changed.
        """
        check(new)
        store = self._book.store
        if store.read_only:
            raise ReadOnly(READ_ONLY)
        watch = Watch(tell, stop)
        with watch.over(store.connection, sealing.BACKING_UP, passes=2):  # the copy is read too
            Backups(self._book).before("passphrase")
        return passphrase.prepare(store.path, self._passphrase, new, self._book.stamp_text(), watch)

    def older(self, second: Path | None = None) -> list[Copy]:
        """The copies that do not open with the notebook's passphrase, or that have one where it has none."""
        notebook = self._book.store.path
        own = backup_names.folder_of(notebook)
        folders = [own] if second is None else [own, second / own.name]
        found = [backup.path for folder in folders for backup in backup_names.listing(folder)]
        found += erasing.beside(notebook)
        return [Copy(path, is_sealed(path)) for path in found if not self._opens(path)]

    def renew(self, copies: list[Copy], earlier: str | None) -> list[Path]:
        """Writes copies anew under the notebook's passphrase; gives those that could not be, which stay as they are."""
        since = checked.since(self._book.store.connection)
        left = []
        for copy in copies:
            try:
                passphrase.renew(copy.path, earlier if copy.locked else None, self._passphrase, since)
            except CrmnotesError:
                left.append(copy.path)
        return left

    def _opens(self, path: Path) -> bool:
        return sealing.opens(path, self._passphrase)


def check(new: str | None) -> None:
    """BadInput for a passphrase that nobody could type again."""
    if new is None:
        return
    if not new.strip():
        raise BadInput("A passphrase needs at least one letter.")
    if len(new) > LONGEST:
        raise BadInput("A passphrase has at most {} letters.", LONGEST)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in new):
        raise BadInput("A passphrase is one line of letters, digits, signs and spaces.")


def finish(ready: Ready, clock: Clock) -> None:
    """Puts the notebook under its new passphrase in its place; it must be closed. Locked, BadInput, Unreachable.

    On any of them the notebook stands there as before, under the passphrase that it had.
    """
    held = lock.acquire(ready.notebook, clock.now())
    try:
        passphrase.finish(ready)
    finally:
        held.release()


def discard(ready: Ready) -> None:
    """Leaves the notebook as it is after all."""
    restoring.discard(ready.path)


def is_locked(path: Path) -> bool:
    """Whether a file looks like a notebook with a passphrase; False where there is none."""
    return is_sealed(place.resolve(path))


def opens(path: Path, typed: str) -> bool:
    """Whether a notebook opens with that passphrase; it is only read."""
    return sealing.opens(place.resolve(path), typed)


def _composed(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)
