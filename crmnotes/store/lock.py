"""One writer at a time: a kernel lock on a side file, whose card only says who holds it.

The system drops the lock when its holder ends, however that happens, so a file left behind locks nobody out. Behind
the card whoever has the notebook leaves a word for the next (see `register`).
"""

# No `from __future__ import annotations` here: see `records`.

import contextlib
import json
import os
import stat
import sys
from _thread import allocate_lock
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from crmnotes.errors import Locked, Unreachable
from crmnotes.sentences import Sentence
from crmnotes.store import place

ENDING = ".lock"
CARD_LIMIT = 4096
LEFT_LIMIT = 1 << 20
LOCKED_BYTE = 1 << 30  # Windows locks byte ranges against reading too, so the card's own bytes stay free

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Holder(NamedTuple):
    """Who says to hold a notebook; `since` is local time as they wrote it. Information only, never proof."""

    host: str
    user: str
    pid: int
    since: str


class Lock:
    """The writer's lock of one notebook, held until `release` or the end of the process.

    `left` is what the last holder left, and what is left for the next.
    """

    def __init__(self, descriptor: int, path: Path, left: bytes = b"") -> None:
        self._descriptor: int | None = descriptor
        self._turns = allocate_lock()
        self.path = path
        self.left = left

    def leave(self, left: bytes) -> None:
        """Leaves that for the next one already now, on any thread; on a full disk nothing."""
        with self._turns, contextlib.suppress(OSError):
            self.left = left
            if self._descriptor is not None:
                os.ftruncate(self._descriptor, CARD_LIMIT)
                os.lseek(self._descriptor, CARD_LIMIT, os.SEEK_SET)
                os.write(self._descriptor, left)

    def release(self) -> None:
        """Gives the lock up; the side file stays, because deleting it would let two programs lock two files."""
        self.leave(self.left)
        with self._turns:  # a number that is closed may be another file's a moment later
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None


def lock_file(notebook: Path) -> Path:
    """The side file of a notebook."""
    resolved = place.resolve(notebook)
    return resolved.with_name(resolved.name + ENDING)


def acquire(notebook: Path, now: datetime) -> Lock:
    """Takes the writer's lock at once. Locked names the holder; Unreachable when no side file can be made."""
    path = lock_file(notebook)
    descriptor = _open(path)
    try:
        _take(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise Locked(_who(holder(notebook), notebook.name)) from error
    left = _left(descriptor)
    since = now.replace(tzinfo=None).isoformat(sep=" ", timespec="minutes")
    card = {"host": _host(), "user": _user(), "pid": os.getpid(), "since": since}
    with contextlib.suppress(OSError):  # the card only informs: on a full disk the lock holds without it
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(card).encode())
    return Lock(descriptor, path, left)


def left_beside(notebook: Path) -> bytes:
    """What was left in the side file, for one who only reads; nothing while somebody holds the notebook."""
    try:
        descriptor = _to_read(notebook)
    except OSError:
        return b""
    try:
        return _left(descriptor)
    finally:
        os.close(descriptor)


def holder(notebook: Path) -> Holder | None:
    """What the card says, or None when it cannot be read; whether the lock is held only `acquire` can tell."""
    try:
        descriptor = _to_read(notebook)
        try:
            card = json.loads(os.read(descriptor, CARD_LIMIT).rstrip(b"\0"))
        finally:
            os.close(descriptor)
        return Holder(str(card["host"]), str(card["user"]), int(card["pid"]), str(card["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _to_read(notebook: Path) -> int:
    flags = os.O_RDONLY | place.NOFOLLOW | place.BINARY | getattr(os, "O_NONBLOCK", 0)
    return os.open(lock_file(notebook), flags)


def _left(descriptor: int) -> bytes:
    """What stands behind the card."""
    try:
        size = min(os.fstat(descriptor).st_size - CARD_LIMIT, LEFT_LIMIT)
        os.lseek(descriptor, CARD_LIMIT, os.SEEK_SET)
        return os.read(descriptor, max(size, 0))
    except OSError:
        return b""


def _open(path: Path) -> int:
    """The side file, made if needed; never through a link, and a pipe in its place does not hang."""
    flags = os.O_RDWR | os.O_CREAT | place.NOFOLLOW | place.CLOEXEC | place.BINARY | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags, place.PRIVATE_FILE)
    except OSError as error:
        raise Unreachable("{} cannot be made beside the notebook: {}.", path.name, place.reason(error)) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Unreachable("{} is no ordinary file; move it away to open the notebook.", path.name)
    place.tighten(path)
    return descriptor


def _host() -> str:
    """This machine's name. The module `socket` tells it too, but takes as long to load as the file to open."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _user() -> str:
    named = os.environ.get("LOGNAME") or os.environ.get("USER") or os.environ.get("USERNAME")
    if named:
        return named
    if sys.platform == "win32":
        return "somebody"
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return "somebody"


def _who(found: Holder | None, name: str) -> Sentence:
    """The sentence for a person."""
    if found is None:
        return Sentence("{} is open in another window or program. Close it there first.", name)
    if found.host == _host():
        return Sentence(
            "{} is open in another window: {} since {}. Close it there first.", name, found.user, found.since
        )
    return Sentence(
        "{} is open in another window: {} on {} since {}. Close it there first.",
        name, found.user, found.host, found.since,
    )  # fmt: skip
