"""The strip that names a second copy found beside the notebook, and what is said of a network disk. faults: 13."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from crmnotes.notebook import two_copies
from crmnotes.ui.look.theme import px
from crmnotes.ui.opener import show
from crmnotes.ui.parts.plain import PlainLabel, button, one_line
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

SEEN, WARNED = "second_copies_seen", "network_warned"
"""Settings: copies that were taken in or put off, as they were then; notebooks whose network disk was spoken of."""
REMEMBERED = 50


class SecondCopyStrip(QFrame):
    """One sentence that names the copy, with two buttons."""

    def __init__(self, window: Window, path: Path) -> None:
        super().__init__()
        self._window, self._path = window, path
        self.setProperty("frame", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(5), px(16), px(5))
        row.setSpacing(px(12))
        said = tr("Beside your notebook lies a second copy of it, changed elsewhere: {}")
        row.addWidget(PlainLabel(said.format(one_line(path.name, 120)), wrap=True), 1)
        self.compare, self.later = button(tr("&Compare…")), button(tr("Not now"), "quiet")
        self.compare.clicked.connect(self._compare)
        self.later.clicked.connect(self.hide)
        row.addWidget(self.compare)
        row.addWidget(self.later)

    def _compare(self) -> None:
        from crmnotes.ui.dialogs.second_copy import SecondCopy

        sheet = SecondCopy(self._window.bridge, self._window.jobs, self._path, self._window)
        sheet.settled.connect(self._settle)
        show(sheet)

    def _settle(self) -> None:
        """What it has is taken in, or it has nothing new: not mentioned again unless it changes."""
        settings = self._window.settings
        settings.put(SEEN, [*settings.texts(SEEN), _mark(self._path)][-REMEMBERED:])
        settings.save()
        self.hide()


def look(window: Window) -> None:
    """After the first frame: names a second copy that lies beside the notebook, and a disk of another computer."""
    path = window.bridge.notebook.path
    if window.bridge.notebook.read_only or not path.exists():
        return
    seen = set(window.settings.texts(SEEN))
    new = [copy for copy in two_copies.beside(path) if _mark(copy) not in seen]
    if new:
        window.show_above(SecondCopyStrip(window, new[0]))
    _speak_of_network(window, path)


def _speak_of_network(window: Window, path: Path) -> None:
    """Once for each notebook: what is saved there is only as safe as the other computer."""
    kind, warned = two_copies.network_kind(path), window.settings.texts(WARNED)
    if kind and str(path) not in warned:
        said = tr("Your notebook lies on a network disk ({}). Use it on one computer at a time, and keep backups here.")
        window.bridge.say(said.format(kind))
        window.settings.put(WARNED, [*warned, str(path)][-REMEMBERED:])
        window.settings.save()


def _mark(path: Path) -> str:
    """What differs once a copy was changed again."""
    try:
        found = path.stat()
    except OSError:
        return path.name
    return f"{path.name} {found.st_size} {found.st_mtime_ns}"
