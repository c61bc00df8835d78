"""The only place that asks for the present moment and for the owner's zone."""

from __future__ import annotations

import os
import time as system_time
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol

from crmnotes.errors import BadInput

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
LONGEST_FOLD = 26 * 3600  # seconds: no clock was ever set back by more


class SystemZone(tzinfo):
    """The owner's wall clock as the system keeps it, through daylight saving; follows a change of zone."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """How far the wall is ahead of UTC at that wall time (a gap or overlap is read by its `fold`)."""
        naive = datetime(1970, 1, 1) if moment is None else moment.replace(tzinfo=None)
        try:
            return naive.astimezone().utcoffset() or timedelta(0)
        except (ValueError, OverflowError):  # Python looks at the day beside it, which the first and the last day lack
            return naive.replace(day=15).astimezone().utcoffset() or timedelta(0)

    def dst(self, moment: datetime | None) -> timedelta:
        """Not told apart: the offset holds all that is needed."""
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:
        """The system's own name for the zone."""
        return system_time.tzname[0]

    def fromutc(self, moment: datetime) -> datetime:
        """The wall time of an instant; the second of an hour that comes twice carries `fold`."""
        # Twice `localtime` is cheaper than `astimezone()` (5 against 9 µs in all), and an import asks for many days.
        stamp = (moment.replace(tzinfo=UTC) - EPOCH) // SECOND
        there = system_time.localtime(stamp)
        if not 1 <= there[0] <= 9999:  # a file may hold an instant whose wall is past the calendar's end
            return (datetime.min if there[0] < 1 else datetime.max).replace(microsecond=0, tzinfo=self)
        wall = datetime(*there[:6], moment.microsecond, tzinfo=self)
        if there.tm_gmtoff == system_time.localtime(stamp - LONGEST_FOLD).tm_gmtoff:
            return wall
        return wall if wall.utcoffset() == there.tm_gmtoff * SECOND else wall.replace(fold=1)


class Clock(Protocol):
    """Tells the present moment and the owner's zone."""

    @property
    def zone(self) -> tzinfo:
        """The zone of the owner's wall."""

    def now(self) -> datetime:
        """The present moment on the owner's wall, to the second, aware."""


class SystemClock:
    """The machine's clock."""

    zone: tzinfo = SystemZone()

    def now(self) -> datetime:
        """The present moment on the owner's wall, to the second."""
        return datetime.now(UTC).replace(microsecond=0).astimezone(self.zone)


class FixedClock:
    """A clock that stands until it is set: for tests, pictures and `CRMNOTES_NOW`."""

    def __init__(self, moment: datetime, zone: tzinfo | None = None) -> None:
        self.zone: tzinfo = zone or moment.tzinfo or UTC
        self.moment = moment

    def now(self) -> datetime:
        """The moment it was set to, on the owner's wall."""
        return self.moment.replace(microsecond=0).astimezone(self.zone)

    def advance(self, **units: float) -> None:
        """Moves on by a timedelta's units: `advance(hours=3)`."""
        self.moment = (self.moment.astimezone(UTC) + timedelta(**units)).astimezone(self.zone)


def system_clock() -> Clock:
    """The clock of this run: the machine's, or the one that `CRMNOTES_NOW` (ISO 8601 with offset) sets."""
    text = os.environ.get("CRMNOTES_NOW")
    if not text:
        return SystemClock()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise BadInput("CRMNOTES_NOW must be a date and time with its offset, such as 2026-11-22T16:00:00+00:00.")
    if not 1900 <= moment.year <= 9000:  # a year or two around it must exist, too
        raise BadInput("CRMNOTES_NOW must lie between the years 1900 and 9000.")
    return FixedClock(moment, SystemZone())


_asked: tuple[datetime, datetime] = (EPOCH, EPOCH)
"""The moment that was last brought to UTC, and its instant."""


def utc(moment: datetime) -> datetime:
    """The same instant in UTC, to the second, as records keep it.

    The last one is remembered: the present moment is asked for with each row of a list, and its zone is slow to tell.
    """
    global _asked
    if moment.tzinfo is UTC and not moment.microsecond:  # as every moment of a record is: asked hundreds of times
        return moment
    asked, instant = _asked
    if moment is not asked:
        instant = _instant(moment)
        _asked = moment, instant
    return instant


def _instant(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:  # a wall at the very edge of the calendar
        return (datetime.max if moment.year > 1 else datetime.min).replace(microsecond=0, tzinfo=UTC)


def today(now: datetime) -> date:
    """The owner's local day at that moment."""
    return now.date()
