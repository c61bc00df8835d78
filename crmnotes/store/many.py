"""Very many new rows of a table, fifty by a statement: half the work for the engine that they are one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, NamedTuple

from crmnotes.store.database import Store

AT_ONCE = 50
Pattern = tuple[tuple[int, ...], ...]
"""The rows that one item makes, column by column: a number from 0 on is the place of a value in the item.

A number below is the place of one of the values that all items have in common, counted from their end.
"""


class Gathered(NamedTuple):
    """Rows of a table that only have to be bound: many by a statement, and what is left item by item."""

    table: str
    columns: str
    pattern: Pattern
    same: tuple[Any, ...]
    whole: list[tuple[Any, ...]]
    rest: list[tuple[Any, ...]]


def gathered(table: str, columns: str, rows: Iterable[Sequence[Any]], same: Sequence[Any] = ()) -> Gathered:
    """Rows of those columns ("a, b") before the engine is needed; in the last columns all have the `same`."""
    pattern = (*range(columns.count(",") + 1 - len(same)), *range(-len(same), 0))
    return repeated(table, columns, (pattern,), rows, same)


def repeated(
    table: str, columns: str, pattern: Pattern, items: Iterable[Sequence[Any]], same: Sequence[Any]
) -> Gathered:
    """The rows that items make by a pattern; what they have in common is bound once a statement."""
    common, flat = tuple(same), chain.from_iterable(items)
    width = _width(pattern)
    size = width * _together(pattern)
    whole = []
    while len(values := tuple(islice(flat, size))) == size:
        whole.append(common + values)
    rest = [common + values[at : at + width] for at in range(0, len(values), width)]
    return Gathered(table, columns, pattern, common, whole, rest)


def put(store: Store, rows: Gathered) -> None:
    """Writes them. Errors as in `Store.execute`."""
    for items, values in ((_together(rows.pattern), rows.whole), (1, rows.rest)):
        store.executemany(_statement(rows.table, rows.columns, rows.pattern, len(rows.same), items), values)


def insert(store: Store, table: str, columns: str, rows: Iterable[Sequence[Any]]) -> None:
    """Writes rows of those columns, a piece after the other. Errors as in `Store.execute`."""
    walk = iter(rows)
    while some := list(islice(walk, AT_ONCE * AT_ONCE)):
        put(store, gathered(table, columns, some))


def _width(pattern: Pattern) -> int:
    """How many values an item has."""
    return max(chain.from_iterable(pattern)) + 1


def _together(pattern: Pattern) -> int:
    """How many items a statement writes."""
    return max(AT_ONCE // len(pattern), 1)


@cache
def _statement(table: str, columns: str, pattern: Pattern, common: int, items: int) -> str:
    rows = ", ".join(_rows(pattern, common, items))
    return f"INSERT INTO {table} ({columns}) VALUES {rows}"


def _rows(pattern: Pattern, common: int, items: int) -> Iterator[str]:
    """The rows of a statement, each with its parameters by number: first those in common, then item by item."""
    width = _width(pattern)
    for first in range(common, common + items * width, width):
        for row in pattern:
            yield f"({', '.join(f'?{1 + place + (common if place < 0 else first)}' for place in row)})"
