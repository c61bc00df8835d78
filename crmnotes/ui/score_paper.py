"""The scorecard on paper and as a PDF: the numbers, the charts, and what was missed, black on white."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from crmnotes.exchange.write_safely import written_safely
from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score
from crmnotes.notebook.tallies import TallyLine
from crmnotes.ui import lettering, score_words
from crmnotes.ui.charts import paint_card
from crmnotes.ui.models.behind import entries
from crmnotes.ui.models.score import score_rows
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.theme import LIGHT, Role, px
from crmnotes.ui.words import grouped, tr

WIDE = 720
"""How wide the page is in the lengths of the design, whatever its size on paper."""
MISSES = 40
"""So many misses of a rule are listed."""
LEAD, GAP, CHART = 130, 12, 200


def print_score(notebook: Notebook, score: Score, tallies: Sequence[TallyLine], parent: QWidget | None = None) -> str:
    """Asks for a printer and prints; what to say then, nothing when it was called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Scorecard"))
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return ""
    painter = QPainter(printer)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    Paper(painter, page.width(), page.height(), printer.newPage).paint(notebook, score, tallies)
    painter.end()
    return tr("The scorecard was sent to the printer.")


def save_pdf(notebook: Notebook, score: Score, tallies: Sequence[TallyLine], parent: QWidget | None = None) -> str:
    """Asks for a file and writes the PDF; what to say then, nothing when it was called off."""
    from PySide6.QtWidgets import QFileDialog

    name = f"scorecard-{score.period.last.isoformat()}.pdf"
    place, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), name, tr("PDF (*.pdf)"))
    if not place:
        return ""
    path = Path(place if place.casefold().endswith(".pdf") else f"{place}.pdf")
    write_pdf(path, notebook, score, tallies)
    return tr("Saved as {}").format(path)


def write_pdf(path: Path, notebook: Notebook, score: Score, tallies: Sequence[TallyLine]) -> None:
    """Writes the scorecard as a PDF; a file of that name gives way to a whole one only. BadInput, DiskFull."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Scorecard"))
    writer.setCreator("crmnotes")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    Paper(painter, writer.width(), writer.height(), writer.newPage).paint(notebook, score, tallies)
    painter.end()
    with written_safely(path, notebook.path) as stream:
        stream.write(buffer.data().data())


class Paper:
    """Pages of paper, filled from top to bottom."""

    def __init__(self, painter: QPainter, width: int, height: int, turn: Callable[[], object]) -> None:
        """`turn` takes the next page; width and height are those of the device."""
        self._painter, self._turn = painter, turn
        scale = width / px(WIDE)
        painter.scale(scale, scale)
        self._height = round(height / scale)
        self._top = 0

    def paint(self, notebook: Notebook, score: Score, tallies: Sequence[TallyLine]) -> None:
        """The whole scorecard."""
        self._line(tr("Scorecard"), Role.TITLE)
        self._line(score_words.days(score.period), ink=LIGHT.quiet)
        self._rows(score_rows(score, tallies))
        self._words(score_words.sides(score))
        self._words(_key_customers(score))
        self._charts(score)
        self._misses(notebook, score)

    def _room(self, height: int) -> QRect:
        """The next strip of that height, on the next page where there is no room for it."""
        if self._top + height > self._height and self._top:
            self._turn()
            self._top = 0
        strip = QRect(0, self._top, px(WIDE), height)
        self._top += height
        return strip

    def _line(self, text: str, role: Role = Role.BODY, ink: str = LIGHT.ink) -> None:
        strip = self._room(lettering.line_height(role) + px(4))
        lettering.words(self._painter, strip, text, role, ink)

    def _words(self, text: str) -> None:
        """Words that are broken into lines."""
        self._room(px(6))
        for line, _ in lettering.wrapped(text, px(WIDE), 12) if text else ():
            self._line(line)

    def _rows(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if isinstance(row, Heading):
                self._heading(row.text)
            else:
                self._columns(row.pill, row.title, row.aside)

    def _heading(self, text: str) -> None:
        self._room(px(GAP))
        line = lettering.line_height(Role.HEADING)
        if self._top + 3 * line > self._height:  # no heading stands alone at the foot of a page
            self._room(self._height)
        self._line(text, Role.HEADING)

    def _columns(self, lead: str, title: str, aside: str) -> None:
        strip = self._room(lettering.line_height() + px(5))
        lettering.words(self._painter, strip.adjusted(0, 0, px(LEAD - WIDE), 0), lead, Role.BOLD, LIGHT.ink)
        middle = strip.adjusted(px(LEAD), 0, 0, 0)
        right = lettering.words(self._painter, middle, aside, Role.SMALL, LIGHT.quiet, lettering.RIGHT)
        lettering.words(self._painter, middle.adjusted(0, 0, -right - px(GAP), 0), title, Role.BODY, LIGHT.ink)

    def _charts(self, score: Score) -> None:
        """Two beside each other, twice."""
        charts, wide = score_words.charts(score), (px(WIDE) - px(GAP)) // 2
        for pair in (charts[:2], charts[2:]):
            self._room(px(GAP))
            strip = self._room(px(CHART))
            for number, chart in enumerate(pair):
                box = QRect(strip.left() + number * (wide + px(GAP)), strip.top(), wide, strip.height())
                paint_card(self._painter, box, chart, LIGHT)

    def _misses(self, notebook: Notebook, score: Score) -> None:
        for line in score_words.LINES:
            misses = line.cases(score).misses
            if not misses:
                continue
            self._heading(tr("{}: {}").format(tr(line.words), score_words.how(line.cases(score))))
            for entry in entries(notebook, score, line.records, misses[:MISSES]):
                self._miss(entry)
            if len(misses) > MISSES:
                self._line(tr("and {} more").format(grouped(len(misses) - MISSES)), ink=LIGHT.quiet)

    def _miss(self, entry: Entry) -> None:
        words = "  ".join(part for part in (entry.title, entry.text.replace("\n", " ")) if part)
        self._columns(entry.lead or entry.pill, words, "" if entry.text else entry.beside)


def _key_customers(score: Score) -> str:
    """The names of the key customers, the largest first."""
    if not score.key_customers:
        return ""
    names = ", ".join(worth.name for worth in score.key_customers[:MISSES])
    more = len(score.key_customers) - MISSES
    and_more = tr(" and {} more").format(grouped(more)) if more > 0 else ""
    return tr("Key customers, who bring 80 of 100 of the orders: {}").format(names + and_more)
