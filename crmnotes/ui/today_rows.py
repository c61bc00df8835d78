"""Lays out a row of Today: several questions of one customer stand on a line each."""

from __future__ import annotations

from crmnotes.ui import lettering
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.sections import Stacked


class TodayRows(Stacked):
    """The rows of Today."""

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """One question is broken into two lines; of several each has its own line, cut with an ellipsis."""
        if "\n" not in row.text:
            return super().lines(row, width)
        found: list[lettering.Line] = []
        start = 0
        for part in row.text.split("\n")[: row.lines]:
            words, _ = lettering.wrapped(part, width, 1)[0]
            found.append((words, start))
            start += len(part) + 1
        return tuple(found)
