"""All records in the order of their UUIDs, in blocks by key, with what they point to named by UUID."""

from __future__ import annotations

from typing import Any

from crmnotes.records import Customer, Promise
from crmnotes.store import customers as customer_rows
from crmnotes.store import promises as promise_rows
from crmnotes.store.database import Store
from crmnotes.store.notes import COMPLAINT
from crmnotes.store.rows import CUSTOMER_COLUMNS, NOTE_COLUMNS, ORDER_COLUMNS, PROMISE_COLUMNS

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


def _page(store: Store, sql: str, after: str, limit: int, customer: int | None, column: str = "customer") -> Rows:
    """A block of rows after a UUID, of all customers or of one: few, found by whose they are and then put in order."""
    if customer is None:
        return store.execute(sql, (after, limit))
    of_one = sql.replace("WHERE r.uid > ?", f"WHERE r.{column} = ? AND +r.uid > ?").replace("BY r.uid", "BY +r.uid")
    return store.execute(of_one, (customer, after, limit))


def customers(store: Store, after: str, limit: int, customer: int | None = None) -> Rows:
    """Id, columns, extra and the UUID of who sent them."""
    return _page(store, CUSTOMERS, after, limit, customer, "id")


def customers_of(store: Store, rows: Rows) -> list[Customer]:
    """The customers of such rows, with ways and groups."""
    return customer_rows.with_parts(store, rows)


def notes(store: Store, after: str, limit: int, customer: int | None = None) -> Rows:
    """A row of `notes.WHOLE`, extra, and the UUIDs of customer, settling note and remedy."""
    return _page(store, NOTES, after, limit, customer)


def promises(store: Store, after: str, limit: int, customer: int | None = None) -> Rows:
    """Id, columns, extra, and the UUIDs of customer and note."""
    return _page(store, PROMISES, after, limit, customer)


def promises_of(store: Store, rows: Rows) -> list[Promise]:
    """The promises of such rows, with their events."""
    return promise_rows.with_events(store, rows)


def orders(store: Store, after: str, limit: int, customer: int | None = None) -> Rows:
    """Id, columns, extra and the UUID of the customer; those in the trash are left out."""
    return _page(store, ORDERS, after, limit, customer)


def tallies(store: Store) -> Rows:
    """Id, UUID, rule, target and extra of all tally rules by UUID."""
    return store.execute("SELECT id, uid, rule, target_percent, extra FROM tallies ORDER BY uid")
