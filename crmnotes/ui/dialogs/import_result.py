"""Before, while and after an import: where files are dropped, how far it is, what it brought and what it did not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from crmnotes.contacts import Skipped
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button, frame
from crmnotes.ui.words import grouped, several, tr
from crmnotes.ui.words.imports import difference_line, skipped_line

if TYPE_CHECKING:
    from crmnotes.notebook.import_views import Difference

SHOWN_SKIPPED = 1000


def start_page() -> QWidget:
    """What stands there before a file is chosen."""
    page = frame("box")
    layout = QVBoxLayout(page)
    layout.setSpacing(px(8))
    layout.addStretch(1)
    for label in (
        PlainLabel(tr("Drop files of contacts here"), Role.TITLE, wrap=True),
        PlainLabel(
            tr("Contact cards (vCard), CSV from Google, Outlook or any other table, Excel, a calendar, an e-mail."),
            tone=Tone.QUIET,
            wrap=True,
        ),
        PlainLabel(tr("Nothing is written before you say so."), tone=Tone.QUIET, wrap=True),
    ):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(label)
    layout.addStretch(1)
    return page


class ImportProgress(QWidget):
    """A count, a bar and a way to stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = PlainLabel(role=Role.HEADING)
        self.says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(360), px(8))
        self.stop = button(tr("Stop, and import nothing"))
        self.stop.clicked.connect(self.stopped)
        layout = QVBoxLayout(self)
        layout.setSpacing(px(16))
        layout.addStretch(1)
        for widget in (self.says, self.bar, self.stop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_progress(self, doing: str, done: int, total: int = 0) -> None:
        """`Importing: 12,000 of 20,000`; a bar without an end while the whole is not known."""
        count = tr("{} of {}").format(grouped(done), grouped(total)) if total else grouped(done)
        self.says.setText(f"{doing}: {count}" if done else f"{doing}…")
        self.bar.setRange(0, max(total, 1))  # without an end it would move by itself
        self.bar.setValue(done)


class ImportOutcome(QWidget):
    """What an import brought, with the records that were skipped by line and reason."""

    save_wanted = Signal()
    take_back_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PlainLabel(role=Role.TITLE, wrap=True)
        self.beneath = PlainLabel(tone=Tone.QUIET, wrap=True)
        for label in (self.head, self.beneath):
            label.setMinimumHeight(px(18))
        self.skipped_head = PlainLabel(role=Role.HEADING)
        self.skipped = QPlainTextEdit()
        self.skipped.setReadOnly(True)
        self.skipped.setTabChangesFocus(True)
        self.skipped.setAccessibleName(tr("Records that were not imported"))
        self.save = button(tr("Save skipped to a file…"))
        self.save.clicked.connect(self.save_wanted)
        self.take_back = button(tr("Take the import back"))
        self.take_back.clicked.connect(self.take_back_wanted)
        self.duplicates = button("")
        self.duplicates.clicked.connect(self.duplicates_wanted)
        self.duplicates.hide()
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.save)
        acts.addWidget(self.take_back)
        acts.addWidget(self.duplicates)
        acts.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        box = frame("box")
        outside.addWidget(box)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(10))
        for widget in (self.head, self.beneath):
            layout.addWidget(widget)
        layout.addLayout(acts)
        layout.addSpacing(px(8))
        layout.addWidget(self.skipped_head)
        layout.addWidget(self.skipped, 1)
        layout.addStretch(0)

    def show_outcome(
        self, head: str, beneath: str, skipped: Sequence[Skipped], differences: Sequence[Difference] = (), *,
        undoable: bool,
    ) -> None:  # fmt: skip
        """Says how it ended."""
        self.head.setText(head)
        self.beneath.setText(beneath)
        self.beneath.setVisible(bool(beneath))
        count = len(skipped)
        unread = several(count, "%n record was not imported", "%n records were not imported") if count else ""
        differs = several(len(differences), "%n thing is said otherwise", "%n things are said otherwise")
        self.skipped_head.setText(" · ".join(part for part in (unread, differs if differences else "") if part))
        for widget in (self.skipped_head, self.skipped):
            widget.setVisible(bool(count or differences))
        self.save.setVisible(bool(count))
        lines = [*map(skipped_line, skipped[:SHOWN_SKIPPED]), *map(difference_line, differences[:SHOWN_SKIPPED])]
        self.skipped.setPlainText("\n".join(lines))
        self.take_back.setVisible(undoable)
        self.duplicates.hide()

    def offer_duplicates(self, count: int) -> None:
        """Offers to look at those who may now be here twice."""
        self.duplicates.setText(several(count, "Look at %n possible duplicate…", "Look at %n possible duplicates…"))
        self.duplicates.setVisible(bool(count))
