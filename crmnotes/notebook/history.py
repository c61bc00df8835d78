"""Undo and redo: one step for each verb; an import is a step too, taken back by its batch."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, timedelta

from crmnotes.errors import CrmnotesError
from crmnotes.notebook.book import Book
from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.store import batches, notes
from crmnotes.store.journal import Step as Step
from crmnotes.store.rows import moment_or_none

IMPORT = "import"


class History:
    """The facet of what can be taken back since the notebook was opened."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def undo(self) -> str | None:
        """Takes the last step back and gives its label; None when there is none. BadInput when it cannot be."""
        self._book.freshen()
        label, batch = self.undo_label, self.undo_batch
        if batch is not None:
            self._take_back(batch)
            return label
        return label if self._turn(self._book.store.journal.undo) else None

    def redo(self) -> str | None:
        """Brings the step that was undone last back and gives its label; None when there is none. BadInput.

        An import that was taken back is not brought back: import the file again.
        """
        label = self.redo_label
        return label if self._turn(self._book.store.journal.redo) else None

    @property
    def undo_label(self) -> Phrase | None:
        """What the next undo takes back."""
        return IMPORT if self.undo_batch is not None else self._book.store.journal.undo_label

    @property
    def undo_batch(self) -> int | None:
        """The import that the next undo takes back, if it is one: a large one is better taken back on a worker."""
        while self._book.imported and batches.is_taken_back(self._book.store, self._book.imported[-1].batch):
            self._book.imported.pop()
        if self._book.imported and self._book.imported[-1].after is self._book.last_step():
            return self._book.imported[-1].batch
        return None

    @property
    def redo_label(self) -> Phrase | None:
        """What the next redo brings back."""
        return self._book.store.journal.redo_label

    def steps(self, limit: int = 100) -> list[Step]:
        """What can be undone, the last first, imports apart."""
        return self._book.store.journal.steps(limit)

    def clear(self) -> None:
        """Forgets all steps, as after an erasure."""
        self._book.store.journal.clear()
        self._book.imported.clear()

    def _take_back(self, batch: int) -> None:
        from crmnotes.notebook.taking_back import take_back  # not needed to start, unlike this facet

        found = batches.get(self._book.store, batch)
        self._book.imported.pop()
        if found is not None:
            take_back(self._book, batch, found[4], undoable=False)

    def _turn(self, turn: Callable[[], Change | None]) -> bool:
        """Turns one step back or forth and tells of it."""
        try:
            change = turn()
        except BaseException:
            with contextlib.suppress(CrmnotesError):  # the first fault is the one to tell
                self._book.reread()
            raise
        if change is None:
            return False
        self._book.tell(change)
        return True

    def entered_ahead(self) -> date | None:
        """The day on which the newest record was entered, when it is yet to come: the clock was set. faults: 20."""
        entered = moment_or_none(notes.entered_last(self._book.store))
        now = self._book.now()
        if entered is None or entered <= now + timedelta(days=1):
            return None
        return entered.astimezone(now.tzinfo).date()
