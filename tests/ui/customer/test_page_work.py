"""What opening a customer asks for, counted: statements, layouts, and widgets that are painted."""

from __future__ import annotations

import apsw
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.page import CustomerPage
from crmnotes.ui.customer.pictures import Faces

FACTS = 8


class Counter(QObject):
    """Counts what the widgets beneath a page are asked to do."""

    def __init__(self, page: CustomerPage) -> None:
        super().__init__()
        self._page = page
        self.seen: dict[QEvent.Type, int] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and self._page.isAncestorOf(watched):
            self.seen[event.type()] = self.seen.get(event.type(), 0) + 1
        return False


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> CustomerPage:
    made = CustomerPage(bridge, Faces(bridge.notebook))
    qtbot.addWidget(made)
    made.resize(800, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def people(notebook: Notebook) -> list[int]:
    """Two customers with as many facts, each with other words."""
    return [
        notebook.customers.add(
            Customer(
                f"Ann {name}", ways=(Way(WayKind.PHONE, name),), fields={f"{name} {n}": name for n in range(FACTS)}
            )
        ).id
        for name in ("One", "Three")
    ]


def test_the_next_customer_is_laid_out_once(page: CustomerPage, notebook: Notebook) -> None:
    """Facts have no layouts of their own: what is left is the head, the titles and the page."""
    first, second = people(notebook)
    page.show_customer(first)
    QApplication.processEvents()
    counter, app = Counter(page), QApplication.instance()
    assert app is not None
    app.installEventFilter(counter)
    page.show_customer(second)
    QApplication.processEvents()
    app.removeEventFilter(counter)
    assert counter.seen[QEvent.Type.LayoutRequest] <= 6
    assert counter.seen[QEvent.Type.Paint] <= 2 * FACTS + 22


def test_a_customer_whose_notes_fit_on_a_page_takes_few_statements(page: CustomerPage, notebook: Notebook) -> None:
    first, second = people(notebook)
    page.show_customer(first)
    sent: list[str] = []
    connection = notebook._store.connection
    connection.trace_v2(apsw.SQLITE_TRACE_STMT, lambda event: sent.append(event["sql"]))
    page.show_customer(second)
    QApplication.processEvents()
    connection.trace_v2(0)
    assert len(sent) <= 8
