"""Dates of the calendar in a sentence: `24.11.`, `11/24`, `2026-11-24`, `24 Nov`, `Nov 24th, 2026`, `the 1st`."""

from __future__ import annotations

import re
from datetime import date

from crmnotes.records import Repeat
from crmnotes.rules import date_words as words
from crmnotes.rules.dates_calendar import (
    Ground,
    day_of_month,
    exact,
    exists_somewhere,
    plus_days,
    roll,
)
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases, word_set

MONTHS = Vocabulary(words.MONTHS)
OF = phrases(words.OF)
THIS_OR_NEXT_MONTH = Vocabulary(
    {
        1: "next month, nächsten monats, mois prochain, du mois prochain, del mes que viene, del próximo mes",
        0: "month, this month, the month, monats, dieses monats, mois, ce mois, mes, este mes",
    }
)
_EVERY_MONTH = phrases(words.EVERY_MONTH)
ORDINALS = Vocabulary(words.ORDINALS)
_SUFFIXES = word_set("st nd rd th er ere ème eme")
_GERMAN_LEADS = word_set("am bis zum den dem ab vor der")
_GERMAN_BEFORE_MONTH = word_set("im bis vor")  # behind which the verb may end the clause: "im Mai anrufen"

_NO_MORE = r"(?!\d|[./:-]\d|[^\W\d_])"
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(?=\d\d:\d\d)|(?!\d|[/:-]\d|[^\W\d_]))")
_FULL = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![%€$£])" + _NO_MORE)
_DOTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?!\d|[^\W\d_])")
_DOT = re.compile(r"(\d{1,2})\.(\d{2})(?![%€$£])" + _NO_MORE)
_SLASH = re.compile(r"(\d{1,2})/(\d{1,2})(?![%€$£/])" + _NO_MORE)
_COUNTED_UP_TO = 12  # "3rd" alone says which one; "24th" hardly does
_YEARS_BACK, _YEARS_AHEAD = 10, 50
_SHORT_YEARS_AHEAD = 10  # "24 nov 26" is a year, "24 nov 80" is a count


def numeric(look: Look, at: int, lead: Lead) -> Piece | None:
    """A date in figures, day and month in the order of the owner's country; BadInput when it does not exist."""
    tokens, ground = look.tokens, look.ground
    token = tokens[at]
    if not token.word[:1].isdecimal() or token.end - token.start > 4 or not _begins(tokens, at):
        return None
    for pattern, reader in ((_ISO, _iso), (_FULL, _full), (_DOTS, _dots), (_SLASH, _slash), (_DOT, _dot)):
        found = pattern.match(tokens.text, token.start)
        if found:
            end = _token_after(tokens, at, found.end())
            day = reader(found, look, at, end, lead)
            return Piece(end, day=day, dated=True) if day and (ground.past or day.year > 1) else None
    return None


def _led(lead: Lead) -> bool:
    """Whether the words before say that figures are a date: "at 3.15" is a price or a time."""
    return lead.beside_weekday or lead.kind in ("on", "by", "before", "after", "from", "to")


def _begins(tokens: Tokens, at: int) -> bool:
    return not tokens.glued(at) or tokens[at - 1].word in "([\"'“„«"


def _token_after(tokens: Tokens, at: int, place: int) -> int:
    while at < tokens.count and tokens[at].start < place:
        at += 1
    return at


def _iso(found: re.Match[str], look: Look, _at: int, _end: int, _lead: Lead) -> date | None:
    year, month, day = int(found[1]), int(found[3]), int(found[4])
    if found[2] != "-" and not _near(year, look.ground):
        return None
    return exact(year, month, day, found.group())


def _near(year: int, ground: Ground) -> bool:
    return -_YEARS_BACK <= year - ground.today.year <= _YEARS_AHEAD


def _full(found: re.Match[str], look: Look, at: int, _end: int, _lead: Lead) -> date | None:
    ground, sign = look.ground, found[2]
    year = int(found[4]) if len(found[4]) == 4 else ground.today.year // 100 * 100 + int(found[4])
    short = len(found[4]) == 2
    if not _near(year, ground) or (short and (year > ground.today.year + _SHORT_YEARS_AHEAD or _is_no_date(look, at))):
        return None
    day, month = _in_order(int(found[1]), int(found[3]), ground, sign)
    if short and not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return exact(year, month, day, found.group())


def _is_no_date(look: Look, at: int) -> bool:
    """Whether the word before makes it a price, a chapter or a version."""
    before = at - 2 if look.tokens[at - 1].word == "." else at - 1  # "no. 3/4"
    return look.tokens[before].word in words.NO_DATE_AFTER


