"""What customers may be thanked for in a stretch of days, and the thanks that were said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.records import Note, Order
from crmnotes.store import notes
from crmnotes.store.database import Store
from crmnotes.store.rows import ORDER_COLUMNS, ids_json, order_of
from crmnotes.store.walks import walk

WHOLE = notes.WHOLE.replace("FROM notes n", "FROM notes n {by}")
TRASHED = "(SELECT id FROM customers WHERE trashed_at IS NOT NULL)"
THANKED = walk(
    """
SELECT customer, happened_at FROM notes {by}
WHERE kind = 'thanks' AND kind <> 'said' AND happened_at >= ? AND happened_at < ? AND trashed_at IS NULL
  AND direction = 'us' AND reached = 1 {who} ORDER BY happened_at
""",
    "customer",
    "notes_customer",
)
BOUGHT = walk(
    f"""
SELECT customer, bought_on, what, id, uid FROM orders {{by}} WHERE bought_on BETWEEN ? AND ? AND trashed_at IS NULL
  AND minor_units >= 0 AND customer NOT IN {TRASHED} {{who}} ORDER BY bought_on, id
""",
    "customer",
    "orders_customer",
)
ORDERS_OF = f"""
SELECT id, {ORDER_COLUMNS} FROM orders
WHERE customer IN (SELECT value FROM json_each(?)) AND bought_on BETWEEN ? AND ? AND trashed_at IS NULL
"""
SENT = """
SELECT c.id, c.uid, c.name, c.sent_by, c.created_at FROM customers c
CROSS JOIN customers s ON s.id = c.sent_by AND s.trashed_at IS NULL
WHERE c.sent_by IS NOT NULL AND c.created_at >= ? AND c.created_at < ? AND c.trashed_at IS NULL
ORDER BY c.created_at, c.id
"""
SAID = f"""
{WHOLE} WHERE n.kind = '%s' AND n.kind <> 'said' AND n.happened_at >= ? AND n.happened_at < ? AND %s
  AND n.trashed_at IS NULL AND n.customer NOT IN {TRASHED} {{who}} ORDER BY n.happened_at, n.id
"""
QUOTABLE = walk(SAID % ("compliment", "n.quotable IS NOT NULL"), "n.customer", "notes_customer")
LAST_STEP = "max(substr(n.happened_at, 1, 10), {})".format(
    ", ".join(f"ifnull(k.{step}, '')" for step in ("admitted_on", "put_right_on", "confirmed_on"))
)
USEFUL = walk(
    SAID % ("complaint", f"(n.changed IS NOT NULL OR k.cause IS NOT NULL) AND {LAST_STEP} >= ?"),
    "n.customer",
    "notes_customer",
)


def thanked(store: Store, since: str, until: str, who: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Whom we thanked, and when, between two instants (as column text), the oldest first."""
    return THANKED.rows(store, (since, until), who)


def bought(store: Store, first: str, last: str, who: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Customer, wall day, words, id and uid of the orders between two wall days, the oldest first; no money back."""
    return BOUGHT.rows(store, (first, last), who)


def orders_of(store: Store, customers: Iterable[int], first: str, last: str) -> list[Order]:
    """The orders of those customers from one wall day to another, in no order."""
    return [order_of(row) for row in store.execute(ORDERS_OF, (ids_json(customers), first, last))]


def sent(store: Store, since: str, until: str) -> list[tuple[Any, ...]]:
    """Id, uid, name, sender and instant of the customers whom somebody sent between two instants."""
    return store.execute(SENT, (since, until))


def quotable(store: Store, since: str, until: str, who: Iterable[int] | None = None) -> list[Note]:
    """The compliments between two instants (column text) that they said whether to quote, the oldest first."""
    return [notes.whole(row) for row in QUOTABLE.rows(store, (since, until), who)]


def useful(store: Store, since: str, until: str, stepped: str, who: Iterable[int] | None = None) -> list[Note]:
    """The complaints heard between two instants (column text) that may have taught us something, the oldest first.

    Only those that were heard, or took a step, on the day `stepped` (in UTC) or later.
    """
    return [notes.whole(row) for row in USEFUL.rows(store, (since, until, stepped), who)]
