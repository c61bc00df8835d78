"""Gives a notebook fitting check sums: one from before there were any, and one that another program wrote into."""

from __future__ import annotations

import contextlib
from pathlib import Path

import apsw

from crmnotes.clock import system_clock
from crmnotes.errors import CrmnotesError, Damaged, Replaced
from crmnotes.sentences import Phrase, Sentence
from crmnotes.store import checksums, place, upgrades
from crmnotes.store.faults import CHANGED

TAKEN_OVER: Phrase = (
    "Another program changed {}. It was found whole, and what was changed is kept; how it was found is in {}."
)
NOT_COMPARED: Phrase = (
    "Another program changed {}. crmnotes looks it over when it next opens it to write; until then letters that change"
    " on the disk are not noticed."
)


def take_over(connection: apsw.Connection, path: Path, version: int, *, read_only: bool, alone: bool) -> Sentence:
    """Looks over a notebook that another program wrote last, and gives all its pages their sums; what to say of it.

    A copy is made first. Where nothing may be written it is read as it is. Damaged; Replaced unless we are `alone`.
    """
    upgrades.require_own_schema(connection, path.name, version)
    if read_only:
        return Sentence(NOT_COMPARED, path.name)
    if not alone:
        raise Replaced(CHANGED)
    if connection.execute("PRAGMA main.integrity_check(1)").get != "ok":
        raise Damaged("{} is damaged, and another program wrote into it last.", path.name)
    from crmnotes.store.backups import copy_before

    copy = copy_before(connection, path, "other-program", system_clock().now())
    connection.execute("VACUUM main")
    checksums.look_at(connection, on=True)
    return Sentence(TAKEN_OVER, path.name, copy.name)


def with_sums(path: Path) -> bool:
    """Writes a closed notebook without a passphrase anew with sums; False, and it stays as it is, where that fails."""
    from crmnotes.store import restoring, sealing

    restoring.sweep(path)
    made = place.temporary_name(path)
    try:
        sealing.write_anew(path, made, None, None, "")
        made.replace(path)
        place.sync_folder(path.parent)
    except (CrmnotesError, apsw.Error, OSError):
        return False
    finally:
        with contextlib.suppress(OSError):
            restoring.discard(made)
    return True
