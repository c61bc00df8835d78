"""What `people` says of one name or one way to reach, for a column of them: each is what it is there, only sooner.

A column that holds something unusual is looked at one by one by `people` itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import repeat

from crmnotes.records import Way, WayKind
from crmnotes.rules.people import PREFIX, TITLES, email_key, fold, key_of_folded, key_of_number, match_key, phone_key

BETWEEN = "\x00"  # stands in no text that is kept
ALL_EMAILS = re.compile(r"[\w.+\-@\x00]*", re.ASCII)
ALL_NUMBERS = re.compile(r"[+\d ()./\-\x00]*", re.ASCII)
NO_DIGITS = re.compile(r"[^\d\x00]+", re.ASCII)


def joined(texts: Sequence[str]) -> str:
    """All texts in one, with BETWEEN around each; empty when one of them has it inside."""
    flat = f"{BETWEEN}{BETWEEN.join(texts)}{BETWEEN}"
    return flat if flat.count(BETWEEN) == len(texts) + 1 else ""


def single_spaced(flat: str) -> bool:
    """Whether texts that were `joined` hold nothing but printable signs, with one blank between words only."""
    return not (
        "  " in flat
        or f" {BETWEEN}" in flat
        or f"{BETWEEN} " in flat
        or not flat.replace(BETWEEN, "").isprintable()
        or not flat
    )


def fold_each(texts: Sequence[str]) -> list[str]:
    """`fold` of each."""
    flat = joined(texts).replace("\n", " ")
    if flat.isascii() and single_spaced(flat):
        return flat[1:-1].lower().split(BETWEEN)
    return [fold(text) for text in texts]


def keys_of_folded(folded: Sequence[str]) -> list[str]:
    """`key_of_folded` of each."""
    flat = joined(folded)
    letters = flat.replace(BETWEEN, "").replace(" ", "")
    if not (letters.isascii() and letters.isalnum() and single_spaced(flat)):
        return [key_of_folded(text) for text in folded]
    # The words of each are the pieces between blanks, and nearly nobody has a title.
    return [
        " ".join(sorted(words)) if TITLES.isdisjoint(words := text.split(" ")) else key_of_folded(text)
        for text in folded
    ]


def match_keys(kind: WayKind, values: Sequence[str], country: str = "") -> list[str]:
    """`match_key` of ways of a kind; empty where there is none."""
    if kind is WayKind.ADDRESS:
        return [""] * len(values)
    if kind is WayKind.PHONE:
        return _prefixed(kind, _phone_keys(values, country))
    if kind is WayKind.EMAIL:
        return _prefixed(kind, _email_keys(values))
    return [match_key(Way(kind, value), country) if value else "" for value in values]


def _phone_keys(values: Sequence[str], country: str) -> Iterable[str]:
    flat = joined(values)
    if not (flat and ALL_NUMBERS.fullmatch(flat) and single_spaced(flat)):
        return map(phone_key, values, repeat(country))
    digits = NO_DIGITS.sub("", flat)[1:-1].split(BETWEEN)
    return map(key_of_number, values, digits, repeat(country))


def _email_keys(values: Sequence[str]) -> Iterable[str]:
    flat = joined(values)
    one_sign_each = flat.count("@") == sum(["@" in value for value in values]) == len(values) - values.count("")
    at_an_end = f"{BETWEEN}@" in flat or f"@{BETWEEN}" in flat
    if flat and one_sign_each and not at_an_end and ALL_EMAILS.fullmatch(flat):
        return flat[1:-1].lower().split(BETWEEN)
    return map(email_key, values)


def _prefixed(kind: WayKind, keys: Iterable[str]) -> list[str]:
    prefix = PREFIX[kind]
    return [prefix + key if key else "" for key in keys]
