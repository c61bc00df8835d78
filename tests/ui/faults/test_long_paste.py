"""A very long paste into a form: kept whole without stopping the window, or refused with its size. faults: 23."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.dialogs.edit_customer import EditCustomer

MB = 1_000_000


@pytest.fixture
def bridge(dressed: QApplication, clock: FixedClock) -> Bridge:
    notebook = Notebook.in_memory(clock)
    greta = notebook.customers.add(Customer("Greta Holm", about="likes linen"))
    notebook.notes.say(Note(greta.id, "wool " * 2 * MB, clock.now(), clock.now()))
    return Bridge(notebook)


def opened(qtbot: QtBot, form: EditCustomer | EditNote) -> None:
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()


def test_ten_megabytes_are_kept_and_the_window_goes_on(qtbot: QtBot, bridge: Bridge) -> None:
    form = EditCustomer(bridge, 1)
    opened(qtbot, form)
    form.about.moveCursor(form.about.textCursor().MoveOperation.End)
    QApplication.clipboard().setText(" and wool" * MB)
    began = perf_counter()
    form.about.paste()
    QApplication.processEvents()
    assert perf_counter() - began < 1
    assert form.wrong.text() == "The beginning is shown here; the other 8,800,011 letters stay as they are."
    form.submit()
    assert bridge.notebook.customers.get(1).about == "likes linen" + " and wool" * MB
    assert not form.isVisible()


def test_a_note_of_ten_megabytes_is_edited_at_its_beginning(qtbot: QtBot, bridge: Bridge) -> None:
    began = perf_counter()
    form = EditNote(bridge, 1)
    opened(qtbot, form)
    assert perf_counter() - began < 2
    assert form.wrong.isVisible()
    form.text.moveCursor(form.text.textCursor().MoveOperation.Start)
    qtbot.keyClicks(form.text, "No ")
    qtbot.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bridge.notebook.notes.get(1).text == "No " + ("wool " * 2 * MB).rstrip()


def test_more_than_twenty_are_refused_with_their_size(qtbot: QtBot, bridge: Bridge) -> None:
    form = EditCustomer(bridge, 1)
    opened(qtbot, form)
    QApplication.clipboard().setText("x" * 20 * MB)
    form.about.paste()
    assert form.wrong.text() == "That is 21 MB: one text holds up to 20 MB. It is still in the clipboard."
    assert form.about.whole() == "likes linen"
    assert len(QApplication.clipboard().text()) == 20 * MB


def test_a_line_says_what_it_does_not_take(qtbot: QtBot, bridge: Bridge) -> None:
    form = EditCustomer(bridge, 1)
    opened(qtbot, form)
    QApplication.clipboard().setText("y" * 40_000)
    form.company.paste()
    assert form.wrong.text() == (
        "A line holds up to 32,767 letters: the rest of what you pasted is still in the clipboard."
    )
    assert len(QApplication.clipboard().text()) == 40_000
