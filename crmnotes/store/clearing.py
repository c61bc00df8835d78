"""Removing very many rows: their full text is made anew afterwards instead of being taken out row by row."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator

import apsw

from crmnotes.store.database import Store
from crmnotes.store.triggers import INDEXES, Index

WORTH_IT = 8  # taking a row out of the full text (and erasing it for good) costs as much as indexing so many


def worth_it(removed: int, total: int) -> bool:
    """Whether so many removed rows of a table are better indexed anew."""
    return removed * WORTH_IT > total


@contextlib.contextmanager
def swept(store: Store, *, most: bool) -> Iterator[None]:
    """Inside a transaction: customers and ways go without a mark for each; the caller marks the customers.

    Where most of them go, the indexes in the order of letters are made anew for those who stay.
    """
    marks = [f"{table}_mark_delete" for table in ("customers", "ways", "members")]
    named = (*marks, *(("ways_match", "standing_name") if most else ()))
    sql = f"SELECT type, name, sql FROM sqlite_schema WHERE name IN ({', '.join('?' * len(named))})"
    aside = store.execute(sql, named)
    for kind, name, _ in aside:
        store.execute(f"DROP {kind} {name}")
    yield
    for _, _, statement in aside:
        store.execute(statement)


@contextlib.contextmanager
def unquestioned(store: Store) -> Iterator[None]:
    """Inside a transaction: nobody looks whether what a row refers to is there; the caller knows, or looks afterwards.

    What runs aside ends first.
    """
    store.execute("PRAGMA foreign_keys")
    store.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
    try:
        yield
    finally:
        store.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)


@contextlib.contextmanager
def keyless(store: Store) -> Iterator[None]:
    """Inside a transaction: customers to whom nothing refers go without a look for it in every table, one by one.

    At the end all that refers to customers is looked at, and if anything refers to nobody, all is taken back.
    """
    with unquestioned(store):
        yield
    if any(store.execute(f"PRAGMA foreign_key_check({table})") for table, _ in referring(store)):
        raise RuntimeError("something refers to a customer who is gone")


def referring(store: Store) -> list[tuple[str, str]]:
    """Table and column of all that refers to customers."""
    sql = """SELECT t.name, k."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
      WHERE t.type = 'table' AND k."table" = 'customers' ORDER BY 1, 2"""
    return [(row[0], row[1]) for row in store.execute(sql)]


@contextlib.contextmanager
def unindexed(store: Store, tables: Collection[str]) -> Iterator[None]:
    """Inside a transaction: the full text of these tables stands still and is made anew at the end."""
    concerned = [index for index in INDEXES if index.table in tables]
    for index in concerned:
        for name in index.triggers():
            store.execute(f"DROP TRIGGER {name}")
    yield
    for index in concerned:
        _fill_anew(store, index)
        for statement in index.triggers().values():
            store.execute(statement)


def _fill_anew(store: Store, index: Index) -> None:
    """Makes one index anew from its table; one with a copy of the words is dropped, as emptying it goes row by row."""
    if index.copies:
        for statement in (f"DROP TABLE {index.name}", index.create(), *index.settings()):
            store.execute(statement)
    store.execute(index.refill())
