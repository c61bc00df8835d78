"""What is typed into a form is on the disk within a second, comes back after a crash, and goes when it is saved."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.growing import WayRow

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def shown(qtbot: QtBot, sheet: DraftSheet) -> None:
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)


def crash(sheet: DraftSheet) -> None:
    """It is gone without being closed: neither Enter nor Escape was pressed."""
    sheet.deleteLater()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)


@pytest.fixture
def greta(notebook: Notebook) -> int:
    phone = Way(WayKind.PHONE, "+45 33 12 00 41", "work")
    return notebook.customers.add(Customer("Greta Holm", company="Holm Interiors", ways=(phone,))).id


def test_a_customer_comes_back_after_a_crash(qtbot: QtBot, bridge: Bridge, notebook: Notebook, greta: int) -> None:
    sender = notebook.customers.add(Customer("Maria Lopez", company="Lopez Catering")).id
    form = EditCustomer(bridge, greta)
    shown(qtbot, form)
    qtbot.keyClicks(form.about, "Likes linen.")
    empty = form.ways.rows[1]
    assert isinstance(empty, WayRow)
    qtbot.keyClicks(empty.value, "greta@holm.example")
    field = form.own.rows[0]
    qtbot.keyClicks(field.name, "Fabric")  # type: ignore[attr-defined]
    qtbot.keyClicks(form.sent_by, "Maria Lopez")
    form.season.setCurrentIndex(4)
    place = f"customer {greta}"
    qtbot.waitUntil(lambda: "Maria Lopez" in (notebook.drafts.get(place) or ""))
    crash(form)
    notebook.customers.edit(greta, company="Holm & Sons")  # what was not typed over follows the notebook

    again = EditCustomer(bridge, greta)
    shown(qtbot, again)
    assert again.came_back.isVisible()
    assert again.company.text() == "Holm & Sons"
    qtbot.keyClick(again.name, KEY.Key_Return)
    saved = notebook.customers.get(greta)
    assert (saved.company, saved.about, saved.fields) == ("Holm & Sons", "Likes linen.", {"Fabric": ""})
    assert [way.value for way in saved.ways] == ["+45 33 12 00 41", "greta@holm.example"]
    assert (saved.sent_by, saved.seasonal_month) == (sender, 4)
    assert notebook.drafts.all() == []


def test_a_new_customer_comes_back_too(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    form = EditCustomer(bridge)
    shown(qtbot, form)
    qtbot.keyClicks(form.name, "Ann")
    qtbot.waitUntil(lambda: bool(notebook.drafts.get("customer new")))
    crash(form)
    again = EditCustomer(bridge)
    shown(qtbot, again)
    assert again.name.text() == "Ann"


def test_a_draft_is_let_go_and_brought_back_by_keyboard(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, greta: int
) -> None:
    place = f"customer {greta}"
    notebook.drafts.keep(place, json.dumps({"name": "Greta Holm-Berg"}))
    form = EditCustomer(bridge, greta)
    shown(qtbot, form)
    assert form.name.text() == "Greta Holm-Berg"
    with qtbot.waitSignal(form.turn.clicked):
        qtbot.keyClick(form, KEY.Key_L, ALT)
    assert form.name.text() == "Greta Holm"
    assert notebook.drafts.get(place) is None
    with qtbot.waitSignal(form.turn.clicked):
        qtbot.keyClick(form, KEY.Key_B, ALT)
    assert form.name.text() == "Greta Holm-Berg"
    assert notebook.drafts.get(place) is not None


def test_escape_drops_the_draft_once_it_was_mentioned(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, greta: int
) -> None:
    form = EditCustomer(bridge, greta)
    shown(qtbot, form)
    qtbot.keyClicks(form.about, "Never mind")
    form.keep()
    qtbot.keyClick(form.about, KEY.Key_Escape)
    assert form.isVisible()
    assert notebook.drafts.get(f"customer {greta}")
    qtbot.keyClick(form.about, KEY.Key_Escape)
    assert not form.isVisible()
    form.keep()  # as when the program ends before the form is gone
    assert notebook.drafts.all() == []


@pytest.mark.parametrize("text", ["no json", "[1]", '{"name": 5}', '{"ways": [["pigeon", "x"]]}', '{"other": "x"}'])
def test_a_draft_that_cannot_be_read_is_no_draft(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, greta: int, text: str
) -> None:
    notebook.drafts.keep(f"customer {greta}", text)
    form = EditCustomer(bridge, greta)
    shown(qtbot, form)
    assert not form.came_back.isVisible()
    assert not form.unsaved()


def test_a_note_comes_back_after_a_crash(qtbot: QtBot, bridge: Bridge, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    note = business.asked[0]
    sheet = EditNote(bridge, note)
    shown(qtbot, sheet)
    qtbot.keyClicks(sheet.text, "Again: ")
    sheet.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(notebook.drafts.get(f"note {note}")))
    crash(sheet)
    again = EditNote(bridge, note)
    shown(qtbot, again)
    assert again.text.toPlainText().startswith("Again: The last delivery")
    assert again.kind.currentIndex() == 1
    qtbot.keyClick(again.text, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert notebook.notes.get(note).text.startswith("Again: ")
    assert notebook.drafts.all() == []
