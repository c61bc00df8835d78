"""Fields of the owner's own: a name, a kind, and what may stand in one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Settings

LONGEST_NAME, MOST_CHOICES = 60, 50
_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINTS = re.compile(r"-?\d{1,3}(?:\.\d{3})+,\d+")
_PLAIN = re.compile(r"-?\d+(?:[.,]\d+)?")


class FieldKind(StrEnum):
    """What may stand in an own field."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


class OwnField(NamedTuple):
    """A field that every customer can have; `choices` are what a choice offers, in order."""

    name: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()


def check_field(field: OwnField) -> OwnField:
    """The field with clean choices; BadInput."""
    if len(field.name) > LONGEST_NAME:
        raise BadInput("The name of a field can have {} letters at most.", LONGEST_NAME)
    choices = tuple(dict.fromkeys(filter(None, (" ".join(one.split()) for one in field.choices))))
    if field.kind is not FieldKind.CHOICE:
        return field._replace(choices=())
    if len(choices) < 2:
        raise BadInput("A field to choose from needs at least two choices, with commas between them.")
    if len(choices) > MOST_CHOICES:
        raise BadInput("A field to choose from can have {} choices at most.", MOST_CHOICES)
    return field._replace(choices=choices)


def check_value(field: OwnField, text: str, now: datetime, settings: Settings) -> str:
    """What is kept of what was typed: `1234.5` of a number, `2026-11-24` of a date. BadInput in one sentence.

    `now` is on the owner's wall: a date may be typed in words, such as `24 Nov` or `next friday`.
    """
    text = text.strip()
    if not text or field.kind is FieldKind.TEXT:
        return text
    if field.kind is FieldKind.NUMBER:
        return _number(field, text)
    if field.kind is FieldKind.DATE:
        return _date(field, text, now, settings)
    known = {choice.casefold(): choice for choice in field.choices}
    if text.casefold() not in known:
        raise BadInput("“{}” is one of: {}.", field.name, ", ".join(field.choices))
    return known[text.casefold()]


def _number(field: OwnField, text: str) -> str:
    bare = re.sub(r"[\s\u00a0\u202f'’]", "", text)
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    elif _POINTS.fullmatch(bare):
        bare = bare.replace(".", "").replace(",", ".")
    elif _PLAIN.fullmatch(bare):
        bare = bare.replace(",", ".")
    else:
        raise BadInput("“{}” is a number, such as 12 or 3.5.", field.name)
    whole, point, rest = bare.partition(".")
    return f"{int(whole)}{point}{rest}" if not whole.startswith("-0") else bare


def _date(field: OwnField, text: str, now: datetime, settings: Settings) -> str:
    from crmnotes.rules.dates import read_due  # words for dates are many, and few forms have one

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    try:
        return read_due(text, now, settings).due.day.isoformat()
    except BadInput:
        raise BadInput("“{}” is a date, such as 24 Nov 2026.", field.name) from None


def to_dict(field: OwnField) -> dict[str, Any]:
    """The field as it is kept, and as it stands in the open format."""
    return {"name": field.name, "kind": field.kind.value, "choices": list(field.choices)}


def of_dict(kept: Mapping[str, Any]) -> OwnField:
    """The field that was kept; of a kind that this version does not know it is a text."""
    kind = str(kept.get("kind", "text"))
    choices = kept.get("choices", [])
    known = FieldKind(kind) if kind in frozenset(FieldKind) else FieldKind.TEXT
    return OwnField(str(kept.get("name", "")), known, tuple(map(str, choices)) if isinstance(choices, list) else ())
