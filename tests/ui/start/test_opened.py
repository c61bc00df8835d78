"""Files that come as events, as macOS sends them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import opened
from crmnotes.ui.window import Window

EVENTS = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from crmnotes.ui.start.opened import Application
app = Application(["crmnotes"])
QCoreApplication.sendEvent(app, QFileOpenEvent("/early.vcf"))
app.hand(lambda path: print(path.as_posix()))
QCoreApplication.sendEvent(app, QFileOpenEvent("/late.vcf"))
"""


def test_files_wait_until_somebody_takes_them() -> None:
    """In a process of its own: there is one application object in each."""
    ran = subprocess.run([sys.executable, "-c", EVENTS], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.splitlines() == ["/early.vcf", "/late.vcf"]


def test_contacts_are_looked_at_for_import(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Greta Holm\nEND:VCARD\n", "utf-8")
    opened.take(window, cards)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportContacts)
    dialog.close()


def test_the_notebook_that_is_open_comes_to_the_front(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    notebook = Notebook.open(tmp_path / "book.crmnotes", clock)
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window, before_close_func=lambda _: notebook.close())
    opened.take(window, tmp_path / "book.crmnotes")
    assert window.isVisible()
