"""Ctrl+Z after an import that brought many says how many go, and backs up before. faults: 19."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.notebook.import_views import Going
from crmnotes.records import Customer
from crmnotes.ui.acts import table
from crmnotes.ui.window import Window

WhenAsked = Callable[[Callable[[QMessageBox], object]], None]


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


def test_it_asks_and_a_refusal_changes_nothing(qtbot: QtBot, window: Window, when_asked: WhenAsked) -> None:
    said: list[str] = []

    def refuse(box: QMessageBox) -> None:
        said.append(box.text())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    when_asked(refuse)
    table.undo(window)
    assert said == ["60 customers whom it brought go, with all that came with them."]
    assert window.bridge.notebook.counts().customers == 61


def test_it_backs_up_and_takes_them_back(qtbot: QtBot, window: Window, when_asked: WhenAsked) -> None:
    notebook = window.bridge.notebook
    before = len(notebook.backups.all())
    when_asked(lambda box: qtbot.keyClick(box, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier))
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
