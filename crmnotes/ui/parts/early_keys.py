"""Keys that are typed before the desktop has shown a new dialog belong to it, not to the window behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShortcutEvent
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

_NAMED = {
    Qt.Key.Key_Return: "\r",
    Qt.Key.Key_Enter: "\r",
    Qt.Key.Key_Tab: "\t",
    Qt.Key.Key_Backspace: "\b",
    Qt.Key.Key_Escape: "\x1b",
}
"""Keys besides letters and signs, with the text that they carry."""
_SHARP_S = 0xDF  # "ß" is a key of its own; other small letters are those of their capital


class EarlyKeys(QObject):
    """Hands a dialog the keys that still reach the window behind it, until the dialog has the keyboard or is gone.

    A desktop may take half a second to show a window. Of what is typed meanwhile Qt drops all but the shortcuts of
    what had the keyboard, and those act in the window behind although it is blocked. So for that time each letter is
    such a shortcut, and none acts.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        before = QApplication.focusWidget()
        if before is not None and before.window() is not dialog:
            self._letters = QShortcut(before)
            self._letters.setContext(Qt.ShortcutContext.WidgetShortcut)
            self._letters.setKeys(_all_keys())
            dialog.destroyed.connect(self._letters.deleteLater)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes every shortcut for the key that it is; ends when the dialog comes or goes."""
        if watched is self._dialog and event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Hide):
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            if isValid(self._letters):
                self._letters.setEnabled(False)
                self._letters.deleteLater()
        if not isinstance(event, QShortcutEvent):
            return False
        self._hand_over(event.key())
        return True

    def _hand_over(self, pressed: QKeySequence) -> None:
        """A letter or a named key; what has Ctrl or Alt is dropped, as nothing behind may act."""
        pair = pressed[0]  # type: ignore[index]
        key, modifiers = pair.key(), pair.keyboardModifiers()
        if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return
        letter = chr(key) if key < Qt.Key.Key_Escape else ""
        text = _NAMED.get(key) or (letter if modifiers else letter.lower())
        typed = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        typed.ignore()
        for receiver in (self._dialog.focusWidget(), self._dialog):  # by hand: sent on, it would be a shortcut again
            if receiver is not None and not typed.isAccepted():
                typed.accept()
                receiver.event(typed)


def _all_keys() -> list[QKeySequence]:
    signs = [code for code in (*range(0x20, 0x7F), *range(0xA1, 0x100)) if chr(code).upper() == chr(code)]
    keys = [Qt.Key(code) for code in (*signs, _SHARP_S)]
    shifted = [QKeySequence(Qt.KeyboardModifier.ShiftModifier | key) for key in keys if chr(key).isalpha()]
    return [QKeySequence(key) for key in (*keys, *_NAMED)] + shifted
