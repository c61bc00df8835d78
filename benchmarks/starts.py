"""Start to painted Today, whole process, beside a window with a table of 100 rows of text.

Both run with compiled files, as an installation has them. The clock on the wall is what a person waits; the time of the
processor says the same without what else the machine was doing.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Row, spread
from benchmarks.notebooks import NOW, made
from benchmarks.our_start import LEAVE

GOALS = {"S": 1.35, "M": 1.4, "L": 1.45}
BESIDE_SMALL = 1.1  # the largest notebook beside the smallest
FLOOR = ["-m", "benchmarks.floor_window"]
OURS = ["-m", "benchmarks.our_start"]


class Taken(NamedTuple):
    """What one start took, in milliseconds."""

    wall: float
    processor: float


def start(words: list[str], home: str) -> Taken:
    """From before the process begins to the moment that it prints, at which it also ends."""
    env = {**os.environ, "CRMNOTES_NOW": NOW, "CRMNOTES_HOME": home}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # it hides what is compiled when nothing may be compiled anew
    begin = time.time()
    child = subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True, env=env)
    said = child.stdout.read() if child.stdout else ""
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, words)
    return Taken((float(said.split()[-1]) - begin) * 1000, (used.ru_utime + used.ru_stime) * 1000)


def compile_all() -> None:
    """What an installation does once: both sides, and all that they import from here."""
    for folder in ("crmnotes", "benchmarks"):
        compileall.compile_dir(Path(__file__).parents[1] / folder, quiet=2)


def measure(size: str, rounds: int) -> list[Row]:
    """Both in turn, so that a machine that slows down slows both."""
    ours_words = [*OURS, str(made(size))]
    compile_all()
    with tempfile.TemporaryDirectory() as home:
        start(FLOOR, home), start([*ours_words, LEAVE], home)  # all but the first find what the window remembers
        pairs = [(start(ours_words, home), start(FLOOR, home)) for _ in range(rounds)]
        rows = _beside_small(size, rounds, home) if size == "L" else []
    ours, floors = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    goal = GOALS[size]
    return [
        _row(
            "start to painted Today, on the wall", size, [one.wall for one in ours], [one.wall for one in floors], goal
        ),
        _row(
            "start to painted Today, on the processor",
            size,
            [one.processor for one in ours],
            [one.processor for one in floors],
            goal,
        ),
        *rows,
    ]


def _beside_small(size: str, rounds: int, home: str) -> list[Row]:
    """The same start of this notebook and of the smallest in turn, on the processor."""
    words, small = [*OURS, str(made(size))], [*OURS, str(made("S"))]
    start([*small, LEAVE], home)
    pairs = [(start(words, home).processor, start(small, home).processor) for _ in range(rounds)]
    ours, floors = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return [_row("start beside that of the smallest notebook", size, ours, floors, BESIDE_SMALL)]


def _row(name: str, size: str, ours: list[float], floors: list[float], goal: float) -> Row:
    least = f"least beside least {min(ours) / min(floors):.2f}"  # what a busy machine spoils last
    return Row(name, size, statistics.median(ours), statistics.median(floors), goal, spread(ours), least)
