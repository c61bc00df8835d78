"""Who is here twice, by keyboard: next, merge, not the same, field by field, undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.duplicates import Duplicates
from crmnotes.ui.jobs import Jobs

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EMAIL = Way(WayKind.EMAIL, "greta@holm.example")


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    made = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    yield made
    made.close()


@pytest.fixture
def bridge(dressed: QApplication, book: Notebook) -> Iterator[Bridge]:
    made = Bridge(book)
    yield made
    made.rest()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def people(book: Notebook) -> None:
    """Two pairs: Greta by her e-mail, Tom by his name."""
    book.customers.add(Customer("Greta Holm", company="Holm", ways=(EMAIL,), fields={"Fabric": "linen"}))
    book.customers.add(Customer("Gretta Holm", ways=(EMAIL,), fields={"Fabric": "wool"}, birthday=Birthday(4, 12)))
    book.customers.add(Customer("Tom Becker"))
    book.customers.add(Customer("Becker, Tom"))


def opened(qtbot: QtBot, bridge: Bridge, jobs: Jobs) -> Duplicates:
    made = Duplicates(bridge, jobs)
    assert made.pages.currentWidget() is made.progress
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled(qtbot, made)
    return made


def settled(qtbot: QtBot, dialog: Duplicates) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=5000)


def spoken(dialog: Duplicates) -> list[str]:
    rows = dialog.list.rows
    return [row.spoken for number in range(rows.rowCount()) if (row := rows.entry(number))]


def names(book: Notebook) -> list[str]:
    return [line.name for line in book.customers.lines(book.customers.ids())]


@pytest.fixture
def dialog(qtbot: QtBot, bridge: Bridge, jobs: Jobs, book: Notebook) -> Iterator[Duplicates]:
    people(book)
    made = opened(qtbot, bridge, jobs)
    yield made
    made.reject()


def test_pairs_stand_there_with_the_reason(dialog: Duplicates) -> None:
    assert dialog.head.text() == "2 possible duplicates"
    assert spoken(dialog) == [
        "Greta Holm, Holm, Gretta Holm\nsame e-mail, names look alike: greta@holm.example",
        "Tom Becker, Becker, Tom\nsame name",
    ]
    assert dialog.list.hasFocus()


def test_enter_merges_and_undo_brings_both_back(qtbot: QtBot, dialog: Duplicates, book: Notebook) -> None:
    before = names(book)
    qtbot.keyClick(dialog.list, KEY.Key_Return)
    assert names(book) == ["Becker, Tom", "Greta Holm", "Tom Becker"]
    assert len(spoken(dialog)) == 1  # at once, before it has looked again
    settled(qtbot, dialog)
    assert spoken(dialog) == ["Tom Becker, Becker, Tom\nsame name"]
    qtbot.keyClick(dialog, KEY.Key_Z, CTRL)
    settled(qtbot, dialog)
    assert names(book) == before
    assert len(spoken(dialog)) == 2


def test_next_and_not_the_same_which_is_remembered(
    qtbot: QtBot, dialog: Duplicates, bridge: Bridge, jobs: Jobs, book: Notebook
) -> None:
    qtbot.keyClick(dialog.list, KEY.Key_J)
    with qtbot.waitSignal(bridge.acted) as said:
        qtbot.keyClick(dialog.list, KEY.Key_X)
    assert said.args == ["Not the same: Tom Becker and Becker, Tom", True]
    settled(qtbot, dialog)
    assert len(spoken(dialog)) == 1
    assert len(names(book)) == 4
    dialog.reject()
    assert len(spoken(opened(qtbot, bridge, jobs))) == 1


def test_fields_are_taken_one_by_one_and_the_other_is_kept(qtbot: QtBot, dialog: Duplicates, book: Notebook) -> None:
    qtbot.keyClick(dialog.list, KEY.Key_S)
    qtbot.keyClick(dialog.list, KEY.Key_1)  # the name
    qtbot.keyClick(dialog.list, KEY.Key_4)  # the fabric: name, company, birthday stand before it
    qtbot.keyClick(dialog.list, KEY.Key_9)  # there is none
    qtbot.keyClick(dialog.list, KEY.Key_Return)
    greta = book.customers.get(2)
    assert (greta.name, greta.company, greta.fields["Fabric"]) == ("Greta Holm", "Holm", "linen")
    assert greta.birthday == Birthday(4, 12)
    assert "wool" in book.customers.card(2).facts[0].text


def test_a_field_is_taken_with_the_space_bar_and_merged_from_there(
    qtbot: QtBot, dialog: Duplicates, book: Notebook
) -> None:
    cell = next(one for one in dialog.beside.widget().findChildren(type(dialog.close_button))
                if one.accessibleName() == "Fabric: wool")  # fmt: skip
    cell.setFocus()
    qtbot.keyClick(cell, KEY.Key_Space)
    assert cell.isChecked()
    qtbot.keyClick(cell, KEY.Key_Return)
    assert book.customers.get(1).fields == {"Fabric": "wool"}


def test_what_is_written_elsewhere_is_followed(qtbot: QtBot, dialog: Duplicates, book: Notebook) -> None:
    book.customers.trash(3)
    settled(qtbot, dialog)
    assert len(spoken(dialog)) == 1


def test_nobody_twice(qtbot: QtBot, bridge: Bridge, jobs: Jobs, book: Notebook) -> None:
    made = opened(qtbot, bridge, jobs)
    assert made.pages.currentWidget() is made.empty
    assert not made.hints.isVisible()
    for key in (KEY.Key_X, KEY.Key_S, KEY.Key_1, KEY.Key_Return):
        qtbot.keyClick(made, key)
    made.reject()
