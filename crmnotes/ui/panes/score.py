"""The scorecard: the owner's rules of service counted, with the records behind each number one key away."""

from __future__ import annotations

from datetime import date
from functools import partial
from math import inf
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score
from crmnotes.notebook.tallies import TallyLine
from crmnotes.records import Change
from crmnotes.rules import period as periods
from crmnotes.ui import keys
from crmnotes.ui.asking import Asker
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.score import Behind, score_rows
from crmnotes.ui.models.sections import Entry, SectionsModel
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.hints import Hints
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import PlainLabel, button, one_line
from crmnotes.ui.parts.rows import SCROLL_BAR, Stacked
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.score.look import Charts, Tiles
from crmnotes.ui.words import score as score_words
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.paper.pages import Printed

KINDS = (periods.LAST_WEEKS, periods.WEEK, periods.MONTH, periods.QUARTER, periods.YEAR)
CHOICES = ("13 weeks", "Week", "Month", "Quarter", "Year", "Other…")
AT_ONCE = 0.04
"""Seconds: a notebook that takes longer is counted beside the window, which shows what it showed before until then."""
A_BYTE = 2.5e-9
"""Seconds that counting is likely to take for each byte of the file, before it was ever done."""
NARROW, LOW, CRAMPED = 640, 560, 480


class Rules(Stacked):
    """Rows whose pills are as wide as the widest number needs."""

    pad_y, gutter = 7, 0


class Apart:
    """The notebook on a connection of its own, which first looks at what was written on others."""

    def __init__(self, notebook: Notebook) -> None:
        self._own = notebook.reader()

    def score(self, first: date, last: date) -> Score:
        """The scorecard of a period. BadInput."""
        self._own.notice()
        return self._own.score(first, last, keep=False)  # it is large

    def give_way(self) -> None:
        """For another thread: ends what is being counted."""
        self._own.give_way()

    def close(self) -> None:
        """Gives the connection back."""
        self._own.close()


