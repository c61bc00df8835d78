"""Writes many records at once under ids that the caller has chosen, each marked with its batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crmnotes.records import Customer, Event, Note, Order, Promise, Way
from crmnotes.store import groups, many
from crmnotes.store.customers import INSERT_WAY, UPDATE, WAY_COLUMNS
from crmnotes.store.database import Store
from crmnotes.store.notes import put_complaint
from crmnotes.store.promises import INSERT_EVENT
from crmnotes.store.rows import (
    CUSTOMER_COLUMNS,
    NOTE_COLUMNS,
    ORDER_COLUMNS,
    PROMISE_COLUMNS,
    customer_row,
    event_row,
    note_row,
    order_row,
    promise_row,
)


def _insert(table: str, columns: str, more: str) -> str:
    """An INSERT of a record's columns after its id, and of some more."""
    names = f"id, {columns}, {more}"
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * (names.count(',') + 1))})"


STANDING = "customer, sort_key"
NOTE = _insert("notes", NOTE_COLUMNS, "extra, batch")
PROMISE = _insert("promises", PROMISE_COLUMNS, "extra, batch")
ORDER = _insert("orders", ORDER_COLUMNS, "trashed_at, extra, batch")
TALLY = "INSERT INTO tallies (id, uid, rule, target_percent, extra) VALUES (?, ?, ?, ?, ?)"
MARK = "INSERT INTO tally_marks (tally, at, yes) VALUES (?, ?, ?)"


def next_id(store: Store, table: str) -> int:
    """The first free id of a table."""
    if table not in ("customers", "notes", "promises", "orders", "tallies"):
        raise ValueError(table)
    return int(store.execute(f"SELECT ifnull(max(id), 0) + 1 FROM {table}")[0][0])


def customers(store: Store, batch: int, loads: Sequence[tuple[Customer, Sequence[str], str | None]]) -> None:
    """Customers with the match keys of their ways and their extra JSON; groups come apart (`members`)."""
    rows = ((c.id, *customer_row(c), extra, batch) for c, _, extra in loads)
    many.insert(store, "customers", f"id, {CUSTOMER_COLUMNS}, extra, batch", rows)
    many.insert(
        store,
        "ways",
        WAY_COLUMNS,
        [
            # An enum of texts is written as its text, a truth as 1; to ask for them costs more than all else here.
            (c.id, position, way.kind, way.label, way.value, way.preferred, key)
            for c, keys, _ in loads
            for position, (way, key) in enumerate(zip(c.ways, keys, strict=True))
        ],
    )


def plain(
    people: Mapping[str, Iterable[Any]],
    same: Mapping[str, Any],
    ways: many.Gathered,
    sort_keys: Iterable[tuple[int, str]],
) -> list[many.Gathered]:
    """Customers by column and what all have the `same`, their ways, and what they sort by; all else is as it is new."""
    columns = ", ".join((*people, *same))
    return [
        many.gathered("customers", columns, zip(*people.values(), strict=False), tuple(same.values())),
        ways,
        many.gathered("standing", STANDING, sort_keys),
    ]


def ways_of_each(kinds: Sequence[tuple[str, str, bool]], rows: Iterable[Sequence[Any]]) -> many.Gathered:
    """The ways of customers who all have one of each of these (kind, label, preferred), in that order.

    A row has the customer and then of each way its value and its match key.
    """
    known = 4  # what stands in `same` of each way
    start = -known * len(kinds)
    pattern = tuple(
        (0, *range(start + known * at, start + known * (at + 1)), 1 + 2 * at, 2 + 2 * at) for at in range(len(kinds))
    )
    same = [
        value
        for position, (kind, label, preferred) in enumerate(kinds)
        for value in (position, kind, label, int(preferred))
    ]
    return many.repeated("ways", "customer, position, kind, label, preferred, value, match_key", pattern, rows, same)


def standing(store: Store, rows: Iterable[tuple[int, str]]) -> None:
    """What customers sort by who were added a moment ago: all else that is derived is as a new row has it."""
    many.insert(store, "standing", STANDING, rows)


def fill_in(store: Store, before: Customer, after: Customer, keys: Sequence[str]) -> None:
    """Writes somebody who got more fields, and after their own ways and groups further ones; still of their batch."""
    store.execute(UPDATE, (*customer_row(after), False, after.id))
    known = len(before.ways)
    store.executemany(INSERT_WAY, _way_rows(after.id, after.ways[known:], keys[known:], known))
    groups.put(store, after.id, after.groups[len(before.groups) :])


def _way_rows(customer: int, ways: Sequence[Way], keys: Sequence[str], first: int = 0) -> list[tuple[Any, ...]]:
    """The rows of a customer's ways, from a position on."""
    return [
        (customer, first + place, way.kind.value, way.label, way.value, int(way.preferred), key)
        for place, (way, key) in enumerate(zip(ways, keys, strict=True))
    ]


def members(store: Store, pairs: Iterable[tuple[int, int]]) -> None:
    """Customers who were added a moment ago into groups, both by id."""
    many.insert(store, "members", "customer, group_id", dict.fromkeys(pairs))


def notes(store: Store, batch: int, loads: Sequence[tuple[Note, str | None]]) -> None:
    """Notes with their extra JSON, and the steps of complaints; one may be settled by another that comes after it."""
    store.execute("PRAGMA defer_foreign_keys = 1")  # until the commit
    store.executemany(NOTE, [(n.id, *note_row(n), extra, batch) for n, extra in loads])
    for note, _ in loads:
        if note.complaint:
            put_complaint(store, note.id, note.complaint)


def promises(store: Store, batch: int, loads: Sequence[tuple[Promise, str | None]]) -> None:
    """Promises with their events and extra JSON."""
    store.executemany(PROMISE, [(p.id, *promise_row(p), extra, batch) for p, extra in loads])
    events(store, ((p.id, event) for p, _ in loads for event in p.events))


def events(store: Store, pairs: Iterable[tuple[int, Event]]) -> None:
    """Events with the id of their promise."""
    store.executemany(INSERT_EVENT, [(promise, *event_row(event)) for promise, event in pairs])


def orders(store: Store, batch: int, loads: Sequence[tuple[Order, str | None]]) -> None:
    """Orders with their extra JSON."""
    store.executemany(ORDER, [(o.id, *order_row(o), None, extra, batch) for o, extra in loads])


def tally(store: Store, row: tuple[Any, ...], marks: Iterable[tuple[str, int]]) -> None:
    """A tally rule (id, uid, rule, target, extra) with its marks (instant, yes)."""
    store.execute(TALLY, row)
    store.executemany(MARK, [(row[0], at, yes) for at, yes in marks])


def point(store: Store, column: str, pairs: Iterable[tuple[int, int]]) -> None:
    """Sets a reference that could not be known when its row was written: (what it points to, row)."""
    store.executemany(POINT[column], pairs)


POINT = {
    "sent_by": "UPDATE customers SET sent_by = ? WHERE id = ?",
    "settled_by": "UPDATE notes SET settled_by = ? WHERE id = ?",
    "remedy": "UPDATE complaints SET remedy = ? WHERE note = ?",
    "made_in": "UPDATE promises SET made_in = ? WHERE id = ?",
}


def ids_by_uid(store: Store, table: str) -> dict[str, int]:
    """The ids of all records of a table by UUID."""
    if table not in ("customers", "notes", "promises", "orders", "tallies"):
        raise ValueError(table)
    return {row[0]: row[1] for row in store.execute(f"SELECT uid, id FROM {table}")}
