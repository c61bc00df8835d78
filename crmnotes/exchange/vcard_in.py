"""Contacts out of vCards of any version: card by card, what cannot be read is named by line and reason.

No photo, link or address that a card names is ever opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.content_lines import Line, decoded, lines, plain_bytes
from crmnotes.exchange.read_safely import MAX_BYTES, read_bytes
from crmnotes.exchange.vcard_fields import described
from crmnotes.exchange.vcard_groups import Belonging, is_group
from crmnotes.records import WayKind
from crmnotes.sentences import Sentence

_ENDS = frozenset(("BEGIN", "END"))
MOST_LINES = 200_000  # of one card
LONGEST_TEXT = 64_000  # characters of a skipped card that are kept to be mended
NOT_CLOSED = "its end, END:VCARD, is missing; what there is of it was taken"
NOBODY_OF_IT = "it is a group, and nobody of it is in this file"
NO_PROPERTY = "this line of the card cannot be read; the rest of the card was taken"


class Card(NamedTuple):
    """The lines of one card, and the line at which it begins (1 is the first)."""

    line: int
    lines: list[Line]
    own: bool = True  # not the agent of somebody else

    @property
    def text(self) -> str:
        """The card as it stands, so that it can be mended."""
        inside, size = ["BEGIN:VCARD"], 0
        for line in self.lines:
            inside.append(as_it_stands(line))
            size += len(inside[-1])
            if size > LONGEST_TEXT:
                break
        return "\n".join([*inside, "END:VCARD"])[:LONGEST_TEXT]


def as_it_stands(line: Line) -> str:
    """A line of the file, unfolded, its bytes as text in UTF-8."""
    quoted = any(value.upper() == "QUOTED-PRINTABLE" for _, value in line.params)
    kept = line.params if quoted else [(name, value) for name, value in line.params if name != "CHARSET"]
    params = "".join(f";{name}={value}" if name else f";{value}" for name, value in kept)
    head = f"{line.group}.{line.name}" if line.group else line.name
    text = decoded(line.value, () if quoted else line.params)
    return f"{head}{params}:{text}" if line.name else text


def contacts(source: bytes | Path) -> Iterator[Contact | Skipped]:
    """One contact for each card, in the order of the file, or why it was skipped.

    A line that cannot be read is told and the rest of its card is taken. Raises BadInput when it is no file of
    contact cards, before anything is handed out.
    """
    content = read_bytes(source) if isinstance(source, Path) else source
    if len(content) > MAX_BYTES:
        raise BadInput("This file is larger than {} MB. Split it and import the parts.", MAX_BYTES // 2**20)
    found = _found(content)
    first = next(found, None)
    if first is None:
        _refuse(content)
    return _handed_on(first, found)


def _handed_on(first: Contact | Skipped | None, rest: Iterator[Contact | Skipped]) -> Iterator[Contact | Skipped]:
    if first is not None:
        yield first
    yield from rest


def _refuse(content: bytes) -> None:
    """Why there is no card in it."""
    if not content.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise BadInput("This file is empty.")
    if b"BEGIN:VCALENDAR" in content[:4096].upper():
        raise BadInput("This is a calendar, not a list of contacts. Give it a name that ends in .ics.")
    raise BadInput("There is no contact card in this file: no line of it says BEGIN:VCARD.")


def _found(content: bytes) -> Iterator[Contact | Skipped]:
    content = plain_bytes(content)
    belonging = Belonging(content)
    for item in _cards(lines(content)):
        if isinstance(item, Skipped):
            yield item
        elif item.own:
            yield from _contact(item, belonging)


def _contact(card: Card, belonging: Belonging) -> Iterator[Contact | Skipped]:
    if len(card.lines) > MOST_LINES:
        yield Skipped(card.line, Sentence("the card has more than {} lines", MOST_LINES), card.text[:1000])
        return
    if belonging.has_groups and is_group(card.lines):
        for place, inside in belonging.strangers(card.lines):
            yield from _contact(Card(place, inside), belonging)
        if belonging.has_none_of(card.lines):
            yield Skipped(card.line, NOBODY_OF_IT, card.text)
        return
    customer, uid, extra, picture, unread = described(card.lines)
    if customer is None:
        yield Skipped(card.line, "it has no name and no way to reach anybody", card.text)
        return
    if belonging.of:
        more = belonging.groups(uid, (way.value for way in customer.ways if way.kind is WayKind.EMAIL))
        customer = customer._replace(groups=tuple(dict.fromkeys((*customer.groups, *more))))
    yield Contact(customer, card.line, uid, extra, picture)
    for line in unread:
        yield Skipped(line.number, NO_PROPERTY, as_it_stands(line)[:1000])


def _cards(walk: Iterator[Line]) -> Iterator[Card | Skipped]:
    """The cards of a file; one inside another that is not its agent counts as one of its own."""
    open_cards: list[Card] = []
    done: list[Card | Skipped] = []  # waits for the card around it, so that all come in the order of the file
    stray: list[Line] = []
    here = stray  # where the next line belongs
    for line in walk:
        if line.name not in _ENDS or line.value.strip().rstrip(b".").upper() != b"VCARD":
            here.append(line)
            continue
        if line.name == "BEGIN":
            agent = bool(open_cards) and (not open_cards[-1].own or _expects_agent(open_cards[-1].lines))
            open_cards.append(Card(line.number, [], not agent))
            stray.clear()
        elif open_cards:
            done.append(open_cards.pop())
            if not open_cards:
                yield from sorted(done, key=lambda one: one.line)
                done.clear()
        elif stray:
            yield _headless(stray)
            stray.clear()
        here = open_cards[-1].lines if open_cards else stray
    for card in open_cards:
        done += [card, Skipped(card.line, NOT_CLOSED, card.text)]
    yield from sorted(done, key=lambda one: one.line)


def _expects_agent(inside: list[Line]) -> bool:
    """Whether the line above announced a card inside this one."""
    return bool(inside) and inside[-1].name == "AGENT" and not inside[-1].value.strip()


def _headless(stray: list[Line]) -> Skipped:
    text = "\n".join(["BEGIN:VCARD", *map(as_it_stands, stray[:500]), "END:VCARD"])
    return Skipped(stray[0].number, "its beginning, BEGIN:VCARD, is missing", text[:LONGEST_TEXT])
