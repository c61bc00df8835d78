"""Cleans and bounds what is typed before it is saved: one plain sentence when it cannot be kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from crmnotes.errors import BadInput
from crmnotes.plaintext import clean_text
from crmnotes.records import Customer, Left, Way, WayKind

if TYPE_CHECKING:
    from crmnotes.contacts import Plain

PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")  # ASCII on one line with single spaces: clean as it is
LONGEST_NAME = 500  # characters
SURELY_KEPT = 1_000_000  # characters, far below what `clean_text` refuses


def text(words: str) -> str:
    """The words without what no text may hold; BadInput over 20 MB."""
    return clean_text(words).text


def line(words: str) -> str:
    """The words on one line, with one space between them."""
    if PLAIN.fullmatch(words):
        return words
    return " ".join(text(words).split())


def name(words: str) -> str:
    """A name on one line; BadInput when it is empty or no name at all."""
    cleaned = line(words)
    if not cleaned:
        raise BadInput("A customer needs a name.")
    if len(cleaned) > LONGEST_NAME:
        raise BadInput("A name can have {} letters at most.", LONGEST_NAME)
    return cleaned


def customer(given: Customer) -> Customer:
    """The customer with all words cleaned, empty ways left out and each group named once."""
    if _is_clean(given):
        return given
    clean: dict[str, Any] = {
        "name": name(given.name),
        "company": line(given.company) if given.company else "",
        "about": text(given.about).strip() if given.about else "",
        "ways": tuple(way for way in map(_way, given.ways) if way.value),
        "groups": tuple(dict.fromkeys(filter(None, map(line, given.groups)))),
        "left": Left(given.left.on, line(given.left.why)) if given.left else None,
        "fields": {line(key): text(value) for key, value in given.fields.items() if key.strip()},
    }
    changed = {key: value for key, value in clean.items() if value != getattr(given, key)}
    return given._replace(**changed) if changed else given


def _is_clean(given: Customer) -> bool:
    """Whether all words together show that none needs cleaning: true of nearly all, and quicker than one by one."""
    if given.left or len(set(given.groups)) < len(given.groups):
        return False
    labels = [way.label or "-" for way in given.ways]
    on_one_line = [given.name, given.company or "-", *labels, *given.groups, *given.fields]
    others = [given.about or "-", *[way.value for way in given.ways], *given.fields.values()]
    lines = " ".join(on_one_line)
    together = f"{lines} {' '.join(others)}"
    if "\n" in together:
        together = "\n" if "\n" in lines else together.replace("\n", " ")
    # Two spaces stand inside a text, at its end, or in the place of an empty one.
    return (
        together.isprintable()
        and "  " not in together
        and together[0] != " "
        and together[-1] != " "
        and len(given.name) <= LONGEST_NAME
        and len(together) < SURELY_KEPT
    )


def are_clean(block: Plain) -> bool:
    """Whether no word of a table needs cleaning."""
    from crmnotes.rules.people_many import column  # only imports need it

    groups = [name for names in set(block.groups) for name in names]
    on_one_line = [block.names, block.companies, *(way.values for way in block.ways if way.kind is not WayKind.ADDRESS)]
    others = [block.abouts, *(way.values for way in block.ways if way.kind is WayKind.ADDRESS), *block.fields.values()]
    names = " ".join([*block.fields, *(way.label or "-" for way in block.ways)] or "-")
    return (
        names.isprintable()
        and "  " not in f" {names} "
        and all(column(texts).is_plain for texts in on_one_line)
        and (not groups or column(groups).is_plain)
        and all(column(texts).is_plain_in_lines for texts in others)
        and max(map(len, block.names)) <= LONGEST_NAME
        and max(len(column(texts).flat) for texts in (*on_one_line, *others)) < SURELY_KEPT
    )


def _way(way: Way) -> Way:
    """A way to reach with its words cleaned; an address keeps its lines."""
    if PLAIN.fullmatch(way.value) and (not way.label or PLAIN.fullmatch(way.label)):  # nearly always
        return way
    value, label = text(way.value).strip(), line(way.label) if way.label else ""
    return way if (value, label) == (way.value, way.label) else way._replace(value=value, label=label)
