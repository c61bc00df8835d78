"""A checked copy of an open notebook: made under a hidden name, opened, compared, and only then given its name."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import apsw

from crmnotes.errors import CrmnotesError, Damaged, DiskFull, Unreachable
from crmnotes.store import checksums, digests, place
from crmnotes.store.contents import Held, held
from crmnotes.store.engine import CACHE_KIB, is_sealed
from crmnotes.store.faults import NO_ROOM, explain
from crmnotes.store.journal import OWNED

SINCE = "passphrase_since"  # the setting that tells when the notebook got the passphrase that it has
MOST_FREE = 4  # where more than one page in so many is free, a copy is made without them


class Copied(NamedTuple):
    """What is known of a copy when it has been checked: the card that goes beside it."""

    sha256: str
    rows: Mapping[str, int]
    held: Held
    of: list[int]  # when the notebook was last written before the copy, and its size: see `backups.holds_everything`
    sealed: str = ""  # since when it has had the passphrase that this copy needs; nothing when it needs none


class _Saving:
    """Puts a finished file on the disk and sums up its bytes, on a thread beside the engine's look at its pages."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.digest = ""
        self._path, self._descriptor = path, descriptor
        self._error: OSError | None = None
        self._thread = threading.Thread(target=self._run, name="saving")

    def _run(self) -> None:
        try:
            os.fsync(self._descriptor)
            with self._path.open("rb") as file:
                self.digest = digests.of_file(file)
        except OSError as error:
            self._error = error

    def __enter__(self) -> _Saving:
        self._thread.start()
        return self

    def __exit__(self, kind: object, fault: object, trace: object) -> None:
        """Waits for it; OSError when it could not be done."""
        self._thread.join()
        if self._error is not None and fault is None:
            raise self._error


def copy(connection: apsw.Connection, final: Path, notebook: Path) -> Copied:
    """Makes the copy, where nothing stands yet, and says what is known of it.

    The file is made exclusively first and filled then. DiskFull, Unreachable, Damaged: nothing is left behind.
    """
    temporary = place.temporary_name(final)
    try:
        descriptor = place.new_file(temporary)
    except OSError as error:
        raise no_copy(final.parent, error) from error
    try:
        made, before_it = os.fstat(descriptor), state(notebook)
        before = connection.pragma("data_version"), connection.total_changes()
        if _pages_serve(connection):
            copy_pages(connection, descriptor)
        else:
            _copy_rows(connection, temporary)
        if place.identity(temporary) != (made.st_dev, made.st_ino):
            raise Unreachable("Something took the place of the copy in {}. The notebook is untouched.", final.parent)
        with _Saving(temporary, descriptor) as saving:
            found, holds = _check(connection, temporary, final.name)
            there = counts(connection, "main")
            unchanged = before == (connection.pragma("data_version"), connection.total_changes())  # looked at last
            if unchanged and found != there:
                raise Unreachable("The copy {} does not hold all rows; it was not kept.", final.name)
        place.put_in_place(temporary, final)
    except apsw.Error as error:
        raise explain(error, connection.system_errno) from error
    except OSError as error:
        raise no_copy(final.parent, error) from error
    finally:
        os.close(descriptor)
        place.drop(temporary, temporary.with_name(temporary.name + "-journal"))
    return Copied(saving.digest, found, holds, before_it, since(connection) if is_sealed(final) else "")


def no_copy(folder: Path, error: OSError) -> CrmnotesError:
    """What to say of a folder that takes no copy."""
    if error.errno in NO_ROOM:
        return DiskFull(
            "The disk is full: no copy can be made in {}. The notebook is untouched; make room there.", folder
        )
    return Unreachable("No copy can be made in {}: {}.", folder, place.reason(error))


def counts(connection: apsw.Connection, schema: str) -> Mapping[str, int]:
    """How many rows each of the owner's tables holds."""
    there = {name for (name,) in connection.execute(f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'")}
    counted = [table for table in OWNED if table in there]  # an older version lacks some
    return {table: int(connection.execute(f"SELECT count(*) FROM {schema}.{table}").get) for table in counted}


def since(connection: apsw.Connection) -> str:
    """Since when the notebook has had its passphrase, as its settings say."""
    stored = connection.execute("SELECT value FROM settings WHERE key = ?", (SINCE,)).get
    return str(stored or "").strip('"')


def state(notebook: Path) -> list[int]:
    """What differs once a file was written again; looked at without opening it."""
    try:
        found = notebook.stat()
    except OSError:
        return []
    return [found.st_mtime_ns, found.st_size]


def _pages_serve(connection: apsw.Connection) -> bool:
    """Whether the pages of a notebook make a good copy as they are: all in one file, with sums, few of them free.

    Those of one with a passphrase have seals instead, and the engine would give them opened.
    """
    if connection.pragma("journal_mode") == "wal" or not checksums.are_kept(connection):
        return False
    whole = checksums.are_looked_at(connection)  # else another program wrote, and left sums that do not fit
    return whole and int(connection.pragma("freelist_count")) * MOST_FREE <= int(connection.pragma("page_count"))


def copy_pages(connection: apsw.Connection, descriptor: int) -> None:
    """Fills an empty file with the pages of the notebook as they are, while nobody can write any.

    apsw.Error and OSError as they come.
    """
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchall()  # from now on it is locked for writers
        with open(descriptor, "wb", closefd=False) as file:
            file.writelines(checksums.pages(connection))
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _copy_rows(connection: apsw.Connection, target: Path) -> None:
    """Fills an empty file with the rows of the notebook, in pages that are packed anew: six times the work."""
    connection.execute("VACUUM INTO ?", (str(target),))
    checksums.complete(target)


def _check(connection: apsw.Connection, path: Path, name: str) -> tuple[Mapping[str, int], Held]:
    """Opens a copy with the key of the notebook and looks at every page of it; its counts."""
    with _attached(connection, path):
        if not _is_sound(connection):
            raise Damaged("The notebook is damaged, and so would be its copy {}; it was not kept.", name)
        return counts(connection, "copy"), held(connection, "copy")


def _is_sound(connection: apsw.Connection) -> bool:
    """Whether every page and row of the attached copy is what its table can hold.

    Table by table: asked of the whole file, the engine compares the full text with itself as well, which takes three
    times as long as all else. Full text and indexes can be made anew from the rows, so neither is compared with them.
    """
    tables = (
        "SELECT 'sqlite_schema' UNION ALL SELECT name FROM copy.sqlite_schema WHERE type = 'table' AND rootpage > 0"
    )
    return all(
        connection.execute(f'PRAGMA copy.quick_check("{name}")').fetchall() == [("ok",)]
        for (name,) in connection.execute(tables).fetchall()
    )


@contextlib.contextmanager
def _attached(connection: apsw.Connection, path: Path) -> Iterator[None]:
    """Another notebook file under the name `copy`, opened with the same key; its pages are read once."""
    connection.execute("ATTACH DATABASE ? AS copy", (str(path),))
    try:
        connection.pragma("cache_size", -CACHE_KIB, schema="copy")
        yield
    finally:
        connection.execute("DETACH DATABASE copy")
