"""A connection to SQLite with every safety setting of faults.md, before anything is known of the file."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import apsw

from crmnotes.store import checksums, place
from crmnotes.store.checksums import HEADER, PAGE

OLDEST_ENGINE = (3, 51, 3)  # before it: corruption by a reset of the write-ahead log
LONGEST_VALUE = 100_000_000  # bytes in one row; a text of 20 MB and its undo images must fit
STATEMENTS_KEPT = 256
CACHE_KIB = 16_000
MEMORY = Path(":memory:")
PLAIN = b"SQLite format 3\0"
FOREIGN = (b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG", b"%PDF", b"\x1f\x8b\x08", b"7z\xbc\xaf", b"Rar!")
"""How other files begin whose bytes look as much like chance as those of an encrypted one."""
PAGES_TRIED = 64  # of them one surely opens with the right passphrase
VARIED = 200  # different bytes in an encrypted page: nearly all 256; in one of ours with a broken header, half as many


def version() -> str:
    """The version of SQLite that is bundled."""
    return str(apsw.sqlite_lib_version())


def require_engine(version: str | None = None) -> None:
    """Stops a start with an SQLite that is known to lose data; RuntimeError, because it is our packaging's fault."""
    version = version or apsw.sqlite_lib_version()
    if tuple(int(part) for part in version.split(".")) < OLDEST_ENGINE:
        needed = ".".join(map(str, OLDEST_ENGINE))
        raise RuntimeError(f"SQLite {version} is too old: crmnotes needs {needed} (package apsw-sqlite3mc).")


def connect(
    path: Path,
    *,
    writable: bool,
    passphrase: str | None = None,
    wait: float = 0.5,
    vfs: str | None = None,
    uri: bool = False,
    compared: bool = True,
) -> apsw.Connection:
    """Opens an existing file, never makes one and never follows a link; `wait` is the busy timeout in seconds.

    A foreign file or a wrong passphrase shows here or at the first read. `uri` lets statements name a file with its
    key. The pages are compared with their check sums, unless another program wrote last. apsw.Error as it comes.
    """
    require_engine()
    checksums.put_between()
    flags = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
    if path == MEMORY:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    else:
        _require_fitting(path, passphrase, compared=compared)
    if uri:
        flags |= apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(
        str(path), flags=flags | apsw.SQLITE_OPEN_NOFOLLOW, vfs=vfs, statementcachesize=STATEMENTS_KEPT
    )
    try:
        connection.set_busy_timeout(int(wait * 1000))
        unlock(connection, passphrase)
        if not compared:
            checksums.look_at(connection, on=False)
        try:
            _harden(connection)
        except apsw.IOError as error:
            if not (checksums.failed(error) and written_elsewhere(path)):
                raise
            checksums.look_at(connection, on=False)
            _harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def unlock(connection: apsw.Connection, passphrase: str | None) -> None:
    """Tells the cipher its key; the file format is that of SQLCipher 4, which other tools read too."""
    if passphrase is not None:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("hexkey" if passphrase else "key", key(passphrase))


def key(passphrase: str) -> str:
    """The bytes of a passphrase in hexadecimal: the same on every system, and nothing in it can end a statement."""
    if not passphrase.isascii():
        import unicodedata

        passphrase = unicodedata.normalize("NFC", passphrase)
    return passphrase.encode("utf-8", "surrogatepass").hex()


def is_sealed(path: Path) -> bool:
    """Whether a file looks like a notebook with a passphrase: only chance tells such a one from noise.

    Of its first three pages one may be damaged.
    """
    start = _start_of(path, 3 * PAGE)
    if len(start) < PAGE or start.startswith((PLAIN, *FOREIGN)):
        return False
    pages = [start[at : at + PAGE] for at in range(0, len(start) - PAGE + 1, PAGE)]
    return 2 * sum(map(_varied, pages)) > len(pages)


def _varied(page: bytes) -> bool:
    return len(set(page)) > VARIED


def unsealed(path: Path, passphrase: str) -> Iterator[bytes]:
    """The pages of an encrypted file in their order, each opened on its own; b"" for one that is damaged.

    The key comes from the passphrase and the first sixteen bytes: where these are damaged, no page opens. The journal
    is left alone. apsw.Error when there is no such file.
    """
    if not passphrase:
        return  # the engine takes it for none, and would give the pages as they are
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with contextlib.closing(apsw.Connection(f"{path.as_uri()}?immutable=1", flags=flags)) as connection:
        unlock(connection, passphrase)
        for offset in range(0, path.stat().st_size - PAGE + 1, PAGE):
            try:
                whole, page = connection.read("main", 0, offset, PAGE)
            except apsw.Error:
                whole, page = False, b""
            yield page if whole else b""


