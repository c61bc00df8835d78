"""What the scorecard counts beyond one rule at a time: replies, the ledger of a period, hours taken, parts of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo
from itertools import accumulate, groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from crmnotes.records import Settings
from crmnotes.rules import reply
from crmnotes.rules.measure import Case, Measure, Row, Share
from crmnotes.rules.outcome import Count, Outcome
from crmnotes.rules.period import Period
from crmnotes.rules.wall import ONE_DAY, end_of, local_day, midnight

HOURS = (1, 2, 4, 8, 16, 24)
"""Where the stretches of hours that a reply takes end; the last stretch is open."""


ENDS = (Count.LATE, Count.MISSED, Count.OPEN_LATE, Count.VOID, Count.RELEASED)
"""How promises end that a ledger lists apart, in its order."""


DAY = itemgetter(3)
"""Of a plain case: the day on which the promise came due."""


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


def plainly(questions: Iterable[Question]) -> tuple[list[Row], list[Question]]:
    """The cases of those answered within plain hours, and all other questions.

    Closed days only put an answer off, so that whoever kept the plain hours kept the open ones, too.
    """
    kept, others = list[Row](), list[Question]()
    for question in questions:
        number, customer, asked, settled, allowance = question
        if settled is not None and settled - asked <= allowance * 60:
            kept.append((number, customer, True))
        else:
            others.append(question)
    return kept, others


def judged(one: Question, settings: Settings, zone: tzinfo, now: datetime) -> Row:
    """The case of a question as `reply.in_time` counts it; met is None for one that counts neither way."""
    number, customer, asked, settled, allowance = one
    at = None if settled is None else datetime.fromtimestamp(settled, UTC)
    met = reply.counts_in_time(datetime.fromtimestamp(asked, UTC), allowance, at, settings, zone, now)
    return number, customer, met


def hours_taken(questions: Sequence[Question], settings: Settings, zone: tzinfo) -> tuple[int, ...]:
    """How many replies took up to each of HOURS, and how many longer.

    Of those that took more than an hour, time on closed days does not count.
    """
    if reply.ever_closed(settings):
        taken = sorted(_open_seconds([(one[2], one[3]) for one in questions if one[3] is not None], settings, zone))
    else:
        taken = sorted([one[3] - one[2] for one in questions if one[3] is not None])
    ends = [bisect_right(taken, hours * 3600) for hours in HOURS]
    return tuple(after - before for before, after in pairwise((0, *ends, len(taken))))


def _open_seconds(answered: Sequence[tuple[int, int]], settings: Settings, zone: tzinfo) -> list[int]:
    """How long each reply took, from when each question came and was answered."""
    if not answered:
        return []
    first, last, hour = min(answered)[0], max(settled for _, settled in answered), HOURS[0] * 3600
    closed = ClosedTime(_day(first, zone), _day(max(first, last), zone), settings, zone)
    return [
        settled - asked - (closed.until(settled) - closed.until(asked) if settled - asked > hour else 0)
        for asked, settled in answered
    ]


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


def ledger(promises: Iterable[tuple[int, int, Outcome]], plain: Sequence[Row] = ()) -> Ledger:
    """The ledger of a period from the id, the customer and the outcome of each promise that came due in it.

    `plain` are promises kept that never changed, the day each came due behind it: met are those kept by their date.
    It is quickest where they stand in the order of their days.
    """
    by_first, by_agreed, told = [*plain], [*plain], list[Row]()
    due, met = Counter[date](), Counter[date]()
    for day, rows in groupby(plain, DAY):
        counted_met = [row[2] for row in rows]
        due[day] += len(counted_met)
        met[day] += sum(counted_met)
    apart: dict[Count, list[Case]] = {count: [] for count in Count}
    apart[Count.LATE] = [Case._make(row[:3]) for row in plain if not row[2]]
    for number, customer, outcome in promises:
        counted = outcome.counted
        case, agreed = Case(number, customer, counted is Count.FIRST), counted in (Count.FIRST, Count.AGREED)
        apart[counted].append(case)
        if counted.counts:
            by_first.append(case)
            by_agreed.append(case._replace(met=agreed))
            due[outcome.day] += 1
            met[outcome.day] += agreed
            told += [case._replace(met=in_time) for in_time in _tellings(outcome)]
    late, missed, open_late, void, released = (tuple(apart[count]) for count in ENDS)
    by_day = tuple((day, Share(met[day], many)) for day, many in due.items())
    measures = Measure(by_first), Measure(by_agreed), Measure(told)
    return Ledger(*measures, late, missed, open_late, void, released, by_day)


def _tellings(outcome: Outcome) -> list[bool]:
    """Whether each telling of a new date was in time."""
    return [True] * outcome.told_in_time + [False] * outcome.told_late


def _together(shares: Sequence[Share]) -> Share:
    return Share(sum(one.met for one in shares), sum(one.of for one in shares))


def by_part(by_day: Iterable[tuple[date, Share]], parts: Sequence[Period]) -> list[Share]:
    """What was counted in each part of a period, by the day on which it came due; the parts follow each other."""
    begins, shares = [part.first for part in parts], list[list[Share]]([] for _ in parts)
    for day, share in by_day:
        number = bisect_right(begins, day) - 1
        if number >= 0 and day in parts[number]:
            shares[number].append(share)
    return [_together(found) for found in shares]
