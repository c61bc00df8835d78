"""Snippets written out while one types, in the capture line and in the words of a note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.rules.snippets import Snippet
from crmnotes.ui.capture import CaptureLine
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

KEY = Qt.Key


@pytest.fixture
def line(window: Window, business: Business) -> CaptureLine:
    window.bridge.notebook.snippets.save(Snippet("thanks", "thanked them for the order"))
    window.opener.write_down("Maria Lopez: ")
    (made,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, CaptureLine) and one.isVisible())
    made.activateWindow()
    return made


@pytest.mark.parametrize(("end", "after"), [(KEY.Key_Space, " "), (KEY.Key_Tab, "")])
def test_the_capture_line_writes_a_snippet_out(qtbot: QtBot, line: CaptureLine, end: Qt.Key, after: str) -> None:
    text = line.text
    text.setFocus()
    qtbot.keyClicks(text, ";thanks")
    qtbot.keyClick(text, end)
    assert text.line() == f"Maria Lopez: thanked them for the order{after}"
    assert text.hasFocus()
    text.undo()
    text.undo()
    assert ";thanks" in text.line() or text.line() == "Maria Lopez: "


def test_other_words_stay_as_they_are(qtbot: QtBot, line: CaptureLine) -> None:
    text = line.text
    text.setFocus()
    qtbot.keyClicks(text, "a;b ;unknown x")
    assert text.line() == "Maria Lopez: a;b ;unknown x"


def test_the_words_of_a_note_know_them_too(qtbot: QtBot, window: Window, business: Business) -> None:
    window.bridge.notebook.snippets.save(Snippet("br", "with kind regards"))
    window.sheets.edit_note(business.asked[0])
    (form,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, EditNote) and one.isVisible())
    form.text.setPlainText("")
    qtbot.keyClicks(form.text, "So long, ;BR ")
    assert form.text.toPlainText() == "So long, with kind regards "
