"""What stands above and below the list of Today: the day, who waits, the field to search; what else, and the sweep."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crmnotes.notebook.todaylist import Today
from crmnotes.ui import early, keys, words
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.words import today as today_words
from crmnotes.ui.words import tr


class AroundToday:
    """Its words and buttons, with the layout of each side; the acts on the chosen row join the row below."""

    def __init__(self) -> None:
        self.day = PlainLabel(role=Role.TITLE, wrap=True)
        self.summary = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.search = button("", "field")
        early.put(self.search, early.NO_FOCUS)
        self.foot = PlainLabel(role=Role.SMALL, tone=Tone.QUIET)
        self.sweep = button("", "quiet")
        early.put(self.sweep, early.NO_FOCUS)
        self.sweep.setProperty("role", Role.SMALL.value)
        self.sweep.hide()
        self.above = self._lay_out_above()
        self.below = self._lay_out_below()

    def tell(self, today: Today) -> None:
        """Says it of another Today."""
        self.day.setText(words.capital(words.long_day(today.now.date())))
        self.summary.setText(today_words.summary(today))
        self.foot.setText(today_words.foot(today))
        tonight = today_words.by_tonight(today)
        self.sweep.setText(f"{tonight}  {keys.shown('sweep')}")
        self.sweep.setVisible(bool(tonight))

    def fit(self, width: int) -> None:
        """Makes the field to search as wide as beside a list of that width, in pixels, is room.

        The sentence above the list has its size from here: so its words change without a look at all that lies there.
        """
        self.summary.setFixedSize(max(width, 0), max(self.summary.heightForWidth(width), 0))
        wide = width > px(560)
        self.search.setText(f"{tr('Search everything') if wide else tr('Find')}   {keys.shown('find')}")
        self.search.setFixedWidth(max(px(260) if wide else 0, self.search.sizeHint().width()))

    def room(self, width: int) -> int:
        """How many pixels the words below a list of that width leave for acts."""
        room = width - self.foot.sizeHint().width() - px(12)
        return room - (0 if self.sweep.isHidden() else self.sweep.sizeHint().width())

    def _lay_out_above(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        column.setSpacing(px(2))
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        beside = QVBoxLayout()
        beside.addWidget(self.search)
        beside.addStretch(1)
        row.addLayout(beside)
        column.addLayout(row)
        column.addWidget(self.summary)
        return column

    def _lay_out_below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        row.setSpacing(px(2))
        row.addWidget(self.foot)
        row.addWidget(self.sweep)
        row.addStretch(1)
        return row
