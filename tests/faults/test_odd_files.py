"""Fault 7 and others: forty files that are no notebook stay as they are, whatever is done, and none hangs."""

from __future__ import annotations

import os
import random
import shutil
import signal
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import apsw
import pytest

from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook, repairing, restoring
from tests.conftest import Trials
from tests.faults.acts import Desk, fill

NAME = "odd.crmnotes"
PATIENCE = 20  # seconds after which an act counts as hung
MAGIC = b"SQLite format 3\0"
CHANCE = random.Random(40)


def sqlite_file(path: Path, *statements: str) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        for statement in statements:
            connection.execute(statement)


def archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("notebook.crmnotes", MAGIC * 300)


def notebook_but(change: Callable[[bytearray], None]) -> Callable[[Path], None]:
    """A notebook in which something was changed from outside."""

    def make(path: Path) -> None:
        fill(path)
        content = bytearray(path.read_bytes())
        change(content)
        path.write_bytes(content)
        for beside in (path.with_name(path.name + ".lock"), path.with_name(path.name + "-journal")):
            beside.unlink(missing_ok=True)

    return make


def put(at: int, data: bytes) -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        content[at : at + len(data)] = data

    return change


def cut(size: int) -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        del content[size:]

    return change


WORDS = {
    "empty": b"", "one byte": b"x", "a line": b"dear diary\n", "text": b"dear diary " * 9000, "zeros": bytes(70_000),
    "noise": CHANCE.randbytes(70_000), "html": b"<!doctype html><img src=x>" * 300, "pdf": b"%PDF-1.7\n" + bytes(5000),
    "png": b"\x89PNG\r\n\x1a\n" + CHANCE.randbytes(5000), "gzip": b"\x1f\x8b\x08" + CHANCE.randbytes(5000),
    "json": b'{"format": "crmnotes"}\n', "vcard": b"BEGIN:VCARD\r\nEND:VCARD\r\n", "csv": b"Name,Mail\r\nA,b@c.d\r\n",
    "utf-16": "dear diary".encode("utf-16") * 500, "magic only": MAGIC, "magic and zeros": MAGIC + bytes(9000),
    "magic and noise": MAGIC + CHANCE.randbytes(9000), "page of ones": b"\xff" * 4096, "newlines": b"\n" * 5000,
    "elf": b"\x7fELF" + CHANCE.randbytes(5000), "4095 bytes": MAGIC + bytes(4079), "nuls": b"\0" * 511,
}  # fmt: skip
MADE: dict[str, Callable[[Path], object]] = {
    "another program's": lambda path: sqlite_file(path, "CREATE TABLE t (x)", "PRAGMA application_id = 7"),
    "nobody's database": lambda path: sqlite_file(path, "CREATE TABLE t (x)"),
    "empty database": lambda path: sqlite_file(path, "PRAGMA user_version = 1"),
    "no version": lambda path: sqlite_file(path, "CREATE TABLE customers (id)", "PRAGMA application_id = 1129464142"),
    "archive": archive, "folder": lambda path: path.mkdir(), "pipe": lambda path: os.mkfifo(path),
    "link to nothing": lambda path: path.symlink_to("nowhere"), "link to itself": lambda path: path.symlink_to(path),
    "link to a folder": lambda path: path.symlink_to(path.parent), "device": lambda path: path.symlink_to("/dev/zero"),
    "cut in the header": notebook_but(cut(90)), "cut in the first page": notebook_but(cut(3000)),
    "other page size": notebook_but(put(16, b"\x02\x00")), "future write format": notebook_but(put(18, b"\x09\x09")),
    "header of noise": notebook_but(put(0, CHANCE.randbytes(100))),
    "schema of noise": notebook_but(put(100, CHANCE.randbytes(900))),
    "newer version": notebook_but(put(60, b"\0\0\x03\xe7")),
}  # fmt: skip


SALVAGED = {
    "schema of noise", "cut in the first page", "other page size", "header of noise", "newer version",
    "future write format", "cut in the header",
}  # fmt: skip
"""Of these something may be got back: see test_damage."""


def picture(folder: Path) -> dict[str, object]:
    """What stands in a folder: kind, content, age."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        kind = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(kind.st_mode) else b""
        found[str(path.relative_to(folder))] = stat.S_IFMT(kind.st_mode), content, kind.st_mtime_ns
    return found


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    """The alarm ends what hangs."""

    def hung(*_: object) -> None:
        raise TimeoutError("it hangs")

    before = signal.signal(signal.SIGALRM, hung)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def open_it(path: Path, desk: Desk) -> None:
    Notebook.open(path, desk.clock).close()


def read_it(path: Path, desk: Desk) -> None:
    Notebook.open(path, desk.clock, read_only=True).close()


def restore_it(path: Path, desk: Desk) -> None:
    restoring.restore(path, desk.path, desk.clock)


if sys.platform != "win32":

    @pytest.mark.parametrize("name", [*WORDS, *MADE])
    def test_it_is_told_and_left_as_it_is(tmp_path: Path, trials: Trials, name: str) -> None:
        (tmp_path / "odd").mkdir()
        odd, own = tmp_path / "odd" / NAME, tmp_path / "own" / "notebook.crmnotes"
        odd.write_bytes(WORDS[name]) if name in WORDS else MADE[name](odd)
        fill(own)
        before, desk = picture(tmp_path), Desk(own)
        for act in (open_it, read_it, restore_it):
            with no_longer_than(PATIENCE), pytest.raises(CrmnotesError) as told:
                act(odd, desk)
            assert str(told.value).endswith((".", ":", ")"))
            swept(tmp_path / "own")
            assert picture(tmp_path / "odd") == {key[4:]: value for key, value in before.items() if key[:4] == "odd/"}
        if name not in SALVAGED:
            with no_longer_than(PATIENCE), pytest.raises(CrmnotesError):
                repairing.repair(odd, desk.clock)
        trials.count("odd files")

    def swept(own: Path) -> None:
        """A backup before the restore is all that an act may have added to one's own notebook."""
        shutil.rmtree(own / "notebook backups", ignore_errors=True)
        assert [path.name for path in own.iterdir() if ".part" in path.name or "before restore" in path.name] == []
