"""Complaints: which are open, how far each has come, and their causes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.store import notes, today
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

OPEN = """
SELECT d.note FROM care d CROSS JOIN notes n ON n.id = d.note LEFT JOIN complaints k ON k.note = d.note
WHERE d.matter = 'complaint' AND k.confirmed_on IS NULL AND ifnull(k.unconfirmed, 0) = 0
"""
CASES = f"{today.CASES.format(found='SELECT value, 1 FROM json_each(?)')} ORDER BY n.happened_at, n.id"
CLOSED_PAGE = """
SELECT n.id FROM notes n CROSS JOIN complaints k ON k.note = n.id
CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
WHERE n.kind = 'complaint' AND n.kind <> 'said' AND n.trashed_at IS NULL AND (n.happened_at, n.id) < (?, ?)
  AND (k.confirmed_on IS NOT NULL OR k.unconfirmed = 1)
ORDER BY n.happened_at DESC, n.id DESC LIMIT ?
"""
CAUSE = "SELECT n.id, n.uid, n.customer, n.happened_at, k.cause, k.cause_done, c.uid, c.name, c.company FROM"
CAUSES = f"""{CAUSE} complaints k
CROSS JOIN notes n ON n.id = k.note AND n.kind = 'complaint' AND n.trashed_at IS NULL
CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
WHERE k.cause IS NOT NULL ORDER BY n.happened_at, n.id
"""
CAUSES_OF = f"""{CAUSE} json_each(?) j
CROSS JOIN customers c ON c.id = j.value AND c.trashed_at IS NULL
CROSS JOIN notes n ON n.customer = c.id AND n.kind = 'complaint' AND n.trashed_at IS NULL
CROSS JOIN complaints k ON k.note = n.id AND k.cause IS NOT NULL ORDER BY n.happened_at, n.id
"""


def open_ids(store: Store) -> list[int]:
    """The notes that are complaints and not closed, trash and all, in no order."""
    return [row[0] for row in store.execute(OPEN)]


def closed_page(store: Store, before: notes.Key, limit: int) -> list[int]:
    """Closed complaints before a key (instant as column text, id), the one heard last first."""
    return [row[0] for row in store.execute(CLOSED_PAGE, (*before, limit))]


def cases(store: Store, ids: Iterable[int]) -> list[today.CaseRow]:
    """The complaints among those notes, each with whom and what it depends on: by heard."""
    return [today.case_of(row) for row in store.execute(CASES, (ids_json(ids),))]


def causes(store: Store, customers: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Of each complaint with a cause id, uid, customer, heard, cause, what was done; uid, name, company: by heard.

    Of all customers, or of some.
    """
    return store.execute(CAUSES) if customers is None else store.execute(CAUSES_OF, (ids_json(customers),))


def write_done(store: Store, ids: Iterable[int], words: str) -> None:
    """Writes down what was done about the cause of those complaints."""
    sql = "UPDATE complaints SET cause_done = ? WHERE note IN (SELECT value FROM json_each(?))"
    store.execute(sql, (words, ids_json(ids)))
