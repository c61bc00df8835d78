"""Files and words of other programs that are dropped onto a part of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

IMPORTED = frozenset((".vcf", ".vcard", ".ics", ".eml", ".mbox"))
"""Endings of what is read by an import wherever it is dropped."""


class Drops(QObject):
    """Lets files be dropped onto a widget: `take` gets them with where they fell.

    Files that all have one of the endings in `leaving` are left to whatever lies around the widget. Where `read` is
    given, it gets text that is dropped instead of files.
    """

    def __init__(
        self, onto: QWidget, take: Callable[[list[Path], QPoint], object], leaving: frozenset[str] = frozenset(),
        read: Callable[[str], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(onto)
        self._take, self._leaving, self._read = take, leaving, read
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes files of this computer and nothing else: nothing is ever fetched."""
        if isinstance(event, QDropEvent):  # of which entering and moving are kinds
            paths = files_of(event.mimeData())
            if not event.mimeData().hasUrls() and self._read is not None and event.mimeData().hasText():
                return self._take_text(event, self._read)
            if not paths or all(path.suffix.casefold() in self._leaving for path in paths):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._take(paths, event.position().toPoint())
            return True
        return False

    def _take_text(self, event: QDropEvent, read: Callable[[str], object]) -> bool:
        """A copy of words from another program; where they came from they stay."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        text = event.mimeData().text().strip()
        if event.type() == QEvent.Type.Drop and text:
            QTimer.singleShot(0, self, lambda: read(text))  # once the other program has let go
        return True


def files_of(dropped: QMimeData) -> list[Path]:
    """The files of this computer that are being dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile() and not url.host()]
