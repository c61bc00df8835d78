"""The card over its window: it has the keyboard at once, keeps it, and gives it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui import keys
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.parts.over import Over
from crmnotes.ui.window import Window

KEY = Qt.Key


def opened(window: Window) -> CaptureLine:
    found = window.findChild(CaptureLine)
    assert isinstance(found, CaptureLine)
    return found


def typed(window: Window, letters: str) -> None:
    """As the desktop sends them: to the window, whatever in it has the keyboard."""
    for letter in letters:
        QTest.keyClick(window.windowHandle(), KEY(ord(letter.upper())))


def escape(line: CaptureLine) -> None:
    QTest.keyClick(line.text, KEY.Key_Escape)


def click_beside(line: CaptureLine) -> None:
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(3, line.height() - 3))


@pytest.fixture
def line(qtbot: QtBot, business: object, window: Window) -> CaptureLine:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.opener.write_down()
    return opened(window)


def test_what_is_typed_right_behind_the_key_arrives_in_the_line(qtbot: QtBot, business: object, window: Window) -> None:
    """Nothing is waited for between the keys: they go to the window that the desktop knows."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rows = window.bridge.notebook.today().rows
    QTest.keyClick(window.windowHandle(), KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    typed(window, "rkn")  # each of them settles a row of the list behind
    assert opened(window).text.line() == "rkn"
    assert window.bridge.notebook.today().rows == rows


@pytest.mark.parametrize("name", ["undo", "notes", "palette", "find", "write_down"])
def test_keys_of_the_window_behind_do_nothing(window: Window, line: CaptureLine, name: str) -> None:
    chord = QKeySequence(keys.key(name).keys[0])[0]
    QTest.keyClick(window.windowHandle(), chord.key(), chord.keyboardModifiers())
    assert window.place == "today"
    assert window.findChildren(CaptureLine) == [line]
    assert QApplication.focusWidget() is line.text


def test_tab_stays_within_the_card(window: Window, line: CaptureLine) -> None:
    QTest.keyClicks(line.text, "Maria Lopez: x")
    seen = []
    for _ in range(4):
        QTest.keyClick(window.windowHandle(), KEY.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert all(line.isAncestorOf(widget) for widget in seen)
    assert {line.text, line.save_button} <= set(seen)


@pytest.mark.parametrize("leave", [escape, click_beside])
def test_escape_and_a_click_beside_it_keep_the_draft(
    window: Window, line: CaptureLine, leave: Callable[[CaptureLine], None]
) -> None:
    QTest.keyClicks(line.text, "Maria Lopez: wants")
    leave(line)
    assert not line.isVisible()
    assert QApplication.focusWidget() is window.pane().focusWidget()
    window.opener.write_down()
    assert opened(window).text.line() == "Maria Lopez: wants"


def test_it_follows_the_window(qtbot: QtBot, window: Window, line: CaptureLine) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: line.size() == window.size())
    assert line.rect().contains(line.card.geometry())


def test_it_keeps_the_draft_when_the_window_is_closed(window: Window, line: CaptureLine) -> None:
    QTest.keyClicks(line.text, "Maria Lopez: wants")
    window.close()
    assert not line.isVisible()
    assert window.bridge.notebook.drafts.get("capture")


def test_what_was_put_away_takes_nothing_of_the_window_with_it(window: Window, qtbot: QtBot) -> None:
    """The menus stayed on the screen, but were gone for Python: each that was opened was a fault of ours."""
    for opened in (window.opener.write_down, window.opener.palette):
        opened()
        over = window.findChild(Over)
        assert over is not None
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        over.reject()
        del over
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for entry in window.menuBar().actions():
            entry.menu().aboutToShow.emit()  # type: ignore[attr-defined]
