"""The button inside a line that empties it."""

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme
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


def test_it_is_as_large_as_the_words(qtbot: QtBot, dressed: QApplication) -> None:
    line = QLineEdit("linen")
    qtbot.addWidget(line)
    can_be_cleared(line)
    line.resize(300, line.sizeHint().height())
    line.show()
    button = line.findChild(QToolButton)
    assert button is not None
    usual = button.iconSize().width()
    try:
        theme.apply(dressed, Scheme.LIGHT, 200)
        line.resize(300, line.sizeHint().height())
        assert button.iconSize().width() == 2 * usual
        assert line.rect().contains(button.geometry())
        assert line.textMargins().right() >= button.width()
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert button.geometry().right() < 150
        assert line.textMargins().left() >= button.width()
    finally:
        theme.apply(dressed, Scheme.LIGHT)
