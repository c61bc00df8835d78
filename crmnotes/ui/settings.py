"""What the window remembers about itself: a small JSON file, written whole or not at all, for the owner's eyes only."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any, TypeGuard

LOCK_AFTER, LOCK_USUAL = "lock_after", 15
"""The setting with the minutes after which the notebook locks by itself (0: never), and what it is at first."""
LARGEST = 1_000_000
"""Bytes; a larger file is not ours and is put aside."""
LARGEST_NUMBER = 2**31


class WindowSettings:
    """Names and simple values (numbers, text, lists, truth); a broken file gives the defaults and is kept as `.bad`."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._values: dict[str, Any] = _read(path) if path else {}
        self._saved = dict(self._values)

    def keep_qts_beside(self) -> None:
        """Has Qt keep what its own dialogs remember beside this, and not among the settings of other programs."""
        from PySide6.QtCore import QSettings

        if self.path:
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(self.path.parent))

    def text(self, name: str, default: str = "") -> str:
        """A remembered text."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int = 0) -> int:
        """A remembered whole number."""
        value = self._values.get(name)
        return value if _is_number(value) else default

    def flag(self, name: str, default: bool = False) -> bool:
        """A remembered yes or no."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def texts(self, name: str) -> list[str]:
        """A remembered list of texts."""
        value = self._values.get(name)
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def numbers(self, name: str) -> list[int]:
        """A remembered list of whole numbers."""
        value = self._values.get(name)
        return [item for item in value if _is_number(item)] if isinstance(value, list) else []

    def put(self, name: str, value: str | int | bool | list[str] | list[int]) -> None:
        """Remembers a value; on the disk with the next `save`."""
        self._values[name] = value

    def save(self) -> None:
        """Writes what changed; a disk that is full or read-only costs the window's place, nothing else."""
        if self.path is None or self._values == self._saved:
            return
        try:
            _write(self.path, json.dumps(self._values, indent=1, sort_keys=True).encode())
            self._saved = dict(self._values)
        except OSError as error:
            import logging  # not at a start: nothing is logged on a good day

            logging.getLogger(__name__).warning("the window's settings were not saved: %s", type(error).__name__)


def _is_number(value: Any) -> TypeGuard[int]:
    """Whether a number may be ours: a larger one was put there by hand, and Qt would not take it."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < LARGEST_NUMBER


def _read(path: Path) -> dict[str, Any]:
    try:
        if not path.is_file() or path.is_symlink():
            return {}
        if path.stat().st_size > LARGEST:
            raise ValueError("too large")
        values = json.loads(path.read_bytes())
        if isinstance(values, dict):
            return values
        raise ValueError("not an object")
    except (OSError, ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".bad"))
        return {}


def _write(path: Path, content: bytes) -> None:
    """Temporary file, fsync, rename, fsync of the folder; mode 0600 from the start."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with contextlib.suppress(FileNotFoundError):
        beside.unlink()
    handle = os.open(beside, flags, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
