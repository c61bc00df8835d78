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


def all_rules(store: Store) -> list[tuple[int, str, str, int]]:
    """Id, UUID, rule and target of all rules, the oldest first."""
    sql = "SELECT id, uid, rule, target_percent FROM tallies ORDER BY id"
    return [(row[0], row[1], row[2], row[3]) for row in store.execute(sql)]


def numbered_marks(store: Store, tally: int) -> list[tuple[int, str, int]]:
    """Id, instant (column text) and yes of a rule's marks, in time."""
    sql = "SELECT id, at, yes FROM tally_marks WHERE tally = ? ORDER BY at, id"
    return [(row[0], row[1], row[2]) for row in store.execute(sql, (tally,))]


def insert(store: Store, uid: str, rule: str, target: int) -> int:
    """Writes a new rule; its target is in per cent."""
    sql = "INSERT INTO tallies (uid, rule, target_percent) VALUES (?, ?, ?) RETURNING id"
    return int(store.execute(sql, (uid, rule, target))[0][0])


def change(store: Store, tally: int, rule: str, target: int) -> None:
    """Writes other words and another target over a rule."""
    store.execute("UPDATE tallies SET rule = ?, target_percent = ? WHERE id = ?", (rule, target, tally))


def add_mark(store: Store, tally: int, at: str, yes: bool) -> None:
    """Marks a rule at an instant (column text)."""
    store.execute("INSERT INTO tally_marks (tally, at, yes) VALUES (?, ?, ?)", (tally, at, int(yes)))


def delete(store: Store, tally: int) -> None:
    """Removes a rule with its marks."""
    store.execute("DELETE FROM tallies WHERE id = ?", (tally,))
