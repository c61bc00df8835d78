"""What indexes and full text of a damaged notebook say of its rows: which are not as they were, which are gone."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress

import apsw

from crmnotes.store.gathering import READ_FAULTS, Gathered
from crmnotes.store.shapes import Shapes
from crmnotes.store.triggers import INDEXES

COVERED = (
    ("customers", "sqlite_autoindex_customers_1", ("uid",)),
    ("notes", "sqlite_autoindex_notes_1", ("uid",)),
    ("notes", "notes_customer", ("customer", "happened_at", "direction")),
    ("promises", "sqlite_autoindex_promises_1", ("uid",)),
    ("promises", "promises_customer", ("customer", "due")),
    ("orders", "sqlite_autoindex_orders_1", ("uid",)),
    ("orders", "orders_customer", ("customer", "bought_on")),
    ("ways", "ways_customer", ("customer", "position")),
    ("events", "events_promise", ("promise",)),
    ("members", "sqlite_autoindex_members_1", ("customer", "group_id")),
)
"""Indexes that hold a second copy of columns."""
MASK = (1 << 64) - 1

Gone = dict[str, dict[int, dict[str, object]]]


def compare_indexes(connection: apsw.Connection, found: Gathered, known: Shapes) -> Gone:
    """Doubts rows that differ from their index; gives what the indexes know of rows that were not found."""
    gone: Gone = defaultdict(dict)
    for table, index, names in COVERED:
        places = [next(place for place, column in enumerate(known[table]) if column.name == name) for name in names]
        rows = found.rows[table]
        with suppress(*READ_FAULTS):
            for number, *values in connection.execute(
                f"SELECT id, {', '.join(names)} FROM main.{table} INDEXED BY {index}"
            ):
                row = rows.get(number)
                if row is None:
                    gone[table].setdefault(number, {}).update(zip(names, values, strict=True))
                elif [row[place] for place in places if place < len(row)] != values:
                    found.doubtful[table].add(number)
    return gone


def compare_words(old: apsw.Connection, new: apsw.Connection, found: Gathered) -> None:
    """Doubts rows whose words are not those that the full text of the damaged file holds."""
    for index in INDEXES:
        if index.words:
            continue
        before, now = _words(old, index.name), _words(new, index.name)
        if before is None or now is None:
            continue
        for number in before.keys() & now.keys():
            if before[number] != now[number]:
                found.doubtful[index.table].add(number)


def _words(connection: apsw.Connection, name: str) -> dict[int, int] | None:
    """A number for each text that differs when a word or its place does; None when the index cannot be read."""
    words: dict[int, int] = defaultdict(int)
    try:
        connection.execute(f"CREATE VIRTUAL TABLE temp.instances USING fts5vocab('main', '{name}', 'instance')")
        try:
            for term, number, column, offset in connection.execute("SELECT term, doc, col, offset FROM temp.instances"):
                words[number] = words[number] + hash((term, column, offset)) & MASK
        finally:
            connection.execute("DROP TABLE temp.instances")
    except READ_FAULTS:
        return None
    return words
