"""Small charts of our own: bars with their numbers, painted alike on the screen and on paper."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLine, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import BODY_PIXELS, Colours, Role, Tone, brush, colour, colours, pen, px

INKS = {Tone.RED: "red", Tone.AMBER: "amber", Tone.GREEN: "green"}
"""The colours of bars that say something by it."""


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
        self._drawing: Drawing
        self._dress: object = None  # all that it was laid out for
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
        """The card and the chart on it, laid out anew only where something about them is another."""
        dress = self.chart, self.size(), colours(), px(BODY_PIXELS), QGuiApplication.isRightToLeft()
        if dress != self._dress:
            self._drawing, self._dress = laid_out(self.rect(), self.chart, colours()), dress
        painter = QPainter(self)
        self._drawing.paint(painter)
        painter.end()


def paint_card(painter: QPainter, box: QRect, chart: Chart, look: Colours) -> None:
    """Paints a chart on a rounded card in those colours, the first bar where reading begins."""
    laid_out(box, chart, look).paint(painter)


def laid_out(box: QRect, chart: Chart, look: Colours) -> Drawing:
    """A chart on a rounded card, ready to paint."""
    with lettering.turned(box, round_=QGuiApplication.isRightToLeft()):
        return Drawing(box, chart, look)


class Drawing:
    """What a chart is painted of, where it stands: its card, lines, areas of one colour each, and words on top."""

    def __init__(self, box: QRect, chart: Chart, look: Colours) -> None:
        self._look = look
        self._card = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        self._goal: QLine | None = None
        self._bars: dict[str, QPainterPath] = {}  # by their colour
        self._gaps: list[QRectF] = []  # behind numbers, where the line to reach goes on
        self._ground: QLine | None = None
        self._words: list[lettering.Placed] = []
        inside = box.adjusted(px(18), px(14), -px(18), -px(12))
        below = inside.adjusted(0, self._put_head(inside, chart) + px(6), 0, 0)
        if chart.bars:
            self._put_bars(below, chart)
        else:
            self._put_nothing(below, chart.nothing)

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, line = self._look, pen(self._look.line)
        painter.setPen(line)
        painter.setBrush(brush(look.paper))
        painter.drawRoundedRect(self._card, px(8), px(8))
        if self._goal is not None:
            painter.setPen(_dashed(look.green))
            painter.drawLine(self._goal)
        for ink, bars in self._bars.items():
            painter.fillPath(bars, brush(ink))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(look.paper))
        painter.drawRects(self._gaps)  # each alone: two that touch would otherwise cover more of a pixel
        if self._ground is not None:
            painter.setPen(line)
            painter.drawLine(self._ground)
        for words in self._words:
            words.paint(painter)

    def _put(self, box: QRect, text: str, role: Role, ink: str, place: float = lettering.LEFT) -> int:
        """Puts words there; returns the width they take."""
        if not text or box.width() <= 0:
            return 0
        words = lettering.placed(box, text, role, ink, place)
        self._words.append(words)
        return words.wide

    def _put_head(self, inside: QRect, chart: Chart) -> int:
        """What the chart shows and what it is measured by; returns how tall that is."""
        line = lettering.line_height(Role.HEADING)
        head = QRect(inside.left(), inside.top(), inside.width(), line)
        whole = lettering.advance(chart.title, Role.HEADING) <= head.width()
        taken = self._put(head, chart.title, Role.HEADING if whole else Role.SMALL_BOLD, self._look.ink)
        rest = head.adjusted(taken + px(12), 0, 0, 0)
        if lettering.advance(chart.aside, Role.SMALL) + px(2) <= rest.width():
            self._put(rest, chart.aside, Role.SMALL, self._look.quiet, lettering.RIGHT)
        return line

    def _put_nothing(self, box: QRect, said: str) -> None:
        line = lettering.line_height()
        for number, (words, _) in enumerate(lettering.wrapped(said, box.width(), 4)):
            place = QRect(box.left(), box.top() + px(6) + number * line, box.width(), line)
            self._put(place, words, Role.BODY, self._look.quiet)

    def _put_bars(self, box: QRect, chart: Chart) -> None:
        """The bars on their ground line, and the line to reach across them."""
        line = lettering.line_height(Role.SMALL)
        ground, top = box.bottom() - line * (2 if chart.groups else 1) - px(5), box.top() + line
        room, step = max(1, ground - top), box.width() / len(chart.bars)
        every = _every(chart, step)
        if chart.goal is not None:
            height = round(ground - room * chart.goal)
            self._goal = QLine(box.left(), height, box.right(), height)
        brief = not all(_fits(bar.above, round(step) - px(3)) for bar in chart.bars if not bar.empty and bar.brief)
        for number, bar in enumerate(chart.bars):
            slot = QRect(round(box.left() + number * step), top, round(step), room)
            if not bar.empty:
                self._put_bar(slot, ground, bar, bar.brief if brief else bar.above)
            if number % every == 0:
                names = QRect(slot.left() - px(4), ground + px(5), slot.width() + px(8), line)
                self._put(names, bar.below, Role.SMALL, self._look.quiet, lettering.CENTRE)
        for number, group in enumerate(chart.groups):
            wide = box.width() // len(chart.groups)
            beneath = QRect(box.left() + number * wide, ground + px(5) + line, wide, line)
            self._put(beneath, group, Role.SMALL, self._look.ink, lettering.CENTRE)
        self._ground = QLine(box.left(), ground, box.right(), ground)

    def _put_bar(self, slot: QRect, ground: int, bar: Bar, number: str) -> None:
        """A bar, and above it its number where that finds room."""
        wide = min(slot.width() - max(2, slot.width() // 4), px(64))
        tall = max(px(2), round(slot.height() * min(1.0, bar.share)))
        place = QRectF(lettering.turn(slot).center().x() - wide / 2 + 0.5, ground - tall, wide, tall)
        round_by = min(px(4), tall / 2)
        ink = getattr(self._look, INKS.get(bar.tone, "accent"))
        self._bars.setdefault(ink, QPainterPath()).addRoundedRect(place, round_by, round_by)
        if not _fits(number, slot.width() - px(3)):
            return
        line, wide = lettering.line_height(Role.SMALL), lettering.advance(number, Role.SMALL)
        above = QRect(slot.left() - px(4), ground - tall - line, slot.width() + px(8), line)
        middle = lettering.turn(above).center().x()
        self._gaps.append(QRectF(middle - wide / 2 - 1, above.top() + px(2), wide + 2, line - px(3)))
        self._put(above, number, Role.SMALL, self._look.quiet, lettering.CENTRE)


@cache
def _dashed(ink: str) -> QPen:
    made = QPen(colour(ink), 1)
    made.setStyle(Qt.PenStyle.DashLine)
    return made


def _fits(text: str, room: int) -> bool:
    return lettering.advance(text, Role.SMALL) <= room


def _every(chart: Chart, step: float) -> int:
    """Every which name finds room beside the others."""
    widest = max(lettering.advance(bar.below, Role.SMALL) for bar in chart.bars)
    return max(1, -int(-(widest + px(4)) // max(1.0, step)))
