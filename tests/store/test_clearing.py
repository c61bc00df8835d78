"""Customers who go without a look into every table: only those to whom nothing refers."""

from __future__ import annotations

import pytest

from crmnotes.store import clearing
from crmnotes.store.database import Store


def keys_are_kept(store: Store) -> bool:
    return store.execute("PRAGMA foreign_keys") == [(1,)]


def test_who_is_referred_to_does_not_go_without_what_refers(store: Store, fill) -> None:
    with store.transaction():
        fill.way(fill.customer("Anna"), "phone", "123 456")
    with pytest.raises(RuntimeError), store.transaction(), clearing.keyless(store):
        store.execute("DELETE FROM customers")
    assert store.execute("SELECT name FROM customers") == [("Anna",)]
    assert keys_are_kept(store)


def test_others_go_and_the_keys_hold_again(store: Store, fill) -> None:
    with store.transaction():
        anna, _ = fill.customer("Anna"), fill.way(fill.customer("Berta"), "phone", "123 456")
    with store.transaction(), clearing.keyless(store):
        store.execute("DELETE FROM standing WHERE customer = ?", (anna,))
        store.execute("DELETE FROM customers WHERE id = ?", (anna,))
    assert keys_are_kept(store)
    with store.transaction():
        store.execute("DELETE FROM customers")
    assert store.execute("SELECT * FROM ways") == []


def test_all_that_refers_to_customers_is_known(store: Store) -> None:
    assert {("customers", "sent_by"), ("not_same", "other"), ("care", "customer"), ("ways", "customer")} <= set(
        clearing.referring(store)
    )
