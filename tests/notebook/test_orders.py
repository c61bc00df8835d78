"""Orders: written down, mended, deleted."""

from __future__ import annotations

from datetime import date

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Order


def test_an_order_is_a_visit_and_a_sum(desk):
    greta = desk.customer()
    order = desk.book.orders.add(greta, 198000, " 24 m of Oslo weave ", date(2026, 8, 31))
    assert desk.book.orders.get(order.id) == order
    assert (order.what, order.on) == ("24 m of Oslo weave", date(2026, 8, 31))
    assert desk.book.customers.lines([greta])[0].last_visit == date(2026, 8, 31)
    desk.book.orders.add(greta, -5000, "returned")
    assert [found.minor_units for found in desk.book.orders.of(greta)] == [-5000, 198000]
    edited = desk.book.orders.edit(order.id, minor_units=100)
    assert desk.book.orders.get(order.id) == edited
    desk.book.orders.trash(order.id)
    assert [found.minor_units for found in desk.book.orders.of(greta)] == [-5000]
    desk.book.orders.restore(order.id)
    assert desk.book.customers.card(greta).orders_minor_units == -4900


def test_what_cannot_be(desk):
    greta = desk.customer()
    with pytest.raises(BadInput):
        desk.book.orders.add(greta, 10**15, "too much")
    with pytest.raises(NotFound):
        desk.book.orders.add(99, 1, "x")
    with pytest.raises(NotFound):
        desk.book.orders.edit(99, what="x")
    with pytest.raises(TypeError):
        desk.book.orders.edit(1, uid="x")


def test_an_order_comes_back_after_undo(desk):
    greta = desk.customer()
    order = desk.book.orders.add(greta, 5, "x")
    desk.book.history.undo()
    assert desk.book.orders.of(greta) == []
    desk.book.history.redo()
    assert desk.book.orders.of(greta) == [Order(greta, order.on, 5, "x", order.id, order.uid)]
