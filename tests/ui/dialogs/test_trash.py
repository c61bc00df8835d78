"""The trash by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.trash import Trash

KEY = Qt.Key


def opened(qtbot: QtBot, bridge: Bridge) -> Trash:
    made = Trash(bridge)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_it_lists_the_latest_first_and_when_each_is_erased(qtbot, bridge, notebook, clock, business) -> None:  # type: ignore[no-untyped-def]
    order = notebook.orders.add(business.jon, 5, "linen").id
    notebook.orders.trash(order)
    for verb, number in ((notebook.notes.trash, business.asked[0]), (notebook.promises.trash, business.late)):
        clock.advance(hours=1)
        verb(number)
    clock.advance(hours=10)
    notebook.customers.trash(business.greta)
    sheet = opened(qtbot, bridge)
    assert [row.spoken for row in sheet.rows()] == [
        "Greta Holm, with all that belongs to them, Customer, erased on 23 Dec",
        "Tom Becker, Promise, Send the price for 300 boxes, erased on 22 Dec",
        "Maria Lopez, Note, The last delivery was late. What happened?, erased on 22 Dec",
        "Jon Field, Order, linen, erased on 22 Dec",
    ]
    for left in (3, 2, 1, 0):
        qtbot.keyClick(sheet.list, KEY.Key_Return)
        assert len(notebook.trash.all()) == left
    assert sheet.empty.isVisible()
    assert not sheet.wrong.isVisible()
    assert notebook.customers.get(business.greta).trashed_at is None


def test_putting_back_is_a_step_that_undo_takes_back(qtbot, bridge, notebook, business) -> None:  # type: ignore[no-untyped-def]
    notebook.customers.trash(business.greta)
    sheet = opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.acted) as said:
        qtbot.keyClick(sheet.list, KEY.Key_P)
    assert said.args == ["Put back: Greta Holm", True]
    qtbot.keyClick(sheet, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(notebook.trash.all()) == 1
    assert not sheet.empty.isVisible()


def test_a_note_of_a_customer_in_the_trash_says_what_it_waits_for(qtbot, bridge, notebook, clock, business) -> None:  # type: ignore[no-untyped-def]
    notebook.customers.trash(business.maria)
    clock.advance(hours=1)
    notebook.notes.trash(business.asked[0])
    sheet = opened(qtbot, bridge)
    qtbot.keyClick(sheet.list, KEY.Key_Return)
    assert sheet.wrong.text() == "It comes to light when Maria Lopez is put back as well."


def test_an_empty_trash_says_so(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    sheet = opened(qtbot, bridge)
    assert sheet.empty.text() == "The trash is empty."
    assert sheet.empty.isVisible()
    qtbot.keyClick(sheet.list, KEY.Key_Return)
    assert notebook.history.steps() == []
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()
