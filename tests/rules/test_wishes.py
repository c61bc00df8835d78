"""Wishes: what names one, and which are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules import wishes


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Linen in ochre", "linen in OCHRE.", True),
        ("Linen in ochre", "  linen   in ochre", True),
        ("“Linen in ochre!”", "linen in ochre", True),
        ("Crème brûlée to go", "creme brulee to go", True),
        ("Linen in ochre\nShe saw it in Lisbon.", "linen in ochre", True),
        ("Linen in ochre", "Linen in blue", False),
        ("Delivery on Saturdays", "Delivery", False),
    ],
)
def test_the_first_line_tells_whether_two_are_the_same(one: str, other: str, same: bool) -> None:
    assert (wishes.key_of(one) == wishes.key_of(other)) is same


def test_named_like_another_it_keeps_its_own_words_below() -> None:
    text = wishes.named("Do you have it in a warm yellow?", "Linen in ochre\nShe saw it in Lisbon.")
    assert text == "Linen in ochre\nDo you have it in a warm yellow?"
    assert wishes.name_of(text) == "Linen in ochre"
    assert wishes.named("LINEN IN OCHRE", "Linen in ochre") == "LINEN IN OCHRE"


@given(st.text(max_size=40), st.text(max_size=40).filter(wishes.key_of))
def test_naming_makes_the_same_wish_and_loses_no_words(text: str, name: str) -> None:
    named = wishes.named(text, name)
    assert wishes.key_of(named) == wishes.key_of(name)
    assert text.strip() in named
