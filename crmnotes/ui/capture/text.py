"""The line into which one writes: grows with what is typed, takes a long paste aside, refuses one that is too long."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crmnotes.plaintext import LONGEST, clean_text
from crmnotes.ui.look.theme import px
from crmnotes.ui.words import tr

ASIDE = 20_000
"""Characters; a longer paste is kept beside the line, because laying it out would stop the window."""
MOST_BYTES = LONGEST
"""What one note may hold."""
MOST_LINES = 6


class CaptureText(QPlainTextEdit):
    """A line of text that may become several: Shift+Enter and a paste bring more lines, Enter is for the owner."""

    submitted = Signal()  # Enter
    put_away = Signal()  # Escape
    edited = Signal()  # what `whole` gives is another
    refused = Signal(str)  # a paste was not taken, or not wholly, and why

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aside = ""
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(px(2))
        self.setAccessibleName(tr("What was said and promised"))
        self.textChanged.connect(self._changed)
        self._fit()

    def line(self) -> str:
        """What stands in the line, without a long paste beside it."""
        return self.toPlainText()

    def whole(self) -> str:
        """Everything: the line, and the long paste below it."""
        return f"{self.toPlainText()}\n{self.aside}" if self.aside else self.toPlainText()

    def put(self, text: str) -> None:
        """Shows another text with the cursor at its end."""
        line, _, rest = text.partition("\n") if len(text) > ASIDE else (text, "", "")
        if len(line) > ASIDE:
            line, rest = line[:ASIDE], text[ASIDE:]
        self.aside = rest
        self.setPlainText(line)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes plain text: into the line, beside it when it is long, not at all when it is too long."""
        text = source.text()
        size = len(text.encode("utf-8", "replace")) + len(self.aside.encode("utf-8", "replace"))
        if size > MOST_BYTES:
            too_long = tr("That is {} MB: one note holds up to {} MB. It is still in the clipboard.")
            self.refused.emit(too_long.format(-(-size // 1_000_000), MOST_BYTES // 1_000_000))
            return
        cleaned = clean_text(text)
        if len(cleaned.text) > ASIDE:
            self._take_aside(cleaned.text)
        elif cleaned.text:
            self.insertPlainText(cleaned.text.strip("\n"))
            self.ensureCursorVisible()
        if cleaned.told:
            self.refused.emit(tr("Signs that no text may hold were left out of what you pasted."))

    def _take_aside(self, text: str) -> None:
        self.aside = f"{self.aside}\n{text}" if self.aside else text
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits, Shift+Enter begins a line, Escape puts away; everything else is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """As high as its lines, up to six; then it scrolls."""
        lines = max(1, min(MOST_LINES, int(self.document().size().height())))
        spare = 2 * (px(6) + px(2) + 1)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + spare)
