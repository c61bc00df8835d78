"""Customers with their ways and groups: rows in, records out, and the walks that lists need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from crmnotes.records import Customer, Way
from crmnotes.store import groups
from crmnotes.store.database import Store
from crmnotes.store.rows import CUSTOMER_COLUMNS, Row, customer_of, customer_row, ids_json, way_of

if TYPE_CHECKING:
    from array import array

INSERT = f"INSERT INTO customers ({CUSTOMER_COLUMNS}) VALUES ({', '.join('?' * 16)}) RETURNING id"
WAY_COLUMNS = "customer, position, kind, label, value, preferred, match_key"
INSERT_WAY = f"INSERT INTO ways ({WAY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
UPDATE = (
    f"UPDATE customers SET ({CUSTOMER_COLUMNS}) = ({', '.join('?' * 16)}), batch = iif(?, NULL, batch) WHERE id = ?"
)
SELECT = f"SELECT id, {CUSTOMER_COLUMNS} FROM customers"
GET = f"{SELECT} WHERE id = ?"
BY_UID = f"{SELECT} WHERE uid = ?"
MANY = f"{SELECT} WHERE id IN (SELECT value FROM json_each(?))"
WAYS = (
    "SELECT customer, kind, value, label, preferred FROM ways WHERE customer IN (SELECT value FROM json_each(?))"
    " ORDER BY customer, position, id"
)
# One row for a list; ways are sub-selects, because most lines have one or two. They take half of its time.
WAY = "(SELECT value FROM ways WHERE customer = c.id AND kind = '{}' ORDER BY preferred DESC, position LIMIT 1)"
WAYS_SHOWN = f"{WAY.format('phone')}, {WAY.format('email')}"
SHOWN = """
SELECT c.id, c.uid, c.name, c.company, s.waiting_since, s.reply_by, s.next_due, s.open_promises, s.quiet_from,
  s.late_from, s.last_visit, s.open_questions, s.usual_days, c.stage, {},
  (SELECT hash FROM pictures WHERE customer = c.id)
