"""A field for a date in the owner's words, with what it is read as beneath it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Due
from crmnotes.ui import words
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, restyle
from crmnotes.ui.words import told, tr


class DateField(QWidget):
    """Takes "fri", "tomorrow 3pm", "24 Nov" and shows the day that is meant, before anything is saved."""

    read = Signal(object)  # the Due, or None

    def __init__(
        self, notebook: Notebook, due: Due | None = None, parent: QWidget | None = None, *, past: bool = False
    ) -> None:
        """`past` reads a day without a year as the last one, not the next."""
        super().__init__(parent)
        self._notebook, self._past = notebook, past
        self.due: Due | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            tr("yesterday, fri 3pm, 20 Nov") if past else tr("fri, tomorrow 3pm, in 2 weeks, 24 Nov")
        )
        self.reading = PlainLabel(" ", Role.SMALL, Tone.QUIET, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.line)
        column.addWidget(self.reading)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._look)
        if due is not None:
            self.show_due(due)

    def show_due(self, due: Due) -> None:
        """Puts a date into the field, all of it selected so that typing replaces it."""
        quiet = QSignalBlocker(self.line)
        self.line.setText(due_for_typing(due))
        self.line.selectAll()
        quiet.unblock()
        self._show(due, words.due_in_full(due, self._notebook.clock.now().date()), Tone.ACCENT)

    def missing(self, otherwise: str) -> str:
        """What to say when there is no date: what is wrong with the one that was typed; when none was, `otherwise`."""
        return self.reading.text() if self.line.text().strip() else otherwise

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line that is typed in."""
        self.line.setAccessibleName(name)

    def _look(self, text: str) -> None:
        due, said, tone = None, " ", Tone.QUIET
        now = self._notebook.clock.now()
        if text.strip():
            from crmnotes.rules.dates import read_due

            try:
                found = read_due(text, now, self._notebook.settings, past=self._past)
                due, said, tone = found.due, words.due_in_full(found.due, now.date()), Tone.ACCENT
                if found.doubt and not self._past:
                    said, tone = f"{said}: {words.doubt(found.doubt)}", Tone.RED
            except BadInput as error:
                said, tone = told(error), Tone.RED
        self._show(due, said, tone)

    def _show(self, due: Due | None, said: str, tone: Tone) -> None:
        self.due = due
        self.reading.setText(said)
        restyle(self.reading, "tone", tone.value)
        self.read.emit(due)


def due_for_typing(due: Due) -> str:
    """A date as one would type it: `24 Nov 2026 15:00`."""
    text = words.day_month(due.day)
    return f"{text} {words.at(due.at)}" if due.at else text
