"""The sheets behind the acts of Care, by the name of the act: each is about one customer or one note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.asked import Answer, Ask, Changed
from crmnotes.ui.dialogs.quoting import Quoting
from crmnotes.ui.dialogs.thank import Thank
from crmnotes.ui.dialogs.wish import Offer, SameWish
from crmnotes.ui.parts.sheet import Sheet

SHEETS: dict[str, Callable[[Bridge, int, QWidget | None], Sheet]] = {
    "thanked": Thank,  # a customer
    "asked": Ask,  # a customer
    "answered": Answer,  # the note of the question
    "what_changed": Changed,  # a note of theirs
    "offered": Offer,  # a note of the wish
    "same_wish": SameWish,  # a note of the wish
    "quoting": Quoting,  # a compliment
}
