"""The parts of which a date phrase is made, how they join, and the due date that they name together."""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple

from crmnotes.records import Due, Repeat
from crmnotes.rules import date_words as words
from crmnotes.rules.dates_calendar import PART_ENDS, Ground, day_of_month, plus, plus_days, week_day, weekday_day
from crmnotes.rules.dates_tokens import Tokens


class Look(NamedTuple):
    """A text's tokens and from where its dates are seen."""

    tokens: Tokens
    ground: Ground


class Lead(NamedTuple):
    """What stands before a date: its meaning ("by", "before", "in" …; empty for nothing), and whether "the" did.

    `beside_date` tells that the words before were a date, `beside_weekday` that they were a weekday.
    """

    kind: str = ""
    article: bool = False
    beside_date: bool = False
    beside_weekday: bool = False


class Piece(NamedTuple):
    """One thing said about a due date; `end` is the token after it.

    `dated` is a date of the calendar, which may stand beside its weekday; `hour_open` a time without am or pm.
    """

    end: int
    day: date | None = None
    dated: bool = False
    weekday: int | None = None
    how: str = ""
    week: int | None = None
    at: time | None = None
    hour_open: bool = False
    part: str = ""
    repeat: Repeat | None = None
    lead: str = ""


def fits(one: Piece, other: Piece) -> bool:
    """Whether two pieces speak of one date: no two days, times or repeats."""
    if (one.day and other.day) or (one.at and other.at) or (one.part and other.part) or (one.repeat and other.repeat):
        return False
    weekday, day = (one, other) if one.weekday is not None else (other, one)
    if one.part == "end" and other.part:
        return False
    if weekday.weekday is not None and day.weekday is not None:
        return False
    return weekday.weekday is None or day.day is None or day.dated or day.week is not None


def join(one: Piece, other: Piece) -> Piece:
    """Two pieces as one, ending where the later ends."""
    return Piece(
        end=max(one.end, other.end),
        day=one.day or other.day,
        dated=one.dated or other.dated,
        weekday=one.weekday if one.weekday is not None else other.weekday,
        how=one.how or other.how,
        week=one.week if one.week is not None else other.week,
        at=one.at or other.at,
        hour_open=one.hour_open or other.hour_open,
        part=one.part or other.part,
        repeat=one.repeat or other.repeat,
        lead=one.lead or other.lead,
    )


def resolve(piece: Piece, ground: Ground) -> tuple[Due, Repeat | None]:
    """The wall date that the pieces name together and how it repeats; BadInput past the calendar's end."""
    piece = piece._replace(at=_on_the_clock(piece))
    day = _day(piece, ground)
    at = piece.at
    if at is None and piece.lead in ("before", "after"):
        day = _beside(day, piece, ground)
    if at is None:
        at = PART_ENDS.get(piece.part)
        if day == ground.today and at and at <= ground.now.time():
            at = None
    return Due(day, at), piece.repeat


def _beside(day: date, piece: Piece, ground: Ground) -> date:
    """ "before friday" has ended when friday begins, "after easter" begins when it has ended."""
    if piece.lead == "after":
        return plus_days(day, 1)
    return plus_days(day, -1) if day > ground.today else day


def _on_the_clock(piece: Piece) -> time | None:
    """The time of day; "at 3" without am or pm is read in working hours, from 7 to 18:59."""
    at = piece.at
    if at is None or not piece.hour_open:
        return at
    later_half = piece.part in ("afternoon", "evening") and at.hour < 12
    return at.replace(hour=at.hour + 12) if later_half or (not piece.part and 1 <= at.hour <= 6) else at


def _day(piece: Piece, ground: Ground) -> date:
    if piece.weekday is not None and piece.week is not None:
        return week_day(ground, piece.week, piece.weekday)
    if piece.day is not None:
        return piece.day
    if piece.weekday is not None:
        return weekday_day(ground, piece.weekday, piece.how, piece.at)
    if piece.repeat is not None:
        return _first_turn(piece.repeat, piece.at, ground)
    return _today_or_beside(piece.at, ground)


def _first_turn(repeat: Repeat, at: time | None, ground: Ground) -> date:
    if repeat.day is not None:
        return day_of_month(ground, repeat.day, month_end=True)
    if repeat.unit == "day" and at and at > ground.now.time():
        return ground.today
    return plus(ground.today, repeat.every, repeat.unit)


def _today_or_beside(at: time | None, ground: Ground) -> date:
    """A time alone is the next one ahead, or the last one when looking back."""
    now = ground.now.time()
    if ground.past:
        return plus_days(ground.today, -1) if at and at > now else ground.today
    return plus_days(ground.today, 1) if at and at <= now else ground.today


def ends(tokens: Tokens, at: int) -> bool:
    """Whether a date may end there: the text ends, or a sign or a word follows that begins something else."""
    token = tokens[at]
    if token.word == "":
        return True
    if token.word in words.FOLLOWERS:
        return True
    if token.word in "-–—":
        return not tokens.glued(at)
    if token.word == ".":
        return not (tokens.glued(at) and tokens.glued(at + 1) and tokens[at + 1].word != ".")
    return token.word in ",;:!?)]}\"'”’»…&"
