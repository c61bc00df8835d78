"""Puts another file in the notebook's place: looked over first, swapped in one step, and what stood there is kept.

A kill at any moment leaves wholly the old or the new file. A journal stays with its own file: rolled back into
another one, it would ruin it.
"""

from __future__ import annotations

import contextlib
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import apsw

from crmnotes.errors import BadInput, CrmnotesError, Damaged, DiskFull, Unreachable
from crmnotes.sentences import Sentence
from crmnotes.store import backup_names, backups, checked, contents, place, sealing, upgrades
from crmnotes.store.contents import Held, Lost
from crmnotes.store.engine import connect, keep_a_rollback_journal
from crmnotes.store.faults import NO_ROOM, explain

SIDECARS = ("-journal", "-wal", "-shm")
NO_ROOM_HERE = "The disk is full: {}. The notebook is untouched; make room and try again."


class Ready(NamedTuple):
    """A file that was looked over and lies beside the notebook, waiting to take its place."""

    path: Path
    notebook: Path
    held: Held
    lost: Lost | None  # None when the present notebook is not there or cannot be read
    before: str | None  # the passphrase of the present notebook, as far as it is known
    after: str | None  # the passphrase of what takes its place


def prepare(source: Path, notebook: Path, passphrase: str | None = None, its: str | None = None) -> Ready:
    """Copies a file beside the notebook and looks it over: is it ours, whole, not too new, what its card says.

    `passphrase` is the notebook's, and will be that of the copy; `its` is the file's own where that is another. The
    file itself is only read. BadInput for the notebook itself; NotFound, Damaged, TooNew, NeedsPassphrase,
    WrongPassphrase, DiskFull, Unreachable: nothing was changed, nothing is left behind.
    """
    source, notebook = place.resolve(source), place.resolve(notebook)
    found = place.require_notebook_file(source)
    if place.identity(source) == place.identity(notebook):
        raise BadInput("{} is the notebook itself: there is nothing to restore.", source.name)
    sweep(notebook)
    temporary = place.temporary_name(notebook)
    try:
        place.private_folder(notebook.parent)
        _copy(source, temporary, found)
        its = sealing.key_of(temporary, source.name, its, passphrase)
        held = _look_over(temporary, source.name, its)
        lost = _lost(temporary, its, notebook, passphrase)
        if passphrase is None or its == passphrase:
            return Ready(temporary, notebook, held, lost, passphrase, its)
        protected = _under(temporary, its, notebook, passphrase)
        discard(temporary)
        return Ready(protected, notebook, held, lost, passphrase, passphrase)
    except BaseException:
        discard(temporary)
        raise


def discard(temporary: Path) -> None:
    """Removes a file that waited, with what lies beside it."""
    place.drop(*(temporary.with_name(temporary.name + ending) for ending in ("", *SIDECARS)))


def copy_with_journal(source: Path, target: Path, passphrase: str | None = None) -> None:
    """A private copy of a file that nobody has open, put right by the journal that belongs to it. As `prepare`."""
    try:
        _copy_both(source, target)
    except OSError as error:
        raise _fault(error, Sentence("{} cannot be copied beside the notebook", source.name)) from error
    _settle(target, passphrase)


def swap(temporary: Path, notebook: Path, kept_as: str, now: datetime, passphrase: str | None = None) -> Path | None:
    """Puts a finished file in the notebook's place, and gives where the old one is kept (None when there was none).

    Whoever calls holds the writer's lock, and has the notebook closed. `kept_as` has a {day}; `passphrase` is the old
    one's. Unreachable, DiskFull: the old file stands where it stood.
    """
    try:
        name = kept_as.format(day=f"{now:%Y-%m-%d-%H%M%S}")
        kept = _keep(notebook, name, passphrase) if os.path.lexists(notebook) else None
        for ending in SIDECARS:
            beside = notebook.with_name(notebook.name + ending)
            if beside.is_file() and not beside.stat().st_size:
                beside.unlink()  # an empty journal is what a closed notebook has
            elif os.path.lexists(beside):
                beside.replace((kept or _unused(notebook, f"left over {now:%Y-%m-%d-%H%M%S}")).as_posix() + ending)
        place.sync_folder(notebook.parent)
        temporary.replace(notebook)
        place.sync_folder(notebook.parent)
    except OSError as error:
        raise _fault(error, Sentence("nothing was put in its place")) from error
    return kept


def _copy(source: Path, temporary: Path, before: os.stat_result) -> None:
    """The file with the journal that belongs to it, and byte for byte what its card says when it has one."""
    try:
        if not backups.matches_card(source, _copy_both(source, temporary)):
            raise Damaged("{} is not what it was when it was made: choose another backup.", source.name)
        after = source.stat()
    except OSError as error:
        raise _fault(error, Sentence("{} cannot be copied beside the notebook", source.name)) from error
    if (after.st_mtime_ns, after.st_size) != (before.st_mtime_ns, before.st_size):
        raise BadInput("{} is being written just now; close the program that does so, and try again.", source.name)


