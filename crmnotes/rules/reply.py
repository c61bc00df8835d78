"""The reply clock: when an answer is due to what a customer said, and what settles it. Pure; instants are UTC."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Literal

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.records import Channel, Direction, Note, Settings, Settled
from crmnotes.rules.wall import FAR, ONE_DAY, Wall, local_day, zone_of

Temper = Literal["calm", "amber", "red"]

LONGEST_ALLOWANCE = 366 * 24 * 60  # minutes
LONGEST_AWAY = 366  # days
AMBER = 0.75  # calm until a quarter of the allowance is left
WANTING = frozenset({Channel.MISSED_CALL, Channel.VOICEMAIL, Channel.EMAIL, Channel.TEXT, Channel.LETTER})


def wants_answer(direction: Direction, channel: Channel, left_open: bool = False) -> bool:
    """Whether a note starts the reply clock unless the owner says otherwise. rules: the reply clock."""
    return direction is Direction.THEM and (left_open or channel in WANTING)


def check_allowance(minutes: int) -> int:
    """The minutes, when they can be a reply time; BadInput when not."""
    if not 1 <= minutes <= LONGEST_ALLOWANCE:
        raise BadInput("A reply time must be between a minute and a year.")
    return minutes


def check_closed(settings: Settings) -> Settings:
    """The settings, when their closed days can be kept; BadInput when not."""
    if not settings.closed_weekdays <= set(range(7)):
        raise BadInput("A closed weekday must be a day from Monday to Sunday.")
    if len(settings.closed_weekdays) == 7:
        raise BadInput("At least one day of the week must stay open.")
    for first, last in settings.closed_dates:
        if last < first:
            raise BadInput("Being away cannot end on {} before it begins on {}.", last, first)
        if (last - first).days >= LONGEST_AWAY:
            raise BadInput("Being away can last a year at most.")
    return settings


def is_closed(day: date, settings: Settings) -> bool:
    """Whether the owner is closed on that local day."""
    return day.weekday() in settings.closed_weekdays or any(a <= day <= b for a, b in settings.closed_dates)


def ever_closed(settings: Settings) -> bool:
    """Whether there is any closed day at all."""
    return bool(settings.closed_weekdays or settings.closed_dates)


def reply_by(happened_at: datetime, allowance_minutes: int, settings: Settings, zone: tzinfo) -> datetime:
    """The instant (UTC) by which an answer is due.

    The allowance is in minutes; time on closed local days does not count. Without closed days it is plain
    hours through daylight saving. rules: the reply clock.
    """
    return Hours(settings, Wall(zone)).reply_by(utc(happened_at), allowance_minutes)


def open_time(start: datetime, end: datetime, settings: Settings, zone: tzinfo) -> timedelta:
    """How much of the time between two instants lies on open days; nothing when the end is not later."""
    return Hours(settings, Wall(zone)).open_time(utc(start), utc(end))


@lru_cache(maxsize=1024)  # a list asks it of every row, twice, and there are few allowances
def _minutes(number: int) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=number)


class Hours:
    """The days on which the reply clock runs, for all questions of a list. Its instants are in UTC, to the second."""

    def __init__(self, settings: Settings, wall: Wall) -> None:
        self._settings, self._wall = settings, wall
        self._always = not ever_closed(settings)

    def reply_by(self, start: datetime, allowance_minutes: int) -> datetime:
        """The instant by which an answer is due to what was said at another; see the function."""
        left = _minutes(allowance_minutes)
        if left > FAR - start:
            return FAR
        return start + left if self._always else self._through_open_days(start, left)

    def open_time(self, start: datetime, end: datetime) -> timedelta:
        """How much of the time between two instants lies on open days; nothing when the end is not later."""
        if end <= start:
            return timedelta(0)
        return end - start if self._always else end - start - self._closed_time(start, end)

    def _through_open_days(self, start: datetime, left: timedelta) -> datetime:
        """Spends the time left on open days only; the clock stands from midnight to midnight of a closed day."""
        wall = self._wall
        at, day = start, local_day(start, wall.zone)
        while left > timedelta(0):
            open_day = self._open_from(day)
            if open_day is None:
                return FAR
            if open_day != day:
                at, day = wall.midnight(open_day), open_day
            ends = wall.end_of(day)
            if ends - at >= left or ends == FAR:
                return min(at + left, FAR)
            left -= ends - at
            at, day = ends, day + ONE_DAY
        return at

    def _open_from(self, day: date) -> date | None:
        """The first open day from that day on, or None when none comes."""
        if len(self._settings.closed_weekdays) == 7:
            return None
        while is_closed(day, self._settings):
            # Jumping to the end of a time away keeps a mistyped year from costing a walk through every day of it.
            last = max((b for a, b in self._settings.closed_dates if a <= day <= b), default=day)
            if last.year >= 9999:
                return None
            day = last + ONE_DAY
        return day

    def _closed_time(self, start: datetime, end: datetime) -> timedelta:
        """How much of the time between two instants lies on closed days."""
        wall, total = self._wall, timedelta(0)
        day, last = local_day(start, wall.zone), local_day(end, wall.zone)
        while day <= last:
            if is_closed(day, self._settings):
                total += min(end, wall.end_of(day)) - max(start, wall.midnight(day))
            if day == date.max:
                break
            day += ONE_DAY
        return total


class Moment:
    """The present moment, and what all rows of a list have in common: worked out once for all of them.

    `now` is on the owner's wall, `utc` the same instant in UTC, `day` the local day, `tonight` when that ends.
    What is asked of a note takes its instants as records keep them: in UTC.
    """

    def __init__(self, now: datetime, settings: Settings) -> None:
        self.now, self.utc, self.day = now, utc(now), now.date()
        self.wall = Wall(zone_of(now))
        self.hours = Hours(settings, self.wall)
        self.tonight = self.wall.end_of(self.day)

    def reply_by(self, note: Note) -> datetime:
        """The instant (UTC) by which the answer to that note is due."""
        return self.hours.reply_by(note.happened_at, note.allowance)

    def used(self, note: Note) -> float:
        """How much of a question's own allowance is used up, counting open time only; over 1 when late."""
        return self.hours.open_time(note.happened_at, self.utc) / _minutes(max(1, note.allowance))


