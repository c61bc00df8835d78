"""Thanking: what a customer is thanked for, by when, and whether they were. Pure; days are on the owner's wall."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.records import Customer, Direction, Due, Kind, Note, Order, Who, Why
from crmnotes.rules.today import TodayRow, about
from crmnotes.rules.wall import end_of, late_minutes, later, local_day, zone_of

WITHIN = 3
"""Days in which thanks are due."""
STANDS = 10
"""Days for which thanks stand on Today, a week of them late; after that they only count as missed."""
PERMITTED = frozenset({"anonymous", "first_name", "full_name"})


class Reason(StrEnum):
    """What somebody is thanked for."""

    ORDER = "order"
    REFERRAL = "referral"
    COMPLIMENT = "compliment"
    COMPLAINT = "complaint"


class Occasion(NamedTuple):
    """Something to thank a customer for, the day it happened, and the record behind it."""

    customer: int  # who is thanked
    reason: Reason
    day: date
    words: str = ""
    id: int = 0  # of the order, of the customer who was sent, or of the note
    uid: str = ""

    @property
    def due(self) -> date:
        """The last day on which thanks are in time."""
        return later(self.day, WITHIN)


def for_order(order: Order) -> Occasion | None:
    """What an order gives thanks for; None for money that went back."""
    if order.minor_units < 0:
        return None
    return Occasion(order.customer, Reason.ORDER, order.on, order.what, order.id, order.uid)


def for_referral(sent: Customer, zone: tzinfo) -> Occasion | None:
    """What a customer who was sent gives thanks for: the sender is thanked, from the day they were written down."""
    if sent.sent_by is None or sent.created_at is None:
        return None
    day = local_day(sent.created_at, zone)
    return Occasion(sent.sent_by, Reason.REFERRAL, day, sent.name, sent.id, sent.uid)


def for_note(note: Note, zone: tzinfo) -> Occasion | None:
    """What a note gives thanks for: a compliment that may be quoted, or a complaint that was useful; else None."""
    day = local_day(note.happened_at, zone)
    if note.kind is Kind.COMPLIMENT and note.quotable in PERMITTED:
        return Occasion(note.customer, Reason.COMPLIMENT, day, note.text, note.id, note.uid)
    if note.kind is Kind.COMPLAINT and is_useful(note):
        return Occasion(note.customer, Reason.COMPLAINT, last_step(note, day), note.text, note.id, note.uid)
    return None


def is_useful(complaint: Note) -> bool:
    """Whether a complaint taught us something: its cause was found, or what changed because of it is written down."""
    return bool(complaint.changed or (complaint.complaint and complaint.complaint.cause))


def last_step(note: Note, heard: date) -> date:
    """The day of the last dated step of a complaint: its use is known only then."""
    steps = note.complaint
    days = (steps.admitted_on, steps.put_right_on, steps.confirmed_on) if steps else ()
    return max([heard, *(day for day in days if day is not None)])


def thanked_on(occasion: Occasion, thanks: Iterable[date]) -> date | None:
    """The day they were thanked: the first thanks on the day itself or later settle it."""
    since = occasion.day
    return min([day for day in thanks if day >= since], default=None)


def is_thanks(note: Note) -> bool:
    """Whether a note says that we thanked them: one that did not reach them does not."""
    return note.kind is Kind.THANKS and note.direction is Direction.US and note.reached and note.trashed_at is None


def in_time(occasion: Occasion, thanks: Collection[date], today: date) -> bool | None:
    """Whether they were thanked within 3 days; None while there is still time. rules: asking and thanking."""
    done, due = thanked_on(occasion, thanks) if thanks else None, occasion.due
    if done is not None:
        return done <= due
    return None if today <= due else False


def is_late(occasion: Occasion, today: date) -> bool:
    """Whether thanks that are still owed are past their last day."""
    return today > occasion.due


def stands_on_today(occasion: Occasion, thanks: Iterable[date], today: date) -> bool:
    """Whether thanks are still owed and not older than Today shows them."""
    in_sight = occasion.day <= today <= later(occasion.day, STANDS)
    return in_sight and thanked_on(occasion, thanks) is None


def thank_row(who: Who, owed: Sequence[Occasion], now: datetime) -> TodayRow:
    """The row that says to thank somebody (9), for the oldest first: its due is that of the one waiting longest."""
    first = owed[0]
    late = is_late(first, now.date())
    return TodayRow(
        *about(Why.THANK, who),
        text=first.words,
        due=Due(first.due),
        late_minutes=late_minutes(end_of(first.due, zone_of(now)), utc(now)) if late else 0,
        uids=tuple(one.uid for one in owed),
        questions=tuple(one.words for one in owed),
        reasons=tuple(one.reason.value for one in owed),
    )
