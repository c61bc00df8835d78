"""Fault 30: what goes out is whole or as it was before, on a full disk, when it is killed, and on another disk."""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

from crmnotes import cli
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.sample import fill

COMMANDS = {
    "list.csv": ("export", "customers"), "people.vcf": ("export", "customers"), "dates.ics": ("export", "calendar"),
    "files.md": ("export", "customers"), "all.json": ("export", "everything"), "copy.crmnotes": ("backup",),
}  # fmt: skip
KILLS = 24
FULL = "The disk is full"
OTHER_DISK = Path("/dev/shm")

if sys.platform != "win32":
    import resource

    @pytest.fixture
    def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """The notebook that the commands speak of, with 60 customers, and an empty folder beside it to write into."""
        monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("CRMNOTES_NOW", "2026-11-22T16:00:00+00:00")
        path = tmp_path / "home" / "notebook.crmnotes"
        with closing(Notebook.open(path, system_clock())) as notebook:
            fill(notebook, customers=60)
        (tmp_path / "out").mkdir()
        return path

    def in_a_child(words: list[str], room: int | None = None, says: int | None = None) -> int:
        """Runs a command in a process of its own, whose files may have so many bytes; gives its number."""
        child = os.fork()
        if child:
            return child
        status = 70
        try:
            if room is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
            if says is not None:
                sys.stderr = os.fdopen(says, "w")
            status = cli.main(words)
            sys.stderr.flush()
        finally:
            os._exit(status)

    def refused(words: list[str], room: int) -> str:
        """What a command says that fails for want of room."""
        reading, writing = os.pipe()
        child = in_a_child(words, room, writing)
        os.close(writing)
        with os.fdopen(reading) as said:
            sentence = said.read()
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == cli.FAILED
        return sentence

    @pytest.mark.parametrize("name", COMMANDS)
    def test_a_full_disk_leaves_what_stood_there(book: Path, tmp_path: Path, name: str) -> None:
        target, before = tmp_path / "out" / name, book.read_bytes()
        if name != "copy.crmnotes":  # a backup never takes the place of anything
            target.write_bytes(b"as it was")
        for room in (0, 1000):
            assert FULL in refused([*COMMANDS[name], str(target)], room)
            assert [path.read_bytes() for path in target.parent.iterdir()] == [b"as it was"] * target.exists()
        assert book.read_bytes() == before
        assert cli.main([*COMMANDS[name], str(target)]) == cli.DONE

    @pytest.mark.parametrize("name", ["list.csv", "all.json"])
    def test_killed_it_stands_there_as_before_or_whole(book: Path, tmp_path: Path, name: str) -> None:
        target, chance = tmp_path / "out" / name, random.Random(name)
        words = [*COMMANDS[name], str(target)]
        began = perf_counter()
        os.waitpid(in_a_child(words), 0)
        takes, whole = perf_counter() - began, target.read_bytes()
        kept = 0
        for _ in range(KILLS // 2):
            target.write_bytes(b"as it was")
            child = in_a_child(words)
            select.select([], [], [], chance.random() * takes * 1.1)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            assert target.read_bytes() in (b"as it was", whole)
            kept += target.read_bytes() == b"as it was"
        assert kept
        assert cli.main(words) == cli.DONE
        assert [path.name for path in target.parent.iterdir()] == [name]  # what the killed ones left is swept
        assert target.read_bytes() == whole

    if os.access(OTHER_DISK, os.W_OK):

        def test_another_disk_is_as_good(book: Path, tmp_path: Path) -> None:
            folder = OTHER_DISK / f"crmnotes-{os.getpid()}"
            folder.mkdir(mode=0o700)
            try:
                for name, words in COMMANDS.items():
                    assert cli.main([*words, str(folder / name)]) == cli.DONE
                assert sorted(path.name for path in folder.iterdir()) == sorted(COMMANDS)
            finally:
                for path in folder.iterdir():
                    path.unlink()
                folder.rmdir()
