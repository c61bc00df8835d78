"""The tour: five cards, each inside the window beside what it is about, left at any moment and not shown again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from pytestqt.qtbot import QtBot

from crmnotes.ui.start import tour
from crmnotes.ui.window import Window

LENGTHS = st.integers(1, 2000)


def test_enter_goes_through_five_cards(window: Window, qtbot: QtBot) -> None:
    shown = tour.begin(window)
    titles = []
    for _ in tour.STEPS:
        assert window.rect().contains(shown.geometry())
        titles.append(shown.title.text())
        qtbot.keyClick(shown.next, Qt.Key.Key_Return)
    assert len(set(titles)) == 5
    assert not window.findChildren(tour.Ring) or not window.findChildren(tour.Ring)[0].isVisible()
    assert window.settings.flag(tour.DONE)


def test_the_right_arrow_goes_on_and_no_arrow_takes_the_keyboard_away(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    shown = tour.begin(window)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(shown.next, key)
        assert shown.next.hasFocus()
    assert shown.number == 1
    shown.end()


@pytest.mark.parametrize("cards", [0, 3])
def test_escape_leaves_at_any_card_and_gives_the_keyboard_back(window: Window, qtbot: QtBot, cards: int) -> None:
    before = window.focusWidget()
    shown = tour.begin(window)
    for _ in range(cards):
        shown.go_on()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert window.focusWidget() is before
    assert window.settings.flag(tour.DONE)


def test_a_card_follows_the_size_of_the_window(window: Window, qtbot: QtBot) -> None:
    shown = tour.begin(window)
    window.resize(660, 430)
    qtbot.waitUntil(lambda: window.rect().contains(shown.geometry()))
    shown.end()


@given(LENGTHS, LENGTHS, LENGTHS, LENGTHS)
def test_a_card_that_fits_stands_inside(left: int, top: int, width: int, height: int) -> None:
    place = tour.beside(QRect(left, top, width, height), QSize(300, 200), QSize(1024, 640), 14)
    assert QRect(0, 0, 1024, 640).contains(QRect(place, QSize(300, 200)))
