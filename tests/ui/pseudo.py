"""A language that nobody speaks: every sentence of the window forty per cent longer, and in brackets."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

LEFT, RIGHT = "⟦", "⟧"
LONGER, MIRRORED = "en_GB", "he_IL"
"""The country whose dates it takes, and one whose window runs from right to left."""


class Pseudo(QTranslator):
    """Says everything longer than English; what it did not say stands out."""

    def translate(self, _context: str, text: str, _about: str = "", _number: int = -1) -> str:  # type: ignore[override]
        """Each word with two fifths of itself once more."""
        longer = (word + word[: max(1, len(word) * 2 // 5)] if word.isalpha() else word for word in text.split(" "))
        return f"{LEFT}{' '.join(longer)}{RIGHT}"
