"""The check sums of a notebook without a passphrase: each page ends in that of its bytes, and is compared when read.

They are SQLite's own (`cksumvfs`), kept by a layer between the engine and the disk. A file says in its header that it
has them; one from before, and one with a passphrase (its pages are sealed), passes through the layer as it is.
"""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw

PAGE = 4096  # bytes; of our files, and of SQLCipher's
KEPT = 8  # bytes at the end of each page
AT_ONCE = 60  # pages
HEADER = 100  # bytes at the beginning of a file; a program that reads them learns whether there are sums
KEPT_AT, CHANGES_AT, WRITTEN_AT, WRITER_AT = 20, 24, 92, 96  # places in it
LAYER = "cksmvfs"
ENDING = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")


def where() -> Path:
    """The file of the package `apsw` that the layer is in."""
    return Path(apsw.__file__).with_name("sqlite_extra_binaries") / f"cksumvfs{ENDING}"


@functools.cache
def put_between() -> None:
    """Puts the layer before the disk for every file opened from now on; RuntimeError where packaging left it out.

    This is the only native code that is loaded by a path: a file of the package `apsw` itself, into a connection
    that is thrown away.
    """
    file = where()
    with contextlib.closing(apsw.Connection(":memory:")) as connection:
        connection.config(apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1)
        try:
            connection.load_extension(str(file))
        except apsw.ExtensionLoadingError as error:
            raise RuntimeError(f"crmnotes needs {file.name} of the package apsw-sqlite3mc.") from error
        finally:
            connection.config(apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)


def failed(error: BaseException) -> bool:
    """Whether a page was read that is not what was written."""
    return isinstance(error, apsw.IOError) and getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_DATA


def says_so(header: bytes) -> bool:
    """Whether the header of a file without a passphrase says that its pages have sums."""
    return header[KEPT_AT : KEPT_AT + 1] == bytes([KEPT])


def said_so(first: bytes) -> bool:
    """Whether a first page that does not say so did when it was written: its sum fits what it said then."""
    return len(first) == PAGE and any(first) and not wrong_pages(first[:KEPT_AT] + bytes([KEPT]) + first[KEPT_AT + 1 :])


def are_kept(connection: apsw.Connection) -> bool:
    """Whether the pages of an opened file have sums."""
    return says_so(connection.read("main", 0, 0, HEADER)[1])


def are_looked_at(connection: apsw.Connection) -> bool:
    """Whether the pages of an opened file are compared with their sums."""
    return bool(connection.pragma("checksum_verification") == "1")


def look_at(connection: apsw.Connection, *, on: bool) -> None:
    """Compares pages with their sums from now on, or takes them as they are; what is written gets its sum anyway."""
    connection.pragma("checksum_verification", int(on))


def of_another_program(header: bytes) -> bool:
    """Whether an engine that is not ours wrote last, and finished: it counts its changes, but knows nothing of sums.

    Ask only when the first page does not fit its sum: a newer crmnotes has another engine too.
    """
    writer = int.from_bytes(header[WRITER_AT : WRITER_AT + 4], "big")
    finished = header[CHANGES_AT : CHANGES_AT + 4] == header[WRITTEN_AT : WRITTEN_AT + 4]
    release, fix = divmod(writer, 1000)
    return finished and writer != apsw.SQLITE_VERSION_NUMBER and 3000 < release < 4000 and fix < 100


def wrong_pages(content: bytes) -> set[int]:
    """The numbers of the pages that do not fit their sums; of a file that keeps none nearly all."""
    put_between()
    with contextlib.closing(apsw.Connection(":memory:")) as connection:
        return {
            at // PAGE + 1
            for at in range(0, len(content) - PAGE + 1, PAGE)
            if not connection.execute("SELECT verify_checksum(?)", (content[at : at + PAGE],)).get
        }


def wrong_in(connection: apsw.Connection) -> list[int]:
    """The numbers of the pages of an opened file that do not fit their sums. apsw.Error as it comes."""
    wrong = []
    for number in range(int(connection.pragma("page_count"))):
        try:
            connection.read("main", 0, number * PAGE, PAGE)
        except apsw.IOError as error:
            if not failed(error):
                raise
            wrong.append(number + 1)
    return wrong


def pages(connection: apsw.Connection) -> Iterator[bytes]:
    """All pages of an opened file as they lie on the disk, many at once and not compared; it must be locked meanwhile.

    The layer compares what is read in the size of a page, and takes any other power of two for one.
    """
    end = int(connection.pragma("page_count")) * PAGE
    for at in range(0, end, AT_ONCE * PAGE):
        yield connection.read("main", 0, at, AT_ONCE * PAGE)[1][: end - at]  # the last one is filled up with zeros


def complete(path: Path) -> None:
    """Gives the pages of a copy that was made just now, and that nobody has open, the sums that they lack.

    The engine learns of sums when it writes the first page, and of a large copy it writes others before.
    """
    with path.open("rb") as file, _layered(path) as layered:
        header = layered.xRead(HEADER, 0)
        if header[KEPT_AT] != KEPT:
            return
        for at in range(0, path.stat().st_size, PAGE):
            try:
                layered.xRead(PAGE, at)
            except apsw.IOError:
                file.seek(at)
                layered.xWrite(bytearray(file.read(PAGE)), at)


@contextlib.contextmanager
def _layered(path: Path) -> Iterator[apsw.VFSFile]:
    put_between()
    file = apsw.VFSFile(LAYER, str(path), [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READWRITE, 0])
    try:
        yield file
    finally:
        file.xClose()
