"""The foot of a list: what its keys do, each a button for the mouse as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crmnotes.ui import keys
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.words import tr

SHORT = {
    "kept": "Kept", "renegotiate": "New date", "snooze": "Snooze", "told": "Told them", "missed": "Missed",
    "let_off": "Let off", "void": "By mistake", "kept_earlier": "Kept earlier", "old_date": "Old date stays",
    "edit": "Edit", "accepted": "Accept", "no_answer": "Needs no answer",
    "delete": "To the trash", "next_step": "Next step", "complaint": "Complaint", "no_complaint": "No complaint",
    "compliment": "Compliment", "wish": "Wish", "card": "Card",
    "asked": "Asked, answered", "pass_over": "Another time", "what_changed": "What changed", "told_change": "Told them",
    "offered": "Now offered", "same_wish": "The same as another", "quoting": "May it be quoted?", "thanked": "Thanked",
    "testimonials": "Export",
    "tally_yes": "Yes", "tally_no": "No", "add_rule": "Add a rule", "remove_rule": "Remove", "earlier": "Earlier",
    "later_on": "Later", "pdf": "PDF",
    "open": "Open it", "add_group": "Add", "remove_group": "Remove", "put_back": "Put back",
    "merge": "Merge", "not_same": "Not the same", "swap": "Keep the other", "next_pair": "Next",
    "previous_pair": "Before",
}  # fmt: skip


class Hints(QWidget):
    """One button for each act of a list, with its key; those that find no room are left out."""

    def __init__(self, acts: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, px(6), 0, px(8))
        self._row.setSpacing(px(2))
        self.setMinimumWidth(1)
        self._row.addStretch(1)
        self._hints: list[QPushButton] = []
        for act in acts:
            name = act.objectName()
            hint = button(f"{tr(SHORT.get(name, keys.key(name).words))}  {keys.shown(name)}", "quiet")
            hint.setProperty("role", Role.SMALL.value)
            hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            hint.clicked.connect(act.trigger)
            self._row.addWidget(hint)
            self._hints.append(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as many as there is room for, the first ones first."""
        super().resizeEvent(event)
        taken = 0
        for hint in self._hints:
            taken += hint.sizeHint().width() + self._row.spacing()
            hint.setVisible(taken <= self.width())
