"""Entries of a calendar that name no customer: whom each of them is for, before they are imported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crmnotes.contacts import ToDo
from crmnotes.notebook import Notebook
from crmnotes.notebook.import_views import Unclaimed
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.choosing import CustomerField
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import due_in_full, several, tr

AT_ONCE = 50
"""Entries that are asked for together; when these are said, the button asks for the next ones."""
NAMED = 3


class WhoseButton(QPushButton):
    """Offers to say whom entries are for, where there are any of which it cannot be told."""

    claimed = Signal(object)  # entries with the UUID of their customer

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self.entries: Sequence[Unclaimed] = ()
        self.clicked.connect(self.ask)
        self.hide()

    def offer(self, entries: Sequence[Unclaimed]) -> None:
        """Shows itself, or hides when nothing has to be said."""
        self.entries = entries
        self.setText(several(len(entries), "&Say whom %n entry is for…", "&Say whom %n entries are for…"))
        self.setVisible(bool(entries))

    def ask(self) -> None:
        """Asks whom they are for."""
        asked = WhoseEntries(self._notebook, self.entries, self.window())
        asked.accepted.connect(lambda: self.claimed.emit(asked.claimed))
        asked.open()


class WhoseEntries(Sheet):
    """One line an entry with a field for the customer; what is left empty stays out."""

    def __init__(self, notebook: Notebook, entries: Sequence[Unclaimed], parent: QWidget | None = None) -> None:
        about = tr(
            "These entries name none of your customers, or could be for several. Type whom each is for; an entry whose"
            " field is empty stays out."
        )
        super().__init__(tr("Whom are these entries for?"), about, tr("Take them"), parent)
        self._notebook = notebook
        self.claimed: dict[ToDo, str] = {}
        self.fields: list[tuple[ToDo, CustomerField]] = []
        self.setMinimumWidth(px(560))
        for entry in entries[:AT_ONCE]:
            self._add(entry)
        if len(entries) > AT_ONCE:
            self.body.addWidget(
                PlainLabel(several(len(entries) - AT_ONCE, "%n more after these", "%n more after these"))
            )
        if self.fields:
            self.fields[0][1].setFocus()

    def _add(self, entry: Unclaimed) -> None:
        """An entry and its field, which offers who may be meant and says it when that can be one customer only."""
        item, may_be = entry
        field = CustomerField(self._notebook, may_be[0] if len(may_be) == 1 else None)
        names = [one_line(line.name, 40) for line in self._notebook.customers.lines(may_be[:NAMED])]
        field.setPlaceholderText(", ".join(names) or tr("Three letters of the name"))
        field.setAccessibleName(tr("Customer for “{}”").format(one_line(item.text, 60)))
        due = due_in_full(item.due) if item.due else tr("without a date")
        words = QVBoxLayout()
        words.setContentsMargins(0, px(6), 0, 0)
        words.setSpacing(0)
        words.addWidget(PlainLabel(one_line(item.text, 80), Role.BOLD))
        words.addWidget(PlainLabel(due, Role.SMALL, Tone.QUIET))
        self.body.addLayout(words)
        self.body.addWidget(field)
        self.fields.append((item, field))

    def submit(self) -> None:
        """Keeps whom each is for; a name that is nobody's stays in its field with the reason."""
        said: dict[ToDo, int] = {}
        for item, field in self.fields:
            if not field.text().strip():
                continue
            customer = self.attempt(field.customer)
            if customer is None:
                field.setFocus()
                return
            said[item] = customer
        uids = {line.id: line.uid for line in self._notebook.customers.lines(list(said.values()))}
        self.claimed = {item: uids[customer] for item, customer in said.items()}
        self.accept()
