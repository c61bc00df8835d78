"""Files that macOS opens with this program: they come as an event and not as words, also while its window is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from crmnotes.ui.start.wishes import come, wish

if TYPE_CHECKING:
    from crmnotes.ui.window import Window


class Application(QApplication):
    """The one application object where files come as events; they wait until somebody takes them."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._waiting: list[Path] = []
        self._take: Callable[[Path], object] = self._waiting.append

    def event(self, event: QEvent) -> bool:
        """Hands on the file that was opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take(Path(event.file()))
            return True
        return super().event(event)

    def hand(self, take: Callable[[Path], object]) -> None:
        """Files go there from now on, those that waited first."""
        waiting, self._waiting, self._take = self._waiting, [], take
        for path in waiting:
            take(path)


def attend(window: Window) -> None:
    """Files that are opened from now on come to this window."""
    app = QApplication.instance()
    if isinstance(app, Application):
        app.hand(partial(take, window))


def take(window: Window, path: Path) -> None:
    """Another notebook opens in a window of its own; anything else is looked at for import."""
    if path.suffix.lower() != ".crmnotes":
        come(window, wish("", path))
    elif path.resolve() == window.bridge.notebook.path:
        window.raise_up()
    else:
        window.opener.open_beside(path)
