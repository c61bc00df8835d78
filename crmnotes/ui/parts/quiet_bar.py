"""The quiet bar: one sentence at the foot that says what was done, with Undo, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crmnotes.ui import keys
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button, restyle
from crmnotes.ui.parts.spoken import announce
from crmnotes.ui.words import tr

SHOWN_FOR = 12_000
"""Milliseconds that a done act stays on the bar; what went wrong stays until the next act or Escape."""
FOOT = 46
"""Pixels of the design below the bar: there a list says what its keys do, and the mouse presses them."""


class QuietBar(QFrame):
    """Floats above the foot of its parent, takes no focus by itself and goes away by itself."""

    undo_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        self.words = PlainLabel(role=Role.BODY)
        self.undo = button(f"{tr('Undo')}  {keys.shown('undo')}", "quiet")
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(self._undo)
        self.away = button("✕", "quiet")
        self.away.setAccessibleName(tr("Put away"))
        self.away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, *, undoable: bool = False) -> None:
        """Says what was done."""
        self._show(words, Tone.INK, undoable)
        self._timer.start(SHOWN_FOR)

    def warn(self, words: str) -> None:
        """Says what went wrong and what to do; stays until the next act."""
        self._show(words, Tone.RED, undoable=False)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place at the foot when the parent changes its size."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _show(self, words: str, tone: Tone, undoable: bool) -> None:
        restyle(self.words, "tone", tone.value)
        self.words.setText(words)
        self.undo.setVisible(undoable)
        self.show()
        self.raise_()
        self._place()
        announce(self.words, words, urgent=tone is Tone.RED)

    def _place(self) -> None:
        room, layout = self.parentWidget(), self.layout()
        if room is None or layout is None:
            return
        if self.words.wordWrap():
            self.words.setWordWrap(False)
        most, wide = room.width() - px(32), self.sizeHint().width()
        if wide > most:
            self.words.setWordWrap(True)
        wide = max(min(wide, most), px(200))
        tall = layout.totalHeightForWidth(wide) if self.words.wordWrap() else self.sizeHint().height()
        self.setGeometry((room.width() - wide) // 2, room.height() - tall - px(FOOT), wide, tall)

    def _undo(self) -> None:
        self.hide()
        self.undo_pressed.emit()
