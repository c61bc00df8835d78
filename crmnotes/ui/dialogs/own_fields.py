"""The fields of the owner's own: which there are, of what kind, and what can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.list_sheet import KeptSheet
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import own as own_words
from crmnotes.ui.words import tr


class OwnFields(KeptSheet):
    """Lists the fields; one that is removed leaves what customers have in it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})
    nothing: ClassVar[Phrase] = "No fields yet. A field is something you note of many customers, such as “Fabric”."
    removed: ClassVar[Phrase] = "Field removed: {}"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("They stand in every customer's form. A removed field takes nothing away from a customer.")
        super().__init__(bridge, tr("Own fields"), about, parent)
        self.take_acts("field", tr("Add a field…"))
        self.list.entry_opened.connect(lambda _entry: self.edit())
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every field with its kind."""
        return [_entry(number, field) for number, field in enumerate(self._notebook.own_fields.all())]

    def editor(self, subject: Any) -> Sheet:
        """The sheet for one field."""
        return EditField(self._bridge, subject, self)

    def drop(self, entry: Entry) -> None:
        """Removes a field; customers keep what stands in it."""
        self._notebook.own_fields.remove(entry.title)


class EditField(DraftSheet):
    """Name, kind and choices of a field."""

    def __init__(self, bridge: Bridge, field: OwnField | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit the field") if field else tr("Add a field"), parent=parent)
        self._bridge, self._fields, self._before = bridge, bridge.notebook.own_fields, field
        self.name, self.kind = QLineEdit(field.name if field else ""), QComboBox()
        self.name.setPlaceholderText(tr("Fabric"))
        for kind in FieldKind:
            self.kind.addItem(own_words.kind_name(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(field.kind.value if field else FieldKind.TEXT.value))
        self.choices = QLineEdit(", ".join(field.choices) if field else "")
        self.choices.setPlaceholderText(tr("small, medium, large"))
        self.ask_for(tr("Name"), self.name)
        self.ask_for(tr("Kind"), self.kind)
        self.ask_for(tr("Choices, with commas between them"), self.choices)
        self.kind.currentIndexChanged.connect(lambda _index: self._offer_choices())
        self._offer_choices()
        self.name.setFocus()
        self.begin(bridge, f"field {field.name if field else 'new'}")

    def _offer_choices(self) -> None:
        self.choices.setEnabled(self.kind.currentData() == FieldKind.CHOICE)

    def submit(self) -> None:
        """Saves the field in one step."""
        before = self._before.name if self._before else None
        choices = tuple(self.choices.text().split(","))
        wanted = OwnField(self.name.text(), FieldKind(self.kind.currentData()), choices)
        saved = self.attempt(lambda: self._fields.save(wanted, before))
        if saved is not None:
            self.accept()
            said = tr("Field changed: {}") if self._before else tr("Field added: {}")
            self._bridge.acted.emit(said.format(one_line(saved.name, 80)), True)


def _entry(number: int, field: OwnField) -> Entry:
    kind, choices = own_words.kind_name(field.kind), ", ".join(field.choices)
    return Entry("own_fields", number, 0, title=field.name, beside=choices, aside=kind, subject=field)
