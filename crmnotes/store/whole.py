"""All records in the order of their UUIDs, in blocks by key, with what they point to named by UUID."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.records import Customer, Promise
from crmnotes.store import customers as customer_rows
from crmnotes.store import promises as promise_rows
from crmnotes.store.database import Store
from crmnotes.store.notes import COMPLAINT
from crmnotes.store.rows import CUSTOMER_COLUMNS, NOTE_COLUMNS, ORDER_COLUMNS, PROMISE_COLUMNS, ids_json

Rows = list[tuple[Any, ...]]


def _of(letter: str, columns: str) -> str:
    """Column names with their table's letter before each."""
    return ", ".join(f"{letter}.{name.strip()}" for name in columns.split(","))


BLOCK = " WHERE r.uid > ? ORDER BY r.uid LIMIT ?"
CUSTOMERS = (
    f"SELECT r.id, {_of('r', CUSTOMER_COLUMNS)}, r.extra, s.uid"
    f" FROM customers r LEFT JOIN customers s ON s.id = r.sent_by{BLOCK}"
)
NOTES = (
    f"SELECT r.id, {_of('r', NOTE_COLUMNS)}, k.id, {COMPLAINT}, r.extra, c.uid, s.uid, p.uid FROM notes r"
    " CROSS JOIN customers c ON c.id = r.customer LEFT JOIN notes s ON s.id = r.settled_by"
    f" LEFT JOIN complaints k ON k.note = r.id LEFT JOIN promises p ON p.id = k.remedy{BLOCK}"
)
PROMISES = (
    f"SELECT r.id, {_of('r', PROMISE_COLUMNS)}, r.extra, c.uid, n.uid FROM promises r"
    f" CROSS JOIN customers c ON c.id = r.customer LEFT JOIN notes n ON n.id = r.made_in{BLOCK}"
)
ORDERS = (
    f"SELECT r.id, {_of('r', ORDER_COLUMNS)}, r.extra, c.uid FROM orders r"
    " CROSS JOIN customers c ON c.id = r.customer WHERE r.uid > ? AND r.trashed_at IS NULL ORDER BY r.uid LIMIT ?"
)


ALL = {"customers": CUSTOMERS, "notes": NOTES, "promises": PROMISES, "orders": ORDERS}
"""By kind: id and columns (of notes a row of `notes.WHOLE`), extra, then the UUIDs of what a record points to.

Who sent a customer; a note's customer, settling note and remedy; a promise's customer and note; an order's customer.
"""


def page(store: Store, kind: str, after: str, limit: int, customer: int | None = None) -> Rows:
    """A block of rows after a UUID, of all customers or of one: few, found by whose they are and then put in order.

    Orders in the trash are left out.
    """
    if customer is None:
        return store.execute(ALL[kind], (after, limit))
    column = "id" if kind == "customers" else "customer"
    of_one = ALL[kind].replace("WHERE r.uid > ?", f"WHERE r.{column} = ? AND +r.uid > ?")
    return store.execute(of_one.replace("BY r.uid", "BY +r.uid"), (customer, after, limit))


def those(store: Store, kind: str, ids: Iterable[int]) -> Rows:
    """The rows of some ids, in the order asked."""
    rows = ALL[kind].partition(" WHERE ")[0]
    joined = rows.replace(f"FROM {kind} r", f"FROM json_each(?) j CROSS JOIN {kind} r ON r.id = j.value")
    return store.execute(f"{joined} ORDER BY j.key", (ids_json(ids),))


def customers_of(store: Store, rows: Rows) -> list[Customer]:
    """The customers of such rows, with ways and groups."""
    return customer_rows.with_parts(store, rows)


def promises_of(store: Store, rows: Rows) -> list[Promise]:
    """The promises of such rows, with their events."""
    return promise_rows.with_events(store, rows)


def tallies(store: Store) -> Rows:
    """Id, UUID, rule, target and extra of all tally rules by UUID."""
    return store.execute("SELECT id, uid, rule, target_percent, extra FROM tallies ORDER BY uid")
