"""crmnotes from its start, its command line read, to a painted Today. Run as a script; see `starts`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from crmnotes import app, cli
from crmnotes.clock import system_clock

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

LEAVE = "leave"
"""The word for a start that goes on until the window is whole and is closed in order."""


def main(notebook: str, word: str = "") -> int:
    """Opens the notebook and ends when the rows of Today are painted."""
    words = ["--notebook", notebook]
    cli.opens_window(words)  # what the command `crmnotes` does before it opens the window
    window = app.build(words, system_clock())
    if word == LEAVE:
        print(0)
        window.completed.connect(lambda: leave(window))
    else:
        from benchmarks.painted import report_first_paint

        report_first_paint(window.panes["today"].list)
    window.show()
    return app.application().exec()


def leave(window: Window) -> None:
    """What the program itself does behind its first frame, where it remembers how the desktop looks; then its end."""
    from crmnotes.ui.start import look_after

    look_after(window)
    window.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
