"""Fault 5: the disk is full at any write. Nothing is half saved, earlier notes stay readable, and a retry works."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes.errors import DiskFull
from crmnotes.records import new_uid
from crmnotes.store import backups, check
from crmnotes.store.bulk import bulk
from crmnotes.store.database import Store
from crmnotes.store.opening import open_file
from tests.conftest import Trials

NOTE = (
    "INSERT INTO notes (uid, customer, text, happened_at, entered_at, direction, channel, allowance)"
    " VALUES (?, 1, ?, 'x', 'x', 'them', 'call', 1440)"
)


def opened(tmp_path: Path) -> Store:
    """A notebook on the filling disk with one customer."""
    store = open_file(tmp_path / "notebook.crmnotes", create=True, vfs="filling")
    with store.transaction():
        store.write("INSERT INTO customers (uid, name, created_at) VALUES ('a', 'Greta', 'x')")
    return store


def save(store: Store) -> None:
    """One note, as by hand."""
    with store.transaction("note"):
        store.write(NOTE, (new_uid(), "loves the linen " * 500))


def import_many(store: Store) -> None:
    """Many notes at once."""
    with bulk(store):
        store.executemany(NOTE, ((new_uid(), f"word{number} " * 20) for number in range(300)))


def swallow(store: Store) -> None:
    """A caller that goes on after the fault, as a cancelled import might."""
    with store.transaction("note"):
        for number in range(20):
            try:
                store.write(NOTE, (new_uid(), f"word{number} " * 3000))
            except DiskFull:
                continue


def count(store: Store) -> int:
    return int(store.execute("SELECT count(*) FROM notes")[0][0])


ACTS = {"save": (save, 1, 1), "import": (import_many, 300, 7), "swallowed": (swallow, 20, 3)}


@pytest.mark.parametrize("act", ACTS)
def test_a_full_disk_at_each_write_saves_nothing_and_a_retry_works(
    tmp_path: Path, disk, act: str, trials: Trials
) -> None:
    run, rows, stride = ACTS[act]
    store = opened(tmp_path)
    full, room, before = 0, 0, count(store)
    while True:
        disk.room = room
        try:
            run(store)
            break
        except DiskFull:
            full += 1
        disk.room = None
        assert count(store) == before
        room += stride
    disk.room = None
    assert full > 3
    trials.count("full disk", full)
    assert count(store) == before + rows
    run(store)
    assert count(store) == before + 2 * rows
    assert check.findings(store) == []
    store.close()


def test_the_first_cause_is_told_whatever_comes_after_it(tmp_path: Path, disk) -> None:
    store = opened(tmp_path)
    disk.room = 0
    with pytest.raises(DiskFull, match="still here"), store.transaction():  # noqa: PT012
        try:
            store.write(NOTE, (new_uid(), "x" * 40_000_000))
        except DiskFull as error:
            raise KeyError("cancelled") from error
    disk.room = None
    assert count(store) == 0
    store.close()


def test_a_full_disk_while_making_a_notebook_leaves_nothing(tmp_path: Path, disk, trials: Trials) -> None:
    path = tmp_path / "notebook.crmnotes"
    disk.calls = 0
    open_file(path, create=True, vfs="filling").close()
    writes = disk.calls
    path.unlink()
    for left in tmp_path.iterdir():
        left.unlink()
    for room in range(0, writes, 9):
        disk.room = room
        with pytest.raises(DiskFull):
            open_file(path, create=True, vfs="filling")
        assert list(tmp_path.iterdir()) == []
        trials.count("full disk")


def test_a_full_disk_during_a_backup_leaves_the_book_and_no_copy(tmp_path: Path, disk, trials: Trials) -> None:
    store = opened(tmp_path)
    folder = tmp_path / "copies"
    folder.mkdir()
    save(store)
    before = store.path.read_bytes()
    now = datetime(2026, 11, 22, tzinfo=UTC)
    disk.calls = 0
    backups.make(store, tmp_path / "first.crmnotes", "x", now)
    for room in range(0, disk.calls, 11):
        disk.room = room
        with pytest.raises(DiskFull):
            backups.make(store, folder, "x", now)
        assert list(folder.iterdir()) == []
        trials.count("full disk")
    disk.room = None
    assert store.path.read_bytes() == before
    assert backups.make(store, folder, "x", now).exists()
    store.close()


NO_ROOM = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
from crmnotes.clock import system_clock
from crmnotes.errors import DiskFull
from crmnotes.notebook import Notebook
try:
    Notebook.open(Path(sys.argv[1]), system_clock())
except DiskFull as error:
    print(error)
"""

if sys.platform != "win32":

    def test_a_disk_without_any_room_is_told_and_nothing_is_left(tmp_path: Path) -> None:
        command = [sys.executable, "-c", NO_ROOM, str(tmp_path / "notebook.crmnotes")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith("The disk is full")
        assert list(tmp_path.iterdir()) == []
