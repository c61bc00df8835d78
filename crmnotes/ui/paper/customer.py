"""The file on one customer on paper: all that the notebook holds, for a customer who asks what is kept about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from crmnotes.exchange.markdown_out import Dossier, dossier
from crmnotes.notebook import Notebook
from crmnotes.records import Complaint, Note, Way
from crmnotes.ui import words
from crmnotes.ui.look.theme import LIGHT
from crmnotes.ui.paper.pages import A4, Paper, Printed, write
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import tr
from crmnotes.ui.words.promise_story import story

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
        self._paper, self._notebook, self._now = paper, notebook, notebook.clock.now()
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
            amount = words.amount(order.minor_units, self._currency)
            self._pair(words.day_month(order.on), f"{order.what}, {amount}" if order.what else amount)

    def _facts(self, file: Dossier) -> None:
        one = file.customer
        said = [
            (tr("Company"), one.company), (tr("Stage"), words.stage_name(one.stage)),
            (tr("Groups"), ", ".join(sorted(one.groups))),
            (tr("Birthday"), words.birthday(one.birthday) if one.birthday else ""), (tr("Sent by"), file.sent_by),
            *((_way(way), way.value) for way in one.ways),
            *one.fields.items(),
            (tr("About"), one.about),
            (tr("Picture"), tr("one is kept") if self._notebook.pictures.of(one.id) else ""),
            (tr("In the notebook since"), self._day(one.created_at.date() if one.created_at else None)),
            (tr("Reply within"), words.span_in_full(one.reply_within) if one.reply_within else ""),
            (tr("Keep in touch"), words.every_days(one.keep_in_touch_days) if one.keep_in_touch_days else ""),
            (tr("Season"), words.month(one.seasonal_month) if one.seasonal_month else ""),
            (tr("Quiet, and known why, until"), self._day(one.quiet_known_until)),
            (tr("Left"), f"{self._day(one.left.on)}: {one.left.why}" if one.left else ""),
        ]  # fmt: skip
        for name, text in said:
            if text:
                self._pair(name, text)

    def _promises(self, file: Dossier) -> None:
        if file.promises:
            self._put(tr("Promises"), HEADING, bold=True, above=4)
        lines = self._notebook.promises.of(file.customer.id, limit=max(1, len(file.promises)))
        for line in lines:
            self._pair(self._day(line.due.day), f"{line.text} · {story(line, self._now)}")

    def _notes(self, file: Dossier) -> None:
        if file.notes:
            self._put(tr("What was said"), HEADING, bold=True, above=4)
        for day, notes in groupby(file.notes, key=lambda note: words.wall(note.happened_at, self._now.tzinfo).date()):
            self._put(words.capital(words.long_day(day, self._now.date())), TEXT, bold=True, above=2)
            for note in notes:
                at = words.at(words.wall(note.happened_at, self._now.tzinfo).time())
                self._pair(at, " · ".join((_note(note), *_beside(note), *self._steps(note), *self._files(note))))

    def _files(self, note: Note) -> list[str]:
        return [file.name for file in self._notebook.files.of(note.id)]

    def _steps(self, note: Note) -> Iterator[str]:
        """What became of a complaint."""
        complaint = note.complaint or Complaint()
        for said, day in (
            (tr("admitted {}"), complaint.admitted_on), (tr("put right {}"), complaint.put_right_on),
            (tr("confirmed {}"), complaint.confirmed_on),
        ):  # fmt: skip
            if day:
                yield said.format(self._day(day))
        yield from (text for text in (complaint.cause, complaint.cause_done) if text)

    def _day(self, day: date | None) -> str:
        return words.day_month(day) if day else ""

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


def _beside(note: Note) -> Iterator[str]:
    """What was noted of a note beside its words."""
    if note.mark:
        yield tr("mark {} of 5").format(note.mark)
    if note.quotable:
        yield care_words.permission(note.quotable)
    if note.changed:
        yield tr("changed since: {}").format(note.changed)


def _note(note: Note) -> str:
    did = words.who_did(note.direction, note.channel, note.kind, reached=note.reached)
    return f"{did}: {note.text}" if note.text else did
