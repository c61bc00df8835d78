"""Wishes as they were voiced: enough of each to gather those that are the same."""

from __future__ import annotations

from typing import Any

from crmnotes.store.database import Store

VOICED = """
SELECT n.id, n.customer, n.happened_at, n.offered, substr(n.text, 1, 300) FROM notes n
CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
WHERE n.kind = 'wish' AND n.kind <> 'said' AND n.trashed_at IS NULL ORDER BY n.happened_at DESC, n.id DESC
"""
OFFER = "UPDATE notes SET offered = ? WHERE id IN (SELECT value FROM json_each(?))"


def voiced(store: Store) -> list[tuple[Any, ...]]:
    """Id, customer, instant, whether offered, and the first words of every wish, the newest first."""
    return store.execute(VOICED)


def offer(store: Store, ids: str, *, offered: bool) -> None:
    """Marks wishes (ids as JSON) as offered now, or not."""
    store.execute(OFFER, (int(offered), ids))
