"""Fault 44: locked by key, by idleness and with the screen; views, undo and clipboard go, drafts and place stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui import start
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.parts import clipboard
from crmnotes.ui.safety import locking
from crmnotes.ui.safety.locking import Locker
from crmnotes.ui.safety.screen_lock import ScreenLock
from crmnotes.ui.settings import LOCK_AFTER, WindowSettings
from crmnotes.ui.start import succession
from crmnotes.ui.start.unlock import Unlock
from crmnotes.ui.start.wishes import Wish
from crmnotes.ui.window import Window

KEY = "tulip mortar"
Showing = Callable[[], Window]


def the(kind: type) -> list[object]:
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, kind) and widget.isVisible()]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> Path:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, clock, passphrase=KEY)) as notebook:
        notebook.customers.add(Customer("Greta Holm"))
        notebook.customers.add(Customer("Jon Field"))
    return path


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock) -> Iterator[Window]:
    """A window on a locked notebook that is open."""
    made = start.wire(Notebook.open(path, clock, passphrase=KEY), WindowSettings(None))
    succession.keep(made)
    made.complete()
    yield made
    dressed.setProperty("own window", None)
    for shown in QApplication.topLevelWidgets():
        shown.close()
        if isinstance(shown, Window):
            shown.bridge.notebook.close()
        shown.deleteLater()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_locked_by_key_and_back_to_the_same_place(qtbot: QtBot, window: Window, path: Path, clock: FixedClock) -> None:
    window.open_customer(2)
    window.bridge.act(lambda: window.bridge.notebook.customers.edit(2, about="likes oak"))
    notebook = window.bridge.notebook
    window.opener.lock()
    (page,) = the(Unlock)
    assert isinstance(page, Unlock)
    assert notebook.passphrase is None
    qtbot.waitUntil(lambda: not the(Window))
    with closing(Notebook.open(path, clock, passphrase=KEY)):
        pass  # the connection and the writer's lock are given up
    qtbot.keyClicks(page.field, "wrong")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.wrong.text() == "Wrong passphrase, or the start of the file is damaged. It was left as it is."
    assert page.field.selectedText() == "wrong"
    qtbot.keyClicks(page.field, KEY)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    (back,) = the(Window)
    assert isinstance(back, Window)
    assert back.place == "customers"
    assert back.pane().list.customer() == 2  # type: ignore[attr-defined]
    assert back.bridge.notebook.history.undo_label is None


def test_what_is_being_typed_is_kept_and_every_dialog_goes(qtbot: QtBot, window: Window) -> None:
    window.opener.write_down()
    (line,) = the(CaptureLine)
    assert isinstance(line, CaptureLine)
    qtbot.keyClicks(line.text, "Greta Holm: wants")
    window.sheets.edit_customer(1)
    (form,) = the(EditCustomer)
    assert isinstance(form, EditCustomer)
    form.fill({"name": "Greta Holmgren"})
    locking.lock(window)
    assert not the(CaptureLine)
    assert not the(EditCustomer)
    (page,) = the(Unlock)
    assert isinstance(page, Unlock)
    page.field.setText(KEY)
    page.submit()
    (back,) = the(Window)
    assert isinstance(back, Window)
    kept = dict(back.bridge.notebook.drafts.all())
    assert kept["capture"] == "Greta Holm: wants"
    assert "Holmgren" in kept["customer 1"]


def test_what_a_start_wants_meanwhile_is_done_when_it_is_open(qtbot: QtBot, window: Window) -> None:
    locking.lock(window)
    (page,) = the(Unlock)
    assert isinstance(page, Unlock)
    page.raise_for(Wish("find"))
    page.field.setText(KEY)
    page.submit()
    (back,) = the(Window)
    assert isinstance(back, Window)
    back.complete()
    assert back.place == "search"


def test_words_on_the_clipboard_go_with_it(window: Window) -> None:
    clipboard.copy("Greta Holm")
    locking.lock(window)
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize(("minutes", "away", "locked"), [(15, 14, False), (15, 15, True), (0, 900, False)])
def test_it_locks_after_a_while_without_a_sign(
    window: Window, clock: FixedClock, minutes: int, away: int, locked: bool
) -> None:
    window.settings.put(LOCK_AFTER, minutes)
    (locker,) = window.findChildren(Locker)
    clock.advance(minutes=away)
    locker.look()
    assert bool(the(Unlock)) == locked


def test_a_sign_of_life_puts_it_off(qtbot: QtBot, window: Window, clock: FixedClock) -> None:
    (locker,) = window.findChildren(Locker)
    clock.advance(minutes=14)
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    clock.advance(minutes=14)
    locker.look()
    assert not the(Unlock)
    clock.advance(minutes=15)
    locker.look()
    assert the(Unlock)


def test_it_locks_with_the_screen(window: Window) -> None:
    (hears,) = window.findChildren(ScreenLock)
    hears.active_changed(False)
    assert not the(Unlock)
    hears.active_changed(True)
    assert the(Unlock)


def test_without_a_passphrase_there_is_nothing_to_lock(qtbot: QtBot, dressed: QApplication, clock: FixedClock) -> None:
    plain = start.wire(Notebook.in_memory(clock), WindowSettings(None))
    qtbot.addWidget(plain)
    plain.opener.lock()
    assert plain.quiet_bar.words.text().startswith("Without a passphrase there is nothing to lock")
    assert not plain.findChildren(Locker)
    plain.close()
    plain.bridge.notebook.close()