def _in_order(first: int, second: int, ground: Ground, sign: str) -> tuple[int, int]:
    """Day and month of two numbers by the custom of the country, or the other way where only that is a date."""
    month_first = ground.month_first_dots if sign == "." else ground.month_first
    day, month = (second, first) if month_first else (first, second)
    return (month, day) if month > 12 and exists_somewhere(day, month) else (day, month)


def _dots(found: re.Match[str], look: Look, at: int, _end: int, lead: Lead) -> date | None:
    if not _led(lead) and _is_no_date(look, at):
        return None
    day, month = _in_order(int(found[1]), int(found[2]), look.ground, ".")
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return roll(look.ground, month, day, found.group())


def _dot(found: re.Match[str], look: Look, at: int, end: int, lead: Lead) -> date | None:
    """`24.11` without a dot behind: a price unless something says that it is a date."""
    tokens = look.tokens
    day, month = _in_order(int(found[1]), int(found[2]), look.ground, ".")
    clock = int(found[1]) < 24 and int(found[2]) < 60  # "tue 9.30" is a time where dates have no dots
    timed = tokens[end].word in ("at", "@", "um") and tokens[end + 1].number is not None
    known = (
        timed
        or (look.ground.dotted and not _is_no_date(look, at))
        or (_led(lead) and not (lead.beside_weekday and clock))
    )
    if not known or not exists_somewhere(month, day) or not ends(tokens, end) or tokens[end].word in words.COUNTED:
        return None
    return roll(look.ground, month, day, found.group())


def _slash(found: re.Match[str], look: Look, at: int, end: int, lead: Lead) -> date | None:
    """`24/11`, but no `24/7`, `50/50` or `1/2 price`."""
    first, second = int(found[1]), int(found[2])
    if not _led(lead) and ((first, second) == (24, 7) or _is_no_date(look, at)):
        return None
    day, month = _in_order(first, second, look.ground, "/")
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    fraction = first < second <= 8
    sure = _led(lead) or (ends(look.tokens, end) and look.tokens[at - 1].number is None)
    if (fraction or not exists_somewhere(month, day)) and not sure:
        return None
    if look.tokens[end].word in words.COUNTED:
        return None
    return roll(look.ground, month, day, found.group())


def named_month(look: Look, at: int, _lead: Lead) -> Piece | None:
    """`24 Nov`, `24th of November 2026`, `Nov 24th`, `24. November`, `le 1er décembre`, `24 de noviembre`."""
    return _day_then_month(look, at) or _month_then_day(look, at)


