from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Left, Why
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.quiet import HasLeft, KnownQuiet, ReachOut, Seasonal
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.window import Window

Key = Qt.Key
TODAY = datetime(2026, 11, 22, 16, 0, tzinfo=UTC).date()


def quiet(notebook: Notebook) -> list[int]:
    """Who is listed as quiet."""
    return [row.customer for row in notebook.today().rows if row.why in (Why.GONE_QUIET, Why.LATER_THAN_USUAL)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("in 6 weeks", ""), ("", "Say until when"), ("20 feb 2027", ""), ("21 feb 2027", "90 days"), ("30 feb", "30 Feb")],
)
def test_i_know_why_until_a_day_within_90(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business, typed: str, said: str
) -> None:
    sheet = KnownQuiet(bridge, business.greta)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.date.line.setText(typed)
    sheet.submit()
    if said:
        assert sheet.wrong.text()
        assert quiet(notebook) == [business.greta]
    else:
        assert quiet(notebook) == []
        notebook.history.undo()
        assert quiet(notebook) == [business.greta]


def test_has_left_because(qtbot: QtBot, bridge: Bridge, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    sheet = HasLeft(bridge, business.greta)
    qtbot.addWidget(sheet)
    sheet.submit()
    assert "why they have left" in sheet.wrong.text()
    qtbot.keyClicks(sheet.why, "price")
    qtbot.keyClick(sheet.why, Key.Key_Return)
    assert notebook.customers.get(business.greta).left == Left(TODAY, "price")
    assert quiet(notebook) == []
    back = HasLeft(bridge, business.greta)
    qtbot.addWidget(back)
    back.why.clear()
    back.submit()
    assert quiet(notebook) == [business.greta]


def test_seasonal(qtbot: QtBot, bridge: Bridge, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    sheet = Seasonal(bridge, business.greta)
    qtbot.addWidget(sheet)
    assert sheet.month.currentText() == "November"
    sheet.month.setCurrentIndex(4)
    with qtbot.waitSignal(bridge.acted) as said:
        sheet.submit()
    assert said.args == ["Greta Holm is expected in April", True]
    assert notebook.customers.get(business.greta).seasonal_month == 4
    assert quiet(notebook) == []


def test_reaching_out_shows_why_and_writes_the_attempt_down(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    sheet = ReachOut(bridge, business.greta)
    qtbot.addWidget(sheet)
    sheet.show()
    shown = " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    assert "Usually every 2 weeks" in shown or "Usually every 14 days (last gaps 14 days). Now 55 days." in shown
    qtbot.keyClick(sheet, Key.Key_2)
    note = notebook.customers.card(business.greta).timeline[0]
    assert not note.reached  # type: ignore[union-attr]
    assert quiet(notebook) == [business.greta], "what the owner does does not count"


def test_a_customer_who_called_after_all_is_written_down(qtbot: QtBot, bridge: Bridge, business) -> None:  # type: ignore[no-untyped-def]
    sheet = ReachOut(bridge, business.greta)
    qtbot.addWidget(sheet)
    sheet.show()
    with qtbot.waitSignal(sheet.writing_started) as asked:
        qtbot.keyClick(sheet, Key.Key_1)
    assert asked.args == ["Greta Holm: "]


@pytest.mark.parametrize(("key", "sheet"), [("R", ReachOut), ("S", KnownQuiet), ("L", HasLeft), ("Y", Seasonal)])
@pytest.mark.parametrize("place", ["today", "customers"])
def test_one_key_each_on_today_and_in_the_list_of_customers(  # type: ignore[no-untyped-def]
    qtbot: QtBot, window: Window, business, place: str, key: str, sheet: type
) -> None:
    pane = window.go(place)
    if place == "today":
        view = pane.list  # type: ignore[attr-defined]
        view.choose(("quiet", business.greta))
    else:
        pane.show_customer(business.greta)
        view = pane.list.table  # type: ignore[attr-defined]
    qtbot.keyClick(view, getattr(Key, f"Key_{key}"))
    assert isinstance(QApplication.activeModalWidget(), sheet)


def test_the_page_of_somebody_quiet_offers_the_same(qtbot: QtBot, window: Window, business) -> None:  # type: ignore[no-untyped-def]
    page = window.go("customers").page  # type: ignore[attr-defined]
    page.show_customer(business.greta)
    assert page.quiet_acts.isVisible()
    with qtbot.waitSignal(page.quiet_started) as asked:
        page.quiet_acts.layout().itemAt(1).widget().click()
    assert asked.args == ["known", business.greta]
    page.show_customer(business.maria)
    assert not page.quiet_acts.isVisible()
