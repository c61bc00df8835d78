"""Lays out a row of Today: several questions of one customer stand on a line each."""

from __future__ import annotations

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.rows import Stacked

FAR_SCRIPTS = "\u2e80"
"""From here on a letter may be as wide as it is high."""
GAP = 2
"""Between the title and the text, in pixels of the design."""


class TodayRows(Stacked):
    """The rows of Today."""

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words are, without breaking them: hundreds of rows are measured before the first is seen."""
        line = lettering.line_height()
        return line + (px(GAP) + line * self._count(row, self.words_width(row, width)) if row.text else 0)

    def _count(self, row: Entry, width: int) -> int:
        """How many lines the text takes; one that does not fit takes all that it may."""
        text = row.text
        if "\n" in text:
            return min(text.count("\n") + 1, row.lines)
        if _surely_fits(text, width):
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


def _surely_fits(text: str, width: int) -> bool:
    """Whether a text fits though every letter were as wide as a digit: a sentence in small letters is narrower."""
    digit = lettering.metrics(Role.BODY).horizontalAdvance("0")
    return len(text) * digit < width and (not text or max(text) < FAR_SCRIPTS) and not text.isupper()
