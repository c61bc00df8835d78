"""Faults 1, 7, 11, 30 and 32 at a restore: the old or the new notebook stands there wholly, and the old one is kept."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput, Damaged, Locked, NotFound, TooNew
from crmnotes.notebook import Notebook, restoring
from crmnotes.records import Customer
from crmnotes.store.opening import open_file

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def names(path: Path, clock: FixedClock) -> list[str]:
    """The customers of a notebook, which is whole."""
    notebook = Notebook.open(path, clock)
    try:
        assert notebook.check() == []
        return [line.name for line in notebook.customers.lines(notebook.customers.ids())]
    finally:
        notebook.close()


@pytest.fixture
def mine(tmp_path: Path, clock: FixedClock) -> Path:
    """A notebook with Greta, Jon and a backup that has Greta only."""
    path = tmp_path / "notebook.crmnotes"
    notebook = Notebook.open(path, clock)
    notebook.customers.add(Customer("Greta"))
    notebook.backups.make()
    clock.advance(hours=1)
    notebook.customers.add(Customer("Jon"))
    notebook.customers.edit(1, about="likes linen")
    notebook.close()
    return path


def newest(path: Path) -> Path:
    return restoring.choices(path)[-1].backup.path


def test_it_says_what_it_holds_and_what_is_lost_and_keeps_the_present(mine: Path, clock: FixedClock) -> None:
    before = mine.read_bytes()
    done = restoring.restore(newest(mine), mine, clock)
    assert done.held == restoring.Held(1, 0, 0, "2026-11-22T16:00:00Z")
    assert done.lost == restoring.Lost(1, 0, 0, 1)
    assert done.kept == mine.with_name("notebook before restore 2026-11-22-170000.crmnotes")
    assert done.kept.read_bytes() == before
    assert stat.S_IMODE(mine.stat().st_mode) == 0o600
    assert names(mine, clock) == ["Greta"]
    assert names(done.kept, clock) == ["Greta", "Jon"]
    first, second = restoring.choices(mine)
    assert (first.backup.reason, first.held and first.held.customers, second.whole) == ("before-restore", 2, True)
    assert not list(mine.parent.glob(".*.part*"))


def test_back_again(mine: Path, clock: FixedClock) -> None:
    kept = restoring.restore(newest(mine), mine, clock).kept
    assert kept
    again = restoring.restore(kept, mine, clock)
    assert names(mine, clock) == ["Greta", "Jon"]
    assert again.kept == mine.with_name("notebook before restore 2026-11-22-170000 2.crmnotes")
    assert names(kept, clock) == ["Greta", "Jon"]


def damage_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


BROKEN = {
    "missing": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "header": damage_header,
    "cut": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "text": lambda path: path.write_text("dear diary"),
    "folder": lambda path: (path.unlink(), path.mkdir()),
    "pipe": lambda path: (path.unlink(), os.mkfifo(path)),
}


@pytest.mark.parametrize("how", BROKEN)
def test_it_works_when_the_notebook_cannot_be_opened(mine: Path, clock: FixedClock, how: str) -> None:
    backup = newest(mine)
    BROKEN[how](mine)
    before = mine.read_bytes() if mine.is_file() else None
    done = restoring.restore(backup, mine, clock)
    assert done.lost is None or how == "cut"
    assert names(mine, clock) == ["Greta"]
    assert (done.kept is None) == (how == "missing")
    if before is not None:
        assert done.kept
        assert done.kept.read_bytes() == before


def newer(path: Path) -> None:
    with contextlib.closing(apsw.Connection(str(path))) as connection:
        connection.pragma("user_version", 999)


def foreign(path: Path) -> None:
    with contextlib.closing(apsw.Connection(str(path))) as connection:
        connection.pragma("application_id", 1)


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def card_too(path: Path) -> None:
    """A damage that no card tells of."""
    path.with_name(path.name + ".json").unlink()
    path.write_bytes(path.read_bytes()[:-4096])


REFUSED = {
    "newer": (newer, Damaged), "foreign": (foreign, Damaged), "flipped": (flip, Damaged), "cut": (card_too, Damaged),
    "gone": (lambda path: path.unlink(), NotFound), "text": (lambda path: path.write_text("x" * 9000), Damaged),
}  # fmt: skip


@pytest.mark.parametrize("how", REFUSED)
def test_what_is_not_whole_is_refused_and_nothing_changes(mine: Path, clock: FixedClock, how: str) -> None:
    backup = newest(mine)
    spoil, error = REFUSED[how]
    spoil(backup)
    with pytest.raises(error):
        restoring.restore(backup, mine, clock)
    assert names(mine, clock) == ["Greta", "Jon"]
    assert not list(mine.parent.glob("*restore*.crmnotes"))
    assert not list(mine.parent.glob(".*.part*"))


def test_a_newer_file_without_a_card_is_told_for_what_it_is(mine: Path, clock: FixedClock, tmp_path: Path) -> None:
    other = tmp_path / "other.crmnotes"
    shutil.copy(newest(mine), other)
    newer(other)
    with pytest.raises(TooNew):
        restoring.restore(other, mine, clock)


def test_the_notebook_itself_and_one_that_a_window_has_are_refused(mine: Path, clock: FixedClock) -> None:
    with pytest.raises(BadInput, match="itself"):
        restoring.restore(mine, mine, clock)
    window = Notebook.open(mine, clock)
    with pytest.raises(Locked):
        restoring.restore(newest(mine), mine, clock)
    window.close()


def die_half_written(path: Path) -> None:
    """Leaves a journal that the file needs: a process dies after half of a transaction reached the file."""
    child = os.fork()
    if child == 0:
        store = open_file(path)
        store.connection.pragma("cache_size", 1)
        store.connection.execute("BEGIN IMMEDIATE")
        store.connection.execute("UPDATE customers SET about = ?", ("lost " * 100_000,))
        store.connection.execute("INSERT INTO drafts VALUES ('a', ?, 'x')", ("lost " * 100_000,))
        os._exit(0)
    os.waitpid(child, 0)
    assert path.with_name(path.name + "-journal").stat().st_size


def test_a_hot_journal_of_the_present_is_settled_and_never_meets_the_new_file(mine: Path, clock: FixedClock) -> None:
    die_half_written(mine)
    done = restoring.restore(newest(mine), mine, clock)
    assert done.kept
    assert names(mine, clock) == ["Greta"]
    assert names(done.kept, clock) == ["Greta", "Jon"]


def test_a_hot_journal_of_a_damaged_present_is_kept_with_it(mine: Path, clock: FixedClock) -> None:
    backup = newest(mine)
    die_half_written(mine)
    damage_header(mine)
    journal = mine.with_name(mine.name + "-journal")
    before = mine.read_bytes(), journal.read_bytes()
    mine.with_name("apart").write_bytes(before[0])
    done = restoring.restore(backup, mine, clock)
    assert done.kept
    beside = done.kept.with_name(done.kept.name + "-journal")
    assert not journal.exists() or not journal.stat().st_size
    assert names(mine, clock) == ["Greta"]
    settled = not beside.exists() or not beside.stat().st_size  # the journal may have held the header itself
    assert settled or (done.kept.read_bytes(), beside.read_bytes()) == before


def test_a_stale_journal_beside_a_missing_notebook_is_moved_away(mine: Path, clock: FixedClock) -> None:
    backup = newest(mine)
    die_half_written(mine)
    mine.unlink()
    restoring.restore(backup, mine, clock)
    assert names(mine, clock) == ["Greta"]
    assert [path.name for path in mine.parent.glob("left over*")] == ["left over 2026-11-22-170000-journal"]


def test_a_file_is_restored_together_with_the_journal_it_needs(mine: Path, clock: FixedClock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    other = stick / "book.crmnotes"
    shutil.copy(mine, other)
    die_half_written(other)
    before = {path.name: path.read_bytes() for path in stick.iterdir()}
    BROKEN["missing"](mine)
    restoring.restore(other, mine, clock)
    assert names(mine, clock) == ["Greta", "Jon"]
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == before


def test_what_a_broken_off_restore_left_is_swept_by_the_next(mine: Path) -> None:
    left = mine.with_name(f".{mine.name}.{'a' * 32}.part")
    left.write_bytes(b"half a copy")
    restoring.prepare(newest(mine), mine)
    assert len(list(mine.parent.glob(".notebook.crmnotes.*.part*"))) == 1
    assert not left.exists()


NO_ROOM = """
import resource, sys
from pathlib import Path
from datetime import UTC, datetime
from crmnotes.clock import FixedClock
from crmnotes.errors import DiskFull
from crmnotes.notebook import restoring
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
clock = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
try:
    restoring.finish(restoring.prepare(Path(sys.argv[1]), Path(sys.argv[2])), clock)
except DiskFull as error:
    print("full", error)
"""


@pytest.mark.parametrize("room", [0, 5000, 100_000])
def test_a_full_disk_changes_nothing(mine: Path, clock: FixedClock, room: int) -> None:
    command = [sys.executable, "-c", NO_ROOM, str(newest(mine)), str(mine), str(room)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("full The disk is full")
    assert names(mine, clock) == ["Greta", "Jon"]
    assert not list(mine.parent.glob(".*.part*"))
