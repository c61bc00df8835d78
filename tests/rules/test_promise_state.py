"""What a promise is at a moment: late from the end of its due on; what acts leave of it: `test_ledger`."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from crmnotes.records import Due, Settings, State
from crmnotes.rules import ledger, promise_state
from crmnotes.rules.wall import ends_at

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("due", "ends"),
    [
        (Due(date(2026, 11, 25)), "2026-11-25T23:00:00"),  # the next midnight in Berlin
        (Due(date(2026, 11, 25), time(15)), "2026-11-25T14:01:00"),  # the minute after
        (Due(date(2026, 3, 28)), "2026-03-28T23:00:00"),
        (Due(date(2026, 3, 29)), "2026-03-29T22:00:00"),
        (Due(date(2026, 10, 25)), "2026-10-25T23:00:00"),
    ],
)
def test_late_from(due: Due, ends: str) -> None:
    end = datetime.fromisoformat(ends + "+00:00")
    assert ends_at(due, BERLIN) == end
    made = datetime(2026, 1, 1, tzinfo=BERLIN)
    promise = ledger.make(1, "send the price", made, due=due, allowance=24 * 60, settings=Settings())
    assert not promise_state.is_late(promise, (end - timedelta(seconds=1)).astimezone(BERLIN))
    assert promise_state.is_late(promise, end.astimezone(BERLIN))
    assert not promise_state.is_late(promise._replace(by_them=True), end.astimezone(BERLIN))
    for state in (State.OPEN, State.KEPT):
        for now in (end - timedelta(seconds=1), end):
            one, late = promise._replace(state=state), promise_state.late_ones(now.astimezone(BERLIN))
            assert [late(one), late(one)] == [promise_state.is_late(one, now.astimezone(BERLIN))] * 2
    assert promise_state.is_past_due(promise._replace(by_them=True), end.astimezone(BERLIN))
