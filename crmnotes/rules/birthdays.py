"""Birthdays: when the next one is celebrated, with or without a year."""

from __future__ import annotations

from datetime import date

from crmnotes.records import Birthday


def celebrated_in(birthday: Birthday, year: int) -> date:
    """The day it is celebrated in a year: 29 February on 28 February in common years. rules: time."""
    try:
        return date(year, birthday.month, birthday.day)
    except ValueError:
        return date(year, 2, 28)


def next_celebration(birthday: Birthday, today: date) -> date:
    """The next day it is celebrated, today included; the birth itself is not before its own year."""
    day = celebrated_in(birthday, max(today.year, birthday.year or 1))
    if day >= today or today.year == date.max.year:
        return day
    return celebrated_in(birthday, today.year + 1)


def turning(birthday: Birthday, on: date) -> int | None:
    """How old they turn in the year of that day; None when the year of birth is not known."""
    return None if birthday.year is None else on.year - birthday.year
