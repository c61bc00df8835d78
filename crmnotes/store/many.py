"""Very many new rows of a table, fifty by a statement: half the work for the engine that they are one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, NamedTuple

from crmnotes.store.database import Store

AT_ONCE = 50


class Gathered(NamedTuple):
    """Rows of a table that only have to be bound: many by a statement, and what is left one by one."""

    table: str
    columns: str
    whole: list[tuple[Any, ...]]
    rest: list[list[Any]]


def gathered(table: str, columns: str, rows: Iterable[Sequence[Any]]) -> Gathered:
    """Rows of those columns ("a, b") before the engine is needed."""
    width = columns.count(",") + 1
    left: list[Any] = []
    whole = list(_whole(chain.from_iterable(rows), width * AT_ONCE, left))
    return Gathered(table, columns, whole, [left[at : at + width] for at in range(0, len(left), width)])


def put(store: Store, rows: Gathered) -> None:
    """Writes them. Errors as in `Store.execute`."""
    store.executemany(_statement(rows.table, rows.columns, AT_ONCE), rows.whole)
    store.executemany(_statement(rows.table, rows.columns, 1), rows.rest)


def insert(store: Store, table: str, columns: str, rows: Iterable[Sequence[Any]]) -> None:
    """Writes rows of those columns, a piece after the other. Errors as in `Store.execute`."""
    walk = iter(rows)
    while some := list(islice(walk, AT_ONCE * AT_ONCE)):
        put(store, gathered(table, columns, some))


def _whole(flat: Iterator[Any], size: int, left: list[Any]) -> Iterator[tuple[Any, ...]]:
    """The values in pieces of a size; what is left at the end goes into `left`."""
    while len(values := tuple(islice(flat, size))) == size:
        yield values
    left.extend(values)


@cache
def _statement(table: str, columns: str, rows: int) -> str:
    one = f"({', '.join('?' * (columns.count(',') + 1))})"
    return f"INSERT INTO {table} ({columns}) VALUES {', '.join([one] * rows)}"
