"""The head of the capture line: the customer's name, and the words beside it that say who spoke, how and when."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Kind, Settings
from crmnotes.rules import capture_words as words
from crmnotes.rules import dates
from crmnotes.rules.capture_draft import Part, Role
from crmnotes.rules.capture_words import Sense
from crmnotes.rules.dates_tokens import Tokens, Vocabulary
from crmnotes.rules.wall import wall_instant, zone_of

LONGEST_HEAD = 200  # letters; what follows without a colon is no name any more

_BEFORE = Vocabulary(words.BEFORE_NAME)
_AFTER = Vocabulary(words.AFTER_NAME)
_KINDS = Vocabulary(words.KIND_LABELS)
_ORDERED = Vocabulary({True: words.ORDERED})
_SEPARATOR = re.compile(r"[:：;；]")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_EMPTY = Sense(None, None)
_NO_TIME = datetime.fromisoformat("2000-01-01T00:00:00+00:00")  # when it happened does not move the name


class NamePart(NamedTuple):
    """The customer's name in a line that is being typed: its letters and their place."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Head:
    """Where the name lies (start, end), what stands beside it, and where the rest of the line begins."""

    name: tuple[int, int]
    rest: int
    separated: bool
    sense: Sense = _EMPTY
    left_open: bool = False
    kind: Kind = Kind.SAID
    happened_at: datetime | None = None
    ordered: bool = False  # "ordered" stands between name and colon
    marks: tuple[Part, ...] = field(default=())


def read_head(line: str, now: datetime, settings: Settings) -> Head:
    """The head of a line; `now` is aware on the owner's wall. A line without a colon is all name."""
    begin = len(line) - len(line.lstrip())
    if quoted := _quoted(line, begin):
        return quoted
    end, rest = _separator(line, begin)
    ordered = _ordered(line[:end])
    if ordered is not None:
        return Head(_trim(line, begin, ordered), ordered, True)
    if rest is None and len(line) - begin > LONGEST_HEAD:
        return Head((begin, begin), begin, False)
    head = Head(_trim(line, begin, end), len(line) if rest is None else rest, rest is not None)
    return _without_words(line, head, now, settings)


def _quoted(line: str, begin: int) -> Head | None:
    """A name in quotes is taken as it stands: for one with a colon in it."""
    closing = _QUOTES.get(line[begin : begin + 1])
    end = line.find(closing, begin + 1, begin + LONGEST_HEAD) if closing else -1
    if end < 0:
        return None
    after = end + 1 + len(line[end + 1 :]) - len(line[end + 1 :].lstrip())
    separated = line[after : after + 1] in (":", "：")
    rest = after + separated
    marks = (Part(begin, begin + 1, Role.MARK), Part(end, end + 1, Role.MARK))
    return Head((begin + 1, end), rest, separated or line[after : after + 1] in (";", "；"), marks=marks)


def _separator(line: str, begin: int) -> tuple[int, int | None]:
    """Where the head ends and the rest begins; None when nothing parts them. A semicolon belongs to the rest."""
    for found in _SEPARATOR.finditer(line, begin, begin + LONGEST_HEAD):
        at = found.start()
        around = line[max(at - 1, 0) : at] + line[at + 1 : at + 2]
        if found.group() in ":：" and ((len(around) == 2 and around.isdecimal()) or line.startswith("//", at + 1)):
            continue  # 15:00 and https://
        return at, at if found.group() in ";；" else at + 1
    return min(len(line), begin + LONGEST_HEAD), None


def _ordered(head: str) -> int | None:
    """Where "ordered …" begins in a head that goes on after it: `Maria ordered 24 m of Oslo weave 1980`."""
    tokens = Tokens(head)
    for at in range(1, tokens.count):
        found = _ORDERED.take(tokens, at)
        if found and found[1] < tokens.count and tokens.raw(at).islower():
            return tokens[at].start
    return None


def _trim(line: str, start: int, end: int) -> tuple[int, int]:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def _without_words(line: str, head: Head, now: datetime, settings: Settings) -> Head:
    """The head with the words beside the name taken for what they say; a name is always left."""
    start, end = head.name
    tokens = Tokens(line[start:end])
    if tokens.count and tokens[tokens.count - 1].word == "?":
        head = _cut(line, head, start, start + tokens[tokens.count - 1].start, left_open=True)
        head = replace(head, marks=(Part(end - 1, end, Role.CHANNEL),))
        start, end = head.name
        tokens = Tokens(line[start:end])
    return (
        _label(line, head, tokens)
        or _order_before_colon(line, head, tokens)
        or _before(line, head, tokens, now, settings)
        or _after(line, head, tokens, now, settings)
        or head
    )


