"""Care: its tabs, built on the first visit, each brought up to date when it is looked at."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Kind, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.panes.care import TABS, CarePane
from crmnotes.ui.window import Window
from tests.ui.panes.conftest import opened

Key = Qt.Key


def wish(notebook: Notebook, clock: FixedClock, name: str, text: str) -> int:
    customer = notebook.customers.add(Customer(name)).id
    notebook.notes.say(Note(customer, text, clock.now(), clock.now(), kind=Kind.WISH))
    return customer


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge) -> CarePane:
    return opened(qtbot, bridge, CarePane)


def test_every_tab_has_a_name_of_its_own(pane: CarePane) -> None:
    for tab in TABS:
        pane.show_tab(tab.name)
        assert pane.chips.buttons()[pane.chips.number].text() == tab.words
        assert pane.tab().kinds


def test_enter_on_a_row_of_a_tab_opens_its_customer(
    qtbot: QtBot, window: Window, notebook: Notebook, clock: FixedClock
) -> None:
    wish(notebook, clock, "Ann", "linen in ochre")
    qtbot.keyClick(window, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    care = window.pane()
    assert isinstance(care, CarePane)
    care.show_tab("wishes")
    care.take_focus()
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Key.Key_Return)
    assert window.place == "customers"
