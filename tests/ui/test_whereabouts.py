"""The window comes back as it was left, and other notebooks are a choice away."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.preview import Preview
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import notebooks
from crmnotes.ui.window import Window
from tests.ui.conftest import Business


def opened(qtbot: QtBot, bridge: Bridge, file: Path) -> Window:
    made = Window(bridge, WindowSettings(file))
    qtbot.addWidget(made)
    made.show()
    made.complete()
    return made


def test_size_place_and_lines_are_kept(qtbot: QtBot, bridge: Bridge, business: Business, tmp_path: Path) -> None:
    first = opened(qtbot, bridge, tmp_path / "window.json")
    first.resize(760, 560)
    pane = first.go("customers")
    first.resize(780, 570)
    pane.draw_lines([280, 330])
    kept = pane.lines()
    first.close()
    second = opened(qtbot, bridge, tmp_path / "window.json")
    assert (second.width(), second.height()) == (780, 570)
    assert second.place == "customers"
    assert second.pane().lines() == pytest.approx(kept, abs=2)  # a hair, by the order in which both are laid out


def test_what_a_place_showed_comes_back_on_the_same_day(
    qtbot: QtBot, bridge: Bridge, business: Business, clock: FixedClock, tmp_path: Path
) -> None:
    first = opened(qtbot, bridge, tmp_path / "window.json")
    shown = {"promises": 6, "care": 2, "score": 3}  # the month, wishes, a year
    for place, part in shown.items():
        first.go(place).show_part(part)
    first.close()
    second = opened(qtbot, bridge, tmp_path / "window.json")
    assert {place: second.go(place).part() for place in shown} == shown
    assert second.go("promises").monthly  # type: ignore[attr-defined]
    second.close()
    clock.moment += timedelta(days=1)
    third = opened(qtbot, bridge, tmp_path / "window.json")
    assert {third.go(place).part() for place in shown} == {0}


def test_another_day_begins_with_today(
    qtbot: QtBot, bridge: Bridge, business: Business, clock: FixedClock, tmp_path: Path
) -> None:
    first = opened(qtbot, bridge, tmp_path / "window.json")
    first.go("notes")
    first.close()
    clock.moment += timedelta(days=1)
    assert opened(qtbot, bridge, tmp_path / "window.json").place == "today"


def test_notebooks_opened_before_are_known_the_last_first(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.json")
    paths = [tmp_path / f"{name}.crmnotes" for name in ("one", "two", "three")]
    for path in paths:
        path.write_bytes(b"")
        notebooks.remember(settings, path)
    paths[0].unlink()
    assert notebooks.known(WindowSettings(tmp_path / "window.json"), but=paths[2]) == [paths[1]]
    assert notebooks.command(paths[1])[-2:] == ["--notebook", str(paths[1])]
    assert notebooks.command(paths[1])[0] == sys.executable
    assert notebooks.command(None)[-1] == "--sample"


def test_the_phone_number_of_the_chosen_customer_is_copied(
    qtbot: QtBot, bridge: Bridge, window: Window, business: Business
) -> None:
    window.open_customer(business.maria)
    window.menus.action("copy_phone").trigger()
    assert QGuiApplication.clipboard().text() == "+44 20 7946 0018"
    window.open_customer(business.tom)
    window.menus.action("copy_phone").trigger()
    assert window.quiet_bar.words.text() == "There is no phone number to copy."
    QGuiApplication.clipboard().clear()


def test_text_that_is_dropped_is_written_down(qtbot: QtBot, window: Window, business: Business) -> None:
    window.open_customer(business.maria)
    dropped = QMimeData()
    dropped.setText("Can we have 30 more chairs?")
    place, copy = QPoint(20, 20), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(place, copy, dropped, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, dropped, left, none))
    qtbot.waitUntil(lambda: window.findChild(CaptureLine) is not None)
    line = window.findChild(CaptureLine)
    assert line.text.line() == "Maria Lopez: Can we have 30 more chairs?"


def test_what_is_shown_is_printed_after_a_look(
    qtbot: QtBot, window: Window, business: Business, tmp_path: Path
) -> None:
    window.menus.action("print").trigger()
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, Preview)
    assert preview.save_as(tmp_path / "sheet") == 1
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    preview.reject()
    window.go("notes")
    window.menus.action("print").trigger()
    assert window.quiet_bar.words.text() == "Today, a customer and the scorecard can be printed."


def test_a_window_is_never_opened_by_the_program_for_terminals() -> None:
    assert notebooks.windowed("/crmnotes/crmnotes-console.exe") == str(Path("/crmnotes/crmnotes.exe"))
    assert notebooks.windowed("/usr/lib/crmnotes/crmnotes") == str(Path("/usr/lib/crmnotes/crmnotes"))
