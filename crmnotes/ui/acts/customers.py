"""The acts on the customer of a row, with the same keys in every list: the before-call card, a promise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from crmnotes.ui import keys
from crmnotes.ui.parts.sections import SectionsView

Act = Callable[[int], object]


def offer(view: SectionsView, **acts: Act) -> None:
    """Gives a list the keys of those names; each act is called with the customer of the chosen row."""
    for name, act in acts.items():
        made = keys.action(view, name, partial(_on_chosen, view, act))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.addAction(made)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _on_chosen(view: SectionsView, act: Act) -> None:
    entry = view.entry()
    if entry is not None and entry.customer:
        act(entry.customer)
