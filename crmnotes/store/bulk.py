"""A transaction for many rows: the full text is filled in at the end by one statement instead of row by row."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from crmnotes.store.database import Store
from crmnotes.store.journal import OWNED
from crmnotes.store.schema import statements
from crmnotes.store.transactions import Act
from crmnotes.store.triggers import INDEXES, insert_marks

FEW = 50_000  # an index of fewer rows than that is made anew at the end: sorting is quicker than finding each place
MARK_NEWCOMERS = """
INSERT INTO touched SELECT id FROM customers WHERE id > ?1 AND NOT EXISTS (SELECT 1 FROM standing WHERE customer = id)
  AND (SELECT count(*) FROM customers WHERE id > ?1) <> (SELECT count(*) FROM standing WHERE customer > ?1)
ON CONFLICT DO NOTHING
"""
BY_LETTER = {
    name: statement
    for name in ("ways_match", "standing_name")
    for statement in statements()
    if statement.startswith(f"CREATE INDEX {name} ")
}


@contextlib.contextmanager
def bulk(store: Store, label: str = "") -> Iterator[Act]:
    """A transaction without undo images (an import is taken back by its batch), about four times as fast.

    Rows that were there before are indexed by triggers as ever; rows made inside are indexed at its end, and new
    customers are marked at its end.
    Other connections can read until the commit, because nothing is written to the file before. Errors as in
    `Store.transaction`; it cannot stand inside another transaction.
    """
    with unseen(store), store.transaction(label, journaled=False) as act, newcomers_marked(store), sorted_anew(store):
        put_triggers(store, insert_marks(last(store, "customers")))
        newest = {index.table: last(store, index.table) for index in INDEXES}
        for index in INDEXES:
            put_triggers(store, index.triggers(newest[index.table]))
        yield act
        for index in INDEXES:
            store.execute(index.fill(f"{index.table} AS new", "new.id > ?"), (newest[index.table],))
            put_triggers(store, index.triggers())
        put_triggers(store, insert_marks())
        act.kinds.update(OWNED)


@contextlib.contextmanager
def unseen(store: Store) -> Iterator[None]:
    """Around a transaction: nothing is written to the file before the commit."""
    if store.connection.in_transaction:
        raise RuntimeError("a bulk act is a transaction of its own")
    store.connection.pragma("cache_spill", 0)
    try:
        yield
    finally:
        store.connection.pragma("cache_spill", 1)


@contextlib.contextmanager
def newcomers_marked(store: Store) -> Iterator[None]:
    """Inside a transaction: who is new, and of whom nothing derived was written, is marked at the end, all at once."""
    newest = last(store, "customers")
    yield
    store.execute(MARK_NEWCOMERS, (newest,))


@contextlib.contextmanager
def sorted_anew(store: Store) -> Iterator[None]:
    """Inside a transaction: the indexes of match keys and of names, while they are small, are made anew at the end."""
    aside = BY_LETTER if last(store, "ways") < FEW else {}
    for name in aside:
        store.execute(f"DROP INDEX {name}")
    yield
    for statement in aside.values():
        store.execute(statement)


def last(store: Store, table: str) -> int:
    """The highest id of a table."""
    return int(store.execute(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0])


def put_triggers(store: Store, triggers: dict[str, str]) -> None:
    """Makes triggers anew, over those of the same name."""
    for name, statement in triggers.items():
        store.execute(f"DROP TRIGGER {name}")
        store.execute(statement)
