"""Tally rules of the owner's own."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from crmnotes.errors import BadInput
from crmnotes.rules import tallies
from crmnotes.rules.period import Period

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
