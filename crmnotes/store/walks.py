"""Statements with two forms: for everybody, along the days of a period, and for some customers, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json


class Walk(NamedTuple):
    """Both forms of a statement; the second takes the ids of customers as its last parameter."""

    of_all: str
    of_some: str

    def rows(self, store: Store, params: Sequence[Any], who: Iterable[int] | None) -> list[tuple[Any, ...]]:
        """The rows of some customers, of everybody with None."""
        if who is None:
            return store.execute(self.of_all, params)
        return store.execute(self.of_some, (*params, ids_json(who)))


def walk(sql: str, whose: str, index: str = "") -> Walk:
    """Makes them from one text: `{by}` stands after its table, `{who}` after its last condition.

    `whose` is the column of the customer, `index` the one that leads to some of them, where SQLite would take another.
    """
    by, who = f"INDEXED BY {index}" if index else "", f"AND {whose} IN (SELECT value FROM json_each(?))"
    return Walk(sql.format(by="", who=""), sql.format(by=by, who=who))
