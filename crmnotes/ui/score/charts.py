"""Small charts of our own: bars with their numbers, painted alike on the screen and on paper."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Colours, Role, Tone, brush, colour, colours, px


class Bar(NamedTuple):
    """One bar: how much of the whole height it takes (0 to 1), the words above and below it."""

    share: float
    above: str
    below: str
    tone: Tone = Tone.ACCENT
    empty: bool = False  # nothing to count: only its name is shown
    brief: str = ""  # in place of the words above where they find no room


class Chart(NamedTuple):
    """A chart: what it shows, what it is measured by, its bars, and a line to reach."""

    title: str
    aside: str
    bars: tuple[Bar, ...]
    goal: float | None = None
    nothing: str = ""  # said when there are no bars
    groups: tuple[str, ...] = ()  # words beneath neighbouring bars, each beneath as many

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        bars = ", ".join(f"{bar.below} {bar.above}".strip() for bar in self.bars if not bar.empty)
        return ". ".join(part for part in (self.title, self.aside, bars or self.nothing) if part)


class ChartBox(QWidget):
    """A chart on a rounded card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart("", "", ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart) -> None:
        """Shows another chart; one that says the same is not painted again."""
        if chart == self.chart:
            return
        self.chart = chart
        self.setAccessibleName(chart.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for twelve bars with their numbers."""
        return QSize(px(330), px(216))

    def minimumSizeHint(self) -> QSize:
        """The least at which bars can be told apart."""
        return QSize(px(200), px(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card and the chart on it."""
        painter = QPainter(self)
        paint_card(painter, self.rect(), self.chart, colours())
        painter.end()


def paint_card(painter: QPainter, box: QRect, chart: Chart, look: Colours) -> None:
    """Paints a chart on a rounded card in those colours, the first bar where reading begins."""
    with lettering.turned(box, round_=QGuiApplication.isRightToLeft()):
        _paint_card(painter, box, chart, look)


def _paint_card(painter: QPainter, box: QRect, chart: Chart, look: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(look.line), 1))
    painter.setBrush(brush(look.paper))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    inside = box.adjusted(px(18), px(14), -px(18), -px(12))
    line = lettering.line_height(Role.HEADING)
    head = QRect(inside.left(), inside.top(), inside.width(), line)
    whole = lettering.metrics(Role.HEADING).horizontalAdvance(chart.title) <= head.width()
    taken = lettering.words(painter, head, chart.title, Role.HEADING if whole else Role.SMALL_BOLD, look.ink)
    rest = head.adjusted(taken + px(12), 0, 0, 0)
    if lettering.metrics(Role.SMALL).horizontalAdvance(chart.aside) + px(2) <= rest.width():
        lettering.words(painter, rest, chart.aside, Role.SMALL, look.quiet, lettering.RIGHT)
    below = inside.adjusted(0, line + px(6), 0, 0)
    if chart.bars:
        _paint_bars(painter, below, chart, look)
    else:
        place = QRect(below.left(), below.top() + px(6), below.width(), lettering.line_height())
        broken = lettering.wrapped(chart.nothing, below.width(), 4)
        painter.setPen(colour(look.quiet))
        lettering.paragraph(painter, place, broken, look.quiet)


def _paint_bars(painter: QPainter, box: QRect, chart: Chart, look: Colours) -> None:
    """Paints the bars on their ground line, and the line to reach across them."""
    line = lettering.line_height(Role.SMALL)
    ground, top = box.bottom() - line * (2 if chart.groups else 1) - px(5), box.top() + line
    room = max(1, ground - top)
    step = box.width() / len(chart.bars)
    every = _every(chart, step)
    if chart.goal is not None:
        _paint_goal(painter, box, round(ground - room * chart.goal), look)
    brief = not all(_fits(bar.above, round(step) - px(3)) for bar in chart.bars if not bar.empty and bar.brief)
    for number, bar in enumerate(chart.bars):
        slot = QRect(round(box.left() + number * step), top, round(step), room)
        if not bar.empty:
            _paint_bar(painter, slot, ground, bar._replace(above=bar.brief) if brief else bar, look)
        names = QRect(slot.left() - px(4), ground + px(5), slot.width() + px(8), line)
        if number % every == 0:
            lettering.words(painter, names, bar.below, Role.SMALL, look.quiet, lettering.CENTRE)
    for number, group in enumerate(chart.groups):
        wide = box.width() // len(chart.groups)
        beneath = QRect(box.left() + number * wide, ground + px(5) + line, wide, line)
        lettering.words(painter, beneath, group, Role.SMALL, look.ink, lettering.CENTRE)
    painter.setPen(QPen(colour(look.line), 1))
    painter.drawLine(box.left(), ground, box.right(), ground)


def _paint_bar(painter: QPainter, slot: QRect, ground: int, bar: Bar, look: Colours) -> None:
    wide = min(slot.width() - max(2, slot.width() // 4), px(64))
    tall = max(px(2), round(slot.height() * min(1.0, bar.share)))
    place = QRectF(lettering.turn(slot).center().x() - wide / 2 + 0.5, ground - tall, wide, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(
        brush({Tone.RED: look.red, Tone.AMBER: look.amber, Tone.GREEN: look.green}.get(bar.tone, look.accent))
    )
    round_by = min(px(4), tall / 2)
    painter.drawRoundedRect(place, round_by, round_by)
    if not _fits(bar.above, slot.width() - px(3)):
        return
    line, wide = lettering.line_height(Role.SMALL), lettering.metrics(Role.SMALL).horizontalAdvance(bar.above)
    above = QRect(slot.left() - px(4), ground - tall - line, slot.width() + px(8), line)
    painter.setBrush(brush(look.paper))  # the line to reach goes on behind the number
    painter.drawRect(
        QRectF(lettering.turn(above).center().x() - wide / 2 - 1, above.top() + px(2), wide + 2, line - px(3))
    )
    lettering.words(painter, above, bar.above, Role.SMALL, look.quiet, lettering.CENTRE)


def _paint_goal(painter: QPainter, box: QRect, height: int, look: Colours) -> None:
    pen = QPen(colour(look.green), 1)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(box.left(), height, box.right(), height)


def _fits(text: str, room: int) -> bool:
    return lettering.metrics(Role.SMALL).horizontalAdvance(text) <= room


def _every(chart: Chart, step: float) -> int:
    """Every which name finds room beside the others."""
    widest = max(lettering.metrics(Role.SMALL).horizontalAdvance(bar.below) for bar in chart.bars)
    return max(1, -int(-(widest + px(4)) // max(1.0, step)))
