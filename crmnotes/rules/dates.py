"""Dates in a sentence: a bounded grammar of English, German, French and Spanish phrases, read from the owner's wall.

What is not surely a date is left alone, because a wrong date costs more than a missing one. The words are data in
`date_words`; every reader looks at a few tokens only, so that the time grows with the length of the text and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Due, Repeat, Settings
from crmnotes.rules import date_words as words
from crmnotes.rules import dates_clock, dates_days, dates_numbers, dates_repeats, dates_weekdays
from crmnotes.rules.dates_calendar import FRIDAY, Ground
from crmnotes.rules.dates_pieces import Lead, Look, Piece, ends, fits, join, resolve
from crmnotes.rules.dates_tokens import Token, Tokens, Vocabulary, phrases
from crmnotes.rules.folding import fold

LOOKS_AT = 4000  # letters of a text in which dates are looked for: nobody hides one deeper in a promise

_LEADS = Vocabulary(words.LEADS)
_ARTICLES = phrases(words.ARTICLES)
_LATEST = phrases(words.LATEST)
_AHEAD = (*dates_weekdays.NEXT.starts, *dates_weekdays.THIS.starts)
_SHORT = (*words.ROMANCE_SHORT, *(fold(word) for word in words.GERMAN_SHORT))
_STRONG = frozenset({"on", "by", "before", "after", "to", "in", "over"})
_Reader = Callable[[Look, int, Lead], Piece | None]
_NUMBER = ""  # stands for every number in the table below

# Each reader in the order in which they are asked, with the words that a date of its kind begins with.
_READERS: tuple[tuple[_Reader, Iterable[str]], ...] = (
    (dates_numbers.numeric, (_NUMBER,)),
    (dates_numbers.named_month, (_NUMBER, *dates_numbers.MONTHS.starts, *dates_numbers.ORDINALS.starts)),
    (dates_days.span_from, (_NUMBER, *dates_days.NUMBERS.starts)),
    (
        dates_days.relative,
        (_NUMBER, *dates_days.DAYS_AWAY.starts, *dates_days.DAYS_AGO.starts, *dates_days.NUMBERS.starts),
    ),
    (dates_weekdays.nth_weekday, (_NUMBER, *dates_weekdays.NTH.starts, *dates_weekdays.EVERY.starts)),
    (dates_days.edges, (*dates_days.EDGES.starts, *dates_days.EDGE_WORDS.starts, *_AHEAD)),
    (dates_days.feast_day, (*dates_days.FEASTS.starts, *_AHEAD)),
    (
        dates_weekdays.weekday,
        (
            *dates_weekdays.WEEKDAYS.starts,
            *dates_weekdays.UNSURE_WEEKDAYS.starts,
            *_SHORT,
            *_AHEAD,
            *dates_weekdays.OVERNEXT.starts,
        ),
    ),
    (dates_days.unit_ahead, (*dates_days.UNITS.starts, *dates_days.OVERNEXT.starts, *_AHEAD)),
    (
        dates_days.span,
        (
            _NUMBER,
            *dates_days.NUMBERS.starts,
            *dates_days.HALVES.starts,
            *dates_days.THE_NEXT.starts,
            *dates_days.UNITS.starts,
        ),
    ),
    (dates_repeats.repeats, (*dates_weekdays.EVERY.starts, *dates_repeats.EVERY_WORDS.starts)),
    (dates_numbers.ordinal, (_NUMBER, *dates_numbers.ORDINALS.starts)),
    (dates_numbers.month_alone, dates_numbers.MONTHS.starts),
    (dates_days.numbered_week, dates_days.NUMBERED_WEEK.starts),
    (dates_days.plus_sign, ("+",)),
    (dates_clock.clock, (_NUMBER, *dates_clock.STARTS)),
    (dates_clock.part, (*dates_clock.PARTS.starts, *dates_clock.HALF_DAYS.starts)),
)


def _by_word() -> dict[str, tuple[_Reader, ...]]:
    table: dict[str, list[_Reader]] = {}
    for reader, starts in _READERS:
        for word in dict.fromkeys(starts):
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


_BY_WORD = _by_word()


class Doubt(StrEnum):
    """What speaks against a date that was read: it is taken as it stands, and the owner is told to look again."""

    WEEKDAY = "weekday"  # "tuesday 25 Nov" in a year in which that day is a Wednesday
    PAST = "past"  # "24 Nov 2025" a year later


class Found(NamedTuple):
    """A due date that a text names, how it repeats, and the places (start, end) of the words that said so."""

    due: Due
    repeat: Repeat | None
    spans: tuple[tuple[int, int], ...]
    doubt: Doubt | None = None


class _Phrase(NamedTuple):
    """One run of date words: what it says, its tokens from `begin` to before `piece.end`, how sure it stands."""

    begin: int
    piece: Piece
    sureness: int
    begins: bool = False  # "starting monday": only the begin of something that repeats

    @property
    def dated(self) -> bool:
        return self.piece.day is not None or self.piece.weekday is not None


def ground(now: datetime, settings: Settings, *, past: bool = False) -> Ground:
    """From where dates are seen: `now` is aware on the owner's wall; the country gives the order of day and month."""
    country = settings.country.lower()
    open_days = [day for day in range(7) if day not in settings.closed_weekdays]
    return Ground(
        now=now,
        month_first=country in words.MONTH_FIRST,
        month_first_dots=country in words.MONTH_FIRST_DOTS,
        dotted=country in words.DOTTED,
        closed=settings.closed_weekdays if 0 < len(settings.closed_weekdays) < 7 else frozenset({5, 6}),
        week_ends=open_days[-1] if settings.closed_weekdays and open_days else FRIDAY,
        past=past,
    )


