"""What a calendar of promises shows: how many are open on each day, and the first of each."""

from __future__ import annotations

from typing import Any

from crmnotes.store.database import Store

COUNTS = """
SELECT due, count(*) FROM promises INDEXED BY promises_open
WHERE state = 'open' AND trashed_at IS NULL AND due BETWEEN ? AND ? GROUP BY due
"""
OF_DAY = """
SELECT p.id, p.customer, c.name, substr(p.text, 1, 200), p.due_time, p.by_them FROM promises p
CROSS JOIN customers c ON c.id = p.customer AND c.trashed_at IS NULL
WHERE p.state = 'open' AND p.trashed_at IS NULL AND p.due = ? ORDER BY p.due_time IS NULL, p.due_time, p.id LIMIT ?
"""


def counts(store: Store, first: str, last: str) -> dict[str, int]:
    """How many promises are open on each wall day (column text) of a stretch; days without are left out."""
    return dict(store.execute(COUNTS, (first, last)))


def of_day(store: Store, day: str, limit: int) -> list[tuple[Any, ...]]:
    """Id, customer, name, words, wall time and by them, of the open promises of a day, those with a time first."""
    return store.execute(OF_DAY, (day, limit))
