"""The guide: each page is whole, its keys and pictures are there, and nothing else is opened."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from crmnotes import places
from crmnotes.ui import guide, keys
from crmnotes.ui.dialogs.guide import Guide
from crmnotes.ui.window import Window

SOURCES = sorted(places.resource("help").rglob("*.md"))
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_page_names_keys_and_pictures_that_there_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert all(keys.has(name) for name in re.findall(r"\{(\w+)\}", text))
    for name in re.findall(r"\(picture:(\w+)\)", text):
        for dark in (False, True):
            drawn = guide.picture(name, dark, path.parent.name)
            assert drawn.exists()
            assert drawn.parent.name == path.parent.name


@pytest.mark.parametrize("language", ["en", "tlh"])
def test_every_page_is_there_in_every_language(language: str) -> None:
    pages = guide.pages(language)
    assert len(pages) == 10
    assert pages[0].title == "The first ten minutes"
    assert "**Ctrl+L**" in pages[1].text


def test_each_place_has_a_page() -> None:
    assert set(guide.PLACES.values()) <= {page.name for page in guide.pages("en")}


def test_it_opens_at_the_place_shown_and_the_arrows_turn_its_pages(window: Window, qtbot: QtBot) -> None:
    window.go("promises")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(Guide)
    assert shown is not None
    assert "Keep your promises" in shown.text.toPlainText()
    qtbot.keyClick(shown.names, Qt.Key.Key_Down)
    assert "Know whom you talk to" in shown.text.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_nothing_but_its_own_pictures_is_opened(window: Window, tmp_path: Path) -> None:
    shown = Guide("", window).text
    assert shown.loadResource(IMAGE, QUrl("picture:today")) is not None
    other = tmp_path / "other.webp"
    other.write_bytes(guide.picture("today", dark=False, language="en").read_bytes())
    for name in (QUrl.fromLocalFile(str(other)), QUrl("picture:../today"), QUrl("http://example.com/a.png")):
        assert shown.loadResource(IMAGE, name) is None
