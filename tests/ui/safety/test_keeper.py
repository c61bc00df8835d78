from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.jobs import Jobs
from crmnotes.ui.safety.keeper import Keeper
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window


@pytest.fixture
def filed(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    """A notebook in a file, with one customer."""
    opened = Notebook.open(tmp_path / "book.crmnotes", clock)
    opened.customers.add(Customer("Maria"))
    yield opened
    opened.close()


def test_a_copy_is_made_when_changes_have_been_left_alone(qtbot: QtBot, dressed: QApplication, filed: Notebook) -> None:
    bridge = Bridge(filed)
    keeper = Keeper(bridge, Jobs(), quiet=1)
    keeper.begin()
    with qtbot.waitSignal(keeper.kept):
        filed.customers.add(Customer("Tom"))
    bridge.rest()
    (copy,) = filed.backups.all()
    assert copy.reason == "after-changes"
    assert filed.backups.is_whole(copy)


def test_a_copy_that_was_asked_for_is_told(
    qtbot: QtBot, dressed: QApplication, filed: Notebook, tmp_path: Path
) -> None:
    window = Window(Bridge(filed), WindowSettings(None))
    qtbot.addWidget(window)
    window.show()
    window.complete()
    assert window.side.status.text() == "All is saved"
    with qtbot.waitSignal(window.keeper.kept):
        window.opener.back_up()
    assert window.side.status.text() == "Backed up 16:00"
    qtbot.waitUntil(lambda: window.quiet_bar.words.text().startswith("Backed up and checked: "))
    window.keeper.back_up_and_say(tmp_path / "copy.crmnotes")
    qtbot.waitUntil((tmp_path / "copy.crmnotes").exists)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.close()


def test_a_place_that_is_taken_is_refused_in_plain_words(
    qtbot: QtBot, dressed: QApplication, filed: Notebook, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.crmnotes"
    taken.write_text("mine")
    bridge = Bridge(filed)
    keeper = Keeper(bridge, Jobs())
    with qtbot.waitSignal(bridge.failed) as failed:
        keeper.back_up(taken)
    bridge.rest()
    assert failed.args
    assert failed.args[0]
    assert taken.read_text() == "mine"
