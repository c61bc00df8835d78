"""The window: Qt widgets over the one door."""

import builtins

from crmnotes.ui import late_signatures

late_signatures.begin()

import PySide6.QtCore  # noqa: E402, F401 - where somebody else began Qt, or did not: see below

# PySide puts an import of its own in the place of Python's. It reads the source of every module that is imported from
# then on, a hundred files at a start, to see whether it asks for another spelling of Qt's names. Nothing here does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
