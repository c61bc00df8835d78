from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Due, State
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.sweep import Sweep
from crmnotes.ui.models.sections import Heading
from crmnotes.ui.window import Window
from crmnotes.ui.words import today as today_words

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge, business) -> Sweep:  # type: ignore[no-untyped-def]
    made = Sweep(bridge)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(sheet: Sweep) -> list[str]:
    rows = (sheet.list.rows.row(number) for number in range(sheet.list.rows.rowCount()))
    return [f"{row.text} {row.tally}" if isinstance(row, Heading) else row.text for row in rows if row is not None]


def test_one_key_for_each_until_none_is_left(qtbot: QtBot, sheet: Sweep, notebook: Notebook) -> None:
    assert shown(sheet) == [
        "Past their date 1", "Send the price for 300 boxes", "Due by tonight 1", "Send the revised menu prices",
    ]  # fmt: skip
    qtbot.keyClick(sheet.list, Key.Key_K)
    qtbot.keyClick(sheet.list, Key.Key_K)
    assert shown(sheet) == []
    assert sheet.empty.isVisible()
    notebook.history.undo()
    assert shown(sheet)[1:] == ["Send the revised menu prices"]


def test_what_is_hidden_is_not_forgotten(sheet: Sweep, notebook: Notebook, clock: FixedClock, business) -> None:  # type: ignore[no-untyped-def]
    notebook.promises.snooze(business.today, clock.now() + timedelta(hours=5))
    assert "Send the revised menu prices" in shown(sheet)


def test_tell_puts_down_that_they_are_to_be_told(  # type: ignore[no-untyped-def]
    qtbot: QtBot, sheet: Sweep, notebook: Notebook, business
) -> None:
    sheet.list.choose(("promises", business.today))
    qtbot.keyClick(sheet.list, Key.Key_T)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Renegotiate)
    assert asked.not_told.isChecked()
    qtbot.keyClicks(asked.date.line, "fri")
    qtbot.keyClick(asked.date.line, Key.Key_Return)
    line = next(line for line in notebook.promises.tonight() if line.id == business.today)
    assert line.must_tell is not None
    assert line.must_tell.day.weekday() == 4
    sheet.list.choose(("promises", business.today))
    qtbot.keyClick(sheet.list, Key.Key_T)
    assert business.today not in [line.id for line in notebook.promises.tonight()]
    assert notebook.promises.get(business.today).state is State.OPEN


def test_a_repeat_that_comes_due_tonight_comes_into_the_list(sheet: Sweep, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    notebook.promises.make(business.tom, "close the shop", Due(notebook.clock.now().date()))
    assert "close the shop" in shown(sheet)


def test_offered_in_the_evening_and_by_a_key_at_any_time(  # type: ignore[no-untyped-def]
    qtbot: QtBot, window: Window, clock: FixedClock, business
) -> None:
    pane = window.pane()
    assert today_words.by_tonight(window.bridge.notebook.today()) == ""
    assert not pane.around.sweep.isVisible()  # type: ignore[attr-defined]
    clock.advance(hours=1)
    pane.tick()
    assert pane.around.sweep.text() == "2 are due by tonight  Ctrl+B"  # type: ignore[attr-defined]
    assert pane.around.sweep.isVisible()  # type: ignore[attr-defined]
    window.menus.action("sweep").trigger()
    assert isinstance(QApplication.activeModalWidget(), Sweep)
