"""Fault 14: a second launch brings the first window up, never opens a second writer, and a kill leaves no lock."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crmnotes.clock import system_clock
from crmnotes.errors import Locked
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import single, wishes
from crmnotes.ui.window import Window
from tests.conftest import Trials

FRESH = 3  # launches of the whole program; the others ask as it does, in a process that goes on
ASK = """
import sys
from pathlib import Path
from crmnotes.clock import system_clock
from crmnotes.errors import Locked
from crmnotes.notebook import Notebook
from crmnotes.ui.start.single import raise_other
from PySide6.QtCore import QCoreApplication
app = QCoreApplication(["crmnotes"])
path = Path(sys.argv[1])
for _ in range(int(sys.argv[2])):
    try:
        Notebook.open(path, system_clock())
        print("a second writer", flush=True)
    except Locked:
        print("raised" if raise_other(path) else "nobody answered", flush=True)
"""
HOLD = """
import sys
from pathlib import Path
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
notebook = Notebook.open(Path(sys.argv[1]), system_clock())
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Window:
    """The window of the first launch."""
    notebook = Notebook.open(tmp_path / "notebook.crmnotes", system_clock())
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window, before_close_func=lambda _: notebook.close())
    single.listen(window, partial(wishes.come, window))
    return window


def launched(qtbot: QtBot, command: list[str]) -> tuple[int, str]:
    """Runs a process while the first window goes on living."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
        assert process.stdout
        return process.returncode, process.stdout.read()


def test_the_first_window_answers_each(qtbot: QtBot, first: Window, tmp_path: Path, trials: Trials) -> None:
    path, many = str(tmp_path / "notebook.crmnotes"), trials.many("launches") - FRESH
    status, said = launched(qtbot, [sys.executable, "-c", ASK, path, str(many)])
    assert (status, said.split("\n")) == (0, ["raised"] * many + [""])
    trials.count("launches", many)
    for _ in range(FRESH):
        first.hide()
        status, said = launched(qtbot, [sys.executable, "-m", "crmnotes", "--notebook", path])
        assert (status, said) == (0, "")
        assert first.isVisible()
        trials.count("launches")


def test_a_killed_first_launch_locks_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "notebook.crmnotes"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        with pytest.raises(Locked, match="is open in another window"):
            Notebook.open(path, system_clock())
        process.kill()
    Notebook.open(path, system_clock()).close()
