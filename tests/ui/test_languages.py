"""Every pane and dialog in every language: nothing is cut, nothing is left in English."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from crmnotes.exchange import json_out
from crmnotes.ui import guide, language, words
from crmnotes.ui.models.mapping import ENCODING_NAMES
from tests.ui import every, reading
from tests.ui.every import Sight, Stage
from tests.ui.pseudo import LEFT, LONGER, RIGHT, Pseudo

KEYS = {"ctrl", "shift", "alt", "esc", "enter", "return", "space", "tab", "del", "ins", "left", "right"}
NAMES = {"crmnotes", "csv", "pdf", "vcard", "json", "eur", "iso", "utf", "shift_jis", "koi", "mac", "roman"}
DAYS_AND_MONTHS = [word.casefold() for word in (*words.DAYS, *words.MONTHS)]  # they come from the locale
DATES = {*DAYS_AND_MONTHS, *(word[:3] for word in DAYS_AND_MONTHS)}
QT_SAYS = {"show", "details", "hide"}  # its own words, which it brings itself
PARTS = re.compile(r"[·,:;\n“”\"()…&]+|  ")
"""Between what the owner wrote and what the window says of it."""
LANGUAGES = {name.casefold() for name in language.LANGUAGES.values()}  # each by its own name
ENCODINGS = set(re.findall(r"[^\W\d_]{2,}", " ".join(ENCODING_NAMES.values()).casefold()))  # the same everywhere
KNOWN = LANGUAGES | KEYS | NAMES | DATES | QT_SAYS | ENCODINGS


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    language.listen(Pseudo(), QLocale(LONGER))
    with every.stage(tmp_path_factory.mktemp("pseudo")) as on:
        yield on
    language.listen(None)


def everything_written(on: Stage) -> str:
    """All that the owner wrote, in one text."""
    path = on.folder / "all.json"
    json_out.everything(on.notebook.imports.everything(), path)
    stories = Path(every.__file__).read_text("utf-8")  # what was typed into the forms that are shown
    titles = " ".join(page.title for page in guide.pages("en"))  # the guide has files of its own for each language
    return f"{json.loads(path.read_text('utf-8'))} {on.notebook.path} {every.LONG} {stories} {titles}".casefold()


def is_english(text: str, written: str) -> bool:
    """Whether words stand there that neither the translator nor the owner said."""
    if LEFT in text or RIGHT in text:
        return False
    parts = (part.strip().casefold() for part in PARTS.split(unescape(re.sub("<[^>]*>", "\n", text))))
    return any(
        part not in written and not KNOWN.issuperset(re.findall(r"(?<!\w)[^\W\d_]{2,}(?!\w)", part)) for part in parts
    )


@pytest.mark.parametrize("sight", every.SIGHTS, ids=lambda sight: sight.name)
def test_nothing_is_left_in_english(pseudo: Stage, sight: Sight) -> None:
    written = everything_written(pseudo)
    with every.opened(pseudo, sight) as shown:
        left = {one for one in reading.texts(shown) if is_english(one.text, written)}
    assert not left


@pytest.mark.parametrize("sight", every.SIGHTS, ids=lambda sight: sight.name)
def test_nothing_is_cut_in_a_longer_language(pseudo: Stage, sight: Sight) -> None:
    with every.opened(pseudo, sight) as shown:
        assert not list(reading.cut(shown))
