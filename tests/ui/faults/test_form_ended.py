"""The program is ended from outside while a form is open: what was typed there is on the disk. faults: 16, 18."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook

ROOT = Path(__file__).parents[3]
ENDED = [(False, 1000)] if sys.platform == "win32" else [(True, 0), (False, 1000)]
"""Whether it is asked to end, which no signal does on Windows, or killed; and the milliseconds after the last key."""
TYPES_AND_SAYS_SO = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.ui import start
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.groups import EditGroup

app = QApplication([])
notebook = Notebook.open(Path(sys.argv[1]), system_clock())
form = EditGroup(Bridge(notebook), None)
form.open()
QTest.keyClicks(form.name, "wholes")
start._end_on_signals()
QTimer.singleShot(int(sys.argv[2]), lambda: print("typed", flush=True))
app.exec()
notebook.close()
"""


@pytest.mark.parametrize(("asked", "after"), ENDED)
def test_what_was_typed_into_a_form_outlives_the_program(
    tmp_path: Path, clock: FixedClock, asked: bool, after: int
) -> None:
    """Asked to end, it does so without a question; a kill loses at most what was typed in the last second."""
    path = tmp_path / "notebook.crmnotes"
    words = [sys.executable, "-c", TYPES_AND_SAYS_SO, str(path), str(after)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.terminate() if asked else program.kill()
        assert (program.wait(20) == 0) is asked
    notebook = Notebook.open(path, clock)
    assert notebook.drafts.all() == [("group new", '{"name": "wholes"}')]
    notebook.close()
