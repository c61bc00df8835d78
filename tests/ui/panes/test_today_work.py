"""What an act on Today asks of the window, counted: what it does not touch is neither painted nor laid out again."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.sample import fill
from crmnotes.ui.acts.today import acts_on
from crmnotes.ui.panes.today import TodayPane
from crmnotes.ui.window import Window


class Seen(QObject):
    """Counts the widgets that are painted, and those that are asked to lay out what is in them."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: Counter[QObject] = Counter()
        self.laid_out: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.painted[watched] += 1
        elif event.type() is QEvent.Type.LayoutRequest:
            self.laid_out[watched] += 1
        return False


@pytest.fixture
def pane(qtbot: QtBot, notebook: Notebook, window: Window) -> TodayPane:
    """Today of the sample business in a window that stands, with one act behind it."""
    fill(notebook, 60)
    window.complete()
    found = window.go("today")
    assert isinstance(found, TodayPane)
    choose_promise(found)
    keep(qtbot, found)
    return found


def choose_promise(pane: TodayPane) -> None:
    """Chooses the second promise of the list."""
    rows = [row for row in range(pane.model.rowCount()) if "kept" in acts_on(pane.model.today_row(row))]
    pane.list.choose_row(rows[1])
    rest()


def keep(qtbot: QtBot, pane: TodayPane) -> None:
    """Keeps the chosen promise."""
    qtbot.keyClick(pane.list, Qt.Key.Key_K)
    rest()


def rest() -> None:
    """Until there is nothing left to do."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


@pytest.fixture
def seen(pane: TodayPane, qtbot: QtBot, qapp: QApplication) -> Seen:
    """What another act asked for."""
    found = Seen()
    choose_promise(pane)
    qapp.installEventFilter(found)
    keep(qtbot, pane)
    qapp.removeEventFilter(found)
    return found


def test_an_act_lays_out_no_other_part_of_the_window(seen: Seen, window: Window) -> None:
    ground, side = window.centralWidget(), window.side
    assert ground not in seen.laid_out
    assert side not in seen.laid_out
    assert window not in seen.laid_out


def test_an_act_paints_once_what_it_touched(seen: Seen, window: Window, pane: TodayPane) -> None:
    card = pane.card
    others = (one for one in seen.painted if isinstance(one, QWidget) and not one.isAncestorOf(card))
    inside = [one for one in others if one is not card and not card.isAncestorOf(one)]
    assert {str(one): seen.painted[one] for one in inside if seen.painted[one] > 1} == {}
    around, side = pane.around, window.side
    untouched = {around.day, around.search, around.foot, side.write_down, side.logo, side.button("customers")}
    assert not untouched & set(inside)
    assert {pane.list.viewport(), around.summary, side.button("today").count} <= set(inside)
