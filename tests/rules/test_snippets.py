"""Snippets: which word before the cursor stands for a text."""

from __future__ import annotations

import pytest

from crmnotes.rules import snippets
from crmnotes.rules.snippets import Expanded, Snippet

KNOWN = [Snippet("thanks", "Thank you!"), Snippet("über", "Überweisung")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (";thanks", Expanded(0, 7, "Thank you!")),
        ("Maria: ;Thanks", Expanded(7, 14, "Thank you!")),
        ("Maria:;thanks", Expanded(6, 13, "Thank you!")),
        (";über", Expanded(0, 5, "Überweisung")),
        ("a;thanks", None), (";thank", None), ("; thanks", None), ("thanks", None), (";thanks!", None), ("", None),
    ],
)  # fmt: skip
def test_a_word_behind_a_semicolon(text: str, found: Expanded | None) -> None:
    assert snippets.before(text, len(text), KNOWN) == found


def test_only_what_stands_before_the_cursor_counts() -> None:
    assert snippets.before(";thanks and more", 7, KNOWN) == Expanded(0, 7, "Thank you!")
    assert snippets.before("call him ;thanks", 5, KNOWN) is None
