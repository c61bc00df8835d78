from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.parts import clipboard


def test_what_was_copied_is_marked_private_and_taken_back(qtbot: QtBot, dressed: QApplication) -> None:
    clipboard.copy("+44 20 7946 0018", cleared_after=20)
    held = QGuiApplication.clipboard()
    assert held.text() == "+44 20 7946 0018"
    assert held.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    qtbot.waitUntil(lambda: held.text() == "")


def test_what_was_copied_since_stays(qtbot: QtBot, dressed: QApplication) -> None:
    held = QGuiApplication.clipboard()
    with qtbot.waitSignal(held.dataChanged):
        clipboard.copy("first", cleared_after=1)
    held.setText("somebody else's")
    clipboard.copy("second", cleared_after=1)
    held.setText("somebody else's")
    clipboard._clear_if("second")
    assert held.text() == "somebody else's"
    held.clear()
