"""Weekdays in a sentence: `friday`, `next friday`, `friday week`, `am Mo`, `first monday in December`."""

from __future__ import annotations

from crmnotes.rules import date_words as words
from crmnotes.rules.dates_calendar import month_edge, nth_weekday_of, plus_days
from crmnotes.rules.dates_numbers import MONTHS, OF, THIS_OR_NEXT_MONTH
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases

WEEKDAYS = Vocabulary(words.WEEKDAYS)
UNSURE_WEEKDAYS = Vocabulary(words.UNSURE_WEEKDAYS)
NEXT = Vocabulary(words.NEXT)
NEXT_AFTER = Vocabulary(words.NEXT_AFTER)
OVERNEXT = phrases(words.OVERNEXT)
THIS = phrases(words.THIS)
NTH = Vocabulary(words.NTH)
EVERY = Vocabulary(words.EVERY)
_EVERY_MONTH = phrases(words.EVERY_MONTH)
_IN_THE_MONTH = phrases(words.IN_THE_MONTH)


def weekday(look: Look, at: int, lead: Lead) -> Piece | None:
    """`friday`, `next friday`, `vendredi prochain`, `friday week`, `übernächsten Freitag`, `friday next week`."""
    tokens = look.tokens
    how = ""
    if following := NEXT.take(tokens, at):
        how, place = following
    elif over := OVERNEXT.take(tokens, at):
        how, place = "later", over[1]
    elif this := THIS.take(tokens, at):
        how, place = "this", this[1]
    else:
        place = at
    found = _weekday_word(look, place, lead if place == at else Lead("on"))
    if found is None or tokens[found[1]].word in words.LAST_AFTER:
        return None
    number, end = found
    owned = tokens[at - 1].word in words.OWNERS and lead.kind not in ("on", "by", "before")
    if place == at and (lead.kind in ("at", "in") or (owned and not ends(tokens, end))):
        return None  # "the friday delivery"
    if after := NEXT_AFTER.take(tokens, end):
        return _weekday_after(number, after[0], after[1])
    return Piece(end, weekday=number, how=how)


def _weekday_after(number: int, how: str, end: int) -> Piece:
    """A weekday with what follows it: "friday next week" is that of the calendar week."""
    week = {"next": 1, "this": 0}.get(how)  # of the calendar week
    return Piece(end, weekday=number, week=week, how=how)


def _weekday_word(look: Look, at: int, lead: Lead) -> tuple[int, int] | None:
    tokens = look.tokens
    if found := WEEKDAYS.take(tokens, at):
        end = found[1]
        dotted = len(tokens[at].word) <= 5 and tokens[end].word == "." and tokens.glued(end) and tokens[end + 1].word
        return found[0], end + 1 if dotted else end
    if found := UNSURE_WEEKDAYS.take(tokens, at):
        return found if _is_weekday(tokens, at, lead) else None
    short = tokens[at - 1].word in words.GERMAN_BEFORE or _german_hour_follows(tokens, at)
    number = words.GERMAN_SHORT.get(tokens.raw(at)) if short else None
    if number is None and tokens[at - 1].word in words.ROMANCE_BEFORE:
        number = words.ROMANCE_SHORT.get(tokens[at].word)
    if number is None:
        return None
    return number, at + 2 if tokens[at + 1].word == "." and tokens[at + 2].word else at + 1


def _german_hour_follows(tokens: Tokens, at: int) -> bool:
    """Whether `Sa 10 Uhr`, `Mi um 9` or `Di 14:30` stands there; "Do" and "So" before a colon may be English."""
    if tokens[at + 1].word == "um":
        return tokens[at + 2].number is not None
    after = tokens[at + 2].word
    return tokens[at + 1].number is not None and (
        after == "uhr" or (after == ":" and tokens[at].word not in ("do", "so"))
    )


def _is_weekday(tokens: Tokens, at: int, lead: Lead) -> bool:
    """Whether `mon`, `wed`, `sat` or `sun` is a weekday here: led by a preposition, or with nothing said of it."""
    before, after = tokens[at - 1].word, tokens[at + 1]
    if lead.article or before in words.NO_WEEKDAY_AFTER:
        return False
    following = tokens[at + 2].word
    timed = after.number is not None and (following in ("am", "pm", ":", "h", "-", "–") or following.startswith("p"))
    loose = after.word in ("on", "in", "by", "from", "over", "en", "de", "that", "so", "as")
    open_end = timed or NEXT_AFTER.take(tokens, at + 1) or after.word in ("at", "noon", "@", "lunch", "a")
    dated = after.number is not None and after.number <= 31 and (MONTHS.take(tokens, at + 2) or following in (".", "/"))
    if lead.kind in ("on", "by", "before"):
        return bool(ends(tokens, at + 1) or open_end or dated or after.word not in ("cream", "ami", "down"))
    return bool(open_end or dated or (ends(tokens, at + 1) and not loose))


def nth_weekday(look: Look, at: int, _lead: Lead) -> Piece | None:
    """`the last friday of November`, `first monday in December`, `second tuesday of next month`."""
    tokens, ground = look.tokens, look.ground
    every_one = EVERY.take(tokens, at)
    nth = _nth(tokens, at, every_one)
    day = WEEKDAYS.take(tokens, nth[1]) if nth else None
    if every_one:  # "every first monday of the month"
        of_month = _IN_THE_MONTH.take(tokens, day[1]) if day else None
        one = nth_weekday_of(ground, nth[0], day[0]) if nth and day and of_month else None
        return Piece(of_month[1], day=one, dated=True) if of_month and one else None
    if nth is None or day is None:
        return _nth_week(look, nth) if nth else None
    place = OF.skip(tokens, day[1])
    if every := _EVERY_MONTH.take(tokens, place):  # which no repeat can say: only the next one is read
        return Piece(every[1], day=nth_weekday_of(ground, nth[0], day[0]), dated=True)
    if month := MONTHS.take(tokens, place):
        return Piece(month[1], day=nth_weekday_of(ground, nth[0], day[0], month=month[0]), dated=True)
    if place > day[1] and (ahead := THIS_OR_NEXT_MONTH.take(tokens, place)):
        return Piece(ahead[1], day=nth_weekday_of(ground, nth[0], day[0], ahead=ahead[0]), dated=True)
    return None


def _nth(tokens: Tokens, at: int, every: tuple[int, int] | None) -> tuple[int, int] | None:
    """Which one of its kind is meant, and the token after it; "every second" says so by itself."""
    if every and every[0] > 1:
        return every
    return NTH.take(tokens, every[1] if every else at)


def _nth_week(look: Look, nth: tuple[int, int]) -> Piece | None:
    """`first week of December`: by the end of those seven days."""
    tokens, ground = look.tokens, look.ground
    place = OF.skip(tokens, nth[1] + 1)
    month = MONTHS.take(tokens, place)
    if month is None or place == nth[1] + 1 or tokens[nth[1]].word not in ("week", "woche", "semaine", "semana"):
        return None
    first = month_edge(ground, "start", month[0])
    day = month_edge(ground, "end", month[0]) if nth[0] < 0 else plus_days(first, 7 * nth[0] - 1)
    return Piece(month[1], day=day, dated=True)
