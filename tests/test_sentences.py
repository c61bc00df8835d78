"""A sentence reads as English and still knows its words."""

import pytest

from crmnotes.errors import BadInput
from crmnotes.sentences import Sentence


@pytest.mark.parametrize(
    ("words", "values", "read"),
    [
        ("Nothing was saved.", (), "Nothing was saved."),
        ("{} of {} rows", (3, 4), "3 of 4 rows"),
        ("a brace { of its own", (), "a brace { of its own"),
        ("The copy {} was made.", ("{odd}.crmnotes",), "The copy {odd}.crmnotes was made."),
    ],
)
def test_reads_as_english_and_keeps_its_parts(words: str, values: tuple[object, ...], read: str) -> None:
    sentence = Sentence(words, *values)
    assert sentence == read
    assert (sentence.words, sentence.values) == (words, values)


def test_an_error_tells_its_sentence() -> None:
    error = BadInput("There is no group {}.", "Weavers")
    assert str(error) == "There is no group Weavers."
    assert error.sentence.values == ("Weavers",)


def test_an_error_passes_a_sentence_on() -> None:
    inner = Sentence("{} is full.", "The disk")
    assert BadInput(inner).sentence is inner
