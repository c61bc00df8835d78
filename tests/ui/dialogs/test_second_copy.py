"""A second copy beside the notebook: named at the start, shown side by side, taken in with both texts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook, protection
from crmnotes.records import Customer, Note
from crmnotes.ui import start
from crmnotes.ui.dialogs.second_copy import SecondCopy
from crmnotes.ui.safety import second_copies
from crmnotes.ui.safety.second_copies import SecondCopyStrip
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import succession
from crmnotes.ui.window import Window


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> Path:
    """A second copy in which a note has other words, and Jon."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path, other = tmp_path / "notebook.crmnotes", tmp_path / "notebook (conflicted copy).crmnotes"
    with closing(Notebook.open(path, clock)) as first:
        first.customers.add(Customer("Greta Holm"))
        first.notes.say(Note(1, "wants 30 m", clock.now(), clock.now()))
    shutil.copy(path, other)
    with closing(Notebook.open(other, clock)) as theirs:
        theirs.notes.edit(1, text="wants 50 m")
        theirs.customers.add(Customer("Jon Field"))
    with closing(Notebook.open(path, clock)) as ours:
        ours.notes.edit(1, text="wants 40 m")
    return other


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, copy: Path, clock: FixedClock) -> Iterator[Window]:
    made = start.wire(Notebook.open(copy.with_name("notebook.crmnotes"), clock), WindowSettings(None))
    succession.keep(made)
    made.complete()
    yield made
    dressed.setProperty("own window", None)
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    made.jobs.stop()
    made.bridge.notebook.close()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sheet_of(qtbot: QtBot, window: Window) -> SecondCopy:
    (strip,) = window.findChildren(SecondCopyStrip)
    qtbot.mouseClick(strip.compare, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(SecondCopy)
    return sheet


def test_named_compared_taken_in_and_taken_back(qtbot: QtBot, window: Window, copy: Path) -> None:
    (strip,) = window.findChildren(SecondCopyStrip)
    assert copy.name in " ".join(label.text() for label in strip.findChildren(QLabel))
    sheet = sheet_of(qtbot, window)
    qtbot.waitUntil(lambda: sheet.compared is not None)
    assert sheet.says.text().splitlines() == [
        "Only in the other copy: 1 customer.", "Only in your notebook: nothing.", "1 record says different things:",
    ]  # fmt: skip
    shown = [label.text() for label in sheet.sides.findChildren(QLabel)]
    assert shown[-3:] == ["Greta Holm", "wants 40 m", "wants 50 m"]
    sheet.submit()
    notebook = window.bridge.notebook
    qtbot.waitUntil(lambda: notebook.counts().customers == 2)
    texts = {line.text for line in notebook.notes.page(None)}
    assert texts == {"wants 40 m", "In the other copy:\nwants 50 m"}
    qtbot.waitUntil(strip.isHidden)
    second_copies.look(window)
    assert len(window.findChildren(SecondCopyStrip)) == 1  # settled: not named again
    window.bridge.act(notebook.history.undo)
    assert notebook.counts().customers == 1
    assert {line.text for line in notebook.notes.page(None)} == {"wants 40 m"}


def test_what_one_copy_deleted_is_asked_about(qtbot: QtBot, window: Window, copy: Path, clock: FixedClock) -> None:
    notebook = window.bridge.notebook
    kept = notebook.customers.add(Customer("Ines Duarte"))
    shutil.copy(notebook.path, copy)
    with closing(Notebook.open(copy, clock)) as theirs:
        theirs.customers.trash(kept.id)
    notebook.notes.trash(1)
    sheet = sheet_of(qtbot, window)
    qtbot.waitUntil(lambda: sheet.fates is not None)
    assert sheet.fates
    assert [(one.name, box.isChecked()) for one, box in sheet.fates.boxes.items()] == [
        ("Greta Holm", False), ("Ines Duarte", True),
    ]  # fmt: skip
    assert sheet.fates.decided() == []
    for box in sheet.fates.boxes.values():
        qtbot.keyClick(box, Qt.Key.Key_Space)
    sheet.submit()
    qtbot.waitUntil(lambda: [one.text for one in notebook.trash.all()] == ["Ines Duarte"])
    assert {line.text for line in notebook.notes.page(None)} == {"wants 40 m"}
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.bridge.act(notebook.history.undo)
    assert [one.text for one in notebook.trash.all()] == ["wants 40 m"]


def test_one_with_another_passphrase_is_asked_for(qtbot: QtBot, window: Window, copy: Path, clock: FixedClock) -> None:
    with closing(Notebook.open(copy, clock)) as theirs:
        ready = theirs.protection.prepare("tulip mortar")
    protection.finish(ready, clock)
    sheet = sheet_of(qtbot, window)
    qtbot.waitUntil(lambda: not sheet.its.isHidden())
    sheet.its.setText("tulip mortar")
    sheet.submit()
    qtbot.waitUntil(lambda: sheet.compared is not None, timeout=10_000)
    assert sheet.compared is not None
    assert sheet.compared.there["customers"] == 1
    sheet.reject()


def test_the_same_brings_nothing(qtbot: QtBot, window: Window, copy: Path) -> None:
    shutil.copy(window.bridge.notebook.path, copy)
    sheet = sheet_of(qtbot, window)
    qtbot.waitUntil(lambda: sheet.compared is not None)
    assert sheet.says.text() == "It has nothing that your notebook has not."
    assert sheet.done_button.text() == "Close"
    sheet.submit()
