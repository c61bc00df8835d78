from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import State
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.leaving import BeforeLeaving
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.replied import Replied
from crmnotes.ui.models.sections import Heading

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge, notebook: Notebook, business, scene) -> BeforeLeaving:  # type: ignore[no-untyped-def]
    """Away from tomorrow for four days: a promise to Jon and a question of Tom's fall inside."""
    scene.asked(business.tom, "Do you have rye?", 2)
    today = notebook.clock.now().date()
    notebook.change_settings(closed_dates=((today + timedelta(days=1), today + timedelta(days=4)),))
    made = BeforeLeaving(bridge)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(sheet: BeforeLeaving) -> list[str]:
    rows = (sheet.list.rows.row(number) for number in range(sheet.list.rows.rowCount()))
    return [f"{row.text} {row.tally}" if isinstance(row, Heading) else row.title for row in rows if row is not None]


def test_what_falls_inside_and_whom_to_tell(sheet: BeforeLeaving) -> None:
    assert shown(sheet) == [
        "Promised for while you are away 1", "Jon Field", "Replies due while you are away 1", "Tom Becker",
        "Customers to tell 2", "Jon Field", "Tom Becker",
    ]  # fmt: skip


def test_each_is_kept_early_agreed_anew_or_accepted(  # type: ignore[no-untyped-def]
    qtbot: QtBot, sheet: BeforeLeaving, notebook: Notebook, business
) -> None:
    sheet.list.choose(("promises", business.tell))
    qtbot.keyClick(sheet.list, Key.Key_M)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Renegotiate)
    asked.reject()
    qtbot.keyClick(sheet.list, Key.Key_A)
    assert shown(sheet)[0] == "Replies due while you are away 1"
    assert notebook.promises.get(business.tell).state is State.OPEN
    qtbot.keyClick(sheet.list, Key.Key_R)
    assert isinstance(QApplication.activeModalWidget(), Replied)


def test_kept_early_it_concerns_nobody_any_more(  # type: ignore[no-untyped-def]
    qtbot: QtBot, sheet: BeforeLeaving, notebook: Notebook, business
) -> None:
    sheet.list.choose(("promises", business.tell))
    qtbot.keyClick(sheet.list, Key.Key_K)
    assert "Jon Field" not in shown(sheet)
    notebook.history.undo()
    assert shown(sheet).count("Jon Field") == 2


def test_told_is_written_down_and_settles_nothing(  # type: ignore[no-untyped-def]
    qtbot: QtBot, bridge: Bridge, sheet: BeforeLeaving, notebook: Notebook, business
) -> None:
    sheet.list.choose(("customers", business.tom))
    qtbot.keyClick(sheet.list, Key.Key_T)
    assert shown(sheet)[-2:] == ["Customers to tell 1", "Jon Field"]
    assert notebook.customers.card(business.tom).questions
    again = BeforeLeaving(bridge)
    qtbot.addWidget(again)
    assert shown(again)[-2:] == ["Customers to tell 1", "Jon Field"]
    notebook.history.undo()
    assert shown(sheet)[-1] == "Tom Becker"


def test_without_a_time_away_it_says_where_to_plan_one(qtbot: QtBot, bridge: Bridge) -> None:
    made = BeforeLeaving(bridge)
    qtbot.addWidget(made)
    assert shown(made) == []
