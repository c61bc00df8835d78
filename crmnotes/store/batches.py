"""Imports as batches: what each brought, what it changed, and the columns that a header stood for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

from crmnotes.store import clearing
from crmnotes.store.database import Store


def begin(store: Store, uid: str, source: str, at: str) -> int:
    """Opens a batch; `at` is the instant as column text."""
    return int(
        store.execute("INSERT INTO batches (uid, source, at) VALUES (?, ?, ?) RETURNING id", (uid, source, at))[0][0]
    )


def finish(store: Store, batch: int, added: int, updated: int) -> None:
    """Writes how much a batch brought."""
    store.execute("UPDATE batches SET added = ?, updated = ? WHERE id = ?", (added, updated, batch))


def drop(store: Store, batch: int) -> None:
    """Removes a batch that brought nothing."""
    store.execute("DELETE FROM batches WHERE id = ?", (batch,))


def take_back(store: Store, batch: int, at: str) -> None:
    """Marks a batch as taken back at that instant (column text)."""
    store.execute("UPDATE batches SET taken_back_at = ? WHERE id = ?", (at, batch))


def every(store: Store) -> list[tuple[Any, ...]]:
    """Id, uid, source, instant, added, updated, taken back at: all batches, the latest first."""
    return store.execute("SELECT id, uid, source, at, added, updated, taken_back_at FROM batches ORDER BY id DESC")


def get(store: Store, batch: int | None) -> tuple[Any, ...] | None:
    """One batch, or with None the latest that was not taken back."""
    rows = every(store)
    if batch is None:
        return next((row for row in rows if row[6] is None), None)
    return next((row for row in rows if row[0] == batch), None)


def last(store: Store) -> int:
    """The id of the latest batch, or 0."""
    return int(store.execute("SELECT ifnull(max(id), 0) FROM batches")[0][0])


def since(store: Store, batch: int) -> list[int]:
    """The batches after one that were not taken back, the oldest first."""
    sql = "SELECT id FROM batches WHERE id > ? AND taken_back_at IS NULL ORDER BY id"
    return [row[0] for row in store.execute(sql, (batch,))]


def is_taken_back(store: Store, batch: int) -> bool:
    """Whether a batch was taken back, or is not there."""
    return not store.execute("SELECT 1 FROM batches WHERE id = ? AND taken_back_at IS NULL", (batch,))


def remember(store: Store, batch: int, place: str, row: int, before: Mapping[str, Any]) -> None:
    """Keeps what a row held before the batch, and what the batch made of it, as JSON."""
    sql = "INSERT INTO batch_befores (batch, place, row, before) VALUES (?, ?, ?, ?)"
    store.execute(sql, (batch, place, row, json.dumps(before, ensure_ascii=False, sort_keys=True)))


def befores(store: Store, batch: int) -> list[tuple[str, int, dict[str, Any]]]:
    """Place, row and content of all that a batch changed, the latest change first."""
    sql = "SELECT place, row, before FROM batch_befores WHERE batch = ? ORDER BY id DESC"
    return [(row[0], row[1], json.loads(row[2])) for row in store.execute(sql, (batch,))]


def mapping(store: Store, header: str) -> dict[str, str] | None:
    """What the columns of a header (as one text) stood for when it was last imported."""
    rows = store.execute("SELECT columns FROM mappings WHERE header = ?", (header,))
    return json.loads(rows[0][0]) if rows else None


def remember_mapping(store: Store, header: str, columns: Mapping[str, str], at: str) -> None:
    """Keeps what the columns of a header stand for; `at` is the instant as column text."""
    sql = (
        "INSERT INTO mappings (header, columns, at) VALUES (?, ?, ?)"
        " ON CONFLICT (header) DO UPDATE SET columns = excluded.columns, at = excluded.at"
    )
    store.execute(sql, (header, json.dumps(dict(columns), ensure_ascii=False), at))


# Customers of a batch about whom something was written since; they stay with all that belongs to them.
WRITTEN_ABOUT = """
SELECT c.id, c.name FROM customers c WHERE c.batch = ?1 AND (
  EXISTS (SELECT 1 FROM notes n WHERE n.customer = c.id AND n.batch IS NOT ?1)
  OR EXISTS (SELECT 1 FROM promises p WHERE p.customer = c.id AND p.batch IS NOT ?1)
  OR EXISTS (SELECT 1 FROM orders o WHERE o.customer = c.id AND o.batch IS NOT ?1)) ORDER BY c.id
