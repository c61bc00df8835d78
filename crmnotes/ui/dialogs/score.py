"""The sheets of the scorecard, by the names under which its pane asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.behind import BehindSheet
from crmnotes.ui.dialogs.own_rule import FreePeriod, OwnRule
from crmnotes.ui.parts.sheet import Sheet

Done = Callable[[Any], object]


def _behind(bridge: Bridge, subject: Any, done: Done, parent: QWidget) -> Sheet:
    """The records behind a number: `subject` is the scorecard and what stands behind; told of is a customer."""
    score, behind = subject
    sheet = BehindSheet(bridge, score, behind, parent)
    sheet.customer_opened.connect(done)
    return sheet


def _own_rule(bridge: Bridge, subject: Any, done: Done, parent: QWidget) -> Sheet:
    """A rule of the owner's own, or None for a new one; told of is its id."""
    sheet = OwnRule(bridge, subject, parent)
    sheet.accepted.connect(lambda: done(sheet.saved))
    return sheet


def _period(bridge: Bridge, subject: Any, done: Done, parent: QWidget) -> Sheet:
    """The days of a scorecard; told of is the period."""
    sheet = FreePeriod(bridge, subject, parent)
    sheet.chosen.connect(done)
    return sheet


SHEETS: dict[str, Callable[[Bridge, Any, Done, QWidget], Sheet]] = {
    "behind": _behind, "own_rule": _own_rule, "period": _period,
}  # fmt: skip
