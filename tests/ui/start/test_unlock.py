"""The page of a locked notebook at the start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook, protection
from crmnotes.records import Customer
from crmnotes.ui import start
from crmnotes.ui.dialogs.restore import Restore
from crmnotes.ui.start.unlock import Unlock

KEY = "tulip mortar"


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock, dressed: QApplication) -> Iterator[Path]:
    """A locked notebook with Greta and Jon, and a backup from before it was locked with Greta alone."""
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.customers.add(Customer("Greta"))
        notebook.backups.make()
        ready = notebook.protection.prepare(KEY)
    protection.finish(ready, clock)
    with closing(Notebook.open(path, clock, passphrase=KEY)) as notebook:
        notebook.customers.add(Customer("Jon"))
    yield path
    for shown in QApplication.topLevelWidgets():
        shown.close()
        shown.deleteLater()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page() -> Unlock:
    (shown,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Unlock))
    return shown


def when_shown(act: Callable[[], object]) -> None:
    QTimer.singleShot(0, act)


def test_ten_wrong_ones_then_the_right_one(qtbot: QtBot, path: Path, clock: FixedClock) -> None:
    before = path.read_bytes()
    said: list[str] = []

    def type_them() -> None:
        for number in range(10):
            page().field.setText(f"wrong {number}")
            qtbot.keyClick(page().field, Qt.Key.Key_Return)
            said.append(page().wrong.text())
        page().field.setText(KEY)
        page().submit()

    when_shown(type_them)
    opened = start.open_notebook(path, clock)
    assert isinstance(opened, Notebook)
    assert opened.counts().customers == 2
    assert set(said) == {"Wrong passphrase, or the start of the file is damaged. It was left as it is."}
    opened.close()
    assert len(path.read_bytes()) == len(before)


def test_closed_the_notebook_stays_locked(path: Path, clock: FixedClock) -> None:
    before = path.read_bytes()
    when_shown(lambda: page().close())
    assert start.open_notebook(path, clock) == 0
    assert path.read_bytes() == before


def test_forgotten_an_older_backup_still_opens_and_the_notebook_is_kept(
    qtbot: QtBot, path: Path, clock: FixedClock
) -> None:
    def choose() -> None:
        (dialog,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Restore))
        assert dialog.list.rows.rowCount() >= 1
        dialog.submit()

    def go_back() -> None:
        when_shown(choose)
        page().go_back()

    when_shown(go_back)
    opened = start.open_notebook(path, clock)
    assert isinstance(opened, Notebook)
    assert opened.counts().customers == 1
    assert opened.passphrase is None
    opened.close()
    (kept,) = path.parent.glob("notebook before restore *.crmnotes")
    with closing(Notebook.open(kept, clock, passphrase=KEY)) as locked:
        assert locked.counts().customers == 2


def test_the_letters_can_be_shown(path: Path, clock: FixedClock) -> None:
    shown = Unlock(path, clock)
    assert shown.field.displayText() == ""
    shown.field.setText("abc")
    assert shown.field.displayText() != "abc"
    shown.show_letters.click()
    assert shown.field.displayText() == "abc"
