"""A connection to SQLite with every safety setting of faults.md, before anything is known of the file."""

from __future__ import annotations

import sys
from pathlib import Path

import apsw

OLDEST_ENGINE = (3, 51, 3)  # before it: corruption by a reset of the write-ahead log
LONGEST_VALUE = 100_000_000  # bytes in one row; a text of 20 MB and its undo images must fit
STATEMENTS_KEPT = 256
CACHE_KIB = 16_000
MEMORY = Path(":memory:")


def version() -> str:
    """The version of SQLite that is bundled."""
    return str(apsw.sqlite_lib_version())


def require_engine(version: str | None = None) -> None:
    """Stops a start with an SQLite that is known to lose data; RuntimeError, because it is our packaging's fault."""
    version = version or apsw.sqlite_lib_version()
    if tuple(int(part) for part in version.split(".")) < OLDEST_ENGINE:
        needed = ".".join(map(str, OLDEST_ENGINE))
        raise RuntimeError(f"SQLite {version} is too old: crmnotes needs {needed} (package apsw-sqlite3mc).")


def connect(
    path: Path, *, writable: bool, passphrase: str | None = None, wait: float = 0.5, vfs: str | None = None
) -> apsw.Connection:
    """Opens an existing file, never makes one and never follows a link; `wait` is the busy timeout in seconds.

    Nothing is read yet: a wrong passphrase or a foreign file shows at the first read. apsw.Error as it comes.
    """
    require_engine()
    flags = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
    if path == MEMORY:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    connection = apsw.Connection(
        str(path), flags=flags | apsw.SQLITE_OPEN_NOFOLLOW, vfs=vfs, statementcachesize=STATEMENTS_KEPT
    )
    try:
        connection.set_busy_timeout(int(wait * 1000))
        unlock(connection, passphrase)
        _harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def unlock(connection: apsw.Connection, passphrase: str | None) -> None:
    """Tells the cipher its key; the file format is that of SQLCipher 4, which other tools read too."""
    if passphrase is not None:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("key", passphrase)


def _harden(connection: apsw.Connection) -> None:
    """Settings that hold for every file, ours or not, and touch nothing in it."""
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM INTO attaches one
    for name, value in (
        ("synchronous", "full"),
        ("secure_delete", 1),
        ("recursive_triggers", 1),  # so that REPLACE fires the delete triggers too
        ("temp_store", "memory"),  # the undo images must not reach the disk
        ("cache_size", -CACHE_KIB),
    ):
        connection.pragma(name, value)
    if sys.platform == "darwin":
        connection.pragma("fullfsync", 1)


def keep_a_rollback_journal(connection: apsw.Connection) -> None:
    """Makes writes go through a rollback journal that is cut, not deleted, so that a power cut loses nothing saved."""
    connection.pragma("journal_mode", "truncate")