class ScorePane(Pane):
    """A list of rules beside four charts; the charts take the list's place where there is no room for both."""

    title: ClassVar[str] = "Scorecard"
    kinds: ClassVar[frozenset[str]] = Pane.kinds | {"tallies", "tally_marks"}

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, at_once: float = AT_ONCE) -> None:
        super().__init__(bridge, parent)
        self.period = periods.usual(self.notebook.clock.now().date())
        self.score: Score | None = None
        self._counting = False  # an answer is waited for
        self.asker = self._make_asker(at_once)
        self.chips = self.chosen_by = Chips([tr(words) for words in CHOICES])
        self.chips.chosen.connect(self._choose)
        self.days = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.sides = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.view = SectionsView(SectionsModel(self), Rules())
        self.view.setAccessibleName(tr("Scorecard"))
        self.view.entry_opened.connect(self._open)
        self.charts, self.tiles = Charts(), Tiles()
        self._add_acts()
        self._lay_out()

    def _make_asker(self, at_once: float) -> Asker:
        path = self.notebook.path
        quick, pace = (at_once, A_BYTE * path.stat().st_size) if path.is_file() else (inf, 0.0)  # in memory it is here
        asker = Asker(
            lambda notebook, period: notebook.score(*period), self.notebook, lambda: Apart(self.notebook), self,
            quick, pace,
        )  # fmt: skip
        asker.answered.connect(lambda _period, found: self._show(found))
        asker.failed.connect(self.bridge.failed)
        self.destroyed.connect(asker.stop)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(asker.stop)
        return asker

    def _add_acts(self) -> None:
        for name, act in (
            ("tally_yes", partial(self._mark, yes=True)), ("tally_no", partial(self._mark, yes=False)),
            ("add_rule", self._add_rule), ("edit", self._edit_rule), ("remove_rule", self._remove_rule),
        ):  # fmt: skip
            self.view.addAction(keys.action(self.view, name, act))
        for name, act in (
            ("earlier", partial(self._step, -1)), ("later_on", partial(self._step, 1)),
        ):  # fmt: skip
            self.addAction(keys.action(self, name, act))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # laying out

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(22), px(28 - SCROLL_BAR), 0)
        column.setSpacing(px(8))
        column.addLayout(self._head())
        column.addWidget(self.tiles)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(self.view, 1)
        row.addWidget(self.charts, 1)
        column.addLayout(row, 1)
        self.sides.setContentsMargins(0, px(2), px(SCROLL_BAR), 0)
        column.addWidget(self.sides)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        self.hints = Hints([*self.view.actions(), *self.actions()])
        foot.addWidget(self.hints)
        column.addLayout(foot)

    def _head(self) -> QVBoxLayout:
        """Title, periods and Print on a line, the days beneath."""
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.addWidget(PlainLabel(tr("Scorecard"), Role.TITLE), 1)
        row = QHBoxLayout()
        self._head_row.addLayout(row)
        self.swap = button(tr("Charts"), "tab")
        self.swap.setCheckable(True)
        self.swap.toggled.connect(lambda _on: self._arrange())
        row.addWidget(self.swap)
        row.addWidget(self.chips)
        for name, sign, step in (("earlier", "‹", -1), ("later_on", "›", 1)):
            beside = button(sign, "quiet")
            beside.setAccessibleName(tr(keys.key(name).words))
            beside.setToolTip(keys.shown(name))
            beside.clicked.connect(partial(self._step, step))
            row.addWidget(beside)
        paper = button(tr("Print…"))
        paper.setToolTip(keys.shown("print"))
        paper.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        paper.clicked.connect(self.printing_started)
        row.addWidget(paper)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        head.setSpacing(px(2))
        head.addLayout(self._head_row)
        head.addWidget(self.days)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted for a pane that nobody looks at: it would make the place that is gone to wait."""
        super().hideEvent(event)
        if self._counting:
            self.asker.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not counted to its end is counted now."""
        super().showEvent(event)
        if self._counting:
            self._count()

    def _arrange(self) -> None:
        narrow = self.width() < px(NARROW)
        directions = QBoxLayout.Direction
        self._head_row.setDirection(directions.TopToBottom if self.width() < px(CRAMPED) else directions.LeftToRight)
        self.swap.setVisible(narrow)
        self.charts.setVisible(not narrow or self.swap.isChecked())
        self.view.setVisible(not narrow or not self.swap.isChecked())
        self.tiles.setVisible(not narrow and self.height() >= px(LOW))

    # what the window asks

    def refresh(self, change: Change | None) -> None:
        """Counts again; a large notebook beside the window, so that the pane opens at once."""
        if self.chips.number == 0:
            self.period = periods.usual(self.notebook.clock.now().date())
        if change is None:
            self.view.fit()  # the text size may be another
        self._count()

    def part(self) -> int:
        """The length of its period, but for days that were typed: those would be asked for again."""
        return self.chips.number if self.chips.number < len(KINDS) else 0

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        (self.view.setFocus if self.view.isVisibleTo(self) else self.chips.take_focus)()

    # counting

    def _count(self) -> None:
        if self.score is None or self.score.period != self.period:
            self.days.setText(tr("Counting {}…").format(score_words.days(self.period)))
        self._counting = True
        self.asker.put(self.period)

    def _show(self, score: Score) -> None:
        self.score, self._counting = score, False
        tallies = self.bridge.read(lambda: self.notebook.tallies.lines(score.period)) or []
        before, row = self.view.entry(), self.view.currentIndex().row()
        rows = score_rows(score, tallies)
        self.view.rows.patch(rows)
        self.view.make_room()
        if before is None:
            self.view.choose_first()
        else:
            self.view.keep_place(before, row)
        self.days.setText(tr("Your own rules of service, counted. {}.").format(score_words.days(score.period)))
        self.sides.setText(score_words.sides(score))
        self.sides.set_tone(Tone.RED if score_words.is_worse(score) else Tone.QUIET)
        self.tiles.show_score(score)
        self.charts.show_score(score)

    def _choose(self, number: int) -> None:
        if number < len(KINDS):
            self._go(periods.around(self.notebook.clock.now().date(), KINDS[number]))
            return
        self.score_started.emit("period", self.period, self._go)

    def _step(self, step: int) -> None:
        kind = KINDS[self.chips.number] if self.chips.number < len(KINDS) else ""
        self._go(periods.beside(self.period, kind, step))

    def _go(self, period: periods.Period) -> None:
        self.period = period
        self._count()

    # acts

    def _open(self, entry: Entry) -> None:
        """Opens the records behind a number; a rule of the owner's own is changed."""
        if not isinstance(entry.subject, Behind) or self.score is None:
            self._edit_rule()
            return
        self.score_started.emit("behind", (self.score, entry.subject), self.customer_opened.emit)

    def _own(self) -> TallyLine | None:
        """The rule of the owner's own that is chosen; says so when none is."""
        entry = self.view.entry()
        if entry is not None and isinstance(entry.subject, TallyLine):
            return entry.subject
        self.bridge.say(tr("Choose one of your own rules first; {} adds one.").format(keys.shown("add_rule")))
        return None

    def _mark(self, *, yes: bool) -> None:
        own = self._own()
        if own is not None:
            said = tr("Yes: {}") if yes else tr("No: {}")
            self.bridge.do(partial(self.notebook.tallies.mark, own.id, yes), said.format(one_line(own.rule, 80)))

    def _remove_rule(self) -> None:
        own = self._own()
        if own is not None:
            said = tr("Rule removed: {}").format(one_line(own.rule, 80))
            self.bridge.do(partial(self.notebook.tallies.remove, own.id), said)

    def _add_rule(self) -> None:
        self._ask_rule(None)

    def _edit_rule(self) -> None:
        own = self._own()
        if own is not None:
            self._ask_rule(own)

    def _ask_rule(self, before: TallyLine | None) -> None:
        self.score_started.emit("own_rule", before, lambda saved: self.view.choose(("tallies", saved)))

    def printed(self) -> Printed | None:
        """The scorecard of the period that is shown; None, and a sentence, while it is being counted."""
        from crmnotes.ui.paper.score import printed_score

        score = self.score
        if score is None or score.period != self.period:
            self.bridge.say(tr("This is still being counted. Try again in a moment."))
            return None
        return self.bridge.read(lambda: printed_score(self.notebook, score, self.notebook.tallies.lines(score.period)))
