"""The contact list on paper: a line or a few for each customer, with page numbers, black on white."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtGui import QFont

from crmnotes.notebook import Notebook
from crmnotes.records import Customer, WayKind
from crmnotes.ui import words
from crmnotes.ui.paper.pages import A4, Paper, write
from crmnotes.ui.words import several, tr

EDGE, GAP, PAD = 15.0, 4.0, 1.6
"""Millimetres: around the page, between columns, above and below a customer."""
COLUMNS = (46.0, 34.0, 52.0, 36.0)
MOST = 8
"""So many lines of one kind stand on paper; how many more there are is said."""
TEXT, HEAD = 9.0, 15.0
KINDS = (WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS)
Line = tuple[str, QFont, bool]
"""Words, their font, and whether they are quiet."""


def write_list(notebook: Notebook, ids: Sequence[int], path: Path) -> int:
    """Writes the customers as a PDF in that order; returns how many. BadInput, DiskFull, ReadOnly."""
    title = several(len(ids), "%n customer", "%n customers")
    day = words.long_day(notebook.clock.now().date())
    people = notebook.customers.sheet(ids)
    write(path, title, lambda paper: _List(paper, title, day).paint(people), notebook=notebook.path)
    return len(ids)


class _List:
    """Fills pages from top to bottom."""

    def __init__(self, paper: Paper, title: str, day: str) -> None:
        self._paper, self._title, self._day = paper, title, day
        self._plain, self._bold = paper.font(TEXT), paper.font(TEXT, bold=True)
        self._line = paper.height(self._plain)
        self._bottom = A4[1] - EDGE - 2 * self._line
        self._top = 0.0

    def paint(self, people: Iterable[Customer]) -> None:
        """The head and then everybody."""
        head = self._paper.font(HEAD, bold=True)
        self._paper.words(self._title, EDGE, EDGE, A4[0] - 2 * EDGE, head)
        self._top = EDGE + self._paper.height(head)
        self._paper.words(self._day, EDGE, self._top, A4[0] - 2 * EDGE, self._plain, quiet=True)
        self._top += 2 * self._line
        self._foot()
        for customer in people:
            self._customer(customer)

    def _foot(self) -> None:
        """The number of the page."""
        text = tr("Page {}").format(self._paper.pages)
        self._paper.words(text, EDGE, A4[1] - EDGE - self._line, A4[0] - 2 * EDGE, self._plain, quiet=True)

    def _customer(self, customer: Customer) -> None:
        columns = self._columns(customer)
        height = max(map(len, columns)) * self._line + 2 * PAD
        if self._top + height > self._bottom:
            self._paper.turn()
            self._top = EDGE
            self._foot()
        self._paper.rule(EDGE, self._top, A4[0] - 2 * EDGE)
        left = EDGE
        for lines, width in zip(columns, COLUMNS, strict=True):
            for place, (text, font, quiet) in enumerate(lines):
                self._paper.words(text, left, self._top + PAD + place * self._line, width, font, quiet=quiet)
            left += width + GAP
        self._top += height

    def _columns(self, customer: Customer) -> list[list[Line]]:
        """The lines beside each other: who, phones, emails, addresses."""
        company = customer.company if customer.company != customer.name else ""
        who = self._broken([customer.name], 0, self._bold) + self._broken([company], 0, self._plain, quiet=True)
        return [who, *(self._broken(_said(customer, kind), place) for place, kind in enumerate(KINDS, 1))]

    def _broken(
        self, texts: Iterable[str], column: int, font: QFont | None = None, *, quiet: bool = False
    ) -> list[Line]:  # fmt: skip
        font = font or self._plain
        broken = [part for text in texts if text for part in self._paper.wrapped(text, COLUMNS[column], font)]
        more = len(broken) - MOST
        if more > 0:
            broken[MOST - 1 :] = [several(more + 1, "and %n more line", "and %n more lines")]
        return [(text, font, quiet) for text in broken]


def _said(customer: Customer, kind: WayKind) -> list[str]:
    """What stands in a column: an address as its lines, anything else with its label."""
    ways = [way for way in customer.ways if way.kind is kind]
    if kind is WayKind.ADDRESS:
        return [line for way in ways for line in way.value.split("\n")]
    return [f"{way.value} ({way.label})" if way.label else way.value for way in ways]