def share_used(start: datetime, end: datetime, now: datetime) -> float:
    """How much of the time between two instants (UTC) is used up: 0 at the start, 1 at the end, more when late."""
    if end <= start:
        return 0.0 if now < end else 1.0 + (now - end) / ONE_DAY
    return (now - start) / (end - start) if now > start else 0.0


def temper(happened_at: datetime, reply_by: datetime, now: datetime, settings: Settings | None = None) -> Temper:
    """How a question is shown: calm until a quarter of its time is left, then amber, red once it is late.

    With settings, closed days count neither in the time used nor in the whole. rules: the reply clock.
    """
    if utc(now) > utc(reply_by):
        return "red"
    if settings is None:
        share = share_used(utc(happened_at), utc(reply_by), utc(now))
    else:
        zone = zone_of(now)
        whole = open_time(happened_at, reply_by, settings, zone)
        share = open_time(happened_at, now, settings, zone) / whole if whole else 1.0
    return "amber" if share >= AMBER else "calm"


def is_open(note: Note) -> bool:
    """Whether a note of theirs still waits for an answer."""
    return note.wants_answer and note.settled is None and note.trashed_at is None and note.direction is Direction.THEM


def due_of(note: Note, settings: Settings, zone: tzinfo) -> datetime:
    """The instant (UTC) by which the answer to that note is due."""
    return reply_by(note.happened_at, note.allowance, settings, zone)


def is_late(note: Note, now: datetime, settings: Settings) -> bool:
    """Whether a question is still open after its reply-by; at the very instant it is not. rules: the reply clock."""
    return is_open(note) and utc(now) > due_of(note, settings, zone_of(now))


def settles(ours: Note, question: Note) -> bool:
    """Whether a note of ours settles an open question: later, on any channel, to that customer, and we reached them.

    "Tried, not reached" settles nothing. rules: the reply clock.
    """
    return (
        is_open(question)
        and ours.customer == question.customer
        and ours.direction is Direction.US
        and ours.reached
        and ours.trashed_at is None
        and utc(ours.happened_at) > utc(question.happened_at)
    )


def in_time(note: Note, settings: Settings, zone: tzinfo, now: datetime) -> bool | None:
    """Whether a question counts as answered in time; None when it counts neither way.

    In time is at or before reply-by; still open past it counts as late already. Not counted: a note that wants
    no answer, one that needed none, one in the trash, and one still open within its time. rules: the reply clock.
    """
    if not note.wants_answer or note.direction is not Direction.THEM or note.trashed_at is not None:
        return None
    if note.settled and note.settled.how is Settled.NONE_NEEDED:
        return None
    at = utc(note.settled.at) if note.settled else None
    return counts_in_time(note.happened_at, note.allowance, at, settings, zone, now)


def counts_in_time(
    happened_at: datetime, allowance: int, at: datetime | None, settings: Settings, zone: tzinfo, now: datetime
) -> bool | None:
    """`in_time` of a question of which only this is known: when it came, its minutes, when (UTC) it was settled."""
    by = reply_by(happened_at, allowance, settings, zone)
    if at is not None:
        return at <= by
    return False if utc(now) > by else None
