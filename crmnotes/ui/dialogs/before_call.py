"""The before-call card: all that one should know before picking up the phone, on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.card import CustomerCard
from crmnotes.ui.plain import one_line
from crmnotes.ui.theme import px
from crmnotes.ui.words import tr


class BeforeCall(QDialog):
    """Shows a customer's card until Space, Enter or Escape."""

    replied = Signal(int)
    write_down_pressed = Signal(int)

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.card = CustomerCard(bridge)
        self.card.show_customer(customer)
        self.name = self.card.card.customer.name if self.card.card else ""
        self.setWindowTitle(tr("Before the call: {}").format(one_line(self.name, 60)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.resize(px(460), px(620))
        self.card.replied.connect(self._replied)
        self.card.write_down_pressed.connect(self._write_down)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not a button: the second Space closes the card and calls nobody

    def _replied(self, customer: int) -> None:
        self.accept()
        self.replied.emit(customer)

    def _write_down(self, customer: int) -> None:
        self.accept()
        self.write_down_pressed.emit(customer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes what Space has opened."""
        if event.key() == Qt.Key.Key_Space:
            self.reject()
        else:
            super().keyPressEvent(event)
