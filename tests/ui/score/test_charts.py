"""A chart is laid out once, and anew only where something about it is another; painted, it is the same either way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme, Tone
from crmnotes.ui.score.charts import Bar, Chart, ChartBox, paint_card
from crmnotes.ui.window import Window

BARS = (Bar(0.9, "9/10", "47"), Bar(0.4, "4/10", "48", Tone.RED, brief="6"), Bar(0, "", "49", empty=True))
CHART = Chart("Promises kept each week", "red: how many not", BARS, 0.95)
FRACTION = Chart("Key and other customers", "", BARS, groups=("replied in time", "promises kept"))
NOTHING = Chart("Orders by the largest, %", "", (), nothing="No orders in the last 365 days.")


def painted(box: ChartBox) -> QImage:
    return box.grab().toImage()


def painted_anew(box: ChartBox) -> QImage:
    """The same chart by a box that never painted one."""
    other = ChartBox()
    other.resize(box.size())
    other.show_chart(box.chart)
    return painted(other)


@pytest.fixture
def box(qtbot: QtBot, window: Window) -> ChartBox:
    made = ChartBox()
    qtbot.addWidget(made)
    made.resize(330, 216)
    made.show_chart(CHART)
    return made


CHANGES: dict[str, Callable[[Window, ChartBox], object]] = {
    "another chart": lambda window, box: box.show_chart(FRACTION),
    "nothing to show": lambda window, box: box.show_chart(NOTHING),
    "another size": lambda window, box: box.resize(QSize(254, 278)),
    "dark": lambda window, box: window.wear(Scheme.DARK, 100),
    "larger text": lambda window, box: window.wear(Scheme.LIGHT, 150),
    "from right to left": lambda window, box: QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_is_laid_out_anew_when_something_is_another(window: Window, box: ChartBox, change: str) -> None:
    before, drawing = painted(box), box._drawing
    assert painted(box) == before
    assert box._drawing is drawing
    try:
        CHANGES[change](window, box)
        after = painted(box)
        assert after != before
        assert box._drawing is not drawing
        assert after == painted_anew(box)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        window.wear(Scheme.LIGHT, 100)


def test_on_paper_it_is_the_same_chart(box: ChartBox) -> None:
    paper = QImage(box.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    paint_card(painter, box.rect(), CHART, theme.colours())
    painter.end()
    assert paper.pixelColor(60, 150) == painted(box).pixelColor(60, 150)
