"""Complaints by their steps, their dues, how they close, and their causes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import (
    Complaint,
    Direction,
    Due,
    Kind,
    Note,
    Settings,
    Settled,
    Settlement,
    State,
    Why,
)
from crmnotes.rules import complaints, reply
from crmnotes.rules.complaint_rows import cause_row, complaint_row
from crmnotes.rules.complaints import Step
from crmnotes.rules.reply import Moment

OPEN = Settings()
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))
BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 20)
GRETA = 1, "g", "Greta Holm", ""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


HEARD = at("2026-11-20T16:00")


def complaint(heard: datetime = HEARD, allowance: int = 1440, settled: Settlement | None = None, **steps) -> Note:
    return Note(
        1, "The wrong colour came", heard, heard, id=7, uid="n", kind=Kind.COMPLAINT, allowance=allowance,
        settled=settled, complaint=Complaint(**steps),
    )  # fmt: skip


def note(when: str, direction: Direction = Direction.US, reached: bool = False) -> Note:
    return Note(1, "", at(when), at(when), direction=direction, reached=reached)


@pytest.mark.parametrize(
    ("steps", "remedy", "check", "following"),
    [
        ({}, None, False, Step.ADMIT),
        ({"remedy": 1}, State.OPEN, False, Step.ADMIT),
        ({"admitted_on": FRIDAY}, None, False, Step.AGREE),
        ({"admitted_on": FRIDAY, "remedy": 1}, State.OPEN, False, Step.PUT_RIGHT),
        ({"admitted_on": FRIDAY, "remedy": 1}, State.KEPT, False, Step.PUT_RIGHT),  # nothing turns good by itself
        ({"admitted_on": FRIDAY, "remedy": 1}, State.RELEASED, False, Step.PUT_RIGHT),
        ({"admitted_on": FRIDAY, "remedy": 1}, State.MISSED, False, Step.AGREE),
        ({"admitted_on": FRIDAY, "remedy": 1}, State.VOID, False, Step.AGREE),
        ({"admitted_on": FRIDAY, "put_right_on": FRIDAY}, None, False, Step.CONFIRM),
        ({"put_right_on": FRIDAY}, None, False, Step.ADMIT),
        ({"admitted_on": FRIDAY, "put_right_on": FRIDAY, "cause": "packing"}, None, False, Step.CONFIRM),
        ({"confirmed_on": FRIDAY}, None, False, Step.CAUSE),
        ({"unconfirmed": True}, None, True, Step.CAUSE),
        ({"confirmed_on": FRIDAY, "cause": "packing"}, None, True, Step.CHECK),
        ({"unconfirmed": True, "cause": complaints.NOT_OURS}, None, True, Step.CHECK),
        ({"confirmed_on": FRIDAY, "cause": "packing"}, None, False, None),
    ],
)
def test_what_comes_next(steps, remedy, check, following) -> None:
    assert complaints.next_step(Complaint(**steps), remedy, check=check) is following


@pytest.mark.parametrize(
    ("allowance", "settings", "due"),
    [
        (1440, OPEN, "2026-11-21T16:00"),
        (240, OPEN, "2026-11-20T20:00"),
        (1440, WEEKEND, "2026-11-23T16:00"),
    ],
)
def test_it_is_to_be_admitted_within_the_allowance_on_the_note(allowance, settings, due) -> None:
    found = complaint(allowance=allowance)
    assert complaints.admission_due(found, settings, UTC) == at(due)
    for now, level in ((at(due), 7), (at(due) + timedelta(seconds=1), 1)):
        row = complaint_row(GRETA, found, Moment(now, settings))
        assert row is not None
        assert (row.level, row.due, bool(row.late_minutes)) == (level, at(due), level == 1)


@pytest.mark.parametrize(
    ("steps", "answered", "now", "in_time"),
    [
        ({}, None, "2026-11-21T16:00", None),
        ({}, None, "2026-11-21T16:01", False),  # still open past it counts as late already
        ({"admitted_on": date(2026, 11, 20)}, None, "2026-12-01T00:00", True),
        ({"admitted_on": date(2026, 11, 21)}, None, "2026-12-01T00:00", True),
        ({"admitted_on": date(2026, 11, 22)}, None, "2026-12-01T00:00", False),
        ({"admitted_on": date(2026, 11, 21)}, "2026-11-21T15:00", "2026-12-01T00:00", True),
        ({"admitted_on": date(2026, 11, 21)}, "2026-11-21T18:00", "2026-12-01T00:00", False),  # answered too late
    ],
)
def test_admitted_in_time(steps, answered, now, in_time) -> None:
    settled = Settlement(Settled.ANSWERED, at(answered)) if answered else None
    found = complaint(settled=settled, **steps)
    assert complaints.admitted_in_time(found, OPEN, at(now)) is in_time
    assert complaints.admitted_in_time(found._replace(kind=Kind.SAID), OPEN, at(now)) is None
    assert complaints.admitted_in_time(found._replace(trashed_at=at(now)), OPEN, at(now)) is None


@pytest.mark.parametrize(
    ("right", "now", "in_time"),
    [
        (None, "2026-11-23T23:59", None),
        (None, "2026-11-24T00:00", False),
        (date(2026, 11, 23), "2026-12-01T00:00", True),
        (date(2026, 11, 24), "2026-12-01T00:00", False),
    ],
)
def test_put_right_within_three_days(right, now, in_time) -> None:
    found = complaint(admitted_on=FRIDAY, put_right_on=right)
    assert complaints.put_right_in_time(found, at(now)) is in_time
    if right is None:
        row = complaint_row(GRETA, found, Moment(at(now), OPEN))
        assert row is not None
        assert row.due == Due(date(2026, 11, 23))
        assert (row.late_minutes > 0) is (in_time is False)
        assert row.why is Why.COMPLAINT_NEXT


@pytest.mark.parametrize(
    ("steps", "found"),
    [({}, None), ({"put_right_on": FRIDAY}, None), ({"confirmed_on": FRIDAY}, True), ({"unconfirmed": True}, False)],
)
def test_confirmed_or_counted_apart(steps, found) -> None:
    assert complaints.was_confirmed(complaint(**steps)) is found


RIGHT = Complaint(admitted_on=FRIDAY, put_right_on=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("since", "many"),
    [
        ([], 0),
        ([note("2026-11-22T10:00")], 1),
        ([note("2026-11-22T10:00"), note("2026-11-24T10:00")], 2),
        ([note("2026-11-22T10:00"), note("2026-11-24T10:00"), note("2026-11-25T10:00")], 2),
        ([note("2026-11-21T10:00"), note("2026-11-24T10:00")], 1),  # one before it was put right
        ([note("2026-11-22T10:00"), note("2026-11-23T10:00", Direction.THEM), note("2026-11-24T10:00")], 1),
        ([note("2026-11-22T10:00"), note("2026-11-23T10:00", reached=True), note("2026-11-24T10:00")], 2),
        ([note("2026-11-22T10:00"), note("2026-11-23T10:00")._replace(trashed_at=HEARD)], 1),
    ],
)
def test_attempts_without_an_answer(since, many) -> None:
    assert len(complaints.attempts(RIGHT, since, UTC)) == many
    assert complaints.attempts(RIGHT._replace(put_right_on=None), since, UTC) == []
    closed = complaints.closed_on(RIGHT._replace(unconfirmed=True), since, UTC)
    assert (closed is not None) is (many == 2)
    if many == 2:
        assert complaints.give_up(complaint(**RIGHT._asdict()), many).unconfirmed
        assert (
            closed == since[1 if since[1].direction is Direction.US and not since[1].reached else 2].happened_at.date()
        )
    else:
        with pytest.raises(BadInput, match="two attempts"):
            complaints.give_up(complaint(**RIGHT._asdict()), many)


@pytest.mark.parametrize(
    ("now", "last", "due"),
    [
        ("2026-12-03T23:59", None, False),
        ("2026-12-04T00:00", None, True),
        ("2026-12-04T12:00", "2026-11-30T10:00", True),  # that was before the check
        ("2026-12-06T12:00", "2026-12-04T00:00", False),
        ("2027-01-19T12:00", None, True),
        ("2027-01-20T12:00", None, False),
    ],
)
def test_one_check_after_fourteen_days(now, last, due) -> None:
    closed = Complaint(confirmed_on=FRIDAY, cause="packing")
    assert complaints.check_due(closed, FRIDAY, at(last) if last else None, at(now)) is due
    assert complaints.check_due(closed, None, None, at(now)) is False


@pytest.mark.parametrize(
    ("steps", "act", "said"),
    [
        ({}, lambda n: complaints.admit(n, date(2026, 11, 26), date(2026, 11, 25), UTC), "not come yet"),
        ({}, lambda n: complaints.admit(n, date(2026, 11, 19), date(2026, 11, 25), UTC), "before the complaint"),
        ({}, lambda n: complaints.confirm(n, FRIDAY, FRIDAY, UTC), "Put it right first"),
        ({}, lambda n: complaints.give_up(n, 2), "Put it right first"),
        ({"put_right_on": FRIDAY + DAY}, lambda n: complaints.confirm(n, FRIDAY, FRIDAY + DAY, UTC), "cannot confirm"),
        ({"confirmed_on": FRIDAY}, lambda n: complaints.put_right(n, FRIDAY, FRIDAY, UTC), "is closed"),
        ({"confirmed_on": FRIDAY}, lambda n: complaints.confirm(n, FRIDAY, FRIDAY, UTC), "already"),
        ({"unconfirmed": True}, lambda n: complaints.agree(n, 3), "is closed"),
        ({}, lambda n: complaints.name_cause(n, "  "), "word or two"),
        ({}, lambda n: complaints.name_cause(n, "x" * 81), "80 letters"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(steps, act, said) -> None:
    with pytest.raises(BadInput, match=said):
        act(complaint(**steps))


def test_a_late_confirmation_opens_nothing_and_counts() -> None:
    found = complaint(admitted_on=FRIDAY, put_right_on=FRIDAY, unconfirmed=True)
    after = complaints.confirm(found, FRIDAY + DAY, FRIDAY + DAY, UTC)
    assert (after.unconfirmed, after.confirmed_on) == (False, FRIDAY + DAY)


def of_cause(cause: str | None, days: int, done: str | None = None) -> Note:
    return complaint(HEARD + days * DAY, cause=cause, cause_done=done)._replace(id=1000 + days)


@pytest.mark.parametrize(
    ("notes", "found"),
    [
        ([("late delivery", 0), ("late delivery", 45), ("late delivery", 90)], [("late delivery", 3)]),
        ([("late delivery", 0), ("late delivery", 45), ("late delivery", 91)], []),
        ([("late delivery", 0), ("Late  Delivery", 1), ("LATE delivery", 2)], [("LATE delivery", 3)]),
        ([("late delivery", 0), ("late delivery", 1)], []),
        ([("not in our hands", day) for day in range(5)], []),
        ([(None, day) for day in range(5)], []),
        ([("packing", 0), ("packing", 200), ("packing", 210), ("packing", 220)], [("packing", 3)]),
        (
            [*(("packing", day) for day in range(3)), *(("late", day + 9) for day in range(4))],
            [("late", 4), ("packing", 3)],
        ),
    ],
)
def test_the_third_complaint_with_one_cause_in_ninety_days(notes, found) -> None:
    runs = complaints.runs([of_cause(cause, days) for cause, days in notes], UTC)
    assert [(run.cause, len(run.notes)) for run in runs] == found
    for run in runs:
        row = cause_row(GRETA, run)
        assert (row.level, row.why, row.text, len(row.ids)) == (7, Why.CAUSE, run.cause, len(run.notes))


def test_what_was_done_about_a_cause_begins_the_count_anew() -> None:
    done = [of_cause("packing", day, "thicker boxes") for day in range(3)]
    assert complaints.runs(done, UTC) == []
    again = [of_cause("packing", day) for day in range(10, 12)]
    assert complaints.runs([*done, *again], UTC) == []
    assert len(complaints.runs([*done, *again, of_cause("packing", 12)], UTC)[0].notes) == 3


def test_another_cause_forgets_what_was_done_about_the_first() -> None:
    found = complaint(cause="packing", cause_done="thicker boxes")
    assert complaints.name_cause(found, " Packing ").cause_done == "thicker boxes"
    assert complaints.name_cause(found, "late").cause_done is None


DAYS = st.none() | st.dates(date(2026, 11, 20), date(2026, 12, 20))
STEPS = st.builds(
    Complaint, admitted_on=DAYS, remedy=st.none() | st.just(1), put_right_on=DAYS, confirmed_on=DAYS,
    unconfirmed=st.booleans(), cause=st.none() | st.sampled_from(["packing", complaints.NOT_OURS]),
)  # fmt: skip


@given(
    STEPS,
    st.none() | st.sampled_from(list(State)),
    st.integers(0, 60 * 24 * 40),
    st.integers(1, 3 * 1440),
    st.sampled_from([OPEN, WEEKEND]),
    st.sampled_from([UTC, BERLIN]),
    st.booleans(),
)
def test_law_late_is_late_wherever_it_is_asked(steps, remedy, minutes, allowance, settings, zone, check) -> None:
    """A row is on level 1 just when its admission is late, and red just when the score misses it already."""
    now = (HEARD + timedelta(minutes=minutes)).astimezone(zone)
    found = complaint(allowance=allowance)._replace(complaint=steps)
    row = complaint_row(GRETA, found, Moment(now, settings), remedy=remedy, check=check)
    if row is None:
        assert complaints.is_closed(steps)
        return
    unadmitted = row.step == Step.ADMIT
    assert (row.level == 1) is (unadmitted and now > reply.due_of(found, settings, zone))
    if unadmitted:
        assert (row.late_minutes > 0) is (complaints.admitted_in_time(found, settings, now) is False)
    if row.step in (Step.AGREE, Step.PUT_RIGHT):
        assert (row.late_minutes > 0) is (complaints.put_right_in_time(found, now) is False)
    assert (row.late_minutes > 0) == (row.temper == "red")
    if row.due is not None:
        assert (row.late_minutes > 0) is (row.used >= 1) or row.step == Step.ADMIT


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "A "]), st.integers(0, 400)), max_size=12), st.randoms())
def test_law_the_order_in_which_complaints_are_read_changes_nothing(found, random) -> None:
    notes = [of_cause(cause, days)._replace(id=number) for number, (cause, days) in enumerate(found)]
    mixed = random.sample(notes, len(notes))
    assert complaints.runs(mixed, UTC) == complaints.runs(notes, UTC)


ACTS = ["admit", "agree", "put_right", "confirm", "give_up", "cause", "wait"]


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 20), st.integers(0, 3)), max_size=12))
def test_law_it_closes_only_when_confirmed_or_after_two_attempts(acts) -> None:
    """Each act changes its own step and no other; an act that is refused, and time, change nothing."""
    found, today = complaint(), FRIDAY
    for name, days, tried in acts:
        today += timedelta(days=days)
        before = complaints.steps(found)
        try:
            after = _acted(found, name, today, tried)
        except BadInput:
            after = before
        changed = {field for field in Complaint._fields if getattr(before, field) != getattr(after, field)}
        assert changed <= CHANGES[name]
        if complaints.is_closed(after) and not complaints.is_closed(before):
            assert before.put_right_on is not None
            assert name == "confirm" or (name == "give_up" and tried >= complaints.ATTEMPTS)
        found = found._replace(complaint=after)


CHANGES = {
    "admit": {"admitted_on"}, "agree": {"remedy"}, "put_right": {"put_right_on"}, "cause": {"cause", "cause_done"},
    "confirm": {"confirmed_on", "unconfirmed"}, "give_up": {"unconfirmed"}, "wait": set(),
}  # fmt: skip


def _acted(found: Note, name: str, today: date, tried: int) -> Complaint:
    if name in ("admit", "put_right", "confirm"):
        return getattr(complaints, name)(found, today, today, UTC)
    if name == "agree":
        return complaints.agree(found, tried)
    if name == "give_up":
        return complaints.give_up(found, tried)
    return complaints.name_cause(found, "late delivery") if name == "cause" else complaints.steps(found)


def order(note: Note) -> tuple[datetime, int]:
    return note.happened_at, note.id


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["tried", "reached", "them"])), max_size=10))
def test_law_attempts_count_only_while_nothing_came_back(found) -> None:
    said = [
        Note(
            1, "", at(f"2026-11-2{day}T10:00"), HEARD, id=number,
            direction=Direction.THEM if how == "them" else Direction.US, reached=how != "tried",
        )
        for number, (day, how) in enumerate(found)
    ]  # fmt: skip
    right = Complaint(put_right_on=FRIDAY)
    tried = complaints.attempts(right, said, UTC)
    assert len(tried) <= complaints.ATTEMPTS
    assert all(one.direction is Direction.US and not one.reached for one in tried)
    theirs = [order(note) for note in said if note.direction is Direction.THEM]
    if tried:
        assert not [one for one in theirs if order(tried[0]) < one < order(tried[-1])]
    if tried and len(tried) < complaints.ATTEMPTS:
        assert not [one for one in theirs if one > order(tried[-1])]
    assert complaints.attempts(Complaint(), said, UTC) == []


@given(st.lists(st.integers(0, 400), max_size=9))
def test_law_a_cause_stands_just_when_three_complaints_lie_within_90_days(days) -> None:
    notes = [of_cause("packing", day)._replace(id=number) for number, day in enumerate(days)]
    within = [
        {one for one in notes if 0 <= (one.happened_at - first.happened_at).days <= complaints.CAUSE_DAYS}
        for first in notes
    ]
    expected = {one for some in within if len(some) >= complaints.CAUSE_MANY for one in some}
    found = complaints.runs(notes, UTC)
    assert {note for run in found for note in run.notes} == expected
    assert len(found) == bool(expected)
