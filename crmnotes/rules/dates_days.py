"""Days named by words: weekdays, `tomorrow`, `next week`, `in 2 weeks`, `end of month`, `by Easter`."""

from __future__ import annotations

from crmnotes.records import Repeat
from crmnotes.rules import date_words as words
from crmnotes.rules.dates_calendar import (
    edge,
    end_of_numbered_week,
    feast,
    month_edge,
    plus,
    plus_minutes,
    plus_workdays,
    weekday_day,
)
from crmnotes.rules.dates_numbers import MONTHS, named_month
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases
from crmnotes.rules.dates_weekdays import EVERY, NEXT, NEXT_AFTER, THIS, weekday

NUMBERS = Vocabulary(words.NUMBERS)
UNITS = Vocabulary(words.UNITS)
DAYS_AWAY = Vocabulary(words.DAYS_AWAY)
DAYS_AGO = Vocabulary(words.DAYS_AGO)
TODAY_PARTS = Vocabulary(words.TODAY_PARTS)
THE_NEXT = phrases(words.THE_NEXT)
TIME_OF_IT = phrases(words.TIME_OF_IT)
HALVES = Vocabulary(words.HALVES)
EDGES = Vocabulary(words.EDGES)
EDGE_WORDS = Vocabulary(words.EDGE_WORDS)
NUMBERED_WEEK = phrases(words.NUMBERED_WEEK)
FEASTS = Vocabulary(words.FEASTS)
OVERNEXT = phrases(words.OVERNEXT)
AFTER_NEXT = phrases(words.AFTER_NEXT)
BASES = Vocabulary(words.BASES)
AGO = phrases("ago")
_LONG_UNITS = frozenset({"week", "month", "year"})


