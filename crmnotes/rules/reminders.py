"""Reminders: what is to be said when, once each, made from the rows of Today so that they never disagree with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.records import Due, Why
from crmnotes.rules.today import TodayRow
from crmnotes.rules.wall import local_day, wall_instant, zone_of

REPLIES_TO_COME = frozenset({Why.REPLY_TODAY, Why.REPLY_LATER})
STANDS = timedelta(hours=1)
"""How long after its time a promise is still reminded of: later it stands on Today as late."""


class About(StrEnum):
    """What a reminder is about."""

    MORNING = "morning"  # the day begins: all that is owed
    REPLY = "reply"  # a reply falls due soon
    PROMISE = "promise"  # the time of a promise has come


class Manner(NamedTuple):
    """How the owner wants to be reminded: wall times; nothing is said between `quiet_from` and `quiet_until`."""

    ahead: timedelta = timedelta(minutes=30)  # before a reply falls due
    quiet_from: time = time(20)
    quiet_until: time = time(8)  # the day begins then
    morning: bool = True


class Reminder(NamedTuple):
    """One thing to say. `key` is the same as long as it is the same thing with the same due."""

    key: str
    about: About
    row: TodayRow | None = None


def due(rows: Iterable[TodayRow], now: datetime, manner: Manner, said: Collection[str]) -> list[Reminder]:
    """What is to be said now and was not `said` yet, the start of the day first. `now` is on the owner's wall.

    Nothing within the quiet hours; what falls into them is not said afterwards, it stands on Today and in the notice of
    the morning. Snoozed promises are no rows of Today and so are not said. issue: reminders; faults 21.
    """
    if is_quiet(now.time(), manner):
        return []
    found = [*_morning(now, manner), *_of_rows(rows, now, manner)]
    return [reminder for reminder in found if reminder.key not in said]


def is_quiet(at: time, manner: Manner) -> bool:
    """Whether nothing is said at that time of day; hours that begin in the evening end the next morning."""
    begin, end = manner.quiet_from, manner.quiet_until
    return begin <= at < end if begin <= end else at >= begin or at < end


def _morning(now: datetime, manner: Manner) -> Iterator[Reminder]:
    """The notice of the day: a working day begins when the quiet hours of the night end."""
    if manner.morning and now.time() >= manner.quiet_until:
        yield Reminder(f"{About.MORNING} {now.date()}", About.MORNING)


def _of_rows(rows: Iterable[TodayRow], now: datetime, manner: Manner) -> Iterator[Reminder]:
    for row in rows:
        if row.why in REPLIES_TO_COME and isinstance(row.due, datetime):
            if utc(row.due) - manner.ahead <= utc(now) < utc(row.due):
                yield Reminder(f"{About.REPLY} {row.uids[0]} {utc(row.due):%Y-%m-%dT%H:%M}", About.REPLY, row)
        elif row.why in (Why.PROMISE_TODAY, Why.PROMISE_LATE) and isinstance(row.due, Due) and row.due.at:
            begins = wall_instant(row.due.day, row.due.at, zone_of(now))
            if begins <= utc(now) < begins + STANDS and local_day(begins, zone_of(now)) == now.date():
                yield Reminder(f"{About.PROMISE} {row.uids[0]} {row.due.day}T{row.due.at:%H:%M}", About.PROMISE, row)


def still_said(said: Iterable[str], now: datetime, most: int = 400) -> list[str]:
    """What is worth remembering of what was said: not the mornings before today, and the latest of the rest."""
    kept = [key for key in said if not key.startswith(About.MORNING) or key.endswith(str(now.date()))]
    return kept[-most:]
