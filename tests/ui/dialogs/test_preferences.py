from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Settings
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.leaving import BeforeLeaving
from crmnotes.ui.dialogs.preferences import Preferences
from crmnotes.ui.look import theme
from crmnotes.ui.parts import typed
from crmnotes.ui.window import Window

Key = Qt.Key
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 2))


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Bridge) -> Preferences:
    made = Preferences(bridge)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("24 Dec to 2 Jan", (CHRISTMAS,)),
        ("24 Dec 2026 - 2 Jan 2027, 1 Dec", ((date(2026, 12, 1), date(2026, 12, 1)), CHRISTMAS)),
        ("24 dec – 2 jan", (CHRISTMAS,)),
    ],
)
def test_times_away_are_read_as_they_are_typed(text: str, spans: tuple[tuple[date, date], ...]) -> None:
    assert typed.aways_of(text, NOW, Settings()) == spans
    assert typed.aways_of(typed.aways_for_typing(spans), NOW, Settings()) == spans


@pytest.mark.parametrize(("text", "months"), [("6 months", 6), ("6", 6), ("a year", 12), ("every 2 years", 24)])
def test_months_are_read_as_they_are_typed(text: str, months: int) -> None:
    assert typed.months(text) == months
    with pytest.raises(BadInput):
        typed.months("often")


def test_everything_is_changed_in_one_step(qtbot: QtBot, sheet: Preferences, notebook: Notebook) -> None:
    for box in (sheet.days[5], sheet.days[6]):
        box.setChecked(True)
    sheet.away.setText("24 Dec to 2 Jan")
    sheet.reply_within.setText("4 hours")
    sheet.ask_every.setText("a year")
    sheet.currency.setText("dkk")
    sheet.country.setText("dk")
    with qtbot.waitSignal(sheet.leaving_started):
        qtbot.keyClick(sheet.country, Key.Key_Return)
    assert notebook.settings == Settings(240, frozenset({5, 6}), (CHRISTMAS,), 12, "DKK", "DK")
    notebook.history.undo()
    assert notebook.settings == Settings()


def test_nothing_changed_is_no_step(qtbot: QtBot, sheet: Preferences, notebook: Notebook) -> None:
    sheet.submit()
    assert notebook.history.steps() == []


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("away", "2 Jan 2027 to 24 Dec 2026", "cannot end"),
        ("away", "30 Feb", "30 Feb"),
        ("away", "soon", "not a date"),
        ("reply_within", "", "Give the reply time"),
        ("reply_within", "0 hours", "between a minute and a year"),
        ("ask_every", "often", "Give how often"),
        ("ask_every", "0", "Ask every 1 to"),
        ("currency", "Euro", "three letters"),
        ("country", "", "two letters"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    sheet: Preferences, notebook: Notebook, field: str, text: str, said: str
) -> None:
    getattr(sheet, field).setText(text)
    sheet.submit()
    assert said in sheet.wrong.text()
    assert sheet.isVisible()
    assert notebook.settings == Settings()


def test_the_weekdays_stand_as_the_owners_week_goes(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    notebook.change_settings(country="US")
    sheet = Preferences(bridge)
    qtbot.addWidget(sheet)
    assert [box.text() for box in sheet.days.values()][:2] == ["Sun", "Mon"]
    sheet.days[6].setChecked(True)
    sheet.submit()
    assert notebook.settings.closed_weekdays == {6}


def test_a_shop_that_never_opens_is_refused(sheet: Preferences, notebook: Notebook) -> None:
    for box in sheet.days.values():
        box.setChecked(True)
    sheet.submit()
    assert "must stay open" in sheet.wrong.text()
    assert notebook.settings == Settings()


def test_a_new_time_away_leads_to_what_falls_inside_it(qtbot: QtBot, window: Window) -> None:
    window.menus.action("preferences").trigger()
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Preferences)
    opened.away.setText("24 Dec to 2 Jan")
    opened.submit()
    assert isinstance(QApplication.activeModalWidget(), BeforeLeaving)


def test_looks_and_safety_stand_on_the_same_page(qtbot: QtBot, window: Window, notebook: Notebook) -> None:
    window.opener.preferences("text_size")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Preferences)
    size, folder = opened.findChild(QComboBox, "text_size"), opened.findChild(QLineEdit, "second_folder")
    assert isinstance(size, QComboBox)
    assert isinstance(folder, QLineEdit)
    assert opened.focusWidget() is size
    size.setCurrentIndex(size.findData(150))
    folder.setText("/media/stick")
    try:
        opened.submit()
        assert theme.text_percent() == 150
        assert window.settings.text("second_folder") == "/media/stick"
        assert notebook.history.steps() == []
    finally:
        window.wear(theme.Scheme.LIGHT, 100)
