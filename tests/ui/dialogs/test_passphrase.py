"""Setting, changing and removing the passphrase in the window, and what becomes of older copies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.rules import strength
from crmnotes.ui import start
from crmnotes.ui.dialogs.emergency import content, write_pdf
from crmnotes.ui.dialogs.passphrase import Passphrase, Protected
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import succession
from crmnotes.ui.window import Window


def shown(kind: type) -> list[object]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    return tmp_path / "notebook.crmnotes"


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, path: Path, clock: FixedClock) -> Iterator[Window]:
    """A window on a notebook without a passphrase, with one backup."""
    notebook = Notebook.open(path, clock)
    notebook.customers.add(Customer("Greta Holm"))
    notebook.backups.make()
    made = start.wire(notebook, WindowSettings(None))
    succession.keep(made)
    made.complete()
    yield made
    dressed.setProperty("own window", None)
    for widget in QApplication.topLevelWidgets():
        widget.close()
        if isinstance(widget, Window):
            widget.bridge.notebook.close()
        widget.deleteLater()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sheet_of(window: Window) -> Passphrase:
    window.opener.passphrase()
    (sheet,) = shown(Passphrase)
    assert isinstance(sheet, Passphrase)
    return sheet


def protected(qtbot: QtBot) -> Protected:
    qtbot.waitUntil(lambda: bool(shown(Protected)), timeout=20_000)
    (after,) = shown(Protected)
    assert isinstance(after, Protected)
    return after


def the_window(qtbot: QtBot) -> Window:
    qtbot.waitUntil(lambda: len(shown(Window)) == 1, timeout=20_000)
    (one,) = shown(Window)
    assert isinstance(one, Window)
    return one


def test_set_by_keyboard_then_older_copies_made_anew_then_removed(
    qtbot: QtBot, window: Window, path: Path, clock: FixedClock
) -> None:
    sheet = sheet_of(window)
    qtbot.keyClicks(sheet.first, "tulip mortar")
    qtbot.keyClicks(sheet.again, "tulip")
    qtbot.keyClick(sheet.again, Qt.Key.Key_Return)
    assert sheet.wrong.text() == "The two are not the same."
    qtbot.keyClicks(sheet.again, " mortar")
    qtbot.keyClick(sheet.again, Qt.Key.Key_Return)
    after = protected(qtbot)
    now = the_window(qtbot)
    assert now.bridge.notebook.passphrase == "tulip mortar"
    assert b"Greta" not in path.read_bytes()
    after.submit()
    qtbot.waitUntil(lambda: "1 copy was made anew." in now.quiet_bar.words.text(), timeout=20_000)
    assert all(b"Greta" not in copy.read_bytes() for copy in path.parent.rglob("*.crmnotes"))
    sheet = sheet_of(now)
    sheet.present.setText("wrong")
    sheet.take_away()
    assert sheet.wrong.text() == "That is not the present passphrase."
    sheet.present.setText("tulip mortar")
    sheet.take_away()
    after = protected(qtbot)
    assert after.emergency.isHidden()
    after.reject()
    assert the_window(qtbot).bridge.notebook.passphrase is None
    assert b"Greta" in path.read_bytes()


def test_it_says_how_far_it_is_and_stopped_it_changes_nothing(qtbot: QtBot, window: Window, path: Path) -> None:
    before = path.read_bytes()
    sheet = sheet_of(window)
    for field in (sheet.first, sheet.again):
        field.setText("tulip mortar")
    sheet.submit()
    assert sheet.bar.isVisible()
    heard: list[int] = []
    assert sheet.job
    sheet.job.progressed.connect(lambda done, _of: heard.append(done))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.wrong.text() == "Stopped. Nothing was changed.", timeout=20_000)
    assert sheet.isVisible()
    assert not sheet.bar.isVisible()
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".*.part"))
    sheet.submit()
    assert sheet.job
    sheet.job.progressed.connect(lambda done, _of: heard.append(done))
    protected(qtbot).reject()
    assert heard[-1] == 100
    assert the_window(qtbot).bridge.notebook.passphrase == "tulip mortar"


def test_the_hint_never_refuses(qtbot: QtBot, window: Window) -> None:
    sheet = sheet_of(window)
    qtbot.keyClicks(sheet.first, "linen")
    assert sheet.hint.text() == strength.WORST
    sheet.again.setText("linen")
    sheet.submit()
    protected(qtbot).reject()


def test_the_emergency_sheet_is_one_page_and_never_holds_the_passphrase(
    window: Window, tmp_path: Path, path: Path, clock: FixedClock
) -> None:
    write_pdf(tmp_path / "sheet.pdf", window.bridge)
    assert (tmp_path / "sheet.pdf").read_bytes().count(b"/Type /Page\n") == 1
    window.bridge.notebook.close()
    other = tmp_path / "locked.crmnotes"
    with closing(Notebook.open(other, clock, passphrase="tulip mortar")) as notebook:
        bridge = type(window.bridge)(notebook)
        said = content(bridge)
        bridge.rest()
    assert str(other) in said
    assert "SQLCipher 4 defaults" in said
    assert "tulip" not in said
