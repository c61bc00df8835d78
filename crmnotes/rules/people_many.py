"""What `people` says of one name or one way to reach, for a column of them: each is what it is there, only sooner.

A column that holds something unusual is looked at one by one by `people` itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import repeat
from operator import contains, itemgetter

from crmnotes.records import Way, WayKind
from crmnotes.rules.folding import fold
from crmnotes.rules.people import (
    PREFIX,
    SPOKEN,
    TAIL,
    TITLES,
    TWO_DIGITS,
    email_key,
    key_of_folded,
    key_of_number,
    match_key,
    phone_key,
)

BETWEEN = "\x00"  # stands in no text that is kept
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _without(signs: str) -> dict[int, None]:
    """A table of `str.translate` that leaves out signs: of a text in ASCII the quickest way to look at each."""
    return dict.fromkeys(map(ord, signs))


SPACING = _without("+ ()./-")
OF_NUMBERS = _without("+0123456789 ()./-" + BETWEEN)
BARE_DIGITS = _without("+0123456789 " + BETWEEN)
OF_EMAILS = _without(LETTERS + LETTERS.upper() + "0123456789_.+-@" + BETWEEN)
FIRST_TWO = itemgetter(slice(2))
BLANKS = _without(" " + BETWEEN)
# How many digits the code of a country has, by the first two of an international number.
CODES = {
    two: 1 if two[0] in "17" else 2 if two[1] in TWO_DIGITS.get(two[0], "-") else 3
    for two in (f"{number:02d}" for number in range(100))
}


class Column(tuple[str, ...]):
    """Texts, with what is found out about all of them together."""

    @cached_property
    def flat(self) -> str:
        """All in one, with BETWEEN around each; empty when one of them has it inside."""
        flat = f"{BETWEEN}{BETWEEN.join(self)}{BETWEEN}"
        return flat if flat.count(BETWEEN) == len(self) + 1 else ""

    @cached_property
    def is_plain(self) -> bool:
        """Whether they hold nothing but printable signs, with one blank between words only."""
        return "\n" not in self.flat and self.is_plain_in_lines

    @cached_property
    def is_plain_in_lines(self) -> bool:
        """The same, where a line may end in place of a blank."""
        flat = self.flat.replace("\n", " ")
        spaced = "  " in flat or f" {BETWEEN}" in flat or f"{BETWEEN} " in flat
        return bool(flat) and not spaced and "".join(self).replace("\n", "").isprintable()

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first sign of each that is not empty, as a small letter."""
        return frozenset(sign.lower() for sign in {text[:1] for text in self} if sign)

    @cached_property
    def are_emails(self) -> bool:
        """Whether each that is not empty is surely one e-mail address and nothing else."""
        flat = self.flat
        one_sign_each = flat.count("@") == self.filled == sum(["@" in text for text in self])
        at_an_end = f"{BETWEEN}@" in flat or f"@{BETWEEN}" in flat
        surely = one_sign_each and not at_an_end and bool(flat) and not flat.translate(OF_EMAILS)
        return surely and ("+" not in flat or not any("+" in text.partition("@")[2] for text in self))

    @cached_property
    def are_numbers(self) -> bool:
        """Whether each that is not empty is surely one phone number and nothing else."""
        flat = self.flat
        plus_before = flat.count("+") == flat.count(f"{BETWEEN}+") and "+ " not in flat and f"+{BETWEEN}" not in flat
        return self.is_plain and plus_before and not flat.translate(BARE_DIGITS)

    @cached_property
    def filled(self) -> int:
        """How many of them are not empty."""
        return len(self) - self.count("")


def column(texts: Iterable[str]) -> Column:
    """Texts as a column; what is one already stays as it is."""
    return texts if isinstance(texts, Column) else Column(texts)


def fold_each(texts: Iterable[str]) -> Column:
    """`fold` of each."""
    texts = column(texts)
    if texts.is_plain_in_lines and texts.flat.isascii():
        return Column(texts.flat[1:-1].replace("\n", " ").lower().split(BETWEEN))
    return Column(map(fold, texts))


def keys_of_folded(folded: Iterable[str]) -> list[str]:
    """`key_of_folded` of each."""
    folded = column(folded)
    letters = folded.flat.translate(BLANKS)
    if not (letters.isascii() and letters.isalnum() and folded.is_plain):
        return [key_of_folded(text) for text in folded]
    # The words are the pieces between blanks, and nearly nobody has a title.
    words = folded.flat[1:-1].replace(BETWEEN, " ").split(" ")
    if not TITLES.isdisjoint(words):
        return [key_of_folded(text) for text in folded]
    if len(words) == 2 * len(folded) and all(map(contains, folded, repeat(" "))):
        both = zip(folded, words[::2], words[1::2], strict=True)
        return [text if one <= other else f"{other} {one}" for text, one, other in both]
    return [" ".join(sorted(text.split(" "))) for text in folded]


def match_keys(kind: WayKind, values: Iterable[str], country: str = "") -> Sequence[str]:
    """`match_key` of ways of a kind; empty where there is none."""
    values = column(values)
    if kind is WayKind.ADDRESS:
        return [""] * len(values)
    if kind is WayKind.PHONE:
        return _prefixed(kind, _phone_keys(values, country))
    if kind is WayKind.EMAIL:
        return _prefixed(kind, _email_keys(values))
    return [match_key(Way(kind, value), country) if value else "" for value in values]


def _phone_keys(values: Column, country: str) -> Iterable[str]:
    if not (values.are_numbers or (values.is_plain and not values.flat.translate(OF_NUMBERS))):
        return map(phone_key, values, repeat(country))
    digits = values.flat.translate(SPACING)[1:-1].split(BETWEEN)
    if values.flat.count(f"{BETWEEN}+") == values.filled:
        tails = [
            number[code:].lstrip("0")[-TAIL:] for number, code in zip(digits, _lengths_of_codes(digits), strict=False)
        ]
        return tails if min(map(len, tails)) >= SPOKEN else [key if len(key) >= SPOKEN else "" for key in tails]
    return map(key_of_number, values, digits, repeat(country))


def _lengths_of_codes(numbers: Sequence[str]) -> Iterable[int]:
    """How many digits of each international number are its country's; most lists are of one country."""
    begins = list(map(FIRST_TWO, numbers))
    if len(set(begins)) == 1:
        return repeat(CODES.get(begins[0], 3))
    return [CODES.get(two, 3) for two in begins]


def _email_keys(values: Column) -> Iterable[str]:
    return values.flat[1:-1].lower().split(BETWEEN) if values.are_emails else map(email_key, values)


def _prefixed(kind: WayKind, keys: Iterable[str]) -> list[str]:
    prefix = PREFIX[kind]
    return [prefix + key if key else "" for key in keys]
