from __future__ import annotations

import pytest

from crmnotes.rules import strength


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", ""),
        ("linen", strength.WORST),
        ("Greta2026!", strength.WORST),
        ("blue.Kettle7", strength.WEAK),
        ("tulip mortar gravy eleven", strength.BEST),
        ("x" * 500, strength.WORST),
        ("größer als 7 Häuser, und älter", strength.BEST),
    ],
)
def test_the_hint_says_in_plain_words_how_long_it_holds(passphrase: str, said: str) -> None:
    assert strength.hint(passphrase) == said


def test_words_that_others_would_try_first_count_little() -> None:
    assert strength.hint("lopezcatering", ("Lopez Catering", "lopezcatering")) == strength.WORST