def find(text: str, now: datetime, settings: Settings, *, past: bool = False) -> Found | None:
    """The wall date that a text names, with its time and repeat; None when it names none.

    A date and a time may stand apart ("tuesday, call her at 3"). Of several dates one with a preposition wins, then
    the first. A day without a year is the next one; `past` looks back instead. BadInput when the date does not exist
    (30 Feb) or the repeat cannot be kept (every 0 days). libraries: dates in a sentence.
    """
    look = Look(Tokens(text[:LOOKS_AT]), ground(now, settings, past=past))
    return _settle(look, _phrases(look))


def read_due(text: str, now: datetime, settings: Settings, *, past: bool = False) -> Found:
    """The wall date that a whole field names ("fri", "tomorrow 3pm", "24.11."); BadInput when it is not all a date.

    `past` looks back: "fri" is the last Friday.
    """
    # A field needs no preposition: "easter", "the 1st", "sat".
    for attempt in (text, f"on {text}", f"by {text}") if not text.strip().isdecimal() else ():
        try:
            found = find(attempt, now, settings, past=past)
        except BadInput:
            if attempt is text:
                raise
            continue
        rest = _rest(attempt, found) if found else "?"
        if found and not any(sign.isalnum() for sign in rest):
            return found._replace(spans=((0, len(text)),))
    raise BadInput("“{}” is not a date that crmnotes knows: try “fri”, “tomorrow 3pm” or “24 Nov”.", text.strip()[:60])


def _rest(text: str, found: Found) -> str:
    for start, end in reversed(found.spans):
        text = text[:start] + text[end:]
    return text


def _phrases(look: Look) -> list[_Phrase]:
    found, at = [], 0
    while at < look.tokens.count:
        phrase = _phrase(look, at) if _may_start(look.tokens, at) else None
        if phrase and phrase.sureness:
            found.append(phrase)
        at = phrase.piece.end if phrase else at + 1
    return found


