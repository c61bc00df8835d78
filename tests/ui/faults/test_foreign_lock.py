"""Another program holds the notebook locked: that is said soon, and it saves when the lock is gone. faults: 15."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.store.faults import LOCKED
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.groups import EditGroup

HOLDS = """
import sys, apsw
connection = apsw.Connection(sys.argv[1])
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """The file is locked by a process of its own, for as long as it takes."""
    command = [sys.executable, "-c", HOLDS, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.stdin.close()


def test_a_lock_is_told_while_it_lasts_and_nothing_typed_is_lost(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    """The other program lets go only after the window has spoken: a window that waited for it would wait for ever."""
    notebook = Notebook.open(tmp_path / "book.crmnotes", clock)
    form = EditGroup(Bridge(notebook), None)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(form.name, "wholesale")
    with held(notebook.path):
        qtbot.keyClick(form.name, Qt.Key.Key_Return)
        assert form.isVisible()
        assert form.wrong.text() == LOCKED
        pointer = QApplication.overrideCursor()
        assert pointer is not None
        assert pointer.shape() is Qt.CursorShape.WaitCursor
        qtbot.waitUntil(lambda: QApplication.overrideCursor() is None)
        assert form.name.text() == "wholesale"
        form.keep()
        assert form.isVisible()
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert [group.name for group in notebook.groups.all()] == ["wholesale"]
    assert notebook.drafts.all() == []
    notebook.close()
