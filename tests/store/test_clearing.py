"""Customers who go without a look into every table: only those to whom nothing refers."""

from __future__ import annotations

import apsw
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


def test_rows_come_unquestioned_once_what_runs_aside_has_ended(store: Store, fill) -> None:
    with store.transaction():
        anna = fill.customer("Anna")
        store.aside(["UPDATE customers SET name = name || ' Ash'"] * 50)
        with clearing.unquestioned(store):
            assert store.execute("SELECT length(name) FROM customers") == [(len("Anna") + 50 * len(" Ash"),)]
            assert store.execute("PRAGMA foreign_keys") == [(0,)]
            fill.way(anna, "phone", "123 456")
    assert keys_are_kept(store)
    with pytest.raises(apsw.ConstraintError), store.transaction():
        fill.way(anna + 1, "phone", "123 456")


def test_all_that_refers_to_customers_is_known(store: Store) -> None:
    assert {("customers", "sent_by"), ("not_same", "other"), ("care", "customer"), ("ways", "customer")} <= set(
        clearing.referring(store)
    )
