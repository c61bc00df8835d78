"""What `people` says of one name or one way to reach, for a column of them: each is what it is there, only sooner.

A column that holds something unusual is looked at one by one by `people` itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import repeat

from crmnotes.records import Way, WayKind
from crmnotes.rules.people import (
    PREFIX,
    TITLES,
    email_key,
    fold,
    key_of_folded,
    match_key,
    phone_key,
)

BETWEEN = "\x00"  # stands in no text that is kept
DOUBLE = re.compile(r"  | \x00|\x00 |\A | \Z")
ALL_EMAILS = re.compile(r"[\w.+\-@\x00]*", re.ASCII)
NOT_WORDS = re.compile(r"[^a-z0-9 \x00]")


def fold_each(texts: Sequence[str]) -> list[str]:
    """`fold` of each."""
    flat = BETWEEN.join(texts).replace("\n", " ")
    if (
        flat.isascii()
        and flat.count(BETWEEN) == len(texts) - 1
        and flat.replace(BETWEEN, "").isprintable()
        and not DOUBLE.search(flat)
    ):
        return flat.lower().split(BETWEEN)
    return [fold(text) for text in texts]


def keys_of_folded(folded: Sequence[str]) -> list[str]:
    """`key_of_folded` of each."""
    if NOT_WORDS.search(BETWEEN.join(folded)):
        return [key_of_folded(text) for text in folded]
    # The words of most are the pieces between blanks, and none of them is a title.
    return [
        " ".join(sorted(words)) if TITLES.isdisjoint(words := text.split(" ")) else key_of_folded(text)
        for text in folded
    ]


def match_keys(kind: WayKind, values: Sequence[str], country: str = "") -> list[str]:
    """`match_key` of ways of a kind; empty where there is none."""
    prefix = PREFIX[kind]
    if kind is WayKind.ADDRESS:
        return [""] * len(values)
    if kind is WayKind.PHONE:
        return _prefixed(prefix, map(phone_key, values, repeat(country)))
    if kind is WayKind.EMAIL:
        return _prefixed(prefix, map(email_key, values))
    return [match_key(Way(kind, value), country) if value else "" for value in values]


def _prefixed(prefix: str, keys: Iterable[str]) -> list[str]:
    return [prefix + key if key else "" for key in keys]
