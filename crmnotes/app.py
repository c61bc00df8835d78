"""Wires everything, once: `build` makes the window on a notebook, `run` is the program from start to end."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crmnotes.clock import Clock, system_clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from crmnotes.notebook import Notebook
    from crmnotes.ui.window import Window


def run(
    notebook: Path | None = None, sample: bool = False, brought: Path | None = None, in_tray: bool = False, do: str = ""
) -> int:
    """Opens the window on that notebook (the owner's own without one) and stays; gives the exit status.

    `brought` is a file whose contents are offered for import once the window stands, `do` an act done there;
    `in_tray` begins without a window.
    """
    gc.disable()  # until the first frame: a start makes thousands of things, and all of them stay
    from crmnotes.ui import start

    return start.run(notebook, sample, (do, brought), system_clock(), in_tray=in_tray)


def on_paper(
    kind: str, notebook: Notebook, customers: Sequence[int], path: Path, sheet: str = "", start: int = 1
) -> int:  # fmt: skip
    """Writes a PDF without any screen: the `list` or `labels` of customers, or the file on a `customer`.

    Gives how many customers are on it, or how many pages. BadInput, DiskFull, ReadOnly.
    """
    if sys.platform.startswith("linux"):  # elsewhere a program without a window needs no screen, and finds its fonts
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from crmnotes.rules.labels import sheet_named
    from crmnotes.ui import start as beginning
    from crmnotes.ui.paper.contact_list import write_list
    from crmnotes.ui.paper.customer import write_customer
    from crmnotes.ui.paper.labels import write_labels

    beginning.application()
    if kind == "customer":
        return write_customer(notebook, customers[0], path)
    if kind == "labels":
        return write_labels(notebook, customers, path, sheet_named(sheet), start).written
    return write_list(notebook, customers, path)


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
