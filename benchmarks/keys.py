"""From a key to the painted answer, in a window of the program: search as one types, and the acts on Today."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import Row, percentile, spread
from benchmarks.notebooks import NOW, made

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crmnotes.ui.window import Window

FRAME = 16.0  # milliseconds: the display shows nothing sooner
QUESTIONS = ("delivery late", "linen samples", "maria lop", "price list spring", "holm int", "thank you", "invoice")
ACTS_MEASURED = 40


def measure_search(size: str, rounds: int) -> list[Row]:
    """Every key of some questions, warm: each question has been asked once before."""
    with opened(made(size)) as window:
        pane = window.go("search")
        answers: list[str] = []
        pane.asker.answered.connect(lambda question, _found: answers.append(question))
        type_words(pane.line, answers, QUESTIONS)
        times = [taken for _ in range(rounds) for taken in type_words(pane.line, answers, QUESTIONS)]
    name = "key in search to painted, p95, beside a frame"
    return [Row(name, size, percentile(times, 0.95), FRAME, 1.0, spread(times))]


def measure_acts(size: str, _rounds: int) -> list[Row]:
    """R and K down the list of Today, each with its commit, beside 50 ms."""
    with opened(made(size)) as window:
        pane = window.go("today")
        times = list(settle_rows(pane))
    return [Row("act on Today to painted, p95, beside 50 ms", size, percentile(times, 0.95), 50.0, 1.0, spread(times))]


def settle_rows(pane: QWidget) -> Iterator[float]:
    """Keeps promises and answers questions until enough are measured."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view = pane.list
    for number in range(ACTS_MEASURED):
        entry = view.entry()
        if entry is None:
            return
        key = Qt.Key.Key_R if number % 2 else Qt.Key.Key_K
        yield timed(lambda key=key: QTest.keyClick(view, key))
        QTest.keyClick(view, Qt.Key.Key_Down)


def type_words(line: QWidget, answers: list[str], questions: Iterable[str]) -> list[float]:
    """Milliseconds of each key until its own answer is painted, whichever thread finds it."""
    from PySide6.QtTest import QTest

    times: list[float] = []
    for question in questions:
        line.clear()
        settle()
        for letter in question:
            answers.clear()
            begin = time.perf_counter()
            QTest.keyClick(line, letter)
            settle()
            while letter.strip() and line.text().strip() not in answers:
                settle()
            times.append((time.perf_counter() - begin) * 1000)
    return times


def timed(act: Callable[[], object]) -> float:
    """Milliseconds of an act and of all that the event loop then has to do, painting included."""
    begin = time.perf_counter()
    act()
    settle()
    return (time.perf_counter() - begin) * 1000


def settle() -> None:
    """Until the event loop has nothing left to do: posted events first, then what they ask to be painted."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    QApplication.sendPostedEvents()
    QApplication.processEvents()


@contextmanager
def opened(notebook: Path) -> Iterator[Window]:
    """A window on a copy of the notebook, which is thrown away afterwards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from crmnotes import app
    from crmnotes.clock import FixedClock

    with tempfile.TemporaryDirectory() as folder:
        os.environ["CRMNOTES_HOME"] = folder
        copy = Path(folder) / "measured.crmnotes"
        shutil.copyfile(notebook, copy)
        window = app.build(["--notebook", str(copy)], FixedClock(datetime.fromisoformat(NOW)))
        window.resize(1320, 860)
        window.show()
        settle()
        yield window
        window.close()
        window.bridge.notebook.close()
