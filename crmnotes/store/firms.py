"""Everybody of a firm, found through the full text of companies."""

from __future__ import annotations

from typing import Any

from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

WITH_WORDS = """
SELECT c.id, c.company FROM customers_fts f CROSS JOIN customers c ON c.id = f.rowid
WHERE customers_fts MATCH ? AND c.trashed_at IS NULL AND c.company <> ''
"""
NOTES = """
SELECT n.id FROM json_each(?1) j CROSS JOIN notes n INDEXED BY notes_customer ON n.customer = j.value
WHERE n.trashed_at IS NULL ORDER BY n.happened_at DESC, n.id DESC LIMIT ?2
"""
PROMISES = """
SELECT p.id FROM json_each(?1) j CROSS JOIN promises p INDEXED BY promises_customer ON p.customer = j.value
WHERE p.state = 'open' AND p.trashed_at IS NULL ORDER BY p.due, p.due_time IS NULL, p.due_time, p.id LIMIT ?2
"""
WORTH = """
SELECT count(*), ifnull(sum(o.minor_units), 0) FROM json_each(?1) j
CROSS JOIN orders o INDEXED BY orders_customer ON o.customer = j.value
WHERE o.trashed_at IS NULL AND o.bought_on > ?2
"""


def with_words(store: Store, query: str) -> list[tuple[int, str]]:
    """Id and company of those whose company matches a full text query."""
    return [(row[0], row[1]) for row in store.execute(WITH_WORDS, (f"company : ({query})",))]


def notes(store: Store, customers: list[int], limit: int) -> list[int]:
    """The notes of these customers, the newest first."""
    return _ids(store, NOTES, customers, limit)


def promises(store: Store, customers: list[int], limit: int) -> list[int]:
    """The open promises of these customers, the first due first."""
    return _ids(store, PROMISES, customers, limit)


def worth(store: Store, customers: list[int], since: str) -> tuple[int, int]:
    """How many orders these customers gave after a wall day (column text), and what they came to in minor units."""
    row = store.execute(WORTH, (ids_json(customers), since))[0]
    return row[0], row[1]


def _ids(store: Store, sql: str, customers: list[int], limit: int) -> list[Any]:
    return [row[0] for row in store.execute(sql, (ids_json(customers), limit))]
