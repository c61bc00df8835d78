"""Backups: checked copies of the notebook with names, numbers and cards, and how many of them are kept."""

from __future__ import annotations

import contextlib
import json
import os
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from crmnotes.errors import BadInput, Unreachable
from crmnotes.sentences import Sentence
from crmnotes.store import checked, digests, place
from crmnotes.store.backup_names import ENDING, Backup, folder_of, listing
from crmnotes.store.checked import Copied
from crmnotes.store.contents import Held
from crmnotes.store.database import Store
from crmnotes.store.engine import is_sealed

CARD = ".json"
DAYS, WEEKS, MONTHS, STEPS = 7, 4, 12, 3


def make(store: Store, target: Path, reason: str, now: datetime) -> Path:
    """Writes a checked copy into a folder (under the next number) or as a new file, and returns its path.

    The folder of `folder_of` is made when it is missing. Works from a read-only store too, not inside a
    transaction. `now` is on the owner's wall. BadInput when the target is the notebook itself, a link or there
    already; DiskFull, Unreachable, Damaged: nothing is left behind.
    """
    if target == folder_of(store.path):
        place.own_folder(target)
    folder = target if target.is_dir() else None
    final = _next_name(folder, store.path, reason, now) if folder else _free(target, store.path)
    copied = checked.copy(store.connection, final, store.path)
    if folder:
        _write_card(final, copied)
    return final


def is_empty(store: Store) -> bool:
    """Whether there is nothing to keep yet."""
    return store.one("SELECT 1 FROM customers UNION ALL SELECT 1 FROM notes LIMIT 1") is None


def holds_everything(backup: Backup, notebook: Path) -> bool:
    """Whether the notebook has not been written since that backup was made of it (its clock is not asked)."""
    return _card(backup.path).get("of") == checked.state(notebook) and is_whole(backup)


def held_by(backup: Path) -> Held | None:
    """What a backup holds, as its card says; None when it has none that says so."""
    stored = _card(backup).get("held")
    if not isinstance(stored, dict) or {"files": 0, **stored}.keys() != set(Held._fields):
        return None
    return Held(**stored)


def sealed_since(backup: Path) -> str | None:
    """Since when the notebook had had the passphrase that a backup needs (column text, UTC).

    Nothing when that is not known, None when it needs none.
    """
    if not is_sealed(backup):
        return None
    return str(_card(backup).get("sealed") or "")


def copy_to(backup: Path, folder: Path) -> Path | None:
    """The same backup in a second folder, byte for byte and checked; None when it is there already. Unreachable."""
    final = folder / backup.name
    if final.exists():
        return None
    temporary, card = place.temporary_name(final), place.temporary_name(_card_of(final))
    try:
        if place.copy(backup, temporary) != _card(backup).get("sha256"):
            raise Unreachable("The copy {} in {} is not what was written; it was not kept.", backup.name, folder)
        place.copy(_card_of(backup), card)
        card.replace(_card_of(final))
        place.put_in_place(temporary, final)
    except OSError as error:
        raise checked.no_copy(folder, error) from error
    finally:
        place.drop(temporary, card)
    return final


def is_whole(backup: Backup) -> bool:
    """Whether the file is byte for byte what it was when it was checked."""
    try:
        return bool(_card(backup.path).get("sha256") == _digest(backup.path))
    except OSError:
        return False


def matches_card(path: Path, digest: str) -> bool:
    """Whether a file with that SHA-256 is what its card says; one without a card cannot be told."""
    return bool(_card(path).get("sha256", digest) == digest)


def newest_whole(folder: Path) -> Backup | None:
    """The newest backup that is still whole, or None."""
    return next((backup for backup in listing(folder) if is_whole(backup)), None)


def surplus(backups: list[Backup]) -> list[Backup]:
    """Those that may go: all but the last, the newest of the last 7 days, 4 weeks and 12 months that have any.

    Counted by number, never by age; copies made before an upgrade stay, and the last made before a risky step.
    """
    kept = set(backups[:1]) | {backup for backup in backups if backup.reason.startswith("pre-v")}
    kept.update([backup for backup in backups if backup.reason.startswith("before-")][:STEPS])
    for pattern, limit in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, Backup] = {}
        for backup in backups:
            newest.setdefault(backup.at.strftime(pattern), backup)
        kept.update(list(newest.values())[:limit])
    return [backup for backup in backups if backup not in kept]


