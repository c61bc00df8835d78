"""What the scorecard counts beyond one rule at a time: replies, the ledger of a period, hours taken, parts of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo
from itertools import accumulate
from typing import NamedTuple

from crmnotes.records import Settings, Settled
from crmnotes.rules import reply
from crmnotes.rules.measure import Case, Measure
from crmnotes.rules.outcome import Count, Outcome
from crmnotes.rules.period import Period
from crmnotes.rules.wall import ONE_DAY, end_of, local_day, midnight

HOURS = (1, 2, 4, 8, 16, 24)
"""Where the stretches of hours that a reply takes end; the last stretch is open."""


class Question(NamedTuple):
    """As much of a note that wants an answer as its count needs, as the notebook holds it; the allowance in minutes."""

    id: int
    customer: int
    asked: int  # seconds since 1970, as the next
    settled: int | None
    allowance: int
    how: str | None  # a `Settled`


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


def replied(questions: Iterable[Question], settings: Settings, zone: tzinfo, now: datetime) -> Measure:
    """Replied in time: each question as `reply.in_time` counts it; one that counts neither way is no case."""
    cases, none_needed = [], Settled.NONE_NEEDED.value
    for number, customer, asked, settled, allowance, how in questions:
        if how == none_needed:
            continue
        met: bool | None = settled is not None and settled - asked <= allowance * 60  # closed days only put it off
        if not met:
            met = _counts_in_time(asked, settled, allowance, settings, zone, now)
        if met is not None:
            cases.append(Case(number, customer, met))
    return Measure(tuple(cases))


def _counts_in_time(
    asked: int, settled: int | None, allowance: int, settings: Settings, zone: tzinfo, now: datetime
) -> bool | None:
    """`reply.counts_in_time` of a question that was not answered within plain hours."""
    at = None if settled is None else datetime.fromtimestamp(settled, UTC)
    return reply.counts_in_time(datetime.fromtimestamp(asked, UTC), allowance, at, settings, zone, now)


def hours_taken(questions: Iterable[Question], settings: Settings, zone: tzinfo) -> tuple[int, ...]:
    """How many replies took up to each of HOURS, and how many took longer; time on closed days does not count."""
    found, steps = [0] * (len(HOURS) + 1), [hours * 3600 for hours in HOURS]
    answered = [one for one in questions if one.settled is not None and one.how != Settled.NONE_NEEDED.value]
    closed = _closed(answered, settings, zone)
    for one in answered:
        asked, settled = one.asked, one.settled or 0
        taken = settled - asked
        if closed is not None and taken > steps[0]:
            taken -= closed.until(settled) - closed.until(asked)
        found[bisect_left(steps, taken)] += 1
    return tuple(found)


def _closed(answered: Sequence[Question], settings: Settings, zone: tzinfo) -> ClosedTime | None:
    """The closed time around those questions; None when there is none."""
    if not answered or not (settings.closed_weekdays or settings.closed_dates):
        return None
    first, last = min(one.asked for one in answered), max(one.settled or 0 for one in answered)
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


def ledger(promises: Iterable[tuple[int, int, Outcome]], plain: Iterable[Case] = ()) -> Ledger:
    """The ledger of a period from the id, the customer and the outcome of each promise that came due in it.

    `plain` are promises kept that never changed, already cases: met are those kept by their date.
    """
    by_first, told = list(plain), list[Case]()
    by_agreed = by_first.copy()
    apart: dict[Count, list[Case]] = {count: [] for count in Count}
    apart[Count.LATE] = [case for case in by_first if not case.met]
    for number, customer, outcome in promises:
        counted = outcome.counted
        case = Case(number, customer, counted is Count.FIRST, outcome.day)
        apart[counted].append(case)
        if counted.counts:
            by_first.append(case)
            by_agreed.append(case._replace(met=counted in (Count.FIRST, Count.AGREED)))
            told += [case._replace(met=met) for met in _tellings(outcome)]
    return Ledger(
        Measure(tuple(by_first)),
        Measure(tuple(by_agreed)),
        Measure(tuple(told)),
        *(tuple(apart[count]) for count in (Count.LATE, Count.MISSED, Count.OPEN_LATE, Count.VOID, Count.RELEASED)),
    )


def _tellings(outcome: Outcome) -> list[bool]:
    """Whether each telling of a new date was in time."""
    return [True] * outcome.told_in_time + [False] * outcome.told_late


def by_part(measure: Measure, parts: Sequence[Period]) -> list[Measure]:
    """The cases of each part of a period, by the day on which they came due."""
    found: list[list[Case]] = [[] for _ in parts]
    place = {}
    for case in measure.cases:
        if case.day not in place:
            place[case.day] = next((number for number, part in enumerate(parts) if case.day in part), None)
        number = place[case.day]
        if number is not None:
            found[number].append(case)
    return [Measure(tuple(cases)) for cases in found]
