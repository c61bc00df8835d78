"""A window in the place of another: the same notebook in another language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui import language, start
from crmnotes.ui.dialogs.preferences import Preferences
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import succession
from crmnotes.ui.window import Window


@pytest.fixture
def window(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> Iterator[Window]:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.customers.add(Customer("Greta Holm"))
    made = start.wire(Notebook.open(path, clock), WindowSettings(tmp_path / "window.json"))
    succession.keep(made)
    made.complete()
    yield made
    dressed.setProperty("own window", None)
    for widget in QApplication.topLevelWidgets():
        widget.close()
        if isinstance(widget, Window):
            widget.jobs.stop()
            widget.bridge.notebook.close()
        widget.deleteLater()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.speak("en")


def shown() -> list[Window]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window) and widget.isVisible()]


def choose(window: Window, code: str) -> None:
    window.opener.preferences("language")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Preferences)
    box = opened.focusWidget()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(code))
    opened.submit()


def test_another_language_is_spoken_at_once_in_the_same_place(qtbot: QtBot, window: Window) -> None:
    window.go("customers")
    before, path = window.geometry(), window.bridge.notebook.path
    choose(window, "de")
    qtbot.waitUntil(lambda: shown() not in ([window], []))
    (after,) = shown()
    after.complete()
    assert (after.geometry(), after.place) == (before, "customers")
    assert after.bridge.notebook.path == path
    assert after.bridge.notebook.counts().customers == 1
    assert "Aufschreiben" in after.side.write_down.text()
    assert language.spoken() == "de"
    assert WindowSettings(after.settings.path).text("language") == "de"
    choose(after, "en")
    qtbot.waitUntil(lambda: shown() not in ([after], []))
    assert language.spoken() == "en"


def test_a_language_that_is_spoken_already_changes_nothing_on_the_screen(qtbot: QtBot, window: Window) -> None:
    choose(window, language.spoken())
    qtbot.wait(1)
    assert shown() == [window]
    assert window.settings.text("language") == "en"
