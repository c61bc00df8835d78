"""What was read of everybody in one list: after a change only the rows of those whom it touched are read again."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable
from typing import Any, Generic, TypeVar

Row = TypeVar("Row", bound=tuple[Any, ...])
Made = TypeVar("Made")


class Gathered(Generic[Row]):
    """Rows in an order of their own, and what was made of them, until a row is another.

    They come from some tables of the file: a change of others forgets nothing. With another `key` (such as the period)
    all of them are read again.
    """

    def __init__(self, tables: frozenset[str]) -> None:
        self._tables = tables
        self._key: object = None
        self._rows: tuple[Row, ...] | None = None
        self._touched: set[int] = set()
        self.changes = 0  # how often something in its tables changed
        self._made: dict[str, tuple[tuple[Any, ...], Any]] = {}

    def forget(self, customers: Iterable[int] | None, kinds: frozenset[str] | None = None) -> None:
        """Forgets the rows of some customers, in whose tables of those kinds something changed; of all with None."""
        if customers is None:
            self._rows = None
            self._made.clear()
        elif kinds is None or kinds & self._tables:
            self._touched.update(customers)
            self.changes += 1

    def rows(
        self,
        key: object,
        read: Callable[[Collection[int] | None], Iterable[Row]],
        whose: int,
        order: Callable[[Row], Any],
    ) -> tuple[Row, ...]:
        """All rows in that order, the same tuple while none of them changed.

        `read` is asked for everybody, in order, and later for those touched since. `whose` is the place of a row where
        its customer stands.
        """
        rows = self._rows if key == self._key else None
        if rows is None:
            rows = tuple(read(None))
        elif self._touched:
            rows = _with(rows, sorted(read(sorted(self._touched)), key=order), self._touched, whose, order)
        self._key, self._rows, self._touched = key, rows, set()
        return rows

    def made(self, name: str, source: tuple[Any, ...], make: Callable[[], Made]) -> Made:
        """What is made under a name; the same thing again while what it is made of is the same."""
        known = self._made.get(name)
        if known is None or known[0] != source:
            known = self._made[name] = source, make()
        made: Made = known[1]
        return made


def _with(
    rows: tuple[Row, ...],
    again: list[Row],
    touched: Collection[int],
    whose: int,
    order: Callable[[Row], Any],
) -> tuple[Row, ...]:
    """The rows with those of some customers as they were read again."""
    if [row for row in rows if row[whose] in touched] == again:
        return rows
    others = [row for row in rows if row[whose] not in touched]
    for row in again:
        insort(others, row, key=order)
    return tuple(others)
