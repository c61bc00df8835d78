"""Reads what is typed into forms, and writes it there: lengths of time, repeats, birthdays, groups."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from crmnotes.errors import BadInput
from crmnotes.exchange.dates import Unclear, birthday
from crmnotes.records import Birthday, Repeat, Settings
from crmnotes.rules.date_words import MONTH_FIRST
from crmnotes.rules.dates import find, read_due
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.words import tr

HOUR, DAY = 60, 24 * 60
MINUTES = {
    "m": 1, "min": 1, "minute": 1, "h": HOUR, "hr": HOUR, "hour": HOUR, "d": DAY, "day": DAY, "w": 7 * DAY,
    "week": 7 * DAY,
}  # fmt: skip
DAYS = {"d": 1, "day": 1, "w": 7, "week": 7, "month": 30, "m": 30, "year": 365, "y": 365}
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([^\W\d_]{3,})\.?")  # without a year
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_LENGTH = re.compile(r"(?:every\s+)?(\d{1,6}(?:[.,]\d)?)?\s*([a-z]*)", re.IGNORECASE)


def minutes(text: str) -> int | None:
    """The minutes of `4 hours`, `90 min`, `2 days`; hours when only a number stands there; None for no words."""
    return _length(text, MINUTES, HOUR, tr("Give the reply time as “4 hours”, “90 minutes” or “2 days”."))


def days(text: str) -> int | None:
    """The days of `every 3 weeks`, `30`, `2 months`; None for no words."""
    return _length(text, DAYS, 1, tr("Give how often as “every 3 weeks”, “30 days” or “2 months”."))


def _length(text: str, units: dict[str, int], usual: int, wrong: Phrase) -> int | None:
    if not text.strip():
        return None
    found = _LENGTH.fullmatch(_THOUSANDS.sub("", text.strip()))
    number, unit = found.groups() if found else (None, "")
    name = (unit or "").casefold()
    size = usual if not name else units.get(name) or units.get(name.removesuffix("s"))
    if not found or size is None or (number is None and not name):
        raise BadInput(wrong)
    return round(float((number or "1").replace(",", ".")) * size)


def months(text: str) -> int:
    """The months of `6 months`, `6`, `a year`; BadInput."""
    found = re.fullmatch(r"(?:every\s+)?(\d{1,4}|an?)\s*(months?|years?|)", text.strip(), re.IGNORECASE)
    if found is None:
        raise BadInput(tr("Give how often as “6 months” or “1 year”."))
    number = int(found[1]) if found[1].isdecimal() else 1
    return number * 12 if found[2].casefold().startswith("year") else number


def repeat_of(text: str, now: datetime, settings: Settings) -> Repeat | None:
    """The repeat of `every 3 months`, `monthly`, `every week after it is done`; None for no words; BadInput."""
    if not text.strip():
        return None
    found = find(text, now, settings)
    if found is None or found.repeat is None:
        raise BadInput(tr("Give the repeat as “every 3 months”, “every friday” or “every 2 weeks after it is done”."))
    return found.repeat


def birthday_of(text: str, country: str) -> Birthday | None:
    """The birthday typed, with or without its year, in the order of the owner's country; BadInput."""
    if not text.strip():
        return None
    day_first = _DAY_MONTH.fullmatch(text.strip())
    if day_first:
        text = f"{day_first[2]} {day_first[1]}"
    try:
        found = birthday(text, "mdy" if country.casefold() in MONTH_FIRST else "dmy")
    except (Unclear, ValueError):
        found = None
    if found is None:
        raise BadInput(tr("Give the birthday as “12 April” or “12 April 1980”."))
    return found


def aways_of(text: str, now: datetime, settings: Settings) -> tuple[tuple[date, date], ...]:
    """The times away of `24 Dec to 2 Jan, 3 Feb 2027`: first and last day of each; BadInput."""
    return tuple(sorted(_away(part, now, settings) for part in text.split(",") if part.strip()))


def _away(text: str, now: datetime, settings: Settings) -> tuple[date, date]:
    """One time away; an end without its year comes after its beginning."""
    begin, *end = re.split(r"\s+(?:to|until|till|-|–)\s+|–", text.strip(), maxsplit=1)
    first = read_due(begin, now, settings).due.day
    if not end:
        return first, first
    later = datetime.combine(first, now.timetz())
    return first, read_due(end[0], max(now, later), settings).due.day


def aways_for_typing(spans: Sequence[tuple[date, date]]) -> str:
    """Times away as one would type them: `24 Dec 2026 to 2 Jan 2027`."""
    shown = [[words.day_month(day) for day in dict.fromkeys(span)] for span in spans]
    return ", ".join(" to ".join(days) for days in shown)


def groups_of(text: str) -> tuple[str, ...]:
    """The names between commas, each once."""
    return tuple(dict.fromkeys(name for part in text.split(",") if (name := " ".join(part.split()))))


def length_for_typing(minutes_: int | None) -> str:
    """A reply time as one would type it; nothing for the notebook's own."""
    return words.span_in_full(minutes_) if minutes_ else ""


def days_for_typing(days_: int | None) -> str:
    """How often to be in touch as one would type it."""
    return words.every_days(days_) if days_ else ""


def birthday_for_typing(what: Birthday | None) -> str:
    """A birthday as one would type it."""
    return words.birthday(what) if what else ""
