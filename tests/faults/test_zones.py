"""Faults 20 and 21: a promise falls due on the date that was written, in every zone, whenever its clock is set, and
wherever its owner travels; a reminder of a time that is left out or comes twice is said once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due, Why
from crmnotes.rules import reminders
from tests.conftest import Trials

START = date(2026, 1, 1)
YEARS = 2
PROMISED = {Why.PROMISE_LATE, Why.PROMISE_TODAY}
ALWAYS = reminders.Manner(quiet_from=time(0), quiet_until=time(0), morning=False)
FARTHEST = (ZoneInfo("Etc/GMT-14"), ZoneInfo("Etc/GMT+12"))
"""26 hours apart: their dates may differ by two."""
AROUND = 2
"""Hours before and after in which every minute is looked at; of the others every half hour is."""


def turns(zone: ZoneInfo) -> list[date]:
    """The days of two years on which the clock of a zone is set."""
    days = [START + timedelta(days=number) for number in range(366 * YEARS)]
    noon = [datetime.combine(day, time(0), zone).utcoffset() for day in days]
    return [day for day, today, next_day in zip(days, noon, noon[1:], strict=False) if today != next_day]


def of_the_day(zone: ZoneInfo, day: date) -> list[datetime]:
    """Every minute that a clock on the wall shows on that day, in the order of time; some twice, some never."""
    begins = datetime.combine(day, time(0), zone).astimezone(UTC) - timedelta(hours=2)
    minutes = [(begins + timedelta(minutes=number)).astimezone(zone) for number in range(29 * 60)]
    return [minute for minute in minutes if minute.date() == day]


def odd_time(minutes: list[datetime]) -> time:
    """A time of the day that is left out, or comes twice; half past two where there is none."""
    for one, after in pairwise(minutes):
        if one.utcoffset() != after.utcoffset():
            leap = after.replace(tzinfo=None) - one.replace(tzinfo=None) - timedelta(minutes=1)
            middle = one.replace(tzinfo=None) + leap / 2
            return middle.time().replace(second=0) if middle.date() == one.date() else time(2, 30)
    return time(2, 30)


def promised_today(notebook: Notebook) -> list[Why]:
    return [row.why for row in notebook.today().rows if row.why in PROMISED]


def test_the_date_that_was_written_is_the_date(trials: Trials) -> None:
    names = sorted(available_timezones())
    many = trials.many("zones")
    for name in names[:: max(1, len(names) // many)][:many]:
        zone = ZoneInfo(name)
        days = turns(zone) or [date(2026, 3, 29)]
        for day in days:
            minutes = of_the_day(zone, day)
            at = odd_time(minutes)
            walk(zone, Due(day, at))
            remind(Due(day, at), minutes)
        travel(zone, days[0])
        trials.count("zones")


def walk(zone: ZoneInfo, due: Due) -> None:
    """From the day before to the day after, every three hours: never on Today before its day, never gone after it."""
    day = due.day
    midnight = datetime.combine(day - timedelta(days=1), time(0), zone).astimezone(UTC)
    clock = FixedClock(midnight, zone)
    notebook = Notebook.in_memory(clock)
    greta = notebook.customers.add(Customer("Greta")).id
    notebook.promises.make(greta, "by that day", Due(day))
    notebook.promises.make(greta, "in the gap or twice", due)
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


def remind(due: Due, minutes: list[datetime]) -> None:
    """Through the day: said once, at the time, or at the first minute there is after it."""
    clock = FixedClock(minutes[0])
    notebook = Notebook.in_memory(clock)
    notebook.promises.make(notebook.customers.add(Customer("Greta")).id, "in the gap or twice", due)
    said: list[datetime] = []
    keys: set[str] = set()
    for number, minute in enumerate(minutes):
        clock.moment = minute
        if number % 60 == 0:
            notebook.notice()
            rows = notebook.today().rows
        if due.at and abs(minute.hour - due.at.hour) > AROUND and number % 30:
            continue
        told = reminders.due(rows, clock.now(), ALWAYS, keys)
        said += [minute] * len(told)
        keys.update(reminder.key for reminder in told)
    wall = [minute for minute in minutes if minute.time() == due.at]
    later = [minute for minute in minutes if due.at and minute.time() > due.at]
    assert said == (wall or later[:1])[-1:], due
    notebook.close()


def travel(zone: ZoneInfo, day: date) -> None:
    """Across the date line and back, at every hour of three days: on Today from that date on, wherever the wall is."""
    began = datetime.combine(day - timedelta(days=1), time(0), zone).astimezone(UTC)
    clock = FixedClock(began, zone)
    notebook = Notebook.in_memory(clock)
    notebook.promises.make(notebook.customers.add(Customer("Greta")).id, "by that day", Due(day))
    for hours in range(0, 72, 6):
        clock.moment = began + timedelta(hours=hours)
        for there in (*FARTHEST, zone):
            clock.zone = there
            notebook.notice()
            here = clock.now().date()
            wanted = [] if here < day else [Why.PROMISE_TODAY if here == day else Why.PROMISE_LATE]
            assert promised_today(notebook) == wanted, (there, clock.now(), day)
    notebook.close()
