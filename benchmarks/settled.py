"""What every window that is measured needs, and nothing of the program: rest after an event, and its memory."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

SCREENS = 40
"""Pages of a list that are looked at on the way to its end."""
USUAL = 1320, 860
"""The size that the window takes where the screen has room, with a customer beside the list."""


def settle() -> None:
    """Until the event loop has nothing left to do: posted events first, then what they ask to be painted."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def held() -> float:
    """The most that this process has held so far, in MB; Linux counts its parent's peak too, unless asked otherwise."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
