"""Records that were deleted in one of two copies only: found, and kept or deleted as the owner decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from crmnotes.notebook import settling
from crmnotes.store import notes, trash
from crmnotes.store.database import Store
from crmnotes.store.rows import moment

ALL = -1


class Deleted(NamedTuple):
    """A record in the trash of one copy and not of the other; `here` when it is ours in which it was deleted."""

    kind: str  # customers, notes, promises, orders
    uid: str
    text: str
    name: str  # of the customer
    at: datetime
    here: bool


class Fate(NamedTuple):
    """What the owner decided of such a record."""

    kind: str
    uid: str
    deleted: bool


def deleted_once(ours: Store, theirs: Store) -> tuple[Deleted, ...]:
    """What only one of two copies has in its trash, and the other has not: ours first, the latest first."""
    return (*_deleted(ours, theirs, here=True), *_deleted(theirs, ours, here=False))


def _deleted(one: Store, other: Store, *, here: bool) -> list[Deleted]:
    rows = trash.listing(one, ALL)
    kept = {
        (kind, uid)
        for kind in {row[0] for row in rows}
        for uid in trash.kept(other, kind, (row[5] for row in rows if row[0] == kind))
    }
    return [
        Deleted(kind, uid, text, name, moment(at), here) for kind, _, text, name, at, uid in rows if (kind, uid) in kept
    ]


def turn(store: Store, kind: str, number: int, at: str | None) -> None:
    """Puts one record into the trash at an instant (column text), or takes it out; a note with what it settles."""
    trash.put(store, kind, number, at)
    found = notes.get(store, number) if kind == "notes" else None
    if found is None:
        return
    if at is not None:
        settling.reopen(store, found)
    else:
        settling.settle_by(store, found)
        settling.settle_late(store, found)


def take_back(store: Store, number: int, content: Mapping[str, Any]) -> str | None:
    """Turns a record back as it was before a batch; the customer's name when it was turned again since."""
    kind = content["kind"]
    if trash.since(store, kind, number) != content["after"]:
        return trash.whose(store, kind, number)
    turn(store, kind, number, content["before"])
    return None
