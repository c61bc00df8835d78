"""Every connection is safe, tells faults as sentences, knows its own file, and gives way to who must write."""

from __future__ import annotations

import os
import stat
import sys
import threading
from contextlib import closing
from pathlib import Path
from time import perf_counter

import apsw
import pytest

from crmnotes.errors import CrmnotesError, Locked, ReadOnly, Replaced, Stopped
from crmnotes.store import engine
from crmnotes.store.database import COUNTS_KEEP, LISTS_KEEP, MOST_OF_LISTS, ONCE_KEEPS, Store, lists_keep
from crmnotes.store.opening import open_file
from crmnotes.store.transactions import ACTS_KEEP

SETTINGS = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "temp_store": 2,
    "mmap_size": 0,  # mapped into memory, a file on a network disk is not what it seems
}


def count(store: Store, table: str = "notes") -> int:
    return int(store.execute(f"SELECT count(*) FROM {table}")[0][0])


@pytest.mark.parametrize(("pragma", "value"), SETTINGS.items())
def test_every_connection_has_the_safe_settings(book: Path, pragma: str, value: object) -> None:
    store = open_file(book)
    assert store.connection.pragma(pragma) == value
    assert store.connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1
    store.close()


def test_a_plan_is_made_once_whatever_values_are_bound(store: Store) -> None:
    """Without this setting a statement that could use a partial index is planned anew for each of them."""
    assert store.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, -1) == 1


def test_a_file_that_another_tool_logs_ahead_gets_its_rollback_journal_back(book: Path) -> None:
    with closing(apsw.Connection(str(book))) as foreign:
        assert foreign.pragma("journal_mode", "wal") == "wal"
        foreign.execute("UPDATE customers SET about = 'changed'")
    with closing(open_file(book)) as store:
        assert store.connection.pragma("journal_mode") == "truncate"
    assert book.read_bytes()[18:20] == b"\x01\x01"
    assert not book.with_name(book.name + "-wal").exists()


def test_an_engine_that_loses_writes_is_refused() -> None:
    engine.require_engine()
    with pytest.raises(RuntimeError, match=r"3\.51\.2 is too old"):
        engine.require_engine("3.51.2")


def test_full_text_forgets_for_good(store: Store) -> None:
    for index in ("notes_fts", "notes_parts"):
        assert store.execute(f"SELECT v FROM {index}_config WHERE k = 'secure-delete'") == [(1,)]


@pytest.mark.parametrize("passphrase", [None, "loves the linen"])
def test_a_leaf_of_full_text_is_a_page(tmp_path: Path, filler, passphrase: str | None) -> None:
    with closing(open_file(tmp_path / "a.crmnotes", create=True, passphrase=passphrase)) as store:
        fill = filler(store)
        with store.transaction():
            customer = fill.customer()
            for number in range(400):
                fill.note(customer, f"words such as w{number}x and v{number}y " * 3)
        pages = dict(
            store.execute("SELECT pagetype, count(*) FROM dbstat WHERE name = 'notes_fts_data' GROUP BY pagetype")
        )
    assert pages["leaf"] > 5
    assert "overflow" not in pages


def test_the_numbers_of_a_column_come_packed_in_order_and_faults_as_sentences(store: Store, fill) -> None:
    with store.transaction():
        customer = fill.customer()
        for _ in range(3):
            fill.note(customer)
    ids = [row[0] for row in store.execute("SELECT id FROM notes ORDER BY id DESC")]
    found = store.numbers("SELECT id FROM notes WHERE id > ? ORDER BY id DESC", (0,))
    assert (found.typecode, found.tolist()) == ("q", ids)
    steps = iter(range(1_000))
    store.connection.set_progress_handler(lambda: next(steps) > 20, 1)  # somebody ends it between two rows
    with pytest.raises(Stopped):
        store.numbers("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) SELECT i FROM n")


def test_a_write_needs_a_transaction(store: Store) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        store.execute("DELETE FROM customers")


def test_write_gives_the_new_id_or_the_rows_changed(store: Store, fill) -> None:
    with store.transaction():
        fill.customer()
        second = fill.customer("Second")
        assert second == 2
        assert store.write("UPDATE customers SET about = 'x'") == 2
        assert store.execute("INSERT INTO groups (name) VALUES ('wholesale') RETURNING id") == [(1,)]


