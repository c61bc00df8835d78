"""Our own faults: logged and shown without any customer text, while the window and what was typed stay as they are."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from crmnotes import __version__
from crmnotes.errors import CrmnotesError
from crmnotes.ui.parts.plain import give_margins
from crmnotes.ui.words import told, tr

log = logging.getLogger(__name__)

SENTENCE = (
    "Something went wrong inside crmnotes. What was saved is safe, and what you were typing is still there.\n\n"
    "If it happens again, please send the report: it holds no customer text."
)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What is needed to mend it: the kind of fault and the places in our code, never its message, never a value."""
    lines = [f"crmnotes {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"]
    for place in traceback.extract_tb(trace):
        path = Path(place.filename)
        name = "/".join(path.parts[path.parts.index("crmnotes") :]) if "crmnotes" in path.parts else path.name
        lines.append(f"  {name}:{place.lineno} in {place.name}")
    return "\n".join([*lines, kind.__name__])


class CrashHook(QObject):
    """Takes the place of `sys.excepthook`; a fault of a worker thread comes over as a signal."""

    happened = Signal(str, str)  # a plain sentence when it was the world's fault, else nothing; the report

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on no exception ends the program or goes by unseen."""
        import threading

        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Logs a fault and shows it when the event loop turns."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = report(kind, trace)
        log.error("a fault of our own\n%s", text)
        self.happened.emit(told(error) if isinstance(error, CrmnotesError) else "", text)

    def _show(self, sentence: str, text: str) -> None:
        if self._showing:  # a fault in every repaint must not stack a hundred dialogs
            return
        self._showing = True
        try:
            box_of(sentence, text, QApplication.activeWindow()).exec()
        finally:
            self._showing = False


def box_of(sentence: str, text: str, parent: QWidget | None = None) -> QMessageBox:
    """What is shown: the sentence of the world's fault; of our own one a sentence and the report to copy."""
    box = QMessageBox(parent)
    give_margins(box)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Something went wrong"))
    box.setText(sentence or tr(SENTENCE))
    box.setEscapeButton(box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole))
    if not sentence:
        box.setDetailedText(text)
        copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # the box would close: who copies reads on
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    return box