def _cut(line: str, head: Head, start: int, end: int, *, left_open: bool = False) -> Head:
    return replace(head, name=_trim(line, start, end), left_open=head.left_open or left_open)


def _label(line: str, head: Head, tokens: Tokens) -> Head | None:
    """`fact Maria: …` and `Maria fact: …`."""
    start, end = head.name
    first, last = _KINDS.take(tokens, 0), _KINDS.take(tokens, tokens.count - 1)
    if tokens.count < 2 or not (first or last):
        return None
    if first and tokens.raw(0).islower():
        mark = Part(start, start + tokens[first[1] - 1].end, Role.MARK)
        return replace(_cut(line, head, mark.end, end), kind=first[0], marks=(*head.marks, mark))
    if last and tokens.raw(tokens.count - 1).islower():
        mark = Part(start + tokens[tokens.count - 1].start, end, Role.MARK)
        return replace(_cut(line, head, start, mark.start), kind=last[0], marks=(*head.marks, mark))
    return None


def _order_before_colon(line: str, head: Head, tokens: Tokens) -> Head | None:
    """`Maria ordered: …`."""
    start, end = head.name
    for at in range(max(1, tokens.count - 3), tokens.count):
        found = _ORDERED.take(tokens, at)
        if found and found[1] == tokens.count and tokens.raw(at).islower():
            mark = Part(start + tokens[at].start, end, Role.MARK)
            return replace(_cut(line, head, start, mark.start), ordered=True, marks=(*head.marks, mark))
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
    head = replace(_cut(line, head, mark.end, end), sense=found[0], marks=(*head.marks, mark))
    return _when_after_name(line, head, now, settings)


def _when_after_name(line: str, head: Head, now: datetime, settings: Settings) -> Head:
    """The head without the time that ends it: `called Maria yesterday 15:00`."""
    start, end = head.name
    text = line[start:end]
    found = _past(text, now, settings)
    if found is None or found.spans[-1][1] != len(text) or found.spans[0][0] == 0 or len(found.spans) > 1:
        return head
    begin = found.spans[0][0]
    if not (text[begin].islower() or text[begin].isdecimal()):
        return head
    mark = Part(start + begin, end, Role.WHEN)
    return replace(_cut(line, head, start, mark.start), happened_at=_instant(found, now), marks=(*head.marks, mark))


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
        when = _when(line, start, tokens, found[1], now, settings)
        if when is None:
            continue
        mark = Part(start + tokens[name_end].start, start + tokens[found[1] - 1].end, Role.CHANNEL)
        head = replace(
            _cut(line, head, start, mark.start), sense=found[0], happened_at=when[0], marks=(*head.marks, mark)
        )
        return replace(head, marks=(*head.marks, when[1])) if when[1] else head
    return None


def _when(
    line: str, start: int, tokens: Tokens, at: int, now: datetime, settings: Settings
) -> tuple[datetime | None, Part | None] | None:
    """When it happened, by the words after the channel; None when they say something else."""
    place = start + tokens[at].start
    tail = line[place : start + tokens[tokens.count - 1].end] if at < tokens.count else ""
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


def complete_name(line: str, cursor: int | None = None) -> NamePart | None:
    """The part of a line that is the customer's name as it is typed, without the words beside it.

    None when the cursor stands behind the colon: then something else is being typed.
    """
    head = read_head(line, _NO_TIME, Settings())
    if cursor is not None and head.separated and cursor >= head.rest and cursor > head.name[1]:
        return None
    start, end = head.name
    return NamePart(line[start:end], start, end)


def put_name(line: str, name: str) -> tuple[str, int]:
    """The line with the chosen customer's name in place of the one typed, and where to type on (behind the colon).

    A name that would be read as more or less than the name (it holds a colon) is put in quotes.
    """
    head = read_head(line, _NO_TIME, Settings())
    start, end = head.name
    if start > 0 and line[start - 1] in _QUOTES and line[end : end + 1] == _QUOTES[line[start - 1]]:
        start, end = start - 1, end + 1
    alone = read_head(f"{name}: ", _NO_TIME, Settings())
    written = name if alone.name == (0, len(name)) and alone.rest == len(name) + 1 else f"“{name}”"
    if not head.separated:
        whole = f"{line[:start]}{written}{line[end:].rstrip()}: "
        return whole, len(whole)
    place = start + len(written) + head.rest - end
    whole = line[:start] + written + line[end:]
    return whole, place + (whole[place : place + 1] == " ")
