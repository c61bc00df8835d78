"""The snippets: short texts of the owner's own that are written out while typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.rules.snippets import MARK, Snippet
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.list_sheet import KeptSheet
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr


class Snippets(KeptSheet):
    """Lists the snippets."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})
    nothing: ClassVar[Phrase] = "No snippets yet. “;thanks” and a space could become “Thank you for your order.”"
    removed: ClassVar[Phrase] = "Snippet removed: {}"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("Type the word with its semicolon and then a space or Tab, and the text stands there.")
        super().__init__(bridge, tr("Snippets"), about, parent)
        self.take_acts("snippet", tr("Add a snippet…"))
        self.list.entry_opened.connect(lambda _entry: self.edit())
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every snippet with its text."""
        found = enumerate(self._notebook.snippets.all())
        return [Entry("snippets", n, 0, title=MARK + one.name, text=one.text, subject=one) for n, one in found]

    def editor(self, subject: Any) -> Sheet:
        """The sheet for one snippet."""
        return EditSnippet(self._bridge, subject, self)

    def drop(self, entry: Entry) -> None:
        """Removes a snippet."""
        self._notebook.snippets.remove(entry.title.removeprefix(MARK))


class EditSnippet(DraftSheet):
    """The short word and the text of a snippet."""

    def __init__(self, bridge: Bridge, snippet: Snippet | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit the snippet") if snippet else tr("Add a snippet"), parent=parent)
        self._bridge, self._snippets, self._before = bridge, bridge.notebook.snippets, snippet
        self.name = QLineEdit(snippet.name if snippet else "")
        self.name.setPlaceholderText(tr("thanks"))
        self.text = LongText(snippet.text if snippet else "")
        self.text.setMinimumHeight(px(110))
        for field in (self.name, self.text):
            field.setProperty("snippets", False)  # a snippet is not written out in another
        self.ask_for(tr("Short word"), self.name)
        self.ask_for(tr("Text"), self.text)
        self.begin(bridge, f"snippet {snippet.name if snippet else 'new'}")
        self.name.setFocus()

    def submit(self) -> None:
        """Saves the snippet in one step."""
        wanted = Snippet(self.name.text(), self.text.whole())
        before = self._before.name if self._before else None
        saved = self.attempt(lambda: self._snippets.save(wanted, before))
        if saved is not None:
            self.accept()
            said = tr("Snippet changed: {}") if self._before else tr("Snippet added: {}")
            self._bridge.acted.emit(said.format(MARK + one_line(saved.name, 80)), True)
