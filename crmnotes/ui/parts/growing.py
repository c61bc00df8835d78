"""Rows of fields that grow: an empty one always waits at the end, and one that is emptied goes when it is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crmnotes.records import Way, WayKind
from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.words import tr

LABELS = {
    WayKind.PHONE: "work, mobile", WayKind.EMAIL: "work, home", WayKind.ADDRESS: "shop, home",
    WayKind.URL: "shop", WayKind.HANDLE: "which network",
}  # fmt: skip


NARROW = 800
"""Pixels of the design; on a screen with less, what belongs to a way to reach somebody takes two lines."""
FIELD_HINTS: dict[FieldKind, Phrase] = {FieldKind.NUMBER: "12 or 3.5", FieldKind.DATE: "24 Nov 2026"}


class Row(QWidget):
    """One row of a growing field."""

    typed = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(4))
        self.fields = self._add_line()

    def _add_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(6))
        self._lines.addLayout(line)
        return line

    def rest(self) -> QHBoxLayout:
        """Where the last fields go: beside the first ones, on a screen that has no room for all of them below them."""
        if self.screen().availableGeometry().width() >= px(NARROW):
            return self.fields
        line = self._add_line()
        line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return line

    def end_with_remove(self) -> QPushButton:
        """Adds the button that takes the row away."""
        away = button("×", "quiet")
        away.setAccessibleName(tr("Remove"))
        away.clicked.connect(lambda: self.removed.emit(self))
        self.fields.addWidget(away)
        return away

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return True


class WayRow(Row):
    """Kind, value and label of one way to reach somebody, and whether it is the best."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.kind, self.value, self.label = QComboBox(), QLineEdit(way.value), QLineEdit(way.label)
        self.best = QCheckBox(tr("best"))
        for kind in WayKind:
            self.kind.addItem(words.way_name(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(way.kind.value))
        self.best.setChecked(way.preferred)
        name_choice(self.kind, tr("Kind"))
        self.value.setAccessibleName(tr("Number or address"))
        self.label.setAccessibleName(tr("Label"))
        self.value.setCursorPosition(0)
        self._whole = way.value  # an address of several lines stays so while it is not changed
        self.fields.addWidget(self.kind)
        self.fields.addWidget(self.value, 5)
        self.value.setMinimumWidth(px(150))
        self.label.setFixedWidth(px(120))
        rest = self.rest()
        rest.addWidget(self.label)
        rest.addWidget(self.best)
        self.end_with_remove()
        self.value.textEdited.connect(self._guess)
        self.kind.currentIndexChanged.connect(lambda _index: self._hint())
        self.value.textChanged.connect(self.typed)
        self._hint()

    def is_empty(self) -> bool:
        """Whether no value was typed."""
        return not self.value.text().strip()

    def way(self) -> Way:
        """The way as typed."""
        text = self.value.text()
        unchanged = text == QLineEdit(self._whole).text()
        kind = WayKind(self.kind.currentData())
        return Way(kind, self._whole if unchanged else text, self.label.text(), self.best.isChecked())

    def _hint(self) -> None:
        self.label.setPlaceholderText(tr(LABELS[WayKind(self.kind.currentData())]))

    def _guess(self, text: str) -> None:
        """A new row with an @ in it is an e-mail address; one that begins with www a page."""
        if self._whole:
            return
        if "@" in text.strip()[1:]:
            self.kind.setCurrentIndex(self.kind.findData(WayKind.EMAIL.value))
        elif text.strip().casefold().startswith(("www.", "http")):
            self.kind.setCurrentIndex(self.kind.findData(WayKind.URL.value))


class FieldRow(Row):
    """Name and value of one field of the owner's own."""

    def __init__(self, name: str = "", value: str = "") -> None:
        super().__init__()
        self.name, self.value = QLineEdit(name), QLineEdit(value)
        self._whole = value
        self.name.setPlaceholderText(tr("Name, such as Fabric"))
        self.name.setAccessibleName(tr("Name of the field"))
        self.value.setAccessibleName(tr("Value of the field"))
        self.fields.addWidget(self.name, 1)
        self.fields.addWidget(self.value, 2)
        self.away = self.end_with_remove()
        self.name.textChanged.connect(self.typed)

    def is_empty(self) -> bool:
        """Whether no name was typed."""
        return not self.name.text().strip()

    def pair(self) -> tuple[str, str]:
        """Name and value as typed; a value of several lines stays so while it is not changed."""
        text = self.value.text()
        return self.name.text().strip(), self._whole if text == QLineEdit(self._whole).text() else text


class Growing(QWidget):
    """Rows beneath each other with an empty one at the end."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))

    def empty_row(self) -> Row:
        """A new row, empty."""
        return Row()

    def add(self, row: Row) -> None:
        """Puts a row at the end."""
        row.typed.connect(self._grow)
        row.removed.connect(self._remove)
        row.typed.connect(self.changed)
        self.rows.append(row)
        self._column.addWidget(row)

    def start(self, rows: Sequence[Row]) -> None:
        """Shows these rows instead, with an empty one at the end."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        for row in rows:
            self.add(row)
        self._grow()

    def values(self) -> Any:
        """What was typed, in JSON's types."""
        raise NotImplementedError

    def show_values(self, values: Any) -> None:
        """Shows what `values` gave; TypeError or ValueError for anything else."""
        raise NotImplementedError

    def _grow(self) -> None:
        if not self.rows or not self.rows[-1].is_empty():
            self.add(self.empty_row())

    def _remove(self, row: Row) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        self._grow()
        self.changed.emit()
        self.rows[min(at, len(self.rows) - 1)].setFocus()


class Ways(Growing):
    """The ways to reach a customer."""

    def __init__(self, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_ways(ways)

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Shows these; without one a phone and an e-mail address are asked for."""
        if ways:
            self.start([WayRow(way) for way in ways])
        else:
            self.start([WayRow(Way(WayKind.PHONE, "")), WayRow(Way(WayKind.EMAIL, ""))])

    def empty_row(self) -> Row:
        """A phone, until what is typed says otherwise."""
        return WayRow(Way(WayKind.PHONE, ""))

    def ways(self) -> tuple[Way, ...]:
        """What was typed, without empty rows."""
        return tuple(row.way() for row in self.rows if isinstance(row, WayRow) and not row.is_empty())

    def values(self) -> list[list[object]]:
        """Kind, value, label and whether it is the best, of each."""
        return [[way.kind.value, way.value, way.label, way.preferred] for way in self.ways()]

    def show_values(self, values: list[Any]) -> None:
        """Shows what `values` gave."""
        self.show_ways([Way(WayKind(kind), *rest) for kind, *rest in values])


class DefinedRow(FieldRow):
    """A field that every customer can have: its name stands, its value is typed or chosen."""

    def __init__(self, field: OwnField, value: str = "") -> None:
        super().__init__(field.name, value)
        self.name.setReadOnly(True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name.setProperty("frame", "none")
        self.value.setAccessibleName(field.name)
        self.value.setPlaceholderText(tr(FIELD_HINTS.get(field.kind, "")))
        self.choice = QComboBox() if field.kind is FieldKind.CHOICE else None
        if self.choice is not None:
            offered = dict.fromkeys(("", *field.choices, value))  # one that is offered no more stays
            self.choice.addItems(list(offered))
            self.choice.setCurrentText(value)
            name_choice(self.choice, field.name)
            self.fields.replaceWidget(self.value, self.choice)
            self.fields.setStretch(1, 2)
            self.value.hide()
        self.away.setVisible(False)

    def pair(self) -> tuple[str, str]:
        """Name and value as typed or chosen."""
        return (self.name.text(), self.choice.currentText()) if self.choice is not None else super().pair()


class Fields(Growing):
    """The fields of the owner's own: those that everybody can have first, then what only this customer has."""

    def __init__(
        self, fields: Mapping[str, str], defined: Sequence[OwnField] = (), parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._defined = defined
        self.show_fields(fields)

    def show_fields(self, fields: Mapping[str, str]) -> None:
        """Shows these."""
        known = [DefinedRow(field, fields.get(field.name, "")) for field in self._defined]
        names = {field.name for field in self._defined}
        self.start([*known, *(FieldRow(name, value) for name, value in fields.items() if name not in names)])

    def empty_row(self) -> Row:
        """A field without a name."""
        return FieldRow()

    def fields(self) -> dict[str, str]:
        """What was typed, without empty rows."""
        found = dict(row.pair() for row in self.rows if isinstance(row, FieldRow) and not row.is_empty())
        names = {field.name for field in self._defined}
        return {name: value for name, value in found.items() if value or name not in names}

    def values(self) -> dict[str, str]:
        """The same as `fields`."""
        return self.fields()

    def show_values(self, values: dict[str, str]) -> None:
        """Shows them."""
        self.show_fields(values)
