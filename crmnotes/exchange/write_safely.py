"""Writes a file whole or not at all: beside its place first, to the disk, then under its name in one step.

The old file stays until the new one is complete. What lies there must be a plain file, never the live notebook, a link,
a pipe or a folder. Files are readable by their owner alone.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from crmnotes.errors import BadInput, CrmnotesError, DiskFull, ReadOnly

_MARK = ".crmnotes-part"
_SIDE_FILES = ("-journal", "-wal", "-shm", ".lock")


@contextmanager
def written_safely(target: Path, notebook: Path | None = None) -> Iterator[IO[bytes]]:
    """A binary file to write and read that stands at `target` once the block ends; on any error nothing has changed.

    Raises BadInput for a place that must not be written (`notebook` is the live one), DiskFull, and ReadOnly.
    """
    check_target(target, notebook)
    sweep(target)
    with _plain_faults(target):
        descriptor, part = _new_part(target)
        try:
            with os.fdopen(descriptor, "w+b") as stream:
                yield stream
                stream.flush()
                _to_disk(stream.fileno())
            check_target(target, notebook)
            part.replace(target)
            _folder_to_disk(target.parent)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def check_target(target: Path, notebook: Path | None = None) -> None:
    """Raises BadInput, with what to do, when nothing may be written at that place."""
    if not target.name or "\x00" in str(target):
        raise BadInput("Give the file a name.")
    try:
        folder = target.parent.stat()
    except OSError:
        raise BadInput('There is no folder "{}". Choose one that is there.', target.parent) from None
    if not stat.S_ISDIR(folder.st_mode):
        raise BadInput('"{}" is not a folder. Choose one.', target.parent)
    if notebook is not None and _same_place(target, notebook):
        raise BadInput("That is the notebook itself. Choose another name, so that it is not overwritten.")
    try:
        found = target.lstat()
    except FileNotFoundError:
        return
    except OSError as fault:
        raise BadInput('"{}" cannot be used as a name: {}.', target.name, fault.strerror) from None
    _check_kind(target, found)


def _check_kind(target: Path, found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise BadInput('"{}" is a link to another file. Choose another name.', target.name)
    if stat.S_ISDIR(found.st_mode):
        raise BadInput('"{}" is a folder. Add the name of the file.', target.name)
    if not stat.S_ISREG(found.st_mode):
        raise BadInput('"{}" is not a plain file. Choose another name.', target.name)


def _same_place(target: Path, notebook: Path) -> bool:
    """Whether a write would land on the notebook or one of its side files, through links and hard links as well."""
    here, live = target.resolve(), notebook.resolve()
    if here == live or here in [live.with_name(live.name + ending) for ending in _SIDE_FILES]:
        return True
    try:
        one, other = target.stat(), notebook.stat()
    except OSError:
        return False
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def sweep(target: Path) -> None:
    """Removes what an earlier, broken-off write of the same file left behind."""
    with suppress(OSError):
        for name in os.listdir(target.parent):  # noqa: PTH208 - names alone are quicker in a large folder
            if name.startswith(f".{target.name[:80]}.") and name.endswith(_MARK):
                with suppress(OSError):
                    (target.parent / name).unlink()


def _new_part(target: Path) -> tuple[int, Path]:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    part = target.with_name(f".{target.name[:80]}.{secrets.token_hex(6)}{_MARK}")
    return os.open(part, flags, 0o600), part


def _to_disk(descriptor: int) -> None:
    os.fsync(descriptor)
    if sys.platform == "darwin":  # fsync alone leaves the bytes in the drive's memory there
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)


def _folder_to_disk(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there; the rename itself is written through
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network folders cannot do it
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _plain_faults(target: Path) -> Iterator[None]:
    """The world's faults in plain words."""
    try:
        yield
    except CrmnotesError:
        raise
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull("The disk is full: nothing was exported. What was there before is still there.") from None
        if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise ReadOnly(
                'Nothing can be written in the folder of "{}". Choose another folder.', target.name
            ) from None
        raise BadInput('"{}" could not be written: {}.', target.name, fault.strerror or fault) from None