"""
REMOVE = (
    "DELETE FROM notes WHERE batch = ?1 AND customer NOT IN (SELECT value FROM json_each(?2))",
    "DELETE FROM promises WHERE batch = ?1 AND customer NOT IN (SELECT value FROM json_each(?2))",
    "DELETE FROM orders WHERE batch = ?1 AND customer NOT IN (SELECT value FROM json_each(?2))",
    "DELETE FROM customers WHERE batch = ?1 AND id NOT IN (SELECT value FROM json_each(?2))",
)
LEAVING = "SELECT id FROM customers WHERE batch = ?1 AND id NOT IN (SELECT value FROM json_each(?2))"
REMOVE_PARTS = (
    f"INSERT INTO touched {LEAVING} ON CONFLICT DO NOTHING",
    f"DELETE FROM ways WHERE customer IN ({LEAVING})",
    f"DELETE FROM members WHERE customer IN ({LEAVING})",
    f"DELETE FROM standing WHERE customer IN ({LEAVING})",
)
LEFTOVERS = """
SELECT EXISTS (SELECT 1 FROM customers WHERE batch = ?1) OR EXISTS (SELECT 1 FROM notes WHERE batch = ?1)
  OR EXISTS (SELECT 1 FROM promises WHERE batch = ?1) OR EXISTS (SELECT 1 FROM orders WHERE batch = ?1)
"""
COUNTS = """
SELECT (SELECT count(*) FROM customers WHERE batch = ?1), (SELECT count(*) FROM customers),
  (SELECT count(*) FROM ways w JOIN customers c ON c.id = w.customer WHERE c.batch = ?1), (SELECT count(*) FROM ways),
  (SELECT count(*) FROM notes WHERE batch = ?1), (SELECT count(*) FROM notes),
  (SELECT count(*) FROM promises WHERE batch = ?1), (SELECT count(*) FROM promises),
  (SELECT count(*) FROM orders WHERE batch = ?1), (SELECT count(*) FROM orders)
"""
COUNTED = ("customers", "ways", "notes", "promises", "orders")


def written_about(store: Store, batch: int) -> list[tuple[int, str]]:
    """Id and name of the customers of a batch about whom something was written since."""
    return [(row[0], row[1]) for row in store.execute(WRITTEN_ABOUT, (batch,))]


def remove(store: Store, batch: int, kept: str) -> int:
    """Removes what a batch brought, except for some customers (ids as JSON); returns how many rows went."""
    return sum(_removed(store, sql, batch, kept) for sql in REMOVE)


def remove_many(store: Store, batch: int, kept: str) -> int:
    """The same, while customers go unmarked: marks them, and removes at once what goes slowly one by one."""
    for sql in REMOVE_PARTS:
        store.execute(sql, (batch, kept))
    *others, customers = REMOVE
    gone = sum(_removed(store, sql, batch, kept) for sql in others)
    with nullcontext() if _linked(store, batch, kept) else clearing.keyless(store):
        return gone + _removed(store, customers, batch, kept)


def _removed(store: Store, sql: str, batch: int, kept: str) -> int:
    store.execute(sql, (batch, kept))
    return store.changed_rows()


def _linked(store: Store, batch: int, kept: str) -> bool:
    """Whether anything still refers to customers who leave with a batch."""
    sql = """SELECT 1 FROM {} r CROSS JOIN customers c ON c.id = r.{}
      WHERE c.batch = ?1 AND c.id NOT IN (SELECT value FROM json_each(?2)) LIMIT 1"""
    return any(store.execute(sql.format(*place), (batch, kept)) for place in clearing.referring(store))


def leftovers(store: Store, batch: int) -> bool:
    """Whether anything is there still that a batch brought."""
    return bool(store.execute(LEFTOVERS, (batch,))[0][0])


def sizes(store: Store, batch: int) -> dict[str, tuple[int, int]]:
    """By table: how many rows are there that a batch brought and nobody changed, and how many in all."""
    row = store.execute(COUNTS, (batch,))[0]
    return {table: (row[2 * place], row[2 * place + 1]) for place, table in enumerate(COUNTED)}


def remove_empty_group(store: Store, group: int) -> bool:
    """Removes a group that gathers nobody; returns whether it was."""
    sql = "DELETE FROM groups WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM members WHERE group_id = ?1)"
    store.execute(sql, (group,))
    return bool(store.changed_rows())
