"""Words, numbers and signs of a line with their places, and tables of phrases that are looked up among them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

from crmnotes.rules.folding import fold

V = TypeVar("V")

# "Montagabend" is two words written as one.
_GERMAN_PART = (
    r"(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
    r"(?=(?i:früh|frueh|morgen|vormittag|mittag|nachmittag|abend)s?\b)"
)
_TOKEN = re.compile(_GERMAN_PART + r"|(?:[^\W\d_][\u0300-\u036f]*)+(?:['’](?:[^\W\d_][\u0300-\u036f]*)+)*|\d+|\S")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LONGEST_NUMBER = 6  # digits; a longer one is an order or a phone number, never a count of days


class Token(NamedTuple):
    """One word, number or sign of a text: `word` is folded for comparing, `start` and `end` are its place."""

    start: int
    end: int
    word: str
    number: int | None


class Tokens:
    """The tokens of a text, followed without end by an empty one, so that a reader may look ahead safely."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = [_token(found) for found in _TOKEN.finditer(text)]
        self.count = len(self.all)
        self._none = Token(len(text), len(text), "", None)

    def __getitem__(self, at: int) -> Token:
        return self.all[at] if 0 <= at < self.count else self._none

    def glued(self, at: int) -> bool:
        """Whether no space stands between this token and the one before it."""
        return 0 < at < self.count and self.all[at].start == self.all[at - 1].end

    def raw(self, at: int) -> str:
        """The token as it was typed."""
        token = self[at]
        return self.text[token.start : token.end]


def _token(found: re.Match[str]) -> Token:
    raw = found.group()
    if raw[0].isdecimal():
        return Token(found.start(), found.end(), raw, int(raw) if len(raw) <= _LONGEST_NUMBER else None)
    word = raw.lower() if raw.isascii() else fold(raw)
    return Token(found.start(), found.end(), word, None)


class Vocabulary(Generic[V]):
    """Phrases by their meaning: finds the longest one that stands at a place."""

    def __init__(self, table: Mapping[V, str]) -> None:
        self.starts: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for meaning, phrases in table.items():
            for phrase in phrases.split(", "):
                for spelling in {phrase, phrase.translate(_UMLAUTS)}:
                    words = tuple(token.word for token in Tokens(spelling).all)
                    self.starts.setdefault(words[0], []).append((words, meaning))
        for entries in self.starts.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def take(self, tokens: Tokens, at: int) -> tuple[V, int] | None:
        """What the phrase at that token means, and the token after it."""
        entries = self.starts.get(tokens[at].word)
        if entries is None:
            return None
        for words, meaning in entries:
            if all(tokens[at + place].word == word for place, word in enumerate(words)):
                return meaning, at + len(words)
        return None

    def skip(self, tokens: Tokens, at: int) -> int:
        """The token after the phrase that stands there; the same token when none does."""
        found = self.take(tokens, at)
        return found[1] if found else at


def word_set(text: str) -> frozenset[str]:
    """Single words, folded as tokens are, for asking whether one of them stands somewhere."""
    return frozenset(fold(word) for word in text.split())


def phrases(text: str) -> Vocabulary[bool]:
    """A vocabulary of phrases that all mean the same."""
    return Vocabulary({True: text})
