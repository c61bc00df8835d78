"""What is typed before the desktop has shown a dialog arrives in it and acts nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.window import Window

KEY = Qt.Key
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def today(qtbot: QtBot, business: object, window: Window) -> Window:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("today").setFocus()
    assert QApplication.focusWidget() is not None
    return window


def opened(window: Window) -> EditCustomer:
    """The form as it is before the desktop has shown it: nothing is waited for."""
    window.opener.new_customer()
    found = window.findChild(EditCustomer)
    assert isinstance(found, EditCustomer)
    assert not found.isActiveWindow()
    return found


@pytest.mark.parametrize(
    ("key", "modifiers", "typed"),
    [
        (KEY.Key_K, NO, "k"),  # a promise kept
        (KEY.Key_Space, NO, " "),  # the card before a call
        (KEY.Key_Q, NO, "q"),  # which means nothing behind
        (KEY.Key_Odiaeresis, NO, "ö"),
        (KEY.Key_Apostrophe, NO, "'"),
        (KEY.Key_2, CTRL, ""),  # another place
    ],
)
def test_a_key_pressed_at_once_arrives_in_the_form(
    today: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier, typed: str
) -> None:
    rows, form = today.bridge.notebook.today().rows, opened(today)
    QTest.keyClick(today.windowHandle(), key, modifiers)
    assert form.name.text() == typed
    assert today.bridge.notebook.today().rows == rows
    assert today.place == "today"


def test_tab_goes_on_in_the_form(today: Window) -> None:
    form = opened(today)
    QTest.keyClick(today.windowHandle(), KEY.Key_Tab)
    assert form.focusWidget() is form.company


def test_escape_closes_the_form(today: Window) -> None:
    opened(today)
    QTest.keyClick(today.windowHandle(), KEY.Key_Escape)
    assert today.findChild(EditCustomer) is None


def test_once_the_form_has_the_keyboard_nothing_is_left_of_it(today: Window) -> None:
    form = opened(today)
    QApplication.sendEvent(form, QEvent(QEvent.Type.WindowActivate))
    QTest.keyClick(today.windowHandle(), KEY.Key_Q)
    assert form.name.text() == ""
