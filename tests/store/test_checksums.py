"""Fault 9 without a passphrase: each page carries a sum, on every way on which a notebook comes into being."""

from __future__ import annotations

import lzma
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import Damaged, Replaced, TooNew
from crmnotes.notebook import Notebook, protection, repairing
from crmnotes.records import Customer
from crmnotes.sample import fill
from crmnotes.store import backups, checksums, engine, sealing, upgrades
from crmnotes.store.opening import open_file

CLOCK = FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))
OLD = Path(__file__).parents[1] / "stories" / "old"
PAGE = checksums.PAGE
LONG = "linen " * 4000
MOVED_ON = "UPDATE notes SET happened_at = '2026-11-01T08:00:00Z'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A notebook with the sample business and one long text."""
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, CLOCK)) as notebook:
        fill(notebook, customers=8)
        notebook.customers.add(Customer("Greta", about=LONG))
    return path


def has_sums(path: Path) -> bool:
    content = path.read_bytes()
    return content[checksums.KEPT_AT] == checksums.KEPT and checksums.wrong_pages(content) == set()


def elsewhere(path: Path, *statements: str) -> bytes:
    """Another program writes: Python's own SQLite, which knows nothing of the sums."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path.read_bytes()


def pages_with(path: Path, text: bytes) -> list[int]:
    content = path.read_bytes()
    return [at for at in range(0, len(content), PAGE) if text in content[at : at + PAGE]]


def change_passphrase(path: Path, old: str | None, new: str | None) -> None:
    with closing(Notebook.open(path, CLOCK, passphrase=old)) as notebook:
        ready = notebook.protection.prepare(new)
    protection.finish(ready, CLOCK)


def flip(path: Path, at: int) -> bytes:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)
    return bytes(content)


def test_a_new_notebook_keeps_sums_through_its_life(path: Path) -> None:
    assert has_sums(path)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        notebook.customers.add(Customer("Jon"))
        notebook.forgetting.forget(notebook.customers.ids()[0])
        copy = notebook.backups.make()
    assert has_sums(path)
    assert has_sums(copy)


def test_one_with_a_passphrase_has_its_seal_and_gets_sums_when_that_goes(path: Path) -> None:
    change_passphrase(path, None, "tulip mortar")
    with closing(engine.connect(path, writable=False, passphrase="tulip mortar")) as connection:
        assert not checksums.are_kept(connection)
    change_passphrase(path, "tulip mortar", None)
    assert has_sums(path)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.check() == []
        assert [found.name for found in notebook.search("linen").customers][:1] == ["Greta"]


def test_what_is_got_back_has_sums(path: Path) -> None:
    flip(path, pages_with(path, b"Greta")[0] + 2000)
    repairing.repair(path, CLOCK)
    assert has_sums(path)


@pytest.mark.parametrize("version", range(1, upgrades.VERSION + 1))
def test_one_from_before_gets_sums_when_it_is_opened(tmp_path: Path, version: int) -> None:
    path = tmp_path / "notebook.crmnotes"
    path.write_bytes(lzma.decompress((OLD / f"version-{version}.crmnotes.xz").read_bytes()))
    with closing(open_file(path)) as store:
        before = store.execute("SELECT uid, text FROM notes ORDER BY id")
    assert has_sums(path)
    assert before
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.check() == []


def test_one_without_sums_is_read_as_it_is_where_nothing_may_be_written(book: Path) -> None:
    without_sums(book)
    before = book.read_bytes()
    with closing(open_file(book, read_only=True)) as store:
        assert store.execute("SELECT text FROM notes") == [("loves the linen",)]
    assert book.read_bytes() == before


def without_sums(path: Path) -> None:
    """As the program of before made it."""
    other = path.with_name("other")
    with closing(engine.connect(path, writable=False, uri=True)) as connection:
        connection.execute("VACUUM INTO ?", (f"{other.as_uri()}?cipher=sqlcipher&legacy=4&hexkey=61",))
    with closing(engine.connect(other, writable=False, passphrase="a", uri=True)) as connection:
        path.unlink()
        path.touch()
        connection.execute("VACUUM INTO ?", (f"{path.as_uri()}?key=",))
    assert path.read_bytes()[checksums.KEPT_AT] != checksums.KEPT
    other.unlink()


def test_one_that_cannot_be_written_anew_opens_as_it_is(book: Path) -> None:
    without_sums(book)
    content = book.read_bytes()
    with closing(engine.connect(book, writable=True)) as connection:
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
        connection.execute("DELETE FROM notes_fts_data")  # such a file is not taken for whole
    with closing(open_file(book)) as store:
        assert store.execute("SELECT text FROM notes") == [("loves the linen",)]
    assert book.read_bytes()[checksums.KEPT_AT] == content[checksums.KEPT_AT]


@pytest.mark.parametrize("text", [b"Greta", b"linen linen linen"], ids=["a row", "pages it goes on to"])
def test_one_changed_bit_is_told_and_not_shown(path: Path, text: bytes) -> None:
    for at in pages_with(path, text)[:4]:
        whole = path.read_bytes()
        changed = flip(path, at + whole[at : at + PAGE].index(text) + 1)
        with pytest.raises(Damaged), closing(Notebook.open(path, CLOCK)) as notebook:  # noqa: PT012
            notebook.customers.lines(notebook.customers.ids())
            notebook.customers.get(max(notebook.customers.ids()))
        assert path.read_bytes() == changed
        path.write_bytes(whole)


def test_the_check_names_the_pages(path: Path) -> None:
    at = pages_with(path, b"linen linen linen")[-1]
    flip(path, at + 1000)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert f"File: page {at // PAGE + 1} is not as it was written." in notebook.check()


@pytest.mark.parametrize("at", [*range(16, 100), 500, PAGE - 3])
def test_a_changed_bit_of_the_first_page_is_told(path: Path, at: int) -> None:
    if at in range(96, 100):
        return  # which engine wrote last: see below
    before = flip(path, at)
    with pytest.raises(Damaged):
        open_file(path)
    assert path.read_bytes() == before


def test_large_copies_have_all_their_sums(tmp_path: Path) -> None:
    path, copy = tmp_path / "notebook.crmnotes", tmp_path / "copy.crmnotes"
    with closing(open_file(path, create=True)) as store:
        with store.transaction(undoable=False):
            for number in range(40):
                store.execute("INSERT INTO contents (hash, bytes) VALUES (?, ?)", (str(number), b"x" * 1_000_000))
        assert path.stat().st_size > engine.CACHE_KIB << 10
        backups.make(store, copy, "", CLOCK.now())
    assert has_sums(path)
    assert has_sums(copy)
    sealing.write_anew(path, tmp_path / "anew", None, None, "")
    assert has_sums(tmp_path / "anew")


# Another program may read a notebook; when it writes, what it wrote is kept.


def test_what_another_program_wrote_is_taken_over_after_a_backup(path: Path) -> None:
    elsewhere(path, MOVED_ON)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        (notice,) = notebook.notices
        assert notice.startswith("Another program changed notebook.crmnotes.")
        assert {note.happened_at.day for note in notebook.notes.page(limit=500)} == {1}
        assert notebook.check() == []
        (copy,) = notebook.backups.all()
        assert copy.path.name in notice
        assert notebook.backups.is_whole(copy)
    assert has_sums(path)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.notices == []


@pytest.mark.parametrize("ends", ["connection.close()", "os.kill(os.getpid(), 9)"], ids=["closed", "killed"])
def test_what_it_logged_ahead_is_taken_over_too(path: Path, ends: str) -> None:
    said = f"""
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA journal_mode = wal")
connection.execute({MOVED_ON!r})
connection.commit()
{ends}
"""
    subprocess.run([sys.executable, "-c", said, str(path)], check=False)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.notices[0].startswith("Another program changed")
        assert {note.happened_at.day for note in notebook.notes.page(limit=500)} == {1}
        assert notebook.check() == []
    assert has_sums(path)
    assert not path.with_name(path.name + "-wal").exists()


def test_it_is_only_read_where_nothing_may_be_written(path: Path) -> None:
    before = elsewhere(path, MOVED_ON)
    with closing(Notebook.open(path, CLOCK, read_only=True)) as notebook:
        assert "when it next opens it to write" in notebook.notices[0]
        assert {note.happened_at.day for note in notebook.notes.page(limit=500)} == {1}
    assert path.read_bytes() == before


def test_while_it_is_open_here_nothing_is_mixed_up(path: Path) -> None:
    with closing(Notebook.open(path, CLOCK)) as notebook:
        ids = notebook.customers.ids()
        elsewhere(path, MOVED_ON)
        with pytest.raises(Replaced, match="Another program changed the notebook while it was open here"):
            notebook.customers.add(Customer("Jon"))
        with pytest.raises(Replaced):
            notebook.worker()
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.customers.ids() == ids
        assert {note.happened_at.day for note in notebook.notes.page(limit=500)} == {1}


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        (f"PRAGMA user_version = {upgrades.VERSION + 1}", TooNew),
        ("PRAGMA application_id = 7", Damaged),
        ("PRAGMA user_version = 0", Damaged),
        ("CREATE TABLE evil (x)", Damaged),
        ("DROP TABLE tally_marks", Damaged),
    ],
)
def test_what_it_made_of_it_is_refused_untouched(path: Path, statement: str, error: type[Exception]) -> None:
    before = elsewhere(path, statement)
    with pytest.raises(error):
        open_file(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(("at", "value", "error"), [(60, upgrades.VERSION + 4, TooNew), (68, 7, Damaged)])
def test_another_kind_or_version_is_told_however_it_came_there(
    path: Path, at: int, value: int, error: type[Exception]
) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + 4] = value.to_bytes(4, "big")
    path.write_bytes(content)
    said = f"format {upgrades.VERSION + 4}" if error is TooNew else "belongs to another program"
    with pytest.raises(error, match=said):
        open_file(path)
    assert path.read_bytes() == content


def test_damage_in_what_another_program_left_is_no_change_of_it(path: Path) -> None:
    elsewhere(path, MOVED_ON)
    content = bytearray(path.read_bytes())
    at = next(at for at in pages_with(path, b"Greta") if content[at] == 0x0D)
    content[at + 3 : at + 5] = b"\xff\xff"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        open_file(path)
    assert path.read_bytes() == content


def test_the_layer_is_loaded_once_and_no_connection_may_load_more(path: Path) -> None:
    said = """
import sys, apsw
from pathlib import Path
from crmnotes.store.opening import open_file
store = open_file(Path(sys.argv[1]))
assert store.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, -1) == 0
try:
    store.execute("SELECT load_extension('/tmp/x.so')")
except apsw.SQLError as error:
    print(error)
print(apsw.vfs_names().count("cksmvfs"))
"""
    done = subprocess.run([sys.executable, "-c", said, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[-2] == "1"
    assert "not authorized" in done.stdout or "no such function" in done.stdout


def test_a_copy_elsewhere_opens_with_any_sqlite(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy.crmnotes"
    shutil.copy(path, other)
    with closing(sqlite3.connect(other)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT about FROM customers WHERE name = 'Greta'").fetchone() == (LONG.strip(),)
