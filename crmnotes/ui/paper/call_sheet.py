"""Today on paper: the call sheet, with a phone number beside each name and room to write."""

from __future__ import annotations

from crmnotes.notebook import Notebook
from crmnotes.notebook.todaylist import Today
from crmnotes.ui import words
from crmnotes.ui.look.theme import LIGHT, Role, px
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.paper.pages import Paper, Printed
from crmnotes.ui.paper.strips import Strips
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import today as today_words
from crmnotes.ui.words import tr

LINES, NOTE, RULE = 3, 26, 2
"""Lines of what was said; pixels of the design to write in below each row, and of the line there, seen in a preview."""


def call_sheet(notebook: Notebook, today: Today) -> Printed:
    """The list as it is on screen."""
    ids = {row.customer for row in today.rows}
    phones = {line.id: line.phone or "" for line in notebook.customers.lines(ids)}

    def paint(paper: Paper) -> None:
        strips = Strips(paper)
        strips.line(words.capital(words.long_day(today.now.date())), Role.TITLE)
        strips.words(today_words.summary(today), LIGHT.quiet)
        for row in today_words.rows(today):
            if isinstance(row, Entry):
                _row(strips, row, phones.get(row.customer, ""))
            else:
                strips.heading(row.text)

    name = tr("today-{}.pdf").format(today.now.date().isoformat())
    return Printed(tr("Today"), name, paint)


def _row(strips: Strips, row: Entry, phone: str) -> None:
    strips.columns(row.pill, one_line(", ".join(part for part in (row.title, row.beside) if part)), phone)
    for line in row.text.split("\n"):
        strips.below(line, LINES)
    place = strips.room(px(NOTE))
    strips.painter.fillRect(place.adjusted(0, place.height() - RULE, 0, 0), LIGHT.line)
