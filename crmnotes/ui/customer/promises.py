"""The promises on a customer's page: the open ones, those that ended if asked for, and the story of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook import Notebook
from crmnotes.notebook.views import Card
from crmnotes.records import State
from crmnotes.ui.acts.promises import promise_of, same_state
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.promises import own_entry
from crmnotes.ui.models.sections import SectionsModel
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.rows import SCROLL_BAR, Stacked
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import grouped, several, tr


class CustomerPromises(QWidget):
    """Mine and theirs, by due; hidden while there is none at all."""

    chosen = Signal()  # another one, or none
    grown = Signal()  # it needs more room, or less

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._card: Card | None = None
        self._model = SectionsModel(self)
        self.list = SectionsView(self._model, Stacked())
        self.list.setAccessibleName(tr("Promises"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._choose())
        self._count = PlainLabel("", Role.SMALL, Tone.QUIET)
        self.ended = button("", "quiet")
        self.ended.setCheckable(True)
        self.ended.toggled.connect(self._turn_ended)
        self.story = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.story.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        row = titled(tr("Promises"), self._count)
        row.addWidget(self.ended)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(self.story)

    def show_card(self, card: Card, *, same: bool) -> None:
        """Shows the promises of a customer; the same one keeps the row that is chosen."""
        self._card = card
        now = self._notebook.clock.now()
        running = [line for line in card.promises if line.state is State.OPEN]
        ended = len(card.promises) - len(running) + card.more_promises
        self.setVisible(bool(card.promises))
        self._count.setText(grouped(len(running)) if running else tr("none open"))
        self.ended.setVisible(bool(ended))
        self.ended.setText(several(ended, "Show %n that ended", "Show %n that ended"))
        rows = [own_entry(line, now) for line in (card.promises if self.ended.isChecked() else running)]
        self.list.setVisible(bool(rows))
        if same:
            before, row = self.list.entry(), self.list.currentIndex().row()
            self._model.patch(rows)
            if before is not None:
                self.list.keep_place(before, row, same_state)
        else:
            self._model.start(rows)
            self.list.choose_row(-1)
        self._tell_story()

    def _tell_story(self) -> bool:
        """The history of the chosen promise, in one line; whether that line came or went."""
        line, shown = promise_of(self.list.entry()), not self.story.isHidden()
        if line is not None:
            from crmnotes.ui.words.promise_story import story

            self.story.setText(story(line, self._notebook.clock.now()))
        self.story.setVisible(line is not None)
        return shown is (line is None)

    def _choose(self) -> None:
        if self._tell_story():
            self.grown.emit()
        self.chosen.emit()

    def _turn_ended(self) -> None:
        if self._card is not None:
            self.show_card(self._card, same=True)
            self.grown.emit()


def titled(title: str, count: PlainLabel, inside: QWidget | None = None) -> QHBoxLayout:
    """The head of a part of the page: its title, how many there are, and room for what stands at its end."""
    row = QHBoxLayout(inside) if inside is not None else QHBoxLayout()
    row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
    row.setSpacing(px(9))
    row.addWidget(PlainLabel(title, Role.HEADING))
    row.addWidget(count, 1)
    return row
