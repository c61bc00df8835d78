"""Faults 27 to 29: wrong passphrases, a lost one, a kill or a full disk while it is set, changed or removed."""

from __future__ import annotations

import contextlib
import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import NeedsPassphrase, Stopped, WrongPassphrase
from crmnotes.notebook import Notebook, protection, restoring
from crmnotes.records import Customer
from crmnotes.sample import fill
from crmnotes.store import backup_names, backups, check, engine
from crmnotes.store.opening import open_file
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
SECRET = "Greta of Sonnenstrasse"
KEYS = (None, "tulip mortar", "Grün & 'quoted' \"; --")


FILL = """
import resource, sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
with closing(Notebook.open(Path(sys.argv[1]), FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)))) as notebook:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
    notebook.protection.prepare("right")
"""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Path:
    """A notebook without a passphrase, with one customer."""
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.customers.add(Customer(SECRET))
    return path


def change(path: Path, old: str | None, new: str | None, clock: FixedClock) -> None:
    with closing(Notebook.open(path, clock, passphrase=old)) as notebook:
        ready = notebook.protection.prepare(new)
    protection.finish(ready, clock)


def fits(path: Path, key: str | None) -> bool:
    try:
        store = open_file(path, passphrase=key)
    except (NeedsPassphrase, WrongPassphrase):
        return False
    with closing(store):
        assert [row[0] for row in store.execute("SELECT name FROM customers")] == [SECRET]
        assert check.findings(store) == []
    return True


def test_killed_while_it_changes_exactly_one_of_old_and_new_opens(
    book: Path, clock: FixedClock, trials: Trials
) -> None:
    change(book, KEYS[0], KEYS[1], clock)
    chance, at, began = random.Random(29), 2, monotonic()
    change(book, KEYS[1], KEYS[2], clock)
    takes = monotonic() - began  # how long a change lasts on this machine just now, one with both keys
    for _ in trials.of("passphrase"):
        old, new = KEYS[at % 3], KEYS[(at + 1) % 3]
        clock.advance(seconds=1)
        child = os.fork()
        if child == 0:
            with contextlib.suppress(BaseException):
                change(book, old, new, clock)
            os._exit(0)
        select.select([], [], [], chance.random() * takes * 1.2)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        opened = [key for key in (old, new) if fits(book, key)]
        assert len(opened) == 1
        at += opened[0] != old
        newest = backups.newest_whole(backup_names.folder_of(book))
        assert newest is not None
    assert at > 2  # some were done before they were killed
    assert any(fits(newest.path, key) for key in KEYS)
    assert len([path for path in book.parent.iterdir() if path.name.endswith(".part")]) <= 1


@pytest.mark.parametrize("limit", [1, 50_000, 150_000, 250_000, 290_000])
def test_a_full_disk_leaves_it_as_it_was(book: Path, limit: int) -> None:
    before = book.read_bytes()
    done = subprocess.run([sys.executable, "-c", FILL, book, str(limit)], capture_output=True, text=True, check=False)
    assert done.returncode
    assert "DiskFull" in done.stderr or "Unreachable" in done.stderr
    assert book.read_bytes() == before
    assert not list(book.parent.rglob("*.part*"))


@pytest.mark.parametrize("looks", [1, 2, 4])
def test_stopped_it_stays_as_it_was(tmp_path: Path, clock: FixedClock, looks: int) -> None:
    path, asked = tmp_path / "notebook.crmnotes", iter(range(1000))
    with closing(Notebook.open(path, clock)) as notebook:
        fill(notebook, customers=60)
        before = path.read_bytes()
        with pytest.raises(Stopped):
            notebook.protection.prepare("right", stop=lambda: next(asked) >= looks)
        assert next(asked) == looks + 1  # not asked again
        assert path.read_bytes() == before
        assert not list(tmp_path.rglob("*.part*"))
        heard: list[int] = []
        protection.discard(notebook.protection.prepare("right", lambda done, _of: heard.append(done)))
    assert heard == sorted(set(heard))
    assert heard[-1] == 100


def test_ten_wrong_ones_change_nothing_and_lock_nobody_out(book: Path, clock: FixedClock) -> None:
    change(book, None, "right", clock)
    before = book.read_bytes()
    for number in range(10):
        with pytest.raises(WrongPassphrase, match="or the start of the file is damaged"):
            Notebook.open(book, clock, passphrase=f"wrong {number}")
    with pytest.raises(NeedsPassphrase):
        Notebook.open(book, clock)
    assert book.read_bytes() == before
    Notebook.open(book, clock, passphrase="right").close()


def test_nothing_of_it_can_be_read_without(book: Path, clock: FixedClock) -> None:
    """Book, journal, drafts, every kind of backup, a copy kept beside: the name stands nowhere."""
    change(book, None, "right", clock)
    with closing(Notebook.open(book, clock, passphrase="right")) as notebook:
        plain = notebook.protection.older()
        assert [copy.locked for copy in plain] == [False]
        assert notebook.protection.renew(plain, None) == []
        assert notebook.protection.older() == []
        notebook.customers.edit(1, about="likes it")
        notebook.drafts.keep("capture", f"{SECRET}: loves the linen")
        made = notebook.backups.make()
        second = book.parent / "stick"
        second.mkdir()
        notebook.backups.also(made, second)
        notebook.backups.make(book.parent / "copy.crmnotes")
    restoring.restore(made, book, clock, "right")
    assert len(list(book.parent.rglob("*.crmnotes"))) >= 5
    for path in book.parent.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert SECRET.encode() not in content
            assert b"SQLite format" not in content
            assert b"linen" not in content
    assert fits(book, "right")


