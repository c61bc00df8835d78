"""Each error of the engine becomes one plain sentence; our own mistakes stay what they are."""

from __future__ import annotations

import errno

import apsw
import pytest

from crmnotes.errors import (
    BadInput,
    CrmnotesError,
    Damaged,
    DiskFull,
    Locked,
    ReadOnly,
    Replaced,
    Stopped,
    Unreachable,
)
from crmnotes.store.faults import explain

TOLD = {
    apsw.SQLITE_FULL: DiskFull,
    apsw.SQLITE_BUSY: Locked,
    apsw.SQLITE_BUSY_SNAPSHOT: Locked,
    apsw.SQLITE_LOCKED: Locked,
    apsw.SQLITE_READONLY: ReadOnly,
    apsw.SQLITE_READONLY_DIRECTORY: ReadOnly,
    apsw.SQLITE_READONLY_ROLLBACK: ReadOnly,
    apsw.SQLITE_READONLY_DBMOVED: Replaced,
    apsw.SQLITE_PERM: ReadOnly,
    apsw.SQLITE_CORRUPT: Damaged,
    apsw.SQLITE_CORRUPT_VTAB: Damaged,
    apsw.SQLITE_NOTADB: Damaged,
    apsw.SQLITE_CANTOPEN: Unreachable,
    apsw.SQLITE_IOERR: Unreachable,
    apsw.SQLITE_IOERR_FSYNC: Unreachable,
    apsw.SQLITE_TOOBIG: BadInput,
    apsw.SQLITE_INTERRUPT: Stopped,  # a long act that was asked to stop
}
OURS = [apsw.SQLITE_ERROR, apsw.SQLITE_CONSTRAINT, apsw.SQLITE_MISUSE, apsw.SQLITE_NOMEM]


@pytest.mark.parametrize("code", TOLD, ids=lambda code: str(code))
def test_the_worlds_faults_become_sentences(code: int) -> None:
    told = explain(apsw.exception_for(code))
    assert type(told) is TOLD[code]
    assert str(told).endswith(".")
    assert "\n" not in str(told)


@pytest.mark.parametrize("code", OURS)
def test_our_own_mistakes_stay_as_they_are(code: int) -> None:
    error = apsw.exception_for(code)
    assert explain(error) is error
    assert not isinstance(explain(error), CrmnotesError)


def test_a_failing_write_for_want_of_room_is_a_full_disk() -> None:
    write = apsw.exception_for(apsw.SQLITE_IOERR_WRITE)
    for number in (errno.ENOSPC, errno.EDQUOT):
        assert isinstance(explain(write, number), DiskFull)
    assert "EIO" in str(explain(write, errno.EIO))
