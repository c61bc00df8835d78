"""The three questions put to customers: who may be due to be asked, and what was asked and answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.records import Note
from crmnotes.store import notes
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

OF_ASKING = "kind = 'answer' AND kind <> 'said' AND trashed_at IS NULL"  # the words of the index of kinds
ASKED_SINCE = f"SELECT customer FROM notes WHERE {OF_ASKING} AND happened_at >= ?1"
ASKED_TODAY = f"SELECT count(*) FROM notes WHERE {OF_ASKING} AND happened_at >= ? AND direction = 'us'"
IN_TOUCH_SINCE = """
SELECT DISTINCT customer FROM notes
WHERE happened_at >= ? AND trashed_at IS NULL AND direction <> 'none' ORDER BY happened_at
"""
# Who may be due; whether they are is for the rules to say.
NOT_ASKED = f"""
SELECT s.customer FROM standing s CROSS JOIN customers c ON c.id = s.customer
WHERE c.left_on IS NULL AND s.customer NOT IN ({ASKED_SINCE})
  AND (EXISTS (SELECT 1 FROM notes t WHERE t.customer = s.customer AND t.happened_at >= ?2 AND t.trashed_at IS NULL
      AND t.direction <> 'none')
    OR EXISTS (SELECT 1 FROM orders o WHERE o.customer = s.customer AND o.bought_on >= ?3 AND o.trashed_at IS NULL))
ORDER BY s.sort_key, s.customer LIMIT ?4
"""
FEW = 500  # notes and orders of the time that counts, up to which those whom they are about are looked at themselves
LATELY = """
SELECT customer FROM notes WHERE happened_at >= ? AND trashed_at IS NULL AND direction <> 'none'
UNION ALL SELECT customer FROM orders WHERE bought_on >= ? AND trashed_at IS NULL LIMIT ?
"""
NOT_ASKED_AMONG = f"""
SELECT s.customer FROM json_each(?2) j CROSS JOIN standing s ON s.customer = j.value
  CROSS JOIN customers c ON c.id = s.customer
WHERE c.left_on IS NULL AND s.customer NOT IN ({ASKED_SINCE}) ORDER BY s.sort_key, s.customer LIMIT ?3
"""
LAST = """
SELECT c.id, c.uid, c.name, c.company,
  (SELECT t.happened_at FROM notes t WHERE t.customer = c.id AND t.trashed_at IS NULL AND t.direction <> 'none'
    ORDER BY t.happened_at DESC LIMIT 1),
  (SELECT o.bought_on FROM orders o WHERE o.customer = c.id AND o.trashed_at IS NULL ORDER BY o.bought_on DESC LIMIT 1),
  (SELECT q.happened_at FROM notes q WHERE q.customer = c.id AND q.trashed_at IS NULL AND q.question IS NOT NULL
    AND q.direction <> 'none' ORDER BY q.happened_at DESC LIMIT 1)
FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value
WHERE c.trashed_at IS NULL AND c.left_on IS NULL ORDER BY j.key
"""
OF_CUSTOMERS = f"""
{notes.WHOLE} WHERE n.customer IN (SELECT value FROM json_each(?)) AND n.question IS NOT NULL AND n.trashed_at IS NULL
"""
PAGE = f"""
SELECT n.happened_at, n.id, n.customer FROM notes n CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
WHERE n.{OF_ASKING.replace(" AND ", " AND n.")} AND n.direction <> 'none' AND (n.happened_at, n.id) < (?, ?)
ORDER BY n.happened_at DESC, n.id DESC LIMIT ?
"""
TO_TELL = """
SELECT n.id FROM notes n CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
WHERE n.kind = ? AND n.kind <> 'said' AND n.trashed_at IS NULL AND n.question IS NOT NULL AND n.changed IS NOT NULL
  AND n.told = 0 ORDER BY n.happened_at DESC, n.id DESC
"""


def asked_today(store: Store, midnight: str) -> int:
    """How many questions were put to customers since an instant (column text)."""
    return int(store.execute(ASKED_TODAY, (midnight,))[0][0])


def in_touch_since(store: Store, instant: str) -> list[int]:
    """The customers with whom there was contact since an instant (column text)."""
    return [row[0] for row in store.execute(IN_TOUCH_SINCE, (instant,))]


def not_asked(store: Store, since: str, touch: str, bought: str, limit: int, few: int = FEW) -> list[int]:
    """Customers in touch since an instant, or with an order since a day, who were not asked since an instant.

    Where hardly anything was written down yet, as after an import, nobody else need be walked past.
    """
    lately = store.execute(LATELY, (touch, bought, few + 1))
    if len(lately) <= few:
        return [row[0] for row in store.execute(NOT_ASKED_AMONG, (since, ids_json({row[0] for row in lately}), limit))]
    return [row[0] for row in store.execute(NOT_ASKED, (since, touch, bought, limit))]


def last(store: Store, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Id, uid, name, company, last note, last order, last question of those who have not left, in the order asked."""
    return store.execute(LAST, (ids_json(ids),))


def of_customers(store: Store, ids: Iterable[int]) -> list[Note]:
    """All notes about the three questions of those customers, in no order."""
    return [notes.whole(row) for row in store.execute(OF_CUSTOMERS, (ids_json(ids),))]


def page(store: Store, before: notes.Key, limit: int) -> list[tuple[str, int, int]]:
    """Instant, id and customer of the notes of askings before a key (the first two), the newest first."""
    return [(row[0], row[1], row[2]) for row in store.execute(PAGE, (*before, limit))]


def to_tell(store: Store) -> list[int]:
    """The answers because of which something changed that their customers do not know yet, the newest first."""
    return [row[0] for kind in ("answer", "wish") for row in store.execute(TO_TELL, (kind,))]
