"""What customers may be thanked for in a stretch of days, and the thanks that were said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.records import Note, Order
from crmnotes.store import notes
from crmnotes.store.database import Store
from crmnotes.store.rows import ORDER_COLUMNS, ids_json, order_of

TRASHED = "(SELECT id FROM customers WHERE trashed_at IS NOT NULL)"
THANKS = """
SELECT n.customer, n.happened_at FROM json_each(?) j
CROSS JOIN notes n ON n.customer = j.value AND n.happened_at >= ? AND n.direction = 'us'
WHERE n.kind = 'thanks' AND n.trashed_at IS NULL AND n.reached = 1
"""
THANKED = """
SELECT customer, happened_at FROM notes
WHERE kind = 'thanks' AND kind <> 'said' AND happened_at >= ? AND happened_at < ? AND trashed_at IS NULL
  AND direction = 'us' AND reached = 1 ORDER BY happened_at
"""
ORDERS = f"""
SELECT id, {ORDER_COLUMNS} FROM orders WHERE bought_on BETWEEN ? AND ? AND trashed_at IS NULL
  AND customer NOT IN {TRASHED} ORDER BY bought_on, id
"""
_UNTHANKED = f"""
SELECT {", ".join(f"o.{name.strip()}" for name in f"id, {ORDER_COLUMNS}".split(","))}
FROM json_each(?) j {{whose}}
WHERE o.trashed_at IS NULL AND o.customer NOT IN {TRASHED} AND NOT EXISTS (
  SELECT 1 FROM notes t WHERE t.customer = o.customer AND t.happened_at >= j.value ->> 1 AND t.direction = 'us'
    AND t.kind = 'thanks' AND t.reached = 1 AND t.trashed_at IS NULL)
ORDER BY o.bought_on, o.id
"""
UNTHANKED = _UNTHANKED.format(whose="CROSS JOIN orders o ON o.bought_on = j.value ->> 0")
UNTHANKED_OF = _UNTHANKED.format(
    whose="CROSS JOIN json_each(?) i CROSS JOIN orders o ON o.customer = i.value AND o.bought_on = j.value ->> 0"
)
SENT = """
SELECT c.id, c.uid, c.name, c.sent_by, c.created_at FROM customers c INDEXED BY customers_sent_by
CROSS JOIN customers s ON s.id = c.sent_by AND s.trashed_at IS NULL
WHERE c.sent_by IS NOT NULL AND c.created_at >= ? AND c.created_at < ? AND c.trashed_at IS NULL
ORDER BY c.created_at, c.id
"""
SAID = f"""
{notes.WHOLE} WHERE n.kind = '{{kind}}' AND n.kind <> 'said' AND n.happened_at >= ? AND n.happened_at < ? AND {{only}}
  AND n.trashed_at IS NULL AND n.customer NOT IN {TRASHED} ORDER BY n.happened_at, n.id
"""
QUOTABLE = SAID.format(kind="compliment", only="n.quotable IS NOT NULL")
LAST_STEP = "max(substr(n.happened_at, 1, 10), {})".format(
    ", ".join(f"ifnull(k.{step}, '')" for step in ("admitted_on", "put_right_on", "confirmed_on"))
)
USEFUL = SAID.format(kind="complaint", only=f"(n.changed IS NOT NULL OR k.cause IS NOT NULL) AND {LAST_STEP} >= ?")


def thanks(store: Store, since: str, customers: Iterable[int]) -> list[tuple[int, str]]:
    """Whom of those customers we thanked, and when, since an instant (both as column text)."""
    return [(row[0], row[1]) for row in store.execute(THANKS, (ids_json(customers), since))]


def thanked(store: Store, since: str, until: str) -> list[tuple[Any, ...]]:
    """Whom we thanked, and when, between two instants (as column text), the oldest first."""
    return store.execute(THANKED, (since, until))


def orders(store: Store, first: str, last: str) -> list[Order]:
    """The orders from one wall day to another, the oldest first."""
    return [order_of(row) for row in store.execute(ORDERS, (first, last))]


def unthanked(
    store: Store, days: Iterable[tuple[str, str]], customers: Iterable[int] | None = None
) -> list[Order]:  # fmt: skip
    """The orders of some wall days, each with the instant it began, whose customers were not thanked since.

    Of all customers, or only of some.
    """
    pairs = "[" + ", ".join(f'["{day}", "{begins}"]' for day, begins in days) + "]"
    if customers is None:
        return [order_of(row) for row in store.execute(UNTHANKED, (pairs,))]
    return [order_of(row) for row in store.execute(UNTHANKED_OF, (pairs, ids_json(customers)))]


def sent(store: Store, since: str, until: str) -> list[tuple[Any, ...]]:
    """Id, uid, name, sender and instant of the customers whom somebody sent between two instants."""
    return store.execute(SENT, (since, until))


def quotable(store: Store, since: str, until: str) -> list[Note]:
    """The compliments between two instants (column text) that they said whether to quote, the oldest first."""
    return [notes.whole(row) for row in store.execute(QUOTABLE, (since, until))]


def useful(store: Store, since: str, until: str, stepped: str) -> list[Note]:
    """The complaints heard between two instants (column text) that may have taught us something, the oldest first.

    Only those that were heard, or took a step, on the day `stepped` (in UTC) or later.
    """
    return [notes.whole(row) for row in store.execute(USEFUL, (since, until, stepped))]
