"""What a notebook is written with: one block of code is transaction, undo step and change notice.

It is saved wholly or not at all, and where that cannot be told of a commit, it is said so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import apsw

from crmnotes.errors import CrmnotesError, ReadOnly, Unreachable
from crmnotes.records import Change
from crmnotes.store.engine import MEMORY
from crmnotes.store.faults import READ_ONLY, SAVED_AFTER_ALL, UNSURE
from crmnotes.store.journal import OWNED
from crmnotes.store.triggers import INDEXES

if TYPE_CHECKING:
    from crmnotes.store.database import Store

CUSTOMERS_NAMED = 1000  # a change that touches more customers says "may be all"
CHANGES_AT, CHANGES_LONG = 24, 4  # where the header of a file counts its changes
ACTS_KEEP = 4_000
"""KiB of the file that are kept in memory from the first transaction on: its changes must not reach it before the end.
"""


class Act:
    """A transaction while it lasts; `change` is what it touched, once it is committed."""

    def __init__(self, label: str, undoable: bool, turned: str | None, first_image: int) -> None:
        self.label, self.undoable = label, undoable
        self.turned = turned  # "undo" or "redo" while a step is turned back
        self.first_image = first_image
        self.kinds: set[str] = set()  # tables to name besides those the journal saw
        self.cause: BaseException | None = None
        self.change: Change | None = None


class Transactions:
    """The transactions of one connection; made with the first of them, so that who only reads need not have it."""

    def __init__(self, store: Store, *, journaled: bool) -> None:
        self._store = store
        self._journaled = journaled
        self._installed = False  # whether the journal sees what is written
        self._unsure: bytes | None = None  # the mark before a commit of which it could not be told whether it is saved
        self._shaken = False  # the disk failed in a transaction, and since then none was begun
        self.resaved = 0  # how often a commit was told as saved only afterwards

    @contextlib.contextmanager
    def begun(self, label: str, *, undoable: bool, journaled: bool, turned: str | None) -> Iterator[Act]:
        """The block itself; what it takes and raises stands at `Store.transaction`."""
        store = self._store
        if store.act is not None:
            with self._joined(store.act) as act:
                yield act
            return
        self._begin()
        act = store.act = Act(label, undoable, turned, store.journal.last() + 1 if self._installed else 1)
        pause = self._installed and not journaled
        try:
            if pause:
                store.journal.pause()
            yield act
            if pause:
                store.journal.resume()
            self._commit(act)
        except BaseException as error:
            self._roll_back()
            self._shaken = act.cause is not None
            if act.cause is not None and error is not act.cause:
                raise act.cause from error
            raise
        finally:
            store.act = None
        if self._installed:
            store.journal.collect(act)

    @contextlib.contextmanager
    def _joined(self, act: Act) -> Iterator[Act]:
        """A block inside the outermost: if it wrote and failed, the whole must not be saved, even if that is caught."""
        before = self._store.connection.total_changes()
        try:
            yield act
        except BaseException as error:
            if act.cause is None and self._store.connection.total_changes() != before:
                act.cause = error
            raise

    def _begin(self) -> None:
        """Starts writing; the journal's triggers are made at the first time, so that a start need not wait for them."""
        store = self._store
        if store.read_only:
            raise ReadOnly(READ_ONLY)
        store.require_same_file()
        if store.before_writing is not None:
            store.before_writing()
            store.before_writing = None
        try:
            store.keep_more(ACTS_KEEP)
            if self._journaled and not self._installed:
                store.journal.install()
                self._installed = True
            store.end_reading()
            store.connection.execute("BEGIN IMMEDIATE")
            self._require_certainty()
            if self._shaken:
                self._calm()
        except apsw.Error as error:
            self._roll_back()
            store.fail(error)

    def _save(self) -> None:
        """The commit itself; one that fails at its very end is saved all the same, and must not be told as failed."""
        before = None
        try:
            before = self._mark()
            self._store.connection.execute("COMMIT")
        except apsw.Error as error:
            # A rule that is looked at last, or a write without room: both come before the cut of the journal.
            surely_not = isinstance(error, (apsw.ConstraintError, apsw.FullError))
            if before is None or surely_not or not self._was_saved(before):
                self._store.fail(error)

    def _mark(self) -> bytes:
        """What differs on the disk as soon as a transaction is saved: the count of changes in the file's header."""
        store = self._store
        return b"" if store.path == MEMORY else store.connection.read("main", 0, CHANGES_AT, CHANGES_LONG)[1]

    def _was_saved(self, before: bytes) -> bool:
        """After a commit that failed: whether it is in the file all the same. Unreachable when nobody can tell yet."""
        connection = self._store.connection
        self._roll_back()
        try:
            connection.execute("SELECT 1 FROM main.sqlite_schema LIMIT 1").fetchall()  # takes back what is half
            return self._mark() != before
        except apsw.Error as error:
            self._unsure = before
            raise Unreachable(UNSURE) from error

    def _require_certainty(self) -> None:
        """Unreachable, once, when what could not be told before is saved: it would be written a second time."""
        if self._unsure is None:
            return
        saved, self._unsure = self._mark() != self._unsure, None
        if saved:
            self.resaved += 1
            self._roll_back()
            raise Unreachable(SAVED_AFTER_ALL)

    def _calm(self) -> None:
        """After a read failed within it, the full text takes its file for damaged at the next write, once.

        So it writes what it has anyway, and that is taken back.
        """
        connection = self._store.connection
        for index in INDEXES:
            connection.execute("SAVEPOINT calm")
            with contextlib.suppress(apsw.CorruptError):
                connection.execute(f"INSERT INTO {index.name}({index.name}, rank) VALUES ('secure-delete', 1)")
            connection.execute("ROLLBACK TO calm")
            connection.execute("RELEASE calm")
        self._shaken = False

    def _commit(self, act: Act) -> None:
        """The end of the outermost block: hooks, what was touched, is it still our file, commit."""
        store = self._store
        if act.cause is not None:
            raise act.cause
        touched = store.execute("SELECT customer FROM touched LIMIT ?", (CUSTOMERS_NAMED + 1,))
        kinds = store.journal.kinds_since(act.first_image - 1) if self._installed else frozenset(OWNED)
        last_image = store.journal.last() if self._installed else 0
        for hook in store.before_commit:
            hook(store)
        if self._installed:
            store.journal.forget_after(last_image)  # what hooks write is derived: no part of the step
        store.require_same_file()
        self._save()
        few = len(touched) <= CUSTOMERS_NAMED
        act.change = Change(kinds | act.kinds, frozenset(row[0] for row in touched) if few else None, act.label)

    def _roll_back(self) -> None:
        """Takes everything back; SQLite may have done so itself, and a failing rollback must not hide the cause."""
        with contextlib.suppress(apsw.Error, CrmnotesError):
            self._store.wait()
        with contextlib.suppress(apsw.Error):
            if self._store.connection.in_transaction:
                self._store.connection.execute("ROLLBACK")
