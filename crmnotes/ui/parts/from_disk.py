"""Asking for files of the person's own: in the folder of the last time, at first where downloads lie.

What Qt has for it comes with the first question.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_before: list[Path] = []


def ask_for_files(parent: QWidget, title: str, kinds: str = "") -> list[Path]:
    """Asks for files; none when the person thinks better of it."""
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(parent, title, str(first_folder()), kinds)
    chosen = [Path(name) for name in names]
    _before[:] = [path.parent for path in chosen[:1]] or _before
    return chosen


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Asks for one file."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(parent, title, str(first_folder()), kinds)
    if not name:
        return None
    _before[:] = [Path(name).parent]
    return Path(name)


def first_folder() -> Path:
    """Where the looking begins: never in the folder that the program happens to have been started in."""
    from PySide6.QtCore import QStandardPaths

    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    places = [*_before, Path(downloads)] if downloads else _before
    return next((folder for folder in places if folder.is_dir()), Path.home())
