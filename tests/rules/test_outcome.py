"""How promises count."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Due, Promise, Settings, State
from crmnotes.rules import ledger
from crmnotes.rules.outcome import Count, outcome

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BERLIN)


def day(number: int, hour: int = 10) -> datetime:
    """That many days after Monday, at an hour."""
    return (MONDAY + timedelta(days=number)).replace(hour=hour)


def due(number: int, at: time | None = None) -> Due:
    return Due(day(number).date(), at)


def made(when: Due = due(2)) -> Promise:  # noqa: B008
    return ledger.make(1, "send the price", MONDAY, due=when, allowance=1440, settings=Settings())


def moved(told: ledger.Told, on: int, to: int = 4, promise: Promise | None = None) -> Promise:
    return ledger.renegotiate(promise or made(), due(to), told, day(on))


# The promise is for Wednesday (2); the date agreed instead, where there is one, is Friday (4).
CASES: list[tuple[str, Callable[[], Promise], int, Count, int, tuple[int, int]]] = [
    ("kept by the first date", lambda: ledger.keep(made(), day(2, 23)), 9, Count.FIRST, 0, (0, 0)),
    ("kept late", lambda: ledger.keep(made(), day(3, 0)), 9, Count.LATE, 1, (0, 0)),
    ("kept late the same day", lambda: ledger.keep(made(due(2, time(15))), day(2, 16)), 9, Count.LATE, 0, (0, 0)),
    ("at its minute", lambda: ledger.keep(made(due(2, time(15))), day(2, 15)), 9, Count.FIRST, 0, (0, 0)),
    ("moved in time, then kept", lambda: ledger.keep(moved("before", 1), day(4)), 9, Count.AGREED, 0, (1, 0)),
    ("moved, yet kept first", lambda: ledger.keep(moved("before", 1), day(2)), 9, Count.FIRST, 0, (1, 0)),
    ("moved, then kept late", lambda: ledger.keep(moved("before", 1), day(6)), 9, Count.LATE, 2, (1, 0)),
    ("told late, then kept", lambda: ledger.keep(moved("after", 3), day(4)), 9, Count.LATE, 2, (0, 1)),
    ("moved earlier, kept late", lambda: ledger.keep(moved("before", 0, to=1), day(2)), 9, Count.LATE, 1, (1, 0)),
    ("not told, kept late", lambda: ledger.keep(moved("not_yet", 1), day(4)), 9, Count.LATE, 2, (0, 0)),
    (
        "told of it in time",
        lambda: ledger.keep(ledger.told(moved("not_yet", 1), day(2)), day(4)),
        9,
        Count.AGREED,
        0,
        (1, 0),
    ),
    (
        "told late, then in time",
        lambda: ledger.keep(moved("before", 4, to=7, promise=moved("after", 3)), day(7)),
        9,
        Count.LATE,
        5,
        (1, 1),
    ),
    ("back-dated", lambda: ledger.keep(made(), day(5), at=day(2)), 9, Count.FIRST, 0, (0, 0)),
    (
        "words mended after telling late",
        lambda: ledger.keep(ledger.correct(moved("after", 3), day(3), text="other"), day(4)),
        9,
        Count.LATE,
        2,
        (0, 1),
    ),
    (
        "date mended before it passed",
        lambda: ledger.keep(ledger.correct(made(), day(1), due=due(4)), day(4)),
        9,
        Count.AGREED,
        0,
        (0, 0),
    ),
    ("missed", lambda: ledger.miss(made(), "forgot", day(4)), 9, Count.MISSED, 0, (0, 0)),
    ("open within its time", made, 2, Count.AHEAD, 0, (0, 0)),
    ("open and past due", made, 3, Count.OPEN_LATE, 0, (0, 0)),
    ("open at a later date", lambda: moved("after", 3), 3, Count.AHEAD, 0, (0, 1)),
    ("released", lambda: ledger.release(moved("before", 1), day(5)), 9, Count.RELEASED, 0, (0, 0)),
    ("void", lambda: ledger.void(ledger.keep(made(), day(3)), day(5)), 9, Count.VOID, 0, (0, 0)),
    ("theirs", lambda: made()._replace(by_them=True), 9, Count.APART, 0, (0, 0)),
    ("kept, nobody knows when", lambda: made()._replace(state=State.KEPT), 9, Count.APART, 0, (0, 0)),
    ("in the trash", lambda: made()._replace(trashed_at=MONDAY), 9, Count.APART, 0, (0, 0)),
]


@pytest.mark.parametrize(
    ("build", "now", "count", "days", "told"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_counted(build: Callable[[], Promise], now: int, count: Count, days: int, told: tuple[int, int]) -> None:
    promise = build()
    found = outcome(promise, day(now))
    assert (found.counted, found.days_late, (found.told_in_time, found.told_late)) == (count, days, told)
    assert found.day == promise.due.day


def test_the_denominator() -> None:
    apart = {Count.AHEAD, Count.RELEASED, Count.VOID, Count.APART}
    assert {count for count in Count if not count.counts} == apart


@given(st.sampled_from([case[1] for case in CASES]), st.integers(6, 400))
def test_a_void_promise_is_in_no_denominator(build: Callable[[], Promise], now: int) -> None:
    promise = build()
    if promise.state is not State.VOID:
        promise = ledger.void(promise, day(6))
    found = outcome(promise, day(now))
    assert not found.counted.counts
    assert (found.told_in_time, found.told_late) == (0, 0)


@given(st.sampled_from([case[1] for case in CASES]), st.integers(9, 400), st.sampled_from([UTC, BERLIN]))
def test_what_is_closed_counts_the_same_for_ever(build: Callable[[], Promise], now: int, zone: ZoneInfo) -> None:
    promise = build()
    if promise.state is State.OPEN and promise.trashed_at is None:
        promise = ledger.release(promise, day(6))
    assert outcome(promise, day(now).astimezone(zone)) == outcome(promise, day(9).astimezone(zone))


def test_counted_by_the_local_day() -> None:
    # 23:30 on Wednesday in Berlin is 22:30 UTC; half past midnight is Wednesday still in UTC, and late in Berlin.
    assert outcome(ledger.keep(made(), day(2, 23)), day(9)).counted is Count.FIRST
    late = ledger.keep(made(), datetime(2026, 11, 25, 23, 30, tzinfo=UTC).astimezone(BERLIN))
    assert outcome(late, day(9)).counted is Count.LATE
    assert outcome(late, day(9).astimezone(UTC)).day == date(2026, 11, 25)
