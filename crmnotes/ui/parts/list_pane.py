"""A pane that is one long list read page by page: its layout, and how it looks again without losing its place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from crmnotes.records import Change
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.paged import PagedModel, Pages
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.hints import Hints
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.rows import SCROLL_BAR, Stacked
from crmnotes.ui.parts.sections import SectionsView


class ListPane(Pane):
    """Subclasses say what is read (`_pages`), what is told about it (`_tell`) and what stands above (`_lay_out`)."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, rows: Stacked | None = None) -> None:
        super().__init__(bridge, parent)
        self._begun = False
        self.model = PagedModel(self)
        self.view = SectionsView(self.model, rows or Stacked())
        self.empty = PlainLabel("", Role.BODY, Tone.QUIET, wrap=True)
        self.view.entry_opened.connect(lambda entry: self.customer_opened.emit(entry.customer))
        self.model.failed.connect(bridge.failed)

    def refresh(self, change: Change | None) -> None:
        """Looks again; what was chosen stays chosen, or gives its place to the row after it."""
        if not self._begun:
            self._begin()
            return
        place, row, before = self.view.verticalScrollBar().value(), self.view.currentIndex().row(), self.view.entry()
        self.model.refresh(self.view.rows_in_use())
        self._tell()
        self.view.keep_place(before, row, self._stays)
        if change is None:
            self.view.fit()
        self.view.verticalScrollBar().setValue(place)

    def _lay_out_list(self, *above: QLayout, below: QWidget | None = None) -> None:
        """What stands above, the list, what stands below, what its keys do; the acts on its rows are there already."""
        self.hints = Hints(self.view.actions())
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(22), px(28 - SCROLL_BAR), 0)
        column.setSpacing(px(6))
        for layout in above:
            column.addLayout(layout)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        if below is not None:
            column.addWidget(below)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        foot.addWidget(self.hints)
        column.addLayout(foot)

    def _begin(self) -> None:
        """From the top, as after another choice of what is shown."""
        self._begun = True
        self.model.begin(self._pages)
        self.view.scrollToTop()
        self.view.choose_first()
        self._tell()

    def _show_empty(self, words: str) -> None:
        """Puts words in place of the list while it has no rows."""
        empty = self.model.rowCount() == 0
        self.empty.setVisible(empty)
        self.view.setVisible(not empty)
        self.hints.setVisible(not empty)
        if empty:
            self.empty.setText(words)

    def _pages(self) -> Pages:
        """The pages of what is chosen now."""
        raise NotImplementedError

    def _tell(self) -> None:
        """Brings the words around the list up to date."""
        raise NotImplementedError

    def _stays(self, _before: Entry, _now: Entry) -> bool:
        """Whether a chosen entry is followed to where it stands after a change."""
        return True
