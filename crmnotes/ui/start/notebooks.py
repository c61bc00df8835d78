"""Other notebooks: those opened before, and another one in a window of its own, which is a program of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from crmnotes.ui.settings import WindowSettings

KEPT = 8
"""So many notebooks are remembered."""
NAME = "recent"


def remember(settings: WindowSettings, path: Path) -> None:
    """Puts a notebook first among those opened before."""
    before = [known for known in settings.texts(NAME) if known != str(path)]
    settings.put(NAME, [str(path), *before][:KEPT])
    settings.save()


def known(settings: WindowSettings, but: Path) -> list[Path]:
    """The notebooks opened before that are still there, the last first, without the one that is open."""
    found = [Path(text) for text in settings.texts(NAME)]
    return [path for path in found if path != but and path.is_file()]


def program() -> list[str]:
    """How this program was started, so that it is started the same way again."""
    return [windowed(sys.executable)] if getattr(sys, "frozen", False) else [sys.executable, "-m", "crmnotes"]


def windowed(program: str) -> str:
    """The program with a window beside one for terminals, which Windows tells apart."""
    path = Path(program)
    return str(path.with_name(path.name.replace("-console", "")))


def command(path: Path | None) -> list[str]:
    """What opens a notebook in a window of its own; without one the sample business."""
    return [*program(), "--notebook", str(path)] if path else [*program(), "--sample"]


def open_beside(path: Path | None) -> bool:
    """Starts the program on that notebook; where it is open its window comes to the front. False if that failed."""
    first, *words = command(path)
    started, _number = QProcess.startDetached(first, words)
    return started
