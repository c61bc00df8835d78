"""The register of a notebook at rest: the check sum of each page in its place, left in the side file for the next one.

A check sum belongs to the letters of a page. It fits as well when the page lies in the place of another, or came back
as it was before; only who knows which sum stood where can tell. Whoever closes the notebook leaves that, and whoever
opens it next compares it, as long as nobody wrote meanwhile: then nothing may be different.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from pathlib import Path

import apsw

from crmnotes.store import checksums, place
from crmnotes.store.checksums import PAGE

SUM = 8  # bytes at the end of a page: a check sum, or the end of its seal
AT_ONCE = 255 * PAGE  # not a power of two, which the layer of check sums would take for one large page
LARGEST = 64_000_000  # bytes of a file: a register is taken in 20 ms
WORD = (1 << 64) - 1
START = struct.Struct("<4sQQQI")
MARK = b"crms"


class Register:
    """What was left for a notebook, and what to leave: one for each time it is open.

    `found` is what the system said of the file before it was opened; None when there was none.
    """

    def __init__(self, path: Path, left: bytes, found: os.stat_result | None) -> None:
        self._path, self._left = path, left
        self._due = _stands(left, found)  # what is left may be replaced only once it was compared

    @property
    def due(self) -> bool:
        """Whether there is something to compare that was not found right by now."""
        return self._due

    def misplaced(self) -> list[int]:
        """The numbers of the pages that are not what they were at rest; none where somebody wrote since.

        What the disk does not read at all is told by whoever needs it.
        """
        if not _is_of(self._path, self._left):
            return []
        try:
            now = _sums(self._path)
        except apsw.Error:
            return []
        before = memoryview(self._left)[START.size :]
        wrong = [] if before == now else _different(before, memoryview(now))
        if not _is_of(self._path, self._left):
            return []
        self._due = bool(wrong)
        return wrong

    def to_leave(self) -> bytes:
        """What to leave once the notebook is closed; nothing where damage may be in it."""
        if _is_of(self._path, self._left):
            return self._left
        return b"" if self._due else taken(self._path)


def taken(path: Path) -> bytes:
    """The register of a notebook that nobody writes; nothing for a large one, or where it cannot be taken."""
    with contextlib.suppress(OSError, apsw.Error):
        found = path.stat()
        if found.st_size <= LARGEST and not place.has_journal(path):
            sums = _sums(path)
            left = START.pack(MARK, *_told(found), zlib.crc32(sums)) + sums
            if _is_of(path, left):
                return left
    return b""


def _stands(left: bytes, found: os.stat_result | None) -> bool:
    """Whether a file, as far as the system tells, is still the one that something was left for."""
    if found is None or len(left) < START.size + SUM:
        return False
    mark, *told, proof = START.unpack_from(left)
    return bool(mark == MARK and told == [*_told(found)] and zlib.crc32(memoryview(left)[START.size :]) == proof)


def _told(found: os.stat_result) -> tuple[int, int, int]:
    """What the system tells of a file that is another after any write: number, size, time of the last write."""
    return found.st_ino & WORD, found.st_size, found.st_mtime_ns & WORD


def _is_of(path: Path, left: bytes) -> bool:
    """The same with its first page, whose sum differs after each save: clocks of disks are coarse."""
    try:
        return _stands(left, path.stat()) and _sums(path, 1) == left[START.size : START.size + SUM]
    except (OSError, apsw.Error):
        return False


def _sums(path: Path, pages: int | None = None) -> bytes:
    """The sums of the first pages, or of all; through the engine: closing a handle of ours would drop its locks."""
    checksums.put_between()
    file = apsw.VFSFile("", str(path), [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0])
    sums = bytearray()
    try:
        size = file.xFileSize() if pages is None else pages * PAGE
        for at in range(0, size, AT_ONCE):
            read = memoryview(file.xRead(AT_ONCE if pages is None else pages * PAGE, at))
            whole = len(read) // PAGE * PAGE
            sums += read[:whole].cast("Q")[PAGE // SUM - 1 :: PAGE // SUM].tobytes()
    finally:
        file.xClose()
    return bytes(sums).ljust(size // PAGE * SUM, b"\0")  # zeros at the very end of a file are not read


def _different(before: memoryview, now: memoryview) -> list[int]:
    pairs = zip(before.cast("Q"), now.cast("Q"), strict=False)
    return [number for number, (one, other) in enumerate(pairs, 1) if one != other]