def _copy_both(source: Path, target: Path) -> str:
    """Copies a file and the journal beside it; gives the SHA-256 of the file."""
    digest = place.copy(source, target)
    for ending in ("-journal", "-wal"):
        beside = source.with_name(source.name + ending)
        if beside.is_file() and not beside.is_symlink() and beside.stat().st_size:
            place.copy(beside, target.with_name(target.name + ending))
    return digest


def _look_over(temporary: Path, name: str, passphrase: str | None) -> Held:
    """Opens the copy, lets its own journal put it right, and looks at every page of it."""
    connection = None
    try:
        connection = connect(temporary, writable=True, passphrase=passphrase)
        version = upgrades.examine(connection, name)
        keep_a_rollback_journal(connection)
        if version == upgrades.VERSION:
            upgrades.require_own_schema(connection, name)
        if connection.execute("PRAGMA integrity_check(1)").get != "ok":
            raise Damaged("{} is damaged: choose another backup. Nothing was changed.", name)
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            raise Damaged("{} holds rows that belong to nobody: choose another backup. Nothing was changed.", name)
        held = contents.held(connection)
    except apsw.NotADBError as error:
        raise upgrades.unreadable(temporary, name, passphrase) from error
    except apsw.CorruptError as error:
        raise Damaged("{} is damaged: choose another backup. Nothing was changed.", name) from error
    except apsw.Error as error:
        raise explain(error, connection.system_errno if connection else 0) from error
    finally:
        if connection is not None:
            connection.close()
    place.drop(*(temporary.with_name(temporary.name + ending) for ending in SIDECARS))
    return held


def _under(temporary: Path, its: str | None, notebook: Path, passphrase: str) -> Path:
    """The copy under the passphrase of the notebook, so that going back never takes the protection away."""
    protected = place.temporary_name(notebook)
    try:
        with contextlib.closing(connect(notebook, writable=False, passphrase=passphrase)) as present:
            since = checked.since(present)
    except apsw.Error:
        since = ""
    try:
        sealing.write_anew(temporary, protected, its, passphrase, since)
    except BaseException:
        discard(protected)
        raise
    return protected


def _lost(copy: Path, its: str | None, notebook: Path, passphrase: str | None) -> Lost | None:
    """What going back would lose; None when the present notebook cannot say."""
    try:
        place.require_notebook_file(notebook)
        with (
            contextlib.closing(connect(notebook, writable=False, passphrase=passphrase)) as present,
            contextlib.closing(connect(copy, writable=False, passphrase=its)) as other,
        ):
            return contents.lost(present, other)
    except (apsw.Error, CrmnotesError, UnicodeDecodeError):
        return None


def _keep(notebook: Path, name: str, passphrase: str | None) -> Path:
    """Gives what stands in the notebook's place a second name, with the journal that it may still need."""
    found = notebook.lstat()
    kept = _unused(notebook, name)
    if not stat.S_ISREG(found.st_mode):
        notebook.rename(kept)
        return kept
    _settle(notebook, passphrase)
    journal = notebook.with_name(notebook.name + "-journal")
    if journal.is_file() and journal.stat().st_size:
        _second_name(journal, kept.with_name(kept.name + "-journal"))
    _second_name(notebook, kept)
    place.sync_folder(notebook.parent)
    return kept


def _settle(notebook: Path, passphrase: str | None) -> None:
    """Lets the engine take back what a crash left half written, so that the file needs no journal any more.

    Where the passphrase is not known, file and journal stay as they are, together.
    """
    if any(notebook.with_name(notebook.name + ending).exists() for ending in ("-journal", "-wal")):
        with (
            contextlib.suppress(apsw.Error),
            contextlib.closing(connect(notebook, writable=True, passphrase=passphrase)) as connection,
        ):
            connection.pragma("schema_version")
            keep_a_rollback_journal(connection)


def _second_name(path: Path, other: Path) -> None:
    """The same file under another name; a copy where the disk knows no second names."""
    try:
        os.link(path, other)
    except FileExistsError:
        raise
    except OSError:
        temporary = place.temporary_name(other)
        place.copy(path, temporary)
        temporary.rename(other)


def _unused(notebook: Path, name: str) -> Path:
    """A name beside the notebook that nothing has."""
    path, number = notebook.with_name(name), 1
    while os.path.lexists(path):
        number += 1
        path = notebook.with_name(f"{name.removesuffix(backup_names.ENDING)} {number}")
        path = path.with_name(path.name + (backup_names.ENDING if name.endswith(backup_names.ENDING) else ""))
    return path


def sweep(notebook: Path) -> None:
    """Removes what an earlier, broken-off restore left beside the notebook."""
    with contextlib.suppress(OSError):
        for left in list(notebook.parent.iterdir()):
            if left.name.startswith(f".{notebook.name[:120]}.") and ".part" in left.suffix:
                left.unlink()


def _fault(error: OSError, what: Sentence) -> CrmnotesError:
    if error.errno in NO_ROOM:
        return DiskFull(NO_ROOM_HERE, what)
    return Unreachable("{}: {}. The notebook is untouched.", place.reason(error).capitalize(), what)
