"""How long a connection waits while another program keeps the file, and that it says so. faults: 15."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

NOTICED = 0.1  # seconds after which a person takes a pause for one
SLICE = 0.005
KNOWN = 2.0  # seconds for which it is known, after a wait in vain, that waiting does not help


class Patience:
    """The engine asks it again and again whether to go on waiting."""

    def __init__(self, longest: float, tell: Callable[[], object]) -> None:
        """`longest` is in seconds; `tell` is called once in each wait that can be noticed."""
        self._longest, self._tell = longest, tell
        self._began, self._told = 0.0, False
        self._in_vain = -KNOWN

    def __call__(self, asked_before: int) -> bool:
        """Waits a little, and says whether to try again; the first time of each wait nothing was asked before."""
        now = monotonic()
        if not asked_before:
            self._began, self._told = now, False
        if now - self._began >= NOTICED and not self._told:
            self._told = True
            self._tell()
        if now - self._began >= self._longest or now - self._in_vain < KNOWN:
            self._in_vain = now
            return False
        sleep(SLICE)
        return True
