"""What the first frame says by number is what Qt means by it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from crmnotes.ui import early


def test_a_label_is_plain_and_never_has_the_keyboard(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    early.put(label, early.PLAIN_TEXT, early.NO_FOCUS)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_list_has_no_bar_across_and_a_menu_of_its_own(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    early.put(view, early.NEVER_ACROSS, early.MENU_OF_ITS_OWN)
    assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
