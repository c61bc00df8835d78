"""Tally rules of the owner's own with their marks."""

from __future__ import annotations

from crmnotes.contacts import Tally
from crmnotes.store.database import Store
from crmnotes.store.rows import moment


def get(store: Store, tally: int) -> Tally | None:
    """The rule with that id and its marks in time."""
    rows = store.execute("SELECT rule, target_percent, uid FROM tallies WHERE id = ?", (tally,))
    if not rows:
        return None
    found = tuple((moment(at), bool(yes)) for at, yes in marks(store, tally))
    return Tally(rows[0][0], rows[0][1], rows[0][2], found)


def marks(store: Store, tally: int) -> list[tuple[str, int]]:
    """Instant (column text) and yes of a rule's marks, in time."""
    sql = "SELECT at, yes FROM tally_marks WHERE tally = ? ORDER BY at, id"
    return [(row[0], row[1]) for row in store.execute(sql, (tally,))]


def delete(store: Store, tally: int) -> None:
    """Removes a rule with its marks."""
    store.execute("DELETE FROM tallies WHERE id = ?", (tally,))
