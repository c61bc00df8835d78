"""The next step of an open complaint on its customer's page, with the key that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook.complaint_cases import ComplaintLine
from crmnotes.ui import keys
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import Pill, PlainLabel, button
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.words import complaints as complaint_words
from crmnotes.ui.words import tr


class ComplaintRow(QWidget):
    """By when, what comes next, and how far it has come; hidden while nothing is complained of."""

    pressed = Signal(int)  # the complaint whose next step is to be taken

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(1)
        self._complaint = 0
        self.pill = Pill()
        self.pill.setMinimumWidth(px(92))
        self.words = PlainLabel("", Role.BOLD, wrap=True)
        self.track = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.step = button(f"{tr(keys.SHORT['next_step'])}  {keys.shown('next_step')}")
        self.step.clicked.connect(self.press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        row.setSpacing(px(12))
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(self.words)
        column.addWidget(self.track)
        row.addLayout(column, 1)
        row.addWidget(self.step, 0, Qt.AlignmentFlag.AlignTop)

    def show_most_pressing(self, lines: Sequence[ComplaintLine], now: datetime) -> None:
        """Shows the complaint that has used up most of its time, of those that have a next step."""
        waiting = [line for line in lines if line.step is not None]
        line = max(waiting, key=lambda one: (one.late_minutes > 0, one.used, one.id), default=None)
        self._complaint = line.id if line is not None else 0
        self.setVisible(line is not None)
        if line is not None:
            self.pill.show_words(complaint_words.pill_of(line, now), complaint_words.tone_of(line))
            self.words.setText(tr("Complaint: {}").format(complaint_words.step_of(line)))
            self.track.setText(complaint_words.track(line, now))

    def press(self) -> None:
        """Asks for the next step of the complaint that is shown, where there is one."""
        if self._complaint:
            self.pressed.emit(self._complaint)
