"""Repeating promises: the date of the next one. Pure; dates are the owner's wall dates."""

from __future__ import annotations

from datetime import date, timedelta

from crmnotes.errors import BadInput
from crmnotes.records import Due, Repeat
from crmnotes.rules.wall import last_of_month

UNITS = {"day": 1, "week": 7}
MONTHS = {"month": 1, "year": 12}
STARTS = ("due", "done")
TOO_FAR = "That repeat leads past the end of the calendar."


def check(repeat: Repeat) -> Repeat:
    """The repeat, when it can be kept; BadInput when not."""
    if repeat.every < 1:
        raise BadInput("A promise cannot repeat every {} {}s.", repeat.every, repeat.unit)
    if repeat.every > 1000:
        raise BadInput("A promise can repeat every 1000 days, weeks, months or years at most.")
    if repeat.unit not in UNITS and repeat.unit not in MONTHS:
        raise BadInput("A promise repeats every so many days, weeks, months or years.")
    if repeat.start not in STARTS:
        raise BadInput("A repeat counts from the due date or from the day it was done.")
    return repeat


def add_months(day: date, months: int, anchor: int) -> date:
    """The day so many months later that bears the number `anchor`, or the last of that month when it is shorter."""
    month = day.year * 12 + day.month - 1 + months
    year, number = month // 12, month % 12 + 1
    if year > date.max.year:
        raise BadInput(TOO_FAR)
    return date(year, number, min(anchor, last_of_month(year, number).day))


def later(day: date, repeat: Repeat, times: int, anchor: int) -> date:
    """The day that is so many turns of the repeat after a day."""
    if repeat.unit in MONTHS:
        return add_months(day, MONTHS[repeat.unit] * repeat.every * times, anchor)
    try:
        return day + timedelta(days=UNITS[repeat.unit] * repeat.every * times)
    except OverflowError:
        raise BadInput(TOO_FAR) from None


def next_due(repeat: Repeat, first_due: Due, due: Due, done_on: date) -> Due:
    """When the next promise of a repeating one is due, after this one was kept or missed on `done_on`.

    Counted from the due date it goes by the first due (agreeing to another day once does not shift the series)
    and gives the first turn that lies after this promise's day and not before the day it was done, so that no
    promise is born late. Counted from the day done it is one turn after that day. The time of day stays.
    31 January and a month is the last of February, and the 31st returns in March: `repeat.day` remembers it.
    BadInput for a repeat that cannot be kept. rules: the promise ledger.
    """
    check(repeat)
    if repeat.start == "done":
        return Due(later(done_on, repeat, 1, done_on.day), first_due.at)
    anchor = anchor_of(repeat, first_due)
    turn = max(1, _turns_before(repeat, first_due.day, done_on))
    while (day := later(first_due.day, repeat, turn, anchor)) <= first_due.day or day < done_on:
        turn += 1
    return Due(day, first_due.at)


def _turns_before(repeat: Repeat, first: date, done_on: date) -> int:
    """Turns that surely end before the day it was done: where to begin looking."""
    longest = {"day": 1, "week": 7, "month": 31, "year": 366}[repeat.unit] * repeat.every
    return (done_on - first).days // longest


def anchor_of(repeat: Repeat, first_due: Due) -> int:
    """The day of the month that a repeat stands for: the remembered one, else that of the first due."""
    return repeat.day or first_due.day.day
