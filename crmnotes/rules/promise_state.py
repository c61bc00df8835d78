"""What a promise is at a moment, read from its date and its events: late, hidden, to be told of, how often moved.

Nothing of it is stored. Moments are aware, on the owner's wall.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache

from crmnotes.clock import utc
from crmnotes.records import Due, Event, Promise, State, What
from crmnotes.rules.wall import ONE_MINUTE, ends_at, zone_of


def has_passed(due: Due, now: datetime) -> bool:
    """Whether a due is over: a day alone at the next midnight, one with a time the minute after. rules: time."""
    return utc(now) >= ends_at(due, zone_of(now))


def is_past_due(promise: Promise, now: datetime) -> bool:
    """Whether it is open and its date has passed, whoever made it."""
    return promise.state is State.OPEN and promise.trashed_at is None and has_passed(promise.due, now)


def is_late(promise: Promise, now: datetime) -> bool:
    """Whether a promise of mine is open past its date; one of theirs is watched, never late. rules: time."""
    return not promise.by_them and is_past_due(promise, now)


def late_ones(now: datetime) -> Callable[[Promise], bool]:
    """`is_late` at one moment, for a list of promises: when the day of a due ends is worked out once for all on it."""
    passed = cache(lambda due: has_passed(due, now))

    def late(promise: Promise) -> bool:
        mine = not promise.by_them and promise.state is State.OPEN and promise.trashed_at is None
        return mine and passed(promise.due)

    return late


def is_snoozed(promise: Promise, now: datetime) -> bool:
    """Whether it is hidden from Today now; what is past its date never is."""
    until = promise.snoozed_until
    return until is not None and utc(now) < utc(until) and not is_past_due(promise, now)


def must_tell(promise: Promise) -> Due | None:
    """The new date that they have not been told of yet, or None. rules: the promise ledger."""
    if not promise.events or promise.state is not State.OPEN:
        return None
    for event in reversed(promise.events):
        if event.what in (What.RENEGOTIATED, What.TOLD):
            return None
        if event.what is What.TELL_THEM:
            return event.to_due if event.to_due != event.from_due else None
    return None


def moves(promise: Promise) -> int:
    """How many times its date has moved because they agreed to another."""
    return sum([event.what in (What.RENEGOTIATED, What.TOLD) for event in promise.events])


def entered_later(event: Event) -> bool:
    """Whether an event was written down later than it happened, as its row says."""
    return utc(event.entered_at) - utc(event.at) >= ONE_MINUTE
