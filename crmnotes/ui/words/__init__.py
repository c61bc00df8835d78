"""All words and dates for people in the window are made here, so that they can be translated in one place.

Days and who did what stand in rooms of their own; they and the words of every translator are said from here.
"""

from __future__ import annotations

from crmnotes.rules.money import in_figures
from crmnotes.ui.language import capital as capital
from crmnotes.ui.language import grouped as grouped
from crmnotes.ui.language import locale, spoken
from crmnotes.ui.language import several as several
from crmnotes.ui.language import told as told
from crmnotes.ui.language import tr as tr
from crmnotes.ui.words.days import DAYS as DAYS
from crmnotes.ui.words.days import MONTHS as MONTHS
from crmnotes.ui.words.days import at as at
from crmnotes.ui.words.days import birthday as birthday
from crmnotes.ui.words.days import by_when as by_when
from crmnotes.ui.words.days import day_month as day_month
from crmnotes.ui.words.days import day_of as day_of
from crmnotes.ui.words.days import days_ago as days_ago
from crmnotes.ui.words.days import doubt as doubt
from crmnotes.ui.words.days import due as due
from crmnotes.ui.words.days import due_in_full as due_in_full
from crmnotes.ui.words.days import every_days as every_days
from crmnotes.ui.words.days import late as late
from crmnotes.ui.words.days import left as left
from crmnotes.ui.words.days import long_day as long_day
from crmnotes.ui.words.days import minutes_between as minutes_between
from crmnotes.ui.words.days import moment as moment
from crmnotes.ui.words.days import moment_in_full as moment_in_full
from crmnotes.ui.words.days import month as month
from crmnotes.ui.words.days import month_year as month_year
from crmnotes.ui.words.days import near_day as near_day
from crmnotes.ui.words.days import repeat as repeat
from crmnotes.ui.words.days import reply_by as reply_by
from crmnotes.ui.words.days import since as since
from crmnotes.ui.words.days import span as span
from crmnotes.ui.words.days import span_in_full as span_in_full
from crmnotes.ui.words.days import timed as timed
from crmnotes.ui.words.days import wall as wall
from crmnotes.ui.words.days import weekday as weekday
from crmnotes.ui.words.days import weekday_name as weekday_name
from crmnotes.ui.words.doings import by_channel as by_channel
from crmnotes.ui.words.doings import channel_name as channel_name
from crmnotes.ui.words.doings import did as did
from crmnotes.ui.words.doings import kind_name as kind_name
from crmnotes.ui.words.doings import moves as moves
from crmnotes.ui.words.doings import settled_name as settled_name
from crmnotes.ui.words.doings import settles as settles
from crmnotes.ui.words.doings import stage_name as stage_name
from crmnotes.ui.words.doings import way_name as way_name
from crmnotes.ui.words.doings import who_did as who_did


def listed(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{} and {}").format(", ".join(parts[:-1]), parts[-1])


_MARKS = {"de": ("„", "“"), "fr": ("«\u202f", "\u202f»"), "es": ("«", "»")}
"""Quotation marks, where they are not as in English."""


def quoted(text: str) -> str:
    """What somebody said, in quotation marks."""
    before, after = _MARKS.get(spoken(), ("“", "”"))
    return f"{before}{text}{after}" if text else ""


def amount(minor_units: int, currency: str) -> str:
    """An amount in minor units of a currency (ISO 4217): `1,980.00 EUR`, `1.980,00 EUR`."""
    return f"{figures(minor_units, currency)} {currency}"


def figures(minor_units: int, currency: str) -> str:
    """An amount without its currency, as it is typed: `1,980.00`, `1.980,00`."""
    english, there = in_figures(minor_units, currency).rpartition(" ")[0], locale()
    if there is None:
        return english
    signs = {",": there.groupSeparator(), ".": there.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in english)
