"""Lays out a row of Today: several questions of one customer stand on a line each."""

from __future__ import annotations

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.rows import Stacked, surely_fits


class TodayRows(Stacked):
    """The rows of Today."""

    def count(self, row: Entry, width: int) -> int:
        """How many lines the text takes, without breaking it: hundreds of rows are measured before the first is seen.

        A text that does not fit takes all that it may.
        """
        text = row.text
        if "\n" in text:
            return min(text.count("\n") + 1, row.lines)
        if surely_fits(text, width, Role.BODY):
            return 1
        return 1 if lettering.metrics(Role.BODY).horizontalAdvance(text) <= width else min(row.lines, 2)

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
