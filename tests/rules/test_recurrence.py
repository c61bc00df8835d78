"""Dates of repeating promises."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Due, Repeat
from crmnotes.rules import recurrence


def days(text: str) -> list[date]:
    return [date.fromisoformat(part) for part in text.split()]


def series(repeat: Repeat, first: date, turns: int) -> list[date]:
    """The due days that follow when each is kept on its day, each promise remembering the day it stands for."""
    found, due = [], Due(first)
    anchor = recurrence.anchor_of(repeat, due)
    for _ in range(turns):
        due = recurrence.next_due(Repeat(repeat.every, repeat.unit, repeat.start, anchor), due, due, due.day)
        found.append(due.day)
    return found


@pytest.mark.parametrize(
    ("repeat", "first", "then"),
    [
        (Repeat(1, "month"), "2026-01-31", "2026-02-28 2026-03-31 2026-04-30 2026-05-31"),
        (Repeat(1, "month"), "2028-01-30", "2028-02-29 2028-03-30"),
        (Repeat(1, "month"), "2026-11-01", "2026-12-01 2027-01-01"),
        (Repeat(3, "month"), "2026-11-30", "2027-02-28 2027-05-30 2027-08-30"),
        (Repeat(1, "year"), "2024-02-29", "2025-02-28 2026-02-28 2027-02-28 2028-02-29"),
        (Repeat(2, "week"), "2026-11-20", "2026-12-04 2026-12-18"),
        (Repeat(10, "day"), "2026-12-25", "2027-01-04 2027-01-14"),
    ],
)
def test_counted_from_the_due_date(repeat: Repeat, first: str, then: str) -> None:
    expected = days(then)
    assert series(repeat, date.fromisoformat(first), len(expected)) == expected


@pytest.mark.parametrize(
    ("repeat", "done", "due"),
    [
        (Repeat(3, "month", "done"), "2026-11-30", "2027-02-28"),
        (Repeat(1, "month", "done"), "2026-11-04", "2026-12-04"),
        (Repeat(2, "week", "done"), "2026-11-04", "2026-11-18"),
        (Repeat(1, "month"), "2026-11-04", "2026-12-01"),  # agreed to the 4th once: the 1st remains
        (Repeat(1, "month"), "2026-10-20", "2026-12-01"),  # kept early
        (Repeat(1, "month"), "2027-01-20", "2027-02-01"),  # kept so late that a turn has gone by
        (Repeat(1, "month"), "2027-01-01", "2027-01-01"),
    ],
)
def test_the_day_it_was_done(repeat: Repeat, done: str, due: str) -> None:
    first, moved = Due(date(2026, 11, 1), time(9)), Due(date(2026, 11, 4))
    assert recurrence.next_due(repeat, first, moved, date.fromisoformat(done)) == Due(date.fromisoformat(due), time(9))


@pytest.mark.parametrize(
    ("repeat", "words"),
    [
        (Repeat(0, "day"), "every 0 days"),
        (Repeat(-2, "week"), "every -2 weeks"),
        (Repeat(1001, "year"), "1000"),
        (Repeat(1, "hour"), "days, weeks, months or years"),
        (Repeat(1, "day", "made"), "from the due date or from the day it was done"),
    ],
)
def test_repeats_that_cannot_be_kept(repeat: Repeat, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        recurrence.check(repeat)
    with pytest.raises(BadInput, match=words):
        recurrence.next_due(repeat, Due(date(2026, 1, 1)), Due(date(2026, 1, 1)), date(2026, 1, 1))


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_the_end_of_the_calendar_is_one_sentence(unit: str) -> None:
    with pytest.raises(BadInput, match="end of the calendar"):
        recurrence.next_due(Repeat(1000, unit), Due(date(9999, 12, 1)), Due(date(9999, 12, 1)), date(9999, 12, 31))


repeats = st.builds(
    partial(Repeat),
    st.integers(1, 40),
    st.sampled_from(["day", "week", "month", "year"]),
    st.sampled_from(["due", "done"]),
)
dates = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(repeats, dates, st.integers(-400, 4000))
def test_the_next_is_ahead_and_never_born_late(repeat: Repeat, first: date, after: int) -> None:
    done = first + timedelta(days=after)
    found = recurrence.next_due(repeat, Due(first), Due(first), done).day
    assert found >= done
    if repeat.start == "due":
        assert found > first


@given(st.integers(1, 24), dates, st.integers(1, 30))
def test_a_month_end_never_drifts(every: int, first: date, turns: int) -> None:
    for day in series(Repeat(every, "month"), first, turns):
        assert day.day == first.day or ((day + timedelta(days=1)).day == 1 and day.day < first.day)
