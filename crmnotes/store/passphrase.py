"""Changes the passphrase of a notebook and of its copies.

A file is never changed in place: the new one is made whole beside it, opened, compared, and takes its name in one
step. A kill at any moment leaves a file that opens with exactly one of the two.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from crmnotes.errors import BadInput, Unreachable
from crmnotes.store import backup_names, backups, checked, place, restoring, sealing
from crmnotes.store.watching import Watch

MEANWHILE = "The notebook was written while its passphrase was being changed. Nothing was changed; try again."


class Ready(NamedTuple):
    """The notebook under its new passphrase, whole and beside the present one; `state` is what it was made from."""

    path: Path
    notebook: Path
    state: list[int]


def prepare(notebook: Path, old: str | None, new: str | None, since: str, watch: Watch | None = None) -> Ready:
    """Writes the notebook anew beside itself, under the new passphrase or none; it may be open meanwhile. Slow.

    `since` is the instant to remember (column text, UTC). DiskFull, Damaged, Unreachable, Stopped: nothing is left
    behind.
    """
    restoring.sweep(notebook)
    state = checked.state(notebook)
    temporary = place.temporary_name(notebook)
    try:
        sealing.write_anew(notebook, temporary, old, new, since, watch)
    except BaseException:
        restoring.discard(temporary)
        raise
    return Ready(temporary, notebook, state)


def finish(ready: Ready) -> None:
    """Gives the new file the notebook's name. Whoever calls holds the writer's lock and has the notebook closed.

    BadInput when the notebook was written since `prepare`; Unreachable. Either way the old one stands there as before.
    """
    try:
        if checked.state(ready.notebook) != ready.state or place.has_journal(ready.notebook):
            raise BadInput(MEANWHILE)
        ready.path.replace(ready.notebook)
        place.sync_folder(ready.notebook.parent)
    except OSError as error:
        raise Unreachable("The passphrase was not changed: {}.", place.reason(error)) from error
    finally:
        restoring.discard(ready.path)


def renew(copy: Path, old: str | None, new: str | None, since: str) -> Path:
    """Puts a copy under another passphrase in the place of one under an earlier; a backup's path is a new name.

    The old one goes only when the new one is whole and on the disk. Damaged and the like: the old one stays.
    """
    temporary, anew = place.temporary_name(copy), place.temporary_name(copy)
    try:
        restoring.copy_with_journal(copy, temporary, old)
        written = sealing.write_anew(temporary, anew, old, new, since)
        if backup_names.NAME.fullmatch(copy.name) is None:
            anew.replace(copy)
            place.sync_folder(copy.parent)
            return copy
        sealed = since if new is not None else ""
        return backups.put_in_the_place_of(copy, anew, written.digest, written.held, sealed=sealed, mark="renewed")
    except OSError as error:
        raise Unreachable("{} cannot be written anew: {}.", copy.name, place.reason(error)) from error
    finally:
        restoring.discard(temporary)
        restoring.discard(anew)
