"""A sheet that is a list with keys of its own: what it shows follows the notebook, and Ctrl+Z works in it too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.sections import Entry, Row, SectionsModel
from crmnotes.ui.parts.early_keys import EarlyKeys
from crmnotes.ui.parts.hints import Hints
from crmnotes.ui.parts.plain import PlainLabel, button, one_line, only_read
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr


class ListSheet(Sheet):
    """Subclasses say what is read (`rows`), what is said of an empty list, and add their acts before `lay_out`."""

    kinds: ClassVar[frozenset[str]] = frozenset()  # what the list shows, as a Change names it
    nothing: ClassVar[Phrase] = ""  # said of an empty list
    can_add: ClassVar[bool] = False  # whether there is something to do in an empty list

    def __init__(self, bridge: Bridge, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, about, tr("Close"), parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self.cancel.hide()
        self.list = SectionsView(SectionsModel(self))
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(px(160))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.empty = PlainLabel(tr(self.nothing), wrap=True)
        undo = keys.action(self, "undo", lambda: self.attempt(self._notebook.history.undo))
        self.addAction(undo)
        bridge.changed.connect(self._look_again)

    def rows(self) -> Sequence[Row]:
        """What the list shows now."""
        return ()

    def lay_out(self) -> None:
        """Puts list, empty words and hints into the sheet; the acts on the list are there already."""
        for act in self.list.actions():
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self._hints = Hints(self.list.actions())
        self.body.addWidget(self._hints)
        self._leave_room_for_the_scroll_bar()
        self.tall = px(520)
        self.resize(px(600), self.tall)
        self.refresh()
        if not self.list.isVisibleTo(self):
            self.tall = 0  # a sentence needs no room for a list
            self.resize(px(600), 1)
        self.list.choose_first()
        self.list.setFocus()

    def _leave_room_for_the_scroll_bar(self) -> None:
        """The bar stands in the margin: rows and what is below them end at one edge."""
        column = self.layout()
        if column is not None:
            around = column.contentsMargins()
            column.setContentsMargins(around.left(), around.top(), around.right() - px(SCROLL_BAR), around.bottom())
        self.foot.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        self._hints.setContentsMargins(0, 0, px(SCROLL_BAR), 0)

    def refresh(self) -> None:
        """Looks again; the row that was chosen stays so, or gives its place to the next."""
        before, row = self.list.entry(), self.list.currentIndex().row()
        found = self.attempt(self.rows)
        if found is None:
            return
        self.list.rows.patch(found)
        self.list.keep_place(before, row)
        self.empty.setVisible(not found)
        self.list.setVisible(bool(found) or self.can_add)
        if not self.list.isVisibleTo(self):
            self.done_button.setFocus()
        self._hints.setVisible(bool(found) or self.can_add)

    def _look_again(self, change: Change) -> None:
        if change.kinds & self.kinds:
            self.refresh()


class KeptSheet(ListSheet):
    """A list of what the owner adds, edits and removes, such as groups; each is asked for in a sheet of its own."""

    can_add: ClassVar[bool] = True
    removed: ClassVar[Phrase] = ""  # said of one that was removed

    def take_acts(self, what: str, words: str = "") -> None:
        """Gives the list the acts `edit`, `add_` and `remove_` with what it holds, and a button with these words."""
        for name, act in (("edit", self.edit), (f"add_{what}", self.add), (f"remove_{what}", self.remove)):
            self.list.addAction(keys.action(self.list, name, act))
        if not words:
            return
        self.add_button = button(words)
        self.add_button.clicked.connect(self.add)
        self.foot.insertWidget(0, self.add_button)
        if self._notebook.read_only:
            only_read(self.add_button)

    def editor(self, subject: Any) -> Sheet:
        """The sheet that asks for a new one (None), or for changes of what a row was made from."""
        raise NotImplementedError

    def drop(self, entry: Entry) -> None:
        """Removes what a row shows from the notebook."""
        raise NotImplementedError

    def add(self) -> None:
        """Asks for a new one."""
        self._ask(None)

    def edit(self) -> None:
        """Asks for changes of the chosen one."""
        entry = self.list.entry()
        if entry is not None:
            self._ask(entry.subject)

    def remove(self) -> None:
        """Removes the chosen one; customers stay as they are."""
        entry = self.list.entry()
        if entry is not None:
            self._bridge.do(partial(self.drop, entry), tr(self.removed).format(one_line(entry.title, 80)))

    def _ask(self, subject: object) -> None:
        sheet = self.editor(subject)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()
        EarlyKeys(sheet)
