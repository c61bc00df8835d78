"""Promises with their events: rows in, records out, and pages by key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from crmnotes.records import Due, Event, Promise
from crmnotes.store.database import Store
from crmnotes.store.rows import (
    EVENT_COLUMNS,
    PROMISE_COLUMNS,
    Row,
    due_of,
    event_of,
    event_row,
    ids_json,
    promise_of,
    promise_row,
)

Key = tuple[str, str, int]
FIRST: Key = ("", "", 0)  # after this key lies everything
LAST: Key = ("9999-12-31", "24:00", 2**62)

INSERT = f"INSERT INTO promises ({PROMISE_COLUMNS}) VALUES ({', '.join('?' * 17)}) RETURNING id"
UPDATE = f"UPDATE promises SET ({PROMISE_COLUMNS}) = ({', '.join('?' * 17)}), batch = NULL WHERE id = ?"
KEEPING = UPDATE.replace(", batch = NULL", "")
INSERT_EVENT = f"INSERT INTO events (promise, {EVENT_COLUMNS}) VALUES ({', '.join('?' * 10)})"
SELECT = f"SELECT id, {PROMISE_COLUMNS} FROM promises"
GET = f"{SELECT} WHERE id = ?"
BY_UID = f"{SELECT} WHERE uid = ?"
MANY = f"{SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
EVENTS = (
    f"SELECT promise, {EVENT_COLUMNS} FROM events WHERE promise IN (SELECT value FROM json_each(?))"
    " ORDER BY promise, id"
)
# A page brings whole promises (their moves are counted by the rules from the events) with their customer.
LINE = (
    f"SELECT p.id, {PROMISE_COLUMNS.replace(' ', ' p.').replace('uid', 'p.uid', 1)}, c.uid, c.name, c.company"
    " FROM promises p CROSS JOIN customers c ON c.id = p.customer AND c.trashed_at IS NULL"
)
AFTER = (
    " AND p.due >= ?1 AND (p.due, ifnull(p.due_time, '24:00'), p.id) > (?1, ?2, ?3)"
    " ORDER BY p.due, ifnull(p.due_time, '24:00'), p.id LIMIT ?4"
)
BEFORE = (
    " AND p.due <= ?1 AND (p.due, ifnull(p.due_time, '24:00'), p.id) < (?1, ?2, ?3)"
    " ORDER BY p.due DESC, ifnull(p.due_time, '24:00') DESC, p.id DESC LIMIT ?4"
)
OPEN_PAGE = (
    LINE + " WHERE p.state = 'open' AND p.trashed_at IS NULL AND p.due <= ?5 AND (?6 IS NULL OR p.by_them = ?6)" + AFTER
)
CLOSED_PAGE = LINE + " WHERE p.state = ?5 AND p.trashed_at IS NULL" + BEFORE
OF_CUSTOMER = (
    LINE + " WHERE p.customer = ? AND p.trashed_at IS NULL"
    " ORDER BY p.state <> 'open', CASE p.state WHEN 'open' THEN p.due END, CASE p.state WHEN 'open' THEN p.due_time"
    " IS NULL END, CASE p.state WHEN 'open' THEN p.due_time END, p.due DESC, p.id DESC LIMIT ?"
)
LINES = LINE + " WHERE p.id IN (SELECT value FROM json_each(?))"
ENDED = "SELECT count(*) FROM promises WHERE state = ? AND trashed_at IS NULL"
OPEN_DUES = """
SELECT p.by_them, p.due, p.due_time, count(*) FROM promises p WHERE p.state = 'open' AND p.trashed_at IS NULL
AND p.customer NOT IN (SELECT c.id FROM customers c WHERE c.trashed_at IS NOT NULL)
GROUP BY p.due, p.due_time, p.by_them
"""


def insert(store: Store, promise: Promise) -> int:
    """Writes a new promise with its events."""
    number = int(store.execute(INSERT, promise_row(promise))[0][0])
    append(store, number, promise.events)
    return number


def append(store: Store, promise: int, events: Iterable[Event]) -> None:
    """Appends events; nothing ever rewrites one."""
    for event in events:
        store.execute(INSERT_EVENT, (promise, *event_row(event)))


def replace(store: Store, promise: Promise, before: Promise) -> None:
    """Writes a promise over the row with its id and appends the events that `before` did not have."""
    store.execute(UPDATE, (*promise_row(promise), promise.id))
    append(store, promise.id, promise.events[len(before.events) :])


def update(store: Store, promise: Promise) -> None:
    """Writes a promise over the row with its id without its events; it stays with the batch that brought it."""
    store.execute(KEEPING, (*promise_row(promise), promise.id))


def put_back(store: Store, promise: int, columns: Sequence[Any], events: int) -> None:
    """Makes a row what its columns were, with only its first so many events: for taking an import back."""
    store.execute(KEEPING, (*columns, promise))
    sql = (
        "DELETE FROM events WHERE promise = ?1 AND id NOT IN"
        " (SELECT id FROM events WHERE promise = ?1 ORDER BY id LIMIT ?2)"
    )
    store.execute(sql, (promise, events))


def set_trashed(store: Store, promise: int, at: str | None) -> None:
    """Puts a promise into the trash at that instant (column text), or takes it out (None)."""
    store.execute("UPDATE promises SET trashed_at = ? WHERE id = ?", (at, promise))


def get(store: Store, promise: int) -> Promise | None:
    """The promise with that id, trashed or not."""
    found = with_events(store, store.execute(GET, (promise,)))
    return found[0] if found else None


def by_uid(store: Store, uid: str) -> Promise | None:
    """The promise with that uid, trashed or not."""
    found = with_events(store, store.execute(BY_UID, (uid,)))
    return found[0] if found else None


def many(store: Store, ids: Iterable[int]) -> list[Promise]:
    """Several promises whole, by id."""
    return with_events(store, store.execute(MANY, (ids_json(ids),)))


def with_events(store: Store, rows: Iterable[Row]) -> list[Promise]:
    """Promises from their rows, with the events of all read at once."""
    rows = list(rows)
    events = events_of(store, [row[0] for row in rows])
    return [promise_of(row, events.get(row[0], ())) for row in rows]


def events_of(store: Store, ids: Sequence[int]) -> dict[int, tuple[Event, ...]]:
    """The events of promises, in the order they were written down."""
    found: dict[int, list[Event]] = defaultdict(list)
    for row in store.execute(EVENTS, (ids_json(ids),)) if ids else ():
        found[row[0]].append(event_of(row[1:]))
    return {promise: tuple(events) for promise, events in found.items()}


Line = tuple[Promise, str, str, str]  # with the customer's uid, name and company


def _lines(store: Store, rows: list[tuple[Any, ...]]) -> list[Line]:
    """Whole promises with their customer, from rows of LINE."""
    promises = with_events(store, rows)
    return [(promise, *row[18:21]) for promise, row in zip(promises, rows, strict=True)]


def open_page(store: Store, after: Key, last_day: str, limit: int, *, by_them: bool | None) -> list[Line]:
    """Open promises by due after a key up to a day, theirs, mine or both; a date alone comes after its times."""
    whose = None if by_them is None else int(by_them)
    return _lines(store, store.execute(OPEN_PAGE, (*after, limit, last_day, whose)))


def closed_page(store: Store, state: str, before: Key, limit: int) -> list[Line]:
    """Promises in one closed state, the latest due first, before a key."""
    return _lines(store, store.execute(CLOSED_PAGE, (*before, limit, state)))


def of_customer(store: Store, customer: int, limit: int) -> list[Line]:
    """One customer's promises: open by due, then closed, the latest due first."""
    return _lines(store, store.execute(OF_CUSTOMER, (customer, limit)))


def lines(store: Store, ids: Iterable[int]) -> list[Line]:
    """Promises with their customers by id, in no order."""
    return _lines(store, store.execute(LINES, (ids_json(ids),)))


def ended(store: Store, state: str) -> int:
    """How many promises stand in a closed state."""
    return int(store.execute(ENDED, (state,))[0][0])


def open_dues(store: Store) -> list[tuple[bool, Due, int]]:
    """Whether it is theirs, the due and how many: all open promises by when they are due."""
    return [(bool(row[0]), due_of(row[1], row[2]), row[3]) for row in store.execute(OPEN_DUES)]


def total(store: Store, customer: int) -> int:
    """How many promises a customer has outside the trash."""
    sql = "SELECT count(*) FROM promises WHERE customer = ? AND trashed_at IS NULL"
    return int(store.execute(sql, (customer,))[0][0])
