"""Forgetting a customer from the list: the question says what goes, Enter alone erases nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui.window import Window

KEY = Qt.Key
WhenAsked = Callable[[Callable[[QMessageBox], object]], None]


@pytest.fixture
def window(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> Iterator[Window]:
    """A window on a notebook in a file with Greta and Jon, and a backup of both."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path = tmp_path / "notebook.crmnotes"
    notebook = Notebook.open(path, clock)
    for name in ("Greta Holm", "Jon Field"):
        notebook.customers.add(Customer(name))
    notebook.backups.make()
    notebook.close()
    made = app.build(["--notebook", str(path)], clock)
    qtbot.addWidget(made)
    made.resize(1320, 860)
    made.show()
    qtbot.waitExposed(made)
    made.complete()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_customer(1)
    yield made
    qtbot.waitUntil(lambda: not made.jobs.busy)
    made.close()
    made.bridge.notebook.close()


@pytest.fixture
def answer(qtbot: QtBot, when_asked: WhenAsked) -> Callable[..., list[str]]:
    """Presses some keys in the next question that comes up; gives its words."""

    def begin(*keys: Qt.Key) -> list[str]:
        said: list[str] = []

        def press(box: QMessageBox) -> None:
            said.append(f"{box.text()} {box.informativeText()}")
            for key in keys:
                modifier = Qt.KeyboardModifier.NoModifier if key == KEY.Key_Return else Qt.KeyboardModifier.AltModifier
                qtbot.keyClick(box, key, modifier)

        when_asked(press)
        return said

    return begin


def ask(qtbot: QtBot, window: Window) -> None:
    table = window.go("customers").list.table  # type: ignore[attr-defined]
    table.setFocus()
    qtbot.keyClick(table, KEY.Key_Delete, Qt.KeyboardModifier.ControlModifier)


def files(window: Window) -> set[str]:
    """Where Greta's name still stands."""
    folder = window.bridge.notebook.path.parent
    return {file.name for file in folder.rglob("*") if file.is_file() and b"Greta" in file.read_bytes()}


def test_enter_alone_erases_nothing(qtbot: QtBot, window: Window, answer: Callable[..., list[str]]) -> None:
    said = answer(KEY.Key_Return)
    ask(qtbot, window)
    assert said[0].startswith("Forget \u2068Greta Holm") or said[0].startswith("Forget Greta Holm for good?")
    assert window.bridge.notebook.counts().customers == 2


def test_it_goes_in_every_copy_and_undo_forgets_it(
    qtbot: QtBot, window: Window, answer: Callable[..., list[str]]
) -> None:
    window.bridge.notebook.customers.edit(1, about="Greta likes linen")
    answer(KEY.Key_F)
    ask(qtbot, window)
    qtbot.waitUntil(lambda: window.quiet_bar.words.text().startswith("Greta Holm is erased."))
    assert window.quiet_bar.words.text() == "Greta Holm is erased. Erased in 2 copies too."
    assert window.bridge.notebook.counts().customers == 1
    assert window.bridge.notebook.history.undo() is None
    assert files(window) == set()


def test_copies_that_remain_are_named(
    qtbot: QtBot, window: Window, answer: Callable[..., list[str]], when_asked: WhenAsked
) -> None:
    answer(KEY.Key_I, KEY.Key_F)
    ask(qtbot, window)
    told: list[str] = []

    def look(box: QMessageBox) -> None:
        told.append(box.text())
        box.accept()

    when_asked(look)
    qtbot.waitUntil(lambda: bool(told))
    assert "These copies still hold Greta Holm:" in told[0]
    assert len(files(window)) == 1
