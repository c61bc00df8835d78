"""A section of the preferences that is about a window and this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmnotes.ui.preferences.section import Section

if TYPE_CHECKING:
    from crmnotes.ui.window import Window


class OfWindow(Section):
    """Knows its window, and through it what is remembered outside the notebook."""

    def __init__(self, window: Window) -> None:
        self._window, self._settings = window, window.settings
