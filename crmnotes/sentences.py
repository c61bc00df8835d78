"""Sentences that can be told in another language: their words stand apart from what is named in them."""

from __future__ import annotations

from typing import TypeAlias

Phrase: TypeAlias = str
"""English words for people, as they stand in the source. Whatever is written where a `Phrase` is expected, or into a
table of them, is found by its type and offered to translators (`python3 dev.py words`)."""


class Sentence(str):
    """A finished English sentence that still knows its `words`, with `{}` for each of the `values` named in them."""

    words: Phrase
    values: tuple[object, ...]

    def __new__(cls, words: Phrase, *values: object) -> Sentence:
        """The sentence; without values its words are taken as they stand."""
        made = super().__new__(cls, words.format(*values) if values else words)
        made.words, made.values = words, values
        return made
