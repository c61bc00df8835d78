"""The notebook's file is moved, deleted or replaced while the window is open: nothing goes into the other one, nothing
typed is lost, and what is in the window can be kept in a copy. faults: 12."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.errors import Replaced
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.store.faults import MOVED
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.groups import EditGroup
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window


def deleted(path: Path) -> None:
    path.unlink()


def moved(path: Path) -> None:
    path.rename(path.with_name("moved.crmnotes"))


def replaced(path: Path) -> None:
    """As a program does that keeps folders in step."""
    path.with_name("other.crmnotes").replace(path)


STRUCK = (deleted, moved, replaced)


@pytest.fixture
def key() -> str | None:
    """The passphrase of both files, where a test asks for one."""
    return None


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock, key: str | None) -> Iterator[Window]:
    """On a notebook with Greta; beside it lies another one, of the same passphrase, with Jon."""
    with closing(Notebook.open(tmp_path / "other.crmnotes", clock, passphrase=key)) as other:
        other.customers.add(Customer("Jon"))
    notebook = Notebook.open(tmp_path / "book.crmnotes", clock, passphrase=key)
    notebook.customers.add(Customer("Greta"))
    made = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.complete()
    yield made
    made.close()
    notebook.close()


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".crmnotes"}


@pytest.mark.parametrize("strike", STRUCK)
def test_nothing_goes_into_the_other_and_nothing_typed_is_lost(
    qtbot: QtBot, window: Window, tmp_path: Path, strike: Callable[[Path], None]
) -> None:
    notebook = window.bridge.notebook
    form = EditGroup(window.bridge, None, window)
    form.show()
    qtbot.keyClicks(form.name, "wholesale")
    strike(notebook.path)
    before = files(tmp_path)
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.wrong.text() == MOVED
    assert form.name.text() == "wholesale"
    for act in (notebook.worker, notebook.reader, notebook.backups.make):
        with pytest.raises(Replaced):
            act()
    with pytest.raises(Replaced):
        notebook.imports.run([Contact(Customer("New"), 1)], "list.csv")
    assert files(tmp_path) == before
    assert not (tmp_path / "book backups").exists()
    form.deleteLater()
    QApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("key", "strike"), [*((None, strike) for strike in STRUCK), ("tulip mortar", replaced)])
def test_what_was_written_can_be_kept_in_a_copy(
    qtbot: QtBot, window: Window, tmp_path: Path, clock: FixedClock, key: str | None, strike: Callable[[Path], None]
) -> None:
    strike(window.bridge.notebook.path)
    before, copy = files(tmp_path), tmp_path / "rescued.crmnotes"
    window.keeper.back_up_and_say(copy)
    assert window.quiet_bar.words.text() == f"Backed up and checked: {copy}"
    assert files(tmp_path) == before | {copy.name: copy.read_bytes()}
    with closing(Notebook.open(copy, clock, passphrase=key)) as rescued:
        assert [line.name for line in rescued.customers.lines(rescued.customers.ids())] == ["Greta"]
        assert rescued.check() == []


def test_escape_lets_go_of_a_line_only_once_it_was_said_that_it_cannot_be_kept(qtbot: QtBot, window: Window) -> None:
    window.bridge.notebook.path.unlink()
    window.opener.write_down()
    (line,) = window.findChildren(CaptureLine)
    qtbot.keyClicks(line.text, "Jon: wants 3 chairs")
    qtbot.keyClick(line.text, Qt.Key.Key_Escape)
    assert line.isVisible()
    assert line.text.line() == "Jon: wants 3 chairs"
    assert line.wrong.text() == f"{MOVED} Escape again closes the line and lets go of what you typed."
    qtbot.keyClick(line.text, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_a_place_that_is_taken_is_told(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.bridge.notebook.path.unlink()
    taken = tmp_path / "taken.crmnotes"
    taken.write_text("mine")
    with qtbot.waitSignal(window.bridge.failed):
        window.keeper.back_up_and_say(taken)
    assert taken.read_text() == "mine"
