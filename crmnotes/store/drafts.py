"""Texts that are being typed, by the place where they are typed; they are no part of undo."""

from __future__ import annotations

from crmnotes.store.database import Store

KEEP = """
INSERT INTO drafts (place, text, at) VALUES (?, ?, ?)
ON CONFLICT (place) DO UPDATE SET text = excluded.text, at = excluded.at
"""


def keep(store: Store, place: str, text: str, at: str) -> None:
    """Keeps the text of a place over the one before; `at` is the instant as column text."""
    store.execute(KEEP, (place, text, at))


def get(store: Store, place: str) -> str | None:
    """The text of a place."""
    rows = store.execute("SELECT text FROM drafts WHERE place = ?", (place,))
    return rows[0][0] if rows else None


def drop(store: Store, place: str) -> None:
    """Drops the text of a place."""
    store.execute("DELETE FROM drafts WHERE place = ?", (place,))


def every(store: Store) -> list[tuple[str, str, str]]:
    """Place, text and instant of all that is kept, the latest first."""
    return [(row[0], row[1], row[2]) for row in store.execute("SELECT place, text, at FROM drafts ORDER BY at DESC")]
