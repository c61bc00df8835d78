"""Tally rules of the owner's own."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.rules import tallies
from crmnotes.rules.period import Period, parts

NOW = datetime(2026, 11, 22, 16, tzinfo=ZoneInfo("America/New_York"))


def test_a_rule_is_a_sentence_with_a_target() -> None:
    assert tallies.check("  answered before\nthe third ring ", 95) == ("answered before the third ring", 95)


@pytest.mark.parametrize(
    ("rule", "target", "says"),
    [
        (" ", 90, "needs a sentence"),
        ("x" * 201, 90, "200 letters"),
        ("smile", 0, "between 1 and 100"),
        ("smile", 101, "between 1 and 100"),
    ],
)
def test_what_is_no_rule_is_refused(rule: str, target: int, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        tallies.check(rule, target)


@pytest.mark.parametrize(
    ("hour", "counted"), [("2026-11-22T04:59", False), ("2026-11-22T05:00", True), ("2026-11-23T04:59", True)]
)
def test_a_mark_counts_on_its_local_day(hour: str, counted: bool) -> None:
    mark = (7, datetime.fromisoformat(hour).replace(tzinfo=UTC), True)
    sunday = Period(date(2026, 11, 22), date(2026, 11, 22))
    assert tallies.tallied([mark], sunday, NOW).of == counted


MARKS = st.lists(st.tuples(st.integers(-9 * 24 * 60, 99 * 24 * 60), st.booleans()), max_size=20)


@given(MARKS, st.integers(0, 90), st.sampled_from(["UTC", "America/New_York", "Australia/Lord_Howe"]))
def test_law_every_mark_counts_on_one_day_and_the_days_make_up_the_period(
    found: list[tuple[int, bool]], days: int, zone: str
) -> None:
    """A yes never becomes a no, whatever the clock does; marks outside the period count for nothing."""
    now = NOW.astimezone(ZoneInfo(zone))
    first = datetime(2026, 9, 1, tzinfo=UTC)
    marks = [(number, first + timedelta(minutes=minutes), yes) for number, (minutes, yes) in enumerate(found)]
    period = Period(first.date(), first.date() + timedelta(days=days))
    whole = tallies.tallied(marks, period, now)
    daily = [tallies.tallied(marks, Period(day, day), now) for day in _days(period)]
    assert sorted(case for one in daily for case in one.cases) == sorted(whole.cases)
    assert sum(tallies.tallied(marks, part, now).of for part in parts(period)) == whole.of
    inside = {number: yes for number, at, yes in marks if at.astimezone(now.tzinfo).date() in period}
    assert {case.id: case.met for case in whole.cases} == inside


def _days(period: Period) -> list[date]:
    return [period.first + timedelta(days=number) for number in range(period.days)]
