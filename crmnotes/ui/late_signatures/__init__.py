"""Qt begun without the part of PySide that words its signatures; that part comes when an error asks for it.

PySide carries three thousand lines of Python packed in its library: to say in a TypeError what a function would have
taken, and to answer `help`. At each start it unpacks and compiles them, nearly half of the work of a bare window. Where
a folder `files.dir` lies beside `shiboken6`, it takes what is in there instead (Qt for Python: SBK_EMBED). The
`files.dir` in this folder holds a loader that fetches PySide's own at the first call.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec

BINDINGS = "shiboken6"
TRIED = ((6, 8), (6, 9), (6, 10), (6, 11))
"""Versions of PySide whose library is known to ask for nothing but what that loader has; any other begins as ever."""


def begin() -> None:
    """Loads QtCore with that loader, unless somebody has loaded PySide before us."""
    found = find_spec(BINDINGS)
    if BINDINGS in sys.modules or found is None:
        return
    bindings = sys.modules[BINDINGS] = module_from_spec(found)
    try:
        from shiboken6 import _config

        if _config.version_info[:2] in TRIED:
            bindings.__file__ = __file__
            import PySide6.QtCore  # noqa: F401 - its library looks for the folder now
    finally:
        del sys.modules[BINDINGS]  # whoever imports it from here on gets it whole
