"""Everybody can use it: each control has a name and a role, the keyboard reaches all of them and is never caught."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.ui import every
from tests.ui.every import Sight, Stage

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
CELLS = (QAccessible.Role.Cell, QAccessible.Role.ListItem)
MOST_STOPS = 150
"""So many times Tab is pressed before it counts as never coming round."""


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    with every.stage(tmp_path_factory.mktemp("access")) as made:
        made.window.activateWindow()
        yield made


def controls(shown: QWidget) -> list[QWidget]:
    """What can be used in it, without the parts that a control is made of."""
    found = [widget for widget in shown.findChildren(QWidget) if isinstance(widget, CONTROLS) and widget.isVisible()]
    return [widget for widget in found if not any(other.isAncestorOf(widget) for other in found)]


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """What a screen reader says of it: its name and what it is."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name), found.role()


def stops(shown: QWidget) -> list[QWidget]:
    """Where Tab takes the keyboard, from where it is until it comes round."""
    top = shown.window()
    top.activateWindow()
    every_stop: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in every_stop:
        every_stop.append(here)
        assert len(every_stop) < MOST_STOPS
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not here or len(every_stop) == 1, f"{described(here)} keeps the keyboard"
    assert QApplication.focusWidget() is not None, f"after {described(every_stop[-1])} the keyboard is nowhere"
    return every_stop


@pytest.mark.parametrize("sight", every.SIGHTS, ids=lambda sight: sight.name)
def test_each_control_has_a_name_is_reached_and_seen(on: Stage, sight: Sight) -> None:
    on.window.activateWindow()
    with every.opened(on, sight) as shown:
        shown.window().activateWindow()
        used = controls(shown)
        mute = [described(widget) for widget in used if not spoken(widget)[0].strip()]
        odd = [described(widget) for widget in used if spoken(widget)[1] is QAccessible.Role.NoRole]
        assert QApplication.focusWidget() is not None, "nothing has the keyboard"
        reached = stops(shown)
        missed = [described(widget) for widget in used if takes_tab(widget) and widget not in reached]
        unseen = [described(widget) for widget in reached if not is_seen(widget)]
        backwards = [described(widget) for widget in going_up(reached)]
    assert (mute, odd, missed, unseen, backwards) == ([], [], [], [], [])


@pytest.mark.parametrize("sight", every.DIALOGS, ids=lambda sight: sight.name)
def test_escape_closes_it_and_gives_the_keyboard_back(on: Stage, sight: Sight) -> None:
    on.window.activateWindow()
    on.window.go("today").take_focus()
    before = on.window.focusWidget()
    with every.opened(on, sight) as shown:
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Escape)
        assert not shown.isVisible()
        if on.window.place == "today":
            assert on.window.focusWidget() is before


@pytest.mark.parametrize("sight", every.PANES, ids=lambda sight: sight.name)
def test_rows_say_what_they_show(on: Stage, sight: Sight) -> None:
    with every.opened(on, sight) as shown:
        lists = [view for view in shown.findChildren(QAbstractItemView) if view.isVisible() and view.model()]
        for view in lists:
            said = QAccessible.queryAccessibleInterface(view)
            assert said.role() in (QAccessible.Role.Table, QAccessible.Role.List)
            assert said.text(QAccessible.Text.Name)
            cells = [said.child(number) for number in range(min(said.childCount(), 6))]
            assert all(cell.text(QAccessible.Text.Name).strip() for cell in cells if cell.role() in CELLS)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab is meant to stop at it."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def is_seen(widget: QWidget) -> bool:
    """Whether it looks otherwise while it has the keyboard; an empty list and a whole sheet have nothing to mark."""
    if isinstance(widget, QDialog) or (isinstance(widget, QAbstractItemView) and not widget.model().rowCount()):
        return True
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    having = painted(widget)
    widget.clearFocus()
    return painted(widget) != having


def painted(widget: QWidget) -> QImage:
    """How it looks where it stands, with what is just around it."""
    top = widget.window()
    place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())
    return top.grab(place.adjusted(-3, -3, 3, 3)).toImage()


def going_up(reached: list[QWidget]) -> list[QWidget]:
    """The stops that lie wholly above the one before them and not beside it to the right: the reading order."""
    found = []
    for before, now in pairwise(reached):
        one, other = place_of(before), place_of(now)
        if other.bottom() < one.top() and other.left() <= one.right() and other.top() > place_of(reached[0]).top():
            found.append(now)
    return found


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
