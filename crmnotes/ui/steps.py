"""What can be taken back, in the words that were said when it was done: `Undo: Kept: Send samples`."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crmnotes.notebook.history import Step
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

LISTED = 12
"""So many steps are listed."""
LONGEST = 60


class Steps(QObject):
    """Remembers what the quiet bar said of each step; a step of which nothing was said has its label."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = bridge.notebook.history
        self._said: list[tuple[Step, str]] = []  # the step itself tells it apart: two may have the same label
        self._bridge = bridge

    def begin(self) -> None:
        """From now on listens to what is said."""
        self._bridge.acted.connect(self._remember)

    def _remember(self, words: str, undoable: bool) -> None:
        last = self._history.steps(1) if undoable and self._history.undo_batch is None else []
        if last and not any(step is last[0] for step, _ in self._said):
            self._said = [*self._said[1 - LISTED :], (last[0], one_line(words, LONGEST))]

    def next_undo(self) -> Phrase:
        """What the next undo takes back; nothing when there is nothing."""
        label = self._history.undo_label
        if label is None or self._history.undo_batch is not None:
            return tr(label) if label else ""
        return self._words(self._history.steps(1)[0])

    def next_redo(self) -> Phrase:
        """What the next redo brings back."""
        label = self._history.redo_label
        return tr(label) if label else ""

    def listed(self) -> list[str]:
        """The last steps, the last first; none while an import is the next to be taken back."""
        if self._history.undo_batch is not None:
            return []
        return [self._words(step) for step in self._history.steps(LISTED)]

    def _words(self, step: Step) -> Phrase:
        label: Phrase = step.label
        said: Phrase = next((words for known, words in self._said if known is step), tr(label))
        return said
