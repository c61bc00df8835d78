"""The button inside a line that empties it."""

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from crmnotes.ui.parts.clearing import can_be_cleared


def test_it_is_there_at_once_when_there_is_something_to_empty(qtbot: QtBot, dressed: QApplication) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    can_be_cleared(line)
    line.show()
    button = line.findChild(QToolButton)
    assert button is not None
    assert button.accessibleName() == "Clear"
    assert not button.isVisible()
    line.setText("linen")
    assert button.isVisible()
    assert not line.findChildren(QAbstractAnimation)
    button.click()
    assert (line.text(), button.isVisible()) == ("", False)
