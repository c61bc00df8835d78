"""Paper: what is printed or written as PDF in lengths of millimetres and points, the same at every text size."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from crmnotes.errors import BadInput
from crmnotes.exchange.write_safely import written_safely
from crmnotes.ui.look.theme import LIGHT

DPI = 600
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
A4 = (210.0, 297.0)


class Paper:
    """Pages that are painted one after the other; every length is in millimetres."""

    def __init__(self, writer: QPagedPaintDevice) -> None:
        """`writer` is a PDF or a printer of `DPI` dots to the inch, without margins."""
        self._writer = writer
        self.painter = QPainter(writer)
        self.pages = 1

    def turn(self) -> None:
        """Takes the next page."""
        self._writer.newPage()
        self.pages += 1

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The family of the window in a size of paper."""
        font = QFont()
        font.setPixelSize(max(1, round(points * DPI / 72)))
        font.setBold(bold)
        return font

    def height(self, font: QFont) -> float:
        """How high a line is."""
        return QFontMetricsF(font, self._writer).height() / dots(1)

    def words(self, text: str, left: float, top: float, width: float, font: QFont, *, quiet: bool = False) -> None:
        """One line of words, cut with an ellipsis where there is no room."""
        metrics = QFontMetricsF(font, self._writer)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, dots(width))
        self.painter.setFont(font)
        self.painter.setPen(QColor(LIGHT.quiet if quiet else LIGHT.ink))
        place = QRectF(dots(left), dots(top), dots(width), metrics.height())
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine), shown)

    def wrapped(self, text: str, width: float, font: QFont) -> list[str]:
        """Words broken into lines of that width; a word that is wider is broken inside."""
        metrics, lines = QFontMetricsF(font, self._writer), [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= dots(width):
                lines[-1] = longer
                continue
            if lines[-1]:
                lines.append("")
            for letter in word:
                if lines[-1] and metrics.horizontalAdvance(lines[-1] + letter) > dots(width):
                    lines.append("")
                lines[-1] += letter
        return lines

    def document(self, text: QTextDocument, left: float, top: float, width: float, height: float) -> None:
        """A text over as many pages as it takes, each with that much room."""
        layout = text.documentLayout()
        layout.setPaintDevice(self._writer)
        text.setPageSize(QSizeF(dots(width), dots(height)))
        for page in range(text.pageCount()):
            if page:
                self.turn()
            self.painter.save()
            self.painter.translate(dots(left), dots(top) - page * dots(height))
            text.drawContents(self.painter, QRectF(0, page * dots(height), dots(width), dots(height)))
            self.painter.restore()

    def rule(self, left: float, top: float, width: float) -> None:
        """A thin line across."""
        self.painter.fillRect(QRectF(dots(left), dots(top), dots(width), dots(0.1)), Qt.GlobalColor.gray)


class Printed(NamedTuple):
    """Something to print: its title, the name proposed for its file, and what paints its pages."""

    title: str
    name: str
    paint: Callable[[Paper], object]


def dots(millimetres: float) -> float:
    """A length on paper as the device counts it."""
    return millimetres * DPI / 25.4


def write(
    path: Path,
    title: str,
    paint: Callable[[Paper], object],
    *,
    size: tuple[float, float] = A4,
    notebook: Path | None = None,
) -> int:
    """Writes a PDF, whole or not at all, and gives its pages. `paint` fills it. BadInput, DiskFull, ReadOnly."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("crmnotes")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    paper = Paper(writer)
    try:
        paint(paper)
    finally:
        paper.painter.end()
    content = bytes(buffer.data().data())
    if not content.startswith(b"%PDF") or len(_PAGE.findall(content)) != paper.pages:
        raise BadInput("The pages could not be read back, so the file was not kept. Try again.")
    with written_safely(path, notebook) as stream:
        stream.write(content)
    return paper.pages
