"""Ctrl+Z after an import that brought many says how many go, and backs up before. faults: 19."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.notebook.views import Going
from crmnotes.records import Customer
from crmnotes.ui.acts import table
from crmnotes.ui.window import Window

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("customers", "of", "much"),
    [(50, 10_000, False), (51, 10_000, True), (11, 109, True), (11, 110, False), (10, 10, False), (0, 0, False)],
)
def test_how_many_are_many(customers: int, of: int, much: bool) -> None:
    assert Going(customers, of).is_much is much


@pytest.fixture
def window(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> Iterator[Window]:
    """A window whose notebook, in a file, has 60 customers of a list and one who was there before."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    made = app.build(["--notebook", str(tmp_path / "notebook.crmnotes")], clock)
    qtbot.addWidget(made)
    made.show()
    made.complete()
    made.bridge.notebook.customers.add(Customer("Greta Holm"))
    bring(made, 60)
    yield made
    qtbot.waitUntil(lambda: not made.jobs.busy)
    made.close()
    made.bridge.notebook.close()


def bring(window: Window, many: int) -> None:
    people = [Contact(Customer(f"Person {number}"), number) for number in range(many)]
    window.bridge.notebook.imports.run(people, "list.csv")


def answered(qtbot: QtBot, press: Qt.Key, modifier: Qt.KeyboardModifier) -> list[str]:
    """Answers the question that comes up; gives its words."""
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isActiveWindow():  # a key before that is lost
            QTimer.singleShot(20, answer)
            return
        said.append(box.text())
        qtbot.keyClick(box, press, modifier)

    QTimer.singleShot(20, answer)
    return said


def test_it_asks_and_a_refusal_changes_nothing(qtbot: QtBot, window: Window) -> None:
    said = answered(qtbot, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    table.undo(window)
    assert said == ["60 customers whom it brought go, with all that came with them."]
    assert window.bridge.notebook.counts().customers == 61


def test_it_backs_up_and_takes_them_back(qtbot: QtBot, window: Window) -> None:
    notebook = window.bridge.notebook
    before = len(notebook.backups.all())
    answered(qtbot, KEY.Key_T, ALT)
    table.undo(window)
    qtbot.waitUntil(lambda: notebook.counts().customers == 1)
    assert [backup.reason for backup in notebook.backups.all()[: len(notebook.backups.all()) - before]] == [
        "before-undo-import"
    ]


def test_a_few_go_at_once(window: Window) -> None:
    notebook = window.bridge.notebook
    notebook.imports.run([Contact(Customer("Jon Field"), 1)], "one.csv")
    table.undo(window)
    assert notebook.counts().customers == 61
