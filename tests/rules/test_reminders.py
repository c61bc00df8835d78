"""Reminders: once each, not in quiet hours, of what stands on Today."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Due, Why
from crmnotes.rules.reminders import About, Manner, due, is_quiet, still_said
from crmnotes.rules.today import TodayRow

ZONE = ZoneInfo("Europe/Copenhagen")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZONE)
PLAIN = Manner(morning=False)


def reply(minutes: int, why: Why = Why.REPLY_TODAY) -> TodayRow:
    return TodayRow(5, why, 1, "c", "Maria", due=NOON + timedelta(minutes=minutes), uids=("n",))


def promise(day: date, at: time | None, why: Why = Why.PROMISE_TODAY) -> TodayRow:
    return TodayRow(6, why, 1, "c", "Maria", due=Due(day, at), uids=("p",))


@pytest.mark.parametrize(
    ("row", "about"),
    [
        (reply(31), None),
        (reply(30), About.REPLY),
        (reply(1, Why.REPLY_LATER), About.REPLY),
        (reply(0), None),  # it is late: red on Today
        (reply(5, Why.REPLY_LATE), None),
        (promise(NOON.date(), time(12, 1)), None),
        (promise(NOON.date(), time(12, 0)), About.PROMISE),
        (promise(NOON.date(), time(11, 30), Why.PROMISE_LATE), About.PROMISE),  # the machine slept at its time
        (promise(NOON.date(), time(10, 59), Why.PROMISE_LATE), None),
        (promise(NOON.date(), None), None),  # no time: the morning told of it
        (TodayRow(10, Why.GONE_QUIET, 1, "c", "Maria"), None),
    ],
)
def test_what_is_said_at_noon(row: TodayRow, about: About | None) -> None:
    assert [reminder.about for reminder in due([row], NOON, PLAIN, ())] == ([about] if about else [])


def test_each_is_said_once_and_again_when_its_due_moves() -> None:
    first = due([reply(20)], NOON, PLAIN, ())
    assert not due([reply(20)], NOON + timedelta(minutes=5), PLAIN, {first[0].key})
    assert due([reply(25)], NOON, PLAIN, {first[0].key})


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(7, 59), True), (time(8), False), (time(19, 59), False), (time(20), True), (time(0), True)],
)
def test_nothing_is_said_at_night(at: time, quiet: bool) -> None:
    assert is_quiet(at, Manner()) is quiet
    now = datetime.combine(NOON.date(), at, tzinfo=ZONE)
    assert bool(due([], now, Manner(), ())) is not quiet


def test_quiet_hours_may_lie_within_a_day_or_be_none() -> None:
    siesta = Manner(quiet_from=time(12), quiet_until=time(15))
    assert is_quiet(time(13), siesta)
    assert not is_quiet(time(16), siesta)
    assert not any(is_quiet(time(hour), Manner(quiet_from=time(0), quiet_until=time(0))) for hour in range(24))


def test_the_morning_is_told_once_a_day() -> None:
    eight = datetime(2026, 11, 23, 8, 0, tzinfo=ZONE)
    told = due([], eight, Manner(), ())
    assert [one.about for one in told] == [About.MORNING]
    assert not due([], eight + timedelta(hours=3), Manner(), {told[0].key})
    assert due([], eight + timedelta(days=1), Manner(), {told[0].key})
    assert not due([], eight, PLAIN, ())


def test_a_time_that_spring_leaves_out_is_reminded_of_at_the_next_minute_once() -> None:
    row = promise(date(2026, 3, 29), time(2, 30))
    manner = Manner(morning=False, quiet_from=time(0), quiet_until=time(0))
    before = datetime(2026, 3, 29, 0, 59, tzinfo=UTC).astimezone(ZONE)
    after = datetime(2026, 3, 29, 1, 0, tzinfo=UTC).astimezone(ZONE)
    assert not due([row], before, manner, ())
    said = due([row], after, manner, ())
    assert len(said) == 1
    assert not due([row], after + timedelta(minutes=1), manner, {said[0].key})


def test_what_was_said_is_remembered_for_as_long_as_it_matters() -> None:
    said = ["morning 2026-11-22", "morning 2026-11-23", *(f"reply {number}" for number in range(500))]
    kept = still_said(said, NOON)
    assert "morning 2026-11-22" not in kept
    assert len(kept) == 400
    assert kept[-1] == "reply 499"


@given(st.integers(0, 10_000), st.integers(1, 240))
def test_a_reply_is_reminded_of_within_its_last_minutes_and_never_when_late(minutes: int, ahead: int) -> None:
    manner = Manner(timedelta(minutes=ahead), time(0), time(0), morning=False)
    said = due([reply(minutes)], NOON, manner, ())
    assert bool(said) is (0 < minutes <= ahead)
