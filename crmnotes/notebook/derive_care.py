"""What the derived table `care` must hold: the pure rules over what was said to and by some customers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from crmnotes.rules.care import Ahead, Told, ahead
from crmnotes.store import care as rows
from crmnotes.store.database import Store
from crmnotes.store.rows import day_or_none, moment_or_none


def compute(store: Store, ids: Sequence[int], zone: tzinfo) -> dict[int, list[rows.Row]]:
    """The derived rows of those customers from nothing, by customer; those in the trash have none."""
    told = rows.told(store, ids)
    found = {}
    for person in rows.people(store, ids):
        notes = told.get(person.id, [])
        tries = {note.id: since for note, since in notes}
        last_contact, last_order = moment_or_none(person.last_contact), day_or_none(person.last_order)
        care = Told([note for note, _ in notes], tries, last_contact, last_order)
        found[person.id] = [_row(person.id, one) for one in ahead(care, person.has_left, zone)]
    return found


def _row(customer: int, one: Ahead) -> rows.Row:
    return customer, one.matter.value, one.note, one.from_day.isoformat(), one.cause
