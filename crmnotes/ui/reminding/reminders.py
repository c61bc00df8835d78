"""Reminders of the window: looks with every tick at what is due to be said, and says each once.

Who shows a notice is not decided here: the tray shows it on the desktop, without one the window does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from crmnotes.records import Channel
from crmnotes.rules import reminders as rules
from crmnotes.rules.reminders import Manner, Reminder
from crmnotes.ui import words
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.words import several, tr
from crmnotes.ui.words import today as today_words

if TYPE_CHECKING:
    from crmnotes.notebook.todaylist import Today
    from crmnotes.rules.today import TodayRow
    from crmnotes.ui.window import Window

AHEAD = (10, 30, 60, 120)
"""Minutes before a reply falls due that can be chosen."""
LONGEST = 200
"""Letters of a notice, or of a line of one: it is there to be glanced at."""
MOST_LINES = 4


class Notice(NamedTuple):
    """What a notice says, and the row of Today that it opens; none for the start of the day."""

    title: str
    text: str
    row: TodayRow | None = None


class Reminders(QObject):
    """Says what is due. `noticed` goes to the desktop; what the person sees anyway is said in the window."""

    noticed = Signal(object)  # a Notice
    counted = Signal(int)  # how many rows are owed now

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge, self._settings = window, window.bridge, window.settings
        self._bridge.ticked.connect(self.look)
        self._bridge.changed.connect(lambda _change: self.count())

    def count(self) -> Today | None:
        """Reads Today and tells how many are owed."""
        today = self._shown() or self._bridge.read(self._bridge.notebook.today)
        if today is not None:
            self.counted.emit(len(owed(today)))
        return today

    def look(self) -> None:
        """Says what is due and was not said yet."""
        today = self.count()
        if today is None or not self._settings.flag("remind", True):
            return
        said = self._settings.texts("reminded")
        due = rules.due(today.rows, today.now, manner(self._settings), frozenset(said))
        if due:
            self._say([notice(reminder, today) for reminder in due])
            self._settings.put("reminded", rules.still_said([*said, *(one.key for one in due)], today.now))
            self._settings.save()

    def _shown(self) -> Today | None:
        """The list as it stands on the screen, just read by the same tick or change."""
        pane = self._window.panes.get("today")
        shown = pane.shown_today() if pane is not None and self._window.place == "today" else None
        return shown if shown is not None and shown.whole and self._window.isVisible() else None

    def _say(self, notices: Sequence[Notice]) -> None:
        """Says them in one: many trays show the last notice only."""
        if not (self._window.isVisible() and self._window.isActiveWindow()):
            self.noticed.emit(joined(notices))
        elif about := [one for one in notices if one.row is not None]:  # the day itself begins on the screen
            self._bridge.say(in_a_line(joined(about)))


def owed(today: Today) -> list[TodayRow]:
    """What presses: replies, promises, complaints; not whom to thank or who is quiet."""
    calm = today_words.QUIET | today_words.COURTESIES
    return [row for row in today.rows if row.why not in calm and today_words.kind_of(row) != "birthday"]


def manner(settings: WindowSettings) -> Manner:
    """How the owner wants to be reminded, from what the window remembers; a time that is none counts as not chosen."""
    usual = Manner()
    return Manner(
        ahead=timedelta(minutes=max(1, settings.number("remind_ahead", 30))),
        quiet_from=_time(settings.text("quiet_from"), usual.quiet_from),
        quiet_until=_time(settings.text("quiet_until"), usual.quiet_until),
        morning=settings.flag("remind_morning", True),
    )


def notice(reminder: Reminder, today: Today) -> Notice:
    """The words of a reminder."""
    row = reminder.row
    if row is None:
        return Notice(tr("Good morning"), today_words.summary(today))
    if isinstance(row.due, datetime):  # a reply; promises have a date on the wall
        called = row.channel in (Channel.CALL, Channel.MISSED_CALL, Channel.VOICEMAIL)
        title = tr("Call {} back by {}") if called else tr("Reply to {} by {}")
        return Notice(title.format(row.name, words.by_when(row.due, today.now)), row.text, row)
    return Notice(tr("Promised to {} for now").format(row.name), row.text, row)


def joined(notices: Sequence[Notice]) -> Notice:
    """One notice for all that is due at one moment, a line each; it opens the first row that there is."""
    if len(notices) == 1:
        return notices[0]
    lines = [in_a_line(one) for one in notices[:MOST_LINES]]
    if more := len(notices) - len(lines):
        lines.append(several(more, "and %n more", "and %n more"))
    title = several(len(notices), "%n reminder", "%n reminders")
    return Notice(title, "\n".join(lines), next((one.row for one in notices if one.row is not None), None))


def in_a_line(what: Notice) -> str:
    """A notice as the window says it, and as one of several lines of another."""
    text = one_line(what.text.replace("\n", " · "), LONGEST)
    return f"{what.title}: {text}" if text else what.title


def _time(text: str, usual: time) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return usual
