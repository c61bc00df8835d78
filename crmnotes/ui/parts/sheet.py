"""A small dialog with a heading, a body, a line for what is wrong, and one button that Enter presses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.room import TITLE_BAR, put_into
from crmnotes.ui.parts.spoken import announce
from crmnotes.ui.words import told, tr

Result = TypeVar("Result")


class Sheet(QDialog):
    """Asks for what one key cannot say; Escape closes it and changes nothing."""

    def __init__(self, title: str, about: str = "", done: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tall = 0  # how tall one that scrolls would like to be
        self.installEventFilter(self)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(title, Role.HEADING))
        if about:
            column.addWidget(PlainLabel(about, tone=Tone.QUIET, wrap=True))
            self.setAccessibleDescription(about)
        self._inside = QWidget()
        self._inside.setProperty("ground", "none")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(8))
        column.addWidget(self._inside, 1)
        self.wrong = PlainLabel(tone=Tone.RED, wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        row = self.foot = QHBoxLayout()
        row.addStretch(1)
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.done_button = button(done or tr("Save"), "primary")
        self.done_button.clicked.connect(self.submit)
        row.addWidget(self.cancel)
        row.addWidget(self.done_button)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the height that it needs."""
        self._fit(max(self.tall, self.minimumHeight()))
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows where words have come that it has no room for.

        A filter: an `event` of its own would stand between a key and what it does, and lose the key at a fault.
        """
        if watched is self and event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit(self.height())
        return super().eventFilter(watched, event)

    def _fit(self, height: int) -> None:
        """As tall as its words need at its width, no taller: words that wrap ask for more than they need."""
        layout, room = self.layout(), self.screen().availableGeometry().size()
        width = min(self.width(), room.width())
        if layout is not None:
            layout.activate()
            # Qt gives a new dialog two thirds of the screen at most, even where its words need more.
            width = min(max(width, layout.totalMinimumSize().width()), room.width())
            wraps = layout.hasHeightForWidth()
            height = max(height, layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height())
        most = room.height() - px(TITLE_BAR)
        if height > most and not self.tall:  # what does not scroll yet must not be squeezed
            self._let_scroll()
        self.setMinimumWidth(min(self.minimumWidth(), room.width()))
        self.resize(width, min(height, most) or self.height())

    def _let_scroll(self) -> None:
        """The body scrolls: there is no room for all of it."""
        layout, typing = self.layout(), self.focusWidget()
        if layout is None or isinstance(self._inside.parentWidget(), QScrollArea):
            return
        around = QScrollArea()
        layout.replaceWidget(self._inside, around)
        put_into(around, self._inside)
        self.body.setContentsMargins(0, 0, px(12), 0)
        layout.activate()
        if typing is not None:
            typing.setFocus()

    def ask_for(self, name: str, widget: QWidget) -> QWidget:
        """Adds a field under its name."""
        label = PlainLabel(name, Role.SMALL, Tone.QUIET)
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        self.body.addWidget(label)
        self.body.addWidget(widget)
        return widget

    def submit(self) -> None:
        """Does what the sheet is for; subclasses act, and close with `accept`."""
        self.accept()

    def attempt(self, verb: Callable[[], Result]) -> Result | None:
        """Runs a verb; a fault of the world is shown in the sheet, which stays open with all that was typed."""
        try:
            result = verb()
        except CrmnotesError as error:
            self.complain(told(error))
            return None
        self.wrong.hide()
        return result

    def complain(self, sentence: str) -> None:
        """Says what is wrong, and makes room for it."""
        self.wrong.setText(sentence)
        self.wrong.show()
        announce(self.wrong, sentence, urgent=True)
        if self.isVisible():
            self._fit(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits from every field of one line, Ctrl+Enter from the others too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            long_text = isinstance(self.focusWidget(), QPlainTextEdit)
            if not long_text or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return
        super().keyPressEvent(event)