def thin(folder: Path) -> list[Path]:
    """Removes the surplus, but nothing at all while the newest backup is not whole; returns what it removed."""
    backups = listing(folder)
    if not backups or not is_whole(backups[0]):
        return []
    gone = [backup.path for backup in surplus(backups)]
    for path in gone:
        place.drop(path, _card_of(path))
    return gone


def sweep(folder: Path) -> None:
    """Removes what copies that were broken off left in the folder."""
    with contextlib.suppress(OSError):
        for left in [path for path in folder.iterdir() if path.name.startswith(".") and ".part" in path.suffix]:
            left.unlink()


def put_in_the_place_of(
    backup: Path, finished: Path, digest: str, holds: Held, *, sealed: str = "", mark: str = "erased"
) -> Path:
    """Gives a finished file a name and a card like those of a backup, which goes when both are on the disk. OSError."""
    stem, number, final = backup.name.removesuffix(ENDING), 1, backup.with_name(f"{backup.stem}-{mark}{ENDING}")
    while final.exists():
        number += 1
        final = backup.with_name(f"{stem}-{mark}{number}{ENDING}")
    _write_card(final, Copied(digest, {}, holds, [], sealed))
    place.put_in_place(finished, final)
    backup.unlink()
    _card_of(backup).unlink(missing_ok=True)
    place.sync_folder(backup.parent)
    return final


def copy_before_upgrade(connection: apsw.Connection, notebook: Path, version: int, now: datetime) -> Path:
    """A checked copy of a notebook that is about to be brought up to date from that version."""
    return copy_before(connection, notebook, f"pre-v{version + 1}", now)


def copy_before(connection: apsw.Connection, notebook: Path, reason: str, now: datetime) -> Path:
    """A checked copy of a notebook that nobody has opened yet for more than to look it over."""
    folder = folder_of(notebook)
    place.own_folder(folder)
    final = _next_name(folder, notebook, reason, now)
    _write_card(final, checked.copy(connection, final, notebook))
    return final


def _next_name(folder: Path, notebook: Path, reason: str, now: datetime) -> Path:
    """A name in the folder with the next number."""
    number = max((backup.number for backup in listing(folder)), default=0) + 1
    words = re.sub(r"[^\w-]+", "-", reason).strip("-")[:40] or "copy"
    return folder / f"{notebook.stem[:80]}-{number:05d}-{now:%Y-%m-%d-%H%M%S}-{words}{ENDING}"


def _free(target: Path, notebook: Path) -> Path:
    """The target, when nothing stands there: no file, no link, least of all the notebook itself."""
    if target.is_symlink() or target.exists():
        if place.identity(target) == place.identity(notebook):
            raise BadInput("{} is the notebook itself; choose another name.", target.name)
        raise BadInput("{} is there already; choose another name.", target.name)
    return target


def _digest(path: Path) -> str:
    """The SHA-256 of a finished copy."""
    with path.open("rb") as file:
        return digests.of_file(file)


def _card_of(backup: Path) -> Path:
    return backup.with_name(backup.name + CARD)


def _card(backup: Path) -> dict[str, Any]:
    """What stands on the card of a backup; nothing when there is none that can be read."""
    try:
        card = json.loads(_card_of(backup).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def _write_card(backup: Path, copied: Copied) -> None:
    """Puts the digest and the counts beside a backup; one without a card does not count as whole."""
    card = _card_of(backup)
    try:
        descriptor = place.new_file(card)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({**copied._asdict(), "rows": dict(copied.rows), "held": copied.held._asdict()}, file)
            file.flush()
            os.fsync(file.fileno())
        place.sync_folder(card.parent)
    except OSError as error:
        raise Unreachable("The copy {} was made, but not its card: {}.", backup.name, place.reason(error)) from error


def hint(notebook: Path) -> Sentence:
    """A sentence that names the newest whole backup of a notebook, or nothing."""
    try:
        newest = newest_whole(folder_of(notebook))
    except OSError:
        newest = None
    if newest is None:
        return Sentence("")
    return Sentence(" The newest good backup is {} in {}.", newest.path.name, newest.path.parent)
