"""The palette, played by keyboard: customers, acts with their keys, settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.ui.acts import table as acts
from crmnotes.ui.dialogs.palette import Palette
from crmnotes.ui.dialogs.preferences import FIELDS, Preferences
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.preferences.sections import SECTIONS
from crmnotes.ui.window import Window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot: QtBot, business: object, window: Window) -> Palette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    found = window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def rows(palette: Palette) -> list[Entry]:
    model = palette.list.rows
    return [row for number in range(model.rowCount()) if isinstance(row := model.row(number), Entry)]


def test_it_finds_a_customer_and_goes_there(qtbot: QtBot, window: Window, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "lopez")
    assert [row.title for row in rows(palette)] == ["Maria Lopez"]
    qtbot.keyClick(palette.line, KEY.Key_Return)
    assert window.place == "customers"


def test_it_finds_an_act_by_the_beginnings_of_its_words(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "imp con")
    assert [(row.title, row.aside) for row in rows(palette)] == [("Import contacts", "Ctrl+I")]


def test_it_finds_a_setting_and_puts_the_keyboard_there(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "currency")
    qtbot.keyClick(palette.line, KEY.Key_Return)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Preferences)
    assert opened.focusWidget() is opened.currency


def test_it_does_an_act_on_the_chosen_row(qtbot: QtBot, notebook: Notebook, palette: Palette) -> None:
    before = len(notebook.today().rows)
    qtbot.keyClicks(palette.line, "needs no")
    qtbot.keyClick(palette.line, KEY.Key_Return)
    assert len(notebook.today().rows) == before - 1


def test_the_arrow_keys_walk_past_the_headings(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "re")
    first, second = rows(palette)[:2]
    assert palette.list.entry() == first
    qtbot.keyClick(palette.line, KEY.Key_Down)
    assert palette.list.entry() == second
    qtbot.keyClick(palette.line, KEY.Key_Up)
    assert palette.list.entry() == first


def test_every_act_of_the_menus_and_every_setting_is_in_it(palette: Palette) -> None:
    shown = {row.title for row in rows(palette)}
    assert {acts.plain_words(act) for act in acts.every() if act.name != "palette"} <= shown
    assert {words for part in FIELDS.values() for words in part.values()} <= shown
    assert {words for section in SECTIONS for words in section.fields.values()} <= shown


def test_words_that_fit_nothing_are_said(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "xyzzy")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.line, KEY.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, KEY.Key_Escape)
    assert not palette.isVisible()
