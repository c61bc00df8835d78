"""What stands in a field, whatever kind of field it is, in JSON's types; and putting it there again."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QRadioButton, QWidget

from crmnotes.ui.parts.choosing import OneOf
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.growing import Growing
from crmnotes.ui.parts.long_text import LongText

FIELDS = (QLineEdit, LongText, QComboBox, QCheckBox, QRadioButton, DateField, OneOf, Growing)
"""The kinds of fields there are."""


def fields_of(sheet: QWidget) -> dict[str, QWidget]:
    """The fields that are attributes of a sheet, by name; those in a list have its name and their number."""
    found: dict[str, QWidget] = {}
    for name, value in vars(sheet).items():
        if isinstance(value, FIELDS):
            found[name] = value
        elif isinstance(value, list):
            found |= {f"{name} {at}": one for at, one in enumerate(value) if isinstance(one, FIELDS)}
    return found


def value_of(field: QWidget) -> Any:
    """What stands in it."""
    match field:
        case QLineEdit():
            return field.text()
        case LongText():
            return field.whole()
        case QComboBox():
            return field.currentIndex()
        case QAbstractButton():
            return field.isChecked()
        case DateField():
            return field.line.text()
        case OneOf():
            return field.value or ""
    return cast("Growing", field).values()


def put(field: QWidget, value: Any) -> None:
    """Puts there what `value_of` gave; TypeError or ValueError for what cannot stand in it."""
    match field:
        case QLineEdit():
            field.setText(value)
        case LongText():
            field.put(value)
        case QComboBox():
            field.setCurrentIndex(value)
        case QAbstractButton():
            field.setChecked(value)
        case DateField():
            field.line.setText(value)
        case OneOf():
            field.choose(value or None)
        case Growing():
            field.show_values(value)
