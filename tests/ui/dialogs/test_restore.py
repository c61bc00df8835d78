"""Going back to a backup by keyboard: what each holds, what would be lost, and the window shows it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook, restoring
from crmnotes.records import Customer
from crmnotes.ui import start
from crmnotes.ui.dialogs.restore import Restore
from crmnotes.ui.jobs import Jobs
from crmnotes.ui.window import Window

KEY = Qt.Key


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> Path:
    """A notebook with two backups, of Greta and of Greta and Jon; then Mia came."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path = tmp_path / "notebook.crmnotes"
    notebook = Notebook.open(path, clock)
    for name in ("Greta", "Jon", "Mia"):
        notebook.customers.add(Customer(name))
        if name != "Mia":
            notebook.backups.make()
        clock.advance(hours=30)
    notebook.close()
    return path


@pytest.fixture
def jobs(qtbot: QtBot, dressed: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


def opened(qtbot: QtBot, path: Path, clock: FixedClock, jobs: Jobs) -> Restore:
    made = Restore(path, clock, jobs)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_it_says_what_each_holds_and_what_would_be_lost(
    qtbot: QtBot, path: Path, clock: FixedClock, jobs: Jobs
) -> None:
    dialog = opened(qtbot, path, clock, jobs)
    assert [dialog.list.rows.entry(row).spoken for row in (0, 1)] == [  # type: ignore[union-attr]
        "Mon 23 Nov, 22:00, made by hand, 2 customers, 0 notes, 0 promises, last written Mon 22:00",
        "Sun 22 Nov, 16:00, made by hand, 1 customer, 0 notes, 0 promises, last written Sun 16:00",
    ]
    qtbot.waitUntil(lambda: dialog.difference.text() == "Restoring it would lose 1 customer.")
    qtbot.keyClick(dialog.list, KEY.Key_Down)
    qtbot.waitUntil(lambda: dialog.difference.text() == "Restoring it would lose 2 customers.")
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert dialog.ready is None
    assert not list(path.parent.glob(".*.part*"))


def test_enter_takes_the_chosen_one_also_when_the_notebook_is_damaged(
    qtbot: QtBot, path: Path, clock: FixedClock, jobs: Jobs
) -> None:
    path.write_bytes(b"\0" * 5000)
    dialog = opened(qtbot, path, clock, jobs)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, KEY.Key_Return)
    assert dialog.ready
    assert (dialog.ready.held.customers, dialog.ready.lost) == (2, None)


def test_a_damaged_backup_cannot_be_chosen_and_a_foreign_file_is_refused(
    qtbot: QtBot, path: Path, clock: FixedClock, jobs: Jobs, tmp_path: Path
) -> None:
    newest = max((tmp_path / "notebook backups").glob("*.crmnotes"))
    newest.write_bytes(b"damaged")
    dialog = opened(qtbot, path, clock, jobs)
    assert dialog.difference.text() == "This backup is not what it was when it was made: choose another."
    assert not dialog.done_button.isEnabled()
    qtbot.keyClick(dialog.list, KEY.Key_Return)
    assert dialog.ready is None
    dialog.restore_file(newest)
    qtbot.waitUntil(dialog.wrong.isVisible)
    assert "not what it was" in dialog.wrong.text()
    qtbot.keyClick(dialog, KEY.Key_Escape)


def test_without_a_backup_it_says_so(qtbot: QtBot, tmp_path: Path, clock: FixedClock, jobs: Jobs) -> None:
    dialog = opened(qtbot, tmp_path / "none.crmnotes", clock, jobs)
    assert not dialog.done_button.isEnabled()
    qtbot.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()


def test_once_one_is_wanted_no_other_is_compared(qtbot: QtBot, path: Path, clock: FixedClock, jobs: Jobs) -> None:
    """Enter right after an arrow key: what was prepared was swept away by the comparison that was still to come."""
    dialog = opened(qtbot, path, clock, jobs)
    qtbot.keyClick(dialog.list, KEY.Key_Down)
    qtbot.keyClick(dialog.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.ready is not None)
    dialog._after.timeout.emit()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert dialog.ready is not None
    assert dialog.ready.path.exists()


def shown() -> Window:
    """The window that a restore has opened."""
    window = start.application().property("own window")
    assert isinstance(window, Window)
    return window


def test_the_window_shows_the_restored_notebook(
    qtbot: QtBot, path: Path, clock: FixedClock, dressed: QApplication
) -> None:
    window = app.build(["--notebook", str(path)], clock)
    window.show()
    window.complete()
    window.opener.restore()
    dialog = window.findChild(Restore)
    assert dialog
    qtbot.keyClick(dialog.list, KEY.Key_Down)
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(dialog.list, KEY.Key_Return)
    back = shown()
    qtbot.addWidget(back)
    assert restoring.choices(path)[0].backup.reason == "before-restore"
    back.complete()
    assert back.bridge.notebook.counts().customers == 1
    assert back.quiet_bar.words.text().startswith("Restored. The notebook as it was is kept: ")
    back.bridge.notebook.customers.add(Customer("Ola"))
    assert back.bridge.notebook.counts().customers == 2
    back.close()
    back.bridge.notebook.close()


def test_each_backup_goes_to_the_second_folder_too(
    qtbot: QtBot, path: Path, clock: FixedClock, dressed: QApplication, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = app.build(["--notebook", str(path)], clock)
    qtbot.addWidget(window)
    window.show()
    window.complete()
    window.keep_second_copies(str(stick))
    with qtbot.waitSignal(window.keeper.kept):
        window.opener.back_up()
    assert len(list((stick / "notebook backups").glob("*.crmnotes"))) == 1
    stick.rename(tmp_path / "away")
    with qtbot.waitSignal(window.keeper.kept):
        window.opener.back_up()
    assert window.settings.text("second_folder") == str(stick)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.close()
    window.bridge.notebook.close()
