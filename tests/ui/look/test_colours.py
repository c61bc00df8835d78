"""Every word can be read: each pair of colours in use has contrast enough, in every set of colours."""

from __future__ import annotations

import re
from itertools import product

import pytest

from crmnotes.ui.look import colours, stylesheet, theme
from crmnotes.ui.look.colours import ALL, PILLS, WORDS, Colours, contrast
from crmnotes.ui.look.theme import Tone

PAIRS = [(name, words, ground) for name in ALL for words, grounds in WORDS.items() for ground in grounds]


@pytest.mark.parametrize(("name", "words", "ground"), PAIRS)
def test_words_stand_out_from_what_they_stand_on(name: str, words: str, ground: str) -> None:
    now = ALL[name]
    least = 7.0 if now.outlined else 4.5
    assert contrast(getattr(now, words), getattr(now, ground)) >= least


@pytest.mark.parametrize("now", ALL.values(), ids=ALL)
def test_what_has_the_keyboard_and_what_is_ticked_is_seen(now: Colours) -> None:
    for ground in colours.PLAIN:
        assert contrast(now.accent, getattr(now, ground)) >= 3
        assert contrast(now.quiet, getattr(now, ground)) >= 3  # the frame of a box to tick


@pytest.mark.parametrize("now", [colours.BLACK_ON_WHITE, colours.WHITE_ON_BLACK])
def test_borders_are_seen_with_high_contrast(now: Colours) -> None:
    for ground in colours.PLAIN:
        assert contrast(now.line, getattr(now, ground)) >= 4.5


@pytest.mark.parametrize("now", ALL.values(), ids=ALL)
def test_the_stylesheet_puts_no_other_words_on_any_ground(now: Colours) -> None:
    """Each of its rules that names both, and each that names words alone, uses a pair of the table."""
    marked = Colours(*(f"<{name}>" for name in now._fields[:-1]), now.outlined)
    sheet = stylesheet.stylesheet(marked, theme.px, theme.font_size)
    for selector, rule in re.findall(r"([^{}]+)\{([^{}]+)\}", sheet):
        for kind in ("", "selection-"):
            words = re.findall(rf"(?<![-\w]){kind}color: <(\w+)>", rule)
            grounds = re.findall(rf"(?<![-\w]){kind}background(?:-color)?: <(\w+)>", rule)
            assert set(words) <= set(WORDS), selector
            for pair in product(words, grounds):
                assert pair[1] in WORDS[pair[0]], f"{selector.strip()}: {pair[0]} on {pair[1]}"


@pytest.mark.parametrize("tone", Tone)
def test_pills_use_pairs_of_the_table(tone: Tone) -> None:
    words, wash = PILLS[tone]
    assert wash in WORDS[words]


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
