"""How names sort and fold for searching: apart from `people`, whose patterns a start need not compile."""

from __future__ import annotations

import unicodedata

# Letters that no decomposition turns into plain ones, though people type them plain.
PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "’": "'"}
)


def fold(text: str) -> str:
    """The text for comparing: small letters, no accents, one space between words."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = unicodedata.normalize("NFC", text.casefold()).translate(PLAIN)
    return " ".join(text.lower().split())


def sort_key(name: str) -> str:
    """What a name sorts by: folded, without the signs that stand before its first letter or digit."""
    folded = fold(name)
    if folded[:1].isalnum():
        return folded
    for place, sign in enumerate(folded):
        if sign.isalnum():
            return folded[place:]
    return folded
