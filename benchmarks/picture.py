"""The table as a picture: each row's bar beside its floor's, and one line that nobody should cross."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Row

WIDE, TALL, HEAD, MARGIN = 1180, 24, 74, 20  # pixels; TALL is one row
NAMES, FIGURES = 400, 130
GOAL_AT = 0.62  # of the room for bars: where the goal lies
PAPER, INK, QUIET, LINE = "#ffffff", "#1f2430", "#687080", "#e2e5ea"
FLOOR, MET, MISSED = "#c3c9d2", "#2f6f6a", "#c0782a"
TWICE = 2  # drawn twice as large, for screens that show fine lines


def paint(rows: Sequence[Row], path: Path) -> None:
    """Writes a PNG on a light ground, whatever the desktop wears."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

    application = QGuiApplication.instance() or QGuiApplication(sys.argv)
    image = QImage(WIDE * TWICE, _height(rows) * TWICE, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(TWICE, TWICE)
    font = QFont(application.font())
    font.setPixelSize(13)
    painter.setFont(font)
    _Sheet(painter, rows).paint()
    painter.end()
    if not image.save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written")


def _height(rows: Sequence[Row]) -> int:
    return HEAD + TALL * len(rows) + MARGIN


def _together(rows: Sequence[Row]) -> list[Row]:
    """What is measured at several sizes stands together, in the order of the table."""
    names = list(dict.fromkeys(row.name for row in rows))
    return sorted(rows, key=lambda row: names.index(row.name))


class _Sheet:
    """Where everything stands on the picture."""

    def __init__(self, painter: object, rows: Sequence[Row]) -> None:
        self.painter, self.rows = painter, _together(rows)
        self.left, self.right = NAMES + MARGIN, WIDE - FIGURES - MARGIN
        self.goal = self.left + (self.right - self.left) * GOAL_AT

    def paint(self) -> None:
        """The legend, the line, the rows."""
        self._legend()
        self._line()
        for number, row in enumerate(self.rows):
            again = number > 0 and self.rows[number - 1].name == row.name
            self._row(row, HEAD + number * TALL, named=not again)

    def _legend(self) -> None:
        self._words(MARGIN, 12, NAMES, "What a person waits for", INK, bold=True)
        self._words(MARGIN, 34, NAMES, "S 500 customers, M 10,000, L 100,000", QUIET)
        at = self.left
        for colour, words in (
            (MET, "crmnotes"),
            (MISSED, "crmnotes, goal missed"),
            (FLOOR, "its floor, in the same run"),
        ):
            self._bar(at, 18, 12, 10, colour)
            self._words(at + 18, 12, 170, words, QUIET)
            at += 34 + self.painter.fontMetrics().horizontalAdvance(words)
        self._words(round(self.goal) - 60, 44, 120, "goal", QUIET, centred=True)

    def _line(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QColor, QPen

        self.painter.setPen(QPen(QColor(QUIET), 1, Qt.PenStyle.DashLine))
        self.painter.drawLine(round(self.goal), HEAD - 8, round(self.goal), _height(self.rows) - MARGIN + 4)

    def _row(self, row: Row, top: int, *, named: bool) -> None:
        """Its name, both bars, each as a share of what the goal allows, and how many times the floor it is."""
        self._words(MARGIN, top, NAMES - 50, row.name if named else "", INK)
        self._words(NAMES - 22, top, 30, row.size, QUIET)
        room = self.right - self.left
        for share, y, tall, colour in (
            (row.ratio / row.goal, top + 4, 9, MET if row.met else MISSED),
            (1 / row.goal, top + 14, 4, FLOOR),
        ):
            self._bar(self.left, y, min(room, max(2.0, (self.goal - self.left) * share)), tall, colour)
        beyond = " →" if row.ratio / row.goal > 1 / GOAL_AT else ""
        self._words(self.right + 10, top, FIGURES, f"{row.ratio:.2f} of {row.goal:g}{beyond}", QUIET)

    def _bar(self, x: float, y: float, wide: float, tall: float, colour: str) -> None:
        from PySide6.QtCore import QRectF, Qt
        from PySide6.QtGui import QColor

        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(QRectF(x, y, wide, tall), 2, 2)

    def _words(
        self, x: int, y: int, wide: int, words: str, colour: str, *, bold: bool = False, centred: bool = False
    ) -> None:
        from PySide6.QtCore import QRect, Qt
        from PySide6.QtGui import QColor, QFont

        font = QFont(self.painter.font())
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        box = QRect(x, y, wide, TALL - 2)
        shown = self.painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
        self.painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
