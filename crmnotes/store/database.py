"""The open notebook file: its statements, what is kept of it in memory, and who gives way to whom."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import apsw

from crmnotes.errors import CrmnotesError, Damaged, Locked, Replaced, Stopped
from crmnotes.store import checksums, place
from crmnotes.store.checksums import HEADER
from crmnotes.store.engine import CACHE_KIB, MEMORY
from crmnotes.store.faults import CHANGED, DAMAGED, MOVED, OWN_WORK, STOPPED, explain
from crmnotes.store.journal import Journal

if TYPE_CHECKING:
    from array import array

    from crmnotes.store.aside import Aside
    from crmnotes.store.orm import NotebookDatabase
    from crmnotes.store.transactions import Act, Transactions

Row = tuple[Any, ...]
WAITS = 0.5  # seconds
READING = ("SELECT", "WITH", "PRAGMA", "EXPLAIN", "VALUES")

ONCE_KEEPS, LISTS_KEEP, COUNTS_KEEP = 200, 1_200, 4_000
"""KiB of the file that are kept in memory: by what reads once, while the file is only looked at, while much is counted.

Today reads 1,100 KiB at 10,000 customers: where less is kept, each page has gone before it is asked for again.
Transactions keep more, and a search what the engine was told to (`engine`).
"""
SHARE, MOST_OF_LISTS = 300, 4_000
"""Of a large file its 300th part is kept, up to so many KiB: what Today, or who has gone quiet, reads of 1.2 GB."""


def lists_keep(size: int) -> int:
    """How many KiB are kept of a file of so many bytes while it is only looked at."""
    return max(LISTS_KEEP, min(size // 1024 // SHARE, MOST_OF_LISTS))


class Store:
    """One connection to a notebook, for one thread. Made by `opening`."""

    def __init__(self, path: Path, connection: apsw.Connection, *, read_only: bool, journaled: bool = True) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self.before_commit: list[Callable[[Store], None]] = []
        self.before_writing: Callable[[], object] | None = None  # looks before the first transaction; may refuse it
        self.notices: list[str] = []  # sentences to show once after opening
        self.journal = Journal(self)
        self._journaled = journaled
        self._identity = None if path == MEMORY else place.identity(path)
        self.act: Act | None = None  # the transaction while it lasts
        self._transactions: Transactions | None = None
        self.gives_way = False  # whether it only reads, and begins again when it was ended: see `give_way`
        self._gave_way = False  # the next statement is ended, too: none was under way
        self._beside: list[Store] = []  # connections of ours that work on the same file
        self.is_closed = False
        self._aside: Aside | None = None
        self._orm: NotebookDatabase | None = None
        self._kept = lists_keep(0 if path == MEMORY else path.stat().st_size)
        connection.pragma("cache_size", -self._kept)

    def keep_more(self, kib: int = CACHE_KIB) -> None:
        """From now on as much of the file is kept in memory as a search needs, which reads all over it."""
        if kib > self._kept:
            self.connection.pragma("cache_size", -kib)
            self._kept = kib

    def keep_little(self) -> None:
        """What is read here is not read again, or seldom: hardly any of the file is kept in memory for it."""
        self.connection.pragma("cache_size", -ONCE_KEEPS)
        self._kept = ONCE_KEEPS

    @contextlib.contextmanager
    def keeping_more(self) -> Iterator[None]:
        """Inside, more of the file is kept in memory, for what looks rows up all over it; afterwards as before.

        A quarter of 10,000 customers asks the file for 23,000 pages then, and for 52,000 with what lists keep.
        """
        before = self._kept
        self.keep_more(COUNTS_KEEP)
        try:
            yield
        finally:
            self.connection.pragma("cache_size", -before)
            self._kept = before

    @property
    def orm(self) -> NotebookDatabase:
        """Peewee's database over this very connection, for queries built from `tables`."""
        if self._orm is None:
            from crmnotes.store.orm import NotebookDatabase  # Peewee takes a fifth of a start: only when asked for

            self._orm = NotebookDatabase(self)
        return self._orm

    def execute(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """All rows of a statement (statements are kept prepared); writes belong inside a transaction.

        Engine faults as `faults` says; apsw.ConstraintError and apsw.SQLError are mistakes of the caller.
        """
        self._allow(sql)
        try:
            return self.connection.execute(sql, params).fetchall()
        except apsw.Error as error:
            self.fail(error)
        except UnicodeDecodeError as error:
            raise Damaged(DAMAGED) from error

    def cursor(self, sql: str, params: Sequence[Any] = ()) -> apsw.Cursor:
        """The rows of a statement one by one, as Peewee wants them. Errors as in `execute`."""
        self._allow(sql)
        try:
            return self.connection.execute(sql, params)
        except apsw.Error as error:
            self.fail(error)

    def numbers(self, sql: str, params: Sequence[Any] = ()) -> array[int]:
        """The numbers of a statement's one column, 8 bytes each: a row is made and gone. Errors as in `execute`."""
        from array import array  # a library of its own, and a start lists nobody

        found = self.cursor(sql, params)
        try:
            return array("q", chain.from_iterable(found))
        except apsw.Error as error:
            self.fail(error)

    def one(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """The first row of a statement, or None."""
        rows = self.execute(sql, params)
        return rows[0] if rows else None

    def write(self, sql: str, params: Sequence[Any] = ()) -> int:
        """The id of the row that an INSERT made, or the number of rows that another statement changed."""
        self.execute(sql, params)
        if sql.lstrip()[:6].upper() == "INSERT":
            return self.connection.last_insert_rowid()
        return self.connection.changes()

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for many rows, prepared once. Errors as in `execute`."""
        self._allow(sql)
        try:
            self.connection.executemany(sql, rows)
        except apsw.Error as error:
            self.fail(error)

    def aside(self, statements: Sequence[str]) -> None:
        """Runs statements on a thread of its own; the next one that the caller has waits for them. As `execute`."""
        from crmnotes.store.aside import Aside  # only very long acts need a thread

        for statement in statements:
            self._allow(statement)
        self._aside = Aside(self.connection, statements)

    def make_temporary(self, sql: str) -> None:
        """Makes something that lives in this connection only and never in the file, such as a TEMP table."""
        try:
            self.connection.execute(sql)
        except apsw.Error as error:
            self.fail(error)

    def changed_rows(self) -> int:
        """How many rows the last statement changed itself (cascades and triggers not counted)."""
        return self.connection.changes()

    def data_version(self) -> int:
        """A number that differs after another connection has committed a change, or ours unknown to us."""
        resaved = self._transactions.resaved if self._transactions is not None else 0
        return int(self.execute("PRAGMA data_version")[0][0]) + resaved

    def transaction(
        self, label: str = "", *, undoable: bool = True, journaled: bool = True, turned: str | None = None
    ) -> AbstractContextManager[Act]:
        """Everything inside is saved wholly or not at all, is one undo step, and `act.change` says what it touched.

        `undoable=False` for housekeeping that is no step; `journaled=False` takes no images at all (see `bulk`).
        Nested blocks join the outermost, which commits after the `before_commit` hooks. Raises what the block
        raises; when the engine failed inside, that first cause, whatever came after it. ReadOnly, Locked,
        DiskFull, Replaced, Damaged, Unreachable: nothing was saved.
        """
        if self._transactions is None:
            from crmnotes.store.transactions import Transactions  # a start only reads

            self._transactions = Transactions(self, journaled=self._journaled)
        return self._transactions.begun(label, undoable=undoable, journaled=journaled, turned=turned)

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """What is read inside is read as of one moment, and the file is locked and looked at once for all of it.

        To do so for each statement takes longer than most of them. Who writes inside ends it before.
        """
        begins = self.act is None and not self.is_closed and not self.connection.in_transaction
        if begins:
            self.connection.execute("BEGIN")  # takes no lock: the first that is read does
        try:
            yield
        finally:
            if begins:
                self.end_reading()

    def end_reading(self) -> None:
        """Lets the file go again."""
        with contextlib.suppress(apsw.Error):
            if self.act is None and self.connection.in_transaction:
                self.connection.execute("COMMIT")

    def compact(self) -> None:
        """Writes the whole file anew, so that nothing that was deleted stays in its free space. As `transaction`."""
        self.require_same_file()
        try:
            self.connection.execute("VACUUM main")
        except apsw.Error as error:
            self.fail(error)

    def when_it_waits(self, tell: Callable[[], object], longest: float = WAITS) -> None:
        """Calls this when another program keeps the file for longer than a moment; waits so many seconds at most.

        What is called must not touch this connection.
        """
        from crmnotes.store.patience import Patience

        def waits() -> None:
            for store in self._beside:
                store.give_way()
            tell()

        self.connection.set_busy_handler(Patience(longest, waits))

    def give_way(self) -> None:
        """Ends what is being read with `Stopped`, where that was agreed, so that another connection can write.

        What reads with several statements may be between two of them: then the next one is ended.
        """
        if self.gives_way and not self.is_closed:
            self._gave_way = True
            with contextlib.suppress(apsw.ConnectionClosedError):
                self.connection.interrupt()

    def know(self, other: Store) -> None:
        """Hears of another connection of ours to this file: what waits for it waits for no stranger. Replaced."""
        if other._identity != self._identity:
            raise Replaced(MOVED)
        self._beside = [*(store for store in self._beside if not store.is_closed), other]

    def close(self) -> None:
        """Closes the file; an open transaction is rolled back."""
        self.is_closed = True
        self.connection.close()

    def fail(self, error: apsw.Error) -> NoReturn:
        """Raises the engine's error as a sentence; inside a transaction a fault of the world dooms it."""
        told = explain(error, self.connection.system_errno)
        if isinstance(told, Stopped):
            self._gave_way = False
        if checksums.failed(error) and checksums.of_another_program(self.connection.read("main", 0, 0, HEADER)[1]):
            told = Replaced(CHANGED)
        if isinstance(told, Locked) and any(not store.is_closed for store in self._beside):
            told = Locked(OWN_WORK)
        if self.act is not None and self.act.cause is None and isinstance(told, CrmnotesError):
            self.act.cause = told
        if told is error:
            raise error
        raise told from error

    def _allow(self, sql: str) -> None:
        """Stops a write outside any transaction, and any statement after the engine gave up on the transaction."""
        if self._aside is not None:
            self.wait()
        if self._gave_way:
            self._gave_way = False
            raise Stopped(STOPPED)
        if self.act is None:
            if sql.lstrip().split(None, 1)[0].upper() not in READING:
                raise RuntimeError("a write needs a transaction")
        elif self.act.cause is not None and not self.connection.in_transaction:
            raise self.act.cause

    def wait(self) -> None:
        """Until what runs aside is done."""
        aside, self._aside = self._aside, None
        error = aside.wait() if aside is not None else None
        if error is not None:
            self.fail(error)

    def require_same_file(self) -> None:
        """Replaced when another file, or none, stands where ours was opened."""
        if self.moved:
            raise Replaced(MOVED)

    @property
    def moved(self) -> bool:
        """Whether another file, or none, stands where ours was opened."""
        return self._identity is not None and place.identity(self.path) != self._identity
