"""Transactions are whole or nothing, say what they touched, and survive what goes wrong inside them."""

from __future__ import annotations

import apsw
import pytest

from crmnotes.errors import NotFound
from crmnotes.store.database import Store


def count(store: Store, table: str = "notes") -> int:
    return int(store.execute(f"SELECT count(*) FROM {table}")[0][0])


def test_a_transaction_says_what_it_touched(store: Store, fill) -> None:
    with store.transaction("Written down") as act:
        customer = fill.customer()
        fill.note(customer)
    assert act.change is not None
    assert (act.change.label, act.change.kinds, act.change.customers) == (
        "Written down", {"customers", "notes"}, {customer})  # fmt: skip


def test_nested_blocks_join_the_outermost(store: Store, fill) -> None:
    with store.transaction("outer") as outer:
        customer = fill.customer()
        with store.transaction("inner") as inner:
            fill.note(customer)
        assert inner is outer
        assert inner.change is None
    assert outer.change
    assert store.journal.undo_label == "outer"
    store.journal.undo()
    assert (count(store), count(store, "customers")) == (0, 0)


def test_an_exception_leaves_nothing_behind(store: Store, fill) -> None:
    with pytest.raises(KeyError), store.transaction():  # noqa: PT012
        fill.customer()
        raise KeyError("ours")
    assert count(store, "customers") == 0
    assert store.journal.undo_label is None


def test_an_inner_block_that_wrote_and_failed_dooms_the_whole_even_if_caught(store: Store, fill) -> None:
    with pytest.raises(NotFound, match="gone"), store.transaction():  # noqa: PT012
        try:
            with store.transaction():
                fill.customer()
                raise NotFound("gone")
        except NotFound:
            fill.customer("Second")
    assert count(store, "customers") == 0


def test_an_inner_block_that_failed_before_writing_may_be_caught(store: Store, fill) -> None:
    with store.transaction():
        try:
            with store.transaction():
                raise NotFound("gone")
        except NotFound:
            fill.customer()
    assert count(store, "customers") == 1


def test_a_broken_rule_of_the_schema_is_our_own_mistake_and_may_be_caught(store: Store, fill) -> None:
    with store.transaction():
        customer = fill.customer()
        with pytest.raises(apsw.ConstraintError):
            fill.note(customer + 99)
        fill.note(customer)
    assert count(store) == 1


def test_the_hooks_run_inside_and_their_failure_saves_nothing(store: Store, fill) -> None:
    seen: list[list[tuple[int]]] = []

    def derive(inside: Store) -> None:
        seen.append(inside.execute("SELECT customer FROM touched"))
        inside.execute("DELETE FROM touched")

    store.before_commit.append(derive)
    with store.transaction():
        customer = fill.customer()
    assert seen == [[(customer,)]]
    assert count(store, "touched") == 0
    store.before_commit.append(lambda inside: inside.execute("DELETE FROM nowhere") and None)
    with pytest.raises(apsw.SQLError), store.transaction():
        fill.customer()
    assert count(store, "customers") == 1


def test_what_a_hook_writes_is_no_part_of_the_undo_step(store: Store, fill) -> None:
    store.before_commit.append(
        lambda inside: inside.write("INSERT OR REPLACE INTO settings VALUES ('x', '1')") and None
    )
    with store.transaction() as act:
        fill.customer()
    assert act.change
    assert act.change.kinds == {"customers"}
    store.journal.undo()
    assert store.execute("SELECT key FROM settings") == [("x",)]
