"""Repeats in a sentence: `every 3 months`, `every other friday`, `monthly`, `every 24 Nov`, `every 15th`."""

from __future__ import annotations

from crmnotes.errors import BadInput
from crmnotes.records import Repeat
from crmnotes.rules import date_words as words
from crmnotes.rules import recurrence
from crmnotes.rules.dates_days import HALVES, UNITS, count
from crmnotes.rules.dates_numbers import named_month
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases
from crmnotes.rules.dates_weekdays import EVERY, UNSURE_WEEKDAYS, WEEKDAYS

EVERY_WORDS = Vocabulary(words.EVERY_WORDS)
_EVERY_PART = Vocabulary(words.EVERY_PART)
_PLURAL_WEEKDAYS = Vocabulary(words.PLURAL_WEEKDAYS)
_FROM_DONE = phrases(words.FROM_DONE)
_OF_MONTH = phrases("des monats, of the month, du mois, del mes")


def repeats(look: Look, at: int, lead: Lead) -> Piece | None:
    """`every 3 months`, `every other friday`, `monthly`, `every 24 Nov`; BadInput for every 0 days."""
    tokens = look.tokens
    if adverb := EVERY_WORDS.take(tokens, at):
        if (
            lead.article
            or tokens[at - 1].number is not None
            or tokens[at - 1].word in ("the", "a", "our", "my", "her", "his", "their", "your")
        ):
            return None
        return _every(tokens, *adverb[0], adverb[1]) if ends(tokens, adverb[1]) else None
    found = EVERY.take(tokens, at)
    if found is None:
        return None
    times, end = found
    if part := _EVERY_PART.take(tokens, end):
        return Piece(part[1], repeat=Repeat(1, "day"), part=part[0])
    if half := HALVES.take(tokens, end):
        (many, name), after = half
        return _every(tokens, many, name, after) if name == "month" else None
    if number := count(tokens, end):
        if each := _every_numbered(look, number, end):
            return each
        times, end = times * number[0], number[1]
    if unit := UNITS.take(tokens, end):
        (many, name), after = unit
        return None if name in ("hour", "minute", "workday") else _every(tokens, times * many, name, after)
    if day := WEEKDAYS.take(tokens, end) or UNSURE_WEEKDAYS.take(tokens, end) or _PLURAL_WEEKDAYS.take(tokens, end):
        return Piece(day[1], weekday=day[0], repeat=recurrence.check(Repeat(times, "week")))
    return None


def _every_numbered(look: Look, number: tuple[int, int], at: int) -> Piece | None:
    """`every 24 Nov` and `every 15th`."""
    yearly = named_month(look, at, Lead())
    if yearly and yearly.day:
        return Piece(yearly.end, day=yearly.day, repeat=Repeat(1, "year", day=yearly.day.day), dated=True)
    tokens, (day, end) = look.tokens, number
    of_month = _OF_MONTH.take(tokens, end + 1)
    if of_month and 1 <= day <= 31:
        return Piece(of_month[1], repeat=Repeat(1, "month", day=day))
    if tokens[end].word in ("st", "nd", "rd", "th") and tokens.glued(end) and 1 <= day <= 31 and ends(tokens, end + 1):
        return Piece(end + 1, repeat=Repeat(1, "month", day=day))
    return None


def _every(tokens: Tokens, times: int, unit: str, end: int) -> Piece:
    done = _FROM_DONE.take(tokens, end)
    repeat = Repeat(times, unit, "done" if done else "due")
    try:
        return Piece(done[1] if done else end, repeat=recurrence.check(repeat))
    except BadInput:
        raise BadInput("A promise cannot repeat every {} {}s: say every 1 to 1000.", times, unit) from None
