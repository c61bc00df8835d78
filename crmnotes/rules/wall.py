"""Wall time and instants: where a local day begins and when a wall date with a time comes, in the owner's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from crmnotes.clock import utc
from crmnotes.records import Due

FAR = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)


def last_of_month(year: int, month: int) -> date:
    """The last day of a month. The module `calendar` tells it too, but every start would have to load it."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - ONE_DAY


@lru_cache(maxsize=1024)  # a scorecard asks it of every order, and there are few days
def later(day: date, days: int) -> date:
    """So many days after a day, the last day of the calendar at most."""
    return day + timedelta(days=min(days, (date.max - day).days))


def zone_of(now: datetime) -> tzinfo:
    """The zone of the owner's wall, which the present moment carries; ValueError when it carries none."""
    if now.tzinfo is None:
        raise ValueError("the present moment must know its zone")
    return now.tzinfo


def local_day(moment: datetime, zone: tzinfo) -> date:
    """The day on the owner's wall at an instant."""
    return moment.astimezone(zone).date()


def midnight(day: date, zone: tzinfo) -> datetime:
    """The instant (UTC) at which a local day begins; the first one when the clock shows 00:00 twice.

    Where the clock jumps over midnight the day begins at the jump.
    """
    try:
        return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    except OverflowError:  # the edge of the calendar, in a zone away from UTC
        return FAR if day.year > 1 else datetime.min.replace(tzinfo=UTC)


def end_of(day: date, zone: tzinfo) -> datetime:
    """The instant (UTC) of the midnight that ends a local day."""
    return FAR if day == date.max else midnight(day + ONE_DAY, zone)


def wall_instant(day: date, at: time, zone: tzinfo) -> datetime:
    """The instant (UTC) at which the owner's wall shows that time of that day.

    A time that comes twice in autumn is read as the later one, so that nothing is late too early; a time that
    spring leaves out is the moment of the jump, the next minute that exists. rules: time; faults 21.
    """
    first = datetime.combine(day, at, tzinfo=zone)
    try:
        early, late = utc(first), utc(first.replace(fold=1))
    except OverflowError:
        return FAR
    return late if late >= early else _jump(late, early, zone)


def _jump(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """The instant, to the second, at which the clock leaps forward between two instants."""
    old = before.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        same = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old
        low, high = (middle, high) if same else (low, middle)
    return before + timedelta(seconds=high)


def due_instant(due: Due, zone: tzinfo) -> datetime:
    """The last instant (UTC) that a due date names: its minute, or the midnight that ends its day."""
    return end_of(due.day, zone) if due.at is None else wall_instant(due.day, due.at, zone)


def ends_at(due: Due, zone: tzinfo) -> datetime:
    """The instant (UTC) from which it is late: the next local midnight, or the minute after the time. rules: time."""
    return late_from(due, due_instant(due, zone))


def late_from(due: Due, end: datetime) -> datetime:
    """The same where the last instant (UTC) that it names is known: see `due_instant`."""
    return end if due.at is None else min(end, FAR - ONE_MINUTE) + ONE_MINUTE


class Wall:
    """The owner's wall in one zone: where a day begins is worked out once for all rows of a list.

    It lasts no longer than the list: the laptop may travel.
    """

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self._begins: dict[date, datetime] = {}

    def midnight(self, day: date) -> datetime:
        """The instant (UTC) at which a local day begins; see the function."""
        begins = self._begins.get(day)
        if begins is None:
            begins = self._begins[day] = midnight(day, self.zone)
        return begins

    def end_of(self, day: date) -> datetime:
        """The instant (UTC) of the midnight that ends a local day."""
        return FAR if day == date.max else self.midnight(day + ONE_DAY)

    def due_instant(self, due: Due) -> datetime:
        """The last instant (UTC) that a due date names; see the function."""
        return self.end_of(due.day) if due.at is None else wall_instant(due.day, due.at, self.zone)


def late_minutes(since: datetime, now: datetime) -> int:
    """Whole minutes from one instant (UTC) to a later one (UTC), begun ones counted as whole; at least 1."""
    return max(1, -((since - now) // ONE_MINUTE))
