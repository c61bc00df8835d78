"""The longest pause of the window after its first painted Today, nothing of the file in memory. Run as a script."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from benchmarks.settled import settle
from crmnotes import app
from crmnotes.clock import system_clock

LOOK_EVERY, LOOKS = 2, 30
"""Milliseconds between two looks, and how many follow the last that is read, so that it is painted, too."""


def main(notebook: str) -> int:
    """Prints the pause in milliseconds once the window and its whole Today are there."""
    from PySide6.QtCore import QTimer

    from benchmarks.cold import forget

    window = app.build(["--notebook", notebook], system_clock())
    window._first_frame.setInterval(1_000_000)  # not before the file is forgotten
    window.show()
    settle()
    forget(Path(notebook))
    pane, looked, longest, left = window.panes["today"], perf_counter(), 0.0, LOOKS

    def look() -> None:
        nonlocal looked, longest, left
        now = perf_counter()
        longest, looked = max(longest, (now - looked) * 1000), now
        today = pane.shown_today()
        left -= today is not None and today.whole and not pane.is_reading()
        if left <= 0:
            timer.stop()
            print(longest)
            window.close()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)
    window._first_frame.start(0)
    return app.application().exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
