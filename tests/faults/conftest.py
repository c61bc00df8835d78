"""Faults made to happen for real: a disk that fills, a process that is killed, a user who may not write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from crmnotes.store.opening import open_file


class Disk:
    """How many writes still fit; None means that there is room. `calls` counts all that were tried."""

    def __init__(self) -> None:
        self.room: int | None = None
        self.calls = 0

    def take(self) -> None:
        self.calls += 1
        if self.room is not None:
            if self.room <= 0:
                raise apsw.FullError("no space left on device")
            self.room -= 1


class FillingFile(apsw.VFSFile):
    """A file on such a disk."""

    def __init__(self, disk: Disk, filename: apsw.URIFilename | str, flags: list[int]) -> None:
        super().__init__("", filename, flags)
        self.disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.take()
        super().xWrite(data, offset)


class FillingVFS(apsw.VFS):
    """SQLite's way to such a disk."""

    def __init__(self, name: str, disk: Disk) -> None:
        self.disk = disk
        super().__init__(name, base="")

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> apsw.VFSFile:
        return FillingFile(self.disk, name, flags)


@pytest.fixture
def disk() -> Iterator[Disk]:
    """A disk that can be filled; files on it are opened with `vfs="filling"`."""
    disk = Disk()
    vfs = FillingVFS("filling", disk)
    yield disk
    vfs.unregister()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A notebook file with one customer and one note."""
    path = tmp_path / "notebook.crmnotes"
    store = open_file(path, create=True)
    with store.transaction():
        store.write("INSERT INTO customers (uid, name, created_at) VALUES ('a', 'Greta', 'x')")
        store.write(
            "INSERT INTO notes (uid, customer, text, happened_at, entered_at, direction, channel, allowance, kind)"
            " VALUES ('n', 1, 'loves the linen', 'x', 'x', 'them', 'call', 1440, 'said')"
        )
    store.close()
    return path