def count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A number in figures or words, and the token after it."""
    number = tokens[at].number
    return (number, at + 1) if number is not None else NUMBERS.take(tokens, at)


def relative(look: Look, at: int, lead: Lead) -> Piece | None:
    """`today`, `tomorrow`, `tonight`, `day after tomorrow`; looking back also `yesterday`."""
    tokens, ground = look.tokens, look.ground
    if ago := DAYS_AGO.take(tokens, at) or _days_ago(tokens, at):
        return Piece(ago[1], day=plus(ground.today, -ago[0], "day"), lead="ago")
    found = DAYS_AWAY.take(tokens, at)
    if found is None:
        return None
    if tokens[at].word in ("morgen", "manana") and tokens[at - 1].word in words.NOT_TOMORROW_AFTER:
        return None
    if lead.kind in ("in", "over", "for") or lead.article:
        return None
    days, end = found
    part = TODAY_PARTS.take(tokens, at)
    return Piece(end, day=plus(ground.today, days, "day"), part=part[0] if part and part[1] == end else "")


def _days_ago(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """`3 days ago`, `two weeks ago`."""
    number = count(tokens, at)
    unit = UNITS.take(tokens, number[1]) if number else None
    if number is None or unit is None or not AGO.take(tokens, unit[1]) or unit[0][1] not in ("day", "week"):
        return None
    return number[0] * unit[0][0] * (7 if unit[0][1] == "week" else 1), unit[1] + 1


def unit_ahead(look: Look, at: int, lead: Lead) -> Piece | None:
    """`next week`, `this month`, `week after next`, `la semaine prochaine`, `el mes que viene`."""
    tokens = look.tokens
    if this := THIS.take(tokens, at):
        return _this_unit(look, this[1], lead)
    overnext = OVERNEXT.take(tokens, at)
    following = overnext or NEXT.take(tokens, at)
    unit = UNITS.take(tokens, following[1] if following else at)
    if unit is None:
        return None
    if following:
        return _next_unit(look, unit[0], 2 if overnext else 1, unit[1], lead)
    if twice := AFTER_NEXT.take(tokens, unit[1]):
        return _next_unit(look, unit[0], 2, twice[1], lead)
    after = NEXT_AFTER.take(tokens, unit[1])
    return _next_unit(look, unit[0], 1, after[1], lead) if after and after[0] == "coming" else None


def _this_unit(look: Look, at: int, lead: Lead) -> Piece | None:
    """`this week` lasts until its end."""
    unit = UNITS.take(look.tokens, at)
    sure = ends(look.tokens, unit[1] if unit else at) or look.tokens[at - 1].word.startswith("dies")  # "… anrufen"
    if unit is None or unit[0][1] not in _LONG_UNITS or not sure or lead.kind == "for":
        return None
    (many, name), end = unit
    day = edge(look.ground, "end", "quarter" if many == 3 else name, 0)
    return Piece(end, day=max(day, look.ground.today), week=0 if name == "week" else None)


def _next_unit(look: Look, unit: tuple[int, str], times: int, end: int, lead: Lead) -> Piece | None:
    """The same day of the next week, month, quarter or year; before it means before it begins."""
    many, name = unit
    if name not in _LONG_UNITS:
        return None
    if lead.kind == "before" and many == 1:
        return Piece(end, day=edge(look.ground, "start", name, times))
    return Piece(end, day=plus(look.ground.today, times * many, name), week=times * many if name == "week" else None)


def span(look: Look, at: int, lead: Lead) -> Piece | None:
    """`in 2 weeks`, `within 3 days`, `in a couple of weeks' time`, `in half an hour`, `2 weeks from now`."""
    tokens = look.tokens
    led = lead.kind in ("in", "after") or (lead.kind == "over" and tokens[at].word != "a")
    led = led or tokens[at - 1].word == "d'ici"
    if led and (half := HALVES.take(tokens, at)):
        return _away(look, *half[0], half[1])
    place = THE_NEXT.skip(tokens, at) if led else at
    number = count(tokens, place)
    if number is None:
        return _bare_unit(look, at, lead)
    many, end = number
    if tokens[end].word in ("-", "–", "to", "or", "bis", "oder", "ou", "o") and (larger := count(tokens, end + 1)):
        many, end = larger
    unit = UNITS.take(tokens, end) or (_short_unit(tokens, end) if led else None)
    if unit is None:
        return None
    after = TIME_OF_IT.skip(tokens, unit[1])
    if led and tokens[after].word in ("or", "oder", "ou", "o") and (larger := count(tokens, after + 1)):
        many, after = larger  # "in a day or two"
    if not led and (after == unit[1] or tokens[unit[1]].word in ("'", "time")):
        return None
    return _away(look, many * unit[0][0], unit[0][1], after)


def _bare_unit(look: Look, at: int, lead: Lead) -> Piece | None:
    """`within the week`."""
    unit = UNITS.take(look.tokens, at)
    if unit is None or not lead.article or lead.kind != "in" or look.tokens[at - 2].word != "within":
        return None
    return _away(look, *unit[0], unit[1])


def _short_unit(tokens: Tokens, at: int) -> tuple[tuple[int, str], int] | None:
    """The unit of `2w` or `48h`; metres and months are not told apart here, so `m` is none."""
    name = words.SHORT_UNITS.get(tokens[at].word)
    return ((1, name), at + 1) if name and name != "month" and tokens.glued(at) else None


def _away(look: Look, many: int, unit: str, end: int) -> Piece:
    if unit == "workday":
        return Piece(end, day=plus_workdays(look.ground, many))
    if unit in ("hour", "minute"):
        return _minutes_away(look, many * (60 if unit == "hour" else 1), end)
    return Piece(end, day=plus(look.ground.today, many, unit), week=many if unit == "week" else None)


def _minutes_away(look: Look, minutes: int, end: int) -> Piece:
    due = plus_minutes(look.ground, minutes)
    return Piece(end, day=due.day, at=due.at)


def plus_sign(look: Look, at: int, _lead: Lead) -> Piece | None:
    """`+2w`, `+3d`, `+10 days`; a `+45 33 …` is a phone number."""
    tokens = look.tokens
    number = tokens[at + 1].number
    if tokens[at].word != "+" or number is None or not tokens.glued(at + 1) or tokens.glued(at):
        return None
    if unit := UNITS.take(tokens, at + 2):
        return _away(look, number * unit[0][0], unit[0][1], unit[1])
    name = words.SHORT_UNITS.get(tokens[at + 2].word)
    if name is None or not tokens.glued(at + 2) or not ends(tokens, at + 3) or tokens[at + 3].word == "of":
        return None
    return _away(look, number, name, at + 3)


def span_from(look: Look, at: int, _lead: Lead) -> Piece | None:
    """`2 weeks from friday`, `a week on tuesday`, `a week tomorrow`, `3 days before Christmas`."""
    tokens = look.tokens
    number = count(tokens, at)
    unit = UNITS.take(tokens, number[1]) if number else None
    if number is None or unit is None or unit[0][1] in ("hour", "minute", "workday"):
        return None
    base = BASES.take(tokens, unit[1])
    if base is None:
        week = number[0] == 1 and unit[0][1] == "week"
        base = (1, unit[1] + (tokens[unit[1]].word == "on")) if week else None
    if base is None:
        return None
    start = base[1] + (tokens[base[1]].word == "the")
    piece = relative(look, start, Lead()) or weekday(look, start, Lead("on")) or feast_day(look, start, Lead("by"))
    piece = piece or named_month(look, start, Lead())
    if piece is None:
        return None
    day = piece.day or weekday_day(look.ground, piece.weekday or 0, piece.how, None)
    return Piece(piece.end, day=plus(day, base[0] * number[0] * unit[0][0], unit[0][1]), dated=True)


def edges(look: Look, at: int, lead: Lead) -> Piece | None:
    """`end of month`, `end of next week`, `mid November`, `eoy`, `next weekend`."""
    tokens, ground = look.tokens, look.ground
    step = _step(tokens, at)
    if word := EDGE_WORDS.take(tokens, step[1]):
        where, unit = word[0]
        after = NEXT_AFTER.take(tokens, word[1])
        ahead = 1 if after and after[0] == "coming" else step[0]
        day = max(edge(ground, where, unit, ahead), ground.today)
        if where == "weekend" and lead.kind in ("over", "after"):
            day = plus(day, 1, "day")  # a weekend begins on Saturday and is over after Sunday
        return Piece(after[1] if after and after[0] == "coming" else word[1], day=day)
    found = EDGES.take(tokens, at)
    if found is None:
        return None
    where, place = found
    if month := MONTHS.take(tokens, place):
        return _until(lead, Piece(month[1], day=month_edge(ground, where, month[0]), dated=True), where)
    piece = _edge_of_unit(look, where, place)
    return _until(lead, piece, where) if piece else None


def _until(lead: Lead, piece: Piece, where: str) -> Piece:
    """ "before the end of the month" has time until that end, the other edges not."""
    if lead.kind == "before" and where == "end" and piece.day:
        return piece._replace(day=plus(piece.day, 1, "day"))  # from which "before" takes a day
    return piece


def _step(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """How many spans ahead "next" and "this" are, and the token after them."""
    following = NEXT.take(tokens, at)
    if following:
        return 1, following[1]
    this = THIS.take(tokens, at)
    return (0, this[1]) if this else (None, at)


def _edge_of_unit(look: Look, where: str, at: int) -> Piece | None:
    tokens = look.tokens
    ahead, place = _step(tokens, at)
    every = EVERY.take(tokens, place) if ahead is None else None
    unit = UNITS.take(tokens, every[1] if every else place)
    if unit is None or unit[0][1] not in _LONG_UNITS or unit[0] == (2, "week"):
        return None
    (many, name), end = unit
    name = "quarter" if many == 3 else name
    if ahead is None and (after := NEXT_AFTER.take(tokens, end)) and after[0] == "coming":
        ahead, end = 1, after[1]
    day = edge(look.ground, where, name, ahead)
    if every and where == "end" and name == "month":
        return Piece(end, day=day, repeat=Repeat(1, "month", day=31), dated=True)
    return None if every else Piece(end, day=day, dated=True)


def numbered_week(look: Look, at: int, lead: Lead) -> Piece | None:
    """`KW 48`, `in week 48`: the last working day of that ISO week."""
    tokens = look.tokens
    found = NUMBERED_WEEK.take(tokens, at)
    number = tokens[found[1]].number if found else None
    if found is None or number is None or (tokens[at].word not in ("kw", "cw", "wk") and not lead.kind):
        return None
    day = end_of_numbered_week(look.ground, number)
    sure = tokens[at].word == "kw" or ends(tokens, found[1] + 1)  # "in KW 49 liefern"
    return Piece(found[1] + 1, day=day, dated=True) if day and sure else None


def feast_day(look: Look, at: int, lead: Lead) -> Piece | None:
    """`by Easter`, `before Christmas`, `à Noël`; without a preposition a feast is only a word of something."""
    ahead = _step(look.tokens, at)
    found = FEASTS.take(look.tokens, ahead[1])
    german = look.tokens[at - 1].word in words.GERMAN_UNTIL or look.tokens[at].word == "an"
    known = german or ((lead.kind or ahead[0] is not None) and ends(look.tokens, found[1] if found else at))
    if found is None or not known:
        return None
    return Piece(found[1], day=feast(look.ground, found[0]))
