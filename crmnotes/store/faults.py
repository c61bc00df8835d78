"""Turns the engine's errors into sentences for a person; our own mistakes (bad SQL, a broken rule) pass unchanged."""

from __future__ import annotations

import errno

import apsw

from crmnotes.errors import BadInput, CrmnotesError, Damaged, DiskFull, Locked, ReadOnly, Replaced, Stopped, Unreachable
from crmnotes.sentences import Sentence
from crmnotes.store import checksums

FULL = "The disk is full: nothing was saved. What you typed is still here; make room and save again."
LOCKED = "Another program is using the notebook just now. Nothing was saved; try again in a moment."
OWN_WORK = (
    "crmnotes itself is busy with the notebook just now, with a backup or an import. Nothing was saved; save again in a"
    " moment."
)
READ_ONLY = "The notebook cannot be written here. Nothing was saved; save a copy in another folder to go on."
MOVED = (
    "The notebook file was moved, deleted or replaced while it was open. Nothing was saved. Choose File, Save a copy"
    " as…, and go on in that copy."
)
HOT = (
    "The last save was cut short, and the notebook cannot be put right where nothing may be written."
    " Copy it, together with the file ending in -journal, into a folder of yours."
)
DAMAGED = "The notebook file is damaged. It was left as it is; open the newest backup in its place."
UNREACHABLE = "The disk does not do what was asked: {}. Nothing was saved; what you typed is still here."
UNSURE = (
    "The disk failed at the last moment, so this may be saved or not. Look whether it is there before you repeat it."
)
SAVED_AFTER_ALL = "What could not be told before is saved after all. Look at it, then go on."
CHANGED = (
    "Another program changed the notebook while it was open here. Nothing was saved; close crmnotes and start it again:"
    " it looks the notebook over, and keeps what was changed."
)
STOPPED = "Stopped. Nothing was changed."
TOO_LONG = "That text is too long to keep. Nothing was saved."
FULL_TEXT_BROKEN = ("invalid fts5 file format", "no such fts5 table")
NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def explain(error: apsw.Error, system_errno: int = 0) -> Exception:
    """The error to show instead, or the error itself when it is no fault of the world's."""
    extended = int(getattr(error, "extendedresult", 0) or 0)
    if checksums.failed(error) or any(said in str(error) for said in FULL_TEXT_BROKEN):
        return Damaged(DAMAGED)
    if isinstance(error, apsw.IOError):
        return _of_the_disk(system_errno)
    if isinstance(error, apsw.ReadOnlyError):
        return _of_writing(extended)
    for kind, told in _PLAIN:
        if isinstance(error, kind):
            return told()
    return error


def _of_the_disk(system_errno: int) -> CrmnotesError:
    """What a failing read or write means."""
    if system_errno in NO_ROOM:
        return DiskFull(FULL)
    return Unreachable(UNREACHABLE, errno.errorcode.get(system_errno) or Sentence("input or output failed"))


def _of_writing(extended: int) -> CrmnotesError:
    """Why a file cannot be written."""
    if extended == apsw.SQLITE_READONLY_DBMOVED:
        return Replaced(MOVED)
    if extended in (apsw.SQLITE_READONLY_ROLLBACK, apsw.SQLITE_READONLY_RECOVERY):
        return ReadOnly(HOT)
    return ReadOnly(READ_ONLY)


def _cannot_open() -> CrmnotesError:
    return Unreachable(UNREACHABLE, Sentence("a file cannot be opened"))


_PLAIN = (
    (apsw.FullError, lambda: DiskFull(FULL)),
    (apsw.BusyError, lambda: Locked(LOCKED)),
    (apsw.LockedError, lambda: Locked(LOCKED)),
    (apsw.PermissionsError, lambda: ReadOnly(READ_ONLY)),
    (apsw.CorruptError, lambda: Damaged(DAMAGED)),
    (apsw.NotADBError, lambda: Damaged(DAMAGED)),
    (apsw.FormatError, lambda: Damaged(DAMAGED)),
    (apsw.CantOpenError, _cannot_open),
    (apsw.InterruptError, lambda: Stopped(STOPPED)),
    (apsw.TooBigError, lambda: BadInput(TOO_LONG)),
)
