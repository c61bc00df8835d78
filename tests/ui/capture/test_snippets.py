"""Snippets written out while one types, in the capture line and in the words of a note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crmnotes.rules.snippets import Snippet
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.dialogs.new_promise import NewPromise
from crmnotes.ui.dialogs.snippets import EditSnippet
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

KEY = Qt.Key


@pytest.fixture
def line(qtbot: QtBot, window: Window, business: Business) -> CaptureLine:
    window.bridge.notebook.snippets.save(Snippet("thanks", "thanked them for the order"))
    window.opener.write_down("Maria Lopez: ")
    (made,) = (one for one in QApplication.allWidgets() if isinstance(one, CaptureLine) and one.isVisible())
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
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


def _shown(qtbot: QtBot, kind: type[Sheet]) -> Sheet:
    (form,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def test_the_words_of_a_note_know_them_too(qtbot: QtBot, window: Window, business: Business) -> None:
    window.bridge.notebook.snippets.save(Snippet("br", "with kind regards"))
    window.sheets.edit_note(business.asked[0])
    form = _shown(qtbot, EditNote)
    assert isinstance(form, EditNote)
    form.text.setPlainText("")
    form.text.setFocus()
    qtbot.keyClicks(form.text, "So long, ;BR ")
    assert form.text.toPlainText() == "So long, with kind regards "


@pytest.mark.parametrize(("end", "after"), [(KEY.Key_Space, " "), (KEY.Key_Tab, "")])
def test_a_field_of_one_line_has_them_on_one_line(
    qtbot: QtBot, window: Window, business: Business, end: Qt.Key, after: str
) -> None:
    window.bridge.notebook.snippets.save(Snippet("samples", "send the samples\nof the season"))
    window.sheets.promise(business.maria)
    form = _shown(qtbot, NewPromise)
    assert isinstance(form, NewPromise)
    form.text.setFocus()
    qtbot.keyClicks(form.text, "First ;samples")
    qtbot.keyClick(form.text, end)
    assert form.text.text() == f"First send the samples of the season{after}"
    form.text.undo()
    assert ";samples" in form.text.text()


def test_a_snippet_is_not_written_out_in_another(qtbot: QtBot, window: Window) -> None:
    book = window.bridge.notebook
    book.snippets.save(Snippet("br", "with kind regards"))
    form = EditSnippet(window.bridge, None, window)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.text.setFocus()
    qtbot.keyClicks(form.text, "So long, ;br ")
    assert form.text.toPlainText() == "So long, ;br "


def test_a_passphrase_is_left_as_it_is(qtbot: QtBot, window: Window) -> None:
    window.bridge.notebook.snippets.save(Snippet("br", "with kind regards"))
    field = QLineEdit(window)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    assert field.hasFocus()
    qtbot.keyClicks(field, ";br ")
    assert field.text() == ";br "
