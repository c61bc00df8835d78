"""What the program is, where the notebook lies, and its licences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes import __version__
from crmnotes.ui.dialogs.about import About
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.window import Window


def test_it_says_version_and_place_and_closes_with_enter(window: Window, qtbot: QtBot) -> None:
    window.opener.about()
    about = window.findChild(About)
    assert about is not None
    words = [label.text() for label in about.findChildren(PlainLabel)]
    assert f"Version {__version__}" in words
    assert str(window.bridge.notebook.path) in words
    qtbot.keyClick(about, Qt.Key.Key_Return)
    assert not about.isVisible()


def test_the_licences_open_by_key(dressed: object, qtbot: QtBot, tmp_path: Path) -> None:
    about = About(tmp_path / "notebook.crmnotes")
    qtbot.addWidget(about)
    with qtbot.waitActive(about):
        about.show()
    assert not about.licences.isVisible()
    qtbot.keyClick(about.show_licences, Qt.Key.Key_Space)
    assert about.licences.isVisible()
    assert "ISC" in about.licences.toPlainText()
