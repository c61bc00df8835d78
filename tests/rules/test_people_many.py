"""What is said of a column of names and ways is what is said of each."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from crmnotes.records import Way, WayKind
from crmnotes.rules.folding import fold
from crmnotes.rules.people import key_of_folded, match_key
from crmnotes.rules.people_many import fold_each, keys_of_folded, match_keys

SIGNS = st.sampled_from(
    [*"aAbZ09 +-_.@:()'/", "  ", "\n", "\t", "\x00", "\x1c", "ß", "É", "ı", "mr ", "００", "\u200b"]
)
TEXTS = st.lists(st.lists(SIGNS, max_size=9).map("".join), max_size=6)


@given(TEXTS)
@example(["Ann Lee", "O'Hara", "", "Mr Bo"])
@example(["a b", "A\nB", ""])
@example([])
def test_folded_and_as_keys(texts):
    folded = [fold(text) for text in texts]
    assert list(fold_each(texts)) == folded
    assert keys_of_folded(folded) == [key_of_folded(text) for text in folded]


@given(TEXTS, st.sampled_from(WayKind), st.sampled_from(["", "DK", "US"]))
@example(["+44 20 00001234", "020 1234567", "", "0045 33 12 00 41"], WayKind.PHONE, "")
@example(["011 45 33 12 00 41", "12 34"], WayKind.PHONE, "US")
@example(["a@x.example", "", "B@X.example"], WayKind.EMAIL, "")
def test_match_keys(texts, kind, country):
    assert list(match_keys(kind, texts, country)) == [match_key(Way(kind, text), country) for text in texts]
