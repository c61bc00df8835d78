"""Making a notebook file, knowing one when it is seen, and bringing an older one up to date.

Every version is a list of frozen literal statements, never the live models; `user_version` is written last
inside the same transaction, so that a file is always wholly of one version.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import apsw

from crmnotes.errors import CrmnotesError, Damaged, NeedsPassphrase, TooNew, Unreachable, WrongPassphrase
from crmnotes.store import checksums, schema
from crmnotes.store.engine import (
    MEMORY,
    connect,
    fits_beyond_the_start,
    is_plain,
    is_sealed,
    keep_a_rollback_journal,
)
from crmnotes.store.faults import explain
from crmnotes.store.place import drop, new_file, put_in_place, reason, temporary_name
from crmnotes.store.triggers import FIRST, INDEXES, THIRD, Index


def _in_its_place(index: Index) -> Iterator[str]:
    """What puts an index in the place of the one that had its name, and fills it in."""
    yield f"DROP TABLE {index.name}"
    if index.view:
        yield index.create_view()
    yield index.create()
    for name, made in index.triggers().items():
        yield from (f"DROP TRIGGER {name}", made)
    yield from (*index.settings(), index.refill())


STEPS: tuple[Sequence[str], ...] = (
    (),  # version 1 is `schema`
    (  # version 2: the questions and promises of a period are counted without reading their rows
        "CREATE INDEX notes_asked ON notes(direction, happened_at, customer, allowance, settled_how, settled_at)"
        " WHERE wants_answer = 1 AND trashed_at IS NULL",
        "CREATE INDEX promises_kept ON promises(by_them, due, due_time, first_due, first_due_time, customer)"
        " WHERE state = 'kept' AND trashed_at IS NULL",
        "CREATE INDEX events_at ON events(promise, at)",
    ),
    (  # version 3: pictures of customers and files of notes, each content once; what care comes next, as `standing`
        "CREATE TABLE contents (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL)",
        "CREATE TABLE pictures (id INTEGER PRIMARY KEY,"
        " customer INTEGER NOT NULL UNIQUE REFERENCES customers(id) ON DELETE CASCADE,"
        " hash TEXT NOT NULL REFERENCES contents(hash))",
        "CREATE INDEX pictures_hash ON pictures(hash)",
        "CREATE TABLE attachments (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
        " note INTEGER NOT NULL REFERENCES notes(id) ON DELETE CASCADE,"
        " hash TEXT NOT NULL REFERENCES contents(hash), name TEXT NOT NULL, size INTEGER NOT NULL)",
        "CREATE INDEX attachments_note ON attachments(note)",
        "CREATE INDEX attachments_hash ON attachments(hash)",
        "CREATE TABLE care (customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,"
        " matter TEXT NOT NULL, note INTEGER NOT NULL, from_day TEXT NOT NULL, cause TEXT,"
        " PRIMARY KEY (customer, matter, note)) WITHOUT ROWID",
        "CREATE INDEX care_day ON care(matter, from_day)",
        "CREATE INDEX care_cause ON care(cause) WHERE cause IS NOT NULL",
        "CREATE INDEX notes_care ON notes(customer)"
        " WHERE kind IN ('complaint', 'compliment', 'thanks') AND trashed_at IS NULL",
        "CREATE INDEX customers_sent ON customers(created_at) WHERE sent_by IS NOT NULL",
        "CREATE TRIGGER pictures_mark_insert AFTER INSERT ON pictures BEGIN\n"
        "  INSERT INTO touched VALUES (new.customer) ON CONFLICT DO NOTHING;\nEND",
        "CREATE TRIGGER pictures_mark_update AFTER UPDATE ON pictures BEGIN\n"
        "  INSERT INTO touched VALUES (new.customer) ON CONFLICT DO NOTHING;\nEND",
        "CREATE TRIGGER pictures_mark_delete AFTER DELETE ON pictures BEGIN\n"
        "  INSERT INTO touched VALUES (old.customer) ON CONFLICT DO NOTHING;\nEND",
        "CREATE TRIGGER attachments_mark_insert AFTER INSERT ON attachments BEGIN\n"
        "  INSERT INTO touched SELECT customer FROM notes WHERE id = new.note ON CONFLICT DO NOTHING;\nEND",
        "CREATE TRIGGER attachments_mark_update AFTER UPDATE ON attachments BEGIN\n"
        "  INSERT INTO touched SELECT customer FROM notes WHERE id = new.note ON CONFLICT DO NOTHING;\nEND",
        "CREATE TRIGGER attachments_mark_delete AFTER DELETE ON attachments BEGIN\n"
        "  INSERT INTO touched SELECT customer FROM notes WHERE id = old.note ON CONFLICT DO NOTHING;\nEND",
        *(statement for index in THIRD for statement in _in_its_place(index)),
        *FIRST[0].settings(),
    ),
)  # STEPS[n - 1] leads to version n
VERSION = len(STEPS)
READS_FROM = 1  # files since this version are read as they are where nothing may be written
SHADOWS = ("data", "idx", "content", "docsize", "config")
# What an older file has instead of a derived table: too many rows, of which the rules take those that count.
ANY = {
    "care": "SELECT customer, 'complaint' AS matter, id AS note, '' AS from_day, NULL AS cause FROM notes"
    " WHERE kind = 'complaint' AND kind <> 'said' AND trashed_at IS NULL"
    " UNION ALL SELECT n.customer, 'cause', n.id, '', 'any' FROM complaints k CROSS JOIN notes n ON n.id = k.note"
    " UNION ALL SELECT customer, 'thanks', 0, '9999-12-31', NULL FROM standing"
}
TOLERATED = {"sqlite_stat1", "sqlite_stat4", "sqlite_sequence"}  # what ANALYZE leaves


def statements(version: int) -> list[str]:
    """Every statement that makes a file of a version, in order: each part as the last step that made it has it."""
    made: dict[str, str] = {}
    for statement in (*schema.statements(), *(statement for step in STEPS[:version] for statement in step)):
        act, kind, *rest = statement.split(None, 4)
        if act == "CREATE":
            made[rest[kind == "VIRTUAL"]] = statement
        elif act == "DROP":
            del made[rest[0]]
    return list(made.values())


def fill_new(connection: apsw.Connection) -> None:
    """Makes the tables in an empty file, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in statements(VERSION):
        connection.execute(statement)
    for statement in (statement for index in INDEXES for statement in index.settings()):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def create(path: Path, passphrase: str | None = None, vfs: str | None = None) -> None:
    """Makes a new notebook for the owner alone: whole under a temporary name first, then in place.

    BadInput when something stands there by now, Unreachable; engine faults as `faults` says; nothing stays behind on
    failure.
    """
    temporary = temporary_name(path)
    try:
        os.close(new_file(temporary))
        connection = connect(temporary, writable=True, passphrase=passphrase, vfs=vfs)
        try:
            if passphrase is None:
                connection.reserve_bytes("main", checksums.KEPT)
            keep_a_rollback_journal(connection)
            fill_new(connection)
        except apsw.Error as error:
            raise explain(error, connection.system_errno) from error
        finally:
            connection.close()
        put_in_place(temporary, path)
    except apsw.Error as error:
        raise explain(error) from error
    except OSError as error:
        raise Unreachable("No file can be made in {}: {}.", path.parent, reason(error)) from error
    finally:
        drop(temporary, temporary.with_name(temporary.name + "-journal"))


