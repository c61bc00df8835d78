"""The words beside a customer's name: `called Maria`, `Maria emailed yesterday about the linen`, `Maria?`."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Channel, Direction, Kind, Settings
from crmnotes.rules import capture_words as words
from crmnotes.rules import dates
from crmnotes.rules.capture_draft import Part, Role
from crmnotes.rules.capture_words import Sense
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases
from crmnotes.rules.wall import wall_instant, zone_of

_BEFORE = Vocabulary(words.BEFORE_NAME)
_AFTER = Vocabulary(words.AFTER_NAME)
_KINDS = Vocabulary(words.KIND_LABELS)
_ORDERED = Vocabulary({True: words.ORDERED})
_NOT_REACHED = Vocabulary({Channel.CALL: words.NOT_REACHED, Channel.VOICEMAIL: words.LEFT_MESSAGE})
_TRIED = Vocabulary({False: words.TRIED, True: words.TRIED_IN_VAIN})
_ABOUT = phrases(words.ABOUT)
_EMPTY = Sense(None, None)
LONGEST_TRY = 80  # letters


class Head(NamedTuple):
    """Where the name lies (start, end), what stands beside it, and where the rest of the line begins."""

    name: tuple[int, int]
    rest: int
    separated: bool
    sense: Sense = _EMPTY
    left_open: bool = False
    kind: Kind = Kind.SAID
    happened_at: datetime | None = None
    ordered: bool = False  # "ordered" stands between name and colon
    topic: tuple[int, int] | None = None  # "about the linen", which was said though it stands before the colon
    marks: tuple[Part, ...] = ()


def trim(line: str, start: int, end: int) -> tuple[int, int]:
    """The place without the blanks at its ends."""
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def without_words(line: str, head: Head, now: datetime, settings: Settings) -> Head:
    """The head with the words beside the name taken for what they say; a name is always left."""
    start, end = head.name
    tokens = Tokens(line[start:end])
    if tokens.count and tokens[tokens.count - 1].word == "?":
        head = _cut(line, head, start, start + tokens[tokens.count - 1].start, left_open=True)
        head = head._replace(marks=(Part(end - 1, end, Role.CHANNEL),))
        start, end = head.name
        tokens = Tokens(line[start:end])
    return (
        _label(line, head, tokens)
        or _order_before_colon(line, head, tokens)
        or _before(line, head, tokens, now, settings)
        or _after(line, head, tokens, now, settings)
        or _when_after_name(line, head, now, settings, sure=True)
    )


def sense_alone(text: str) -> Sense | None:
    """What a head says that holds no name at all: `missed call`."""
    tokens = Tokens(text)
    for table in (_BEFORE, _AFTER):
        found = table.take(tokens, 0)
        if found and found[1] == tokens.count and (tokens.count > 1 or tokens.raw(0) == "voicemail"):
            return found[0]
    return None


def not_reached(text: str) -> Channel | None:
    """How we failed to reach them, when that is all a text says: `no answer`, `left a message`."""
    tokens = Tokens(text[:60])
    found = _NOT_REACHED.take(tokens, 0)
    rest = range(found[1], tokens.count) if found else ()
    return found[0] if found and len(text) < 60 and all(tokens[at].word in ".!" for at in rest) else None


def tried_in_vain(text: str) -> bool:
    """Whether a text says only that the owner called and nobody answered: `tried to call her twice, no answer`."""
    tokens, at, told = Tokens(text[:LONGEST_TRY]), 0, False
    while at < tokens.count:
        found = _TRIED.take(tokens, at)
        if found is None and tokens[at].word not in words.BESIDE_TRIED:
            return False
        told, at = (told or found[0], found[1]) if found else (told, at + 1)
    return told and len(text) < LONGEST_TRY


def _cut(line: str, head: Head, start: int, end: int, *, left_open: bool = False) -> Head:
    return head._replace(name=trim(line, start, end), left_open=head.left_open or left_open)


def _label(line: str, head: Head, tokens: Tokens) -> Head | None:
    """`fact Maria: …` and `Maria fact: …`."""
    start, end = head.name
    first, last = _KINDS.take(tokens, 0), _KINDS.take(tokens, tokens.count - 1)
    if tokens.count < 2 or not (first or last):
        return None
    if first and tokens.raw(0).islower():
        mark = Part(start, start + tokens[first[1] - 1].end, Role.MARK)
        return _cut(line, head, mark.end, end)._replace(kind=first[0], marks=(*head.marks, mark))
    if last and tokens.raw(tokens.count - 1).islower():
        mark = Part(start + tokens[tokens.count - 1].start, end, Role.MARK)
        return _cut(line, head, start, mark.start)._replace(kind=last[0], marks=(*head.marks, mark))
    return None


def _order_before_colon(line: str, head: Head, tokens: Tokens) -> Head | None:
    """`Maria ordered: …`."""
    start, end = head.name
    for at in range(max(1, tokens.count - 3), tokens.count):
        found = _ORDERED.take(tokens, at)
        if found and found[1] == tokens.count and tokens.raw(at).islower():
            mark = Part(start + tokens[at].start, end, Role.MARK)
            return _cut(line, head, start, mark.start)._replace(ordered=True, marks=(*head.marks, mark))
    return None


def _small(tokens: Tokens, at: int, end: int) -> bool:
    """Whether words beside a name may be read as such: a lone noun only in small letters."""
    return end - at > 1 or tokens[at].word not in words.SMALL_ONLY or tokens.raw(at).islower()


def _before(line: str, head: Head, tokens: Tokens, now: datetime, settings: Settings) -> Head | None:
    """`called Maria`, `missed call from Maria yesterday`."""
    start, end = head.name
    found = _BEFORE.take(tokens, 0)
    if found is None or not _small(tokens, 0, found[1]) or found[1] >= tokens.count:
        return None
    mark = Part(start, start + tokens[found[1] - 1].end, Role.CHANNEL)
    head = _cut(line, head, mark.end, end)._replace(sense=found[0], marks=(*head.marks, mark))
    if found[0].direction is Direction.US:
        head = _no_answer(line, head)
    return _when_after_name(line, head, now, settings)


def _no_answer(line: str, head: Head) -> Head:
    """The head without the words that we did not reach them: `called Maria, no answer`."""
    start, end = head.name
    tokens = Tokens(line[start:end])
    for at in range(1, tokens.count):
        found = _NOT_REACHED.take(tokens, at)
        if found is None or any(tokens[place].word not in ").]" for place in range(found[1], tokens.count)):
            continue
        name_end = at - 1 if at > 1 and tokens[at - 1].word in "(,-–—[" else at
        mark = Part(start + tokens[name_end].start, end, Role.CHANNEL)
        channel = found[0] if found[0] is Channel.VOICEMAIL else head.sense.channel
        sense = Sense(channel, head.sense.direction, False)
        return _cut(line, head, start, mark.start)._replace(sense=sense, marks=(*head.marks, mark))
    return head


def _when_after_name(line: str, head: Head, now: datetime, settings: Settings, *, sure: bool = False) -> Head:
    """The head without the time that ends it: `called Maria yesterday 15:00`.

    With `sure` only words that are in no name: "Maria yesterday", but not "ruby tuesday".
    """
    start, end = head.name
    text = line[start:end]
    found = _past(text, now, settings)
    if found is None or found.spans[-1][1] != len(text) or found.spans[0][0] == 0 or len(found.spans) > 1:
        return head
    begin = found.spans[0][0]
    if not (text[begin].islower() or text[begin].isdecimal()):
        return head
    if sure and not ((text[begin].isdecimal() and ":" in text[begin:]) or text[begin:].split()[0] in words.SURELY_WHEN):
        return head
    mark = Part(start + begin, end, Role.WHEN)
    return _cut(line, head, start, mark.start)._replace(happened_at=_instant(found, now), marks=(*head.marks, mark))


def _after(line: str, head: Head, tokens: Tokens, now: datetime, settings: Settings) -> Head | None:
    """`Maria emailed`, `Maria (left a message)`, `Maria called yesterday 15:00`."""
    start = head.name[0]
    for at in range(1, tokens.count):
        found = _AFTER.take(tokens, at)
        if found is None or not _small(tokens, at, found[1]):
            continue
        name_end = at
        while name_end > 1 and tokens[name_end - 1].word in "(,-–—[":
            name_end -= 1
        about = _about(tokens, found[1])
        when = _when(line, start, tokens, found[1], about, now, settings)
        if when is None:
            continue
        mark = Part(start + tokens[name_end].start, start + tokens[found[1] - 1].end, Role.CHANNEL)
        head = _cut(line, head, start, mark.start)._replace(
            sense=found[0], happened_at=when[0], marks=(*head.marks, mark)
        )
        if about < tokens.count:
            head = head._replace(topic=(start + tokens[about].start, start + tokens[tokens.count - 1].end))
        return head._replace(marks=(*head.marks, when[1])) if when[1] else head
    return None


def _about(tokens: Tokens, at: int) -> int:
    """The token at which "about the linen" begins; the count of tokens when nothing of the kind is there."""
    return next((place for place in range(at, tokens.count - 1) if _ABOUT.take(tokens, place)), tokens.count)


def _when(
    line: str, start: int, tokens: Tokens, at: int, end: int, now: datetime, settings: Settings
) -> tuple[datetime | None, Part | None] | None:
    """When it happened, by the words after the channel; None when they say something else."""
    place = start + tokens[at].start
    tail = line[place : start + tokens[end - 1].end] if at < end else ""
    if not any(sign.isalnum() for sign in tail):
        return None, Part(place, place + len(tail), Role.CHANNEL) if tail else None
    found = _past(tail, now, settings)
    if found is None:
        return None
    if any(sign.isalnum() for sign in _outside(tail, found)):
        return None
    return _instant(found, now), Part(place, place + len(tail), Role.WHEN)


def _outside(text: str, found: dates.Found) -> str:
    for begin, end in reversed(found.spans):
        text = text[:begin] + text[end:]
    return text


def _past(text: str, now: datetime, settings: Settings) -> dates.Found | None:
    try:
        return dates.find(text, now, settings, past=True)
    except BadInput:
        return None


def _instant(found: dates.Found, now: datetime) -> datetime | None:
    """When it happened, in UTC: without a time at this hour of that day; None for now."""
    day, at = found.due.day, found.due.at
    if found.repeat or day > now.date() or (day == now.date() and (at is None or at > now.time())):
        return None
    return wall_instant(day, at or now.time().replace(second=0, microsecond=0), zone_of(now))
