"""Getting back what a damaged notebook still holds: a new file takes its place, the damaged one is kept as it is."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import NamedTuple

from crmnotes.clock import Clock
from crmnotes.notebook.door import Notebook
from crmnotes.store import backup_names, backups, lock, place, restoring, salvage
from crmnotes.store.backup_names import Backup
from crmnotes.store.register import Register
from crmnotes.store.salvage import CHECK, Doubt, Salvaged

__all__ = ["CHECK", "Doubt", "Repaired", "Salvaged", "better", "repair"]


class Repaired(NamedTuple):
    """Where the damaged file is kept, and what was found in it."""

    kept: Path | None
    found: Salvaged


def better(notebook: Path) -> Backup | None:
    """The newest backup that is whole: nearly always better than what a damaged file gives."""
    return backups.newest_whole(backup_names.folder_of(place.resolve(notebook)))


def repair(notebook: Path, clock: Clock, passphrase: str | None = None) -> Repaired:
    """Salvages a notebook into a new file in its place; the damaged one becomes `NAME.damaged-DATE`.

    Slow, so on a worker. Locked while a window has it; NotFound, Damaged when nothing of a notebook is in it,
    DiskFull, Unreachable: nothing was changed.
    """
    notebook = place.resolve(notebook)
    found = place.require_notebook_file(notebook)
    held = lock.acquire(notebook, clock.now())
    misplaced = Register(notebook, held.left, found).misplaced()
    copy, made = place.temporary_name(notebook), place.temporary_name(notebook)
    try:
        restoring.copy_with_journal(notebook, copy, passphrase)
        salvaged = salvage.salvage(copy, made, passphrase, misplaced)
        with contextlib.closing(Notebook.open(made, clock, passphrase=passphrase)):
            pass  # what is derived is made anew before anybody sees the file
        kept = restoring.swap(made, notebook, f"{notebook.name}.damaged-{{day}}", clock.now(), passphrase)
        return Repaired(kept, salvaged)
    finally:
        for left in (copy, made):
            restoring.discard(left)
        place.drop(lock.lock_file(made))
        held.release()
