"""The snippets: short texts of the owner's own that are written out while typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from crmnotes.rules.snippets import MARK, Snippet
from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.list_sheet import ListSheet
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.plain import button, one_line, only_read
from crmnotes.ui.sheet import Sheet
from crmnotes.ui.theme import px
from crmnotes.ui.words import tr


class Snippets(ListSheet):
    """Lists the snippets."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})
    nothing: ClassVar[Phrase] = "No snippets yet. “;thanks” and a space could become “Thank you for your order.”"
    can_add: ClassVar[bool] = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("Type the word with its semicolon and then a space or Tab, and the text stands there.")
        super().__init__(bridge, tr("Snippets"), about, parent)
        for name, act in (("edit", self.edit), ("add_snippet", self.add), ("remove_snippet", self.remove)):
            self.list.addAction(keys.action(self.list, name, act))
        self.list.entry_opened.connect(lambda _entry: self.edit())
        self.add_button = button(tr("Add a snippet…"))
        self.add_button.clicked.connect(self.add)
        self.foot.insertWidget(0, self.add_button)
        if bridge.notebook.read_only:
            only_read(self.add_button)
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every snippet with its text."""
        found = enumerate(self._notebook.snippets.all())
        return [Entry("snippets", n, 0, title=MARK + one.name, text=one.text, subject=one) for n, one in found]

    def add(self) -> None:
        """Asks for a new snippet."""
        self._ask(None)

    def edit(self) -> None:
        """Asks for other words."""
        entry = self.list.entry()
        if entry is not None and isinstance(entry.subject, Snippet):
            self._ask(entry.subject)

    def remove(self) -> None:
        """Removes the chosen snippet."""
        entry = self.list.entry()
        if entry is not None and isinstance(entry.subject, Snippet):
            said = tr("Snippet removed: {}").format(entry.title)
            self._bridge.do(partial(self._notebook.snippets.remove, entry.subject.name), said)

    def _ask(self, snippet: Snippet | None) -> None:
        sheet = EditSnippet(self._bridge, snippet, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()


class EditSnippet(Sheet):
    """The short word and the text of a snippet."""

    def __init__(self, bridge: Bridge, snippet: Snippet | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit the snippet") if snippet else tr("Add a snippet"), parent=parent)
        self._bridge, self._snippets, self._before = bridge, bridge.notebook.snippets, snippet
        self.name = QLineEdit(snippet.name if snippet else "")
        self.name.setPlaceholderText(tr("thanks"))
        self.text = QPlainTextEdit(snippet.text if snippet else "")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(110))
        self.ask_for(tr("Short word"), self.name)
        self.ask_for(tr("Text"), self.text)
        self.name.setFocus()

    def submit(self) -> None:
        """Saves the snippet in one step."""
        wanted = Snippet(self.name.text(), self.text.toPlainText())
        before = self._before.name if self._before else None
        saved = self.attempt(lambda: self._snippets.save(wanted, before))
        if saved is not None:
            self.accept()
            said = tr("Snippet changed: {}") if self._before else tr("Snippet added: {}")
            self._bridge.acted.emit(said.format(MARK + one_line(saved.name, 80)), True)
