"""What the first frame sets of Qt's own namespace, as properties and by number.

PySide makes all 93 classes of enums in `Qt` when it is first named: a tenth of a start. Whatever is made for the first
frame says these words instead; whatever is made later, or done in answer to somebody, says `QtCore.Qt`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

PLAIN_TEXT = ("textFormat", 0)  # Qt.TextFormat.PlainText
NO_FOCUS = ("focusPolicy", 0)  # Qt.FocusPolicy.NoFocus
MENU_OF_ITS_OWN = ("contextMenuPolicy", 3)  # Qt.ContextMenuPolicy.CustomContextMenu
NEVER_ACROSS = ("horizontalScrollBarPolicy", 1)  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
AT_TOP = ("alignment", 0x21)  # Qt.AlignmentFlag.AlignTop, at the side where lines begin


def put(widget: QObject, *choices: tuple[str, int]) -> None:
    """Makes choices for a widget."""
    for name, number in choices:
        widget.setProperty(name, number)
