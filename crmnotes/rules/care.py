"""What Today shows, or will show, of the care for a customer: complaints with a step, checks, causes, thanks.

It does not depend on the present moment, so that it can be kept and found by its day. Pure. rules: complaints,
asking and thanking.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple

from crmnotes.records import Note
from crmnotes.rules import complaints, thanking
from crmnotes.rules.wall import local_day


class Matter(StrEnum):
    """What something of the care for a customer is about."""

    COMPLAINT = "complaint"  # a step comes next, whatever the day
    CHECK = "check"
    CAUSE = "cause"  # which stands there once enough of them have come together
    THANKS = "thanks"


class Ahead(NamedTuple):
    """One matter and the wall day from which it stands on Today."""

    matter: Matter
    from_day: date
    note: int = 0  # of the complaint
    cause: str | None = None  # by which complaints are counted together


class Told(NamedTuple):
    """What was said to and by a customer, as far as their care depends on it."""

    notes: Sequence[Note]  # complaints, compliments and thanks, outside the trash
    tries: dict[int, list[Note]]  # by complaint: what was said after it was put right
    last_contact: datetime | None = None
    last_order: date | None = None  # that gives thanks


def ahead(told: Told, has_left: bool, zone: tzinfo) -> list[Ahead]:
    """All that stands or will stand on Today of a customer's care, thanks for whom they sent apart."""
    thanks = thanks_from(told, zone)
    found = [None if thanks is None else Ahead(Matter.THANKS, thanks)]
    for note in told.notes:
        if complaints.is_complaint(note):
            found += [_next(note, told, has_left, zone), _cause(note, zone)]
    return [one for one in found if one is not None]


def _cause(note: Note, zone: tzinfo) -> Ahead | None:
    """The cause of a complaint, about which nothing was done yet."""
    cause = complaints.cause_to_stop(note)
    return Ahead(Matter.CAUSE, local_day(note.happened_at, zone), note.id, cause) if cause else None


def _next(note: Note, told: Told, has_left: bool, zone: tzinfo) -> Ahead | None:
    """The step that comes next for a complaint, or the check that will."""
    steps = complaints.steps(note)
    if complaints.next_step(steps) is not None:
        return Ahead(Matter.COMPLAINT, local_day(note.happened_at, zone), note.id)
    if has_left:
        return None
    closed = complaints.closed_on(steps, told.tries.get(note.id, ()), zone)
    check = complaints.check_from(steps, closed, told.last_contact, zone)
    return None if check is None else Ahead(Matter.CHECK, check, note.id)


def thanks_from(told: Told, zone: tzinfo) -> date | None:
    """The day of the latest thing for which nobody thanked them since; None when there is none."""
    occasions = [thanking.for_note(note, zone) for note in told.notes]
    days = [told.last_order, *(one.day for one in occasions if one is not None)]
    thanks = [local_day(note.happened_at, zone) for note in told.notes if thanking.is_thanks(note)]
    latest = max((day for day in days if day is not None), default=None)
    return None if latest is None or any(day >= latest for day in thanks) else latest
