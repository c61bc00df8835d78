"""While nothing of the file is in memory: how long the window stands still, after its first frame and key by key."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figures import Row, spread
from benchmarks.keys import QUESTIONS, complete, opened
from benchmarks.notebooks import NOW, made
from benchmarks.settled import settle

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

GAP = 50.0  # milliseconds that the window may stand still
LOOK_EVERY = 2


def measure(size: str, rounds: int) -> list[Row]:
    """The longest pause of the event loop while questions are typed; before each key nothing of the file is cached."""
    with opened(made(size)) as window:
        complete(window)
        settle()
        pauses = [pause for _ in range(max(1, rounds // 3)) for pause in _typed_cold(window)]
    with tempfile.TemporaryDirectory() as home:
        completing = [_completed_cold(size, home) for _ in range(max(2, rounds // 2))][1:]  # the first has to compile
    slow = sum(pause > GAP for pause in pauses)
    note = f"{slow} of {len(pauses)} keys over {GAP:.0f} ms" + ("" if hasattr(os, "posix_fadvise") else ", caches warm")
    return [
        Row("key in search, nothing cached, longest pause", size, max(pauses), GAP, 1.0, spread(pauses), note),
        Row(
            "after the first Today, nothing cached, longest pause", size, max(completing), GAP, 1.0, spread(completing)
        ),
    ]


def forget(path: Path) -> None:
    """Asks the system to drop the file from its memory; where it cannot be asked, nothing happens."""
    if not hasattr(os, "posix_fadvise"):
        return
    descriptor = os.open(path, os.O_RDONLY)
    os.fsync(descriptor)  # only what is on the disk is dropped
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(descriptor)


def _completed_cold(size: str, home: str) -> float:
    """The longest pause after the first Today, in a process of its own: in this one all is loaded already."""
    env = {**os.environ, "CRMNOTES_NOW": NOW, "CRMNOTES_HOME": home}
    words = [sys.executable, "-m", "benchmarks.completed", str(made(size))]
    return float(subprocess.run(words, check=True, env=env, capture_output=True, text=True).stdout)


def _typed_cold(window: Window) -> list[float]:
    """For each key the longest pause from pressing it until its answer is painted."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest

    pane, connection = window.go("search"), window.bridge.notebook._store.connection
    waiting = QEventLoop()
    pauses, looked = [0.0], perf_counter()

    def look() -> None:
        nonlocal looked
        now = perf_counter()
        pauses[-1] = max(pauses[-1], (now - looked) * 1000)
        looked = now

    def answered(question: tuple[str, int], _found: object) -> None:
        if question[0] == pane.line.text().strip():
            QTimer.singleShot(LOOK_EVERY * 2, waiting.quit)  # the painting that it asks for comes first

    def press(letter: str) -> None:
        nonlocal looked
        looked = perf_counter()
        QTest.keyClick(pane.line, letter)
        look()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)
    pane.asker.answered.connect(answered)
    for question in QUESTIONS:
        pane.line.clear()
        settle()
        for letter in question:
            connection.pragma("shrink_memory")
            forget(window.bridge.notebook.path)
            pauses.append(0.0)
            looked = perf_counter()
            QTimer.singleShot(0, lambda letter=letter: press(letter))
            if letter.strip():
                waiting.exec()
    pane.asker.answered.disconnect(answered)
    timer.stop()
    return pauses[1:]
