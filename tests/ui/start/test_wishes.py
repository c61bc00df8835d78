"""What a start wants of the window: an act or a file, carried out here or in the window that is open already."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmnotes import cli
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.ui.acts import table
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import single, wishes
from crmnotes.ui.start.wishes import NOTHING, Wish
from crmnotes.ui.window import Window

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Holm\nEND:VCARD\n"


@pytest.fixture
def open_window(qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Window]:
    """A window on a notebook in a file, that hears of later starts."""
    notebook = Notebook.open(tmp_path / "book.crmnotes", clock)
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window, before_close_func=lambda _: notebook.close())
    window.show()
    window.complete()
    single.listen(window, partial(wishes.come, window))
    yield window
    shown = QApplication.activeModalWidget()
    if shown is not None:
        shown.close()
    window.bridge.rest()


def test_the_command_line_and_the_window_know_the_same_acts() -> None:
    assert {word.replace("-", "_") for word in cli.ACTS} == wishes.ACTS
    assert {act.name for act in table.every()} >= wishes.ACTS


def test_a_wish_comes_through_as_it_was_sent() -> None:
    odd = "/home/ann/J\udcfcrgen.vcf"  # a name in bytes that are no UTF-8
    assert wishes.from_line(wishes.line(Wish("find", odd, "token"))) == Wish("find", odd, "token")


@pytest.mark.parametrize("said", [b"", b"\n", b"[]\n", b'{"act": 7}\n', b'{"newer": "x"}\n', b"\xff\n"])
def test_what_is_no_wish_of_ours_asks_for_nothing(said: bytes) -> None:
    assert wishes.from_line(said) == NOTHING


def test_a_file_is_named_so_that_the_other_process_finds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert wishes.wish("", Path("cards.vcf")).file == str(tmp_path / "cards.vcf")


def test_acts_are_done_as_the_menu_does_them(open_window: Window) -> None:
    wishes.come(open_window, Wish("find"))
    assert open_window.place == "search"
    wishes.come(open_window, Wish("today"))
    assert open_window.place == "today"
    wishes.come(open_window, Wish("write_down"))
    assert open_window.findChild(CaptureLine).isVisible()


def test_a_form_that_is_open_is_finished_first(open_window: Window) -> None:
    wishes.come(open_window, Wish("write_down"))
    wishes.come(open_window, Wish("find"))
    assert open_window.place == "today"


@pytest.mark.parametrize("act", ["quit", "forget", "passphrase", "no such act"])
def test_nothing_else_can_be_asked_for(open_window: Window, act: str) -> None:
    wishes.come(open_window, Wish(act))
    assert open_window.isVisible()
    assert open_window.place == "today"
    assert not open_window.findChildren(QDialog)


def test_a_notebook_that_is_only_read_takes_no_file_in(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "book.crmnotes"
    Notebook.open(path, clock).close()
    notebook = Notebook.open(path, clock, read_only=True)
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window, before_close_func=lambda _: notebook.close())
    window.complete()
    wishes.come(window, Wish(file=str(tmp_path / "cards.vcf")))
    wishes.come(window, Wish("write_down"))
    assert not window.findChildren(QDialog)


def test_a_second_start_brings_its_file_to_the_first_window(
    qtbot: QtBot, open_window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole program as a desktop starts it: with a card, and then from the menu of its icon."""
    cards, home = tmp_path / "cards.vcf", tmp_path / "home"
    cards.write_text(CARD, "utf-8")
    home.mkdir()
    (home / "notebook.crmnotes").symlink_to(open_window.bridge.notebook.path)
    env = {**os.environ, "CRMNOTES_HOME": str(home)}

    def start(*words: str) -> int:
        with subprocess.Popen([sys.executable, "-m", "crmnotes", *words], env=env) as second:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
            return second.wait()

    assert start(str(cards)) == 0
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportContacts), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert start("--do", "find") == 0
    qtbot.waitUntil(lambda: open_window.place == "search", timeout=20_000)


def test_a_window_fetched_from_the_tray_ends_when_it_is_closed(open_window: Window) -> None:
    QApplication.setQuitOnLastWindowClosed(False)
    open_window.hide()
    wishes.come(open_window, NOTHING)
    assert open_window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
