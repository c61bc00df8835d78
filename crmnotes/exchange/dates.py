"""Birthdays as tables write them: with and without a year, in either order of day and month."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from crmnotes.records import Birthday

Order = Literal["dmy", "mdy"]
NO_YEAR = 1604  # the year that Apple and Outlook.com write when they know none
_LONGEST = 60  # characters of a date with its time
_PIVOT = 20  # two digits up to this are of this century

_ISO = re.compile(r"(?:(\d{4})|-)-?(\d{1,2})-?(\d{1,2})(?:[T ].*)?\Z")
_PARTS = re.compile(r"(\d{1,4})\s?[./\- ]\s?(\d{1,2})(?:\s?[./\- ]\s?(\d{1,4})?)?(?:[ T,]\s*\d{1,2}:.*)?\Z")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[./年년]\s?(\d{1,2})\s?[./月월]\s?(\d{1,2})\s?[.日일]?(?:[T ].*)?\Z")
_WORDS = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[. \-]+)?([^\W\d_]{3,})\.?[ \-,]+(\d{1,4})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?\Z"
)
_DAY_AND_WORD = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[. \-]+([^\W\d_]{3,})\.?\Z")  # 12. April, and no year
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan jän gen ene janv", "feb fév fev", "mar mär mrt mars maa", "apr abr avr", "may mai mag mei maj",
            "jun giu juin", "jul lug juil", "aug ago août", "sep set sept", "oct okt ott out", "nov", "dec dez dic déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip


class Unclear(Exception):
    """The day and the month cannot be told apart, or it is no date: the text is kept as it stands."""


def birthday(text: str, order: Order | None) -> Birthday | None:
    """The birthday that a cell names, None for an empty date such as `0/0/00`; raises Unclear.

    `order` says which of day and month comes first where a cell alone does not; a 1604 is no year.
    """
    if len(text) > _LONGEST:
        raise Unclear
    return _read(text.strip(), order)


@lru_cache(maxsize=4096)
def _read(text: str, order: Order | None) -> Birthday | None:
    if not text.strip("0./-: "):
        return None
    if match := _ISO.match(text) or _YEAR_FIRST.match(text):
        year, month, day = match.groups()
        return _day(int(year) if year else None, int(month), int(day))
    if match := _PARTS.match(text):
        first, second, last = match.groups()
        dotted = "." in text[: match.end(2)]  # nobody writes the month first with full stops
        return _from_parts(int(first), int(second), _full_year(last), "dmy" if dotted else order)
    if match := _WORDS.match(text):
        return _from_words(*match.groups())
    if match := _DAY_AND_WORD.match(text):
        return _from_words(None, match[2], match[1], None)
    raise Unclear


def from_numbers(year: str, month: str, day: str) -> Birthday | None:
    """The birthday of three cells, None when there is no day or no month; raises Unclear."""
    if not (month.strip("0") and day.strip("0")):
        return None
    if not (month.isdecimal() and day.isdecimal()):
        raise Unclear
    return _day(int(year) if year.strip("0").isdecimal() else None, int(month), int(day))


def order_of(cells: Iterable[str]) -> Order | None:
    """Which of day and month comes first in a column: told by a cell with a number over 12, None if none or both."""
    seen: set[Order] = set()
    for cell in cells:
        match = _PARTS.match(cell.strip())
        if match and int(match[1]) <= 31:
            if int(match[1]) > 12 and 0 < int(match[2]) <= 12:
                seen.add("dmy")
            elif int(match[2]) > 12 and 0 < int(match[1]) <= 12:
                seen.add("mdy")
    return seen.pop() if len(seen) == 1 else None


def _from_parts(first: int, second: int, year: int | None, order: Order | None) -> Birthday:
    if second > 12 or (order == "mdy" and first <= 12):
        return _day(year, first, second)
    if first > 12 or order == "dmy" or first == second:
        return _day(year, second, first)
    raise Unclear


def _from_words(before: str | None, word: str, number: str, year: str | None) -> Birthday:
    month = _MONTHS.get(word.casefold()[:4]) or _MONTHS.get(word.casefold()[:3])
    if month is None:
        raise Unclear
    if before:  # 31 Dec 1975
        return _day(_full_year(number), month, int(before))
    return _day(_full_year(year), month, int(number))  # Dec 31, 1975


def _full_year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (0 if len(text) > 2 else 2000 if int(text) <= _PIVOT else 1900)


def _day(year: int | None, month: int, day: int) -> Birthday:
    try:
        return Birthday.parse(Birthday(month, day, None if year in (NO_YEAR, 0) else year).isoformat())
    except ValueError:
        raise Unclear from None
