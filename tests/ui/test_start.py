from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes import app
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui import start
from crmnotes.ui.dialogs.first_start import FirstStart
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.dialogs.passphrase import Passphrase
from crmnotes.ui.start import single
from crmnotes.ui.start.tour import Tour

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def answer(key: Qt.Key, qtbot: QtBot) -> None:
    """Presses one key in the dialog that comes up."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        qtbot.keyClick(dialog.focusWidget() or dialog, key)

    QTimer.singleShot(0, press)


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_1, ("notebook.crmnotes", ("begin",))),
        (Qt.Key.Key_2, ("notebook.crmnotes", ("begin", "import"))),
        (Qt.Key.Key_3, ("sample.crmnotes", ())),
        (Qt.Key.Key_Escape, None),
    ],
)
def test_the_first_start_asks_once(
    qtbot: QtBot, dressed: QApplication, home: Path, key: Qt.Key, chosen: tuple[str, tuple[str, ...]] | None
) -> None:
    answer(key, qtbot)
    found = start._choose(None, False)
    assert found == (None if chosen is None else (home / chosen[0], chosen[1]))
    assert not home.exists()


def test_an_own_notebook_is_opened_without_a_question(dressed: QApplication, home: Path, clock: FixedClock) -> None:
    Notebook.open(home / "notebook.crmnotes", clock).close()
    assert start._choose(None, False) == (home / "notebook.crmnotes", ())
    assert start._choose(home / "other.crmnotes", False) == (home / "other.crmnotes", ())
    assert start._choose(None, True) == (home / "sample.crmnotes", ())


def test_build_opens_a_window_without_questions(
    qtbot: QtBot, home: Path, clock: FixedClock, dressed: QApplication
) -> None:
    path = home / "book.crmnotes"
    first = Notebook.open(path, clock)
    first.customers.add(Customer("Maria"))
    first.close()
    window = app.build(["--notebook", str(path)], clock)
    qtbot.addWidget(window)
    window.show()
    window.complete()
    assert window.bridge.notebook.counts().customers == 1
    window.close()
    window.bridge.notebook.close()


def test_the_sample_business_is_made_once(qtbot: QtBot, home: Path, clock: FixedClock, dressed: QApplication) -> None:
    path = home / "sample.crmnotes"
    opened = start.open_notebook(path, clock, fill=True)
    assert isinstance(opened, Notebook)
    assert opened.counts().customers == start.SAMPLE_CUSTOMERS
    opened.close()
    again = start.open_notebook(path, clock, fill=True)
    assert isinstance(again, Notebook)
    assert again.counts().customers == start.SAMPLE_CUSTOMERS
    again.close()


def test_what_is_no_notebook_is_told_in_one_sentence_and_left_as_it_is(  # type: ignore[no-untyped-def]
    qtbot: QtBot, home: Path, clock: FixedClock, dressed: QApplication, when_asked
) -> None:
    """Fault 7."""
    home.mkdir()
    path = home / "book.crmnotes"
    path.write_bytes(b"PK\x03\x04 not a notebook" * 100)
    before = path.read_bytes()
    said: list[str] = []

    def close(box: QMessageBox) -> None:
        said.append(box.text())
        box.accept()

    when_asked(close)
    assert start.open_notebook(path, clock, fill=False) == 1
    assert said
    assert "\n" not in said[0]
    assert path.read_bytes() == before


def test_locked_by_another_program_it_can_be_read(  # type: ignore[no-untyped-def]
    qtbot: QtBot, home: Path, clock: FixedClock, dressed: QApplication, when_asked
) -> None:
    path = home / "book.crmnotes"
    held = Notebook.open(path, clock)
    when_asked(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))
    opened = start.open_notebook(path, clock, fill=False)
    assert isinstance(opened, Notebook)
    assert opened.read_only
    opened.close()
    held.close()


def test_the_whole_program_opens_and_ends_when_it_is_asked_to(qtbot: QtBot, tmp_path: Path) -> None:
    """Fault 18: a process of its own, ended from outside, closes in order and asks nothing."""
    path = tmp_path / "book.crmnotes"
    environment = dict(os.environ, CRMNOTES_HOME=str(tmp_path / "home"), QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-m", "crmnotes", "--notebook", str(path)]
    with subprocess.Popen(command, env=environment, cwd=ROOT) as process:
        qtbot.waitUntil(lambda: process.poll() is not None or single.raise_other(path), timeout=30_000)
        process.terminate()
        assert process.wait(20) == 0 or sys.platform == "win32"
    again = Notebook.open(path, FixedClock(NOW))
    assert again.counts().customers == 0
    again.close()


@pytest.mark.parametrize(
    ("key", "then"),
    [
        (Qt.Key.Key_1, ("begin", "passphrase")),
        (Qt.Key.Key_2, ("begin", "passphrase", "import")),
        (Qt.Key.Key_3, ()),
    ],
)
def test_the_first_start_can_lead_to_a_passphrase(
    qtbot: QtBot, dressed: QApplication, home: Path, key: Qt.Key, then: tuple[str, ...]
) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FirstStart)
        dialog.protect.setChecked(True)
        qtbot.keyClick(dialog, key)

    QTimer.singleShot(0, choose)
    found = start._choose(None, False)
    assert found is not None
    assert found[1] == then


def test_contacts_are_brought_when_the_passphrase_is_settled(
    qtbot: QtBot, dressed: QApplication, home: Path, clock: FixedClock
) -> None:
    window = start.build(["--notebook", str(home / "notebook.crmnotes")], clock)
    qtbot.addWidget(window)
    window.show()
    window.complete()
    window.opener.passphrase(start.bring)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, Passphrase)
    sheet.reject()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportContacts))
    shown = QApplication.activeModalWidget()
    assert shown is not None
    assert not window.findChildren(Tour)
    shown.close()
    (tour,) = window.findChildren(Tour)  # after the contacts, as after every other beginning
    tour.end()
    window.bridge.rest()
    window.bridge.notebook.close()