def fits_beyond_the_start(path: Path, passphrase: str) -> bool:
    """Whether a page after the first opens with that passphrase: then it is right, and the start is damaged."""
    with contextlib.suppress(apsw.Error, OSError):
        return any(islice(unsealed(path, passphrase), 1, PAGES_TRIED))
    return False


def written_elsewhere(path: Path) -> bool:
    """Whether it was another program that wrote last into a file whose first page does not fit its check sum."""
    return checksums.of_another_program(_start_of(path, HEADER))


def says_to_be(path: Path) -> tuple[int, int]:
    """The application and the version that a header names, however it may be damaged."""
    start = _start_of(path, HEADER)
    return int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big")


def is_plain(path: Path) -> bool:
    """Whether a file begins as every database without a passphrase does."""
    return _start_of(path, len(PLAIN)) == PLAIN


def _require_fitting(path: Path, passphrase: str | None, *, compared: bool) -> None:
    """Keeps the engine from a file whose kind does not fit: it would take back a cut-off save with the wrong key.

    Opened to write and without its key, an encrypted file loses the journal it needs, and half a save stays in it;
    with a wrong one noise is written into it.
    """
    start = _start_of(path, HEADER)
    if start.startswith(PLAIN):
        if passphrase is not None:
            raise apsw.NotADBError("the file has no passphrase")
        if compared and not checksums.says_so(start) and checksums.said_so(_start_of(path, PAGE + 1)[:PAGE]):
            raise apsw.CorruptError("the file says no more that it has check sums")
    elif passphrase is None:
        if is_sealed(path):
            raise apsw.NotADBError("the file has a passphrase")
    elif place.has_journal(path) and not (_reads(path, passphrase) or _puts_right(path, passphrase)):
        raise apsw.NotADBError("the file has another passphrase")


def _reads(path: Path, passphrase: str) -> bool:
    """Whether the first page opens with that passphrase, the journal left alone."""
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    try:
        with contextlib.closing(apsw.Connection(f"{path.as_uri()}?immutable=1", flags=flags)) as connection:
            unlock(connection, passphrase)
            return int(connection.pragma("schema_version")) >= 0
    except apsw.Error:
        return False


def _puts_right(path: Path, passphrase: str) -> bool:
    """Whether a copy opens once its journal has put it right: a power cut may have left half of the first page."""
    copy = place.temporary_name(path)
    beside = copy.with_name(copy.name + "-journal")
    try:
        place.copy(path, copy)
        place.copy(path.with_name(path.name + "-journal"), beside)
        with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
            unlock(connection, passphrase)
            return int(connection.pragma("schema_version")) >= 0
    except (apsw.Error, OSError):
        return False
    finally:
        for left in (copy, beside):
            left.unlink(missing_ok=True)


def _start_of(path: Path, length: int) -> bytes:
    """The first bytes of a file, through the engine's own layer: closing a handle of ours would drop its locks."""
    try:
        file = apsw.VFSFile("", str(path), [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0])
    except apsw.Error:
        return b""  # the engine will say why
    try:
        return file.xRead(length, 0)
    except apsw.Error:
        return b""
    finally:
        file.xClose()


def _harden(connection: apsw.Connection) -> None:
    """Settings that hold for every file, ours or not, and touch nothing in it."""
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)  # else most are prepared anew each time values are bound
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM INTO attaches one
    for name, value in (
        ("synchronous", "full"),
        ("secure_delete", 1),
        ("recursive_triggers", 1),  # so that REPLACE fires the delete triggers too
        ("temp_store", "memory"),  # the undo images must not reach the disk
        ("cache_size", -CACHE_KIB),
    ):
        connection.pragma(name, value)
    if sys.platform == "darwin":
        connection.pragma("fullfsync", 1)


def keep_a_rollback_journal(connection: apsw.Connection) -> None:
    """Makes writes go through a rollback journal that is cut, not deleted, so that a power cut loses nothing saved."""
    connection.pragma("journal_mode", "truncate")
