"""What will be printed, page by page, before it is printed or saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QFileDialog, QGraphicsView, QWidget

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import brush, colours, px
from crmnotes.ui.paper.pages import DPI, Paper, Printed, write
from crmnotes.ui.parts.plain import button
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr

WIDTH, TALL = 720, 860


class Preview(Sheet):
    """The pages, with what prints them and what saves them."""

    def __init__(self, bridge: Bridge, printed: Printed, parent: QWidget | None = None) -> None:
        super().__init__(tr("Print: {}").format(printed.title), "", tr("Print…"), parent)
        self.setWindowTitle(tr("Print"))  # a task bar shows titles to anybody
        self._bridge, self._printed = bridge, printed
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(printed.title)
        self.printer.setFullPage(True)
        self.printer.setResolution(DPI)
        self.printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        self.pages = QPrintPreviewWidget(self.printer)
        now = colours()
        self.pages.setAccessibleName(tr("The pages as they are printed"))
        for view in self.pages.findChildren(QGraphicsView):
            view.setAccessibleName(tr("The pages as they are printed"))
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a page takes the whole width
            view.scene().setBackgroundBrush(brush(now.hover if now.outlined else now.side))
        self.pages.paintRequested.connect(self.paint)
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        self.body.addWidget(self.pages)
        self.save = button(tr("Save as &PDF…"))
        self.save.clicked.connect(self._ask_where)
        self.foot.insertWidget(0, self.save)
        size = room_for(self, px(WIDTH), px(TALL))
        self.tall = size.height()
        self.resize(size)
        self.done_button.setFocus()

    def paint(self, printer: QPrinter) -> None:
        """Paints all pages on a printer; the preview is one as well."""
        paper = Paper(printer)
        self._printed.paint(paper)
        paper.painter.end()

    def submit(self) -> None:
        """Asks for the printer and prints."""
        if QPrintDialog(self.printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        self.paint(self.printer)
        self.accept()
        self._bridge.say(tr("Sent to the printer: {}").format(self._printed.title))

    def _ask_where(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), self._printed.name, tr("PDF (*.pdf)"))
        if place and self.attempt(lambda: self.save_as(Path(place))) is not None:
            self.accept()

    def save_as(self, path: Path) -> int:
        """Writes the PDF, whole or not at all, says so, and gives its pages. BadInput, DiskFull, ReadOnly."""
        path = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
        pages = write(path, self._printed.title, self._printed.paint, notebook=self._bridge.notebook.path)
        self._bridge.say(tr("Saved as {}").format(path))
        return pages
