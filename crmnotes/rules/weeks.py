"""Weeks and months on a wall calendar; which day a week begins with is the country's (Unicode CLDR 45, weekData)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
WEEKS = 6  # that any month fits into
_ON_SUNDAY = frozenset(
    (
        "AG", "AS", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK", "HN",
        "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ", "NI", "NP",
        "PA", "PE", "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "UM", "US", "VE", "VI",
        "WS", "YE", "ZA", "ZW",
    )
)  # fmt: skip
_ON_SATURDAY = frozenset(
    (
        "AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY",
    )
)  # fmt: skip


def first_weekday(country: str) -> int:
    """The weekday (0 is Monday) that a week begins with in a country (ISO 3166)."""
    code = country.strip().upper()
    return SUNDAY if code in _ON_SUNDAY else SATURDAY if code in _ON_SATURDAY else MONDAY


def weekdays(country: str) -> list[int]:
    """The seven weekdays (0 is Monday) in the order in which a week goes in a country (ISO 3166)."""
    first = first_weekday(country)
    return [(first + number) % 7 for number in range(7)]


def days_of(month: date, country: str) -> list[date]:
    """The six weeks in which the month of that day lies, day by day; at the ends of the calendar fewer."""
    first = month.replace(day=1)
    before = (first.weekday() - first_weekday(country)) % 7
    start = first.toordinal() - before
    return [date.fromordinal(day) for day in range(start, start + 7 * WEEKS) if 1 <= day <= date.max.toordinal()]


def moved(day: date, months: int) -> date:
    """The same day so many months on, or the last of its month; it stays within the calendar."""
    count = min(max(day.year * 12 + day.month - 1 + months, 12), date.max.year * 12 + 11)
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