@pytest.fixture
def cut_off(book: Path, clock: FixedClock) -> Iterator[Path]:
    """A notebook with a passphrase whose last save was cut short: half of it is in the file."""
    change(book, None, "right", clock)
    child = os.fork()
    if child == 0:
        store = open_file(book, passphrase="right")
        store.connection.pragma("cache_size", 1)
        store.connection.execute("BEGIN IMMEDIATE")
        store.connection.execute("UPDATE customers SET about = ?", ("lost " * 100_000,))
        store.connection.execute("INSERT INTO drafts VALUES ('a', ?, 'x')", ("lost " * 100_000,))
        os._exit(0)
    os.waitpid(child, 0)
    assert book.with_name(book.name + "-journal").stat().st_size
    return book


@pytest.mark.parametrize("typed", [None, "wrong"])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_wrong_key_takes_no_half_save_back(cut_off: Path, typed: str | None, read_only: bool) -> None:
    """The engine would drop the journal, opened to write without the key, and half of the save would stay."""
    before = {path.name: path.read_bytes() for path in cut_off.parent.iterdir() if path.is_file()}
    with pytest.raises((NeedsPassphrase, WrongPassphrase) if not read_only or typed is None else Exception):
        open_file(cut_off, passphrase=typed, read_only=read_only)
    with pytest.raises(apsw.Error):
        engine.connect(cut_off, writable=True, passphrase=typed)
    assert {path.name: path.read_bytes() for path in cut_off.parent.iterdir() if path.is_file()} == before
    assert fits(cut_off, "right")


def test_going_back_to_another_file_keeps_a_half_save_with_its_journal(cut_off: Path, clock: FixedClock) -> None:
    backup = backup_names.listing(backup_names.folder_of(cut_off))[0].path
    done = restoring.restore(backup, cut_off, clock)  # the passphrase is lost; this copy has none
    assert fits(cut_off, None)
    assert done.kept
    assert fits(done.kept, "right")


def test_going_back_never_takes_the_protection_away(book: Path, clock: FixedClock) -> None:
    with closing(Notebook.open(book, clock)) as notebook:
        plain = notebook.backups.make()
    change(book, None, "first", clock)
    with closing(Notebook.open(book, clock, passphrase="first")) as notebook:
        earlier = notebook.backups.make()
    change(book, "first", "second", clock)
    assert [choice.sealed_since for choice in restoring.choices(book)][-1] is None
    restoring.restore(plain, book, clock, "second")
    assert fits(book, "second")
    with pytest.raises(NeedsPassphrase, match="another passphrase"):
        restoring.restore(earlier, book, clock, "second")
    with pytest.raises(WrongPassphrase):
        restoring.restore(earlier, book, clock, "second", "third")
    restoring.restore(earlier, book, clock, "second", "first")
    assert fits(book, "second")


def test_written_meanwhile_it_is_not_changed(book: Path, clock: FixedClock) -> None:
    with closing(Notebook.open(book, clock)) as notebook:
        ready = notebook.protection.prepare("right")
        notebook.customers.edit(1, about="typed meanwhile")
    with pytest.raises(Exception, match="try again"):
        protection.finish(ready, clock)
    assert fits(book, None)
    assert not list(book.parent.glob(".*.part"))


def test_it_unlocks_within_a_second(tmp_path: Path, clock: FixedClock) -> None:
    """Counted, not timed: one derivation of the key, of as many rounds as SQLCipher 4 has."""
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, clock, passphrase="right")) as notebook:
        fill(notebook, customers=5)
    connection = engine.connect(path, writable=False, passphrase="right")
    assert connection.pragma("kdf_iter") == "256000"
    connection.close()


DIES = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
notebook = Notebook.open(Path(sys.argv[1]), FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)), passphrase="right")
notebook.customers.get(1)
os.kill(os.getpid(), signal.SIGSEGV)
"""


def test_a_crash_leaves_no_core_file(book: Path, clock: FixedClock, tmp_path: Path) -> None:
    """Fault 43, with cores wished for by the shell."""
    change(book, None, "right", clock)
    before = {path for path in tmp_path.rglob("*") if "core" in path.name}
    died = subprocess.run(
        ["sh", "-c", 'ulimit -c unlimited 2>/dev/null; exec "$0" -c "$1" "$2"', sys.executable, DIES, str(book)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, check=False,
    )  # fmt: skip
    assert died.returncode in (-signal.SIGSEGV, 128 + signal.SIGSEGV)
    assert {path for path in tmp_path.rglob("*") if "core" in path.name} == before
    assert fits(book, "right")
