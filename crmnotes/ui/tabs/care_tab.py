"""What the lists of Care have in common: keys on a row, the before-call card, sections with a heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.parts.list_pane import ListPane
from crmnotes.ui.parts.today_rows import TodayRows
from crmnotes.ui.words import grouped, tr


class CareTab(ListPane):
    """A list of Care; subclasses name the acts on a row, and say what is read."""

    def __init__(self, bridge: Bridge, name: Phrase, acts: Sequence[tuple[str, Callable[[], object]]]) -> None:
        super().__init__(bridge, None, TodayRows())
        self.view.setAccessibleName(tr(name))
        for act_name, verb in (*acts, ("card", self._show_card)):
            act = keys.action(self.view, act_name, verb)
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.view.addAction(act)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out_list()

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        self.view.setFocus()

    def _show_card(self) -> None:
        found = self.view.entry()
        if found is not None:
            self.call_prepared.emit(found.customer)


def section(title: Phrase, entries: Sequence[Entry]) -> list[Row]:
    """Rows under their heading with how many they are; nothing for none."""
    return [Heading(tr(title), grouped(len(entries))), *entries] if entries else []
