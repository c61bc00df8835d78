"""Writes the owner's snippets out while they type: the short word behind a semicolon, then a space or Tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook
from crmnotes.rules import snippets
from crmnotes.rules.snippets import LONGEST_NAME, MARK, Snippet

ENDS = (Qt.Key.Key_Space, Qt.Key.Key_Tab)


class SnippetTyping(QObject):
    """Watches one text field; the field's own undo takes the writing out back."""

    def __init__(self, notebook: Notebook, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._notebook, self._field = notebook, field
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A space or Tab behind a short word writes its text; Tab stays in the field then."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or event.key() not in ENDS or not self._write_out():
            return False
        if event.key() == Qt.Key.Key_Space:
            self._field.insertPlainText(" ")
        return True

    def _write_out(self) -> bool:
        cursor = self._field.textCursor()
        block = cursor.block().text()[: cursor.positionInBlock()]
        near = block[-LONGEST_NAME - 2 :]
        if cursor.hasSelection() or MARK not in near:
            return False  # nearly always: nothing is looked up
        found = snippets.before(near, len(near), self._snippets())
        if found is None:
            return False
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, found.end - found.start)
        cursor.insertText(found.text)
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        return True

    def _snippets(self) -> list[Snippet]:
        try:
            return self._notebook.snippets.all()
        except CrmnotesError:  # typing goes on; what is wrong with the file is said when it is saved
            return []
