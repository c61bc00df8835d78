"""Faults 8 and 9 in the window: a damaged notebook is told at once, and a backup or salvage takes its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook, repairing
from crmnotes.records import Customer
from crmnotes.ui import start

KEY = Qt.Key


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> Path:
    """A notebook of Greta and Jon; a backup has Greta only."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path = tmp_path / "notebook.crmnotes"
    notebook = Notebook.open(path, clock)
    notebook.customers.add(Customer("Greta"))
    notebook.backups.make()
    notebook.customers.add(Customer("Jon"))
    notebook.close()
    return path


class Answers:
    """Answers one dialog after the other as each comes up, and keeps what the boxes said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.said: list[str] = []
        self._qtbot, self._keys = qtbot, iter(())
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._before: object = None

    def give(self, *answers: Callable[[QDialog], object]) -> None:
        self._keys = iter(answers)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is self._before or not dialog.isVisible():
            return
        self._before = dialog
        if isinstance(dialog, QMessageBox):
            self.said.append(dialog.text())
        next(self._keys)(dialog)


@pytest.fixture
def answers(qtbot: QtBot) -> Iterator[Answers]:
    made = Answers(qtbot)
    yield made
    made.stop()


def press(text: str) -> Callable[[QDialog], object]:
    """Presses the button of a box with those words."""

    def pressed(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        next(button for button in dialog.buttons() if text in button.text().replace("&", "")).click()

    return pressed


def damage(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def test_at_a_start_the_backup_is_offered_first(
    qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock, answers: Answers
) -> None:
    damage(path)
    answers.give(lambda box: qtbot.keyClick(box, KEY.Key_Return), lambda dialog: qtbot.keyClick(dialog, KEY.Key_Return))
    opened = start.open_notebook(path, clock, fill=False)
    assert isinstance(opened, Notebook)
    assert opened.counts().customers == 1
    assert "The newest good backup is" in answers.said[0]
    assert len(list(path.parent.glob("notebook before restore*"))) == 1
    opened.close()


def test_or_what_it_holds_is_got_back(
    qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock, answers: Answers
) -> None:
    damage(path)
    before = path.read_bytes()
    answers.give(press("Get back"), lambda box: box.accept())
    opened = start.open_notebook(path, clock, fill=False)
    assert isinstance(opened, Notebook)
    assert opened.counts().customers == 2
    kept = path.with_name("notebook.crmnotes.damaged-2026-11-22-160000")
    assert answers.said[1].startswith("Recovered: 2 customers, 0 notes, 0 promises and 0 orders.")
    assert kept.read_bytes() == before
    opened.close()


def test_or_it_is_left_as_it_is(
    qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock, answers: Answers
) -> None:
    damage(path)
    before = path.read_bytes()
    answers.give(lambda box: qtbot.keyClick(box, KEY.Key_Escape))
    assert start.open_notebook(path, clock, fill=False) == 1
    assert path.read_bytes() == before


def test_damage_found_while_reading_is_offered_to_be_mended(
    qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock, answers: Answers
) -> None:
    window = app.build(["--notebook", str(path)], clock)
    window.show()
    window.complete()
    whole = path.read_bytes()
    pages = [whole[at : at + 4096] for at in range(0, len(whole), 4096)]
    at = next(number for number, page in enumerate(pages) if page[0] == 0x0D and b"Jon" in page and b"Greta" in page)
    with path.open("r+b") as file:
        file.seek(at * 4096)
        file.write(b"\xff")
    window.bridge.notebook.drafts.keep("somewhere", "so that the pages are read anew")
    answers.give(press("Get back"), lambda box: box.accept())
    with qtbot.waitSignal(window.destroyed):
        window.bridge.notebook._store.connection.pragma("shrink_memory")
        window.bridge.read(lambda: window.bridge.notebook.customers.get(1))
    back = start.application().property("own window")
    qtbot.addWidget(back)
    assert back.bridge.notebook.counts().customers == 2
    assert repairing.better(path)
    back.close()
    back.bridge.notebook.close()
