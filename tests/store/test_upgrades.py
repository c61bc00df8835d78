"""A notebook is known when it is seen; nothing else is made, changed or hung on; upgrades are whole or nothing."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes.errors import CrmnotesError, Damaged, NeedsPassphrase, NotFound, TooNew, WrongPassphrase
from crmnotes.store import backup_names, backups, schema, upgrades
from crmnotes.store.opening import open_file
from crmnotes.store.search import search

FROZEN = "3e0653913b44f2cdab30e0890276813beda33d1fbda379d0eb3097864554f643"


def test_the_first_schema_is_frozen() -> None:
    text = "\n".join(schema.statements())
    assert hashlib.sha256(text.encode()).hexdigest() == FROZEN, "change it by a step in upgrades.py"


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("contacts.csv", "Name,Phone\n")


def foreign(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY); INSERT INTO customers VALUES (1)")
    connection.close()


NO_NOTEBOOKS: dict[str, Callable[[Path], object]] = {
    "zero length": lambda path: path.touch(),
    "one byte": lambda path: path.write_bytes(b"S"),
    "text": lambda path: path.write_text("Greta: loves the linen\n" * 400),
    "html": lambda path: path.write_text("<!doctype html><p>404" * 99),
    "zeros": lambda path: path.write_bytes(bytes(65536)),
    "only the header": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "zip": zipped,
    "folder": lambda path: path.mkdir(),
    "dangling link": lambda path: path.symlink_to(path.with_name("nowhere")),
    "other program's database": foreign,
    "random": lambda path: path.write_bytes(hashlib.shake_256(b"x").digest(20000)),
}
if sys.platform != "win32":
    NO_NOTEBOOKS["pipe"] = os.mkfifo


def looks(folder: Path) -> dict[str, object]:
    """Everything in a folder, with the bytes of ordinary files."""
    return {
        str(path.relative_to(folder)): (
            path.read_bytes() if stat.S_ISREG(path.lstat().st_mode) else stat.S_IFMT(path.lstat().st_mode)
        )
        for path in sorted(folder.rglob("*"))
    }


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", NO_NOTEBOOKS)
def test_what_is_no_notebook_is_left_as_it_is(tmp_path: Path, kind: str, read_only: bool) -> None:
    path = tmp_path / "notebook.crmnotes"
    NO_NOTEBOOKS[kind](path)
    before = looks(tmp_path)
    noise = kind == "random"  # what is locked with a passphrase looks the same
    with pytest.raises(NeedsPassphrase if noise else Damaged) as told:
        open_file(path, read_only=read_only, create=True)
    assert looks(tmp_path) == before
    assert "\n" not in str(told.value)


def test_what_is_missing_is_not_made_unless_asked(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_file(tmp_path / "notebook.crmnotes")
    assert looks(tmp_path) == {}


def test_the_newest_good_backup_is_named(book: Path) -> None:
    folder = backup_names.folder_of(book)
    folder.mkdir()
    store = open_file(book)
    kept = backups.make(store, folder, "daily", datetime(2026, 11, 22, tzinfo=UTC))
    later = backups.make(store, folder, "daily", datetime(2026, 11, 23, tzinfo=UTC))
    store.close()
    later.write_bytes(b"broken")
    book.write_bytes(b"")
    with pytest.raises(Damaged, match=kept.name):
        open_file(book)


def test_a_link_to_a_notebook_opens_the_notebook(book: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.crmnotes"
    link.symlink_to(book)
    store = open_file(link)
    assert store.path == book.resolve()
    store.close()


def change(path: Path, sql: str) -> bytes:
    """Changes a notebook behind our back, and gives its bytes afterwards."""
    connection = apsw.Connection(str(path))
    connection.execute(sql)
    connection.close()
    return path.read_bytes()


def test_a_newer_format_is_refused_untouched(book: Path) -> None:
    before = change(book, f"PRAGMA user_version = {upgrades.VERSION + 1}")
    with pytest.raises(TooNew, match=f"format {upgrades.VERSION + 1}"):
        open_file(book)
    assert book.read_bytes() == before


@pytest.mark.parametrize("sql", ["PRAGMA application_id = 7", "PRAGMA user_version = 0"])
def test_another_programs_file_is_refused_untouched(book: Path, sql: str) -> None:
    before = change(book, sql)
    with pytest.raises(Damaged):
        open_file(book)
    assert book.read_bytes() == before


HOSTILE = [
    "CREATE VIEW orders_view AS SELECT * FROM orders",
    "CREATE TRIGGER evil AFTER INSERT ON notes BEGIN DELETE FROM customers; END",
    "CREATE TABLE evil (x)",
    "DROP TRIGGER notes_fts_delete",
    "DROP TABLE tally_marks",
    "ALTER TABLE customers ADD COLUMN evil DEFAULT 1",
    "CREATE INDEX evil ON notes(text)",
    "DROP TABLE touched; CREATE VIEW touched AS SELECT 1 AS customer",
    "DROP TABLE notes_fts; CREATE VIRTUAL TABLE notes_fts USING fts5(text)",
    "DROP TRIGGER notes_mark_insert; CREATE TRIGGER notes_mark_insert AFTER INSERT ON notes BEGIN SELECT 1; END",
]


@pytest.mark.parametrize("sql", HOSTILE)
def test_a_book_with_parts_that_are_not_ours_is_refused_untouched(book: Path, sql: str) -> None:
    before = change(book, sql)
    with pytest.raises(Damaged):
        open_file(book)
    assert book.read_bytes() == before


def test_statistics_left_by_analyze_are_no_harm(book: Path) -> None:
    change(book, "ANALYZE")
    open_file(book).close()


@pytest.mark.parametrize("passphrase", [None, "wrong", ""])
def test_a_locked_book_does_not_open_without_its_passphrase(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "locked.crmnotes"
    open_file(path, create=True, passphrase="right").close()
    before = path.read_bytes()
    expected = NeedsPassphrase if passphrase is None else WrongPassphrase
    for _ in range(3):
        with pytest.raises(expected):
            open_file(path, passphrase=passphrase)
    assert path.read_bytes() == before


STEP = (
    "CREATE TABLE photos (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers(id))",
    "INSERT INTO photos (customer) SELECT id FROM customers",
    "DROP INDEX customers_batch",
)


def test_an_upgrade_keeps_all_rows_after_a_checked_copy(book: Path) -> None:
    connection = apsw.Connection(str(book))
    now = datetime(2026, 11, 22, tzinfo=UTC)
    upgrades.upgrade(
        connection,
        upgrades.VERSION,
        lambda old: backups.copy_before_upgrade(connection, book, old, now),
        (*upgrades.STEPS, STEP),
    )
    assert connection.pragma("user_version") == upgrades.VERSION + 1
    assert connection.execute("SELECT count(*) FROM photos").get == 1
    connection.close()
    (copy,) = backup_names.listing(backup_names.folder_of(book))
    assert (copy.reason, backups.is_whole(copy)) == (f"pre-v{upgrades.VERSION + 1}", True)
    old = open_file(copy.path)
    assert old.execute("SELECT count(*) FROM notes") == [(1,)]
    old.close()


@pytest.mark.parametrize("broken", range(len(STEP) + 1))
def test_an_upgrade_that_fails_anywhere_leaves_the_old_version(book: Path, broken: int) -> None:
    step = [*STEP[:broken], "INSERT INTO photos (customer) VALUES (99)", "SELECT nothing", *STEP[broken:]]
    connection = apsw.Connection(str(book))
    with pytest.raises((apsw.Error, CrmnotesError)):
        upgrades.upgrade(connection, upgrades.VERSION, lambda old: None, (*upgrades.STEPS, step))
    connection.close()
    store = open_file(book)
    assert store.execute("SELECT count(*) FROM notes") == [(1,)]
    store.close()


def test_an_upgrade_that_orphans_rows_is_taken_back(book: Path) -> None:
    connection = apsw.Connection(str(book))
    with pytest.raises(Damaged, match="old format"):
        upgrades.upgrade(connection, upgrades.VERSION, lambda old: None, (*upgrades.STEPS, ("DELETE FROM customers",)))
    connection.close()
    open_file(book).close()


def as_it_was(path: Path, version: int) -> None:
    """Makes a file of an older version, with what `book` holds."""
    connection = apsw.Connection(str(path))
    then, now = upgrades.statements(version), upgrades.statements(upgrades.VERSION)
    for sql in reversed([sql for sql in now if sql not in then]):
        kind, name, *_ = sql.replace(" VIRTUAL", "").split()[1:]
        connection.execute(f"DROP {kind} {name}")
    for sql in [sql for sql in then if sql not in now]:
        connection.execute(sql)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def test_an_older_file_is_brought_up_to_date_when_opened(book: Path) -> None:
    as_it_was(book, 1)
    store = open_file(book)
    assert store.connection.pragma("user_version") == upgrades.VERSION
    assert store.execute("SELECT count(*) FROM notes") == [(1,)]
    store.close()
    assert [copy.reason for copy in backup_names.listing(backup_names.folder_of(book))] == ["pre-v2"]


def test_words_without_spaces_are_found_after_an_upgrade(book: Path) -> None:
    change(book, "UPDATE notes SET text = '東京の本'; UPDATE customers SET about = '大阪の本'")
    as_it_was(book, 1)
    with closing(open_file(book)) as store:
        assert search(store, "東京") == ([], [1], [])
        assert search(store, "大阪") == ([1], [], [])


def test_an_older_file_that_is_only_read_is_left_as_it_is(book: Path) -> None:
    as_it_was(book, 1)
    before = book.read_bytes()
    store = open_file(book, read_only=True)
    assert store.execute("SELECT count(*) FROM notes") == [(1,)]
    assert store.execute("SELECT count(*) FROM pictures") == [(0,)]  # lacking in the file, and yet to be asked
    store.close()
    assert book.read_bytes() == before
