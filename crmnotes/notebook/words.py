"""Cleans and bounds what is typed before it is saved: one plain sentence when it cannot be kept."""

from __future__ import annotations

from dataclasses import replace

from crmnotes.errors import BadInput
from crmnotes.plaintext import clean_text
from crmnotes.records import Customer, Left, Way

LONGEST_NAME = 500  # characters


def text(words: str) -> str:
    """The words without what no text may hold; BadInput over 20 MB."""
    return clean_text(words).text


def line(words: str) -> str:
    """The words on one line, with one space between them."""
    return " ".join(text(words).split())


def name(words: str) -> str:
    """A name on one line; BadInput when it is empty or no name at all."""
    cleaned = line(words)
    if not cleaned:
        raise BadInput("A customer needs a name.")
    if len(cleaned) > LONGEST_NAME:
        raise BadInput(f"A name can have {LONGEST_NAME} letters at most.")
    return cleaned


def customer(given: Customer) -> Customer:
    """The customer with all words cleaned, empty ways left out and each group named once."""
    ways = [_way(way) for way in given.ways]
    left = given.left
    return replace(
        given,
        name=name(given.name),
        company=line(given.company),
        about=text(given.about).strip(),
        ways=tuple(way for way in ways if way.value),
        groups=tuple(dict.fromkeys(filter(None, map(line, given.groups)))),
        fields={line(key): text(value) for key, value in given.fields.items() if key.strip()},
        left=Left(left.on, line(left.why)) if left else None,
    )


def _way(way: Way) -> Way:
    """A way to reach with its words cleaned; an address keeps its lines."""
    return replace(way, value=text(way.value).strip(), label=line(way.label))
