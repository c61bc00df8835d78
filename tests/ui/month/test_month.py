"""The month of promises: by keyboard, and a promise dragged to another day, which is asked about first."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.month.month import Month
from crmnotes.ui.panes.promises import MONTH, PromisesPane
from crmnotes.ui.window import Window
from tests.ui.conftest import TODAY, Business

KEY = Qt.Key


def month_of(qtbot: QtBot, window: Window) -> Month:
    pane = window.go("promises")
    window.activateWindow()
    qtbot.keyClick(pane.view, KEY.Key_M, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[attr-defined]
    QApplication.processEvents()
    shown: Month = pane.month  # type: ignore[attr-defined]
    assert shown.isVisible()
    assert not pane.view.isVisible()  # type: ignore[attr-defined]
    return shown


def told(month: Month) -> str:
    """What a screen reader says of the chosen day."""
    return str(month.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_to_a_screen_reader_it_is_a_table_of_weeks(qtbot: QtBot, window: Window, business: Business) -> None:
    month = month_of(qtbot, window)
    grid = month.grid
    said = QAccessible.queryAccessibleInterface(grid)
    assert (said.role(), said.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "November 2026")
    chosen = grid.currentIndex()
    cell = said.child((chosen.row() + 1) * 8 + chosen.column() + 1)  # after the weekdays, as Qt counts
    assert cell.role() is QAccessible.Role.Cell
    assert cell.text(QAccessible.Text.Name) == "Sunday 22 November, 1 promise"
    assert cell.rect().size() == grid.box_of(TODAY).size()
    assert said.child(1).text(QAccessible.Text.Name) == "Monday"
    qtbot.keyClick(grid, KEY.Key_Right)
    assert told(month).startswith("Monday 23 November")
    assert grid.selectionModel().isSelected(grid.currentIndex())
    qtbot.keyClick(grid, KEY.Key_PageDown)
    assert (grid.accessibleName(), told(month)) == ("December 2026", "Wednesday 23 December")


def test_the_keys_walk_from_day_to_day_and_into_the_day(qtbot: QtBot, window: Window, business: Business) -> None:
    month = month_of(qtbot, window)
    assert (month.grid.day, month.title.text()) == (TODAY, "November 2026")
    assert told(month) == "Sunday 22 November, 1 promise"
    qtbot.keyClick(month.grid, KEY.Key_Left)
    qtbot.keyClick(month.grid, KEY.Key_Left)
    assert month.grid.day == TODAY - timedelta(days=2)
    qtbot.keyClick(month.grid, KEY.Key_Return)
    qtbot.keyClick(month.list, KEY.Key_K)
    assert window.bridge.notebook.promises.get(business.late).state == "kept"
    assert "Nothing is promised" in month.says.text()
    window.menus.action("undo").trigger()
    assert month.list.rows.rowCount() == 1
    for key, day in (
        (KEY.Key_PageDown, date(2026, 12, 20)), (KEY.Key_PageUp, date(2026, 11, 20)), (KEY.Key_Up, date(2026, 11, 13)),
        (KEY.Key_Home, TODAY),
    ):  # fmt: skip
        qtbot.keyClick(month.grid, key)
        assert month.grid.day == day
    qtbot.keyClick(month.grid, KEY.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert not month.isVisible()


def test_another_kind_of_promises_takes_the_place_of_the_month_again(
    qtbot: QtBot, window: Window, business: Business
) -> None:
    month = month_of(qtbot, window)
    pane = window.pane()
    assert isinstance(pane, PromisesPane)
    qtbot.mouseClick(pane.chips.buttons()[1], Qt.MouseButton.LeftButton)
    assert not month.isVisible()
    assert pane.view.isVisible()
    pane.chips.take_focus()
    for _step in range(MONTH):
        qtbot.keyClick(pane.chips.buttons()[pane.chips.number], KEY.Key_Right)
    assert month.isVisible()
    assert pane.chips.buttons()[MONTH].hasFocus()  # walking along the words goes on
    qtbot.keyClick(month.grid, KEY.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert pane.chips.number == MONTH - 1
    assert not month.isVisible()


def drag(qtbot: QtBot, month: Month, came: date, goes: date) -> None:
    left, grid, ground = Qt.MouseButton.LeftButton, month.grid, month.grid.viewport()
    start = grid._places(grid.box_of(came), 1)[0].center()
    qtbot.mousePress(ground, left, pos=start)
    for at in (start + QPoint(30, 0), grid.box_of(goes).center()):
        qtbot.mouseMove(ground, at)
    qtbot.mouseRelease(ground, left, pos=grid.box_of(goes).center())


def test_a_promise_that_is_dragged_is_asked_about_first(qtbot: QtBot, window: Window, business: Business) -> None:
    month = month_of(qtbot, window)
    promises = window.bridge.notebook.promises
    goes = TODAY + timedelta(days=3)
    drag(qtbot, month, TODAY, goes)
    (asked,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Renegotiate) and one.isVisible())
    assert promises.get(business.today).due.day == TODAY
    assert asked.date.due is not None
    assert asked.date.due.day == goes
    asked.not_told.setChecked(True)
    asked.submit()
    assert promises.get(business.today).due.day == TODAY  # they do not know yet
    promises.told(business.today)
    assert promises.get(business.today).due.day == goes


def test_a_promise_that_falls_where_it_was_is_left_alone(qtbot: QtBot, window: Window, business: Business) -> None:
    month = month_of(qtbot, window)
    drag(qtbot, month, TODAY, TODAY)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Renegotiate) and one.isVisible()]


def test_the_first_day_of_the_week_is_the_countrys(window: Window, business: Business, qtbot: QtBot) -> None:
    month = month_of(qtbot, window)
    assert month.grid.days[0].day.weekday() == 0
    window.bridge.notebook.change_settings(country="US")
    assert month.grid.days[0].day.weekday() == 6
