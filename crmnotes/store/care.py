"""The derived table `care`: what of the care for customers stands or will stand on Today, and what it follows from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from crmnotes.records import Note
from crmnotes.store import notes, today
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

OF_CARE = "n.kind IN ('complaint', 'compliment', 'thanks') AND n.trashed_at IS NULL"  # the words of its index
# Of a complaint that closed more than 46 days after it was put right nobody asks any more: hence the end.
UNTIL = " AND k.unconfirmed = 1 AND m.happened_at < date(k.put_right_on, '+60 days')"
PEOPLE = f"""
SELECT c.id, c.left_on IS NOT NULL, {today.CONTACT}, (SELECT o.bought_on FROM orders o WHERE o.customer = c.id
    AND o.trashed_at IS NULL AND o.minor_units >= 0 ORDER BY o.bought_on DESC LIMIT 1)
FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value WHERE c.trashed_at IS NULL
"""
NOTES = f"""
SELECT {today.TRIES.format(until=UNTIL)}, {notes.WHOLE_COLUMNS}
FROM json_each(?) j CROSS JOIN notes n ON n.customer = j.value AND {OF_CARE} LEFT JOIN complaints k ON k.note = n.id
"""
READ = "SELECT customer, matter, note, from_day, cause FROM care WHERE customer IN (SELECT value FROM json_each(?))"
WRITE = "INSERT INTO care (customer, matter, note, from_day, cause) VALUES (?, ?, ?, ?, ?)"
DROP_TOUCHED = "DELETE FROM care WHERE customer IN (SELECT customer FROM touched)"
TO_THANK = "SELECT customer FROM care WHERE matter = 'thanks' AND from_day >= ?"
Row = tuple[int, str, int, str, str | None]  # customer, matter, note, from, cause


class Person(NamedTuple):
    """A customer outside the trash: instants and days as column text."""

    id: int
    has_left: bool
    last_contact: str | None
    last_order: str | None  # of those that gave us money


def people(store: Store, ids: Sequence[int]) -> list[Person]:
    """Those of the customers who are outside the trash, with the last contact and the last order of each."""
    return [Person(row[0], bool(row[1]), row[2], row[3]) for row in store.execute(PEOPLE, (ids_json(ids),))]


def told(store: Store, ids: Iterable[int]) -> dict[int, list[tuple[Note, list[Note]]]]:
    """By customer the complaints, compliments and thanks, in no order.

    With each complaint that closed unconfirmed stands what was said after it was put right: see `today.tries`.
    """
    found: dict[int, list[tuple[Note, list[Note]]]] = defaultdict(list)
    for row in store.execute(NOTES, (ids_json(ids),)):
        note = notes.whole(row[1:])
        found[note.customer].append((note, today.tries(note.customer, row[0])))
    return found


def read(store: Store, ids: Sequence[int]) -> list[Row]:
    """The derived rows of those customers as they are stored, in no order."""
    return [(row[0], row[1], row[2], row[3], row[4]) for row in store.execute(READ, (ids_json(ids),))]


def drop_touched(store: Store) -> None:
    """Removes the derived rows of the customers who are marked."""
    store.execute(DROP_TOUCHED)


def write(store: Store, rows: Iterable[Row]) -> None:
    """Writes derived rows of customers who have none."""
    store.executemany(WRITE, rows)


def to_thank(store: Store, since: str) -> list[int]:
    """The customers for whom something since a wall day gives thanks that nobody has said yet, in no order."""
    return [row[0] for row in store.execute(TO_THANK, (since,))]
