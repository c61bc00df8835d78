"""Mends the words and the date of a promise, and the words of a note."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmnotes.records import Channel, Direction, Due, Kind, Note, Promise, State
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.new_promise import repeat_field
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

MENDABLE = (Kind.SAID, Kind.COMPLAINT, Kind.COMPLIMENT, Kind.WISH, Kind.THANKS)


class CorrectPromise(DraftSheet):
    """The words and the date of a promise as they should have been written."""

    def __init__(self, bridge: Bridge, promise: int, parent: QWidget | None = None) -> None:
        about = tr("For what was written wrongly; after 15 minutes the history shows it. A new agreement is M.")
        super().__init__(tr("Correct the promise"), about, parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._promise: Promise | None = self.attempt(lambda: self._notebook.promises.get(promise))
        if self._promise is None:
            self.done_button.setEnabled(False)
            return
        self.text = QLineEdit(self._promise.text)
        self.date = DateField(self._notebook, self._promise.due)
        self.ask_for(tr("Promise"), self.text)
        self.ask_for(tr("By when"), self.date)
        self.repeat = repeat_field(words.repeat(self._promise.repeat) if self._promise.repeat else "")
        self.ask_for(tr("Comes again"), self.repeat)
        for field in (self.date, self.repeat):
            field.setEnabled(self._promise.state is State.OPEN)
        self.begin(bridge, f"promise {promise}")
        self.text.setFocus()

    def submit(self) -> None:
        """Saves what changed."""
        if self._promise is None:
            return
        if self.date.due is None:
            self.complain(self.date.missing(tr("Give the date, such as “fri” or “24 Nov”.")))
            return
        promise, due = self._promise, self.date.due
        done = self.attempt(lambda: self._correct(promise, None if due == promise.due else due))
        if done is not None:
            self.accept()
            self._bridge.acted.emit(tr("Corrected: {}").format(one_line(done.text, 80)), True)

    def _correct(self, promise: Promise, due: Due | None) -> Promise:
        """Mends what differs, as one step."""
        notebook, wanted = self._notebook, promise.repeat
        if self.repeat.text() != (words.repeat(wanted) if wanted else ""):
            wanted = typed.repeat_of(self.repeat.text(), notebook.clock.now(), notebook.settings)
        with notebook.together("correct a promise"):
            done = notebook.promises.correct(promise.id, self.text.text(), due)
            return done if wanted == promise.repeat else notebook.promises.repeat(promise.id, wanted)


class EditNote(DraftSheet):
    """The words of a note, how they came, and what it is."""

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit the note"), parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._note: Note | None = self.attempt(lambda: self._notebook.notes.get(note))
        if self._note is None:
            self.done_button.setEnabled(False)
            return
        self.text = LongText(self._note.text)
        self.text.setMinimumHeight(px(140))
        self.ask_for(tr("Words"), self.text)
        self.channel = QComboBox()
        self.kind = QComboBox()
        if self._note.direction is not Direction.NONE:
            for channel in Channel:
                self.channel.addItem(words.capital(words.channel_name(channel)), channel.value)
            self.channel.setCurrentIndex(self.channel.findData(self._note.channel.value))
            self.ask_for(tr("How"), self.channel)
            for kind in dict.fromkeys((*MENDABLE, self._note.kind)):
                self.kind.addItem(words.capital(words.kind_name(kind)) or tr("Said"), kind.value)
            self.kind.setCurrentIndex(self.kind.findData(self._note.kind.value))
            self.ask_for(tr("What it is"), self.kind)
        self.begin(bridge, f"note {note}")
        self.text.setFocus()

    def submit(self) -> None:
        """Saves what changed."""
        if self._note is None:
            return
        note, changes = self._note, self._changes(self._note)
        if not changes:
            self.accept()
            return
        done = self.attempt(lambda: self._notebook.notes.edit(note.id, **changes))
        if done is not None:
            self.accept()
            self._bridge.acted.emit(tr("Changed: {}").format(one_line(done.text, 80)), True)

    def _changes(self, note: Note) -> dict[str, object]:
        found: dict[str, object] = {"text": self.text.whole()}
        if note.direction is not Direction.NONE:
            found |= {"channel": Channel(self.channel.currentData()), "kind": Kind(self.kind.currentData())}
        return {name: value for name, value in found.items() if value != getattr(note, name)}
