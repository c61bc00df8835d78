"""What the scorecard counts beyond one rule at a time: replies, the ledger of a period, hours taken, parts of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo
from itertools import accumulate
from typing import NamedTuple

from crmnotes.records import Settings
from crmnotes.rules import reply
from crmnotes.rules.measure import MET, Case, Measure, Row, Share
from crmnotes.rules.outcome import Count, Outcome
from crmnotes.rules.period import Period
from crmnotes.rules.wall import ONE_DAY, end_of, local_day, midnight

HOURS = (1, 2, 4, 8, 16, 24)
"""Where the stretches of hours that a reply takes end; the last stretch is open."""


ENDS = (Count.LATE, Count.MISSED, Count.OPEN_LATE, Count.VOID, Count.RELEASED)
"""How promises end that a ledger lists apart, in its order."""


class Question(NamedTuple):
    """As much of a note that needed an answer as its count needs; the allowance in minutes."""

    id: int
    customer: int
    asked: int  # seconds since 1970, as the next
    settled: int | None
    allowance: int


class Ledger(NamedTuple):
    """How the promises that came due in a period count. rules: the promise ledger."""

    first: Measure = Measure()  # kept by the first date
    agreed: Measure = Measure()  # kept by the date agreed last, the first one or another
    told: Measure = Measure()  # of a new date before the old one had passed; a case a telling
    late: tuple[Case, ...] = ()
    missed: tuple[Case, ...] = ()
    open_late: tuple[Case, ...] = ()
    void: tuple[Case, ...] = ()  # in no denominator
    released: tuple[Case, ...] = ()  # in no denominator
    by_day: tuple[tuple[date, Share], ...] = ()  # kept by the agreed date, of those that came due on a day


def replied(
    plainly: Iterable[Row], others: Iterable[Question], settings: Settings, zone: tzinfo, now: datetime
) -> Measure:
    """Replied in time: those answered within plain hours, and each of the others as `reply.in_time` counts it.

    Closed days only put an answer off. A question that counts neither way is no case.
    """
    cases = [*plainly]
    for one in others:
        met = _in_time(one, settings, zone, now)
        if met is not None:
            cases.append((one.id, one.customer, met))
    return Measure(cases)


def _in_time(one: Question, settings: Settings, zone: tzinfo, now: datetime) -> bool | None:
    """`reply.counts_in_time` of a question."""
    at = None if one.settled is None else datetime.fromtimestamp(one.settled, UTC)
    return reply.counts_in_time(datetime.fromtimestamp(one.asked, UTC), one.allowance, at, settings, zone, now)


def by_hours(begun: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """How many replies took up to each of HOURS, and how many longer, from how many took so many begun hours."""
    found = [0] * (len(HOURS) + 1)
    for hours, many in begun:
        found[bisect_left(HOURS, hours)] += many
    return tuple(found)


def hours_taken(answered: Sequence[tuple[int, int]], settings: Settings, zone: tzinfo) -> tuple[int, ...]:
    """The same from when each question came and was answered; time on closed days does not count."""
    closed, hour = _closed(answered, settings, zone), HOURS[0] * 3600
    begun = Counter[int]()
    for asked, settled in answered:
        taken = settled - asked
        if closed is not None and taken > hour:
            taken -= closed.until(settled) - closed.until(asked)
        begun[max(0, taken + 3599) // 3600] += 1
    return by_hours(begun.items())


def _closed(answered: Sequence[tuple[int, int]], settings: Settings, zone: tzinfo) -> ClosedTime | None:
    """The closed time around those questions; None when there is none."""
    if not answered or not reply.ever_closed(settings):
        return None
    first, last = min(asked for asked, _ in answered), max(settled for _, settled in answered)
    return ClosedTime(_day(first, zone), _day(max(first, last), zone), settings, zone)


class ClosedTime:
    """How much of the time is closed, from one local day to another; looked up where `reply.open_time` would count."""

    def __init__(self, first: date, last: date, settings: Settings, zone: tzinfo) -> None:
        days = (first + ONE_DAY * number for number in range((last - first).days + 1))
        closed = [day for day in days if reply.is_closed(day, settings)]
        self._begins = [_second(midnight(day, zone)) for day in closed]
        self._whole = [_second(end_of(day, zone)) - begins for day, begins in zip(closed, self._begins, strict=True)]
        self._before = [0, *accumulate(self._whole)]

    def until(self, second: int) -> int:
        """Closed seconds from the first day until an instant."""
        number = bisect_right(self._begins, second)
        if not number:
            return 0
        return self._before[number - 1] + min(second - self._begins[number - 1], self._whole[number - 1])


def _day(second: int, zone: tzinfo) -> date:
    return local_day(datetime.fromtimestamp(second, UTC), zone)


def _second(moment: datetime) -> int:
    return int(moment.timestamp())


def ledger(promises: Iterable[tuple[int, int, Outcome]], plain: Iterable[tuple[date, Sequence[Row]]] = ()) -> Ledger:
    """The ledger of a period from the id, the customer and the outcome of each promise that came due in it.

    `plain` are promises kept that never changed, with the day they came due: met are those kept by their date.
    """
    days: dict[date, list[Share]] = defaultdict(list)
    by_first, told = list[Row](), list[Row]()
    for day, rows in plain:
        by_first += rows
        if rows:
            days[day].append(Share(sum(map(MET, rows)), len(rows)))
    by_agreed = by_first.copy()
    apart: dict[Count, list[Case]] = {count: [] for count in Count}
    apart[Count.LATE] = [Case._make(row) for row in by_first if not row[2]]
    for number, customer, outcome in promises:
        counted = outcome.counted
        case, agreed = Case(number, customer, counted is Count.FIRST), counted in (Count.FIRST, Count.AGREED)
        apart[counted].append(case)
        if counted.counts:
            by_first.append(case)
            by_agreed.append(case._replace(met=agreed))
            days[outcome.day].append(Share(int(agreed), 1))
            told += [case._replace(met=met) for met in _tellings(outcome)]
    late, missed, open_late, void, released = (tuple(apart[count]) for count in ENDS)
    by_day = tuple((day, _together(shares)) for day, shares in days.items())
    measures = Measure(by_first), Measure(by_agreed), Measure(told)
    return Ledger(*measures, late, missed, open_late, void, released, by_day)


def _tellings(outcome: Outcome) -> list[bool]:
    """Whether each telling of a new date was in time."""
    return [True] * outcome.told_in_time + [False] * outcome.told_late


def _together(shares: Sequence[Share]) -> Share:
    return Share(sum(one.met for one in shares), sum(one.of for one in shares))


def by_part(by_day: Iterable[tuple[date, Share]], parts: Sequence[Period]) -> list[Share]:
    """What was counted in each part of a period, by the day on which it came due."""
    days = list(by_day)
    return [_together([share for day, share in days if day in part]) for part in parts]
