"""What a screen reader says besides what has the keyboard: done acts, faults, and the row that a list stands on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QTableView, QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Says words that have appeared in a widget; urgent ones at once, the others after what is being said."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if urgent else manner.Polite)
    QAccessible.updateAccessibility(event)


class Marked:
    """What is marked in a list while the keyboard stays in a line: said once, not again with every letter."""

    def __init__(self, widget: QWidget) -> None:
        self._widget, self._said = widget, ""

    def say(self, words: str) -> bool:
        """Says what is marked now, "" for nothing; False when that was said last."""
        if words == self._said:
            return False
        self._said = words
        announce(self._widget, words)
        return True


def name_choice(box: QComboBox, name: str) -> None:
    """Names a list to choose from; where Qt takes the choice itself for its name (Linux), this is read after it."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def speak_row(view: QTableView) -> None:
    """Says the chosen row of a list, or cell of a table: Qt says it when it changes, not when the keyboard comes."""
    if QAccessible.isActive():
        QTimer.singleShot(0, view, lambda: _speak_row(view))  # Qt names the list itself only after the event


def _speak_row(view: QTableView) -> None:
    index = view.currentIndex()
    if index.isValid() and view.hasFocus():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        wide = view.model().columnCount() + 1  # with its headers, hidden ones too, as Qt counts the cells
        event.setChild((index.row() + 1) * wide + index.column() + 1)
        QAccessible.updateAccessibility(event)
