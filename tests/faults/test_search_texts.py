"""Fault 39: whatever is typed into the search is a fair question, and answered at once.

Signs that mean something to the engine, every script, a hundred kilobytes.
"""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import thread_time

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.sample import fill
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
FEW, MANY = 40, 400  # customers; the larger notebook has ten thousand records
LONG_RUN = 5000  # questions from which on the larger one is asked
AT_ONCE = 0.2  # seconds of the processor
HUGE = 100_000
SYNTAX = (
    *"\"'*^:-+();[]{}`%_\\@$?#&|~<>=,./!\0\t\n\x1b\ud800\udfff\u202e\u2066\u200b\ufeff\uffff\U0010ffff", "AND", "OR",
    "NOT", "NEAR", "NEAR(", "NEAR(a b, 3)", "{text}:", "text:", "a*", "^a", "--", "/*", "*/", "'; DROP TABLE notes; --",
    "?1", "$1", ":x", "@x", *"éßẞİıﷺ½²ก京한🙂אع", "e\u0301", "京都", "👩\u200d👩\u200d👧", "🇩🇪", "हि",
)  # fmt: skip
WORDS = ("linen", "lin", "price", "maria", "lopez", "a", "the", "33", "+45", "020 7946", "@example", "wants")
PIECES = (*SYNTAX, *WORDS, *string.printable, " ", " ", " ")


@pytest.fixture
def notebook(tmp_path: Path, trials: Trials) -> Iterator[Notebook]:
    made = Notebook.open(tmp_path / "notebook.crmnotes", FixedClock(NOW))
    fill(made, customers=MANY if trials.many("searches") > LONG_RUN else FEW)
    with closing(made):
        yield made


def questions(many: int) -> Iterator[str]:
    """Each sign alone and behind a word, then anything, one in five hundred very long."""
    chance = random.Random(39)
    yield from (one for sign in SYNTAX for one in (sign, f"linen {sign}", f"{sign}linen"))
    for number in range(many - 3 * len(SYNTAX)):
        words = "".join(chance.choices(PIECES, k=chance.randint(1, 14)))
        yield words if number % 500 else (words + " ") * (HUGE // (len(words) + 1))


def test_any_words_are_answered_at_once(notebook: Notebook, trials: Trials) -> None:
    for words in questions(trials.many("searches")):
        began = thread_time()
        notebook.search(words)
        if thread_time() - began > AT_ONCE:  # once more: the system may have been at something else
            began = thread_time()
            notebook.search(words)
            assert thread_time() - began < AT_ONCE, words[:200]
        trials.count("searches")
    assert notebook.check() == []
