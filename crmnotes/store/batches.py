"""Imports as batches: what each brought, what it changed, and the columns that a header stood for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from crmnotes.store.database import Store


def begin(store: Store, uid: str, source: str, at: str) -> int:
    """Opens a batch; `at` is the instant as column text."""
    return int(
        store.execute("INSERT INTO batches (uid, source, at) VALUES (?, ?, ?) RETURNING id", (uid, source, at))[0][0]
    )


def finish(store: Store, batch: int, added: int, updated: int) -> None:
    """Writes how much a batch brought."""
    store.execute("UPDATE batches SET added = ?, updated = ? WHERE id = ?", (added, updated, batch))


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
