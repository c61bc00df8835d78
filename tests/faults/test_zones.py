"""Faults 20 and 21: a promise falls due on the date that was written, in every zone, whenever its clock is set."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due, Why
from tests.conftest import Trials

START = date(2026, 1, 1)
YEARS = 2
PROMISED = {Why.PROMISE_LATE, Why.PROMISE_TODAY}


def turns(zone: ZoneInfo) -> list[date]:
    """The days of two years on which the clock of a zone is set."""
    days = [START + timedelta(days=number) for number in range(366 * YEARS)]
    noon = [datetime.combine(day, time(0), zone).utcoffset() for day in days]
    return [day for day, today, next_day in zip(days, noon, noon[1:], strict=False) if today != next_day]


def promised_today(notebook: Notebook) -> list[Why]:
    return [row.why for row in notebook.today().rows if row.why in PROMISED]


def test_the_date_that_was_written_is_the_date(trials: Trials) -> None:
    names = sorted(available_timezones())
    many = trials.many("zones")
    for name in names[:: max(1, len(names) // many)][:many]:
        zone = ZoneInfo(name)
        for day in turns(zone)[:4] or [date(2026, 3, 29)]:
            walk(zone, day)
        trials.count("zones")


def walk(zone: ZoneInfo, day: date) -> None:
    """From the day before to the day after, every three hours: never on Today before its day, never gone after it."""
    midnight = datetime.combine(day - timedelta(days=1), time(0), zone).astimezone(UTC)
    clock = FixedClock(midnight, zone)
    notebook = Notebook.in_memory(clock)
    greta = notebook.customers.add(Customer("Greta")).id
    notebook.promises.make(greta, "by that day", Due(day))
    notebook.promises.make(greta, "in the gap or twice", Due(day, time(2, 30)))
    seen: list[tuple[date, int]] = []
    for hours in range(0, 75, 3):
        clock.moment = midnight + timedelta(hours=hours)
        notebook.notice()
        here = clock.now().date()
        why = promised_today(notebook)
        seen.append((here, len(why)))
        if here < day:
            assert why == []
        elif here == day:
            assert Why.PROMISE_TODAY in why or Why.PROMISE_LATE in why
        else:
            assert set(why) == {Why.PROMISE_LATE}
    assert {here for here, _ in seen} >= {day - timedelta(days=1), day, day + timedelta(days=1)}
    notebook.close()
