"""The sign in the tray: its number, and a window that stays there when it is closed by its own button."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent, QColor, QIcon
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.reminding import tray
from crmnotes.ui.reminding.reminders import Notice, Reminders
from crmnotes.ui.window import Window

NO_SCREEN = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray to hear of


def _reds(icon: QIcon) -> int:
    drawn, red = icon.pixmap(tray.SIDE, tray.SIDE).toImage(), QColor(theme.colours().red)
    return sum(drawn.pixelColor(x, y) == red for x in range(drawn.width()) for y in range(drawn.height()))


@pytest.mark.parametrize("owed", [1, 42, 100])
def test_the_number_owed_stands_on_the_sign(window: Window, owed: int) -> None:
    assert _reds(tray.numbered(owed)) > 100
    assert _reds(tray.numbered(0)) == 0


@NO_SCREEN
def test_the_words_beside_the_pointer_count(window: Window) -> None:
    sign = tray.Tray(window, Reminders(window))
    sign.show_count(1)
    assert sign.sign.toolTip() == "crmnotes: 1 waits for you"
    sign.show_count(0)
    assert sign.sign.toolTip() == "crmnotes: Nothing is owed"


@NO_SCREEN
def test_asked_to_end_the_window_ends(window: Window, qtbot: QtBot) -> None:
    window.settings.put("stay_in_tray", True)
    sign = tray.Tray(window, Reminders(window))
    asked = QCloseEvent()  # from the program, not from the window's own button
    assert not sign.eventFilter(window, asked)
    window.close()
    assert not window.isVisible()


def test_without_a_tray_the_window_says_it(window: Window, qtbot: QtBot) -> None:
    reminders = tray.attend(window)
    with qtbot.waitSignal(window.bridge.acted) as said:
        reminders.noticed.emit(Notice("Reply to Maria by 14:10", "where is my parcel?"))
    assert said.args == ["Reply to Maria by 14:10: where is my parcel?", False]
