"""How a promise counts on the day it came due: kept by the first or the agreed date, late, missed, told in time."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple, Protocol

from crmnotes.clock import utc
from crmnotes.records import Due, Event, Promise, State, What
from crmnotes.rules.promise_state import is_past_due
from crmnotes.rules.wall import ends_at, local_day, zone_of


class Count(StrEnum):
    """What a promise counts as."""

    FIRST = "kept_first_date"
    AGREED = "kept_agreed_date"
    LATE = "kept_late"
    MISSED = "missed"
    OPEN_LATE = "open_late"
    AHEAD = "ahead"  # open within its time: counts neither way yet
    RELEASED = "released"  # in no denominator
    VOID = "void"  # in no denominator
    APART = "apart"  # theirs, in the trash, or kept at a time that nobody knows: never counted

    @property
    def counts(self) -> bool:
        """Whether it stands in the denominator."""
        return self in DENOMINATOR


DENOMINATOR = frozenset({Count.FIRST, Count.AGREED, Count.LATE, Count.MISSED, Count.OPEN_LATE})


class Outcome(NamedTuple):
    """How one promise counts: on which local day, and when kept late, how many days."""

    counted: Count
    day: date
    days_late: int = 0
    told_in_time: int = 0
    told_late: int = 0


def outcome(promise: Promise, now: datetime) -> Outcome:
    """How a promise counts at the present moment; `day` is the day it came due. rules: the promise ledger."""
    zone, day = zone_of(now), promise.due.day
    count = _apart(promise)
    if count is not None:
        return Outcome(count, day)
    in_time, late = tellings(promise, zone)
    if promise.state is State.MISSED:
        return Outcome(Count.MISSED, day, 0, in_time, late)
    if promise.state is State.OPEN:
        count = Count.OPEN_LATE if is_past_due(promise, now) else Count.AHEAD
        return Outcome(count, day, 0, in_time, late)
    kept = kept_at(promise)
    if kept is None:
        return Outcome(Count.APART, day)  # another program wrote it and does not tell when
    count, days_late = _kept(promise, kept, zone)
    return Outcome(count, day, days_late, in_time, late)


def kept_at(promise: Promise) -> datetime | None:
    """When a kept promise was kept; None where no event tells. It is in no score then. rules: the promise ledger."""
    return next((event.at for event in reversed(promise.events) if event.what is What.KEPT), None)


def _apart(promise: Promise) -> Count | None:
    """The count of a promise that is in no denominator, or None."""
    if promise.by_them or promise.trashed_at is not None:
        return Count.APART
    return {State.RELEASED: Count.RELEASED, State.VOID: Count.VOID}.get(promise.state)


def _kept(promise: Promise, kept: datetime, zone: tzinfo) -> tuple[Count, int]:
    """How a kept promise counts and how many days late it was kept."""
    agreed = agreed_due(promise, zone)
    if utc(kept) >= ends_at(agreed, zone):
        return Count.LATE, (local_day(kept, zone) - agreed.day).days
    return (Count.FIRST if utc(kept) < ends_at(promise.first_due, zone) else Count.AGREED), 0


class Dated(Protocol):
    """What was first promised and what happened to it since."""

    @property
    def first_due(self) -> Due:
        """The date it was made for."""

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened to it, the oldest first."""


def agreed_due(promise: Dated, zone: tzinfo) -> Due:
    """The date that counts: the last one agreed before the one then agreed had passed.

    Telling them after the date moves the promise but not this: it was late by then.
    """
    agreed = promise.first_due
    for event in promise.events:
        if event.what is What.CORRECTED and event.to_due is not None:  # a date, not only words
            agreed = event.to_due
        elif _is_move(event):
            if not told_in_time(event, agreed, zone):
                break
            agreed = event.to_due or agreed
    return agreed


def tellings(promise: Promise, zone: tzinfo) -> tuple[int, int]:
    """How often they were told of a new date in time and how often late, each against the date before it."""
    told = [event for event in promise.events if _is_move(event)]
    in_time = sum(told_in_time(event, event.from_due or promise.first_due, zone) for event in told)
    return in_time, len(told) - in_time


def _is_move(event: Event) -> bool:
    """Whether an event moved the date because they agreed."""
    return event.what in (What.RENEGOTIATED, What.TOLD)


def told_in_time(event: Event, due: Due, zone: tzinfo) -> bool:
    """Whether they were told of a move before a date had passed. rules: the promise ledger."""
    return utc(event.told_at or event.at) < ends_at(due, zone)
