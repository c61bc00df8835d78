"""The section of the preferences about reminders, the tray and starting with the session."""

from __future__ import annotations

from datetime import time
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.sentences import Phrase
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.preferences.window import OfWindow
from crmnotes.ui.reminding import autostart, tray
from crmnotes.ui.reminding.reminders import AHEAD, manner
from crmnotes.ui.words import at, several, tr

EVENING, MORNING = range(16, 24), range(5, 13)
"""The hours at which a day can end and begin."""


class Reminding(OfWindow):
    """Whether, when and where reminders are shown; what this desktop cannot do is said and not offered."""

    title = "Reminders"
    fields: ClassVar[dict[str, Phrase]] = {
        "remind": "Remind me",
        "remind_ahead": "Before a reply falls due",
        "quiet_hours": "Quiet from, until",
        "in_tray": "With the window closed",
    }

    def widgets(self) -> dict[str, QWidget]:
        """Boxes and lists; each choice as it is now."""
        return {
            "remind": self._kinds(), "remind_ahead": self._minutes(), "quiet_hours": self._hours(),
            "in_tray": self._tray(),
        }  # fmt: skip

    def _kinds(self) -> QWidget:
        self.remind = QCheckBox(tr("of replies and promises"))
        self.morning = QCheckBox(tr("at the start of the day"))
        self.remind.setChecked(self._settings.flag("remind", True))
        self.morning.setChecked(self._settings.flag("remind_morning", True))
        self.remind.toggled.connect(self.morning.setEnabled)
        self.morning.setEnabled(self.remind.isChecked())
        return _beneath("remind", self.remind, self.morning)

    def _minutes(self) -> QComboBox:
        self.ahead = QComboBox()
        self.ahead.setObjectName("remind_ahead")
        self._ahead = self._settings.number("remind_ahead", 30)
        for minutes in sorted({*AHEAD, self._ahead}):
            self.ahead.addItem(several(minutes, "%n minute", "%n minutes"), minutes)
        self.ahead.setCurrentIndex(self.ahead.findData(self._ahead))
        return self.ahead

    def _hours(self) -> QWidget:
        now = manner(self._settings)
        self.begin, self.until = _times(EVENING, now.quiet_from), _times(MORNING, now.quiet_until)
        name_choice(self.begin, tr("Quiet from"))
        name_choice(self.until, tr("Quiet until"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for choice in (self.begin, self.until):
            row.addWidget(choice)
        row.addStretch(1)
        both.setFocusProxy(self.begin)
        both.setObjectName("quiet_hours")
        return both

    def _tray(self) -> QWidget:
        self.stay = QCheckBox(tr("stay in the tray"))
        self.session = QCheckBox(tr("start with the session"))
        self.stay.setChecked(self._settings.flag("stay_in_tray"))
        self.session.setChecked(autostart.is_on())
        self.stay.setEnabled(tray.available())
        said = _said()
        about = [PlainLabel(said, Role.SMALL, Tone.QUIET, wrap=True)] if said else []
        return _beneath("in_tray", self.stay, self.session, *about)

    def keep(self) -> None:
        """Reminds in that way from now on; OSError when starting with the session cannot be written."""
        chosen: dict[str, bool | int | str] = {
            "remind": self.remind.isChecked(), "remind_morning": self.morning.isChecked(),
            "remind_ahead": int(self.ahead.currentData()), "stay_in_tray": self.stay.isChecked(),
            "quiet_from": str(self.begin.currentData()), "quiet_until": str(self.until.currentData()),
        }  # fmt: skip
        for name, value in chosen.items():
            self._settings.put(name, value)
        self._settings.save()
        if self.session.isChecked() != autostart.is_on():
            autostart.turn(self.session.isChecked())


def _said() -> str:
    """What the desktop lacks; nothing when it has all."""
    if not tray.available():
        return tr("This desktop has no tray: reminders are shown in the window while it is open.")
    if not tray.shows_notices():
        return tr("This desktop shows no notices: the tray shows the number, and the window says the rest.")
    return ""


def _times(hours: range, chosen: time) -> QComboBox:
    choice = QComboBox()
    for moment in sorted({*(time(hour) for hour in hours), chosen}):
        choice.addItem(at(moment), f"{moment:%H:%M}")
    choice.setCurrentIndex(choice.findData(f"{chosen:%H:%M}"))
    return choice


def _beneath(name: str, *widgets: QWidget) -> QWidget:
    """Boxes beneath each other, as one field; the first takes the keyboard."""
    whole = QWidget()
    whole.setObjectName(name)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(4))
    for widget in widgets:
        column.addWidget(widget)
    whole.setFocusProxy(widgets[0])
    return whole
