"""A sheet whose typed words are on the disk within a second, and come back when it is opened again. faults: 16."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.plain import PlainLabel, button, frame
from crmnotes.ui.sheet import Sheet
from crmnotes.ui.theme import Tone, px
from crmnotes.ui.words import told, tr

LOOKED_AFTER = 800
"""Milliseconds between looks at what stands in the fields, while the sheet is open."""

Typed = dict[str, Any]
"""What stands in each field, in JSON's types."""


class DraftSheet(Sheet):
    """Subclasses tell what is typed (`typed`), put it there (`fill`), and call `begin` when the fields are made."""

    def __init__(self, bridge: Bridge, place: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._bridge, self._drafts, self._place = bridge, bridge.notebook.drafts, place
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
        self.offer = frame("bar")
        self.offer_says = PlainLabel(tone=Tone.QUIET, wrap=True)
        self.turn = button("", "quiet")
        self.turn.clicked.connect(self._turn)
        row = QHBoxLayout(self.offer)
        row.setContentsMargins(px(12), px(4), px(6), px(4))
        row.addWidget(self.offer_says, 1)
        row.addWidget(self.turn)
        self.offer.hide()
        self.body.addWidget(self.offer)

    def typed(self) -> Typed:
        """What stands in the fields."""
        return {}

    def fill(self, typed: Typed) -> None:
        """Puts it into the fields; one that is not named stays as it is."""

    def begin(self) -> None:
        """The fields show the notebook's words: brings back what was typed over them and never saved."""
        self._first = self.typed()
        self._kept = self._found()
        self._look.start()
        if self._kept:
            self._bring_back()
        if (app := QApplication.instance()) is not None:
            app.aboutToQuit.connect(self.keep)

    def _bring_back(self) -> None:
        try:
            self.fill(self._kept)
        except (TypeError, ValueError):  # written by another version, or by hand
            self.fill(self._first)
        else:
            self._say_back()

    def changed(self) -> Typed:
        """What stands in the fields and not in the notebook."""
        return {name: value for name, value in self.typed().items() if value != self._first.get(name)}

    def keep(self) -> None:
        """Puts what was typed onto the disk, if it is not there; where that fails it says so."""
        now = self.changed() if self._look.isActive() else self._kept
        if now == self._kept:
            return
        try:
            self._drafts.keep(self._place, json.dumps(now, ensure_ascii=False) if now else "")
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
        if self._warned or not self.changed():
            self._drop()
            super().reject()
            return
        self._warned = True
        self.complain(tr("What you typed is not saved. Escape again closes all the same; Enter saves."))

    def _drop(self) -> None:
        self._look.stop()
        self._bridge.do(lambda: self._drafts.drop(self._place))

    def _found(self) -> Typed:
        """The draft on the disk; nothing when it cannot be read or names no field of this sheet."""
        text = self._bridge.read(lambda: self._drafts.get(self._place))
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
            self._let_go = self.changed()
            self.fill(self._first)
            self.offer_says.setText(tr("This is what the notebook has."))
            self.turn.setText(tr("&Bring back what I typed"))
        self.keep()

    def _say_back(self) -> None:
        self.offer_says.setText(tr("What you typed here is back. It is not saved yet."))
        self.turn.setText(tr("&Let it go"))
        self.offer.show()
