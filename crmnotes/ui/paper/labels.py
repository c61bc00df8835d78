"""Mailing labels: the addresses of customers on sheets as they are sold, from the first label that is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.rules.labels import Sheet, Spot, label_lines, spots
from crmnotes.ui.paper.pages import Paper, write
from crmnotes.ui.words import tr

PAD = 4.0
"""Millimetres inside the edge of a label, for printers that are not exact."""
LARGEST, SMALLEST = 11.0, 6.0
"""Points: the words are made smaller until they fit."""
MOST_BROKEN = 1
"""So many lines may be broken in two before the words are made smaller."""


class Labels(NamedTuple):
    """What was written: how many labels, and how many customers have no postal address."""

    written: int
    without: int


def write_labels(notebook: Notebook, ids: Sequence[int], path: Path, sheet: Sheet, start: int = 1) -> Labels:
    """Writes the labels of customers in that order as a PDF; `start` is the first label left on the first sheet.

    Who has no postal address gets none. BadInput when nobody has one, DiskFull, ReadOnly.
    """
    texts = [label_lines(customer) for customer in notebook.customers.sheet(ids)]
    found = [lines for lines in texts if lines]
    if not found:
        raise BadInput("None of these customers has a postal address.")
    places = list(spots(sheet, len(found), start))
    written = zip(places, found, strict=True)
    write(path, tr("Labels"), lambda paper: _paint(paper, sheet, written), size=sheet.paper, notebook=notebook.path)
    return Labels(len(found), len(texts) - len(found))


def _paint(paper: Paper, sheet: Sheet, labels: Iterable[tuple[Spot, Sequence[str]]]) -> None:
    for page, on_page in groupby(labels, key=lambda label: label[0].page):
        if page:
            paper.turn()
        for spot, lines in on_page:
            _label(paper, sheet, spot, lines)


def _label(paper: Paper, sheet: Sheet, spot: Spot, lines: Sequence[str]) -> None:
    """One label: its words in the middle of its height, as large as there is room."""
    points, room, width = LARGEST, sheet.height - PAD, sheet.width - 2 * PAD
    while True:
        font = paper.font(points)
        line = paper.height(font)
        broken = [part for text in lines for part in paper.wrapped(text, width, font)]
        if points <= SMALLEST or (len(broken) * line <= room and len(broken) <= MOST_BROKEN + len(lines)):
            break
        points -= 0.5
    lines = broken[: max(1, int(room / line))]
    top = spot.top + (sheet.height - len(lines) * line) / 2
    for number, text in enumerate(lines):
        paper.words(text, spot.left + PAD, top + number * line, width, font)
