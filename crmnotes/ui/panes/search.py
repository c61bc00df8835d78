"""Find: everything that begins with the words typed, among customers, what was said and promises, with every key."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crmnotes.notebook import Notebook
from crmnotes.notebook.views import Found
from crmnotes.records import Change
from crmnotes.ui.acts import customers as customer_acts
from crmnotes.ui.asking import QUICK, Asker
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.found import found_rows
from crmnotes.ui.models.sections import SectionsModel
from crmnotes.ui.parts.clearing import can_be_cleared
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.rows import SCROLL_BAR, Stacked
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.spoken import announce
from crmnotes.ui.words import tr

LIMIT, MORE, MOST = 12, 4, 480
"""Rows of each kind at the least, how many times as many when the end is reached, and the most there ever are."""
LARGE = 32_000_000
"""Bytes: what such a file is asked may have to be read from a cold disk, and the window never waits for that."""
Question = tuple[str, int]  # the words, and how many rows of each kind
HINT = "Type words that somebody said, a name, a number or a company. Parts of words will do, accents need not match."
NOTHING = "Nothing was found for “{}”."


class SearchPane(Pane):
    """The line keeps the keyboard; arrows walk what was found, Enter opens the customer."""

    title: ClassVar[str] = "Find"
    kinds: ClassVar[frozenset[str]] = frozenset({"customers", "ways", "notes", "promises"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search everything"))
        self.line.setAccessibleName(tr("Search everything"))
        can_be_cleared(self.line)
        self.line.installEventFilter(self)
        self.model = SectionsModel(self)
        self.view = SectionsView(self.model, Stacked())
        self.view.setAccessibleName(tr("What was found"))
        customer_acts.offer(
            self.view, card=self.call_prepared.emit, promise=self.promise_started.emit, order=self.order_started.emit,
            firm=self.firm_wanted.emit,
        )  # fmt: skip
        self.words = PlainLabel(tr(HINT), Role.BODY, Tone.QUIET, wrap=True)
        at_once = 0.0 if _is_large(self.notebook.path) else QUICK
        self.asker = Asker(_ask, self.notebook, self.notebook.reader, self, quick=at_once, pace=QUICK / 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(22), px(28 - SCROLL_BAR), 0)
        column.setSpacing(px(12))
        column.addWidget(PlainLabel(tr("Find"), Role.TITLE))
        field = QVBoxLayout()
        field.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        field.addWidget(self.line)
        column.addLayout(field)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.view.hide()
        self._limit, self._again, self._full = LIMIT, False, False
        self.line.textChanged.connect(lambda _text: self._seek())
        self.view.verticalScrollBar().valueChanged.connect(self._look_for_more)
        self.asker.answered.connect(self._show)
        self.asker.failed.connect(bridge.failed)
        self.view.entry_opened.connect(lambda entry: self.customer_opened.emit(entry.customer))
        self.destroyed.connect(self.asker.stop)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.asker.stop)

    # what the window asks

    def refresh(self, change: Change | None) -> None:
        """Seeks again: what was found may be worded differently now, or gone."""
        self._seek(again=True)
        if change is None:
            self.view.fit()

    def take_focus(self) -> None:
        """The line takes the keyboard, its words chosen so that the next ones replace them."""
        self.line.setFocus()
        self.line.selectAll()

    def find_here(self) -> bool:
        """Puts the keyboard into the line."""
        self.take_focus()
        return True

    # inside

    def _seek(self, *, again: bool = False) -> None:
        words = self.line.text().strip()
        self._again, self._limit = again, self._limit if again else self._screenful()
        if words:
            self.asker.put((words, self._limit))
        else:
            self.asker.forget()
            self.model.start([])
            self._say(tr(HINT))

    def _screenful(self) -> int:
        """As many rows as fill the room below the line: asking twice for each key would take twice as long."""
        room = self.height() - self.line.geometry().bottom()
        return min(max(LIMIT, room // self.view.least_height() + 1), MOST)

    def _look_for_more(self, place: int) -> None:
        """At the end of what is shown, more is asked for when there may be more."""
        if self._full and place == self.view.verticalScrollBar().maximum() > 0:
            self._ask_for_more()

    def _ask_for_more(self) -> None:
        if self._limit < MOST:
            self._limit, self._full = min(self._limit * MORE, MOST), False
            self._seek(again=True)

    def _show(self, question: Question, found: Found) -> None:
        words, limit = question
        rows = found_rows(found, words, self.notebook.clock.now(), limit)
        self._full = limit in (len(found.customers), len(found.notes), len(found.promises))
        self._say("" if rows else tr(NOTHING).format(one_line(words, 80)))
        if self._again:
            self.model.patch(rows)
        else:
            self.view.start(rows)
        if self._full and not self.view.overflows():
            self._ask_for_more()  # there is no end to scroll to

    def _say(self, words: str) -> None:
        """Shows words in place of the list, or the list; the room changes at once, so that rows are measured for it."""
        if words == self.words.text():
            return
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.view.setVisible(not words)
        column = self.layout()
        if column is not None:
            column.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line, arrow keys walk what was found and Enter opens it."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._typed(event)
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.view.step(step)
            entry = self.view.entry()
            announce(self.line, entry.spoken if entry is not None else "")  # the keyboard stays in the line
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            entry = self.view.entry() if self.line.text().strip() else None
            if entry is not None:
                self.customer_opened.emit(entry.customer)
            return True
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            return True
        return False


def _is_large(path: Path) -> bool:
    """Whether a notebook's file is; one in memory has none."""
    return path.exists() and path.stat().st_size > LARGE


def _ask(notebook: Notebook, question: Question) -> Found:
    words, limit = question
    return notebook.search(words, limit=limit)
