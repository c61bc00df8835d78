"""Names and ways to reach: what is known of their parts, and whether two may be the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from crmnotes.records import Customer, Way, WayKind
from crmnotes.rules.folding import fold

TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "m", "mme", "mlle"])
SPOKEN = 6  # fewer digits are a short code that many share
TAIL = 9  # this many last digits tell a subscriber apart whatever stands before them

EXTENSION = re.compile(r"(?:\s*(?:\b(?:ext(?:ension|n)?|durchwahl|poste)\b|x|#)[\s.:=]*|[;,]+\s*(?:ext=)?)\d{1,7}$")
WORD = re.compile(r"[^\W_]+")
ADDRESSED = re.compile(
    r"(?P<name>[^<>]*?)\s*<?(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>?"
)  # "Greta Holm <greta@holm.dk>"
BARE = re.compile(r"[+\d (][\d ()./-]*", re.ASCII)
BARE_EMAIL = re.compile(r"[\w.+-]+@[\w.-]+", re.ASCII)
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://")
NO_DIGIT = re.compile(r"\D+", re.ASCII)
NORTH_AMERICA = frozenset({"US", "CA"})
# Country codes of two digits by their first; all others but 1 and 7 have three.
TWO_DIGITS = {"2": "07", "3": "0123469", "4": "013456789", "5": "12345678", "6": "0123456", "8": "1246", "9": "0123458"}


def words_of(name: str) -> set[str]:
    """The folded words of a name; those of a double name are two: "Schmidt-Voß" holds "schmidt" and "voss"."""
    return set(WORD.findall(fold(name).replace("'", "")))


def name_key(name: str) -> str:
    """A name for matching: its folded words in one order, so that "Holm, Greta" meets "Greta Holm"."""
    return key_of_folded(fold(name))


def key_of_folded(folded: str) -> str:
    """The same of a name that is folded already."""
    words = WORD.findall(folded.replace("'", ""))
    kept = [word for word in words if word not in TITLES] or words
    return " ".join(sorted(kept))


def email_key(value: str) -> str:
    """An e-mail address for matching: small letters, without a name around it; empty when it is none."""
    if BARE_EMAIL.fullmatch(value):  # nearly always
        return value.lower()
    inner = re.search(r"<([^<>]*)>", value) if "<" in value else None
    text = (inner.group(1) if inner else value).strip().casefold().removeprefix("mailto:")
    before, sign, after = text.rpartition("@")
    if not (before and sign and after) or "@" in before or len(text.split()) > 1:
        return ""
    return text


def addressed(typed: str) -> tuple[str, str]:
    """The name and the e-mail address of a name as it was typed: `Greta Holm <greta@holm.dk>`, or the address alone."""
    found = ADDRESSED.fullmatch(typed.strip()) if "@" in typed else None
    return (found["name"] or found["email"], found["email"]) if found else (typed, "")


def new_customer(typed: str) -> Customer:
    """Somebody new by the name that was typed; an e-mail address in it becomes a way to reach them."""
    name, email = addressed(typed)
    return Customer(name, ways=(Way(WayKind.EMAIL, email),) if email else ())


def phone_key(value: str, country: str = "") -> str:
    """A phone number for matching: the last digits of it without country code, trunk 0 and extension.

    "+44 (0)20 7946 0018", "0044 20 7946 0018" and "020 7946 0018 ext. 5" meet. Empty when it has letters
    or too few digits, so that it matches nothing. `country` is the owner's, as two letters.
    """
    text = value.strip()
    if BARE.fullmatch(text):  # nearly always
        digits = NO_DIGIT.sub("", text)
    else:
        text = EXTENSION.sub("", unicodedata.normalize("NFKC", value).strip().casefold().removeprefix("tel:"))
        if any(c.isalpha() for c in text):
            return ""
        digits = "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())
    return key_of_number(text, digits, country)


def key_of_number(text: str, digits: str, country: str) -> str:
    """The same of a number without blanks around it whose digits are known."""
    if text.lstrip(" (").startswith("+"):
        digits = _without_code(digits)
    elif digits.startswith("00"):
        digits = _without_code(digits[2:])
    elif digits.startswith("011") and country.upper() in NORTH_AMERICA:
        digits = _without_code(digits[3:])
    digits = digits.lstrip("0")
    return digits[-TAIL:] if len(digits) >= SPOKEN else ""


def _without_code(digits: str) -> str:
    """An international number without its country code (1 and 7 are one digit, the rest two or three)."""
    if digits[:1] in ("1", "7"):
        return digits[1:]
    return digits[2:] if digits[1:2] in TWO_DIGITS.get(digits[:1], "-") else digits[3:]


def url_key(value: str) -> str:
    """A web address for matching: host and path in small letters, without scheme, www and closing stroke."""
    text = SCHEME.sub("", value.strip().casefold())
    return text.removeprefix("www.").rstrip("/")


def match_key(way: Way, country: str = "") -> str:
    """What a way to reach matches others by, with its kind in front; empty when it matches nothing."""
    kind = way.kind
    make = KEYS.get(kind)
    key = make(way.value) if make else phone_key(way.value, country) if kind is PHONE else ""
    return PREFIX[kind] + key if key else ""


def _handle_key(value: str) -> str:
    return fold(value).lstrip("@")


KEYS: dict[WayKind, Callable[[str], str]] = {
    WayKind.EMAIL: email_key,
    WayKind.URL: url_key,
    WayKind.HANDLE: _handle_key,
}
PHONE = WayKind.PHONE  # to ask the enum for it takes longer than all else for an address
PREFIX = {kind: f"{kind.value}:" for kind in WayKind}
