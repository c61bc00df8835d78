"""A customer's own rhythm: how often they are in touch, and from which day they are later than usual or quiet.

What the owner does plays no part. All values are local days of the owner's wall or numbers of days.
"""

# No `from __future__ import annotations` here: see `records`.

import math
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Customer
from crmnotes.rules.wall import ONE_DAY, last_of_month

JOINED = 2  # days at most this far apart are one visit
ENOUGH = 4  # visits
GAPS = 8  # the last ones count
HOLIDAY = 3  # times the usual gap
SLACK = 1.25
LONGEST_KNOWN = 90  # days ahead


class Verdict(StrEnum):
    """What the rhythm says on a day."""

    NONE = "none"
    LATER_THAN_USUAL = "later_than_usual"
    GONE_QUIET = "gone_quiet"


class Rhythm(NamedTuple):
    """A measured rhythm: days between visits, and the days after which it is late and quiet."""

    usual: float
    longest: int  # holidays left out
    shortest: int
    late_line: float
    quiet_line: float


class Lines(NamedTuple):
    """The last visit, the usual gap, and the first day on which the customer is listed as late and as quiet."""

    last_visit: date | None = None
    usual: float | None = None
    late_from: date | None = None
    quiet_from: date | None = None


def visits(days: Iterable[date]) -> list[date]:
    """The visits, oldest first: days at most 2 apart join into one, dated by its first day. rules: gone quiet."""
    return [first for first, _ in _spans(days)]


def _spans(days: Iterable[date]) -> list[tuple[date, date]]:
    """The first and last day of each visit."""
    spans: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if spans and (day - spans[-1][1]).days <= JOINED:
            spans[-1] = spans[-1][0], day
        else:
            spans.append((day, day))
    return spans


def rhythm(visits: Sequence[date]) -> Rhythm | None:
    """The rhythm of at least 4 visits (oldest first) by their last 8 gaps; None with fewer. rules: gone quiet."""
    if len(visits) < ENOUGH:
        return None
    last = visits[-GAPS - 1 :]
    gaps = sorted((later - earlier).days for earlier, later in pairwise(last))
    middle = len(gaps) // 2
    # Not statistics.median: importing that module costs the start of the program several milliseconds.
    usual = float(gaps[middle]) if len(gaps) % 2 else (gaps[middle - 1] + gaps[middle]) / 2
    longest = max(gap for gap in gaps if gap <= HOLIDAY * usual)
    late = max(SLACK * usual, float(longest))
    return Rhythm(usual, longest, gaps[0], late, 2 * late)


def lines_in_days(measured: Rhythm | None, keep_in_touch: int | None) -> tuple[float, float] | None:
    """The late and the quiet line in days since the last visit; None is too little history, never a verdict.

    A wish to keep in touch stands alone without a measured rhythm and beside one: the earlier line applies.
    """
    if measured is None:
        return None if keep_in_touch is None else (float(keep_in_touch), 2.0 * keep_in_touch)
    if keep_in_touch is None:
        return measured.late_line, measured.quiet_line
    return min(measured.late_line, keep_in_touch), min(measured.quiet_line, 2 * keep_in_touch)


def lines(
    customer: Customer,
    visit_days: Iterable[date],
    group_days: Iterable[int] = (),
    *,
    owed: bool = False,
    in_hand_until: date | None = None,
) -> Lines:
    """From which day on a customer is listed, with everything that keeps them off the list folded in.

    `visit_days` are the local days on which they did something, `group_days` the keep-in-touch days of their
    groups; `owed` that a reply is owed to them, `in_hand_until` the latest due day of an open promise of mine.
    The two dates are None when they are never listed as things stand. rules: gone quiet.
    """
    spans = _spans(visit_days)
    if not spans:
        return Lines()
    last, heard = spans[-1]
    measured = rhythm([first for first, _ in spans])
    usual = measured.usual if measured else None
    wish = customer.keep_in_touch_days or min((days for days in group_days if days), default=None)
    both = lines_in_days(measured, wish)
    if both is None or owed or customer.left is not None or customer.trashed_at is not None:
        return Lines(last, usual)
    # A visit that still goes on is no silence: a further day would join it.
    held = max(filter(None, (heard + JOINED * ONE_DAY, in_hand_until, *_known(customer, last))))
    late, quiet = (_first_day(last, line, held) for line in both)
    return Lines(last, usual, late, quiet)


def _known(customer: Customer, last_visit: date) -> tuple[date | None, date | None]:
    """The last days on which the silence is known or expected."""
    season = None if customer.seasonal_month is None else season_ends(customer.seasonal_month, last_visit)
    return customer.quiet_known_until, season


def _first_day(last_visit: date, line: float, held: date) -> date | None:
    """The first day that is more than `line` days after the last visit and after every day held back."""
    try:
        return max(last_visit + timedelta(days=math.floor(line) + 1), held + ONE_DAY)
    except OverflowError:
        return None


def season_ends(month: int, last_visit: date) -> date:
    """The last day of the first such month that begins after the last visit: until then they are expected."""
    year = last_visit.year + (month <= last_visit.month)
    return last_of_month(min(year, date.max.year), month)


def verdict(found: Lines, today: date) -> Verdict:
    """What the rhythm says on a local day."""
    if found.quiet_from is not None and today >= found.quiet_from:
        return Verdict.GONE_QUIET
    if found.late_from is not None and today >= found.late_from:
        return Verdict.LATER_THAN_USUAL
    return Verdict.NONE


def check_known_until(until: date, today: date) -> date:
    """The day until which the owner knows why they are quiet; BadInput unless within the next 90 days."""
    if not today < until <= today + timedelta(days=LONGEST_KNOWN):
        raise BadInput("Choose a day within the next 90 days.")
    return until


def check_keep_in_touch(days: int) -> int:
    """A number of days to keep in touch; BadInput unless from 1 to 3660."""
    if not 1 <= days <= 3660:
        raise BadInput("Keeping in touch must be every 1 to 3660 days.")
    return days


def check_season(month: int) -> int:
    """A month by its number; BadInput unless from 1 to 12."""
    if not 1 <= month <= 12:
        raise BadInput("A season is a month from January to December.")
    return month
