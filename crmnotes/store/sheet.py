"""Customers as the rows of a table that leaves the program: flat columns by SQL, in blocks, no record built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

PLAIN = {
    "name": "c.name",
    "company": "c.company",
    "stage": "c.stage",
    "groups": "(SELECT group_concat(name, char(31)) FROM (SELECT g.name FROM members m"
    " JOIN groups g ON g.id = m.group_id WHERE m.customer = c.id ORDER BY g.name))",  # joined by GROUP_END
    "reply_within": "c.reply_within",
    "keep_in_touch": "c.keep_in_touch_days",
    "birthday": "c.birthday",
    "about": "c.about",
    "fields": "c.fields",
    "created": "substr(c.created_at, 1, 10)",
    "id": "c.uid",
    "": "''",  # a column to be filled in by somebody else
}
AMONG = " FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value"
SIGNATURES = (
    "SELECT shape, count(*) FROM (SELECT group_concat(kind || char(31) || label, char(30)) AS shape FROM ways"
    " WHERE customer IN (SELECT value FROM json_each(?)) GROUP BY customer) GROUP BY shape"
)
FIELDS = f"SELECT e.key, count(*){AMONG} CROSS JOIN json_each(c.fields) e WHERE c.fields <> '{{}}' GROUP BY e.key"
WayColumn = tuple[str, tuple[str, ...], int]  # kind, labels, which of them (0 is the first)


def kept(store: Store, ids: Sequence[int], name: str) -> dict[int, str]:
    """What is kept by that name of the file that brought each of these customers, where there is anything."""
    sql = (
        "SELECT c.id, json_extract(c.extra, ?) FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value"
        " WHERE c.extra IS NOT NULL AND json_valid(c.extra)"
    )
    found = store.execute(sql, (f'$.columns."{name}"', ids_json(ids)))
    return {number: text for number, text in found if isinstance(text, str) and text}


def shapes(store: Store, ids: Sequence[int]) -> list[tuple[list[tuple[str, str]], int]]:
    """The kinds and labels of the ways that customers have, and how many have just these."""
    rows = store.execute(SIGNATURES, (ids_json(ids),))
    return [([_kind_and_label(way) for way in shape.split("\x1e")], count) for shape, count in rows]


def _kind_and_label(way: str) -> tuple[str, str]:
    kind, _, label = way.partition("\x1f")
    return kind, label


def field_names(store: Store, ids: Sequence[int]) -> list[tuple[str, int]]:
    """The own fields that customers have, and how many have each; most notebooks have none at all."""
    if not store.execute("SELECT 1 FROM customers WHERE fields <> '{}' LIMIT 1"):
        return []
    return [(row[0], row[1]) for row in store.execute(FIELDS, (ids_json(ids),))]


def rows(store: Store, ids: Sequence[int], columns: Sequence[str | WayColumn]) -> list[tuple[Any, ...]]:
    """One row for each customer in the order of `ids`: names of PLAIN, or a way by kind, labels and number."""
    parts: list[str] = []
    params: list[Any] = []
    for column in columns:
        if isinstance(column, str):
            parts.append(PLAIN[column])
        else:
            kind, labels, number = column
            marks = ", ".join("?" * len(labels))
            parts.append(
                f"(SELECT value FROM ways WHERE customer = c.id AND kind = ? AND label IN ({marks})"
                " ORDER BY position LIMIT 1 OFFSET ?)"
            )
            params += [kind, *labels, number]
    return store.execute(f"SELECT {', '.join(parts)}{AMONG} ORDER BY j.key", (*params, ids_json(ids)))
