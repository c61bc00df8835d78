"""Asking: who is due, whom Today offers, which question is next, and which answer belongs to which asking."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Direction, Kind, Note
from crmnotes.rules import asking
from crmnotes.rules.asking import QUESTIONS, Asked, Candidate
from crmnotes.rules.recurrence import add_months

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("last_contact", "last_asked", "due"),
    [
        (TODAY, None, True),  # never asked
        (None, None, False),  # nothing was ever said or bought
        (date(2025, 11, 22), None, True),  # a year ago to the day
        (date(2025, 11, 21), None, False),
        (TODAY, date(2026, 5, 22), True),  # six months ago to the day
        (TODAY, date(2026, 5, 23), False),
        (date(2025, 11, 21), date(2020, 1, 1), False),
        (TODAY, TODAY, False),
    ],
)
def test_due_every_six_months_for_who_was_in_touch_in_the_last_twelve(
    last_contact: date | None, last_asked: date | None, due: bool
) -> None:
    assert asking.is_due(last_contact, last_asked, TODAY, 6) is due


@pytest.mark.parametrize(
    ("asked", "months", "due"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 8, 29), 6, date(2027, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 2, 28), 6, date(2026, 8, 28)),
    ],
)
def test_due_again_on_the_same_day_or_the_last_of_a_shorter_month(asked: date, months: int, due: date) -> None:
    days = (due - timedelta(days=1), due)
    assert [asking.is_due(day, asked, day, months) for day in days] == [False, True]


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(1, 2, 3), 6, date.min),
    ],
)
def test_so_many_months_before(day: date, months: int, before: date) -> None:
    assert asking.months_before(day, months) == before


@given(DAYS, st.integers(1, 60), st.integers(-3, 3))
def test_due_on_the_day_that_is_so_many_months_later(asked: date, months: int, off: int) -> None:
    day = add_months(asked, months, asked.day)
    today = day + timedelta(days=off)
    assert asking.is_due(today, asked, today, months) is (today >= day)


@given(DAYS, DAYS, st.integers(1, 60), st.integers(0, 500))
def test_who_is_due_stays_due_until_asked_or_out_of_touch(today: date, asked: date, months: int, days: int) -> None:
    later = today + timedelta(days=days)
    if asking.is_due(today, asked, today, months):
        assert asking.is_due(later, asked, later, months)
    assert not asking.is_due(today, today, today, months)


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        ((), "how_are_we"),
        (("how_are_we",), "get_better"),
        (("get_better",), "how_are_we"),
        (QUESTIONS, "how_are_we"),
        (("unmet_want", "how_are_we", "get_better"), "unmet_want"),
        (("how_are_we", "get_better", "how_are_we", "unmet_want"), "get_better"),
    ],
)
def test_the_next_question_is_one_never_asked_or_the_oldest(asked: tuple[str, ...], question: str) -> None:
    assert asking.next_question(asked) == question


LONG_AGO, LONGER_AGO = date(2026, 3, 1), date(2025, 12, 1)
ALL = [
    Candidate(1), Candidate(2, contacted=True, last_asked=LONG_AGO), Candidate(3, last_asked=LONGER_AGO),
    Candidate(4, contacted=True), Candidate(5, contacted=True), Candidate(6, contacted=True, last_asked=LONGER_AGO),
]  # fmt: skip


@pytest.mark.parametrize(
    ("due", "asked_today", "chosen"),
    [
        (ALL, 0, [4, 5]),  # never asked, and being contacted anyway
        (ALL, 1, [4]),
        (ALL, 2, []),
        (ALL, 7, []),
        ([ALL[1], ALL[5], ALL[0]], 0, [6, 2]),  # being contacted anyway before never asked
        ([ALL[2], ALL[0]], 0, [1, 3]),
        ([], 0, []),
    ],
)
def test_today_offers_two_a_day(due: list[Candidate], asked_today: int, chosen: list[int]) -> None:
    assert [one.customer for one in asking.offered(due, asked_today)] == chosen


@given(st.lists(st.builds(Candidate, st.integers(1, 99), st.booleans(), st.none() | DAYS)), st.integers(0, 5))
def test_never_more_than_two_asks_a_day_with_those_asked_already(due: list[Candidate], asked_today: int) -> None:
    assert len(asking.offered(due, asked_today)) <= max(0, 2 - asked_today)


def note(day: int, direction: Direction, question: str | None = "how_are_we", **fields: object) -> Note:
    at = datetime(2026, 11, day, 10, tzinfo=UTC)
    return Note(1, "", at, at, id=day, direction=direction, kind=Kind.ANSWER, question=question)._replace(**fields)


US, THEM = Direction.US, Direction.THEM


def test_an_answer_belongs_to_the_last_asking_of_its_question() -> None:
    first, second, other = note(1, US), note(5, US), note(3, US, "get_better")
    answer, alone, more = note(7, THEM), note(9, THEM, "unmet_want"), note(8, THEM)
    found = asking.paired([answer, second, alone, first, other, more, note(2, THEM, None), note(6, Direction.NONE)])
    assert found == [
        Asked(first, None), Asked(other, None), Asked(second, answer), Asked(None, more), Asked(None, alone),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "to_tell"),
    [
        (None, False),
        (note(1, THEM), False),
        (note(1, THEM, changed="We call an hour before"), True),
        (note(1, THEM, changed="We call an hour before", told=True), False),
    ],
)
def test_they_are_to_be_told_what_changed_because_of_their_answer(answer: Note | None, to_tell: bool) -> None:
    assert Asked(None, answer).to_tell is to_tell


def test_a_mark_of_nine_and_a_fourth_question_are_refused() -> None:
    assert [asking.check_mark(mark) for mark in (None, 1, 5)] == [None, 1, 5]
    for mark in (0, 6, 9, -1):
        with pytest.raises(BadInput, match="from 1 to 5"):
            asking.check_mark(mark)
    assert asking.check_question("get_better") == "get_better"
    with pytest.raises(BadInput, match="no question"):
        asking.check_question("how_old_are_you")