def _may_start(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.word == "by" and tokens[at - 1].word in words.GO_BY and tokens[at + 1].word in words.GO_BY_BEFORE:
        return False
    return bool(_readers(token)) or token.word in _LEADS.starts or token.word in _ARTICLES.starts


def _readers(token: Token) -> tuple[_Reader, ...]:
    """Those that may read a date which begins with a token."""
    return _BY_WORD.get(_NUMBER if token.word[:1].isdecimal() else token.word, ())


def _phrase(look: Look, at: int) -> _Phrase | None:
    """The longest run of pieces that begins at a token; of no sureness when it is a date that sets no end."""
    tokens = look.tokens
    first = whole = _piece(look, at, None)
    if first is None or whole is None:
        return None
    while more := _piece(look, whole.end, whole) or _piece(look, whole.end + (tokens[whole.end].word == ","), whole):
        whole = join(whole, more)
    dated = whole.day is not None or whole.weekday is not None
    if dated:
        whole = whole._replace(end=_LATEST.skip(tokens, whole.end))
    if not (dated or whole.at or whole.repeat or whole.part == "end"):
        return None
    begins = whole.lead == "from" and whole.repeat is None
    looks_back = first.lead == "ago" or (not first.lead and tokens[at - 1].word in words.LAST_BEFORE)
    if (looks_back and not look.ground.past) or (whole.lead == "after" and whole.at and not dated):
        return _Phrase(at, whole, 0)  # "last friday at 3", "after 3pm"
    if look.ground.past and tokens[at - 1].word == "last":
        at -= 1
    return _Phrase(at, whole, 3 if whole.lead in _STRONG else 2 if ends(tokens, whole.end) else 1, begins)


def _piece(look: Look, at: int, so_far: Piece | None) -> Piece | None:
    """One piece at a token, with or without the words that lead it, which fits what was read so far."""
    if at >= look.tokens.count:
        return None
    lead, place = _lead_beside(so_far), at
    while (found := _read(look, place, lead, so_far)) is None:
        word = _LEADS.take(look.tokens, place)
        if word and (not lead.kind or lead.kind == "by"):
            lead, place = lead._replace(kind=word[0]), word[1]
        elif (article := _ARTICLES.take(look.tokens, place)) and not lead.article:
            lead, place = lead._replace(article=True), article[1]
        else:
            return None
    return found._replace(lead=lead.kind) if lead.kind else found


def _lead_beside(so_far: Piece | None) -> Lead:
    if so_far is None:
        return Lead()
    weekday = so_far.weekday is not None
    return Lead(beside_date=weekday or so_far.day is not None or so_far.repeat is not None, beside_weekday=weekday)


def _read(look: Look, at: int, lead: Lead, so_far: Piece | None) -> Piece | None:
    if so_far is not None and lead.kind == "after":
        return None  # "tuesday after 5pm" is due on Tuesday, not at 5
    for reader in _readers(look.tokens[at]):
        found = reader(look, at, lead)
        if found is not None and (so_far is None or fits(so_far, found)):
            return found
    return None


def _settle(look: Look, found: list[_Phrase]) -> Found | None:
    """The phrase that counts, with a time or a repeat that stands apart from it."""
    if not any(phrase.piece.repeat for phrase in found):
        found = [phrase for phrase in found if not phrase.begins]  # "the order from friday" looks back
    if not found:
        return None
    best = max(found, key=lambda phrase: (phrase.dated, phrase.piece.repeat is not None, phrase.sureness))
    used, whole = [best], best.piece
    for other in found:
        apart = other is not best and (not other.dated or other.piece.repeat is not None)
        if apart and fits(whole, other.piece):
            used.append(other)
            whole = join(whole, other.piece)
    due, repeat = resolve(whole, look.ground)
    used.sort(key=lambda phrase: phrase.begin)
    places = tuple(_place(look.tokens, phrase) for phrase in used)
    return Found(due, repeat, places, _doubt(whole, due.day, look.ground))


def _doubt(whole: Piece, day: date, ground: Ground) -> Doubt | None:
    if whole.weekday is not None and whole.day is not None and whole.day.weekday() != whole.weekday:
        return Doubt.WEEKDAY
    return Doubt.PAST if day < ground.today and not ground.past else None


def _place(tokens: Tokens, phrase: _Phrase) -> tuple[int, int]:
    return tokens[phrase.begin].start, tokens[phrase.piece.end - 1].end
