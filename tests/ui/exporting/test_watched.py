"""Files that follow the notebook: written soon after a change, and an absent folder is told once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.exporting.watched import FILES, Watched
from crmnotes.ui.jobs import Jobs
from crmnotes.ui.preferences.sections import Phone
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    opened = Notebook.open(tmp_path / "book.crmnotes", clock)
    opened.customers.add(Customer("Maria", birthday=Birthday(4, 12)))
    yield opened
    opened.close()


@pytest.fixture
def bridge(qtbot: QtBot, dressed: QApplication, book: Notebook) -> Bridge:
    return Bridge(book)


@pytest.fixture
def watched(bridge: Bridge) -> Iterator[Watched]:
    jobs = Jobs()
    made = Watched(bridge, jobs, soon=1)
    yield made
    bridge.rest()
    jobs.stop()
    for one in (made, jobs, bridge):
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)


def test_files_follow_the_notebook(qtbot: QtBot, watched: Watched, book: Notebook, tmp_path: Path) -> None:
    folder = tmp_path / "sync"
    folder.mkdir()
    with qtbot.waitSignal(watched.written) as first:
        watched.keep(folder, list(FILES))
    assert first.args == [list(FILES.values())]
    assert b"FN:Maria" in (folder / FILES["cards"]).read_bytes()
    assert b"-birthday@crmnotes" in (folder / FILES["calendar"]).read_bytes()
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES.values()), "nothing is left beside them"
    with qtbot.waitSignal(watched.written) as second:
        book.customers.add(Customer("Tom"))
    assert second.args == [[FILES["cards"], FILES["table"]]], "the calendar is the same and not touched"
    assert b"Tom" in (folder / FILES["table"]).read_bytes()


def test_a_folder_that_is_not_there_is_told_once(
    qtbot: QtBot, bridge: Bridge, watched: Watched, book: Notebook, tmp_path: Path
) -> None:
    said: list[str] = []
    bridge.acted.connect(lambda words, _undoable: said.append(words))
    folder = tmp_path / "stick"
    watched.keep(folder, ["cards"])
    qtbot.waitUntil(lambda: bool(said))
    book.customers.add(Customer("Tom"))
    qtbot.waitUntil(lambda: not watched.waiting)
    assert len(said) == 1
    assert str(folder) in said[0]
    folder.mkdir()
    with qtbot.waitSignal(watched.written):
        book.customers.add(Customer("Sam"))
    assert b"Tom" in (folder / FILES["cards"]).read_bytes()


def test_nothing_is_written_unless_asked_for(qtbot: QtBot, watched: Watched, book: Notebook, tmp_path: Path) -> None:
    watched.keep(None, list(FILES))
    assert not watched.waiting
    watched.keep(tmp_path, ["nonsense"])
    book.customers.add(Customer("Tom"))
    assert not watched.waiting


def test_the_preferences_say_where_and_what(
    qtbot: QtBot, dressed: QApplication, book: Notebook, tmp_path: Path
) -> None:  # fmt: skip
    settings = WindowSettings(tmp_path / "settings.json")
    window = Window(Bridge(book), settings)
    qtbot.addWidget(window)
    window.show()
    window.complete()
    assert window.opener.watched is None
    section = Phone(window)
    fields = section.widgets()
    section.folder.setText(str(tmp_path))
    section.boxes["calendar"].setChecked(False)
    section.keep()
    watched = window.opener.watched
    assert watched is not None
    assert (watched.folder, list(watched.wanted)) == (tmp_path, ["cards"])
    assert (settings.text("watched_folder"), settings.texts("watched")) == (str(tmp_path), ["cards"])
    section.folder.setText("")
    section.keep()
    assert watched.folder is None
    assert set(fields) == set(section.fields)
    window.close()
