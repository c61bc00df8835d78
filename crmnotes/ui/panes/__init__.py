"""One pane a file; panes do not import each other. `PANES` says what builds each place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmnotes.ui.bridge import Bridge
    from crmnotes.ui.parts.pane import Pane


def _today(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.today import TodayPane

    return TodayPane(bridge)


def _customers(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.customers import CustomersPane

    return CustomersPane(bridge)


def _promises(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.promises import PromisesPane

    return PromisesPane(bridge)


def _notes(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.notes import NotesPane

    return NotesPane(bridge)


def _care(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.care import CarePane

    return CarePane(bridge)


def _score(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.score import ScorePane

    return ScorePane(bridge)


def _search(bridge: Bridge) -> Pane:
    from crmnotes.ui.panes.search import SearchPane

    return SearchPane(bridge)


PANES: dict[str, Callable[[Bridge], Pane]] = {
    "today": _today,
    "customers": _customers,
    "promises": _promises,
    "notes": _notes,
    "care": _care,
    "score": _score,
    "search": _search,
}
"""Each place and what builds it; its module is imported on the first visit."""
