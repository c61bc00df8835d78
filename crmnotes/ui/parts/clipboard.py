"""What crmnotes itself puts on the clipboard: marked private, and taken back after a while. faults: 43."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER = 30_000
"""Milliseconds after which it is taken back, if nothing else was copied meanwhile."""
PRIVATE = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}
"""What asks keepers of clipboard histories not to keep this."""


OURS = "put there by crmnotes"
"""The property of the clipboard that remembers what that was."""


def copy(text: str, cleared_after: int = CLEARED_AFTER) -> None:
    """Copies customer text."""
    said = QMimeData()
    said.setText(text)
    for name, value in PRIVATE.items():
        said.setData(name, value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(said)
    clipboard.setProperty(OURS, text)
    QTimer.singleShot(cleared_after, clipboard, lambda: _clear_if(text))


def clear() -> None:
    """Takes back whatever came from this program, such as words copied out of a field, when the notebook is locked."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
    ours = clipboard.property(OURS)
    if ours:
        _clear_if(ours)


def _clear_if(text: str) -> None:
    """Not every system says whose the words on the clipboard are: they are ours if they are those we put there."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.property(OURS) == text and clipboard.text() == text:
        clipboard.clear()
        clipboard.setProperty(OURS, None)
