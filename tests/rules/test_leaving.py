from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Due, Note, Promise, Settings, State
from crmnotes.rules import leaving
from crmnotes.rules.reply import due_of

AWAY = (date(2026, 12, 24), date(2027, 1, 2))
MADE = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
PLANNED = Settings(closed_dates=(AWAY,))


def promise(day: date, **more: object) -> Promise:
    return Promise(1, "send it", MADE, Due(day), Due(day), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "inside"),
    [
        (promise(date(2026, 12, 23)), False),
        (promise(date(2026, 12, 24)), True),
        (promise(date(2027, 1, 2)), True),
        (promise(date(2027, 1, 3)), False),
        (promise(AWAY[0], by_them=True), False),
        (promise(AWAY[0], state=State.KEPT), False),
        (promise(AWAY[0], trashed_at=MADE), False),
    ],
)
def test_a_promise_falls_inside_by_its_due_day(made: Promise, inside: bool) -> None:
    assert leaving.falls_inside(made, AWAY) is inside


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        (datetime(2026, 12, 22, 10, tzinfo=UTC), None),
        (datetime(2026, 12, 23, 10, tzinfo=UTC), datetime(2026, 12, 24, 10, tzinfo=UTC)),
        (datetime(2026, 12, 23, 0, tzinfo=UTC), None),  # due with the day that ends then
        (datetime(2027, 1, 2, 10, tzinfo=UTC), None),
    ],
)
def test_a_reply_falls_inside_by_when_it_would_be_due(asked: datetime, by: datetime | None) -> None:
    note = Note(1, "When?", asked, asked, wants_answer=True)
    assert leaving.reply_inside(note, AWAY, PLANNED, UTC) == by
    assert leaving.reply_inside(note._replace(wants_answer=False), AWAY, PLANNED, UTC) is None


@given(hours=st.integers(0, 24 * 20), allowance=st.integers(1, 10_000))
def test_what_falls_inside_is_due_later_because_of_the_time_away(hours: int, allowance: int) -> None:
    asked = datetime(2026, 12, 18, 12, tzinfo=UTC) + timedelta(hours=hours)
    note = Note(1, "When?", asked, asked, wants_answer=True, allowance=allowance)
    by = leaving.reply_inside(note, AWAY, PLANNED, UTC)
    if by is not None:
        assert due_of(note, PLANNED, UTC) > by


@pytest.mark.parametrize(
    ("spans", "found"),
    [((), None), (((date(2026, 8, 1), date(2026, 8, 20)),), None), ((AWAY, (date(2026, 12, 1), date(2026, 12, 1))), 1)],
)
def test_the_next_time_away_is_the_one_that_is_on_or_comes_first(
    spans: tuple[tuple[date, date], ...], found: int | None
) -> None:
    away = leaving.next_away(Settings(closed_dates=spans), date(2026, 12, 1))
    assert away == (None if found is None else spans[found])


def test_everybody_is_told_once() -> None:
    assert leaving.to_tell([3, 1, 3, 2, 1]) == (3, 1, 2)
