import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.notebook.backups import REHEARSED
from crmnotes.records import Customer, Way, WayKind
from crmnotes.store.checksums import PAGE
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


def test_pages_that_changed_places_are_found_before_anybody_reads_them(
    qtbot: QtBot, dressed: QApplication, filed: Notebook
) -> None:
    """Each has the check sum of its own letters, so that no reading of it need notice."""
    for number in range(300):
        filed.customers.add(Customer(f"Customer {number:03d}", ways=(Way(WayKind.EMAIL, f"{number}@x.example"),)))
    pages = of_one_index(filed)
    bridge = Bridge(filed)
    keeper = Keeper(bridge, Jobs(), look=1)
    with qtbot.waitSignal(keeper.looked_over):
        keeper.begin()
    swap(filed.path, *pages)
    with qtbot.waitSignal(bridge.damaged) as told:
        keeper.look_over()
    bridge.rest()
    assert told.args
    assert told.args[0].startswith("The notebook file is damaged.")


def test_a_page_that_is_not_what_it_was_at_rest_is_told_at_once(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "book.crmnotes"
    with closing(Notebook.open(path, clock)) as notebook:
        for number in range(300):
            notebook.customers.add(Customer(f"Customer {number:03d}"))
        pages = of_one_index(notebook)
    written = path.stat().st_mtime_ns
    swap(path, *pages)
    os.utime(path, ns=(written, written))  # a disk tells nobody
    with closing(Notebook.open(path, clock)) as notebook:
        bridge = Bridge(notebook)
        keeper = Keeper(bridge, Jobs())
        with qtbot.waitSignal(bridge.damaged) as told:
            keeper.begin()
        bridge.rest()
    assert told.args
    assert told.args[0].startswith("The notebook file is damaged.")


def test_a_notebook_that_is_closed_is_looked_over_no_more(qtbot: QtBot, dressed: QApplication, filed: Notebook) -> None:
    bridge, jobs = Bridge(filed), Jobs()
    keeper = Keeper(bridge, jobs, look=1)
    with qtbot.waitSignal(keeper.looked_over):
        keeper.begin()
    looked: list[bool] = []
    keeper.looked_over.connect(lambda: looked.append(True))
    keeper.look_over()
    bridge.rest()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert looked == []
    assert not keeper.findChildren(QTimer)[0].isActive()


def of_one_index(notebook: Notebook) -> tuple[int, int]:
    """Two leaves of the index of the ids of customers."""
    rows = notebook._store.execute(
        "SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_customers_1' AND pagetype = 'leaf' ORDER BY path"
    )
    return rows[0][0], rows[1][0]


def swap(path: Path, first: int, second: int) -> None:
    """Puts two pages into each other's place, as they are."""
    content = bytearray(path.read_bytes())
    one, other = (slice((number - 1) * PAGE, number * PAGE) for number in (first, second))
    content[one], content[other] = content[other], content[one]
    path.write_bytes(content)


def test_a_damaged_backup_is_told_and_is_no_damage_of_the_notebook(
    qtbot: QtBot, dressed: QApplication, filed: Notebook
) -> None:
    for _ in range(REHEARSED):
        filed.backups.make()
    seventh = filed.backups.all()[0].path
    whole = seventh.read_bytes()
    seventh.write_bytes(whole[:5000] + bytes([whole[5000] ^ 4]) + whole[5001:])
    bridge, damaged = Bridge(filed), list[str]()
    bridge.damaged.connect(damaged.append)
    with qtbot.waitSignal(bridge.failed) as told:
        Keeper(bridge, Jobs()).back_up()
    assert told.args == [f"The backup {seventh.name} is damaged; a new one was made and checked just now."]
    assert damaged == []
    assert filed.backups.is_whole(filed.backups.all()[0])
    bridge.rest()
