"""Times of day in a sentence: `3pm`, `15:00`, `at 3`, `half past 3`, `halb 4`, `15h30`, `noon`, `between 3 and 4`."""

from __future__ import annotations

from datetime import time

from crmnotes.rules import clock_words
from crmnotes.rules import date_words as words
from crmnotes.rules.dates_calendar import PART_ENDS, plus_days
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases
from crmnotes.rules.folding import fold

NOON = phrases(clock_words.NOON)
LUNCH = phrases(clock_words.LUNCH)
DAY_ENDS = phrases(words.DAY_ENDS)
NUMBERS = Vocabulary(words.NUMBERS)
PARTS = Vocabulary(clock_words.PARTS)
BETWEEN = phrases(clock_words.BETWEEN)
UNTIL_HOUR = phrases(clock_words.UNTIL_HOUR)
SHARP = phrases(clock_words.SHARP)
_AM = phrases(clock_words.AM)
_PM = phrases(clock_words.PM)
_HOURS = Vocabulary(clock_words.HOURS)
_HOUR_MARK = phrases(clock_words.HOUR_MARK)
_HALF_PAST = phrases(clock_words.HALF_PAST)
_HALF_TO = phrases(clock_words.HALF_TO)
_QUARTERS = Vocabulary({15: clock_words.QUARTER_PAST, -15: clock_words.QUARTER_TO})
_PAST_OR_TO = Vocabulary({1: clock_words.PAST_HOUR, -1: clock_words.TO_HOUR})
_MINUTES_AFTER = Vocabulary(clock_words.MINUTES_AFTER)
HALF_DAYS = Vocabulary({"morning": "am, a.m, a.m.", "afternoon": "pm, p.m, p.m."})
_ISH = phrases(clock_words.ISH)
_FIVES = frozenset({5, 10, 20, 25})
STARTS = frozenset(
    word
    for starts in (
        NOON.starts,
        LUNCH.starts,
        DAY_ENDS.starts,
        BETWEEN.starts,
        NUMBERS.starts,
        _HOURS.starts,
        _HALF_PAST.starts,
        _HALF_TO.starts,
        _QUARTERS.starts,
    )
    for word in starts
)
_DAY_WORDS = frozenset(
    word.split()[0]
    for table in (words.WEEKDAYS, words.UNSURE_WEEKDAYS, words.DAYS_AWAY)
    for entry in table.values()
    for word in fold(entry).split(", ")
)


def clock(look: Look, at: int, lead: Lead) -> Piece | None:
    """The time of day that begins at a token; a bare hour needs "at" before it or a date beside it."""
    tokens = look.tokens
    if (noon := NOON.take(tokens, at)) and _stands(tokens, noon[1], lead):
        minutes, end = _MINUTES_AFTER.take(tokens, noon[1]) or (0, noon[1])
        return _time(12 * 60 + minutes, end, False)
    if (lunch := LUNCH.take(tokens, at)) and (lead.beside_date or lead.kind in ("at", "by", "before", "for", "over")):
        return Piece(lunch[1], at=time(13))
    if (day_end := DAY_ENDS.take(tokens, at)) and _stands(tokens, day_end[1], lead):
        return Piece(day_end[1], part="end")
    found = (
        _span(tokens, at, lead) or _spoken(tokens, at, lead) or _hour(tokens, at, lead) or _written(tokens, at, lead)
    )
    if found is None or (tokens[at - 1].word == "the" and not _hour_ends(tokens, found.end)):  # "the 3pm wedding"
        return None
    return Piece(SHARP.skip(tokens, found.end), at=found.at, hour_open=found.hour_open)


def _stands(tokens: Tokens, end: int, lead: Lead) -> bool:
    """Whether a word for a time of day is one, not part of a name ("midnight blue")."""
    return bool(lead.kind or lead.beside_date or ends(tokens, end) or tokens[end].word in _DAY_WORDS)


def part(look: Look, at: int, lead: Lead) -> Piece | None:
    """A part of the day: beside a date ("tomorrow morning"), or by itself the one ahead ("in the afternoon")."""
    tokens, ground = look.tokens, look.ground
    if lead.beside_date and (half := HALF_DAYS.take(tokens, at)) and ends(tokens, half[1]):
        return Piece(half[1], part=half[0])
    found = PARTS.take(tokens, at)
    if found is None or lead.beside_date:
        return Piece(found[1], part=found[0]) if found else None
    if tokens[at].word not in ("in", "am", "dans", "por") or found[1] - at < 2 or not ends(tokens, found[1]):
        return None
    over = PART_ENDS.get(found[0], time.max) <= ground.now.time() or (found[0] == "morning" and ground.now.hour > 5)
    return Piece(found[1], part=found[0], day=plus_days(ground.today, int(over and not ground.past)))


