"""A field for many words in a form: a text that would stop the window is shown as far as it does not. faults: 23."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from crmnotes.plaintext import LONGEST
from crmnotes.ui import words
from crmnotes.ui.words import tr

ROOM = 200_000
"""Letters that are laid out: ten million of them on one line take Qt a quarter of a minute."""


class LongText(QPlainTextEdit):
    """What stands in it is `whole`: what is shown, and behind it the rest of a text that is longer."""

    said = Signal(str)  # that only a part is shown, or why a paste was not taken

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.rest = ""
        self.setTabChangesFocus(True)
        self.put(text)

    def put(self, text: str) -> None:
        """Shows another text."""
        self.rest = text[ROOM:]
        self.setPlainText(text[:ROOM])
        self.tell()

    def tell(self) -> None:
        """Says that there is more than is shown."""
        if self.rest:
            more = tr("The beginning is shown here; the other {} letters stay as they are.")
            self.said.emit(more.format(words.grouped(len(self.rest))))

    def whole(self) -> str:
        """What is shown and what is not."""
        return self.toPlainText() + self.rest

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes plain text: not at all when it is too long to keep, without laying all of it out when it is long."""
        pasted, shown = source.text(), self.toPlainText()
        size = sum(len(text.encode("utf-8", "replace")) for text in (pasted, shown, self.rest))
        if size > LONGEST:
            too_long = tr("That is {} MB: one text holds up to {} MB. It is still in the clipboard.")
            self.said.emit(too_long.format(-(-size // 1_000_000), LONGEST // 1_000_000))
        elif len(pasted) + len(shown) > ROOM:
            cursor = self.textCursor()
            self.put(shown[: cursor.selectionStart()] + pasted + shown[cursor.selectionEnd() :] + self.rest)
        else:
            super().insertFromMimeData(source)