"""
LINE = SHOWN.format(WAYS_SHOWN)
OF_IDS = (
    " FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value LEFT JOIN standing s ON s.customer = c.id"
    " ORDER BY j.key"
)
LINES = LINE + OF_IDS
LINES_WITHOUT_WAYS = SHOWN.format("NULL, NULL") + OF_IDS
EVERYBODY = "SELECT customer FROM standing ORDER BY sort_key, customer"
NAMED = (
    LINE + " FROM standing s CROSS JOIN customers c ON c.id = s.customer WHERE s.sort_key = ?"
    " ORDER BY s.last_visit DESC, c.id LIMIT ?"
)


def insert(store: Store, customer: Customer, keys: Sequence[str]) -> int:
    """Writes a new customer with ways and groups; `keys` are the match keys of the ways, one each."""
    number = int(store.execute(INSERT, customer_row(customer))[0][0])
    put_ways(store, number, customer.ways, keys)
    groups.put(store, number, customer.groups)
    return number


def put_ways(store: Store, customer: int, ways: Sequence[Way], keys: Sequence[str]) -> None:
    """Writes the ways of a customer who has none, in their order."""
    for position, (way, key) in enumerate(zip(ways, keys, strict=True)):
        row = (customer, position, way.kind.value, way.label, way.value, int(way.preferred), key)
        store.execute(INSERT_WAY, row)


def replace(store: Store, customer: Customer, keys: Sequence[str], *, own: bool = True) -> None:
    """Writes a customer over the row with their id; ways and groups only where they differ.

    What the owner changes is their own from then on: it no longer belongs to the batch that brought it.
    """
    before = get(store, customer.id)
    store.execute(UPDATE, (*customer_row(customer), own, customer.id))
    if before is None or before.ways != customer.ways:
        store.execute("DELETE FROM ways WHERE customer = ?", (customer.id,))
        put_ways(store, customer.id, customer.ways, keys)
    if before is None or before.groups != customer.groups:
        store.execute("DELETE FROM members WHERE customer = ?", (customer.id,))
        groups.put(store, customer.id, customer.groups)


def set_trashed(store: Store, customer: int, at: str | None) -> None:
    """Puts a customer into the trash at that instant (column text), or takes them out (None)."""
    store.execute("UPDATE customers SET trashed_at = ? WHERE id = ?", (at, customer))


def get(store: Store, customer: int) -> Customer | None:
    """The customer with that id, trashed or not."""
    found = with_parts(store, store.execute(GET, (customer,)))
    return found[0] if found else None


def by_uid(store: Store, uid: str) -> Customer | None:
    """The customer with that uid, trashed or not."""
    found = with_parts(store, store.execute(BY_UID, (uid,)))
    return found[0] if found else None


def many(store: Store, ids: Sequence[int]) -> list[Customer]:
    """Several customers whole, in the order asked, in three statements; unknown ids are left out."""
    found = {row.id: row for row in with_parts(store, store.execute(MANY, (ids_json(ids),)))}
    return [found[number] for number in ids if number in found]


def with_parts(store: Store, rows: Iterable[Row]) -> list[Customer]:
    """Customers from their rows, with ways and groups read for all at once."""
    rows = list(rows)
    numbers = ids_json(row[0] for row in rows)
    ways: dict[int, list[Way]] = defaultdict(list)
    for row in store.execute(WAYS, (numbers,)) if rows else ():
        ways[row[0]].append(way_of(row[1:]))
    labels = groups.names_of(store, numbers) if rows else {}
    return [customer_of(row, tuple(ways.get(row[0], ())), tuple(labels.get(row[0], ()))) for row in rows]


def lines(store: Store, ids: Iterable[int], *, ways: bool = True) -> list[tuple[Any, ...]]:
    """Rows for a list, in the order asked, with the ways to reach people or without; unknown ids are left out."""
    return store.execute(LINES if ways else LINES_WITHOUT_WAYS, (ids_json(ids),))


def named(store: Store, sort_key: str, limit: int) -> list[tuple[Any, ...]]:
    """Rows of the customers whose folded name is exactly that, those seen last first."""
    return store.execute(NAMED, (sort_key, limit))


def everybody(store: Store) -> array[int]:
    """The ids of all customers in name order, without those in the trash."""
    return store.numbers(EVERYBODY)


def total(store: Store) -> int:
    """How many customers there are, without those in the trash."""
    return int(store.execute("SELECT count(*) FROM standing")[0][0])


def exists(store: Store, customer: int) -> bool:
    """Whether there is such a customer outside the trash."""
    return bool(store.execute("SELECT 1 FROM customers WHERE id = ? AND trashed_at IS NULL", (customer,)))


def reply_within(store: Store, customer: int) -> int | None:
    """The minutes within which that customer is answered, if agreed."""
    rows = store.execute("SELECT reply_within FROM customers WHERE id = ?", (customer,))
    return rows[0][0] if rows else None


def sent_by(store: Store, customer: int) -> int | None:
    """The id of who sent that customer."""
    rows = store.execute("SELECT sent_by FROM customers WHERE id = ?", (customer,))
    return rows[0][0] if rows else None


def sent(store: Store, customer: int) -> list[int]:
    """The ids of those whom that customer sent, in the order they came."""
    sql = "SELECT id FROM customers WHERE sent_by = ? AND trashed_at IS NULL ORDER BY created_at, id"
    return [row[0] for row in store.execute(sql, (customer,))]


# Names and companies that have all the words, the last perhaps unfinished; ways besides.
NAMES_MATCHING = "SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?"
WAYS_MATCHING = (
    "SELECT w.customer FROM (SELECT rowid FROM ways_fts WHERE ways_fts MATCH ?1"
    " UNION SELECT rowid FROM phones_fts WHERE ?2 <> '' AND phones_fts MATCH ?2) f CROSS JOIN ways w ON w.id = f.rowid"
)
FIRST_LETTERS = "SELECT customer FROM standing WHERE sort_key >= ? AND sort_key < ? LIMIT ?"
RECENT = """
SELECT j.value FROM json_each(?) j CROSS JOIN standing s ON s.customer = j.value
ORDER BY (SELECT max(n.happened_at) FROM notes n WHERE n.customer = j.value) DESC, s.sort_key, j.value LIMIT ?
"""
REACHED_BY = (
    "SELECT DISTINCT c.id FROM ways w CROSS JOIN customers c ON c.id = w.customer"
    " WHERE w.match_key = ? AND w.match_key <> '' AND c.trashed_at IS NULL ORDER BY c.id"
)
LAST_LETTER = "\U0010ffff"


def names_matching(store: Store, query: str) -> list[int]:
    """Ids of the customers whose name or company match a full text query."""
    return [row[0] for row in store.execute(NAMES_MATCHING, (f"{{name company}} : ({query})",))]


def ways_matching(store: Store, query: str, digits: str) -> list[int]:
    """Ids of the customers one of whose ways matches a full text query, or these digits of a phone number."""
    return [row[0] for row in store.execute(WAYS_MATCHING, (query, f'"{digits}"' if digits else ""))]


def reached_by(store: Store, match_key: str) -> list[int]:
    """Ids of the customers outside the trash one of whose ways has that match key."""
    return [row[0] for row in store.execute(REACHED_BY, (match_key,))]


def by_first_letters(store: Store, letters: str, limit: int = -1) -> list[int]:
    """Ids of the customers whose folded name begins so."""
    return [row[0] for row in store.execute(FIRST_LETTERS, (letters, letters + LAST_LETTER, limit))]


def recent(store: Store, ids: Iterable[int], limit: int) -> list[int]:
    """Those of the customers with whom there was contact last, the latest first."""
    return [row[0] for row in store.execute(RECENT, (ids_json(ids), limit))]
