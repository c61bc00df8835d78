"""What a scorecard counts, read by walks of an index with no more columns than the count needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from crmnotes.records import Note, Promise
from crmnotes.store import notes, promises
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json
from crmnotes.store.walks import walk

WHOLE = notes.WHOLE.replace("FROM notes n", "FROM notes n {by}")
TRASHED = "(SELECT id FROM customers WHERE trashed_at IS NOT NULL)"
ASKED = walk(
    f"""
SELECT id, customer, unixepoch(happened_at), unixepoch(settled_at), allowance
FROM notes {{by}} WHERE happened_at >= ? AND happened_at < ? AND wants_answer = 1 AND trashed_at IS NULL
  AND direction = 'them' AND customer NOT IN {TRASHED} AND settled_how IS NOT 'none_needed' {{who}}
""",
    "customer",
    "notes_customer",
)
KEPT_DUE = """
SELECT DISTINCT due, due_time FROM promises WHERE state = 'kept' AND due BETWEEN ? AND ? AND trashed_at IS NULL
  AND by_them = 0
"""
KEPT = f"""
WITH dues (number, due, due_time, ends) AS MATERIALIZED
  (SELECT key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
SELECT p.id, p.customer, CASE WHEN p.first_due = p.due AND p.first_due_time IS p.due_time THEN e.at < dues.ends END,
  dues.number
FROM dues CROSS JOIN promises p CROSS JOIN events e ON e.promise = p.id
WHERE p.state = 'kept' AND p.due = dues.due AND p.due_time IS dues.due_time AND p.trashed_at IS NULL AND p.by_them = 0
  AND p.customer NOT IN {TRASHED}
"""
NOT_KEPT = f"""
SELECT id FROM promises
WHERE state IN ('open', 'missed', 'released', 'void') AND due BETWEEN ? AND ? AND trashed_at IS NULL AND by_them = 0
  AND customer NOT IN {TRASHED}
"""
OF_SOME = f"""
{promises.SELECT} INDEXED BY promises_customer WHERE due BETWEEN ? AND ? AND trashed_at IS NULL AND by_them = 0
  AND customer NOT IN {TRASHED} AND customer IN (SELECT value FROM json_each(?)) ORDER BY id
"""
BOUGHT = walk(
    """
SELECT o.customer, c.name, sum(o.minor_units) FROM orders o {by} CROSS JOIN customers c ON c.id = o.customer
WHERE o.bought_on > ? AND o.bought_on <= ? AND o.trashed_at IS NULL AND c.trashed_at IS NULL {who} GROUP BY o.customer
""",
    "o.customer",
    "orders_customer",
)
COMPLAINTS = walk(
    f"""
{WHOLE} WHERE n.kind = 'complaint' AND n.kind <> 'said' AND n.happened_at >= ? AND n.happened_at < ?
  AND n.trashed_at IS NULL AND n.customer NOT IN {TRASHED} {{who}} ORDER BY n.happened_at, n.id
""",
    "n.customer",
    "notes_customer",
)
# Most are told by their last visit already; the notes of the others are looked at.
IN_TOUCH = walk(
    """
SELECT c.id FROM customers c CROSS JOIN standing s ON s.customer = c.id
WHERE c.trashed_at IS NULL AND (c.left_on IS NULL OR c.left_on > ?4)
  AND (s.last_visit BETWEEN ?3 AND ?4
    OR EXISTS (SELECT 1 FROM notes n WHERE n.customer = c.id AND n.happened_at >= ?1 AND n.happened_at < ?2
      AND n.direction <> 'none' AND n.trashed_at IS NULL)
    OR EXISTS (SELECT 1 FROM orders o WHERE o.customer = c.id AND o.bought_on BETWEEN ?3 AND ?4
      AND o.trashed_at IS NULL)) {who}
""",
    "c.id",
)
# None of the three is merely said; facts have no direction.
QUESTIONED = walk(
    """
SELECT customer FROM notes {by} WHERE kind IN ('answer', 'wish', 'complaint', 'compliment', 'thanks') AND kind <> 'said'
  AND trashed_at IS NULL AND happened_at >= ? AND happened_at < ? AND question IS NOT NULL AND direction <> 'none' {who}
""",
    "customer",
    "notes_customer",
)
WITH_PROMISE = walk(
    "SELECT customer FROM promises {by} WHERE state = 'open' AND trashed_at IS NULL {who}",
    "customer",
    "promises_customer",
)


def asked(store: Store, first: str, end: str, who: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """The questions that needed an answer, between two instants (column texts, the second excluded), of some or all.

    Id, customer, when it came and was answered in seconds since 1970 (None for not yet), its allowance in minutes.
    """
    return ASKED.rows(store, (first, end), who)


def kept_due(store: Store, first: str, last: str) -> list[tuple[str, str | None]]:
    """When promises of mine came due that were kept, from one wall day to another: day and wall time."""
    return [(row[0], row[1]) for row in store.execute(KEPT_DUE, (first, last))]


def kept(store: Store, dues: Sequence[tuple[str, str | None, str]]) -> list[tuple[Any, ...]]:
    """My kept promises of some dues: day, wall time, and the instant at which it ends (column text).

    The id, the customer, whether it was kept before that instant, and which due it is. A row for each of their
    events; None for whether when the due was another one at first.
    """
    return store.execute(KEPT, (json.dumps(dues),))


def not_kept(store: Store, first: str, last: str) -> list[int]:
    """My other promises that came due from one wall day to another."""
    return [row[0] for row in store.execute(NOT_KEPT, (first, last))]


def of_some(store: Store, first: str, last: str, who: Iterable[int]) -> list[Promise]:
    """All promises to some customers that came due from one wall day to another."""
    return promises.with_events(store, store.execute(OF_SOME, (first, last, ids_json(who))))


def bought(store: Store, after: str, last: str, who: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Customer, name and the sum of their orders after one wall day and up to another."""
    return BOUGHT.rows(store, (after, last), who)


def complaints(store: Store, first: str, end: str, who: Iterable[int] | None = None) -> list[Note]:
    """The complaints heard between two instants (column texts, the second excluded), the oldest first."""
    return [notes.whole(row) for row in COMPLAINTS.rows(store, (first, end), who)]


def in_touch(
    store: Store, since: str, end: str, first: str, last: str, who: Iterable[int] | None = None
) -> list[int]:  # fmt: skip
    """Customers who had not left, with a note between two instants or an order between two wall days."""
    return [row[0] for row in IN_TOUCH.rows(store, (since, end, first, last), who)]


def questioned(store: Store, since: str, end: str, who: Iterable[int] | None = None) -> set[int]:
    """Customers to whom one of the three questions was put, or who answered one, between two instants."""
    return {row[0] for row in QUESTIONED.rows(store, (since, end), who)}


def with_promise(store: Store, who: Iterable[int] | None = None) -> set[int]:
    """Customers to whom something is promised, or who promised something, that is open now."""
    return {row[0] for row in WITH_PROMISE.rows(store, (), who)}
