"""Periods of a scorecard and what they are divided into."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.rules import period
from crmnotes.rules.period import Period

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (period.LAST_WEEKS, date(2026, 8, 24), SUNDAY),
        (period.WEEK, date(2026, 11, 16), SUNDAY),
        (period.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (period.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (period.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_period_around_a_day(kind: str, first: date, last: date) -> None:
    assert period.around(SUNDAY, kind) == Period(first, last)


@pytest.mark.parametrize("kind", [period.LAST_WEEKS, period.WEEK, period.MONTH, period.QUARTER, period.YEAR])
def test_periods_follow_each_other_without_a_gap(kind: str) -> None:
    here = period.around(date(2028, 2, 29), kind)
    before, after = period.beside(here, kind, -1), period.beside(here, kind, 1)
    assert before.last + timedelta(days=1) == here.first
    assert here.last + timedelta(days=1) == after.first
    assert period.beside(before, kind, 1) == here


@pytest.mark.parametrize(("days", "parts"), [(1, 1), (14, 14), (91, 13), (189, 27), (366, 12)])
def test_a_chart_has_a_bar_for_a_day_a_week_or_a_month(days: int, parts: int) -> None:
    first = date(2024, 1, 1)  # a Monday
    assert len(list(period.parts(Period(first, first + timedelta(days=days - 1))))) == parts


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_every_day_lies_in_exactly_one_part(first: date, more: int) -> None:
    whole = Period(first, first + timedelta(days=more))
    parts = list(period.parts(whole))
    assert (parts[0].first, parts[-1].last) == whole
    assert sum(part.days for part in parts) == whole.days
    assert all(one.last < other.first for one, other in pairwise(parts))


def test_a_free_period() -> None:
    assert period.free(SUNDAY, SUNDAY).days == 1
    assert SUNDAY in period.free(SUNDAY, SUNDAY)
    with pytest.raises(BadInput, match="cannot end on 2026-11-22 before it begins on 2026-11-23"):
        period.free(date(2026, 11, 23), SUNDAY)
    with pytest.raises(BadInput, match="a hundred years"):
        period.free(date(1, 1, 1), SUNDAY)
    with pytest.raises(BadInput, match="between the years 1900 and 9000"):
        period.free(date(1, 1, 1), date(1, 1, 2))
