"""Writes the owner's snippets out while they type: the short word behind a semicolon, then a space or Tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook
from crmnotes.rules import snippets
from crmnotes.rules.snippets import LONGEST_NAME, MARK, Expanded, Snippet

ENDS = (Qt.Key.Key_Space, Qt.Key.Key_Tab)
Field = QPlainTextEdit | QLineEdit


class SnippetTyping(QObject):
    """Watches the text field that has the keyboard, whichever it is; its own undo takes the writing out back."""

    def __init__(self, notebook: Notebook, parent: QObject, first: QWidget) -> None:
        """`first` has the keyboard now."""
        super().__init__(parent)
        self._notebook = notebook
        self._field: Field | None = None
        self._follow(None, first)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        self._field = now if isinstance(now, Field) and _is_for_words(now) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A space or Tab behind a short word writes its text; Tab stays in the field then."""
        if event.type() is not QEvent.Type.KeyPress or watched is not self._field or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and event.key() in ENDS and self._write_out(self._field, event.key() == Qt.Key.Key_Space)

    def _write_out(self, field: Field, spaced: bool) -> bool:
        written = _before_cursor(field)
        near = written[-LONGEST_NAME - 2 :]
        if MARK not in near:
            return False  # nearly always: nothing is looked up
        found = snippets.before(near, len(near), self._snippets())
        if found is None:
            return False
        if isinstance(field, QLineEdit):
            _replace_in_line(field, found, spaced)
        else:
            _replace_in_text(field, found, spaced)
        return True

    def _snippets(self) -> list[Snippet]:
        try:
            return self._notebook.snippets.all()
        except CrmnotesError:  # typing goes on; what is wrong with the file is said when it is saved
            return []


def _is_for_words(field: Field) -> bool:
    """Whether words of the owner's are typed there: not a passphrase, and not a snippet itself."""
    if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
        return False
    return not field.isReadOnly() and field.property("snippets") is not False


def _before_cursor(field: Field) -> str:
    """What stands before the cursor on its line; nothing while words are selected."""
    if isinstance(field, QLineEdit):
        return "" if field.hasSelectedText() else field.text()[: field.cursorPosition()]
    cursor = field.textCursor()
    return "" if cursor.hasSelection() else cursor.block().text()[: cursor.positionInBlock()]


def _replace_in_line(field: QLineEdit, found: Expanded, spaced: bool) -> None:
    length = found.end - found.start
    field.setSelection(field.cursorPosition() - length, length)
    field.insert(" ".join(found.text.split()) + (" " if spaced else ""))  # one line has no room for several


def _replace_in_text(field: QPlainTextEdit, found: Expanded, spaced: bool) -> None:
    cursor = field.textCursor()
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, found.end - found.start)
    cursor.insertText(found.text)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    if spaced:
        field.insertPlainText(" ")
