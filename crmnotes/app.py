"""Wires everything, once: `build` makes the window on a notebook, `run` is the program from start to end."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crmnotes.clock import Clock, system_clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from crmnotes.ui.window import Window


def run(notebook: Path | None = None, sample: bool = False, brought: Path | None = None) -> int:
    """Opens the window on that notebook (the owner's own without one) and stays; gives the exit status.

    `brought` is a file whose contents are offered for import once the window stands.
    """
    gc.disable()  # until the first frame: a start makes thousands of things, and all of them stay
    from crmnotes.ui import start

    return start.run(notebook, sample, brought, system_clock())


def build(argv: Sequence[str], clock: Clock) -> Window:
    """The window on the notebook that `--notebook FILE` names, without questions: for tests, pictures and figures.

    Every fault of opening the file is raised.
    """
    gc.disable()
    from crmnotes.ui import start

    return start.build(argv, clock)


def application() -> QApplication:
    """The one application object, made at the first call."""
    from crmnotes.ui import start

    return start.application()
