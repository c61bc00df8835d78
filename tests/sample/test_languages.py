"""The sample business is told in several languages, with the same shape in each."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.places import resource
from crmnotes.sample import business, fill

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
LANGUAGES = sorted(path.name for path in resource("sample").iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_business_of_any_size_can_be_told(language: str) -> None:
    book = business(NOW, 60, language=language)
    assert len(book.customers) == 60
    assert len({customer.name for customer in book.customers}) == 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_today_owes_the_same_in_every_language(language: str) -> None:
    notebook = Notebook.in_memory(FixedClock(NOW))
    fill(notebook, language=language)
    today = notebook.today()
    assert (today.replies, today.late, today.promises) == (5, 1, 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_as_many_words_for_everything(language: str) -> None:
    english, other = (json.loads(resource(f"sample/{code}/words.json").read_text("utf-8")) for code in ("en", language))
    assert other.keys() == english.keys()
    assert other["says"].keys() == english["says"].keys()
    assert len(other["given"]) * len(other["family"]) >= 20_000
    assert len(other["rules"]) == len(english["rules"])


def test_a_language_that_nobody_told_yet_is_english() -> None:
    assert business(NOW, 5, language="tlh").customers == business(NOW, 5).customers
