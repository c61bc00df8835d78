"""A verified backup beside a copy of the file that reaches the disk, and the window meanwhile."""

from __future__ import annotations

import hashlib
import os
import shutil
import statistics
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import apsw

from benchmarks.figures import Row, spread
from benchmarks.keys import opened
from benchmarks.notebooks import made
from benchmarks.settled import settle

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

GAP = 50.0  # milliseconds that the window may stand still
LOOK_EVERY = 2


def measure(size: str, rounds: int) -> list[Row]:
    """Both in turn, each new on the disk; then one that a window asks for while a timer looks at it."""
    with opened(made(size)) as window:
        notebook = window.bridge.notebook
        copies = notebook.path.with_name("copies")
        copies.mkdir()
        ours, floor, alone = [], [], []
        for number in range(rounds):
            start = perf_counter()
            notebook.backups.make(copies / f"{number}.crmnotes")
            ours.append((perf_counter() - start) * 1000)
            floor.append(_copied(notebook.path, copies / f"{number}.copy"))
            alone.append(_by_the_engine(notebook.path, copies / f"{number}.alone"))
        gap = _longest_pause(window)
    return [
        Row(
            "verified backup beside a copy on the disk",
            size,
            statistics.median(ours),
            statistics.median(floor),
            5.0,
            spread(ours),
            bound=statistics.median(alone),
        ),
        Row("longest pause of the window during a backup", size, gap, GAP, 1.0),
    ]


def _longest_pause(window: Window) -> float:
    """From asking for a backup until it is said to be done."""
    from PySide6.QtCore import QEventLoop, QTimer

    window.complete()
    settle()
    pauses: list[float] = []
    looked = perf_counter()

    def look() -> None:
        nonlocal looked
        now = perf_counter()
        pauses.append((now - looked) * 1000)
        looked = now

    timer, waiting = QTimer(), QEventLoop()
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)
    window.keeper.back_up().ended.connect(waiting.quit)
    waiting.exec()
    return max(pauses)


def _copied(source: Path, target: Path) -> float:
    """A plain copy, to the disk."""
    start = perf_counter()
    shutil.copyfile(source, target)
    descriptor = os.open(target, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
    return (perf_counter() - start) * 1000


def _by_the_engine(source: Path, target: Path) -> float:
    """The engine's own copy, to the disk, with a look at every page and a sum of all bytes: what makes it checked.

    Page by page in one step, which is the quicker of its two ways, and one thing after the other.
    """
    start = perf_counter()
    connection, copy = apsw.Connection(str(source)), apsw.Connection(str(target))
    copy.pragma("journal_mode", "off")
    copy.pragma("synchronous", "off")  # it is put on the disk once, below
    with copy.backup("main", connection, "main") as pages:
        pages.step(-1)
    connection.close()
    copy.close()  # so that it is looked at as it lies there
    copy = apsw.Connection(str(target))
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
    for (name,) in copy.execute(tables).fetchall():  # of the whole file it would compare the full text, too
        copy.execute(f'PRAGMA quick_check("{name}")').fetchall()
    copy.close()
    with target.open("rb+") as file:
        hashlib.file_digest(file, "sha256")
        os.fsync(file.fileno())
    return (perf_counter() - start) * 1000
