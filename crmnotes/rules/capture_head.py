"""The head of the capture line: the customer's name, and the words beside it that say who spoke, how and when."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from crmnotes.records import Settings
from crmnotes.rules import capture_words as words
from crmnotes.rules.capture_beside import Head, sense_alone, trim, without_words
from crmnotes.rules.capture_draft import Part, Role
from crmnotes.rules.dates_tokens import Tokens, Vocabulary

LONGEST_HEAD = 200  # letters; what follows without a colon is no name any more

_ORDERED = Vocabulary({True: words.ORDERED})
_SEPARATOR = re.compile(r"[:：;；]")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_NO_TIME = datetime.fromisoformat("2000-01-01T00:00:00+00:00")  # when it happened does not move the name


class NamePart(NamedTuple):
    """The customer's name in a line that is being typed: its letters and their place."""

    text: str
    start: int
    end: int


def read_head(line: str, now: datetime, settings: Settings) -> Head:
    """The head of a line; `now` is aware on the owner's wall. A line without a colon is all name."""
    begin = len(line) - len(line.lstrip())
    if quoted := _quoted(line, begin):
        return quoted
    end, rest = _separator(line, begin)
    ordered = _ordered(line[:end])
    if ordered is not None:
        return Head(trim(line, begin, ordered), ordered, True)
    if rest is None and len(line) - begin > LONGEST_HEAD:
        return Head((begin, begin), begin, False)
    if (alone := sense_alone(line[begin:end])) and (rest is None or line[rest:].strip()):
        return _named_later(line, begin, end, rest, now, settings, alone)
    head = Head(trim(line, begin, end), len(line) if rest is None else rest, rest is not None)
    return without_words(line, head, now, settings)


def _named_later(
    line: str, begin: int, end: int, rest: int | None, now: datetime, settings: Settings, sense: words.Sense
) -> Head:
    """`Missed call: Maria`: the name follows the words that stand alone before the first colon."""
    mark = Part(*trim(line, begin, end), Role.CHANNEL)
    if rest is None or line[rest - 1 : rest] not in (":", "："):
        return Head((mark.end, mark.end), len(line) if rest is None else rest, rest is not None, sense, marks=(mark,))
    head = read_head(line[rest:], now, settings)
    marks = tuple(part._replace(start=part.start + rest, end=part.end + rest) for part in head.marks)
    name = (head.name[0] + rest, head.name[1] + rest)
    return head._replace(name=name, rest=head.rest + rest, sense=sense, marks=(mark, *marks))


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
