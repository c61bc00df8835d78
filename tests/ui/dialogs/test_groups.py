"""The groups by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui import language
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.groups import EditGroup, Groups

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> Groups:
    """Groups with two customers in one and nobody in the other."""
    for name in ("Ann", "Ben"):
        notebook.customers.add(Customer(name, groups=("wholesale",)))
    notebook.groups.add("friends", 21)
    return opened(qtbot, bridge)


def opened(qtbot: QtBot, bridge: Bridge) -> Groups:
    made = Groups(bridge)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def spoken(sheet: Groups) -> list[str]:
    return [row.spoken for row in sheet.rows()]


def asked(qtbot: QtBot, sheet: Groups) -> EditGroup:
    found = sheet.findChildren(EditGroup)[-1]
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "alle 3 Wochen in Verbindung"),
        ("fr", "en contact toutes les 3 semaines"),
        ("es", "en contacto cada 3 semanas"),
    ],
)
def test_how_often_to_keep_in_touch_is_no_day(sheet: Groups, code: str, said: str) -> None:
    language.speak(code)
    try:
        assert said in " ".join(spoken(sheet))
    finally:
        language.listen(None)


def test_it_lists_names_days_and_customers(sheet: Groups) -> None:
    assert spoken(sheet) == ["friends, in touch every 3 weeks, 0 customers", "wholesale, 2 customers"]
    assert sheet.list.hasFocus()


def test_a_group_is_added_and_chosen(qtbot: QtBot, sheet: Groups, notebook: Notebook) -> None:
    qtbot.keyClick(sheet.list, KEY.Key_A)
    form = asked(qtbot, sheet)
    qtbot.keyClicks(form.focusWidget(), "neighbours")
    qtbot.keyClick(form.focusWidget(), KEY.Key_Tab)
    qtbot.keyClicks(form.focusWidget(), "every 2 weeks")
    qtbot.keyClick(form.focusWidget(), KEY.Key_Return)
    assert [(group.name, group.keep_in_touch_days) for group in notebook.groups.all()] == [
        ("friends", 21), ("neighbours", 14), ("wholesale", None),
    ]  # fmt: skip
    entry = sheet.list.entry()
    assert entry is not None
    assert entry.title == "neighbours"


def test_name_and_days_change_in_one_step(qtbot: QtBot, sheet: Groups, notebook: Notebook) -> None:
    qtbot.keyClick(sheet.list, KEY.Key_Return)
    form = asked(qtbot, sheet)
    qtbot.keyClicks(form.focusWidget(), "old friends")
    form.days.clear()
    qtbot.keyClick(form.focusWidget(), KEY.Key_Return)
    assert spoken(sheet)[0] == "old friends, 0 customers"
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, KEY.Key_Z, CTRL)
    assert spoken(sheet)[0] == "friends, in touch every 3 weeks, 0 customers"


@pytest.mark.parametrize(
    ("name", "days", "sentence"),
    [
        ("", "", "A group needs a name."),
        ("wholesale", "", "There is a group with that name"),
        ("friends", "soon", "Give how"),
    ],
)
def test_what_cannot_be_is_said(
    qtbot: QtBot, sheet: Groups, notebook: Notebook, name: str, days: str, sentence: str
) -> None:
    qtbot.keyClick(sheet.list, KEY.Key_E)
    form = asked(qtbot, sheet)
    form.name.setText(name)
    form.days.setText(days)
    before = notebook.groups.all()
    qtbot.keyClick(form.name, KEY.Key_Return)
    assert form.isVisible()
    assert form.wrong.text().startswith(sentence)
    assert notebook.groups.all() == before


def test_a_group_goes_and_its_customers_stay(qtbot: QtBot, sheet: Groups, bridge: Bridge, notebook: Notebook) -> None:
    qtbot.keyClick(sheet.list, KEY.Key_Down)
    with qtbot.waitSignal(bridge.acted) as said:
        qtbot.keyClick(sheet.list, KEY.Key_Delete)
    assert said.args == ["Group removed: wholesale", True]
    assert spoken(sheet) == ["friends, in touch every 3 weeks, 0 customers"]
    assert len(notebook.customers.ids()) == 2
    qtbot.keyClick(sheet, KEY.Key_Z, CTRL)
    assert spoken(sheet)[1] == "wholesale, 2 customers"
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()


def test_without_groups_it_says_what_they_are(qtbot: QtBot, bridge: Bridge) -> None:
    sheet = opened(qtbot, bridge)
    assert sheet.empty.isVisible()
    qtbot.keyClick(sheet.list, KEY.Key_Delete)
    qtbot.keyClick(sheet.list, KEY.Key_E)
    qtbot.keyClick(sheet.list, KEY.Key_A)
    assert len(sheet.findChildren(EditGroup)) == 1
