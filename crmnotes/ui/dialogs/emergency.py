"""The emergency sheet: one page on paper that says where the notebook lies and how it opens without crmnotes."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QWidget

from crmnotes.exchange.write_safely import written_safely
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr

BLANK = "_" * 46


class Emergency(Sheet):
    """Shows the page, prints it and saves it as a PDF; the passphrase itself is written on it by hand only."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("Print it, fill in the lines by hand, and keep it where you keep papers. crmnotes keeps no copy.")
        super().__init__(tr("Emergency sheet"), about, tr("Print…"), parent)
        self._bridge = bridge
        self.cancel.setText(tr("Close"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setHtml(content(bridge))
        self.page.setAccessibleName(tr("Emergency sheet"))
        self.page.setMinimumHeight(px(180))
        self.body.addWidget(self.page, 1)
        pdf = button(tr("Save as &PDF…"))
        pdf.clicked.connect(self.save)
        self.foot.insertWidget(0, pdf)
        self.tall = px(620)
        self.resize(px(640), self.tall)

    def submit(self) -> None:
        """Asks for a printer and prints."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Emergency sheet"))
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            document(self._bridge).print_(printer)
            self.accept()

    def save(self) -> None:
        """Asks for a file and writes the PDF."""
        place, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), "crmnotes-emergency-sheet.pdf", tr("PDF (*.pdf)")
        )
        if place:
            path = Path(place if place.casefold().endswith(".pdf") else f"{place}.pdf")
            if self.attempt(lambda: write_pdf(path, self._bridge)) is not None:
                self._bridge.say(tr("Saved as {}").format(path))
                self.accept()


def write_pdf(path: Path, bridge: Bridge) -> bool:
    """Writes the sheet as a PDF of one page; a file of that name gives way to a whole one only. BadInput, DiskFull."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Emergency sheet"))
    writer.setCreator("crmnotes")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 16, 18, 16))
    document(bridge).print_(writer)
    with written_safely(path, bridge.notebook.path) as stream:
        stream.write(buffer.data().data())
    return True


def document(bridge: Bridge) -> QTextDocument:
    """The sheet as a document, black on white."""
    made = QTextDocument()
    made.setDefaultFont(QFont(made.defaultFont().family(), 10))
    made.setHtml(content(bridge))
    made.setPageSize(QSizeF())
    return made


def content(bridge: Bridge) -> str:
    """The words of the sheet: where the file lies, how it opens, and lines to fill in by hand."""
    notebook = bridge.notebook
    locked = notebook.protection.locked
    steps = _with_passphrase() if locked else _without()
    lines = _to_fill_in() if locked else ""
    return f"""<h2>{_said(tr("Emergency sheet for the customer notebook"))}</h2>
<p>{_said(tr("For whoever must look after these customers when the owner or this computer cannot."))}</p>
<h3>{_said(tr("Where it lies"))}</h3>
<p>{_said(tr("The notebook:"))} <b>{_said(str(notebook.path))}</b><br>
{_said(tr("Its backups:"))} <b>{_said(str(notebook.backups.folder))}</b><br>
{_said(tr("Printed on {}").format(words.day_month(notebook.clock.now().date())))}</p>
{lines}
<h3>{_said(tr("Opening it with crmnotes"))}</h3>
<p>{_said(tr("Install crmnotes, then start it with the file, or choose File, Restore and the file or a backup."))}</p>
<h3>{_said(tr("Opening it without crmnotes"))}</h3>
<p>{_said(tr("Copy the file first and open the copy. It is an ordinary SQLite database."))}</p>
{steps}"""


def _to_fill_in() -> str:
    return f"""<h3>{_said(tr("To be filled in by hand"))}</h3>
<p>{_said(tr("Passphrase:"))} {BLANK}</p>
<p>{_said(tr("Set on:"))} ____________________ {_said(tr("Who else knows it:"))} ____________________</p>
<p><b>{_said(tr("Nobody can open it without the passphrase, the makers of crmnotes included."))}</b></p>"""


def _with_passphrase() -> str:
    """The settings of the one common program that opens such files."""
    steps = (
        tr("Install “DB Browser for SQLite” from sqlitebrowser.org, and start the one that is called “SQLCipher”."),
        tr("Open the copy. When it asks, choose “Passphrase” and type the passphrase."),
        tr("Choose “SQLCipher 4 defaults”: page size 4096, KDF iterations 256000, HMAC SHA512, KDF SHA512."),
        tr("Customers stand in the table “customers”, what was said in “notes”, what was promised in “promises”."),
    )
    return _list(steps)


def _without() -> str:
    steps = (
        tr("Install “DB Browser for SQLite” from sqlitebrowser.org and open the copy. It has no passphrase."),
        tr("Customers stand in the table “customers”, what was said in “notes”, what was promised in “promises”."),
    )
    return _list(steps)


def _list(steps: tuple[str, ...]) -> str:
    return "<ol>" + "".join(f"<li>{_said(step)}</li>" for step in steps) + "</ol>"


def _said(text: str) -> str:
    return escape(text)