def _time(minutes: int, end: int, hour_open: bool) -> Piece | None:
    if not 0 <= minutes < 24 * 60:
        return None
    return Piece(end, at=time(minutes // 60, minutes % 60), hour_open=hour_open)


def _half_of_day(tokens: Tokens, at: int, hour: int) -> tuple[int, int] | None:
    """The hour of the day by the am or pm that stands there, and the token after it."""
    for table, offset in ((_AM, 0), (_PM, 12)):
        found = table.take(tokens, at)
        if found and 1 <= hour <= 12 and (tokens[at].word != "p" or tokens.glued(at) or found[1] > at + 1):
            return hour % 12 + offset, found[1]
    return None


def _minutes(tokens: Tokens, at: int) -> tuple[int, int, str] | None:
    """The minutes after an hour ("hh:mm", "hh.mm", "hh h mm"), the token after them, and the sign between."""
    sign = tokens[at].word
    minute = tokens[at + 1]
    if sign not in (":", ".", "h") or minute.end - minute.start != 2 or minute.number is None or minute.number > 59:
        return None
    if not (tokens.glued(at) and tokens.glued(at + 1)):
        return None
    after = tokens[at + 2].word  # hours do not go on as 10:30:15:20, 1.20.3 or 3.50.
    if after in (".", ":", ",", "/") and tokens.glued(at + 2) and tokens.glued(at + 3):
        return None
    return minute.number, at + 2, sign


def _opens_number(tokens: Tokens, at: int) -> bool:
    """Whether a number begins there, not the rest of another, of a code or of a price."""
    token = tokens[at]
    if token.number is None or token.end - token.start > 2:
        return False
    before = tokens[at - 1].word
    behind_date = before == "t" and tokens[at - 2].number is not None  # 2026-11-24T15:00
    return not tokens.glued(at) or behind_date or before in "([\"'“„«@-–,;"


def _hour(tokens: Tokens, at: int, lead: Lead) -> Piece | None:
    """`3pm`, `3.30 pm`, `15:00`, `15h30`, `15 Uhr`, or an hour alone where only an hour can be meant."""
    hour = tokens[at].number
    if military := _four_figures(tokens, at, lead):
        return military
    if hour is None or not _opens_number(tokens, at):
        return None
    minutes, end, sign = _minutes(tokens, at + 1) or (0, at + 1, "")
    if half := _half_of_day(tokens, end, hour):
        return _time(half[0] * 60 + minutes, half[1], False)
    if sign:
        marked = _HOUR_MARK.take(tokens, end)
        day_beside = lead.beside_date or tokens[end].word in _DAY_WORDS
        if (sign == "." and not marked and not (day_beside and _hour_ends(tokens, end))) or (
            tokens[at - 1].word in words.NO_DATE_AFTER and not lead.kind
        ):
            return None
        padded = tokens[at].word.startswith("0")
        return _time(hour * 60 + minutes, marked[1] if marked else end, not padded and hour <= 12 and not marked)
    return _bare_hour(tokens, at, hour, lead)


def _four_figures(tokens: Tokens, at: int, lead: Lead) -> Piece | None:
    """`1500` beside a date, on a quarter of an hour; any other four figures are a number of something."""
    number = tokens[at].number
    if number is None or tokens[at].end - tokens[at].start != 4 or number % 100 not in (0, 15, 30, 45):
        return None
    beside = lead.beside_date or tokens[at + 1 + (tokens[at + 1].word == "on")].word in _DAY_WORDS
    known = beside and not tokens.glued(at) and _hour_ends(tokens, at + 1) and tokens[at - 1].word != ","
    return _time(number // 100 * 60 + number % 100, at + 1, False) if known else None


def _bare_hour(tokens: Tokens, at: int, hour: int, lead: Lead) -> Piece | None:
    if marked := _HOUR_MARK.take(tokens, at + 1):
        known = (
            lead.beside_date
            or lead.kind in ("at", "by", "before")
            or tokens[at + 1].word in ("uhr", "oclock", "o'clock")
        )
        open_hour = tokens[at + 1].word in ("oclock", "o'clock", "heures", "horas")
        more = _MINUTES_AFTER.take(tokens, marked[1]) or _minutes_apart(tokens, marked[1])
        minutes, end = more or (0, marked[1])
        return _time(hour * 60 + minutes, end, open_hour and hour <= 12) if known else None
    if more := _MINUTES_AFTER.take(tokens, at + 1):
        return _time(hour * 60 + more[0], more[1], hour <= 12) if lead.kind == "at" else None
    if (ish := _ISH.take(tokens, at + 1)) and hour <= 12 and tokens.glued(at + 1):
        return _time(hour * 60, ish[1], True)
    led = lead.kind == "at" or (lead.kind == "by" and 1 <= hour <= 12)
    if not led or hour > 23 or lead.article or not _hour_ends(tokens, at + 1):
        return None
    return _time(hour * 60, at + 1, hour <= 12)


def _minutes_apart(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """`14 Uhr 30`: the two figures behind the word for the hour, and the token after them; not "14 Uhr 30 Rosen"."""
    token = tokens[at]
    if token.number is None or token.end - token.start != 2 or token.number > 59 or not _hour_ends(tokens, at + 1):
        return None
    return token.number, at + 1


def _written(tokens: Tokens, at: int, lead: Lead) -> Piece | None:
    """`at three`, `um drei Uhr`, `à quinze heures`, `a las tres y media`: an hour in words."""
    found = _HOURS.take(tokens, at) if lead.kind == "at" and not lead.article else None
    if found is None or (tokens[at].word == "once" and tokens[at - 1].word == "at"):  # "at once" is no eleven
        return None
    hour, end = found
    minutes, end = _MINUTES_AFTER.take(tokens, _HOUR_MARK.skip(tokens, end)) or (0, _HOUR_MARK.skip(tokens, end))
    if half := _half_of_day(tokens, end, hour):
        return _time(half[0] * 60 + minutes, half[1], False)
    return _time(hour * 60 + minutes, end, hour <= 12) if _hour_ends(tokens, end) else None


def _hour_ends(tokens: Tokens, at: int) -> bool:
    """Whether a bare hour may end there: "at 3 samples" and "at 3.50" are no hours, "at 3 with the price" is."""
    if tokens[at].word in words.COUNTED:
        return False
    if PARTS.take(tokens, at) or _closes_german(tokens, at) or SHARP.take(tokens, at) or tokens[at].word in _DAY_WORDS:
        return True
    return ends(tokens, at) and tokens[at].word not in ("per", "pro", "for", "fur", "pour", "de", "of", "y", "et", "-")


def _closes_german(tokens: Tokens, at: int) -> bool:
    """Whether the verb stands there that ends a German clause: "um halb zehn anrufen"."""
    if at != tokens.count - 1 or not tokens[at].word.endswith(("en", "ern", "eln")):
        return False
    return any(tokens[place].word in words.GERMAN_AT for place in range(max(0, at - 4), at))


def _spoken(tokens: Tokens, at: int, lead: Lead) -> Piece | None:
    """`half past 3`, `half 3`, `halb 4`, `quarter to 4`, `ten past 3`."""
    led = lead.kind in ("at", "by", "before") or lead.beside_date
    half_to = _HALF_TO.take(tokens, at)
    half = half_to or _HALF_PAST.take(tokens, at)
    if half:
        plain = half[1] == at + 1  # "half 3" is British, "half 3 rolls" is a count
        known = not plain or half_to or led
        return _after_hour(tokens, half[1], -30 if half_to else 30) if known else None
    if quarter := _QUARTERS.take(tokens, at):
        return _after_hour(tokens, quarter[1], quarter[0])
    minutes = _count(tokens, at)
    side = _PAST_OR_TO.take(tokens, minutes[1]) if minutes else None
    if minutes is None or side is None or minutes[0] not in _FIVES or not (led or tokens[side[1] - 1].word == "past"):
        return None
    return _after_hour(tokens, side[1], side[0] * minutes[0])


def _count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    number = tokens[at].number
    return (number, at + 1) if number is not None and _opens_number(tokens, at) else NUMBERS.take(tokens, at)


def _after_hour(tokens: Tokens, at: int, minutes: int) -> Piece | None:
    """The time so many minutes after (or before) the hour that stands there."""
    hour = _count(tokens, at)
    if hour is None or not 1 <= hour[0] <= 24:
        return None
    if half := _half_of_day(tokens, hour[1], hour[0]):
        return _time((half[0] * 60 + minutes) % (24 * 60), half[1], False)
    end = _HOUR_MARK.skip(tokens, hour[1])
    total = hour[0] * 60 + minutes
    total += 12 * 60 if total < 60 else 0  # a quarter to one is after noon
    return _time(total % (24 * 60), end, hour[0] <= 12) if _hour_ends(tokens, end) else None


def _span(tokens: Tokens, at: int, lead: Lead) -> Piece | None:
    """`3-4pm`, `15:00-16:00`, `between 3 and 4`: due when the span ends."""
    between = BETWEEN.take(tokens, at)
    begin = _span_hour(tokens, between[1] if between else at)
    until = UNTIL_HOUR.take(tokens, begin.end) if begin else None
    if begin is None or until is None or (not between and tokens[begin.end].word not in "-–"):
        return None
    close = _hour(tokens, until[1], Lead("at", beside_date=True))
    if close is None or (close.hour_open and not (between or lead.beside_date) and tokens[until[1] + 1].word != ":"):
        return None
    return close


def _span_hour(tokens: Tokens, at: int) -> Piece | None:
    """The hour with which a span of time begins."""
    number = tokens[at].number
    if number is None or not _opens_number(tokens, at):
        return None
    found = _hour(tokens, at, Lead())
    return found or (Piece(at + 1, at=time(number)) if number <= 23 else None)
