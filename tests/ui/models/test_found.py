import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.ui.models.found import LONG, excerpt, marks_in


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("The last delivery was late", "deliv", ["deliv"]),
        ("Café au lait", "cafe", ["Café"]),
        ("Cafe\u0301 au lait", "café", ["Cafe\u0301"]),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("undelivered delivery", "deliv", ["deliv"]),
        ("late, later, latest", "late later", ["late", "later", "late"]),
        ("東京都の店", "京都", ["京都"]),
        ("nothing here", "", []),
        ("nothing here", '" * ( ) %', []),
    ],
)
def test_words_are_pointed_out_where_they_begin(text: str, asked: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in marks_in(text, asked)] == found


def test_a_word_far_in_is_shown_with_what_stands_before_it() -> None:
    text = "word " * 100 + "the linen was too dark " + "word " * 100
    shown, marks = excerpt(text, "linen")
    assert shown.startswith("…word")
    assert [shown[start : start + length] for start, length in marks] == ["linen"]
    assert marks[0][0] < LONG


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_and_any_words_have_marks_inside_the_text(text: str, asked: str) -> None:
    shown, marks = excerpt(text, asked)
    end = 0
    for start, length in marks:
        assert end <= start < start + length <= len(shown)
        end = start + length


def test_a_hundred_thousand_letters_are_looked_through_quickly() -> None:
    started = time.process_time()
    marks_in("a" * 2000, "a" * 100_000)
    assert time.process_time() - started < 5
