from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.chips import Chips

WORDS = ["All", "Owed", "Promised", "Quiet"]


def shown(qtbot: QtBot, width: int) -> Chips:
    chips = Chips(WORDS)
    qtbot.addWidget(chips)
    chips.resize(width, 30)
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    return chips


def test_arrow_keys_walk_along_the_row(qtbot: QtBot, bridge: Bridge) -> None:
    chips = shown(qtbot, 600)
    chips.take_focus()
    for key, number in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        with qtbot.waitSignal(chips.chosen) as said:
            qtbot.keyClick(chips.focusWidget(), key)
        assert said.args == [number] == [chips.number]
    for _ in range(5):
        qtbot.keyClick(chips.focusWidget(), Qt.Key.Key_Right)
    assert chips.number == 3
    assert [chip.isChecked() for chip in chips.buttons()] == [False, False, False, True]


def test_without_room_the_words_become_a_list(qtbot: QtBot, bridge: Bridge) -> None:
    chips = shown(qtbot, 120)
    narrow = chips.findChild(QComboBox)
    assert isinstance(narrow, QComboBox)
    assert narrow.isVisible()
    assert not chips.buttons()[0].isVisible()
    assert chips.sizeHint().height() >= narrow.sizeHint().height(), "no letter is cut"
    chips.take_focus()
    qtbot.keyClick(narrow, Qt.Key.Key_Down)
    qtbot.keyClick(narrow, Qt.Key.Key_Return)
    assert chips.number == 1
    chips.resize(600, 30)
    assert chips.buttons()[1].isVisible()
    assert chips.buttons()[1].isChecked()
    assert not narrow.isVisible()
