"""The menu Edit names what it takes back, in the words that were said when it was done."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui.window import Window
from tests.ui.conftest import Business


def menu(window: Window) -> QMenu:
    """The menu Edit, as it is when it is opened."""
    found = window.menuBar().actions()[1].menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def inner(window: Window, words: str) -> QMenu:
    found = next(act.menu() for act in menu(window).actions() if act.text() == words)
    assert isinstance(found, QMenu)
    return found


def test_the_last_step_is_named(window: Window, business: Business, notebook: Notebook) -> None:
    window.bridge.act(lambda: notebook.promises.keep(business.late), "Kept: Send the price for 300 boxes")
    menu(window)
    assert window.menus.action("undo").text() == "&Undo: Kept: Send the price for 300 boxes"


def test_a_step_of_which_nothing_was_said_has_its_label(window: Window, notebook: Notebook) -> None:
    notebook.customers.add(Customer("Maria"))
    menu(window)
    assert window.menus.action("undo").text() == "&Undo: add a customer"


def test_several_steps_are_taken_back_at_once(qtbot: QtBot, window: Window, notebook: Notebook) -> None:
    for name in ("Ada", "Bo & Co", "Cleo"):
        window.bridge.act(lambda name=name: notebook.customers.add(Customer(name)), f"Added {name}")
    listed = inner(window, "Take back &several").actions()
    assert [act.text() for act in listed] == ["Added Cleo", "Added Bo && Co", "Added Ada"]
    listed[1].trigger()
    assert [line.name for line in notebook.customers.lines(notebook.customers.ids())] == ["Ada"]
    menu(window)
    assert window.menus.action("redo").text() == "&Redo: add a customer"


def test_without_steps_there_is_nothing_to_choose(window: Window) -> None:
    assert not inner(window, "Take back &several").isEnabled()
