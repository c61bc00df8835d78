"""Whether two telephone numbers, as they are typed, are one number: country code and extension are part of it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from crmnotes.rules.people import EXTENSION

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

ABROAD = ("+", "00", "011")


def same_number(one: str, other: str, country: str) -> bool:
    """Whether two typed numbers ring at one telephone; `country` (two letters) is the owner's.

    A number without its country code is one in the owner's country, or in the other number's: "+45 33 12 00 41" and
    "33 12 00 41" are the same. What has letters, or is no number, is the same only when it is typed the same.
    rules: the same people.
    """
    first, second = _read(one, country), _read(other, country)
    if first is None or second is None:
        return _bare(one) == _bare(other)
    if first == second:
        return True
    if (_is_abroad(one) and _is_abroad(other)) or first.extension != second.extension:
        return False
    return _match(first, other) or _match(second, one)


@lru_cache(maxsize=4096)
def _read(value: str, country: str) -> PhoneNumber | None:
    """The number that a typed text is; None for one with letters (they would be read as digits) or for no number."""
    import phonenumbers  # slow to load, and only the same people are compared by it

    text = _bare(value)
    if any(letter.isalpha() for letter in EXTENSION.sub("", text)):
        return None
    try:
        return phonenumbers.parse(text, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None


def _match(number: PhoneNumber, typed: str) -> bool:
    """Whether a text without country code is that number in its own country."""
    import phonenumbers

    if _is_abroad(typed):
        return False
    kinds = (phonenumbers.MatchType.EXACT_MATCH, phonenumbers.MatchType.NSN_MATCH)
    return phonenumbers.is_number_match(number, _bare(typed)) in kinds


def _bare(value: str) -> str:
    """The text in small letters and plain digits, without what merely stands before a number."""
    return unicodedata.normalize("NFKC", value).strip().casefold().removeprefix("tel:").strip()


def _is_abroad(value: str) -> bool:
    """Whether a number says its country code."""
    return _bare(value).lstrip("( ").startswith(ABROAD)
