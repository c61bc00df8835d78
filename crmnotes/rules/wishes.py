"""Wishes: how a wish is named, and which ones are the same. Pure."""

from __future__ import annotations

from crmnotes.rules.folding import fold

EDGES = " .,;:!?…\"'“”‘’«»()-–—"


def name_of(text: str) -> str:
    """What a wish is called: its first line. The lines below it are what they said in full."""
    return text.strip().partition("\n")[0].strip()


def key_of(text: str) -> str:
    """What makes two wishes the same: the folded words of their first line. rules: asking and thanking."""
    return fold(name_of(text)).strip(EDGES)


def named(text: str, name: str) -> str:
    """The words of a wish under the name of another: its own words stay, below the name; no name changes nothing."""
    return text if key_of(name) in ("", key_of(text)) else f"{name_of(name)}\n{text.strip()}"
