"""Which customers belong to one firm: those whose company is the same when it is folded as names are for matching."""

from __future__ import annotations

from crmnotes.rules.folding import PLAIN, fold
from crmnotes.rules.people import name_key

LEGAL = frozenset(
    (
        "ab", "ag", "and", "aps", "as", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "kg",
        "limited", "llc", "llp", "ltd", "nv", "oy", "plc", "sa", "sarl", "sas", "se", "spa", "srl", "the", "und",
    )
)  # fmt: skip
"""Words that say what kind of firm it is, not which."""


def firm_key(company: str) -> str:
    """What a company is matched by: `Holm Interiors Ltd.` and `HOLM INTERIORS` are one; empty for no company."""
    words = name_key(company).split()
    return " ".join([word for word in words if word not in LEGAL] or words)


def spellings(word: str) -> list[str]:
    """A word as people may have written it: as it stands, folded, and with each letter that is often typed plain."""
    plain = fold(word)
    return list(dict.fromkeys((word, plain, *(plain.replace(typed, chr(letter)) for letter, typed in PLAIN.items()))))
