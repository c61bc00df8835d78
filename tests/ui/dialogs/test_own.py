"""Saved lists, own fields and snippets by keyboard."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.conditions import About, Condition, How, SavedList
from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.rules.snippets import Snippet
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.dialogs.lists import EditList, Lists
from crmnotes.ui.dialogs.own_fields import EditField, OwnFields
from crmnotes.ui.dialogs.snippets import EditSnippet, Snippets
from crmnotes.ui.parts.condition_rows import ConditionRow
from crmnotes.ui.side_lists import ListButton
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


Shown = TypeVar("Shown", bound=QWidget)


def one(kind: type[Shown]) -> Shown:
    """The newest dialog of that class that is shown."""
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    shown[-1].activateWindow()
    QApplication.processEvents()
    return shown[-1]


def test_a_list_is_made_counted_shown_and_stands_in_the_side_bar(
    qtbot: QtBot, window: Window, business: Business
) -> None:
    window.activateWindow()
    qtbot.keyClick(window, KEY.Key_G, CTRL | SHIFT)
    lists = one(Lists)
    qtbot.keyClick(lists.list, KEY.Key_A)
    edit = one(EditList)
    qtbot.keyClicks(edit.name, "Not heard from")
    qtbot.keyClick(edit, KEY.Key_Return)
    assert "at least one condition" in edit.wrong.text()
    row = edit.conditions.rows[0]
    assert isinstance(row, ConditionRow)
    row.about.setCurrentIndex(row.about.findData(About.LAST_CONTACT.value))
    assert [row.how.isHidden(), row.words.isHidden(), row.choice.isHidden()] == [False, False, True]
    edit.look()
    assert edit.count.text() == "A row is not finished yet."
    qtbot.keyClicks(row.words, "50")
    edit.look()
    assert edit.count.text() == "3 customers fit now."
    qtbot.keyClick(row.words, KEY.Key_Return)
    assert [entry.title for entry in lists.rows()] == ["Not heard from"]  # type: ignore[union-attr]
    qtbot.keyClick(lists.list, KEY.Key_Return)
    assert window.place == "customers"
    pane = window.pane()
    assert pane.list.count.text() == "3 of 4 customers"  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "3" in window.side.findChildren(ListButton)[-1].accessibleName())
    window.go("today")
    window.side.findChildren(ListButton)[-1].click()
    assert window.place == "customers"
    window.side.place_chosen.emit("customers")
    assert pane.list.count.text() == "4 customers"  # type: ignore[attr-defined]
    window.menus.action("undo").trigger()
    assert window.bridge.notebook.lists.names() == []
    assert pane.list.count.text() == "4 customers"  # type: ignore[attr-defined]


def test_every_condition_comes_back_into_its_row(window: Window, business: Business) -> None:
    notebook = window.bridge.notebook
    notebook.own_fields.save(OwnField("Size", FieldKind.CHOICE, ("small", "large")))
    notebook.own_fields.save(OwnField("Since", FieldKind.DATE))
    conditions = (
        Condition(About.GROUP, How.IS_NOT, "gone"), Condition(About.STAGE, How.IS, "past"),
        Condition(About.LAST_CONTACT, How.WITHIN, "9"), Condition(About.OWED, How.NO),
        Condition(About.WISH, How.SAYS, "blue"), Condition(About.VALUE, How.AT_MOST, "123456"),
        Condition(About.FIELD, How.IS, "large", "Size"), Condition(About.FIELD, How.SAYS, "lar", "Size"),
        Condition(About.FIELD, How.AT_LEAST, "2026-01-31", "Since"), Condition(About.FIELD, How.YES, "", "Free"),
    )  # fmt: skip
    edit = EditList(window.bridge, SavedList("All", conditions), window)
    assert edit.conditions.conditions() == conditions
    edit.conditions.rows[0].removed.emit(edit.conditions.rows[0])
    assert edit.conditions.conditions() == conditions[1:]


def test_a_field_is_defined_and_stands_in_every_form(qtbot: QtBot, window: Window, business: Business) -> None:
    window.opener.own_fields()
    qtbot.keyClick(one(OwnFields).list, KEY.Key_A)
    edit = one(EditField)
    qtbot.keyClicks(edit.name, "Size")
    edit.kind.setCurrentIndex(edit.kind.findData(FieldKind.CHOICE.value))
    qtbot.keyClicks(edit.choices, "small, large")
    qtbot.keyClick(edit.choices, KEY.Key_Return)
    one(OwnFields).reject()
    notebook = window.bridge.notebook
    notebook.own_fields.save(OwnField("Metres", FieldKind.NUMBER))
    window.sheets.edit_customer(business.tom)
    form = one(EditCustomer)
    metres, size = form.own.rows[0], form.own.rows[1]
    size.choice.setCurrentText("large")  # type: ignore[attr-defined]
    metres.value.setText("many")  # type: ignore[attr-defined]
    qtbot.keyClick(form.name, KEY.Key_Return)
    assert form.wrong.text() == "“Metres” is a number, such as 12 or 3.5."
    metres.value.setText("3,5")  # type: ignore[attr-defined]
    qtbot.keyClick(form.name, KEY.Key_Return)
    assert notebook.customers.get(business.tom).fields == {"Metres": "3.5", "Size": "large"}
    assert [line.id for line in notebook.search("large").customers] == [business.tom]
    notebook.history.undo()
    assert notebook.customers.get(business.tom).fields == {}


def test_a_snippet_is_made_changed_and_removed(qtbot: QtBot, window: Window) -> None:
    window.opener.snippets()
    sheet = one(Snippets)
    qtbot.keyClick(sheet.list, KEY.Key_A)
    edit = one(EditSnippet)
    qtbot.keyClicks(edit.name, "thanks")
    edit.text.setPlainText("Thank you!")
    qtbot.keyClick(edit.text, KEY.Key_Return, CTRL)
    assert window.bridge.notebook.snippets.all() == [Snippet("thanks", "Thank you!")]
    sheet = one(Snippets)
    sheet.list.choose_first()
    qtbot.keyClick(sheet.list, KEY.Key_Delete)
    assert window.bridge.notebook.snippets.all() == []
    qtbot.keyClick(sheet, KEY.Key_Z, CTRL)
    assert window.bridge.notebook.snippets.names() == ["thanks"]
