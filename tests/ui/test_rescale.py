"""After a change of the text size an open window is laid out as one that starts with it."""

import pytest
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme
from crmnotes.ui.panes.customers import CustomersPane
from crmnotes.ui.panes.today import TodayPane
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window
from tests.ui.conftest import Business

PLACES = ("today", "customers", "promises", "notes", "care", "search")


def opened(qtbot: QtBot, bridge: Bridge) -> Window:
    made = Window(bridge, WindowSettings(None))
    qtbot.addWidget(made)
    made.resize(1320, 860)
    made.show()
    qtbot.waitExposed(made)
    made.complete()
    for place in (*PLACES, "today"):
        made.go(place)
    today, customers = made.panes["today"], made.panes["customers"]
    assert isinstance(today, TodayPane)
    assert isinstance(customers, CustomersPane)
    for beside in (today.card, customers.page):  # with large words there is no room for them, and they are not made
        beside.ensurePolished()
    return made


def lengths(window: Window) -> dict[str, list[object]]:
    """The margins of every layout and the bounds of every widget, by kind and in order."""
    found: dict[str, list[object]] = {}
    for layout in window.findChildren(QLayout):
        edges = layout.contentsMargins()
        margins = edges.left(), edges.top(), edges.right(), edges.bottom()
        found.setdefault(type(layout).__name__, []).append(margins)
    for widget in window.findChildren(QWidget):
        bounds = widget.minimumSize().toTuple(), widget.maximumSize().toTuple()
        found.setdefault(widget.metaObject().className(), []).append(bounds)  # as Qt names parts of its own
    return found


@pytest.mark.parametrize("percent", [150, 200])
def test_it_is_as_if_started_anew(
    qtbot: QtBot, business: object, bridge: Bridge, dressed: QApplication, percent: int
) -> None:
    try:
        worn = opened(qtbot, bridge)
        worn.wear(Scheme.LIGHT, percent)
        fresh = opened(qtbot, bridge)
        for window in (worn, fresh):
            window.grab()
        there, here = lengths(fresh), lengths(worn)
        for kind in ("QVBoxLayout", "SideBar", "QFrame", "SectionsView"):  # as many in both, whatever was shown since
            assert here[kind] == there[kind], kind
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_there_and_back_again(qtbot: QtBot, business: object, bridge: Bridge, dressed: QApplication) -> None:
    try:
        window = opened(qtbot, bridge)
        before = lengths(window)
        for percent in (110, 130, 200, 130, 100):
            window.wear(Scheme.LIGHT, percent)
        after = lengths(window)
        for kind in ("QVBoxLayout", "QHBoxLayout", "SideBar", "QFrame", "PlainLabel", "SectionsView"):
            assert after[kind] == before[kind], kind
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_a_customer_too_tall_for_a_small_screen_scrolls_and_nothing_is_squeezed(
    qtbot: QtBot, business: Business, bridge: Bridge, dressed: QApplication
) -> None:
    try:
        window = opened(qtbot, bridge)
        window.wear(Scheme.LIGHT, 200)
        window.resize(1024, 560)
        window.open_customer(business.maria)
        page = window.pane().page  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
        for part in (page.back, page.write_down, page.edit):
            assert part.height() >= part.minimumSizeHint().height()
        assert page.back.geometry().bottom() < page.head.y()
        assert page.head.height() >= page.head.heightForWidth(page.head.width())
        assert not window.side.logo.isVisible()
    finally:
        theme.apply(dressed, Scheme.LIGHT, 100)
