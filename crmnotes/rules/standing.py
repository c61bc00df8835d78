"""Where a customer stands: the derived row by which lists are found. Everything in it follows from the records."""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.records import Customer, Due, Note, Promise, Settings, State
from crmnotes.rules import reply, rhythm
from crmnotes.rules.folding import sort_key
from crmnotes.rules.promise_state import must_tell


class Standing(NamedTuple):
    """The derived row of one customer: instants in UTC, days and due dates on the owner's wall."""

    sort_key: str
    waiting_since: datetime | None = None
    reply_by: datetime | None = None
    open_questions: int = 0
    next_due: Due | None = None
    open_promises: int = 0  # mine
    tell_them: int = 0
    last_visit: date | None = None
    usual_days: float | None = None
    late_from: date | None = None
    quiet_from: date | None = None


def unheard_of(name: str) -> Standing:
    """Where somebody stands of whom there are no notes, promises or orders: as `standing` says."""
    return Standing(sort_key=sort_key(name))


def standing(
    customer: Customer,
    notes_open: Iterable[Note],
    promises_open: Iterable[Promise],
    visit_days: Iterable[date],
    group_days: Iterable[int],
    settings: Settings,
    zone: tzinfo,
) -> Standing:
    """Where a customer stands by their open questions, open promises (theirs are left aside) and visit days.

    `group_days` are the keep-in-touch days of their groups. It does not depend on the present moment.
    """
    questions = [note for note in notes_open if reply.is_open(note)]
    mine = [p for p in promises_open if p.state is State.OPEN and not p.by_them and p.trashed_at is None]
    found = rhythm.lines(
        customer,
        visit_days,
        group_days,
        owed=bool(questions),
        in_hand_until=max((p.due.day for p in mine), default=None),
    )
    return Standing(
        sort_key=sort_key(customer.name),
        waiting_since=min((utc(note.happened_at) for note in questions), default=None),
        reply_by=min((reply.due_of(note, settings, zone) for note in questions), default=None),
        open_questions=len(questions),
        next_due=min((p.due for p in mine), key=Due.sort_key, default=None),
        open_promises=len(mine),
        tell_them=sum(must_tell(p) is not None for p in mine),
        last_visit=found.last_visit,
        usual_days=found.usual,
        late_from=found.late_from,
        quiet_from=found.quiet_from,
    )
