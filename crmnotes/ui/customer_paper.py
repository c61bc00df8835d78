"""The file on one customer on paper: all that the notebook holds, for a customer who asks what is kept about them."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from crmnotes.exchange.markdown_out import Dossier, dossier
from crmnotes.notebook import Notebook
from crmnotes.records import Note, Promise, Way
from crmnotes.rules.money import in_figures
from crmnotes.ui import wording, words
from crmnotes.ui.paper import A4, Paper, Printed, write
from crmnotes.ui.theme import LIGHT
from crmnotes.ui.words import tr

EDGE = 18.0
"""Millimetres around a page."""
SCREEN = 96
"""Dots to the inch in which a text gives its own lengths, whatever it is painted on."""
TITLE, HEADING, TEXT = 17.0, 12.0, 9.5


def write_customer(notebook: Notebook, customer: int, path: Path) -> int:
    """Writes all that is kept about one customer as a PDF; returns its pages. NotFound, BadInput, DiskFull."""
    printed = printed_customer(notebook, customer)
    return write(path, printed.title, printed.paint, notebook=notebook.path)


def printed_customer(notebook: Notebook, customer: int) -> Printed:
    """All that is kept about one customer, to be printed. NotFound."""
    found = dossier(notebook, customer)

    def paint(paper: Paper) -> None:
        text = _Text(paper, notebook)
        text.add(found)
        paper.document(text.document, EDGE, EDGE, A4[0] - 2 * EDGE, A4[1] - 2 * EDGE)

    return Printed(found.customer.name, tr("customer.pdf"), paint)


class _Text:
    """Puts plain words under each other; nothing in them is taken for markup."""

    def __init__(self, paper: Paper, notebook: Notebook) -> None:
        self._paper, self._now = paper, notebook.clock.now()
        self._currency = notebook.settings.currency
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)

    def add(self, file: Dossier) -> None:
        """The whole file."""
        one = file.customer
        self._put(one.name, TITLE, bold=True, above=0)
        self._put(tr("All that is kept about them, {}").format(words.day_month(self._now.date())), TEXT, quiet=True)
        self._facts(file)
        self._promises(file)
        self._notes(file)
        if file.orders:
            self._put(tr("Orders"), HEADING, bold=True, above=4)
        for order in file.orders:
            amount = in_figures(order.minor_units, self._currency)
            self._pair(words.day_month(order.on), f"{order.what}, {amount}" if order.what else amount)

    def _facts(self, file: Dossier) -> None:
        one = file.customer
        said = [
            (tr("Company"), one.company), (tr("Groups"), ", ".join(sorted(one.groups))),
            (tr("Birthday"), words.birthday(one.birthday) if one.birthday else ""), (tr("Sent by"), file.sent_by),
            *((_way(way), way.value) for way in one.ways),
            *one.fields.items(),
            (tr("About"), one.about),
        ]  # fmt: skip
        for name, text in said:
            if text:
                self._pair(name, text)

    def _promises(self, file: Dossier) -> None:
        if file.promises:
            self._put(tr("Promises"), HEADING, bold=True, above=4)
        for promise in file.promises:
            self._pair(words.due(promise.due, self._now.date()), _promise(promise))

    def _notes(self, file: Dossier) -> None:
        if file.notes:
            self._put(tr("What was said"), HEADING, bold=True, above=4)
        for day, notes in groupby(file.notes, key=lambda note: words.wall(note.happened_at, self._now.tzinfo).date()):
            self._put(words.long_day(day, self._now.date()), TEXT, bold=True, above=2)
            for note in notes:
                self._pair(words.at(words.wall(note.happened_at, self._now.tzinfo).time()), _note(note))

    def _pair(self, name: str, text: str) -> None:
        self._put(f"{name}: ", TEXT, quiet=True, more=text)

    def _put(
        self, text: str, points: float, *, bold: bool = False, quiet: bool = False, above: float = 0.8, more: str = ""
    ) -> None:
        """A paragraph; `more` follows in plain ink."""
        block, style = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(above * SCREEN / 25.4)
        style.setFont(self._paper.font(points, bold=bold))
        style.setForeground(QColor(LIGHT.quiet if quiet else LIGHT.ink))
        if self.document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text.replace("\n", "\u2028"), style)
        if more:
            style.setForeground(QColor(LIGHT.ink))
            self._cursor.insertText(more.replace("\n", "\u2028"), style)


def _way(way: Way) -> str:
    name = words.way_name(way.kind)
    return f"{name}, {way.label}" if way.label else name


def _promise(promise: Promise) -> str:
    theirs = tr("they promised") if promise.by_them else ""
    return ", ".join(filter(None, (promise.text, theirs, wording.state_name(promise.state))))


def _note(note: Note) -> str:
    did = words.who_did(note.direction, note.channel, note.kind, reached=note.reached)
    return f"{did}: {note.text}" if note.text else did
