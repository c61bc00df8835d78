"""The keys of a row of Today, and the buttons beside its foot that show the likeliest of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crmnotes.rules.today import TodayRow
from crmnotes.ui import early, keys
from crmnotes.ui.acts.today import acts_on
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.words import tr

ROW_KEYS = (
    "replied", "replied_more", "holding", "no_answer", "kept", "told", "renegotiate", "snooze", "missed",
    "kept_earlier", "old_date", "let_off", "next_step", "asked",
)  # fmt: skip
BESIDE_KEYS = ("thanked", "pass_over", "reach_out", "known", "has_left", "seasonal", "complaint", "card", "open")
"""Acts whose keys are there already: on other rows they do something else, or the list has them."""
SELDOM = ("replied_more", "complaint", "missed", "kept_earlier", "let_off")
"""Acts that the menu names, but the foot does not."""
HINTED = tuple(name for name in (*ROW_KEYS, *BESIDE_KEYS) if name not in SELDOM)
"""Those that the foot shows, in its order."""


def add_keys(of: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Gives a widget keys that mean something as long as it has the keyboard."""
    for name, act in acts.items():
        key = keys.action(of, name, act)
        key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        of.addAction(key)


class TodayHints:
    """A button with its key for each act on a row; it does the act. Each is made when a row first takes that act."""

    def __init__(self, row: QHBoxLayout, act: Callable[[str], object]) -> None:
        self._row, self._act = row, act
        self._before = row.count()  # what stands at the foot already
        self._hints: dict[str, QPushButton] = {}

    def show(self, row: TodayRow | None, room: int) -> None:
        """The likeliest acts on that row, as many as so many pixels have room for."""
        shown = []
        for name in acts_on(row):
            if name in HINTED:
                room -= self._hint(name).sizeHint().width() + px(2)
                shown += [name] if room > 0 else []
        for name, hint in self._hints.items():
            hint.setVisible(name in shown)

    def _hint(self, name: str) -> QPushButton:
        """The button of an act, at its place among those that there are."""
        if name not in self._hints:
            hint = button(f"{tr(keys.SHORT.get(name, keys.key(name).words))}  {keys.shown(name)}", "quiet")
            early.put(hint, early.NO_FOCUS)
            hint.setProperty("role", Role.SMALL.value)
            hint.clicked.connect(partial(self._act, name))
            hint.hide()
            earlier = HINTED[: HINTED.index(name)]
            self._row.insertWidget(self._before + sum(other in self._hints for other in earlier), hint)
            self._hints[name] = hint
        return self._hints[name]
