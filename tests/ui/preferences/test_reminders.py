"""The section of the preferences about reminders: what is chosen holds from then on."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.preferences.reminders import Reminding
from crmnotes.ui.reminding import autostart
from crmnotes.ui.reminding.reminders import manner
from crmnotes.ui.window import Window


@pytest.fixture(autouse=True)
def _own_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


class Shown:
    """The section with its fields, which live as long as they are shown."""

    def __init__(self, window: Window) -> None:
        self.section = Reminding(window)
        self.fields = self.section.widgets()


def test_what_is_chosen_is_how_one_is_reminded(window: Window) -> None:
    shown = Shown(window)
    section = shown.section
    assert set(shown.fields) == set(section.fields)
    section.ahead.setCurrentIndex(section.ahead.findData(60))
    section.begin.setCurrentIndex(section.begin.findData("21:00"))
    section.until.setCurrentIndex(section.until.findData("09:00"))
    section.morning.setChecked(False)
    section.keep()
    now = manner(window.settings)
    assert (now.ahead, now.quiet_from, now.quiet_until, now.morning) == (timedelta(hours=1), time(21), time(9), False)


def test_nothing_changed_is_nothing_done(window: Window) -> None:
    before = manner(window.settings)
    shown = Shown(window)
    section = shown.section
    section.keep()
    assert manner(window.settings) == before
    assert not autostart.is_on()


def test_it_starts_with_the_session_when_asked_to(window: Window) -> None:
    for wanted in (True, False):
        shown = Shown(window)
        section = shown.section
        section.session.setChecked(wanted)
        section.keep()
        assert autostart.is_on() is wanted


def test_without_reminders_there_is_no_start_of_the_day(window: Window) -> None:
    shown = Shown(window)
    section = shown.section
    section.remind.setChecked(False)
    assert not section.morning.isEnabled()
    section.keep()
    assert not window.settings.flag("remind", True)


def test_a_desktop_without_a_tray_is_told(window: Window) -> None:
    shown = Shown(window)
    said = shown.fields["in_tray"].findChild(PlainLabel)
    assert not shown.section.stay.isEnabled()
    assert said.text().startswith("This desktop has no tray")
