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
from crmnotes.rules.folding import fold
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.words import tr

HOUR, DAY = 60, 24 * 60
_WORDS = {
    "minute": "min minute minutes minuten minuto minutos",
    "hour": "h hr hrs hour hours std stunde stunden heure heures hora horas",
    "day": "d t j day days tag tage tagen jour jours dia dias",
    "week": "w week weeks woche wochen semaine semaines semana semanas",
    "month": "month months monat monate monaten mois mes meses",
    "year": "y year years jahr jahre jahren an ans annee annees ano anos",
}
UNITS = {word: unit for unit, words_ in _WORDS.items() for word in words_.split()}
"""Every word for a length of time in the languages of the window, folded."""
MINUTES = {"m": 1, "minute": 1, "hour": HOUR, "day": DAY, "week": 7 * DAY}
DAYS = {"m": 30, "day": 1, "week": 7, "month": 30, "year": 365}
EVERY = r"(?:every|alle|jede[nrs]?|tous les|toutes les|chaque|cada|todos los|todas las)"
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([^\W\d_]{3,})\.?")  # without a year
_THOUSANDS = re.compile(r"(?<=\d)[,.\u202f\u00a0](?=\d{3})")
_LENGTH = re.compile(rf"(?:{EVERY}\s+)?(\d{{1,6}}(?:[.,]\d)?)?\s*([a-z]*)")
_MONTHS = re.compile(rf"(?:{EVERY}\s+)?(?:(\d{{1,4}})|an?|une?|eine?[nms]?)?\s*([a-z]*)")
_OF = re.compile(r"\b(?:de|del)\s+", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|until|till|bis|au|jusqu'au|[aà]|al|hasta|-|–)\s+|–")


def minutes(text: str) -> int | None:
    """The minutes of `4 hours`, `90 min`, `2 days`; hours when only a number stands there; None for no words."""
    return _length(text, MINUTES, HOUR, tr("Give the reply time as “4 hours”, “90 minutes” or “2 days”."))


def days(text: str) -> int | None:
    """The days of `every 3 weeks`, `30`, `2 months`; None for no words."""
    return _length(text, DAYS, 1, tr("Give how often as “every 3 weeks”, “30 days” or “2 months”."))


def _length(text: str, units: dict[str, int], usual: int, wrong: Phrase) -> int | None:
    if not text.strip():
        return None
    found = _LENGTH.fullmatch(fold(_THOUSANDS.sub("", text.strip())))
    number, name = found.groups() if found else (None, "")
    size = usual if not name else units.get(UNITS.get(name, name))
    if not found or size is None or (number is None and not name):
        raise BadInput(wrong)
    return round(float((number or "1").replace(",", ".")) * size)


def months(text: str) -> int:
    """The months of `6 months`, `6`, `a year`; BadInput."""
    found = _MONTHS.fullmatch(fold(text.strip())) if text.strip() else None
    each = {"month": 1, "year": 12, "": 1}.get(UNITS.get(found[2], found[2])) if found else None
    if found is None or each is None or (found[1] is None and not found[2]):
        raise BadInput(tr("Give how often as “6 months” or “1 year”."))
    return int(found[1] or 1) * each


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
    text = _OF.sub("", text.strip())
    day_first = _DAY_MONTH.fullmatch(text)
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
    begin, *end = _TO.split(text.strip(), maxsplit=1)
    first = read_due(begin, now, settings).due.day
    if not end:
        return first, first
    later = datetime.combine(first, now.timetz())
    return first, read_due(end[0], max(now, later), settings).due.day


def aways_for_typing(spans: Sequence[tuple[date, date]]) -> str:
    """Times away as one would type them: `24 Dec 2026 to 2 Jan 2027`."""
    shown = [[words.day_month(day) for day in dict.fromkeys(span)] for span in spans]
    return ", ".join(tr("{} to {}").format(*days) if len(days) > 1 else days[0] for days in shown)


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
