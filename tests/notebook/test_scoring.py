"""The scorecard of a small notebook, each number with the records behind it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crmnotes.contacts import Filed
from crmnotes.errors import BadInput
from crmnotes.notebook.scoring import Score
from crmnotes.records import Channel, Complaint, Direction, Due, Kind, Left, Why
from crmnotes.rules import score as rules
from crmnotes.rules.measure import Measure
from crmnotes.rules.outcome import outcome
from tests.notebook.conftest import Desk


def pair(measure: Measure) -> tuple[int, int]:
    return measure.met, measure.of


def score(desk: Desk) -> Score:
    return desk.book.score()


def back(desk: Desk, **ago: float) -> datetime:
    return desk.clock.now() - timedelta(**ago)


def test_an_empty_notebook_has_nothing_to_count(desk: Desk) -> None:
    found = score(desk)
    assert found.period == (date(2026, 8, 24), date(2026, 11, 22))
    assert {pair(measure) for measure in (found.replied, found.ledger.first, found.thanked, found.asked)} == {(0, 0)}
    assert found.key_customers == ()


def test_replies_are_counted_by_the_day_they_were_asked(desk: Desk) -> None:
    greta = desk.customer()
    late = desk.asks(greta, happened_at=back(desk, days=3))
    desk.asks(greta, happened_at=back(desk, hours=1))  # open, within its time
    assert pair(score(desk).replied) == (0, 1)
    assert [case.id for case in score(desk).replied.misses] == [late]
    desk.book.notes.say(desk.answers(greta))
    assert pair(score(desk).replied) == (1, 2)
    assert sum(score(desk).hours) == 2
    assert pair(desk.book.score(date(2026, 11, 22), date(2026, 11, 22)).replied) == (1, 1)


def test_promises_are_counted_by_the_day_they_came_due(desk: Desk) -> None:
    greta, yesterday = desk.customer(), Due(date(2026, 11, 21))
    made_at = back(desk, days=9)
    made = [desk.promise(greta, f"send {n}", yesterday, made_at=made_at).id for n in range(7)]
    verbs = desk.book.promises
    verbs.keep(made[0], at=date(2026, 11, 21))
    verbs.keep(made[1])
    verbs.miss(made[2], "the mill was closed")
    verbs.release(made[3])
    verbs.void(made[4])
    verbs.trash(made[5])
    desk.promise(greta, "theirs", yesterday, by_them=True, made_at=made_at)
    ledger = score(desk).ledger
    assert pair(ledger.first) == (1, 4)
    assert [[case.id for case in cases] for cases in ledger[3:8]] == [
        [made[1]], [made[2]], [made[6]], [made[4]], [made[3]],
    ]  # fmt: skip


def test_promises_kept_count_by_the_rule_for_one(desk: Desk) -> None:
    greta, verbs = desk.customer(), desk.book.promises
    dues = [Due(desk.day(1).day, time(15)), desk.day(1), desk.day(2)]
    made = [desk.promise(greta, f"send {n}", due).id for n, due in enumerate(dues * 3)]
    for number in made[6:]:
        verbs.renegotiate(number, desk.day(3), "before")
    desk.clock.moment = datetime.combine(dues[0].day, time(15, 0), UTC)
    for number in range(0, len(made), 2):
        verbs.keep(made[number])
    desk.clock.advance(hours=9)  # midnight
    for number in range(1, len(made), 2):
        verbs.keep(made[number])
    now = desk.clock.now()
    desk.clock.advance(days=3)
    last = desk.clock.now().date()
    expected = rules.ledger((one, greta, outcome(verbs.get(one), now)) for one in made)
    found = desk.book.score(last=last).ledger
    assert [set(measure.cases) for measure in found[:3]] == [set(measure.cases) for measure in expected[:3]]
    assert [set(cases) for cases in found[3:]] == [set(cases) for cases in expected[3:]]
    assert (pair(found.first), len(found.late)) == ((6, 9), 2)


def test_a_promise_moved_in_time_is_kept_by_the_agreed_date_and_its_telling_counts(desk: Desk) -> None:
    greta = desk.customer()
    first = desk.promise(greta, due=desk.day(1)).id
    desk.book.promises.renegotiate(first, desk.day(2), "before")
    desk.clock.advance(days=2)
    desk.book.promises.keep(first)
    ledger = score(desk).ledger
    assert (pair(ledger.first), pair(ledger.agreed), pair(ledger.told)) == ((0, 1), (1, 1), (1, 1))


def test_complaints_are_counted_by_the_day_they_were_heard(desk: Desk) -> None:
    greta, heard = desk.customer(), back(desk, days=10)
    day = heard.date()
    steps = [
        Complaint(admitted_on=day, put_right_on=day + timedelta(days=3), confirmed_on=day + timedelta(days=4)),
        Complaint(admitted_on=day + timedelta(days=2), put_right_on=day + timedelta(days=4), unconfirmed=True),
        Complaint(),
    ]
    for step in steps:
        note = desk.note(greta, kind=Kind.COMPLAINT, happened_at=heard, wants_answer=False, complaint=step)
        desk.book.notes.say(note)
    found = score(desk)
    assert (pair(found.admitted), pair(found.put_right), pair(found.confirmed)) == ((1, 3), (1, 3), (1, 2))


def test_thanks_for_an_order_within_three_days(desk: Desk) -> None:
    greta, tom = desk.customer(), desk.customer("Tom Becker")
    for who in (greta, tom):
        desk.book.orders.add(who, 100, "linen", date(2026, 11, 16))
    desk.book.orders.add(tom, 100, "thread", date(2026, 11, 21))  # there is still time
    thanks = desk.answers(greta, kind=Kind.THANKS, happened_at=back(desk, days=4))
    desk.book.notes.say(thanks)
    found = score(desk)
    assert pair(found.thanked) == (1, 2)
    assert [(case.customer, one.customer) for case, one in zip(found.thanked.cases, found.occasions, strict=True)] == [
        (greta, greta), (tom, tom),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [Kind.SAID, Kind.ANSWER, Kind.WISH, Kind.COMPLAINT, Kind.COMPLIMENT, Kind.THANKS])
def test_who_was_asked_counts_the_same_on_today_and_in_the_score(desk: Desk, kind: Kind) -> None:
    greta = desk.customer()
    uid = desk.book.customers.get(greta).uid
    note = desk.note(0, "How are we doing?", question="how_are_we", direction=Direction.US, kind=kind)
    assert pair(score(desk).asked) == (0, 0)
    desk.book.imports.merge_records([Filed(note._replace(uid="q", wants_answer=False), {"customer": uid})], "a.json")
    assert pair(score(desk).asked) == (1, 1)
    assert [row.name for row in desk.book.today().rows if row.why is Why.ASK] == []


def test_asked_and_next_step_look_at_those_in_touch_within_a_year(desk: Desk) -> None:
    greta, tom, old, gone = (desk.customer(name) for name in ("Greta", "Tom", "Old", "Gone"))
    for who in (greta, tom, gone):
        desk.asks(who, channel=Channel.CALL, wants_answer=False, happened_at=back(desk, days=200))
    desk.asks(old, wants_answer=False, happened_at=back(desk, days=400))
    desk.book.customers.edit(gone, left=Left(date(2026, 11, 1), "price"))
    asked = desk.note(greta, "", question="how_are_we", direction=Direction.US, kind=Kind.ANSWER, wants_answer=False)
    desk.book.notes.say(asked._replace(text="How are we doing?"))
    desk.promise(tom, by_them=True, due=desk.day(3))
    found = score(desk)
    assert (pair(found.asked), pair(found.next_step)) == ((1, 2), (1, 2))
    assert [case.customer for case in found.asked.misses] == [tom]


def test_key_customers_stand_beside_the_others(desk: Desk) -> None:
    greta, tom = desk.customer(), desk.customer("Tom Becker")
    desk.book.orders.add(greta, 8000, "linen")
    desk.book.orders.add(tom, 2000, "thread")
    desk.book.orders.add(tom, 90000, "long ago", date(2025, 11, 22))  # 365 days and more
    desk.asks(tom, happened_at=back(desk, days=3))
    found = score(desk)
    assert [worth.name for worth in found.key_customers] == ["Greta Holm"]
    assert (pair(found.key.replied), pair(found.others.replied)) == ((0, 0), (0, 1))


def test_what_is_in_the_trash_is_not_counted(desk: Desk) -> None:
    greta = desk.customer()
    desk.asks(greta, happened_at=back(desk, days=3))
    desk.book.orders.add(greta, 8000, "linen", date(2026, 11, 1))
    desk.promise(greta, due=desk.day(1))
    desk.clock.advance(days=3)
    assert pair(score(desk).ledger.first) == (0, 1)
    desk.book.customers.trash(greta)
    found = score(desk)
    assert {pair(one) for one in (found.replied, found.ledger.first, found.thanked, found.asked)} == {(0, 0)}
    assert found.worths == ()


def test_a_period_that_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="cannot end"):
        desk.book.score(date(2026, 11, 22), date(2026, 11, 21))
    for far in (date.min, date.max):
        with pytest.raises(BadInput, match="between the years"):
            desk.book.score(last=far)
    assert desk.book.score(first=date(2026, 12, 1)).period == (date(2026, 12, 1), date(2026, 12, 1))
    assert desk.book.score(last=date(2026, 1, 31)).period == (date(2025, 11, 2), date(2026, 1, 31))
