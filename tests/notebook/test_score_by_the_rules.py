"""The scorecard counts in the file what it can: here once more, record by record, by the pure rules alone."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.notebook.scoring import Score
from crmnotes.records import Channel, Kind, Note, Order, Promise, Settled
from crmnotes.rules import reply, thanking
from crmnotes.rules import score as rules
from crmnotes.rules.key_customers import Worth, key_customers, ranked
from crmnotes.rules.measure import Case, Measure
from crmnotes.rules.outcome import outcome
from crmnotes.rules.thanking import Occasion
from crmnotes.rules.wall import local_day
from tests.notebook.conftest import Desk

DAYS = 40  # of business
CLOSED: tuple[dict[str, Any], ...] = (
    {},
    {"closed_weekdays": frozenset({5, 6})},
    {"closed_weekdays": frozenset({6}), "closed_dates": ((date(2026, 12, 5), date(2026, 12, 9)),)},
)


class Business:
    """Forty days of chance; what was written down is read back record by record."""

    def __init__(self, desk: Desk, rng: random.Random) -> None:
        self.desk, self.book, self.rng, self.clock = desk, desk.book, rng, desk.clock
        self.people = [desk.customer(f"Customer {n}", reply_within=rng.choice((None, 60, 2880))) for n in range(5)]
        self._promises: list[int] = []
        self._orders: list[int] = []
        acts = (self._asks, self._asks, self._answers, self._promise, self._turn, self._order, self._thanks)
        for _ in range(150):
            self.clock.advance(minutes=rng.randint(1, DAYS * 24 * 60 * 2 // 150))
            with contextlib.suppress(BadInput):  # an act that is refused changes nothing
                rng.choice(acts)(rng.choice(self.people))
        if rng.random() < 0.5:
            self.book.customers.trash(self.people.pop())
        self.notes: list[Note] = [self.book.notes.get(line.id) for line in self.book.notes.page(limit=1000)]
        self.promises: list[Promise] = self._kept(self.book.promises.get(one) for one in self._promises)
        self.orders: list[Order] = self._kept(self.book.orders.get(one) for one in self._orders)

    def _kept(self, records: Iterable[Any]) -> list[Any]:
        there = (one for one in records if one.customer in self.people)
        return [one for one in there if getattr(one, "trashed_at", None) is None]

    def _asks(self, who: int) -> None:
        note = self.desk.note(who, channel=self.rng.choice((Channel.EMAIL, Channel.CALL)))
        self.book.notes.say(note._replace(wants_answer=self.rng.random() < 0.8))

    def _answers(self, who: int) -> None:
        if self.rng.random() < 0.6:
            self.book.notes.say(self.desk.answers(who))
        else:
            self.book.notes.settle(self.desk.open_ids(who), self.rng.choice(list(Settled)))

    def _promise(self, who: int) -> None:
        due = self.desk.day(self.rng.randint(0, 9), self.rng.choice((None, None, "15:00", "09:30")))
        self._promises.append(self.desk.promise(who, due=due, by_them=self.rng.random() < 0.2).id)

    def _turn(self, _who: int) -> None:
        if not self._promises:
            return
        number, verbs = self.rng.choice(self._promises), self.book.promises
        due, told = self.desk.day(self.rng.randint(1, 9)), self.rng.choice(("before", "after", "not_yet"))
        self.rng.choice(
            [
                *[lambda: verbs.keep(number)] * 4,
                lambda: verbs.renegotiate(number, due, told),
                lambda: verbs.snooze(number, self.clock.now() + timedelta(hours=2)),
                lambda: verbs.miss(number, "forgot"),
                lambda: verbs.release(number),
                lambda: verbs.void(number),
                lambda: verbs.trash(number),
            ]
        )()

    def _order(self, who: int) -> None:
        on = self.clock.now().date() - timedelta(days=self.rng.randint(0, 5))
        self._orders.append(self.book.orders.add(who, self.rng.choice((-500, 0, 1000, 30000)), "linen", on).id)

    def _thanks(self, who: int) -> None:
        self.book.thanking.thank(who)


def replied(business: Business, score: Score, among: set[int]) -> Measure:
    """The questions that came in the period, one by one."""
    zone = business.clock.zone
    counted = [
        (note, reply.in_time(note, business.book.settings, zone, score.now))
        for note in business.notes
        if note.customer in among and local_day(note.happened_at, zone) in score.period
    ]
    return Measure(Case(note.id, note.customer, met) for note, met in counted if met is not None)


def hours(business: Business, score: Score) -> tuple[int, ...]:
    """How long each reply took, closed days left out of those that took more than an hour."""
    zone, found = business.clock.zone, [0] * (len(rules.HOURS) + 1)
    for note in business.notes:
        if note.settled and note.settled.how is not Settled.NONE_NEEDED and note.happened_at.date() in score.period:
            taken = note.settled.at - note.happened_at
            if taken > timedelta(hours=1):
                taken = reply.open_time(note.happened_at, note.settled.at, business.book.settings, zone)
            found[sum(taken > timedelta(hours=end) for end in rules.HOURS)] += 1
    return tuple(found)


def thanked(business: Business, score: Score) -> set[tuple[Occasion, bool]]:
    """What each order gave thanks for, and whether they came within three days."""
    zone, today = business.clock.zone, score.now.date()
    said = {
        who: [local_day(n.happened_at, zone) for n in business.notes if n.customer == who and n.kind is Kind.THANKS]
        for who in business.people
    }
    occasions = [thanking.for_order(order) for order in business.orders if order.on in score.period]
    found = [(one, thanking.in_time(one, said[one.customer], today)) for one in occasions if one]
    return {(one, met) for one, met in found if met is not None}


def same(measure: Measure, expected: Measure) -> None:
    assert (measure.met, measure.of) == (expected.met, expected.of)
    assert set(measure.cases) == set(expected.cases)
    assert set(measure.misses) == set(expected.misses)


@pytest.mark.parametrize("seed", range(6))
def test_every_number_is_what_the_rules_say_of_each_record(seed: int, desk: Desk, clock: FixedClock) -> None:
    rng = random.Random(seed)
    desk.book.change_settings(**CLOSED[seed % len(CLOSED)])
    business = Business(desk, rng)
    today = clock.now().date()
    for first, last in ((None, None), (today - timedelta(days=20), today - timedelta(days=4))):
        _compare(business, desk.book.score(first, last))


def _compare(business: Business, score: Score) -> None:
    everybody, now = set(business.people), score.now
    same(score.replied, replied(business, score, everybody))
    assert score.hours == hours(business, score)
    due = [one for one in business.promises if one.due.day in score.period]
    ledger = rules.ledger((one.id, one.customer, outcome(one, now)) for one in due)
    for found, expected in zip(score.ledger[:3], ledger[:3], strict=True):
        same(found, expected)
    assert [set(cases) for cases in score.ledger[3:8]] == [set(cases) for cases in ledger[3:8]]
    assert dict(score.ledger.by_day) == dict(ledger.by_day)
    pairs = zip(score.occasions, score.thanked.cases, strict=True)
    assert {(one, bool(case.met)) for one, case in pairs} == thanked(business, score)
    _compare_sides(business, score, ledger.agreed)


def _compare_sides(business: Business, score: Score, agreed: Measure) -> None:
    brought: dict[int, int] = {}
    for order in business.orders:
        if order.on <= min(score.period.last, score.now.date()):
            brought[order.customer] = brought.get(order.customer, 0) + order.minor_units
    names = {who: business.book.customers.get(who).name for who in business.people}
    key = key_customers(ranked(Worth(who, names[who], units) for who, units in brought.items()))
    assert score.key_customers == key
    inside = {worth.customer for worth in key}
    for side, who in ((score.key, inside), (score.others, set(business.people) - inside)):
        same(side.replied, replied(business, score, who))
        same(side.agreed, Measure(case for case in agreed.cases if case.customer in who))
