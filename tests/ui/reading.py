"""What a person reads in a widget, and what of it has no room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)  # fmt: skip

ROWS = 40
"""Rows of a list that are read."""


class Text(NamedTuple):
    """Something that can be read, and in what."""

    text: str
    where: str


def texts(shown: QWidget) -> Iterator[Text]:
    """All words in sight, the names that are read aloud, and the hints of fields and buttons."""
    yield Text(shown.windowTitle(), "title")
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisibleTo(shown):
            continue
        for words in _of(widget):
            if words:
                yield Text(words, f"{type(widget).__name__} {widget.objectName()}".strip())


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(model.rowCount(widget.rootIndex()), ROWS)):
            for column in range(model.columnCount() if isinstance(widget, QTableView) else 1):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    yield str(model.index(row, column).data(role) or "")


def cut(shown: QWidget) -> Iterator[str]:
    """Each button and label whose words have less room than they need; what scrolls sideways or wraps is not cut."""
    for widget in shown.findChildren(QWidget):
        if not widget.isVisibleTo(shown) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QAbstractButton) and widget.text() and widget.sizeHint().width() > widget.width() + 1:
            yield f"{type(widget).__name__} “{widget.text()}”: {widget.sizeHint().width()} in {widget.width()}"
        elif isinstance(widget, QLabel) and widget.text() and not _fits(widget):
            yield f"{type(widget).__name__} “{widget.text()}”: {widget.sizeHint()} in {widget.size()}"


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    return label.sizeHint().width() <= label.width() + 1 or _in_a_scroll_area(label)


def _in_a_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        parent = parent.parentWidget()
    return False
