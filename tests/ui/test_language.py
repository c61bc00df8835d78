"""The window speaks English from the source, and another language from a translator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crmnotes.errors import BadInput, DiskFull
from crmnotes.sentences import Sentence
from crmnotes.ui import language, words


class Shouting(QTranslator):
    """Says everything aloud, and counts one and many apart."""

    def translate(self, context: str, text: str, _about: str = "", number: int = -1) -> str:  # type: ignore[override]
        assert context == language.CONTEXT
        return text.upper() if number < 0 else ("%n ALONE" if number == 1 else "%n TOGETHER")


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    language.listen(None)


def test_english_is_what_the_source_says() -> None:
    assert language.tr("Late") == "Late"
    assert language.several(1, "%n reply", "%n replies") == "1 reply"
    assert language.several(12480, "%n reply", "%n replies") == "12,480 replies"
    assert language.told(BadInput("There is no group {}.", "Weavers")) == "There is no group Weavers."


def test_a_translator_is_asked_for_the_words_and_not_for_the_names() -> None:
    language.listen(Shouting(), QLocale("de_DE"))
    assert language.tr("Late") == "LATE"
    assert language.tr(Sentence("no group {}", "Weavers")) == "NO GROUP Weavers"
    assert language.tr(Sentence("{} {}", DiskFull("full").sentence, "Maria")) == "FULL Maria"
    assert language.told(BadInput("no group {}", "Weavers")) == "NO GROUP Weavers"
    assert language.told(OSError("strange")) == "strange"


def test_numbers_and_dates_are_written_as_the_language_does() -> None:
    language.listen(Shouting(), QLocale("de_DE"))
    assert language.several(12480, "%n reply", "%n replies") == "12.480 TOGETHER"
    assert words.month(3) == "März"
    assert words.weekday(date(2026, 11, 22)) == "Sonntag"


def test_a_language_from_right_to_left_turns_the_window_round() -> None:
    language.listen(Shouting(), QLocale("he_IL"))
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.listen(None)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("chosen", "spoken"), [("de", "de"), ("en", "en")])
def test_what_was_chosen_is_spoken(chosen: str, spoken: str) -> None:
    assert language.chosen(chosen) == spoken


def test_without_a_choice_it_is_a_language_there_is() -> None:
    assert language.chosen("") in language.LANGUAGES
    assert language.chosen("tlh") in language.LANGUAGES
