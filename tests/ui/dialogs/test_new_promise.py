from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Due, Repeat
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.corrections import CorrectPromise
from crmnotes.ui.dialogs.new_promise import NewPromise

Key = Qt.Key
TODAY = datetime(2026, 11, 22, 16, 0, tzinfo=UTC).date()


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge, business) -> NewPromise:  # type: ignore[no-untyped-def]
    made = NewPromise(bridge, business.tom)
    qtbot.addWidget(made)
    made.show()
    return made


def test_words_and_enter_are_enough(qtbot: QtBot, sheet: NewPromise, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    qtbot.keyClicks(sheet.text, "send the samples")
    with qtbot.waitSignal(sheet._bridge.acted) as said:
        qtbot.keyClick(sheet.text, Key.Key_Return)
    assert said.args == ["Promised Tom Becker for Monday 23 November: send the samples", True]
    made = next(line for line in notebook.promises.page("open") if line.text == "send the samples")
    assert (made.customer, made.due, made.by_them) == (business.tom, Due(TODAY + timedelta(days=1)), False)


def test_theirs_and_again(qtbot: QtBot, sheet: NewPromise, notebook: Notebook) -> None:
    sheet.text.setText("pay the rent")
    sheet.date.line.setText("1 dec")
    sheet.repeat.setText("every month")
    sheet.theirs.setChecked(True)
    sheet.submit()
    made = notebook.promises.page("theirs")[0]
    assert (made.due, made.repeat) == (Due(date(2026, 12, 1)), Repeat(1, "month"))


@pytest.mark.parametrize(
    ("text", "due", "repeat", "said"),
    [
        ("", "fri", "", "needs words"),
        ("x", "", "", "by when"),
        ("x", "30 feb", "", "no such day as “30 feb”"),
        ("x", "fri", "every 0 days", "cannot repeat every 0 days"),
        ("x", "fri", "often", "every 3 months"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(  # type: ignore[no-untyped-def]
    sheet: NewPromise, notebook: Notebook, business, text: str, due: str, repeat: str, said: str
) -> None:
    before = notebook.promises.counts()
    sheet.text.setText(text)
    sheet.date.line.setText(due)
    sheet.repeat.setText(repeat)
    sheet.submit()
    assert said in sheet.wrong.text()
    assert notebook.promises.counts() == before


def test_a_promise_can_be_made_to_come_again_and_to_stop(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    for typed, wanted in (("every 2 weeks after it is done", Repeat(2, "week", "done")), ("", None)):
        sheet = CorrectPromise(bridge, business.today)
        qtbot.addWidget(sheet)
        sheet.repeat.setText(typed)
        sheet.submit()
        assert notebook.promises.get(business.today).repeat == wanted
        assert notebook.promises.get(business.today).events == ()
    notebook.history.undo()
    assert notebook.promises.get(business.today).repeat == Repeat(2, "week", "done")
    notebook.promises.keep(business.today)
    again = [line for line in notebook.promises.page("open") if line.text == "Send the revised menu prices"]
    assert [line.due for line in again] == [Due(TODAY + timedelta(days=14))]
