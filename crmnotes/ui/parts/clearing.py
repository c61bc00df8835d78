"""The button inside a line that empties it; there as soon as there is something to empty, without fading in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from crmnotes.ui.look import icons
from crmnotes.ui.words import tr


def can_be_cleared(line: QLineEdit) -> None:
    """Gives the line that button, in the colour of its quiet words."""
    clear = line.addAction(icons.icon("x", "quiet"), QLineEdit.ActionPosition.TrailingPosition)
    clear.setToolTip(tr("Clear"))
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))
    clear.triggered.connect(line.clear)
    line.textChanged.connect(lambda text: clear.setVisible(bool(text)))
    clear.setVisible(bool(line.text()))  # after it was added: its button hears of changes only
