"""The menu bar, made from the table of acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from crmnotes.ui.acts.table import Act, Several
    from crmnotes.ui.window import Window


class Menus(QObject):
    """The menus of a window: their names in the first frame, their acts once `complete` was called."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        bar = QMenuBar(window)
        window.setMenuWidget(bar)  # `setMenuBar` of PySide makes another one first, which stays
        self._menus = [bar.addMenu(tr(title)) for title in ("&File", "&Edit", "&View", "&Help")]

    def complete(self) -> None:
        """Fills the menus, whose names alone stand in the first frame."""
        from crmnotes.ui.acts import table as acts

        for menu, listed in zip(self._menus, acts.MENUS, strict=True):
            for act in listed:
                if act is None:
                    menu.addSeparator()
                elif isinstance(act, acts.Several):
                    self._add_several(menu, act)
                else:
                    menu.addAction(self._made(act, menu))

    def _add_several(self, menu: QMenu, act: Several) -> None:
        """A menu of its own, filled whenever the one that holds it is opened; it cannot be entered without choices."""
        inner = menu.addMenu(tr(act.words))

        def fill() -> None:
            found = act.found(self._window)
            inner.clear()
            for words, do in found:
                inner.addAction(words.replace("&", "&&"), do)
            inner.setEnabled(bool(found))

        menu.aboutToShow.connect(fill)

    def _made(self, act: Act, menu: QMenu) -> QAction:
        """The action of an act, with its key."""
        from crmnotes.ui import keys
        from crmnotes.ui.look import icons

        action = keys.action(self._window, act.name, lambda: act.do(self._window), tr(act.words))
        if act.name in icons.OF_ACTS:
            action.setIcon(icons.icon(icons.OF_ACTS[act.name], "quiet"))
        if act.writes and self._window.bridge.notebook.read_only:
            action.setEnabled(False)
        if act.holds is not None:
            holds = act.holds
            action.setCheckable(True)
            action.setChecked(holds())
            menu.aboutToShow.connect(lambda: action.setChecked(holds()))
        if act.more is not None:
            menu.aboutToShow.connect(lambda: self._tell_more(act))
        self._actions[act.name] = action
        return action

    def _tell_more(self, act: Act) -> None:
        """Says behind the words of an act what it is about just now: `Undo: kept`."""
        label = act.more(self._window) if act.more is not None else ""
        self._actions[act.name].setText(f"{tr(act.words)}: {label.replace('&', '&&')}" if label else tr(act.words))

    def action(self, name: str) -> QAction:
        """The action of that name."""
        return self._actions[name]
