"""How soon one thread hands the interpreter over to another that asks for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

TURN = 0.000_1
"""Seconds; a fiftieth of what Python has by itself.

The window asks for the interpreter after nearly every call into Qt, hundreds of times to paint a table, and the engine
after every statement: their waits add up.
"""


@contextmanager
def brief_turns() -> Iterator[None]:
    """Inside, whoever works in Python lets another thread go on as soon as that asks for it."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
