"""A sheet whose typed words are on the disk within a second, and come back when it is opened again. faults: 16."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Tone, px
from crmnotes.ui.parts.field_values import fields_of, put, value_of
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import PlainLabel, button, frame
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.safety.ending import keep_at_the_end
from crmnotes.ui.words import told, tr

LOOKED_AFTER = 800
"""Milliseconds between looks at what stands in the fields, while the sheet is open."""

Typed = dict[str, Any]
"""What stands in each field, in JSON's types."""


class DraftSheet(Sheet):
    """Subclasses make their fields as attributes, whatever their kind, and then call `begin`."""

    _bridge: Bridge

    def __init__(self, title: str, about: str = "", done: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, about, done, parent)
        self._place = ""
        self._drafted: dict[str, QWidget] = {}
        self._first: Typed = {}  # as the notebook has it
        self._kept: Typed = {}  # what differs from it, as it is on the disk
        self._let_go: Typed = {}
        self._warned = False
        self._look = QTimer(self)
        self._look.setInterval(LOOKED_AFTER)
        self._look.timeout.connect(self.keep)
        self._make_offer()

    def _make_offer(self) -> None:
        """The strip that says that a draft came back; it lets the draft go, and brings it back."""
        self.came_back = frame("bar")
        self.came_back_says = PlainLabel(tone=Tone.QUIET, wrap=True)
        self.turn = button("", "quiet")
        self.turn.clicked.connect(self._turn)
        row = QHBoxLayout(self.came_back)
        row.setContentsMargins(px(12), px(4), px(6), px(4))
        row.addWidget(self.came_back_says, 1)
        row.addWidget(self.turn)
        self.came_back.hide()
        self.body.addWidget(self.came_back)

    def typed(self) -> Typed:
        """What stands in the fields."""
        return {name: value_of(field) for name, field in self._drafted.items()}

    def fill(self, typed: Typed) -> None:
        """Puts it into the fields; one that is not named stays as it is."""
        for name, field in self._drafted.items():
            if name in typed:
                put(field, typed[name])

    def begin(self, bridge: Bridge, place: str, **more: QWidget) -> None:
        """The fields show the notebook's words: brings back what was typed over them and never saved.

        `place` is what the form is and whom it is about; `more` are fields that are no attributes of the sheet.
        """
        self._bridge, self._place = bridge, place
        if bridge.notebook.read_only:
            return
        self._drafted = fields_of(self) | more
        self._hear_of_long_ones()
        self._first = self.typed()
        self._kept = self._found()
        self._look.start()
        if self._kept:
            self._bring_back()
        keep_at_the_end(self.keep)

    def _hear_of_long_ones(self) -> None:
        """Says it when a field shows only a part, or takes only a part of a paste."""
        for field in self._drafted.values():
            if isinstance(field, LongText):
                field.said.connect(self.complain)
                field.tell()
            elif isinstance(field, QLineEdit):
                cut = tr("A line holds up to {} letters: the rest of what you pasted is still in the clipboard.")
                field.inputRejected.connect(partial(self.complain, cut.format(words.grouped(field.maxLength()))))

    def _bring_back(self) -> None:
        try:
            self.fill(self._kept)
        except (TypeError, ValueError):  # written by another version, or by hand
            self.fill(self._first)
        else:
            self._say_back()

    def unsaved(self) -> Typed:
        """What stands in the fields and not in the notebook."""
        return {name: value for name, value in self.typed().items() if value != self._first.get(name)}

    def keep(self) -> None:
        """Puts what was typed onto the disk, if it is not there; where that fails it says so."""
        now = self.unsaved() if self._look.isActive() else self._kept
        if now == self._kept:
            return
        try:
            self._bridge.notebook.drafts.keep(self._place, json.dumps(now, ensure_ascii=False) if now else "")
        except CrmnotesError as error:
            self.complain(told(error))
        else:
            self._kept = now

    def accept(self) -> None:
        """Closes after it was saved."""
        self._drop()
        super().accept()

    def reject(self) -> None:
        """Closes; what was typed and not saved is mentioned once before it goes."""
        if self._warned or not self.unsaved():
            self._drop()
            super().reject()
            return
        self._warned = True
        self.complain(tr("What you typed is not saved. Escape again closes all the same; Enter saves."))

    def _drop(self) -> None:
        if self._look.isActive():
            self._look.stop()
            self._bridge.do(lambda: self._bridge.notebook.drafts.drop(self._place))

    def _found(self) -> Typed:
        """The draft on the disk; nothing when it cannot be read or names no field of this sheet."""
        text = self._bridge.read(lambda: self._bridge.notebook.drafts.get(self._place))
        try:
            found = json.loads(text or "{}")
        except ValueError:
            return {}
        if not isinstance(found, dict):
            return {}
        return {name: value for name, value in found.items() if type(value) is type(self._first.get(name))}

    def _turn(self) -> None:
        """Lets the draft go and shows what the notebook has, or brings it back."""
        if self._let_go:
            self.fill(self._let_go)
            self._let_go = {}
            self._say_back()
        else:
            self._let_go = self.unsaved()
            self.fill(self._first)
            self.came_back_says.setText(tr("This is what the notebook has."))
            self.turn.setText(tr("&Bring back what I typed"))
        self.keep()

    def _say_back(self) -> None:
        self.came_back_says.setText(tr("What you typed here is back. It is not saved yet."))
        self.turn.setText(tr("&Let it go"))
        self.came_back.show()