def unreadable(path: Path, name: str, passphrase: str | None) -> CrmnotesError:
    """What to say when the engine cannot read the start of a closed file with that passphrase, or without one."""
    if passphrase is None and is_sealed(path):
        return NeedsPassphrase("{} is locked with a passphrase.", name)
    if passphrase is None:
        return Damaged("{} is not a notebook. It was left as it is.", name)
    if is_plain(path):
        return WrongPassphrase("{} has no passphrase: open it without one.", name)
    if fits_beyond_the_start(path, passphrase):
        return Damaged("The start of {} is damaged. It was left as it is.", name)
    return WrongPassphrase("Wrong passphrase, or the start of the file is damaged. It was left as it is.")


def examine(connection: apsw.Connection, name: str) -> int:
    """The format version of an opened file, before anything in it is used or written.

    Damaged when it is no notebook, TooNew when a newer crmnotes wrote it; apsw.NotADBError when it cannot be read.
    """
    return judge(int(connection.pragma("application_id")), int(connection.pragma("user_version")), name)


def judge(application: int, version: int, name: str) -> int:
    """The format version that a file says to have. Damaged and TooNew as `examine`."""
    if application != schema.APPLICATION_ID:
        raise Damaged("{} belongs to another program: it is not a notebook. It was left as it is.", name)
    if version > VERSION:
        raise TooNew(
            "{} was written by a newer crmnotes (format {}; this one reads up to {}). It was left as it is; "
            "install the newer version to open it.",
            name,
            version,
            VERSION,
        )
    if version < 1:
        raise Damaged("{} is not a whole notebook. It was left as it is.", name)
    return version