def test_another_writer_means_locked_and_nothing_saved(book: Path, filler) -> None:
    first, second = open_file(book), open_file(book, wait=0)
    with first.transaction():
        filler(first).customer("First")
        with pytest.raises(Locked), second.transaction():
            filler(second).customer("Second")
        assert count(second, "customers") == 1
    assert count(second, "customers") == 2
    first.close()
    second.close()


def test_a_wait_that_can_be_noticed_is_told_once_and_then_ends(book: Path, filler) -> None:
    first, second, told = open_file(book), open_file(book), []
    second.when_it_waits(lambda: told.append("waits"), longest=0.3)
    with first.transaction():
        filler(first).customer("First")
        with pytest.raises(Locked), second.transaction():
            filler(second).customer("Second")
        assert told == ["waits"]
        began = perf_counter()
        for _ in range(20):
            with pytest.raises(Locked), second.transaction():
                filler(second).customer("Second")
        assert perf_counter() - began < 3  # it is known that waiting does not help
    with second.transaction():
        filler(second).customer("Second")
    assert told == ["waits"]
    first.close()
    second.close()


def test_data_version_tells_of_another_connection(book: Path, filler) -> None:
    first, second = open_file(book), open_file(book)
    before = first.data_version()
    with first.transaction():
        filler(first).customer("Own")
    assert first.data_version() == before
    with second.transaction():
        filler(second).customer("Other")
    assert first.data_version() != before
    first.close()
    second.close()


def test_asked_for_read_only_nothing_can_be_written(book: Path) -> None:
    store = open_file(book, read_only=True)
    assert store.read_only
    assert count(store) == 1
    with pytest.raises(ReadOnly), store.transaction():
        pytest.fail("the block must not be entered")
    store.close()


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
@pytest.mark.parametrize("when", ["before", "inside"])
def test_a_file_replaced_while_open_gets_nothing_written(book: Path, filler, how: str, when: str) -> None:
    store = open_file(book)
    other = book.with_name("other.crmnotes")
    open_file(other, create=True).close()
    moved = book.with_name("moved.crmnotes")
    bystander = other.read_bytes()

    def strike() -> None:
        if how == "deleted":
            book.unlink()
        elif how == "moved":
            book.rename(moved)
        else:
            other.replace(book)

    before = book.read_bytes()
    if when == "before":
        strike()
    with pytest.raises(Replaced, match="moved, deleted or replaced"), store.transaction():  # noqa: PT012
        filler(store).customer("Lost?")
        strike()
    store.close()
    if how == "moved":
        assert moved.read_bytes() == before
    if how == "replaced":
        assert book.read_bytes() == bystander


def test_files_are_for_the_owner_alone_whatever_the_umask(tmp_path: Path, filler) -> None:
    for umask in (0o000, 0o022):
        path = tmp_path / f"book{umask}.crmnotes"
        before = os.umask(umask)
        try:
            store = open_file(path, create=True)
            with store.transaction():
                filler(store).customer()
                sidecar = path.with_name(path.name + "-journal")
                assert sys.platform == "win32" or stat.S_IMODE(sidecar.stat().st_mode) == 0o600
            store.close()
        finally:
            os.umask(before)
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_notebook_that_others_could_read_is_tightened_and_told(book: Path) -> None:
    if sys.platform != "win32":
        book.chmod(0o644)
        store = open_file(book)
        assert stat.S_IMODE(book.stat().st_mode) == 0o600
        assert "only you" in store.notices[0]
        store.close()
    store = open_file(book)
    assert store.notices == []
    store.close()


def test_a_passphrase_locks_the_file(tmp_path: Path, filler) -> None:
    path = tmp_path / "locked.crmnotes"
    store = open_file(path, create=True, passphrase='it\'s a "secret"')
    with store.transaction():
        filler(store).customer("Greta Marker")
    store.close()
    assert b"SQLite" not in path.read_bytes()
    assert b"Marker" not in path.read_bytes()
    store = open_file(path, passphrase='it\'s a "secret"')
    assert store.execute("SELECT name FROM customers") == [("Greta Marker",)]
    store.close()


