"""Orders: what customers bought."""

from __future__ import annotations

from typing import Any

from crmnotes.records import Order
from crmnotes.store.database import Store
from crmnotes.store.rows import ORDER_COLUMNS, order_of, order_row

INSERT = f"INSERT INTO orders ({ORDER_COLUMNS}) VALUES (?, ?, ?, ?, ?) RETURNING id"
UPDATE = f"UPDATE orders SET ({ORDER_COLUMNS}) = (?, ?, ?, ?, ?), batch = NULL WHERE id = ?"
SELECT = f"SELECT id, {ORDER_COLUMNS} FROM orders"
GET = f"{SELECT} WHERE id = ?"
PAGE = (
    f"{SELECT} WHERE customer = ? AND trashed_at IS NULL AND (bought_on, id) < (?, ?)"
    " ORDER BY bought_on DESC, id DESC LIMIT ?"
)
SINCE = """
SELECT count(*), ifnull(sum(minor_units), 0) FROM orders WHERE customer = ? AND trashed_at IS NULL AND bought_on > ?
"""


def insert(store: Store, order: Order) -> int:
    """Writes a new order."""
    return int(store.execute(INSERT, order_row(order))[0][0])


def replace(store: Store, order: Order) -> None:
    """Writes an order over the row with its id."""
    store.execute(UPDATE, (*order_row(order), order.id))


def set_trashed(store: Store, order: int, at: str | None) -> None:
    """Puts an order into the trash at that instant (column text), or takes it out (None)."""
    store.execute("UPDATE orders SET trashed_at = ? WHERE id = ?", (at, order))


def get(store: Store, order: int) -> Order | None:
    """The order with that id, trashed or not."""
    rows = store.execute(GET, (order,))
    return order_of(rows[0]) if rows else None


def page(store: Store, customer: int, before_day: str, before_id: int, limit: int) -> list[Order]:
    """One customer's orders before a key, the newest first."""
    return [order_of(row) for row in store.execute(PAGE, (customer, before_day, before_id, limit))]


def since(store: Store, customer: int, day: str) -> tuple[int, int]:
    """How many orders a customer gave after a day, and what they came to in minor units."""
    row: tuple[Any, ...] = store.execute(SINCE, (customer, day))[0]
    return int(row[0]), int(row[1])
