"""What is being typed is on the disk within a second: a kill loses at most that. faults: 16."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.ui.capture.keeping import PLACE
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.window import Window

ROOT = Path(__file__).parents[2]
TYPES_AND_SAYS_SO = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine

app = QApplication([])
bridge = Bridge(Notebook.open(Path(sys.argv[1]), system_clock()))
line = CaptureLine(bridge)
line.show()
QTest.keyClicks(line.text, "Greta Holm: half a thou")
QTimer.singleShot(1000, lambda: print("a second later", flush=True))
app.exec()
"""


def test_a_kill_loses_no_letter_older_than_a_second(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "notebook.crmnotes"
    words = [sys.executable, "-c", TYPES_AND_SAYS_SO, str(path)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "a second later\n"
        program.kill()
    notebook = Notebook.open(path, clock)
    assert notebook.drafts.get(PLACE) == "Greta Holm: half a thou"
    notebook.close()


def test_it_comes_back_in_the_window(window: Window) -> None:
    window.bridge.notebook.drafts.keep(PLACE, "Greta Holm: half a thou")
    window.opener.write_down()
    (line,) = window.findChildren(CaptureLine)
    assert line.text.line() == "Greta Holm: half a thou"
    line.reject()
