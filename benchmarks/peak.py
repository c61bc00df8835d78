"""The most memory that the window holds with Today open and the customer list scrolled to its end, above a bare window.

Run as a script it is one of the two windows: with a notebook ours, without one the floor.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Row
from benchmarks.moved import held
from benchmarks.notebooks import NOW, made

ALLOWED = {"S": 20.0, "M": 25.0, "L": 30.0}  # MB above the bare window
SCREENS = 40  # pages looked at on the way to the end


def measure(size: str, _rounds: int) -> list[Row]:
    """Both once, each in a process of its own: what a process has held at the most varies by less than a megabyte."""
    ours, floor = _child(str(made(size))), _child()
    note = f"{ours:.0f} beside {floor:.0f}"
    return [Row("memory above a bare window, list scrolled, MB", size, ours - floor, ALLOWED[size], 1.0, note=note)]


def _child(*words: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "CRMNOTES_NOW": NOW, "CRMNOTES_HOME": home}
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        ran = subprocess.run(
            [sys.executable, "-m", "benchmarks.peak", *words], check=True, capture_output=True, text=True, env=env
        )
    return float(ran.stdout.split()[-1])


def main(notebook: str = "") -> int:
    """Shows the window, looks at all of the list where there is one, and prints the megabytes."""
    if notebook:
        _ours(Path(notebook))
    else:
        _bare()
    print(held(), flush=True)
    os._exit(0)


def _bare() -> None:
    from PySide6.QtWidgets import QApplication

    from benchmarks.floor_window import made_table
    from benchmarks.keys import settle

    application = QApplication(sys.argv)
    table = made_table()
    table.show()
    settle()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    settle()
    del application


def _ours(path: Path) -> None:
    from benchmarks.keys import settle
    from crmnotes import app
    from crmnotes.clock import system_clock

    window = app.build(["--notebook", str(path)], system_clock())
    window.show()
    settle()
    window.complete()
    settle()
    bar = window.go("customers").list.table.verticalScrollBar()
    settle()
    for page in range(1, SCREENS + 1):
        bar.setValue(bar.maximum() * page // SCREENS)
        settle()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