def require_own_schema(connection: apsw.Connection, name: str, version: int = VERSION) -> None:
    """Compares every table, index, view and trigger with ours, so that a book from someone else can run nothing.

    Damaged when a part is missing, different or foreign.
    """
    expected: dict[str | None, int] = dict.fromkeys(statements(version), 0)
    for kind, part, statement in connection.execute("SELECT type, name, sql FROM main.sqlite_schema"):
        if statement in expected:
            expected[statement] = 1
        elif not _belongs(kind, part, statement):
            raise Damaged("{} holds a part that crmnotes did not make ({!r}). It was left as it is.", name, part[:60])
    if not all(expected.values()):
        raise Damaged("{} lacks parts of a notebook. It was left as it is.", name)


def stand_in(connection: apsw.Connection, version: int) -> None:
    """Gives an older file that is only read the tables it lacks, in this connection only.

    They are empty; in place of derived ones stand all rows that the rules could derive something from.
    """
    for statement in (statement for step in STEPS[version:] for statement in step):
        if statement.startswith("CREATE TABLE "):
            name = statement.split()[2]
            made = f"VIEW {name} AS {ANY[name]}" if name in ANY else statement.removeprefix("CREATE ")
            connection.execute(f"CREATE TEMP {made}")


def _belongs(kind: str, part: str, statement: str | None) -> bool:
    """Whether a part comes from the engine: a full text's own tables, an automatic index, statistics."""
    if kind == "index":
        return statement is None
    shadows = {f"{index.name}_{shadow}" for index in INDEXES for shadow in SHADOWS}
    return kind == "table" and (part in shadows or part in TOLERATED)


def upgrade(
    connection: apsw.Connection,
    version: int,
    back_up: Callable[[int], object],
    steps: Sequence[Sequence[str]] = STEPS,
) -> None:
    """Brings an older file up to date in one transaction, after `back_up(version)` has made a checked copy.

    Foreign keys are off outside the transaction (a table that is made anew would lose its children) and
    checked inside it. On any error the file is still wholly of the old version. apsw.Error, Damaged.
    """
    target = len(steps)
    if version >= target:
        return
    back_up(version)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in (statement for step in steps[version:target] for statement in step):
                connection.execute(statement)
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise Damaged("The notebook holds rows that belong to nobody; it was left in its old format.")
            connection.execute(f"PRAGMA user_version = {target}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)


def in_memory() -> apsw.Connection:
    """A whole empty notebook in memory, for tests and trials."""
    connection = connect(MEMORY, writable=True)
    fill_new(connection)
    return connection
