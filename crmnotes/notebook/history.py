"""Undo and redo: one step for each verb."""

from __future__ import annotations

from collections.abc import Callable

from crmnotes.notebook.book import Book
from crmnotes.records import Change
from crmnotes.store.journal import Step


class History:
    """The facet of what can be taken back since the notebook was opened."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def undo(self) -> str | None:
        """Takes the last step back and gives its label; None when there is none. BadInput when it cannot be."""
        label = self.undo_label
        return label if self._turn(self._book.store.journal.undo) else None

    def redo(self) -> str | None:
        """Brings the step that was undone last back and gives its label; None when there is none. BadInput."""
        label = self.redo_label
        return label if self._turn(self._book.store.journal.redo) else None

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back."""
        return self._book.store.journal.undo_label

    @property
    def redo_label(self) -> str | None:
        """What the next redo brings back."""
        return self._book.store.journal.redo_label

    def steps(self, limit: int = 100) -> list[Step]:
        """What can be undone, the last first."""
        return self._book.store.journal.steps(limit)

    def clear(self) -> None:
        """Forgets all steps, as after an erasure."""
        self._book.store.journal.clear()

    def _turn(self, turn: Callable[[], Change | None]) -> bool:
        """Turns one step back or forth and tells of it."""
        try:
            change = turn()
        except BaseException:
            self._book.reread()
            raise
        if change is None:
            return False
        self._book.tell(change)
        return True
