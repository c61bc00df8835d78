"""Copies a notebook table by table into a new file whose pages have check sums.

The engine's own copy keeps how many bytes of each page are not its own: none in a file from before there were sums,
and the seal's in one with a passphrase.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from crmnotes.store import checksums
from crmnotes.store.engine import connect, key
from crmnotes.store.watching import Watch

TABLES = "SELECT name, sql FROM old.sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite%'"
INDEXES = "SELECT sql FROM old.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
REST = (
    "INSERT INTO main.sqlite_schema SELECT type, name, tbl_name, rootpage, sql FROM old.sqlite_schema"
    " WHERE type IN ('trigger', 'view') OR (type = 'table' AND rootpage = 0)"
)
"""What has no pages: the full text tables (theirs are tables of their own) and the triggers, which must not fire."""


def plainly(source: Path, passphrase: str | None, target: Path, watch: Watch, weight: int) -> None:
    """Fills the empty file `target`, which has no passphrase, with all that is in `source`. apsw.Error as it comes."""
    known = f"cipher=sqlcipher&legacy=4&hexkey={key(passphrase)}" if passphrase is not None else "key="
    with closing(connect(target, writable=True, uri=True)) as connection:
        connection.reserve_bytes("main", checksums.KEPT)
        connection.pragma("journal_mode", "off")  # nobody needs half a copy
        connection.execute("ATTACH DATABASE ? AS old", (f"{source.as_uri()}?mode=ro&{known}",))
        with watch.over(connection, weight, of="old"):
            _copy(connection)


def _copy(connection: apsw.Connection) -> None:
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)  # it would keep the tables of the full text from us
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
    for mark in ("application_id", "user_version"):  # written at once: only now does the engine know of the sums
        connection.pragma(mark, connection.pragma(mark, schema="old"))
    connection.execute("BEGIN")
    for name, statement in connection.execute(TABLES).fetchall():
        connection.execute(str(statement))
        connection.execute(f'INSERT INTO main."{name}" SELECT * FROM old."{name}"')
    for (made,) in connection.execute(INDEXES).fetchall():
        connection.execute(str(made))
    connection.pragma("writable_schema", 1)
    connection.execute(REST)
    connection.execute("COMMIT")
