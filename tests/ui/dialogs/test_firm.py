"""The page of a firm by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.dialogs.firm import FirmPage
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

KEY = Qt.Key


def pages() -> list[FirmPage]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FirmPage) and one.isVisible()]


def test_one_key_shows_everybody_of_their_company(qtbot: QtBot, window: Window, business: Business) -> None:
    notebook = window.bridge.notebook
    notebook.customers.edit(business.tom, company="LOPEZ CATERING Ltd")
    window.open_customer(business.maria)
    window.activateWindow()
    qtbot.keyClick(window.pane().list.table, KEY.Key_B)  # type: ignore[attr-defined]
    (page,) = pages()
    headings = [row.text for row in page.rows() if isinstance(row, Heading)]
    people = [row.title for row in page.rows() if isinstance(row, Entry) and row.what == "customers"]
    assert (headings, people) == (["People", "Promises", "What was said"], ["Maria Lopez", "Tom Becker"])
    assert "Lopez Catering" in [label.text() for label in page.findChildren(PlainLabel)]
    page.list.choose(("customers", business.tom))
    page.activateWindow()
    qtbot.keyClick(page.list, KEY.Key_Return)
    assert not pages()
    assert window.pane().page.card().customer.id == business.tom  # type: ignore[attr-defined]


def test_from_find_and_without_a_company(qtbot: QtBot, window: Window, business: Business) -> None:
    said: list[str] = []
    window.bridge.failed.connect(said.append)
    window.sheets.firm(business.greta)
    assert pages() == []
    assert "has no company" in said[0]
    pane = window.go("search")
    pane.line.setText("Lopez")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: pane.view.rows.rowCount() > 0)  # type: ignore[attr-defined]
    window.activateWindow()
    pane.view.setFocus()  # type: ignore[attr-defined]
    pane.view.choose_first()  # type: ignore[attr-defined]
    qtbot.keyClick(pane.view, KEY.Key_B)  # type: ignore[attr-defined]
    assert len(pages()) == 1
