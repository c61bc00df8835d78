"""Promises: what is overdue, due today, this week and later, what they promised, and how the others ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook.promises import CLOSED, Bucket
from crmnotes.notebook.views import PromiseCounts, PromiseLine
from crmnotes.records import Change, State
from crmnotes.ui import keys
from crmnotes.ui.acts import customers as customer_acts
from crmnotes.ui.acts.promises import PromiseActs, promise_of, same_state
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.language import MANY
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.promises import CHOICES, promise_pages
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.list_pane import ListPane
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.words import listed, several, tr
from crmnotes.ui.words.promise_story import story

if TYPE_CHECKING:
    from crmnotes.ui.month.month import Month

NONE_YET = "No promises yet. {} writes one down: “Maria Lopez: call her tuesday 3pm with the price”."
MONTH = len(CHOICES)
"""The number of the chip behind those of the list."""
NONE_HERE = "No promise stands here."


class PromisesPane(ListPane):
    """One list of all promises in sections, worked with the keys of Today."""

    title: ClassVar[str] = "Promises"
    kinds: ClassVar[frozenset[str]] = frozenset({"promises", "events", "customers", "settings"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.view.setAccessibleName(tr("Promises"))
        self.acts = PromiseActs(bridge, self.view)
        self.chips = self.chosen_by = Chips([*(several(MANY, words, words) for words in CHOICES), tr("Month")])
        self._listed = 0  # the chip of the list that was shown last
        self.summary = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.story = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        customer_acts.offer(
            self.view, promise=self.promise_started.emit, card=self.call_prepared.emit, order=self.order_started.emit,
            firm=self.firm_wanted.emit,
        )  # fmt: skip
        self.month: Month | None = None
        self._counts = PromiseCounts()
        self._lay_out()
        self.chips.chosen.connect(self._choose)
        self.acts.renegotiation_started.connect(self.renegotiation_started)
        self.acts.snooze_started.connect(self.snooze_started)
        self.acts.miss_started.connect(self.miss_started)
        self.acts.correction_started.connect(self.correction_started)
        self.acts.keeping_started.connect(self.keeping_started)
        self.view.entry_chosen.connect(lambda _entry: self._tell_story())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("Promises"), Role.TITLE), 1)
        row.addWidget(self.chips)
        self.chips.buttons()[MONTH].setToolTip(keys.shown("month"))
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        head.setSpacing(px(2))
        head.addLayout(row)
        head.addWidget(self.summary)
        self._lay_out_list(head, below=self.story)

        turn = keys.action(self, "month", lambda: self.chips.choose(self._listed if self.monthly else MONTH))
        turn.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(turn)

    @property
    def monthly(self) -> bool:
        """Whether the month stands in the place of the list."""
        return self.chips.number == MONTH

    def _choose(self, number: int) -> None:
        """Shows the month, or the promises of a kind."""
        typing = self.focusWidget()
        walking = self.chips.isAncestorOf(typing or self)  # along the chips: the keyboard stays there
        if typing is not None and not walking:
            typing.clearFocus()  # else what comes next would have it for a moment, and be read aloud
        if self.monthly and self.month is None:
            self.month = self._made_month()
        for widget in (self.view, self.hints, self.empty, self.story, self.summary):
            widget.setVisible(not self.monthly)
        if self.month is not None:
            self.month.setVisible(self.monthly)
        if self.monthly:
            self.refresh(None)
        else:
            self._listed = number
            self._begin()
        if not walking:
            self.take_focus()

    def _made_month(self) -> Month:
        from crmnotes.ui.month.month import Month

        made = Month(self.bridge)
        acts = made.acts
        acts.renegotiation_started.connect(self.renegotiation_started)
        acts.snooze_started.connect(self.snooze_started)
        acts.miss_started.connect(self.miss_started)
        acts.correction_started.connect(self.correction_started)
        acts.keeping_started.connect(self.keeping_started)
        made.moving_started.connect(self.moving_started)
        made.customer_opened.connect(self.customer_opened)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, made, 1)
        return made

    # what the window asks

    def refresh(self, change: Change | None) -> None:
        """Looks again, at the list or at the month."""
        if self.monthly and self.month is not None:
            self.month.refresh()
        else:
            super().refresh(change)

    def tick(self) -> None:
        """Time went on: what was due is late."""
        self.refresh(None)

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        if self.monthly and self.month is not None:
            self.month.grid.setFocus()
            return
        (self.view.setFocus if self.model.rowCount() else self.chips.take_focus)()

    # inside

    def _pages(self) -> Pages:
        buckets = list(CHOICES.values())[self.chips.number]
        promises = self.notebook.promises

        def read(bucket: Bucket, after: PromiseLine | None, limit: int) -> list[PromiseLine]:
            return promises.page(bucket, promises.page_key(after) if after else None, limit)

        self._counts = promises.counts()
        return promise_pages(read, self._many, buckets, self.notebook.clock.now(), lambda: self.model.page_size)

    def _many(self, bucket: Bucket) -> int:
        return self.notebook.promises.ended(State(bucket)) if bucket in CLOSED else getattr(self._counts, bucket)

    def _tell(self) -> None:
        self.summary.setText(summary(self._counts))
        none = tr(NONE_YET).format(keys.shown("write_down")) if self.chips.number == 0 else tr(NONE_HERE)
        self._show_empty(none)

        self._tell_story()

    def _tell_story(self) -> None:
        """The history of the chosen promise, in one line."""
        line = promise_of(self.view.entry())
        self.story.setVisible(line is not None)
        if line is not None:
            self.story.setText(story(line, self.notebook.clock.now()))

    def _stays(self, before: Entry, now: Entry) -> bool:
        return same_state(before, now)


def summary(counts: PromiseCounts) -> str:
    """`1 overdue, 2 due today and 9 open after that.`"""
    parts = [
        several(number, *words)
        for number, words in (
            (counts.overdue, ("%n overdue", "%n overdue")),
            (counts.today, ("%n due today", "%n due today")),
            (counts.week + counts.later, ("%n still ahead", "%n still ahead")),
        )
        if number
    ]
    return listed(parts) + "." if parts else tr("Nothing that you promised is open.")
