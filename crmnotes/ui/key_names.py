"""The names of keys as they are printed on keyboards and stand in our sentences; Qt's own differ from both.

Loaded only with another language than English. Menus, tooltips and the page of keys all ask Qt, and Qt asks here first.
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from crmnotes.sentences import Phrase
from crmnotes.ui.language import tr

CONTEXT = "QShortcut"
"""Under which Qt asks for the name of a key."""
NAMES: dict[str, Phrase] = {
    "Ctrl": "Ctrl", "Shift": "Shift", "Enter": "Enter", "Return": "Enter", "Esc": "Esc", "Del": "Del", "Ins": "Ins",
}  # fmt: skip
"""What a key is called by Qt, and by us: both Enter keys have one name."""


class KeyNames(QTranslator):
    """Answers Qt's questions for these names; all others are left to the next translator."""

    def translate(self, context: str, text: str, _about: str | None = None, _number: int = -1) -> str | None:
        """The name of a key in the language of the window; None for anything else."""
        return tr(NAMES[text]) if context == CONTEXT and text in NAMES else None
