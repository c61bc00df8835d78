"""Groups and who is in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from crmnotes.store.database import Store

ALL = """
SELECT g.id, g.name, g.keep_in_touch_days,
  (SELECT count(*) FROM members m JOIN standing s ON s.customer = m.customer WHERE m.group_id = g.id)
FROM groups g ORDER BY g.name COLLATE NOCASE, g.id
"""
NAMES = """
SELECT m.customer, g.name FROM members m JOIN groups g ON g.id = m.group_id
WHERE m.customer IN (SELECT value FROM json_each(?)) ORDER BY m.customer, m.id
"""


def every(store: Store) -> list[tuple[Any, ...]]:
    """Each group: id, name, days to keep in touch, number of customers outside the trash."""
    return store.execute(ALL)


def named(store: Store, name: str) -> int | None:
    """The id of the group with that name."""
    rows = store.execute("SELECT id FROM groups WHERE name = ?", (name,))
    return int(rows[0][0]) if rows else None


def get(store: Store, group: int) -> tuple[Any, ...] | None:
    """Id, name and days to keep in touch of a group."""
    rows = store.execute("SELECT id, name, keep_in_touch_days FROM groups WHERE id = ?", (group,))
    return rows[0] if rows else None


def insert(store: Store, name: str, keep_in_touch_days: int | None = None) -> int:
    """Writes a new group."""
    sql = "INSERT INTO groups (name, keep_in_touch_days) VALUES (?, ?) RETURNING id"
    return int(store.execute(sql, (name, keep_in_touch_days))[0][0])


def update(store: Store, group: int, name: str, keep_in_touch_days: int | None) -> None:
    """Writes name and days of a group."""
    store.execute("UPDATE groups SET name = ?, keep_in_touch_days = ? WHERE id = ?", (name, keep_in_touch_days, group))


def delete(store: Store, group: int) -> None:
    """Removes a group and with it the label from its customers."""
    store.execute("DELETE FROM members WHERE group_id = ?", (group,))
    store.execute("DELETE FROM groups WHERE id = ?", (group,))


def put(store: Store, customer: int, names: Sequence[str]) -> None:
    """Puts a customer into groups by name; a group that is not there yet is made."""
    for name in names:
        group = named(store, name)
        group = insert(store, name) if group is None else group
        store.execute("INSERT OR IGNORE INTO members (customer, group_id) VALUES (?, ?)", (customer, group))


def names_of(store: Store, numbers: str) -> dict[int, list[str]]:
    """The groups of customers (ids as JSON), in the order they were put there."""
    found: dict[int, list[str]] = defaultdict(list)
    for customer, name in store.execute(NAMES, (numbers,)):
        found[customer].append(name)
    return found
