"""What the scorecard counts beyond one rule at a time: replies, the ledger of a period, hours taken, parts of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from crmnotes.records import Settings, Settled
from crmnotes.rules import reply
from crmnotes.rules.measure import Case, Measure
from crmnotes.rules.outcome import Count, Outcome
from crmnotes.rules.period import Period

HOURS = (1, 2, 4, 8, 16, 24)
"""Where the stretches of hours that a reply takes end; the last stretch is open."""


class Question(NamedTuple):
    """As much of a note that wants an answer as its count needs; instants are in UTC, the allowance in minutes."""

    id: int
    customer: int
    happened_at: datetime
    allowance: int
    how: Settled | None
    settled_at: datetime | None


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
    cases = []
    for one in questions:
        met = reply.counts_in_time(one.happened_at, one.allowance, one.how, one.settled_at, settings, zone, now)
        if met is not None:
            cases.append(Case(one.id, one.customer, met))
    return Measure(tuple(cases))


def hours_taken(questions: Iterable[Question], settings: Settings, zone: tzinfo) -> tuple[int, ...]:
    """How many replies took up to each of HOURS, and how many took longer; time on closed days does not count."""
    found = [0] * (len(HOURS) + 1)
    steps = [timedelta(hours=hours) for hours in HOURS]
    closing = bool(settings.closed_weekdays or settings.closed_dates)
    for one in questions:
        if one.settled_at is None or one.how is Settled.NONE_NEEDED:
            continue
        taken = one.settled_at - one.happened_at
        if closing and taken > steps[0]:
            taken = reply.open_time(one.happened_at, one.settled_at, settings, zone)
        found[bisect_left(steps, taken)] += 1
    return tuple(found)


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
