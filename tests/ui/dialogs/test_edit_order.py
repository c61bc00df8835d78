from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.edit_order import EditOrder
from crmnotes.ui.window import Window

Key = Qt.Key
TODAY = datetime(2026, 11, 22, 16, 0, tzinfo=UTC).date()


@pytest.mark.parametrize(
    ("amount", "when", "minor_units", "on"),
    [("1980", "", 198000, TODAY), ("1.980,50", "fri", 198050, date(2026, 11, 20)),
     ("0.5", "2 jan", 50, date(2026, 1, 2))],
)  # fmt: skip
def test_an_order_is_written_down(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business, amount: str, when: str, minor_units: int, on: date
) -> None:
    sheet = EditOrder(bridge, business.tom)
    qtbot.addWidget(sheet)
    qtbot.keyClicks(sheet.what, "24 m of Oslo weave")
    qtbot.keyClicks(sheet.amount, amount)
    if when:
        sheet.date.line.setText(when)
    qtbot.keyClick(sheet.amount, Key.Key_Return)
    (order,) = notebook.orders.of(business.tom)
    assert (order.what, order.minor_units, order.on) == ("24 m of Oslo weave", minor_units, on)


@pytest.mark.parametrize(
    ("amount", "when", "said"),
    [("12,34,56", "today", "is not an amount"), ("", "today", "Give the amount"),
     ("1.005,123", "today", "is not an amount"),
     ("5", "30 feb", "no such day as “30 feb”"), ("5", "", "Say when"), ("9" * 20, "today", "too large")],
)  # fmt: skip
def test_what_cannot_be_is_said_and_nothing_is_written(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business, amount: str, when: str, said: str
) -> None:
    sheet = EditOrder(bridge, business.tom)
    qtbot.addWidget(sheet)
    sheet.amount.setText(amount)
    sheet.date.line.setText(when)
    sheet.submit()
    assert said in sheet.wrong.text()
    assert notebook.orders.of(business.tom) == []


def test_an_order_is_mended_and_comes_back_with_undo(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    order = notebook.orders.add(business.tom, 198000, "linen", date(2025, 3, 4))
    sheet = EditOrder(bridge, order=order.id)
    qtbot.addWidget(sheet)
    assert (sheet.what.text(), sheet.amount.text(), sheet.date.line.text()) == ("linen", "1,980.00", "4 Mar 2025")
    sheet.submit()
    assert notebook.orders.get(order.id) == order, "as it was typed so it is read"
    sheet = EditOrder(bridge, order=order.id)
    qtbot.addWidget(sheet)
    sheet.amount.setText("20")
    sheet.submit()
    assert notebook.orders.get(order.id).minor_units == 2000
    notebook.history.undo()
    assert notebook.orders.get(order.id) == order


def test_on_the_page_of_a_customer_orders_have_keys_and_a_sum(  # type: ignore[no-untyped-def]
    qtbot: QtBot, window: Window, notebook: Notebook, business
) -> None:
    for amount in (1000, 2000):
        notebook.orders.add(business.tom, amount, "flour", date(2025, 3, 4))
    page = window.go("customers").page  # type: ignore[attr-defined]
    page.show_customer(business.tom)
    page.filters.choose(6)
    assert page._said_count.text() == "2 orders, 30.00 EUR"
    assert [page.timeline.rows.row(number).text for number in range(2)] == ["flour, 20.00 EUR", "flour, 10.00 EUR"]
    page.timeline.setFocus()
    page.timeline.choose_first()
    qtbot.keyClick(page.timeline, Key.Key_E)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, EditOrder)
    sheet.reject()
    qtbot.keyClick(page.timeline, Key.Key_Delete)
    assert page._said_count.text() == "1 order, 10.00 EUR"
    qtbot.keyClick(page.timeline, Key.Key_O)
    assert isinstance(QApplication.activeModalWidget(), EditOrder)


def test_what_is_wrong_squeezes_no_field(qtbot: QtBot, bridge: Bridge, business) -> None:  # type: ignore[no-untyped-def]
    sheet = EditOrder(bridge, customer=business.maria)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    before = [field.height() for field in sheet.findChildren(QLineEdit)]
    tall = sheet.height()
    sheet.submit()
    assert "amount" in sheet.wrong.text() or "what" in sheet.wrong.text()
    sheet.layout().activate()  # type: ignore[union-attr]
    assert sheet.height() > tall
    assert [field.height() for field in sheet.findChildren(QLineEdit)] == before