def _day_number(tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
    """A day of the month, the token after it, and whether it was written as an ordinal."""
    token = tokens[at]
    if word := ORDINALS.take(tokens, at):
        return word[0], word[1], True
    if token.number is None or token.end - token.start > 2 or not 1 <= token.number <= 31 or not _begins(tokens, at):
        return None
    if tokens[at + 1].word in _SUFFIXES and tokens.glued(at + 1):
        return token.number, at + 2, True
    return token.number, at + 1, False


def _day_then_month(look: Look, at: int) -> Piece | None:
    tokens = look.tokens
    number = _day_number(tokens, at)
    if number is None:
        return None
    day, end, _ = number
    if tokens[end].word in (".", "-", "/"):
        end += 1
    after = OF.skip(tokens, end)
    if tokens[at].number is None and after == end:
        return None  # "the second May order"
    end = after
    month = MONTHS.take(tokens, end)
    if month is None or (tokens[month[1] - 1].word == "may" and tokens[month[1]].word in words.AFTER_VERB_MAY):
        return None
    return _with_year(look, at, month[1], day, month[0])


def _month_then_day(look: Look, at: int) -> Piece | None:
    tokens = look.tokens
    month = MONTHS.take(tokens, at)
    if month is None:
        return None
    end = month[1] + 1 if tokens[month[1]].word in (".", "-") else month[1]
    if tokens[end].word == "the":
        end += 1
        if word := ORDINALS.take(tokens, end):
            return _with_year(look, at, word[1], word[0], month[0])
    number = tokens[end].number
    if number is None or not 1 <= number <= 31 or tokens[end].end - tokens[end].start > 2:
        return None
    after = end + 1
    ordinal = tokens[after].word in _SUFFIXES and tokens.glued(after)
    after += ordinal
    name = tokens[at].word in words.MONTHS_THAT_ARE_NAMES
    goes_on = tokens[after].word in (":", "/") or (tokens[after].word == "." and not ends(tokens, after))
    if not ordinal and (goes_on or tokens[after].word in words.COUNTED):
        return None
    # "May 5 rolls" is a customer who wants rolls, "Nov 24 with the price" is a day.
    if name and not ordinal and not (ends(tokens, after) or _year(look, after)):
        return None
    return _with_year(look, at, after, number, month[0])


def _year(look: Look, at: int) -> tuple[int, int] | None:
    """The year that follows a day and a month, and the token after it."""
    tokens, ground = look.tokens, look.ground
    if tokens[at].word in (",", ".", "-", "/", "'", "’"):
        at += 1
    at = at + 1 if tokens[at].word in ("de", "del") else at
    token = tokens[at]
    length = token.end - token.start
    if token.number is None or (length == 4 and not _near(token.number, ground)) or length not in (2, 4):
        return None
    if length == 4:
        return token.number, at + 1
    year = ground.today.year // 100 * 100 + token.number
    known = tokens[at - 1].word in ("-", "/", "'", "’") or ends(tokens, at + 1)
    near = ground.today.year - 1 <= year <= ground.today.year + _SHORT_YEARS_AHEAD
    clock = tokens[at + 1].word in (":", "h") or tokens[at - 1].word == ","
    return (year, at + 1) if known and near and not clock else None


def _with_year(look: Look, at: int, end: int, day: int, month: int) -> Piece:
    """The date with the year that follows, else the next such day."""
    tokens = look.tokens
    year = _year(look, end)
    after = year[1] if year else end
    if year is None and tokens[end].word == "." and len(tokens[end - 1].word) <= 4 and tokens[end + 1].word:
        after = end + 1  # the dot of a short month, not the end of the sentence
    said = tokens.text[tokens[at].start : tokens[after - 1].end]
    found = exact(year[0], month, day, said) if year else roll(look.ground, month, day, said)
    return Piece(after, day=found, dated=True)


def ordinal(look: Look, at: int, lead: Lead) -> Piece | None:
    """`the 1st`, `by the 15th`, `the 1st of next month`, `on the 1st of every month`, `am 15.`, `le 15`, `el 15`."""
    tokens = look.tokens
    number = _day_number(tokens, at)
    if number is None:
        return None
    day, end, suffixed = number
    after = OF.skip(tokens, end)
    if (suffixed or lead.kind) and (every := _EVERY_MONTH.take(tokens, after)):
        repeat = Repeat(1, "month", day=day)
        return Piece(every[1], day=day_of_month(look.ground, day, month_end=True), repeat=repeat, dated=True)
    if suffixed and after > end and (month := THIS_OR_NEXT_MONTH.take(tokens, after)):
        return Piece(month[1], day=_of_month(look.ground, day, month[0]), dated=True)
    if tokens[at].number is None:  # "first" alone says which one, not which day; "am Ersten" the day
        german = tokens.raw(at) == "Ersten" and tokens[at - 1].word in ("am", "zum")
        return Piece(end, day=day_of_month(look.ground, day), dated=True) if german else None
    if suffixed:
        return _alone(look, day, end, lead)
    return _foreign(look, at, day, end, lead)


def _of_month(ground: Ground, day: int, months: int) -> date:
    """ "the 1st of the month" is the next one, "of next month" is the next month's."""
    return day_of_month(ground, day, months) if months else day_of_month(ground, day)


def _alone(look: Look, day: int, end: int, lead: Lead) -> Piece | None:
    """`the 1st`, but neither `1st thing`, `the 1st floor` nor `the 2nd sample`."""
    following = look.tokens[end].word
    led = lead.article or lead.beside_weekday or lead.kind in ("on", "by", "before", "after")
    if following in words.ORDINAL_NOUNS or not (led or day > _COUNTED_UP_TO):
        return None
    if lead.kind not in ("on", "by", "before") and not ends(look.tokens, end):
        return None
    return Piece(end, day=day_of_month(look.ground, day), dated=True)


def _foreign(look: Look, at: int, day: int, end: int, lead: Lead) -> Piece | None:
    """German `am 15.`, French `le 15`, Spanish `el 15`: where "on" and a number say it all."""
    tokens = look.tokens
    before = tokens[at - 1].word
    if before in _GERMAN_LEADS and lead.kind and tokens[end].word == "." and tokens.glued(end):
        return Piece(end + 1, day=day_of_month(look.ground, day), dated=True)
    if before in ("le", "el", "del", "dia") and lead.kind and ends(tokens, end):
        return Piece(end, day=day_of_month(look.ground, day), dated=True)
    return None


def month_alone(look: Look, at: int, lead: Lead) -> Piece | None:
    """`in December` lasts until its end; `by December` has come when it begins."""
    found = MONTHS.take(look.tokens, at)
    if found is None or lead.kind not in ("in", "by", "before") or lead.article:
        return None
    month, end = found
    if not (ends(look.tokens, end) or look.tokens[at - 1].word in _GERMAN_BEFORE_MONTH):
        return None
    ground = look.ground
    first = roll(ground, month, 1, "")
    if lead.kind == "in":
        if month == ground.today.month:
            first = ground.today.replace(day=1)
        following = plus_days(first, 31).replace(day=1)
        return Piece(end, day=plus_days(following, -1))
    return Piece(end, day=first)
