"""Before time away: which promises and which replies fall inside it. Pure; first and last are wall days, both away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo

from crmnotes.records import Note, Promise, Settings, State
from crmnotes.rules import reply
from crmnotes.rules.wall import local_day

Span = tuple[date, date]
SECOND = timedelta(seconds=1)


def next_away(settings: Settings, today: date) -> Span | None:
    """The time away that is on or comes next; None when none is planned. rules: closed days and away."""
    return min((span for span in settings.closed_dates if span[1] >= today), default=None)


def falls_inside(promise: Promise, away: Span) -> bool:
    """Whether an open promise of mine is due on a day away."""
    mine = promise.state is State.OPEN and not promise.by_them and promise.trashed_at is None
    return mine and away[0] <= promise.due.day <= away[1]


def reply_inside(note: Note, away: Span, settings: Settings, zone: tzinfo) -> datetime | None:
    """The instant (UTC) by which an open question would be due without that time away, when it lies inside; else None.

    A reply that is due at midnight is due with the day that ends then, as on Today.
    """
    if not reply.is_open(note):
        return None
    others = tuple(span for span in settings.closed_dates if span != away)
    by = reply.due_of(note, settings._replace(closed_dates=others), zone)
    return by if away[0] <= local_day(by - SECOND, zone) <= away[1] else None


def to_tell(customers: Iterable[int]) -> tuple[int, ...]:
    """Whom to tell of the time away: everybody whom something inside it concerns, each once, as they come."""
    return tuple(dict.fromkeys(customers))
