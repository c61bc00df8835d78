"""Care: what customers complain of, wish for, answer when asked and say kindly; each list is a tab of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.list_pane import ListPane
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.words import tr


class Tab(NamedTuple):
    """One list of Care: its name and what builds it, imported on the first visit."""

    name: str
    words: Phrase
    build: Callable[[Bridge], Pane]


def _wishes(bridge: Bridge) -> Pane:
    from crmnotes.ui.tabs.wishes import WishesTab

    return WishesTab(bridge)


def _complaints(bridge: Bridge) -> Pane:
    from crmnotes.ui.tabs.complaints import ComplaintsTab

    return ComplaintsTab(bridge)


def _asked(bridge: Bridge) -> Pane:
    from crmnotes.ui.tabs.asked import AskedTab

    return AskedTab(bridge)


def _kind_words(bridge: Bridge) -> Pane:
    from crmnotes.ui.tabs.kind_words import KindWordsTab

    return KindWordsTab(bridge)


TABS: tuple[Tab, ...] = (
    Tab("complaints", "Complaints", _complaints),
    Tab("wishes", "Wishes", _wishes),
    Tab("asked", "Asked", _asked),
    Tab("kind_words", "Kind words", _kind_words),
)
"""The tabs in the order shown, from `ui.tabs`; a tab is a `Pane` (mostly a `ListPane`) without a head of its own."""

ASKED_FOR = tuple(name for name, value in vars(Pane).items() if isinstance(value, Signal))
"""What a pane can ask of the window, by the names of its signals."""


class CarePane(Pane):
    """One tab at a time; a tab that is not shown looks again when it comes back."""

    title: ClassVar[str] = "Care"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.chips = self.chosen_by = Chips([tr(tab.words) for tab in TABS])
        self.stack = QStackedWidget()
        self._tabs: dict[int, Pane] = {}
        self._stale: set[int] = set()
        self._lay_out()
        self.chips.chosen.connect(self._show)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(28), px(22), px(28), 0)
        head.addWidget(PlainLabel(tr("Care"), Role.TITLE), 1)
        head.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    # what the window asks

    def refresh(self, change: Change | None) -> None:
        """The tab shown looks again; the others know that they are stale."""
        shown = self.tab()
        for number, tab in self._tabs.items():
            if tab is not shown and (change is None or change.kinds & tab.kinds):
                self._stale.add(number)
        if change is None or change.kinds & shown.kinds:
            self._stale.discard(self.chips.number)
            shown.refresh(change)

    def tick(self) -> None:
        """Time went on for the tab shown."""
        self.tab().tick()

    def take_focus(self) -> None:
        """The list of the tab shown takes the keyboard, or the chips above it while nothing stands there."""
        tab = self.tab()
        empty = isinstance(tab, ListPane) and not tab.view.rows.rowCount()
        (self.chips if empty else tab).take_focus()

    def show_tab(self, name: str) -> None:
        """Goes to the tab of that name."""
        self.chips.choose(next(number for number, tab in enumerate(TABS) if tab.name == name))

    def tab(self) -> Pane:
        """The tab that is shown, built when it is first asked for."""
        number = self.chips.number
        tab = self._tabs.get(number) or self._make(number)
        self.stack.setCurrentWidget(tab)
        return tab

    # inside

    def _make(self, number: int) -> Pane:
        tab = TABS[number].build(self.bridge)
        self._tabs[number] = tab
        self._stale.add(number)
        for name in ASKED_FOR:
            getattr(tab, name).connect(getattr(self, name))
        layout = tab.layout()
        if layout is not None:
            layout.setContentsMargins(px(28), px(6), px(28 - SCROLL_BAR), 0)
        self.stack.addWidget(tab)
        return tab

    def _show(self, number: int) -> None:
        there = self.stack.isAncestorOf(self.focusWidget())
        tab = self.tab()
        if number in self._stale:
            self._stale.discard(number)
            tab.refresh(None)
        if there:  # the keyboard was in the tab before
            self.take_focus()
