from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import State
from crmnotes.rules.promise_state import entered_later
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.kept_earlier import KeptEarlier
from crmnotes.ui.dialogs.snooze import Snooze

Key = Qt.Key
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge, business) -> KeptEarlier:  # type: ignore[no-untyped-def]
    """Over a promise of Thursday that was due on Friday."""
    made = KeptEarlier(bridge, business.late)
    qtbot.addWidget(made)
    made.show()
    return made


def test_yesterday_with_one_key(qtbot: QtBot, sheet: KeptEarlier, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(sheet._bridge.acted) as said:
        qtbot.keyClick(sheet, Key.Key_1)
    kept = notebook.promises.get(business.late)
    assert kept.state is State.KEPT
    assert kept.events[-1].at.date() == NOW.date() - timedelta(days=1)
    assert entered_later(kept.events[-1])
    assert said.args == ["Kept on Saturday 21 November: Send the price for 300 boxes", True]
    notebook.history.undo()
    assert notebook.promises.get(business.late).state is State.OPEN


def test_a_typed_day_is_the_last_one(qtbot: QtBot, sheet: KeptEarlier, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    sheet.date.setFocus()
    qtbot.keyClicks(sheet.date.line, "fri 9am")
    qtbot.keyClick(sheet.date.line, Key.Key_Return)
    assert notebook.promises.get(business.late).events[-1].at == datetime(2026, 11, 20, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Say when"),
        ("30 feb", "no such day as “30 feb”"),
        ("tomorrow", "has not come yet"),
        ("1 nov", "before the promise was made"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(  # type: ignore[no-untyped-def]
    qtbot: QtBot, sheet: KeptEarlier, notebook: Notebook, business, typed: str, said: str
) -> None:
    sheet.date.line.setText(typed)
    sheet.submit()
    assert said in sheet.wrong.text()
    assert sheet.isVisible()
    assert notebook.promises.get(business.late).state is State.OPEN


def test_a_snoozed_promise_is_shown_again_with_one_key(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    notebook.promises.snooze(business.today, NOW + timedelta(hours=2))
    assert notebook.today().snoozed == 1
    sheet = Snooze(bridge, business.today)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.keyClick(sheet, Key.Key_1)
    assert notebook.today().snoozed == 0


def test_what_is_wrong_with_a_date_stands_in_full(qtbot: QtBot, sheet: KeptEarlier) -> None:
    tall, reading = sheet.height(), sheet.date.reading
    sheet.date.line.setText("some day or other")
    assert "24 Nov" in reading.text()
    qtbot.waitUntil(lambda: reading.height() >= reading.heightForWidth(reading.width()))
    assert sheet.height() > tall
