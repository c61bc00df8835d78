"""Start to painted Today, whole process, beside a window with a table of 100 rows of text."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

from benchmarks.figures import Row, spread
from benchmarks.notebooks import NOW, made


def seconds_to_paint(words: list[str]) -> float:
    """From before the process begins to the moment that it prints."""
    env = {**os.environ, "CRMNOTES_NOW": NOW, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begin = time.time()
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True, env=env)
    return float(done.stdout.split()[-1]) - begin


def measure(size: str, rounds: int) -> list[Row]:
    """Both in turn, so that a machine that slows down slows both."""
    notebook = str(made(size))
    floor_words, our_words = ["-m", "benchmarks.floor_window"], ["-m", "benchmarks.our_start", notebook]
    seconds_to_paint(floor_words), seconds_to_paint(our_words)
    pairs = [(seconds_to_paint(our_words) * 1000, seconds_to_paint(floor_words) * 1000) for _ in range(rounds)]
    ours, floors = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return [
        Row("start to painted Today", size, statistics.median(ours), statistics.median(floors), 1.6, spread(ours)),
    ]
