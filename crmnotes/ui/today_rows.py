"""Lays out a row of Today: several questions of one customer stand on a line each."""

from __future__ import annotations

from crmnotes.ui import lettering
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.rows import Stacked
from crmnotes.ui.theme import Role

FAR_SCRIPTS = "\u2e80"
"""From here on a letter may be as wide as it is high."""


class TodayRows(Stacked):
    """The rows of Today."""

    def _widest(self) -> float:
        """More than the letters of a sentence take on the average: the width of a digit."""
        return float(lettering.metrics(Role.BODY).horizontalAdvance("0"))

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """One question is broken into two lines; of several each has its own line, cut with an ellipsis."""
        text = row.text
        if "\n" not in text:
            if len(text) * self._widest() < width and (not text or max(text) < FAR_SCRIPTS):
                return ((text, 0),)  # most rows: sure to fit without being measured
            return super().lines(row, width)
        found: list[lettering.Line] = []
        start = 0
        for part in row.text.split("\n")[: row.lines]:
            words, _ = lettering.wrapped(part, width, 1)[0]
            found.append((words, start))
            start += len(part) + 1
        return tuple(found)
