"""The derived table `standing` and the marks in `touched`: what the pure rules need, read for many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from crmnotes.records import Customer, Note, Promise
from crmnotes.store import customers, notes, promises
from crmnotes.store.database import Store
from crmnotes.store.rows import customer_of, ids_json

COLUMNS = (
    "sort_key, waiting_since, reply_by, open_questions, next_due, open_promises, tell_them, last_visit, usual_days,"
    " late_from, quiet_from"
)
CUSTOMERS = f"{customers.MANY} AND trashed_at IS NULL"
QUESTIONS = (
    f"{notes.WHOLE} WHERE n.customer IN (SELECT value FROM json_each(?)) AND n.wants_answer = 1"
    " AND n.settled_how IS NULL AND n.trashed_at IS NULL"
)
PROMISES = (
    f"{promises.SELECT} WHERE customer IN (SELECT value FROM json_each(?)) AND +state = 'open' AND trashed_at IS NULL"
)
"""The sign keeps the engine from walking all that is open, of everybody, for each write."""
CONTACTS = """
SELECT customer, happened_at FROM notes
WHERE customer IN (SELECT value FROM json_each(?)) AND direction = 'them' AND kind <> 'fact' AND trashed_at IS NULL
"""
BOUGHT = """
SELECT customer, bought_on FROM orders WHERE customer IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
"""
GROUP_DAYS = """
SELECT m.customer, min(g.keep_in_touch_days) FROM members m JOIN groups g ON g.id = m.group_id
WHERE m.customer IN (SELECT value FROM json_each(?)) AND g.keep_in_touch_days IS NOT NULL GROUP BY m.customer
"""
WRITE = (
    f"INSERT INTO standing (customer, {COLUMNS}) VALUES ({', '.join('?' * 12)}) ON CONFLICT (customer) DO UPDATE SET"
    f" ({COLUMNS}) = ({', '.join('excluded.' + name.strip() for name in COLUMNS.split(','))})"
)
WRITE_BLANK = "INSERT OR REPLACE INTO standing (customer, sort_key) VALUES (?, ?)"
# Customers of whom nothing is known but their record: most of an import.
BLANK = """
SELECT c.id, c.name FROM touched t CROSS JOIN customers c ON c.id = t.customer
WHERE c.trashed_at IS NULL AND NOT EXISTS (SELECT 1 FROM notes WHERE customer = c.id)
  AND NOT EXISTS (SELECT 1 FROM promises WHERE customer = c.id)
  AND NOT EXISTS (SELECT 1 FROM orders WHERE customer = c.id)
"""
READ = f"SELECT customer, {COLUMNS} FROM standing WHERE customer IN (SELECT value FROM json_each(?))"
DROP = "DELETE FROM standing WHERE customer IN (SELECT value FROM json_each(?))"


def touched(store: Store) -> list[int]:
    """Customers that a write touched and whose standing is not computed yet, by id."""
    return [row[0] for row in store.cursor("SELECT customer FROM touched ORDER BY customer")]


def blank(store: Store) -> Iterator[tuple[int, str]]:
    """Id and name of the marked customers who have no notes, promises or orders; what is derived may be written on."""
    return ((row[0], row[1]) for row in store.cursor(BLANK))


def any_touched(store: Store) -> bool:
    """Whether any customer is marked."""
    return bool(store.execute("SELECT 1 FROM touched LIMIT 1"))


def touch(store: Store, ids: Iterable[int]) -> None:
    """Marks customers, so that the transaction recomputes them."""
    store.execute("INSERT OR IGNORE INTO touched SELECT value FROM json_each(?)", (ids_json(ids),))


def touch_all(store: Store) -> None:
    """Marks every customer."""
    store.execute("INSERT OR IGNORE INTO touched SELECT id FROM customers")


def touch_waiting(store: Store) -> None:
    """Marks every customer who waits for a reply."""
    store.execute("INSERT OR IGNORE INTO touched SELECT customer FROM standing WHERE reply_by IS NOT NULL")


def untouch(store: Store) -> None:
    """Takes all marks away."""
    store.execute("DELETE FROM touched")


def live(store: Store, ids: Sequence[int]) -> list[Customer]:
    """Those customers outside the trash, without ways and groups."""
    return [customer_of(row) for row in store.execute(CUSTOMERS, (ids_json(ids),))]


def questions(store: Store, ids: Sequence[int]) -> dict[int, list[Note]]:
    """The open questions of those customers."""
    found: dict[int, list[Note]] = defaultdict(list)
    for row in store.execute(QUESTIONS, (ids_json(ids),)):
        found[row[2]].append(notes.whole(row))
    return found


def open_promises(store: Store, ids: Sequence[int]) -> dict[int, list[Promise]]:
    """The open promises of those customers, with their events."""
    found: dict[int, list[Promise]] = defaultdict(list)
    for promise in promises.with_events(store, store.execute(PROMISES, (ids_json(ids),))):
        found[promise.customer].append(promise)
    return found


def contacts(store: Store, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Customer and instant (column text) of all that those customers did, orders apart."""
    return [(row[0], row[1]) for row in store.execute(CONTACTS, (ids_json(ids),))]


def bought(store: Store, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Customer and wall day (column text) of all orders of those customers."""
    return [(row[0], row[1]) for row in store.execute(BOUGHT, (ids_json(ids),))]


def group_days(store: Store, ids: Sequence[int]) -> dict[int, int]:
    """The shortest "keep in touch" of the groups that those customers are in, in days."""
    return dict(store.execute(GROUP_DAYS, (ids_json(ids),)))


def write(store: Store, rows: Iterable[tuple[Any, ...]]) -> None:
    """Writes derived rows: customer, then COLUMNS."""
    store.executemany(WRITE, rows)


def write_blank(store: Store, rows: Iterable[tuple[int, str]]) -> None:
    """Writes customers, each with what they sort by, of whom nothing else is known: the rest is as a new row has it."""
    store.executemany(WRITE_BLANK, rows)


def drop(store: Store, ids: Sequence[int]) -> None:
    """Removes the derived rows of customers who went into the trash."""
    store.execute(DROP, (ids_json(ids),))


def read(store: Store, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """The derived rows as they are stored: COLUMNS by customer."""
    return {row[0]: tuple(row[1:]) for row in store.execute(READ, (ids_json(ids),))}


def all_ids(store: Store) -> list[int]:
    """The ids of all customers, the trash included, and of stray derived rows."""
    sql = "SELECT id FROM customers UNION SELECT customer FROM standing ORDER BY 1"
    return [row[0] for row in store.execute(sql)]
