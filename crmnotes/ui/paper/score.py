"""The scorecard on paper: the numbers, the charts, and what was missed, black on white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect

from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score
from crmnotes.notebook.tallies import TallyLine
from crmnotes.ui.look.theme import LIGHT, Role, px
from crmnotes.ui.models.behind import entries
from crmnotes.ui.models.score import score_rows
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.paper.pages import Paper, Printed
from crmnotes.ui.paper.strips import GAP, WIDE, Strips
from crmnotes.ui.score.charts import paint_card
from crmnotes.ui.words import grouped, tr
from crmnotes.ui.words import score as score_words

MISSES = 40
"""So many misses of a rule are listed."""
CHART = 200


def printed_score(notebook: Notebook, score: Score, tallies: Sequence[TallyLine]) -> Printed:
    """The scorecard of a period."""
    name = tr("scorecard-{}.pdf").format(score.period.last.isoformat())
    return Printed(tr("Scorecard"), name, lambda paper: ScorePaper(paper).paint(notebook, score, tallies))


class ScorePaper:
    """The parts of a scorecard below each other."""

    def __init__(self, paper: Paper) -> None:
        self.strips = Strips(paper)

    def paint(self, notebook: Notebook, score: Score, tallies: Sequence[TallyLine]) -> None:
        """The whole scorecard."""
        strips = self.strips
        strips.line(tr("Scorecard"), Role.TITLE)
        strips.line(score_words.days(score.period), ink=LIGHT.quiet)
        strips.rows(score_rows(score, tallies))
        strips.words(score_words.sides(score))
        strips.words(_key_customers(score))
        self._charts(score)
        self._misses(notebook, score)

    def _charts(self, score: Score) -> None:
        """Two beside each other, twice."""
        charts, wide = score_words.charts(score), (px(WIDE) - px(GAP)) // 2
        for pair in (charts[:2], charts[2:]):
            self.strips.room(px(GAP))
            strip = self.strips.room(px(CHART))
            for number, chart in enumerate(pair):
                box = QRect(strip.left() + number * (wide + px(GAP)), strip.top(), wide, strip.height())
                paint_card(self.strips.painter, box, chart, LIGHT)

    def _misses(self, notebook: Notebook, score: Score) -> None:
        for line in score_words.LINES:
            misses = line.cases(score).misses
            if not misses:
                continue
            self.strips.heading(tr("{}: {}").format(tr(line.words), score_words.how(line.cases(score))))
            for entry in entries(notebook, score, line.records, misses[:MISSES]):
                self._miss(entry)
            if len(misses) > MISSES:
                self.strips.line(tr("and {} more").format(grouped(len(misses) - MISSES)), ink=LIGHT.quiet)

    def _miss(self, entry: Entry) -> None:
        words = "  ".join(part for part in (entry.title, entry.text.replace("\n", " ")) if part)
        self.strips.columns(entry.lead or entry.pill, words, entry.aside if entry.text else entry.beside)


def _key_customers(score: Score) -> str:
    """The names of the key customers, the largest first."""
    if not score.key_customers:
        return ""
    names = ", ".join(worth.name for worth in score.key_customers[:MISSES])
    more = len(score.key_customers) - MISSES
    and_more = tr(" and {} more").format(grouped(more)) if more > 0 else ""
    return tr("Key customers, who bring 80 of 100 of the orders: {}").format(names + and_more)
