"""The program is ended from outside while a form is open: what was typed there is on the disk. faults: 16, 18."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook

ROOT = Path(__file__).parents[3]
ENDED = ["session", "kill"] + (["signal", "question"] if sys.platform != "win32" else [])
"""The desktop asks it to save and then kills it; it is killed a second later; a signal asks it to end, the second time
while a question stands open that nobody answers."""
TYPES_AND_SAYS_SO = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.groups import EditGroup
from crmnotes.ui.parts.plain import tell
from crmnotes.ui.start.ending import end_on_signals

app = QApplication([])
notebook = Notebook.open(Path(sys.argv[1]), system_clock())
form = EditGroup(Bridge(notebook), None)
form.open()
QTest.keyClicks(form.name, "wholes")
end_on_signals(app)
if sys.argv[2] == "session":
    app.commitDataRequest.emit(None)
QTimer.singleShot(1000 if sys.argv[2] == "kill" else 0, lambda: print("typed", flush=True))
if sys.argv[2] == "question":
    QTimer.singleShot(0, lambda: tell(form, "Nobody answers", "this."))
app.exec()
notebook.close()
"""


@pytest.mark.parametrize("ended", ENDED)
def test_what_was_typed_into_a_form_outlives_the_program(tmp_path: Path, clock: FixedClock, ended: str) -> None:
    """Asked to end, it does so without a question; a kill loses at most what was typed in the last second."""
    path = tmp_path / "notebook.crmnotes"
    words = [sys.executable, "-c", TYPES_AND_SAYS_SO, str(path), ended]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        asked = ended in ("signal", "question")
        program.terminate() if asked else program.kill()
        assert (program.wait(20) == 0) is asked
    notebook = Notebook.open(path, clock)
    assert notebook.drafts.all() == [("group new", '{"name": "wholes"}')]
    notebook.close()


ENDED_TWICE = """
import os
import signal
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from crmnotes.ui.start.ending import end_on_signals

app = QApplication([])
end_on_signals(app)
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
app.exec()
with open(sys.argv[1], "wb") as first, open(sys.argv[1] + "2", "wb") as second:  # the numbers of the closed pair
    for name in (signal.SIGTERM, signal.SIGHUP):
        os.kill(os.getpid(), name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_the_second_signal_of_a_session_that_ends_is_written_into_no_file(tmp_path: Path) -> None:
    """A notebook, a backup or the settings might be open by then under the number that signals were told by."""
    file = tmp_path / "file"
    subprocess.run([sys.executable, "-c", ENDED_TWICE, str(file)], cwd=ROOT, check=True, timeout=60)
    assert file.read_bytes() == (tmp_path / "file2").read_bytes() == b""
