"""One writer at a time, and a file left behind locks nobody out."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes.errors import Locked, Unreachable
from crmnotes.store import lock

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crmnotes.store import lock
held = lock.acquire(Path(sys.argv[1]), datetime(2026, 11, 22, 15, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""
ROUNDS = 5


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock."""
    command = [sys.executable, "-c", HOLD, str(tmp_path / "notebook.crmnotes")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_and_told_who_holds_it(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    book = tmp_path / "notebook.crmnotes"
    with pytest.raises(Locked, match=r"since 2026-11-22 15:00\."):
        lock.acquire(book, NOW)
    holder = lock.holder(book)
    assert holder
    assert holder.pid == other.pid


def test_one_that_another_computer_has_is_told_with_its_name(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    """As on a folder that two computers share; the card says who holds the lock."""
    book = tmp_path / "notebook.crmnotes"
    card = lock.lock_file(book)
    said = card.read_bytes().partition(b"}")[0] + b"}"
    elsewhere = {**json.loads(said), "host": "laptop", "user": "greta"}
    card.write_bytes(json.dumps(elsewhere).encode())
    with pytest.raises(Locked, match=r"another window: greta on laptop since 2026-11-22 15:00\."):
        lock.acquire(book, NOW)


def test_after_a_kill_the_card_is_stale_and_the_lock_free(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    book = tmp_path / "notebook.crmnotes"
    other.kill()
    other.wait()
    assert lock.lock_file(book).exists()
    held = lock.acquire(book, NOW)
    holder = lock.holder(book)
    assert holder
    assert holder.pid == os.getpid()
    held.release()


def test_rounds_of_kill_and_take(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path / "notebook.crmnotes")]
    for _ in range(ROUNDS):
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == "held\n"
            process.kill()


def test_it_is_taken_and_given_up_within_one_process(tmp_path: Path) -> None:
    book = tmp_path / "notebook.crmnotes"
    first = lock.acquire(book, NOW)
    with pytest.raises(Locked):
        lock.acquire(book, NOW)
    first.release()
    first.release()
    second = lock.acquire(book, NOW)
    assert first.path.exists()
    second.release()


def test_two_paths_to_one_notebook_are_one_lock(tmp_path: Path, book: Path) -> None:
    link = tmp_path / "link.crmnotes"
    link.symlink_to(book)
    held = lock.acquire(link, NOW)
    with pytest.raises(Locked):
        lock.acquire(book, NOW)
    held.release()


CARDS = [b"", b"\xff\xfe", b"{}", b"[]", b'{"host": "h"}', b"x" * 100_000, json.dumps({"pid": "a"}).encode()]


@pytest.mark.parametrize("card", CARDS)
def test_a_broken_card_hinders_nobody(tmp_path: Path, card: bytes) -> None:
    book = tmp_path / "notebook.crmnotes"
    lock.lock_file(book).write_bytes(card)
    assert lock.holder(book) is None
    held = lock.acquire(book, NOW)
    assert lock.holder(book) is not None
    held.release()


def test_the_card_is_for_the_owner_alone(tmp_path: Path) -> None:
    book = tmp_path / "notebook.crmnotes"
    before = os.umask(0)
    try:
        held = lock.acquire(book, NOW)
    finally:
        os.umask(before)
    assert sys.platform == "win32" or stat.S_IMODE(held.path.stat().st_mode) == 0o600
    held.release()


def test_a_link_or_a_pipe_in_its_place_is_not_followed(tmp_path: Path) -> None:
    book = tmp_path / "notebook.crmnotes"
    victim = tmp_path / "victim"
    victim.write_text("keep")
    lock.lock_file(book).symlink_to(victim)
    if sys.platform != "win32":
        with pytest.raises(Unreachable):
            lock.acquire(book, NOW)
        lock.lock_file(book).unlink()
        os.mkfifo(lock.lock_file(book))
        with pytest.raises(Unreachable):
            lock.acquire(book, NOW)
        assert lock.holder(book) is None
    assert victim.read_text() == "keep"
