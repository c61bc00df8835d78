"""Going back to a copy of the notebook, also when the notebook is missing or cannot be opened any more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from crmnotes.clock import Clock
from crmnotes.errors import CrmnotesError
from crmnotes.notebook.door import Notebook
from crmnotes.store import backup_names, backups, lock, place, restoring
from crmnotes.store.backup_names import Backup
from crmnotes.store.contents import Held, Lost
from crmnotes.store.restoring import Ready
from crmnotes.store.rows import moment_or_none

__all__ = [
    "Choice", "Held", "Lost", "Ready", "Restored", "back_up_before", "choices", "chosen_at", "discard", "finish",
    "last_change", "prepare", "restore",
]  # fmt: skip
KEPT_AS = "{stem} before restore {{day}}{ending}"


class Choice(NamedTuple):
    """A backup with what it holds; `held` is None when that cannot be said."""

    backup: Backup
    held: Held | None
    whole: bool
    sealed_since: str | None  # since when the notebook had had the passphrase it needs; nothing: not known; None: none


class Restored(NamedTuple):
    """What stands in the notebook's place now, and where the one before it is kept."""

    held: Held
    lost: Lost | None
    kept: Path | None


def choices(notebook: Path, also: Path | None = None) -> list[Choice]:
    """The backups of a notebook, the newest first; with those in a second folder that the first has not."""
    own = backup_names.folder_of(place.resolve(notebook))
    found = backup_names.listing(own)
    names = {backup.path.name for backup in found}
    if also is not None:
        found += [backup for backup in backup_names.listing(also / own.name) if backup.path.name not in names]
    found.sort(key=lambda backup: backup.number, reverse=True)
    return [
        Choice(backup, backups.held_by(backup.path), backups.is_whole(backup), backups.sealed_since(backup.path))
        for backup in found
    ]


def last_change(held: Held) -> datetime | None:
    """When something was last written down."""
    return moment_or_none(held.last_change)


def chosen_at(since: str) -> datetime | None:
    """When the passphrase that a backup needs was chosen."""
    return moment_or_none(since or None)


def prepare(source: Path, notebook: Path, passphrase: str | None = None, its: str | None = None) -> Ready:
    """Looks a file over and lays a copy of it beside the notebook, which stays as it is; slow, so on a worker.

    Errors as in `store.restoring.prepare`.
    """
    return restoring.prepare(source, notebook, passphrase, its)


def discard(ready: Ready) -> None:
    """Leaves everything as it is after all."""
    restoring.discard(ready.path)


def finish(ready: Ready, clock: Clock) -> Restored:
    """Puts the copy in the notebook's place. Locked while a window has it; DiskFull, Unreachable: nothing changed."""
    try:
        with _locked(ready.notebook, clock):
            name = KEPT_AS.format(stem=ready.notebook.stem, ending=ready.notebook.suffix)
            kept = restoring.swap(ready.path, ready.notebook, name, clock.now(), ready.before)
            return Restored(ready.held, ready.lost, kept)
    finally:
        discard(ready)


def restore(
    source: Path, notebook: Path, clock: Clock, passphrase: str | None = None, its: str | None = None
) -> Restored:
    """Does both in one go, with a backup of the present notebook before where one can be made. Locked; as `prepare`."""
    notebook = place.resolve(notebook)
    place.private_folder(notebook.parent)
    with _locked(notebook, clock):
        pass  # told before the long look
    ready = prepare(source, notebook, passphrase, its)
    try:
        back_up_before(notebook, clock, passphrase)  # which may put the source out, were it not copied yet
    except BaseException:
        discard(ready)
        raise
    return finish(ready, clock)


def back_up_before(notebook: Path, clock: Clock, passphrase: str | None = None) -> None:
    """A numbered backup of the present notebook, which is kept whole in any case: so one that fails stops nothing."""
    with contextlib.suppress(CrmnotesError):
        present = Notebook.open(notebook, clock, passphrase=passphrase) if notebook.is_file() else None
        if present is not None:
            with contextlib.closing(present):
                present.backups.before("restore")


@contextlib.contextmanager
def _locked(notebook: Path, clock: Clock) -> Iterator[None]:
    held = lock.acquire(notebook, clock.now())
    try:
        yield
    finally:
        held.release()
