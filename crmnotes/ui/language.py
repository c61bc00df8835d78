"""The language of the window: English as the source has it, or one of the files in `resources/translations`.

Every sentence goes through `tr`, `several` or `told`. Nothing is loaded for English, so an English start pays nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmnotes.errors import CrmnotesError
from crmnotes.sentences import Phrase, Sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QObject, QTranslator

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What can be chosen, each by its own name."""
CONTEXT = "crmnotes"
MANY = 2
"""How many there are of what a heading or a chip names, such as `Kept`: other languages tell one from several."""
BACKWARDS = ("ar", "fa", "he", "ur", "yi")
"""Languages that run from right to left; to ask Qt would load all of its namespace before the first frame."""

_code = "en"
_tongue: QTranslator | None = None
_locale: QLocale | None = None


def tr(text: Phrase) -> str:
    """The words in the language of the window; a `Sentence` with what it names."""
    if _tongue is None:
        return text
    if isinstance(text, Sentence):
        words = tr(text.words)
        return words.format(*map(_value, text.values)) if text.values else words
    return _tongue.translate(CONTEXT, text) or text


def several(number: int, one: str, many: Phrase) -> str:
    """`1 reply`, `3 replies`: both forms hold `%n`. Another language has its forms under the English `many`."""
    form = "" if _tongue is None else _tongue.translate(CONTEXT, many, "", number)
    return (form or (one if number == 1 else many)).replace("%n", grouped(number))


def told(error: Exception | str) -> str:
    """What a person reads of an error of the world's or of a sentence; of another error, the system's own words."""
    if isinstance(error, str):
        return tr(error)
    return tr(error.sentence) if isinstance(error, CrmnotesError) else str(error)


def grouped(number: int) -> str:
    """A count with its thousands apart: `12,480`, `12.480`."""
    return f"{number:,}" if _locale is None else _locale.toString(number)


def capital(text: str) -> str:
    """With its first letter large."""
    return text[:1].upper() + text[1:]


def spoken() -> str:
    """The code of the language that is spoken (`de`)."""
    return _code


def locale() -> QLocale | None:
    """How dates and numbers are written; None for English as the source has it."""
    return _locale


def chosen(code: str) -> str:
    """The language to speak: the one chosen, else the first of the system's that there is, else English."""
    if code in LANGUAGES:
        return code
    from PySide6.QtCore import QLocale

    for wanted in QLocale.system().uiLanguages():
        if wanted[:2] in LANGUAGES:
            return wanted[:2]
    return "en"


def speak(code: str) -> None:
    """Makes a language (`de`) the window's own; texts that stand on the screen already stay as they are."""
    if code == "en":
        listen(None)
        return
    from PySide6.QtCore import QLocale, QTranslator

    from crmnotes import places

    translator = QTranslator()
    translator.load(str(places.resource(f"translations/crmnotes_{code}.qm")))
    listen(translator, QLocale(code), code)


def listen(translator: QTranslator | None, locale: QLocale | None = None, code: str = "en") -> None:
    """Takes what is said from that translator from now on, and numbers and dates from that locale."""
    global _code, _tongue, _locale
    _code = code
    if translator is None and _tongue is None:
        return
    from PySide6.QtCore import QLocale

    _tongue, _locale = translator, locale
    QLocale.setDefault(locale or QLocale.system())
    _teach_qt(locale)
    backwards = locale is not None and locale.name()[:2] in BACKWARDS
    if backwards or _mirrors:
        _turn_round(backwards)


_mirrors: list[QObject] = []


def _turn_round(backwards: bool) -> None:
    """Has what is shown from now on turned round, with its margins, or left as it is."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    app = QCoreApplication.instance()
    if app is None:
        return
    for old in _mirrors:
        app.removeEventFilter(old)
    _mirrors.clear()
    if backwards:
        from crmnotes.ui.mirror import Mirror

        _mirrors.append(Mirror())
        app.installEventFilter(_mirrors[0])


_qt_words: list[QTranslator] = []


def _teach_qt(locale: QLocale | None) -> None:
    """The words that Qt itself says, such as those of its file dialog and of the menu of a text field."""
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

    for old in _qt_words:
        QCoreApplication.removeTranslator(old)
    _qt_words.clear()
    if locale is None:
        return
    from crmnotes.ui.key_names import KeyNames

    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(locale, "qtbase", "_", folder)
    for one in (translator, KeyNames()):
        QCoreApplication.installTranslator(one)
        _qt_words.append(one)


def _value(value: object) -> object:
    """What a sentence names: another sentence is told in the same language, a name stays as it is."""
    if isinstance(value, CrmnotesError):
        return tr(value.sentence)
    if isinstance(value, Sentence):
        return tr(value)
    return value
