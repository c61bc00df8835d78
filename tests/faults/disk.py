"""Every call that reaches the disk, SQLite's and Python's own, seen by a watcher that may note it or make it fail."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import apsw

from crmnotes.store import checksums

NAME = "watched"
NAMING = {"os.rename": "move", "os.link": "link", "os.remove": "remove", "os.mkdir": "folder"}


class Watcher(Protocol):
    """Hears of each call before it is made, and of each change after SQLite made it."""

    def before(self, call: str, path: str) -> None:
        """A call is about to be made; raises OSError where it shall fail."""

    def made(self, call: str, path: str, *what: Any) -> None:
        """A change was made."""


class WatchedFile(apsw.VFSFile):
    """A file of SQLite's."""

    def __init__(self, vfs: WatchedVFS, name: apsw.URIFilename | str, flags: list[int]) -> None:
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.vfs = vfs
        new = not Path(self.path).exists()
        vfs.ask("open", self.path)
        super().__init__(vfs.below, name, flags)
        self.fresh = new and bool(flags[0] & (apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL))
        if new:
            vfs.watcher.made("make", self.path)

    def xRead(self, amount: int, offset: int) -> bytes:
        self.vfs.ask("read", self.path)
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.vfs.ask("write", self.path)
        super().xWrite(data, offset)
        self.vfs.watcher.made("write", self.path, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        self.vfs.ask("cut", self.path)
        super().xTruncate(size)
        self.vfs.watcher.made("cut", self.path, size)

    def xSync(self, flags: int) -> None:
        self.vfs.ask("sync", self.path)
        super().xSync(flags)
        self.vfs.watcher.made("sync", self.path)
        if self.fresh:  # as SQLite does: the first sync of a new journal makes its name last
            self.vfs.watcher.made("sync folder", str(Path(self.path).parent))
            self.fresh = False


class WatchedVFS(apsw.VFS):
    """The way to the disk that every connection takes while it is there."""

    def __init__(self, watcher: Watcher) -> None:
        self.watcher = watcher
        self.errno = 0
        self.below = apsw.vfs_names()[0]  # the one that is used otherwise
        super().__init__(NAME, base=self.below, makedefault=True)

    def ask(self, call: str, path: str) -> None:
        """Lets the watcher refuse a call, in the way SQLite is told of it."""
        try:
            self.watcher.before(call, path)
        except OSError as error:
            self.errno = error.errno or 0
            raise _refusal(call, error) from error

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> apsw.VFSFile:
        if name is None:  # in memory: nothing of ours goes to a nameless file
            return apsw.VFSFile(self.below, name, flags)  # type: ignore[arg-type]
        return WatchedFile(self, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:
        self.ask("remove", name)
        super().xDelete(name, sync)
        self.watcher.made("remove", name)
        if sync:
            self.watcher.made("sync folder", str(Path(name).parent))

    def xGetLastError(self) -> tuple[int, str]:
        return self.errno, ""

    def excepthook(self, *error: Any) -> None:
        """What SQLite cannot be told, such as a failing close, is no news."""


def _refusal(call: str, error: OSError) -> apsw.Error:
    """The engine's error for a call that the system refused, as its own way to the disk would give it."""
    import errno

    if call == "open":
        return apsw.CantOpenError(str(error))
    if call == "write" and error.errno == errno.ENOSPC:
        return apsw.FullError(str(error))
    told = apsw.IOError(str(error))
    told.extendedresult = {
        "read": apsw.SQLITE_IOERR_READ, "write": apsw.SQLITE_IOERR_WRITE, "sync": apsw.SQLITE_IOERR_FSYNC,
        "cut": apsw.SQLITE_IOERR_TRUNCATE, "remove": apsw.SQLITE_IOERR_DELETE,
    }[call]  # fmt: skip
    return told


class _Pythons:
    """Python's own calls: an audit hook tells of names and of files that are made, a passage of `os.fsync`."""

    def __init__(self) -> None:
        self.watcher: Watcher | None = None
        self.inside = False
        self.real_fsync = os.fsync
        sys.addaudithook(self.hear)  # cannot be taken out again, so there is one for all tests

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        if self.watcher is None or self.inside or not (event == "open" or event in NAMING):
            return
        self.inside = True
        try:
            if event == "open":
                self._opened(*args)
            else:
                names = [os.fspath(name) for name in args[: 2 if event in ("os.rename", "os.link") else 1]]
                self.watcher.before(NAMING[event], names[0])
                self.watcher.made(NAMING[event], *names)
        finally:
            self.inside = False

    def _opened(self, path: Any, _mode: str | None, flags: int) -> None:
        if self.watcher is None or not isinstance(path, (str, bytes, os.PathLike)):
            return
        name = os.fsdecode(path)
        writing = bool(flags & (os.O_WRONLY | os.O_RDWR))
        self.watcher.before("make" if flags & os.O_CREAT else "look", name)
        if writing and flags & os.O_CREAT and not Path(name).exists():
            self.watcher.made("make", name)

    def fsync(self, descriptor: int) -> None:
        if self.watcher is None:
            return self.real_fsync(descriptor)
        self.inside = True
        try:
            name = str(Path(f"/proc/self/fd/{descriptor}").readlink())
            self.watcher.before("sync", name)
            self.real_fsync(descriptor)
            self.watcher.made("sync folder" if Path(name).is_dir() else "sync", name)
        finally:
            self.inside = False
        return None


PYTHONS = _Pythons()


@contextlib.contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """From here on the watcher hears of everything."""
    checksums.put_between()  # below the watcher: what it notes has its sums
    vfs = WatchedVFS(watcher)
    PYTHONS.watcher = watcher
    os.fsync = PYTHONS.fsync
    try:
        yield
    finally:
        PYTHONS.watcher = None
        os.fsync = PYTHONS.real_fsync
        vfs.unregister()
