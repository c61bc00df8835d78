"""A Today of many quiet customers is read beside the window, and then costs the window next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.whole_today import MANY, WholeToday
from crmnotes.ui.window import Window

QUIET = MANY + 30


@pytest.fixture
def notebook(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    """A notebook in a file, in which everybody has gone quiet."""
    made = Notebook.open(tmp_path / "book.crmnotes", clock)
    at = clock.now() - timedelta(days=30)
    with made._book.act("add"):
        for number in range(QUIET):
            who = made.customers.add(Customer(f"Jon {number}", keep_in_touch_days=10)).id
            made.notes.say(Note(who, f"words {number}", at, at, channel=Channel.CALL))
    yield made
    made.close()


def _statements(notebook: Notebook) -> int:
    """How many statements the whole Today sends."""
    sent: list[str] = []
    connection = notebook._store.connection
    connection.exec_trace = lambda _cursor, sql, _bound: sent.append(sql) or True  # type: ignore[func-returns-value]
    notebook.today()
    connection.exec_trace = None
    return len(sent)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge) -> Window:
    """The window behind its first frame: the rest of Today is being read."""
    made = Window(bridge, WindowSettings(None))
    qtbot.addWidget(made)
    made.show()
    made.complete()
    return made


def test_the_window_is_whole_before_the_list_is(qtbot: QtBot, bridge: Bridge, window: Window) -> None:
    pane = window.panes["today"]
    today = pane.shown_today()
    assert pane.is_reading()
    assert today is not None
    assert not today.whole
    assert window.side._places["customers"].count.text() == ""
    with qtbot.waitSignal(pane.read_on):
        pass
    assert not pane.is_reading()
    assert pane.shown_today() == bridge.notebook.today()
    assert window.side._places["customers"].count.text() == str(QUIET)


def test_an_act_meanwhile_is_in_the_list(qtbot: QtBot, bridge: Bridge, window: Window) -> None:
    pane = window.panes["today"]
    first = bridge.notebook.customers.named("Jon 0")[0].id
    with qtbot.waitSignal(pane.read_on):
        bridge.notebook.customers.trash(first)
    today = pane.shown_today()
    assert today is not None
    assert first not in {row.customer for row in today.rows}
    bridge.notebook._book.forget(None)
    assert today == bridge.notebook.today()


def test_what_the_thread_read_is_not_read_again(qtbot: QtBot, bridge: Bridge) -> None:
    bridge.notebook._book.forget(None)
    from_nothing = _statements(bridge.notebook)
    bridge.notebook._book.forget(None)
    rest = WholeToday(bridge)
    with qtbot.waitSignal(rest.read):
        pass
    assert _statements(bridge.notebook) < from_nothing - 5


def test_a_window_closed_meanwhile_leaves_no_thread(qtbot: QtBot, bridge: Bridge) -> None:
    rest = WholeToday(bridge)
    bridge.rest()
    assert rest._asker._thread is None
    QApplication.processEvents()


def test_a_notebook_that_changed_learns_nothing(notebook: Notebook) -> None:
    reader, before = notebook.worker(), notebook.forgotten
    reader.today()
    notebook.customers.add(Customer("Somebody else"))
    assert not notebook.learn(reader, before)
    assert notebook.learn(reader, notebook.forgotten)
    reader.close()
