"""A copy is the notebook page by page where its pages serve, else row by row; it is proved, or nothing is left."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crmnotes.errors import Damaged, DiskFull, Locked
from crmnotes.store import checked, checksums
from crmnotes.store.database import Store
from crmnotes.store.opening import open_file
from tests.store.conftest import Filler

PAGE = checksums.PAGE
MANY = 300


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A notebook of some hundred pages, more than are read at once."""
    with closing(open_file(tmp_path / "notebook.crmnotes", create=True)) as store:
        with store.transaction(undoable=False):
            filler = Filler(store)
            for number in range(MANY):
                filler.note(filler.customer(f"Customer {number}"), f"{number} linen " * 100)
        assert store.connection.pragma("page_count") > 2 * checksums.AT_ONCE
        yield store


def copied(store: Store) -> Path:
    final = store.path.with_name("copy.crmnotes")
    checked.copy(store.connection, final, store.path)
    assert checksums.wrong_pages(final.read_bytes()) == set()
    return final


def leftovers(store: Store) -> list[Path]:
    return [path for path in store.path.parent.iterdir() if store.path.name not in path.name]


def test_a_copy_is_the_notebook_byte_for_byte(store: Store) -> None:
    assert copied(store).read_bytes() == store.path.read_bytes()
    assert not store.connection.in_transaction


@pytest.mark.parametrize("pages", [1, 2, 4, 64, checksums.AT_ONCE, checksums.AT_ONCE + 1])
def test_all_pages_are_read_however_many_the_last_ones_are(store: Store, pages: int) -> None:
    """The layer would take two, four or sixty-four of them for one, and compare it with what is no sum."""
    with closing(open_file(store.path.with_name("small.crmnotes"), create=True)) as small:
        while small.connection.pragma("page_count") % checksums.AT_ONCE != pages % checksums.AT_ONCE:
            with small.transaction(undoable=False):
                small.execute("INSERT INTO contents (hash, bytes) VALUES (hex(randomblob(8)), zeroblob(4000))")
        assert b"".join(checksums.pages(small.connection)) == small.path.read_bytes()


def test_a_copy_of_a_file_that_is_mostly_free_is_smaller(store: Store) -> None:
    with store.transaction(undoable=False):
        store.execute("DELETE FROM notes")
    assert copied(store).stat().st_size < store.path.stat().st_size / 2


def test_pages_that_another_program_wrote_are_packed_anew_with_sums(store: Store) -> None:
    checksums.look_at(store.connection, on=False)
    assert copied(store).read_bytes() != store.path.read_bytes()


def test_a_damaged_page_is_told_and_nothing_is_left(store: Store) -> None:
    content = store.path.read_bytes()
    at = content.index(b"123 linen")
    with store.path.open("rb+") as file:
        file.seek(at)
        file.write(b"321")
    with pytest.raises(Damaged):
        copied(store)
    assert leftovers(store) == []


def test_a_page_in_the_place_of_another_is_told(store: Store) -> None:
    """Each fits its sum; in its tree it does not fit."""
    content = store.path.read_bytes()
    one, other = (content.index(words) // PAGE * PAGE for words in (b"50 linen", b"250 linen"))
    with store.path.open("rb+") as file:
        for place, page in ((one, other), (other, one)):
            file.seek(place)
            file.write(content[page : page + PAGE])
    with pytest.raises(Damaged):
        copied(store)
    assert leftovers(store) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a file has no limit there")
@pytest.mark.parametrize("room", [0, PAGE, 100 * PAGE])
def test_a_disk_that_fills_up_is_told_and_nothing_is_left(store: Store, room: int) -> None:
    import resource

    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
    try:
        with pytest.raises(DiskFull):
            copied(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))
    assert leftovers(store) == []
    assert copied(store).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a thread waits for a pipe")
def test_nobody_writes_while_pages_are_copied(store: Store) -> None:
    before, (there, here) = store.path.read_bytes(), os.pipe()
    copying = threading.Thread(target=checked.copy_pages, args=(store.connection, here))
    copying.start()
    read = os.read(there, 1)  # now it is under way, and waits for us
    with closing(open_file(store.path, wait=0, journaled=False)) as other:
        with pytest.raises(Locked), other.transaction(undoable=False):
            other.execute("DELETE FROM notes WHERE id = 1")
        while len(read) < len(before):
            read += os.read(there, len(before))
        copying.join()
        with other.transaction(undoable=False):
            other.execute("DELETE FROM notes WHERE id = 1")
    os.close(there)
    os.close(here)
    assert read == before != store.path.read_bytes()
