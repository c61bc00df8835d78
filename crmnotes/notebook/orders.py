"""Orders: what customers bought, written down and mended."""

from __future__ import annotations

from datetime import date
from typing import Any

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.records import Order, new_uid
from crmnotes.store import orders as rows

FIXED = frozenset({"id", "uid", "customer"})
MOST = 10**15  # minor units


class Orders:
    """The facet of orders. Days are wall dates, amounts minor units of the notebook's currency."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, customer: int, minor_units: int, what: str, on: date | None = None) -> Order:
        """A new order, by default of today. BadInput, NotFound."""
        with self._book.act("add an order"):
            self._book.require_customer(customer)
            day = on or self._book.now().date()
            order = _checked(Order(customer, day, minor_units, what, uid=new_uid()))
            return order._replace(id=rows.insert(self._book.store, order))

    def edit(self, order: int, **changes: Any) -> Order:
        """Changes fields of an order by their names. BadInput, NotFound."""
        if FIXED & changes.keys():
            raise TypeError(f"edit cannot change {', '.join(sorted(FIXED & changes.keys()))}")
        with self._book.act("edit an order"):
            after = _checked(self.get(order)._replace(**changes))
            rows.replace(self._book.store, after)
        return after

    def trash(self, order: int) -> None:
        """Moves an order to the trash for 30 days."""
        with self._book.act("delete an order"):
            self.get(order)
            rows.set_trashed(self._book.store, order, self._book.stamp_text())

    def restore(self, order: int) -> Order:
        """Takes an order out of the trash."""
        with self._book.act("restore an order"):
            rows.set_trashed(self._book.store, order, None)
            return self.get(order)

    def get(self, order: int) -> Order:
        """The order; NotFound."""
        found = rows.get(self._book.store, order)
        if found is None:
            raise NotFound("There is no such order any more.")
        return found

    def total(self, customer: int) -> tuple[int, int]:
        """How many orders a customer gave in all, and what they came to in minor units."""
        return rows.since(self._book.store, customer, "")

    def of(self, customer: int, limit: int = 100) -> list[Order]:
        """One customer's orders, the newest first."""
        return rows.page(self._book.store, customer, "9999-12-31~", 0, limit)


def _checked(order: Order) -> Order:
    """The order with its words cleaned; BadInput when the amount cannot be."""
    if not -MOST < order.minor_units < MOST:
        raise BadInput("That amount is too large to be an order.")
    return order._replace(what=words.text(order.what).strip())
