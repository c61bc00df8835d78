"""The menu of a row of Today: its acts with their keys, and the ways to reach its customer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crmnotes.records import WayKind
from crmnotes.rules.today import TodayRow
from crmnotes.ui import keys
from crmnotes.ui.acts.today import acts_on
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.customer.card import CustomerCard


def menu_of(
    parent: QWidget, row: TodayRow, act: Callable[[str], object], write: Callable[[], object], card: CustomerCard | None
) -> QMenu:
    """`act` does the act of a name on that row, `write` writes down; it is gone once it is closed."""
    menu = QMenu(parent)
    for name in acts_on(row):
        entry = menu.addAction(tr(keys.key(name).words), partial(act, name))
        entry.setShortcut(QKeySequence(keys.key(name).keys[0]))
    menu.addSeparator()
    menu.addAction(tr("Write down…"), write)
    if card is not None:
        for kind, button in ((WayKind.PHONE, card.call), (WayKind.EMAIL, card.email)):
            if button.isVisible():
                menu.addAction(button.text(), partial(card.reach, kind, button))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
