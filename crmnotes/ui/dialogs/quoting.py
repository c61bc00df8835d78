"""How far a compliment may be quoted: asked once, kept with the words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crmnotes.rules.testimonials import first_name
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.choosing import OneOf
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import tr


class Quoting(Sheet):
    """Asks what they permitted; arrow keys and Enter."""

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("May it be quoted?"), done=tr("Set"), parent=parent)
        self._bridge, self._notebook, self._note = bridge, bridge.notebook, note
        found = self.attempt(lambda: self._notebook.notes.get(note))
        if found is None:
            self.done_button.setEnabled(False)
            return
        name = self._notebook.customers.get(found.customer).name
        self.body.addWidget(PlainLabel(one_line(name, 200), Role.BOLD, wrap=True))
        self.body.addWidget(PlainLabel(words.quoted(one_line(found.text, 300)), tone=Tone.QUIET, wrap=True))
        self.permission = OneOf(choices(name), found.quotable)
        self.body.addWidget(self.permission)
        self.permission.setFocus()

    def submit(self) -> None:
        """Keeps what they permitted."""
        kept = self.attempt(lambda: self._notebook.kind_words.permit(self._note, self.permission.value))
        if kept is not None:
            self.accept()
            self._bridge.acted.emit(words.capital(care_words.permission(kept.quotable)), True)


def choices(name: str) -> list[tuple[str | None, str]]:
    """What they can permit, in words that show what would be printed."""
    short = one_line(first_name(name) or name, 40).replace("&", "&&")
    return [
        (None, tr("Not &asked yet")),
        ("none", tr("&No, they would rather not")),
        ("anonymous", tr("Yes, &without a name")),
        ("first_name", tr("Yes, as “{}” (&first name)").format(short)),
        ("full_name", tr("Yes, as “{}” (f&ull name)").format(one_line(name, 60).replace("&", "&&"))),
    ]
