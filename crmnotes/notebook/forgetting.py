"""Forgetting a customer for good, in the notebook and, when that is wanted, in its copies."""

from __future__ import annotations

from pathlib import Path

from crmnotes.errors import CrmnotesError
from crmnotes.notebook.book import Book
from crmnotes.records import Change
from crmnotes.store import backup_names, erasing
from crmnotes.store.erasing import Erased
from crmnotes.store.journal import OWNED

__all__ = ["Erased", "Forgetting"]


class Forgetting:
    """The facet of forgetting. Slow for a large notebook, so on a worker; the window then clears its own history."""

    def __init__(self, book: Book, passphrase: str | None = None) -> None:
        self._book, self._passphrase = book, passphrase

    def copies_with(self, uid: str, second: Path | None = None) -> list[Path]:
        """The copies that hold a customer (by UUID): backups, those of a second folder, and those kept beside."""
        notebook = self._book.store.path
        own = backup_names.folder_of(notebook)
        folders = [own] if second is None else [own, second / own.name]
        found = [backup.path for folder in folders for backup in backup_names.listing(folder)]
        found += erasing.beside(notebook)
        return [path for path in found if erasing.holds(path, uid, self._passphrase)]

    def forget(self, customer: int) -> Erased:
        """Erases a customer with everything that belongs to them. There is no undo for it, nor for steps before it.

        NotFound, ReadOnly, Locked, DiskFull, Replaced: nothing is gone.
        """
        book = self._book
        done = erasing.erase(book.store, customer)
        book.imported.clear()
        book.tell(Change(frozenset(OWNED), None, "forget"))
        return done

    def rewrite(self, copies: list[Path], uid: str) -> list[Path]:
        """Writes copies anew without the customer; gives those that could not be, which still hold them."""
        left = []
        for copy in copies:
            try:
                erasing.rewrite(copy, uid, self._passphrase)
            except CrmnotesError:
                left.append(copy)
        return left
