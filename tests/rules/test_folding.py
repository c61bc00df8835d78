"""How names sort and fold for searching."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules.folding import fold, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Greta  Holm ", "greta holm"),
        ("Ångström", "angstrom"),
        ("A\u030angstro\u0308m", "angstrom"),
        ("Søren Łukasz Đỗ", "soren lukasz do"),
        ("Straße", "strasse"),
        ("İstanbul Işık", "istanbul isik"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Ｆｕｌｌ", "full"),
        ("김민준", "김민준"),
        ("O’Brien", "o'brien"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert sort_key(sort_key(text)) == sort_key(text)


def test_names_sort_as_people_look_for_them() -> None:
    names = ["Zoë", "ärzte am Markt", "„Anker“", "Åse", "'t Hooft", "Anna", "10 Downing", "(Old) Oak"]
    assert sorted(names, key=sort_key) == [
        "10 Downing",
        "„Anker“",
        "Anna",
        "ärzte am Markt",
        "Åse",
        "(Old) Oak",
        "'t Hooft",
        "Zoë",
    ]
    assert sort_key("— — ") == "— —"
