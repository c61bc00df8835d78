"""Stretches of days that a scorecard is made for, and the stretches that its charts divide them into."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.rules.wall import ONE_DAY, last_of_month

USUAL_WEEKS = 13
LONGEST = 366 * 100  # days
FIRST_YEAR, LAST_YEAR = 1900, 9000
LAST_WEEKS, WEEK, MONTH, QUARTER, YEAR = "last_weeks", "week", "month", "quarter", "year"
MONTHS_OF = {MONTH: 1, QUARTER: 3, YEAR: 12}
FEW_DAYS, FEW_WEEKS = 14, 27


class Period(NamedTuple):
    """Days on the owner's wall, the first and the last both counted."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def known(day: date) -> date:
    """The day, when a scorecard can look at it; BadInput when it lies too far away."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadInput("A period must lie between the years {} and {}.", FIRST_YEAR, LAST_YEAR)
    return day


def free(first: date, last: date) -> Period:
    """Any stretch of days; BadInput when it ends before it begins, is longer than a hundred years or too far away."""
    if last < first:
        raise BadInput("A period cannot end on {} before it begins on {}.", last, first)
    if (last - first).days >= LONGEST:
        raise BadInput("A period can last a hundred years at most.")
    return Period(known(first), known(last))


def usual(today: date) -> Period:
    """The last thirteen weeks, which is what a scorecard shows unless told otherwise."""
    return Period(today - timedelta(days=7 * USUAL_WEEKS - 1), today)


def around(day: date, kind: str) -> Period:
    """The week (from Monday), month, quarter or year that a day lies in, or the thirteen weeks that it ends."""
    if kind == LAST_WEEKS:
        return usual(day)
    if kind == WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    months = MONTHS_OF[kind]
    month = (day.month - 1) // months * months + 1
    return Period(date(day.year, month, 1), last_of_month(day.year, month + months - 1))


def beside(period: Period, kind: str, step: int) -> Period:
    """The period of that kind before (-1) or after (1) this one; a free one moves by its own length."""
    if kind in (WEEK, *MONTHS_OF):
        return around(period.last + ONE_DAY if step > 0 else period.first - ONE_DAY, kind)
    return Period(*(day + timedelta(days=step * period.days) for day in period))


def parts(period: Period) -> Iterator[Period]:
    """The days of a short period, the weeks of a longer one, the months of a long one; the outer ones may be cut."""
    first = period.first
    while first <= period.last:
        last = _last_of_part(first, period.days)
        yield Period(first, min(last, period.last))
        first = last + ONE_DAY


def _last_of_part(first: date, days: int) -> date:
    """Where the part ends that begins with a day."""
    if days <= FEW_DAYS:
        return first
    return around(first, WEEK if days <= 7 * FEW_WEEKS else MONTH).last
