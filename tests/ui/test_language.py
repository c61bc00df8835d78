"""The window speaks English from the source, and another language from a translator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from crmnotes.errors import BadInput, DiskFull
from crmnotes.records import Birthday, Due, Repeat, Settings
from crmnotes.rules.capture_order import read_amount
from crmnotes.rules.dates import read_due
from crmnotes.sentences import Sentence
from crmnotes.ui import keys, language, words
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.date_field import due_for_typing


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


LENGTHS = (1, 30, 60, 90, 240, 1440, 2880, 4320)
DATES = (Due(date(2026, 11, 23)), Due(date(2026, 11, 27), time(15)), Due(date(2028, 8, 3)))
AWAY = ((date(2026, 12, 24), date(2027, 1, 2)), (date(2027, 3, 3), date(2027, 3, 3)))
BORN = tuple(Birthday(month, 12, year) for month in range(1, 13) for year in (1980, None))
NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_form_reads_what_it_shows(code: str) -> None:
    language.speak(code)
    assert [typed.minutes(typed.length_for_typing(one)) for one in LENGTHS] == list(LENGTHS)
    assert [typed.days(typed.days_for_typing(one)) for one in (1, 7, 12, 21, 90)] == [1, 7, 12, 21, 90]
    assert [typed.months(words.several(one, "%n month", "%n months")) for one in (1, 6, 12)] == [1, 6, 12]
    assert [read_due(due_for_typing(due), NOW, Settings()).due for due in DATES] == list(DATES)
    assert typed.aways_of(typed.aways_for_typing(AWAY), NOW, Settings()) == AWAY
    assert tuple(typed.birthday_of(typed.birthday_for_typing(one), "DE") for one in BORN) == BORN
    repeats = [Repeat(3, "month"), Repeat(2, "week", "done"), Repeat(1, "year")]
    assert [typed.repeat_of(words.repeat(one), NOW, Settings()) for one in repeats] == repeats
    assert read_amount(words.figures(198050, "EUR"), "EUR") == 198050


@pytest.mark.parametrize(
    ("code", "amount", "quoted", "key"),
    [
        ("en", "1,980.00 EUR", "“Yes”", "Ctrl+Del"),
        ("de", "1.980,00 EUR", "„Yes“", "Strg+Entf"),
        ("fr", "1\u202f980,00 EUR", "«\u202fYes\u202f»", "Ctrl+Suppr"),
        ("es", "1.980,00 EUR", "«Yes»", "Ctrl+Supr"),
    ],
)
def test_amounts_quotation_marks_and_keys_are_written_as_the_language_does(
    code: str, amount: str, quoted: str, key: str
) -> None:
    language.speak(code)
    assert words.amount(198000, "EUR") == amount
    assert words.quoted("Yes") == quoted
    assert keys.shown("forget") == key


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("de", ["Strg+Umschalt+Z", "Eingabe", "Umschalt+Eingabe", "Esc"]),
        ("fr", ["Ctrl+Maj+Z", "Entrée", "Maj+Entrée", "Échap"]),
        ("es", ["Ctrl+Mayús+Z", "Intro", "Mayús+Intro", "Esc"]),
        ("en", ["Ctrl+Shift+Z", "Enter", "Shift+Enter", "Esc"]),
    ],
)
def test_keys_bear_the_names_that_sentences_give_them(code: str, names: list[str]) -> None:
    language.speak(code)
    assert [keys.written(one) for one in ("Ctrl+Shift+Z", "Return", "Shift+Enter", "Esc")] == names
    if code != "en":  # what a menu shows beside its words
        assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == names[0]


@pytest.mark.parametrize("code", ["en", "de", "fr", "es"])
def test_one_of_what_is_counted_is_not_many(code: str) -> None:
    language.speak(code)
    said = {"en": "tried once", "de": "1-mal versucht", "fr": "essayé 1 fois", "es": "intentado 1 vez"}
    assert words.several(1, "tried once", "tried %n times") == said[code]
