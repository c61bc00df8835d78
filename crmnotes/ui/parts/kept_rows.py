"""Rows as they were painted last: after an act most of them only move, and are copied instead of painted again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from crmnotes.ui.look.theme import BODY_PIXELS, colour, colours, px
from crmnotes.ui.models.sections import Row
from crmnotes.ui.parts.rows import Look, Shown

Paint = Callable[[QPainter, Shown], None]
Kept = tuple[int, Row | None, tuple[bool, bool], Look]  # all that a row is painted of, but its place


class Canvas(QWidget):
    """Nobody sees it: what is painted onto it goes into a picture, with letters as smooth as on the screen.

    Qt smooths letters as the desktop wants it for widgets only, for pictures always in grey.
    """

    def __init__(self) -> None:
        super().__init__()
        self._work: Callable[[QPainter], None] = lambda painter: None

    def fill(self, picture: QImage, work: Callable[[QPainter], None]) -> None:
        """Lets somebody paint onto what is in the picture already."""
        self._work = work
        self.resize(picture.deviceIndependentSize().toSize())
        self.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only ever into a picture."""
        painter = QPainter(self)
        self._work(painter)
        painter.end()


class KeptRows:
    """A picture of a list that stands on the ground of the window, and which rows lie where in it."""

    def __init__(self) -> None:
        self._picture: QImage | None = None
        self._tops: dict[Kept, int] = {}  # where each row lies
        self._dress: object = None
        self._canvas = Canvas()

    def forget(self) -> None:
        """Gives the picture back, which takes as much memory as the list takes of the screen."""
        self._picture, self._tops = None, {}

    def paint(self, ground: QWidget, part: QRect, rows: Iterable[Shown], paint: Paint) -> None:
        """Paints the rows of that part of a list: from the picture those that are in it, the others into it first."""
        dress = (ground.size(), ground.devicePixelRatioF(), colours(), px(BODY_PIXELS))
        if dress != self._dress:
            self.forget()
            self._dress = dress
        shown, tall = list(rows), ground.height()
        whole = [row for row in shown if row.top >= 0 and row.top + row.height <= tall]
        picture = self._picture
        if picture is None:
            picture = self._picture = _empty(ground)
        elif part == ground.rect():  # rows may stand elsewhere now
            self._move(picture, whole)
        self._paint_over(picture, whole, paint)
        painter = QPainter(ground)
        painter.drawImage(part.topLeft(), picture, _pixels(part, picture))
        end = shown[-1].top + shown[-1].height if shown else part.top()
        if end <= part.bottom():
            _clear(painter, end, part.bottom() + 1 - end, ground.width())
        for row in shown if len(whole) < len(shown) else ():
            if row not in whole:  # cut off by the edge: a round corner is cut as by the window, to the last pixel
                _clear(painter, row.top, row.height, ground.width())
                paint(painter, row)
        painter.end()

    def _move(self, picture: QImage, rows: Iterable[Shown]) -> None:
        """Moves what is in the picture to where it stands now, neighbours together; the rest is to be painted."""
        before, self._tops = self._tops, {}
        moves: list[tuple[int, int, int]] = []  # from where, to where, how tall
        for row in rows:
            there = before.get(row[2:], -1)
            if there < (moves[-1][0] + moves[-1][2] if moves else 0):
                continue  # not in it, or in another order than now
            if moves and there - moves[-1][0] == row.top - moves[-1][1]:
                moves[-1] = *moves[-1][:2], there + row.height - moves[-1][0]
            else:
                moves.append((there, row.top, row.height))
            self._tops[row[2:]] = row.top
        scale = round(picture.devicePixelRatio())
        line, pixels = picture.bytesPerLine() * scale, memoryview(picture.bits())
        upwards = [move for move in moves if move[0] > move[1]]
        downwards = [move for move in moves if move[0] < move[1]]
        for there, top, tall in (*upwards, *reversed(downwards)):  # none onto one that is still to be moved
            pixels[top * line : (top + tall) * line] = pixels[there * line : (there + tall) * line]

    def _paint_over(self, picture: QImage, rows: Iterable[Shown], paint: Paint) -> None:
        """Paints rows that look otherwise than in the picture into it."""
        others = [row for row in rows if self._tops.get(row[2:]) != row.top]
        if not others:
            return
        wide = round(picture.deviceIndependentSize().width())

        def other_rows(painter: QPainter) -> None:
            for row in others:
                end = row.top + row.height
                self._tops = {one: top for one, top in self._tops.items() if top >= end or top + one[0] <= row.top}
                _clear(painter, row.top, row.height, wide)
                paint(painter, row)
                self._tops[row[2:]] = row.top

        self._canvas.fill(picture, other_rows)


def _clear(painter: QPainter, top: int, tall: int, wide: int) -> None:
    painter.fillRect(QRect(0, top, wide, tall), colour(colours().ground))


def _empty(ground: QWidget) -> QImage:
    """A picture as large as a widget, in the colour of the ground; see `SectionsView.keep_rows`."""
    scale = round(ground.devicePixelRatioF())
    picture = QImage(ground.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(colour(colours().ground))
    return picture


def _pixels(part: QRect, picture: QImage) -> QRect:
    """Where a part of the list lies in a picture."""
    scale = round(picture.devicePixelRatio())
    return QRect(part.left() * scale, part.top() * scale, part.width() * scale, part.height() * scale)
