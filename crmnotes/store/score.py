"""What a scorecard counts, read by walks of an index with no more columns than the count needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from crmnotes.records import Note
from crmnotes.store import notes
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

TRASHED = "(SELECT id FROM customers WHERE trashed_at IS NOT NULL)"
_ASKED = f"""
FROM notes WHERE happened_at >= ? AND happened_at < ? AND wants_answer = 1 AND trashed_at IS NULL
  AND direction = 'them' AND customer NOT IN {TRASHED} AND settled_how IS NOT 'none_needed'
"""
_TAKEN = "unixepoch(settled_at) - unixepoch(happened_at)"
# Whether within plain hours; closed days only put an answer off, so that whoever kept them kept those, too.
_PLAINLY = f"({_TAKEN} <= allowance * 60)"
ASKED = f"SELECT id, customer, ifnull({_PLAINLY}, 0), max(0, {_TAKEN} + 3599) / 3600 {_ASKED}"
QUESTIONS = """
SELECT n.id, n.customer, unixepoch(n.happened_at), unixepoch(n.settled_at), n.allowance
FROM json_each(?) j CROSS JOIN notes n ON n.id = j.value
"""
ANSWERED_LATER = f"SELECT unixepoch(happened_at), unixepoch(settled_at) {_ASKED} AND {_TAKEN} > 3600"
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
BOUGHT = """
SELECT o.customer, c.name, sum(o.minor_units) FROM orders o CROSS JOIN customers c ON c.id = o.customer
WHERE o.bought_on > ? AND o.bought_on <= ? AND o.trashed_at IS NULL AND c.trashed_at IS NULL GROUP BY o.customer
"""
COMPLAINTS = f"""
{notes.WHOLE} WHERE n.kind = 'complaint' AND n.kind <> 'said' AND n.happened_at >= ? AND n.happened_at < ?
  AND n.trashed_at IS NULL AND n.customer NOT IN {TRASHED} ORDER BY n.happened_at, n.id
"""
# Most are told by their last visit already; the notes of the others are looked at.
IN_TOUCH = """
SELECT c.id FROM customers c CROSS JOIN standing s ON s.customer = c.id
WHERE c.trashed_at IS NULL AND (c.left_on IS NULL OR c.left_on > ?4)
  AND (s.last_visit BETWEEN ?3 AND ?4
    OR EXISTS (SELECT 1 FROM notes n WHERE n.customer = c.id AND n.happened_at >= ?1 AND n.happened_at < ?2
      AND n.direction <> 'none' AND n.trashed_at IS NULL)
    OR EXISTS (SELECT 1 FROM orders o WHERE o.customer = c.id AND o.bought_on BETWEEN ?3 AND ?4
      AND o.trashed_at IS NULL))
"""
# None of the three is merely said; facts have no direction.
QUESTIONED = """
SELECT customer FROM notes WHERE kind IN ('answer', 'wish', 'complaint', 'compliment', 'thanks') AND kind <> 'said'
  AND trashed_at IS NULL AND happened_at >= ? AND happened_at < ? AND question IS NOT NULL AND direction <> 'none'
"""
WITH_PROMISE = "SELECT customer FROM promises WHERE state = 'open' AND trashed_at IS NULL"


def asked(store: Store, first: str, end: str) -> list[tuple[int, int, int, int | None]]:
    """The questions that needed an answer, between two instants (column texts, the second excluded).

    Id and customer, whether it was answered within plain hours, and in how many begun hours; None for not yet.
    """
    return store.execute(ASKED, (first, end))


def questions(store: Store, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Some of them in seconds since 1970, the allowance in minutes: see QUESTIONS."""
    return store.execute(QUESTIONS, (ids_json(ids),))


def answered_later(store: Store, first: str, end: str) -> list[tuple[int, int]]:
    """When each that was answered, but not within an hour, came and was answered, in seconds since 1970."""
    return [(row[0], row[1]) for row in store.execute(ANSWERED_LATER, (first, end))]


def kept_due(store: Store, first: str, last: str) -> list[tuple[str, str | None]]:
    """When promises of mine came due that were kept, from one wall day to another: day and wall time."""
    return [(row[0], row[1]) for row in store.execute(KEPT_DUE, (first, last))]


def kept(store: Store, dues: Sequence[tuple[str, str | None, str]]) -> Iterator[tuple[int, list[tuple[int, int, Any]]]]:
    """My kept promises of some dues: day, wall time, and the instant at which it ends (column text).

    Of each due that has any, which it is, and of each promise the id, the customer, and whether it was kept before
    that instant. A row for each of their events; None in place of the last when the due was another one at first.
    """
    found = store.execute(KEPT, (json.dumps(dues),))
    for number, rows in groupby(found, itemgetter(3)):
        yield number, [row[:3] for row in rows]


def not_kept(store: Store, first: str, last: str) -> list[int]:
    """My other promises that came due from one wall day to another."""
    return [row[0] for row in store.execute(NOT_KEPT, (first, last))]


def bought(store: Store, after: str, last: str) -> list[tuple[int, str, int]]:
    """Customer, name and the sum of their orders after one wall day and up to another."""
    return [(row[0], row[1], row[2]) for row in store.execute(BOUGHT, (after, last))]


def complaints(store: Store, first: str, end: str) -> list[Note]:
    """The complaints heard between two instants (column texts, the second excluded), the oldest first."""
    return [notes.whole(row) for row in store.execute(COMPLAINTS, (first, end))]


def in_touch(store: Store, since: str, end: str, first: str, last: str) -> list[int]:
    """Customers who had not left, with a note between two instants or an order between two wall days."""
    return [row[0] for row in store.execute(IN_TOUCH, (since, end, first, last))]


def questioned(store: Store, since: str, end: str) -> set[int]:
    """Customers to whom one of the three questions was put, or who answered one, between two instants."""
    return {row[0] for row in store.execute(QUESTIONED, (since, end))}


def with_promise(store: Store) -> set[int]:
    """Customers to whom something is promised, or who promised something, that is open now."""
    return {row[0] for row in store.execute(WITH_PROMISE)}
