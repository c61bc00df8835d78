"""The promise ledger: what may happen to a promise, each act appending an event and none rewriting one.

Every act takes a promise and the present moment (aware, on the owner's wall) and gives the promise as it is
afterwards; the one it was given stays as it was. What cannot be done raises BadInput in one sentence.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.records import Due, Event, Promise, Repeat, Settings, State, What
from crmnotes.rules import recurrence
from crmnotes.rules.promise_state import is_past_due, must_tell
from crmnotes.rules.reply import reply_by
from crmnotes.rules.wall import ONE_MINUTE, due_instant, ends_at, local_day, zone_of

Told = Literal["before", "after", "not_yet"]

FREE_MINUTES = 15  # in which words and date are corrected without a trace
NO_LONGER_OPEN = {
    State.KEPT: "This promise is already kept.",
    State.MISSED: "This promise is already marked as missed.",
    State.RELEASED: "They already let you off this promise.",
    State.VOID: "This promise is marked as written by mistake.",
}


def default_due(now: datetime, allowance: int, settings: Settings) -> Due:
    """The date a promise gets when none was named: within the allowance (minutes), counted as the reply clock does.

    Under a day it has a time; from a day on it is the day alone. rules: the promise ledger.
    """
    zone = zone_of(now)
    end = reply_by(now, allowance, settings, zone)
    if allowance >= 24 * 60:
        # An allowance that runs out at midnight runs out with the day before.
        return Due(local_day(end - timedelta(seconds=1), zone))
    wall = end.astimezone(zone)
    return Due(wall.date(), time(wall.hour, wall.minute))


def make(
    customer: int,
    text: str,
    now: datetime,
    *,
    due: Due | None = None,
    allowance: int,
    settings: Settings,
    by_them: bool = False,
    repeat: Repeat | None = None,
    made_in: int | None = None,
    made_at: datetime | None = None,
) -> Promise:
    """A new promise; without a date the allowance (minutes) fills it in. Its id and uid are given when it is saved."""
    made = utc(made_at or now)
    if made > utc(now):
        raise BadInput("A promise cannot have been made in the future.")
    due = due or default_due(made.astimezone(zone_of(now)), allowance, settings)
    if repeat is not None:
        recurrence.check(repeat)
    return Promise(
        customer=customer,
        text=_words(text),
        made_at=made,
        first_due=due,
        due=due,
        by_them=by_them,
        made_in=made_in,
        repeat=repeat,
    )


def keep(promise: Promise, now: datetime, *, at: datetime | date | None = None) -> Promise:
    """Kept, now or earlier ("kept yesterday"); a date alone means that day, within its due time when there is one."""
    _must_be_open(promise)
    return _close(promise, State.KEPT, What.KEPT, _past(at, promise, now), now)


def miss(promise: Promise, why: str, now: datetime) -> Promise:
    """Missed, said by the owner with a line why; the program never says so by itself."""
    _must_be_open(promise)
    if not why.strip():
        raise BadInput("Say in a line why it was missed.")
    return _close(promise, State.MISSED, What.MISSED, utc(now), now, why)


def release(promise: Promise, now: datetime, *, why: str | None = None) -> Promise:
    """They let me off: it is in no denominator."""
    _must_be_open(promise)
    return _close(promise, State.RELEASED, What.RELEASED, utc(now), now, why)


def void(promise: Promise, now: datetime, *, why: str | None = None) -> Promise:
    """Written by mistake: leaves every score, whatever its state was, and is counted beneath it."""
    if promise.state is State.VOID:
        raise BadInput(NO_LONGER_OPEN[State.VOID])
    return _close(promise, State.VOID, What.VOID, utc(now), now, why)


def renegotiate(promise: Promise, due: Due, told: Told, now: datetime, *, told_at: datetime | None = None) -> Promise:
    """Agree a new date. Told: it moves, in time or late by when they were told. Not told yet: it does not move.

    Told "before" without a moment is taken as now, or as the last minute of the old date when that has passed.
    "not_yet" leaves a wish to tell them (`must_tell`), which replaces an earlier one. rules: the promise ledger.
    """
    _must_be_open(promise)
    if due == promise.due:
        raise BadInput("That is the date it already has.")
    if told == "not_yet":
        _must_lie_ahead(due, now)
        return _append(promise, _event(What.TELL_THEM, utc(now), now, promise.due, due))
    zone = zone_of(now)
    if told_at is None and told == "before":
        told_at = max(min(utc(now), ends_at(promise.due, zone) - ONE_MINUTE), promise.made_at)
    when = _past(told_at, promise, now)
    if ends_at(due, zone) <= when:
        raise BadInput("The new date had passed already when you told them: choose a later one.")
    return _move(promise, What.RENEGOTIATED, due, when, now)


def told(promise: Promise, now: datetime, *, at: datetime | date | None = None) -> Promise:
    """They have been told of the date that waited: now it moves. BadInput when none waits or it has passed too."""
    _must_be_open(promise)
    due = must_tell(promise)
    if due is None:
        raise BadInput("There is no new date to tell them of.")
    when = _past(at, promise, now)
    if ends_at(due, zone_of(now)) <= when:
        raise BadInput("The new date has passed as well: agree another one.")
    return _move(promise, What.TOLD, due, when, now)


def withdraw(promise: Promise, now: datetime) -> Promise:
    """The wish for a new date is dropped and the old one stands: a tell_them event from the date to itself."""
    _must_be_open(promise)
    if must_tell(promise) is None:
        raise BadInput("There is no new date to tell them of.")
    return _append(promise, _event(What.TELL_THEM, utc(now), now, promise.due, promise.due))


def correct(promise: Promise, now: datetime, *, text: str | None = None, due: Due | None = None) -> Promise:
    """Mend words or a date that were written wrongly: without a trace for 15 minutes, then as an event of its own.

    The event keeps the words as they were in `why`, and the dates only when the date changed. After those minutes
    `first_due` stays, and a date that has passed is not mended: that is renegotiating. rules: the promise ledger.
    """
    if promise.state is State.VOID:
        raise BadInput(NO_LONGER_OPEN[State.VOID])
    new_text = promise.text if text is None else _words(text)
    new_due = promise.due if due is None else due
    if (new_text, new_due) == (promise.text, promise.due):
        return promise
    if new_due != promise.due:
        _must_be_open(promise)
    if not promise.events and utc(now) - promise.made_at <= FREE_MINUTES * ONE_MINUTE:
        return _moved(promise, new_due)._replace(text=new_text, first_due=new_due)
    if new_due != promise.due and is_past_due(promise, now):
        raise BadInput("Its date has passed: agree a new one with them instead of correcting it.")
    dates = (None, None) if new_due == promise.due else (promise.due, new_due)
    event = _event(What.CORRECTED, utc(now), now, *dates)
    event = event._replace(why=promise.text if new_text != promise.text else None)
    return _append(_moved(promise, new_due), event)._replace(text=new_text)


def snooze(promise: Promise, until: datetime, now: datetime) -> Promise:
    """Hide it from Today until a moment that may not lie past its due; no date changes.

    The event holds the moment as a wall date and time in `to_due`. rules: the promise ledger.
    """
    _must_be_open(promise)
    zone, moment = zone_of(now), utc(until)
    if is_past_due(promise, now):
        raise BadInput("Its date has passed: it cannot be hidden any more.")
    if moment <= utc(now):
        raise BadInput("Choose a later moment than now.")
    end = due_instant(promise.due, zone)
    if moment > end or (promise.due.at is None and moment == end):
        raise BadInput("It cannot be hidden past its due date.")
    wall = until.astimezone(zone)
    event = _event(What.SNOOZED, utc(now), now, None, Due(wall.date(), time(wall.hour, wall.minute)))
    return _append(promise, event)._replace(snoozed_until=moment)


def repeat(promise: Promise, how: Repeat | None) -> Promise:
    """Makes it come again when it is done, or once only (None); BadInput for a repeat that cannot be kept."""
    _must_be_open(promise)
    return promise._replace(repeat=None if how is None else recurrence.check(how))


def following(promise: Promise, now: datetime) -> Promise | None:
    """The next promise of a repeating one that was kept or missed, as yet without id; None when there is none."""
    if promise.repeat is None or promise.state not in (State.KEPT, State.MISSED):
        return None
    done = next(e.at for e in reversed(promise.events) if e.what in (What.KEPT, What.MISSED))
    repeat = promise.repeat
    due = recurrence.next_due(repeat, promise.first_due, promise.due, local_day(done, zone_of(now)))
    if repeat.start == "due" and repeat.unit in recurrence.MONTHS:
        repeat = repeat._replace(day=recurrence.anchor_of(repeat, promise.first_due))
    return Promise(
        customer=promise.customer,
        text=promise.text,
        made_at=utc(now),
        first_due=due,
        due=due,
        by_them=promise.by_them,
        made_in=promise.made_in,
        repeat=repeat,
    )


def _words(text: str) -> str:
    """The words of a promise; BadInput when there are none."""
    if not text.strip():
        raise BadInput("A promise needs words: what did you promise?")
    return text.strip()


def _must_be_open(promise: Promise) -> None:
    """BadInput when nothing can happen to it any more."""
    if promise.state is not State.OPEN:
        raise BadInput(NO_LONGER_OPEN[promise.state])
    if promise.trashed_at is not None:
        raise BadInput("This promise is in the trash: restore it first.")


def _must_lie_ahead(due: Due, now: datetime) -> None:
    """BadInput when a new date has passed already."""
    if ends_at(due, zone_of(now)) <= utc(now):
        raise BadInput("The new date has passed already: choose a later one.")


def _past(at: datetime | date | None, promise: Promise, now: datetime) -> datetime:
    """When something happened, in UTC: now unless said; BadInput in the future or before the promise was made."""
    zone = zone_of(now)
    if at is None:
        return utc(now)
    if not isinstance(at, datetime):
        at = _within(at, promise, now)
    when = utc(at)
    if when > utc(now):
        raise BadInput("That moment has not come yet.")
    if local_day(when, zone) < local_day(promise.made_at, zone):
        raise BadInput("That was before the promise was made.")
    return when


def _within(day: date, promise: Promise, now: datetime) -> datetime:
    """A moment for "that day": its due time when it was due that day, else noon, but not later than now."""
    zone = zone_of(now)
    at = promise.due.at if promise.due.day == day and promise.due.at else time(12)
    moment = due_instant(Due(day, at), zone)
    return min(moment, utc(now)) if day == now.date() else moment


def _event(what: What, at: datetime, now: datetime, from_due: Due | None, to_due: Due | None) -> Event:
    """An event that happened at an instant and is written down now."""
    return Event(at=at, what=what, entered_at=utc(now), from_due=from_due, to_due=to_due)


def _append(promise: Promise, event: Event) -> Promise:
    """The promise with one event more."""
    return promise._replace(events=(*promise.events, event))


def _close(promise: Promise, state: State, what: What, at: datetime, now: datetime, why: str | None = None) -> Promise:
    """The promise in its end state, no longer hidden."""
    event = _event(what, at, now, None, None)._replace(why=why.strip() if why and why.strip() else None)
    return _append(promise, event)._replace(state=state, snoozed_until=None)


def _move(promise: Promise, what: What, due: Due, told_at: datetime, now: datetime) -> Promise:
    """The promise at its new date, with who was told when."""
    event = _event(what, told_at, now, promise.due, due)._replace(told_at=told_at)
    return _append(_moved(promise, due), event)


def _moved(promise: Promise, due: Due) -> Promise:
    """The promise at another date; a changed date ends a snooze."""
    return promise if due == promise.due else promise._replace(due=due, snoozed_until=None)
