from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Due, Kind, State
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.corrections import CorrectPromise, EditNote
from crmnotes.ui.dialogs.holding import Holding
from crmnotes.ui.dialogs.missed import Missed
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.snooze import choices
from crmnotes.ui.parts.date_field import DateField, due_for_typing

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("due", "offered"),
    [
        (Due(TODAY), ["In an hour", "This evening", "In 3 hours"]),
        (Due(TODAY, time(17, 30)), ["In an hour"]),
        (Due(TODAY, time(16, 10)), []),
        (
            Due(TODAY + timedelta(days=2)),
            ["In an hour", "In 3 hours", "Tomorrow morning", "The morning it is due"],
        ),
    ],
)
def test_snooze_offers_nothing_past_the_due(due: Due, offered: list[str]) -> None:
    found = choices(NOW, due)
    assert {text for text, _ in found} <= {*offered, "This evening"}
    moments = [moment for _, moment in found]
    assert moments == sorted(moments)
    assert all(moment > NOW for moment in moments)
    assert [text for text, _ in found if text in offered] == [
        text for text in offered if text in {name for name, _ in found}
    ]


def test_a_date_is_read_as_it_is_typed(qtbot: QtBot, notebook: Notebook) -> None:
    field = DateField(notebook)
    qtbot.addWidget(field)
    heard: list[object] = []
    field.read.connect(heard.append)
    qtbot.keyClicks(field.line, "tomorrow 3pm")
    assert field.due == Due(TODAY + timedelta(days=1), time(15))
    assert field.reading.text() == "Monday 23 November, 15:00"
    assert heard[-1] == field.due
    field.line.setText("soonish")
    assert field.due is None
    assert "soonish" in field.reading.text()
    field.line.clear()
    assert field.due is None


@pytest.mark.parametrize("due", [Due(TODAY), Due(date(2027, 2, 28), time(9, 5)), Due(date(2026, 12, 24))])
def test_a_date_put_into_the_field_is_read_back_as_it_was(qtbot: QtBot, notebook: Notebook, due: Due) -> None:
    field = DateField(notebook, due)
    qtbot.addWidget(field)
    assert field.due == due
    field.line.setText(due_for_typing(due) + " ")
    assert field.due == due


def test_missed_asks_why_and_promises_anew_in_one_step(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    sheet = Missed(bridge, business.late)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.keyClicks(sheet.why, "the supplier let us down")
    sheet.again.setChecked(True)
    sheet.submit()
    assert sheet.isVisible()
    assert "new date" in sheet.wrong.text()
    qtbot.keyClicks(sheet.date.line, "fri")
    qtbot.keyClick(sheet.date.line, KEY.Key_Return)
    missed = notebook.promises.get(business.late)
    assert (missed.state, missed.events[-1].why) == (State.MISSED, "the supplier let us down")
    again = [line for line in notebook.promises.page("open") if line.customer == business.tom]
    assert [line.text for line in again] == ["Send the price for 300 boxes (with an apology)"]
    notebook.history.undo()
    assert notebook.promises.get(business.late).state is State.OPEN
    assert len([line for line in notebook.promises.page("open") if line.customer == business.tom]) == 1


def test_missed_without_a_why_is_told_and_nothing_changes(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    sheet = Missed(bridge, business.late)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.submit()
    assert sheet.isVisible()
    assert sheet.wrong.text()
    assert notebook.promises.get(business.late).state is State.OPEN


def test_words_and_date_of_a_promise_are_mended(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    sheet = CorrectPromise(bridge, business.today)
    qtbot.addWidget(sheet)
    sheet.show()
    assert isinstance(sheet.text, QLineEdit)
    sheet.text.setText("Send the new prices")
    qtbot.keyClick(sheet.text, KEY.Key_Return)
    assert notebook.promises.get(business.today).text == "Send the new prices"
    assert not sheet.isVisible()


def test_the_words_of_a_note_are_mended(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, business
) -> None:
    sheet = EditNote(bridge, business.asked[0])
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.text.setPlainText("The last delivery was very late.")
    sheet.kind.setCurrentIndex(sheet.kind.findData(Kind.COMPLAINT.value))
    qtbot.keyClick(sheet.text, KEY.Key_Return, CTRL)
    note = notebook.notes.get(business.asked[0])
    assert (note.text, note.kind) == ("The last delivery was very late.", Kind.COMPLAINT)
    again = EditNote(bridge, business.asked[0])
    qtbot.addWidget(again)
    steps = len(notebook.history.steps())
    again.submit()
    assert len(notebook.history.steps()) == steps


def test_escape_changes_nothing(qtbot: QtBot, bridge: Bridge, notebook: Notebook, business) -> None:  # type: ignore[no-untyped-def]
    for sheet in (Holding(bridge, business.maria), Renegotiate(bridge, business.today)):
        qtbot.addWidget(sheet)
        sheet.show()
        steps = len(notebook.history.steps())
        target = sheet.focusWidget()
        assert target is not None
        qtbot.keyClick(target, KEY.Key_Escape)
        assert not sheet.isVisible()
        assert len(notebook.history.steps()) == steps


def test_what_is_gone_is_said_and_nothing_can_be_saved(qtbot: QtBot, bridge: Bridge) -> None:
    for made in (Renegotiate(bridge, 99), Missed(bridge, 99), CorrectPromise(bridge, 99), EditNote(bridge, 99)):
        qtbot.addWidget(made)
        assert "There is no such" in made.wrong.text()
        assert not made.done_button.isEnabled()
        made.submit()


def test_a_date_field_doubts_a_day_that_has_passed(qtbot: QtBot, notebook: Notebook) -> None:
    field = DateField(notebook)
    qtbot.addWidget(field)
    field.line.setText("1 Nov 2020")
    assert field.reading.text().endswith("2020: that day has passed")
