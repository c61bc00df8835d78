"""The bare window, or with a notebook ours: its list is scrolled to the end, and what it held is printed. See `peak`.

Each loads nothing but what it is: a bare window that had loaded parts of the program would hide what they take.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.settled import SCREENS, USUAL, held, settle


def main(notebook: str = "", usual: str = "") -> int:
    """Shows the window, looks at all of the list where there is one, and prints the megabytes."""
    if notebook:
        _ours(Path(notebook), usual=bool(usual))
    else:
        _bare()
    print(held(), flush=True)
    os._exit(0)


def _bare() -> None:
    from PySide6.QtWidgets import QApplication

    from benchmarks.floor_window import made_table

    application = QApplication(sys.argv)
    table = made_table()
    table.show()
    settle()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    settle()
    del application


def _ours(path: Path, *, usual: bool) -> None:
    from crmnotes import app
    from crmnotes.clock import system_clock

    window = app.build(["--notebook", str(path)], system_clock())
    if usual:
        window.resize(*USUAL)
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
