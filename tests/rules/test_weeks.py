"""Weeks on a wall calendar: the first day by country, six weeks a month, the same day of another month."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules import weeks


@pytest.mark.parametrize(("country", "first"), [("GB", 0), ("de", 0), ("US", 6), ("JP", 6), ("EG", 5), ("", 0)])
def test_a_week_begins_as_in_the_country(country: str, first: int) -> None:
    assert weeks.first_weekday(country) == first
    assert weeks.weekdays(country) == [(first + day) % 7 for day in range(7)]


def test_a_month_lies_in_six_weeks() -> None:
    days = weeks.days_of(date(2026, 11, 22), "GB")
    assert (len(days), days[0], days[-1]) == (42, date(2026, 10, 26), date(2026, 12, 6))
    assert weeks.days_of(date(2026, 11, 22), "US")[0] == date(2026, 11, 1)


@given(st.dates(), st.sampled_from(["GB", "US", "EG"]), st.integers(-30_000, 30_000))
def test_every_day_of_the_calendar_has_its_month(day: date, country: str, months: int) -> None:
    days = weeks.days_of(day, country)
    assert day in days
    assert [later - sooner for sooner, later in pairwise(days)] == [timedelta(days=1)] * (len(days) - 1)
    there = weeks.moved(day, months)
    assert there.day == day.day or there.day < day.day
    if abs(months) < 12 and 2 < day.year < 9998:
        assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