def test_who_only_reads_gives_way_to_a_write(book: Path, filler) -> None:
    writer, reader = open_file(book), open_file(book)
    reader.gives_way = True
    writer.know(reader)
    writer.when_it_waits(lambda: None, longest=20)
    before = count(reader, "customers")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, settings"
    ended: list[BaseException] = []
    begun = threading.Event()
    reader.connection.set_progress_handler(lambda: bool(begun.set()), 1000)

    def read() -> None:
        try:
            reader.execute(endless)
        except CrmnotesError as error:
            ended.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    assert begun.wait(10)
    with writer.transaction():
        filler(writer).customer("Anna")
    thread.join()
    assert [type(error) for error in ended] == [Stopped]
    assert count(reader, "customers") == before + 1
    writer.close()
    reader.close()
    reader.give_way()


def test_between_two_statements_the_next_one_is_ended_once(book: Path) -> None:
    reader = open_file(book)
    reader.give_way()
    before = count(reader, "customers")  # it never agreed to
    reader.gives_way = True
    reader.give_way()
    with pytest.raises(Stopped):
        count(reader, "customers")
    assert count(reader, "customers") == before
    reader.close()


@pytest.mark.parametrize(
    ("megabytes", "kib"), [(0, LISTS_KEEP), (6, LISTS_KEEP), (123, LISTS_KEEP), (600, 2048), (1243, MOST_OF_LISTS)]
)
def test_of_a_large_file_lists_keep_a_share(megabytes: int, kib: int) -> None:
    assert lists_keep(megabytes << 20) == kib


def test_lists_keep_less_of_the_file_in_memory_than_acts_and_these_less_than_a_search(book: Path) -> None:
    store = open_file(book)
    assert store.connection.pragma("cache_size") == -LISTS_KEEP
    with store.keeping_more():
        assert store.connection.pragma("cache_size") == -COUNTS_KEEP
    assert store.connection.pragma("cache_size") == -LISTS_KEEP
    store.keep_little()
    assert store.connection.pragma("cache_size") == -ONCE_KEEPS
    with store.transaction():
        assert store.connection.pragma("cache_size") == -ACTS_KEEP
    for _ in range(2):
        store.keep_more()
        assert store.connection.pragma("cache_size") == -engine.CACHE_KIB
    store.close()


def test_what_is_read_together_is_of_one_moment(book: Path) -> None:
    with closing(open_file(book)) as store, closing(apsw.Connection(str(book))) as other:
        before = count(store, "customers")
        with store.reading():
            assert count(store, "customers") == before
            with store.reading():
                assert count(store, "customers") == before
            with pytest.raises(apsw.BusyError):  # nested blocks do not end it
                other.execute("DELETE FROM customers")
            assert count(store, "customers") == before
        other.execute("UPDATE customers SET about = 'changed'")
        assert store.execute("SELECT DISTINCT about FROM customers") == [("changed",)]


def test_who_writes_while_it_is_read_together_saves(book: Path) -> None:
    with closing(open_file(book)) as store:
        with store.reading():
            assert count(store, "customers")
            with store.transaction("change") as act:
                store.write("UPDATE customers SET about = 'changed'")
                with store.reading():
                    assert store.one("SELECT about FROM customers") == ("changed",)
            assert act.change is not None
            assert not store.connection.in_transaction
            assert store.one("SELECT about FROM customers") == ("changed",)
        with pytest.raises(apsw.SQLError), store.reading():
            store.execute(f"SELECT {count(store)} FROM nothing")
        assert not store.connection.in_transaction
    with store.reading():
        """A closed file is not asked."""


def test_one_that_gives_way_does_so_between_two_statements_read_together(book: Path) -> None:
    with closing(open_file(book)) as store, closing(open_file(book, journaled=False)) as reader:
        store.know(reader)
        store.when_it_waits(lambda: None)
        reader.gives_way = True
        with reader.reading():
            count(reader)
            reader.give_way()
            with pytest.raises(Stopped):
                count(reader)
        with store.transaction("change"):
            store.write("UPDATE customers SET about = 'changed'")
