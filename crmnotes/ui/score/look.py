"""What stands around the list of the scorecard: four numbers above it, four charts beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.scoring import Score
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, frame
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.score.charts import ChartBox
from crmnotes.ui.words import score as score_words
from crmnotes.ui.words import tr

TWO_COLUMNS = 500


class Tile(QFrame):
    """One number: what it is, how often of how often, and how many were missed."""

    def __init__(self, line: score_words.Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setProperty("frame", "box")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(10), px(12), px(11))
        column.setSpacing(px(2))
        self.number = PlainLabel("", Role.TITLE)
        self.how = PlainLabel("", Role.SMALL, Tone.QUIET)
        for label in (PlainLabel(tr(line.words), Role.SMALL, Tone.QUIET, wrap=True), self.number, self.how):
            label.setMinimumWidth(1)
            column.addWidget(label)

    def show_score(self, score: Score) -> None:
        """Shows the number of a scorecard."""
        measure = self._line.cases(score)
        tone = score_words.tone(measure)
        self.number.setText(score_words.n_of_n(measure))
        self.number.set_tone(Tone.QUIET if tone is Tone.CALM else tone)
        self.how.setText(score_words.how(measure))
        self.setAccessibleName(f"{tr(self._line.words)}, {self.number.text()}")


class Tiles(QWidget):
    """The four numbers that are looked at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(6), px(SCROLL_BAR), 0)
        row.setSpacing(px(14))
        self._tiles = [Tile(line) for line in score_words.LINES if line.name in score_words.TILES]
        for tile in self._tiles:
            row.addWidget(tile, 1)

    def show_score(self, score: Score) -> None:
        """Shows the numbers of a scorecard."""
        for tile in self._tiles:
            tile.show_score(score)


class Charts(QScrollArea):
    """The four charts, in two columns where there is room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(frame("box").Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, px(12), px(SCROLL_BAR), px(4))
        self._grid.setSpacing(px(14))
        self._boxes = [ChartBox() for _ in score_words.CHARTS]
        self._sources: list[tuple[object, ...] | None] = [None for _ in self._boxes]  # what each was made of
        self._columns = 0
        self._put(1)
        self.setWidget(inner)

    def show_score(self, score: Score) -> None:
        """Shows the charts of a scorecard; one that is made of the same numbers is left alone."""
        for number, (chart, box) in enumerate(zip(score_words.CHARTS, self._boxes, strict=True)):
            source = chart.source(score)
            if self._sources[number] != source:
                self._sources[number] = source
                box.show_chart(chart.make(score))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns or one."""
        super().resizeEvent(event)
        self._put(2 if self.width() >= px(TWO_COLUMNS) else 1)

    def _put(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number // columns, number % columns)
