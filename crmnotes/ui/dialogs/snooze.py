"""Until when to hide a promise: one digit each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crmnotes.clock import utc
from crmnotes.records import Due
from crmnotes.rules import promise_state
from crmnotes.rules.wall import ends_at, zone_of
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, button, one_line
from crmnotes.ui.words import tr

EVENING, MORNING = time(17), time(8)


def choices(now: datetime, due: Due) -> list[tuple[str, datetime]]:
    """Moments to come back at that do not lie past the due: in words, and on the owner's wall."""
    zone, today = now.tzinfo, now.date()
    offered = [
        (tr("In an hour"), (utc(now) + timedelta(hours=1)).astimezone(zone)),
        (tr("In 3 hours"), (utc(now) + timedelta(hours=3)).astimezone(zone)),
        (tr("This evening"), datetime.combine(today, EVENING, zone)),
        (tr("Tomorrow morning"), datetime.combine(today + timedelta(days=1), MORNING, zone)),
        (tr("The morning it is due"), datetime.combine(due.day, MORNING, zone)),
    ]
    end = ends_at(due, zone_of(now))
    fitting: dict[datetime, tuple[str, datetime]] = {}
    for text, moment in offered:
        if utc(now) < utc(moment) < end - timedelta(minutes=1):
            fitting.setdefault(utc(moment), (text, moment))
    return sorted(fitting.values(), key=lambda choice: utc(choice[1]))


class Answers(DraftSheet):
    """A sheet whose answers are buttons, chosen by 1, 2, 3 and so on; the first has the focus, so Enter takes it."""

    def __init__(self, title: str, about: str, parent: QWidget | None) -> None:
        super().__init__(title, about, parent=parent)
        self.done_button.hide()
        self.answers: list[QPushButton] = []

    def offer(self, text: str, aside: str, act: Callable[[], None]) -> None:
        """Adds an answer."""
        number = len(self.answers) + 1
        answer = button("")
        answer.setAccessibleName(f"{text}, {aside}")
        answer.clicked.connect(act)
        row = QHBoxLayout(answer)
        row.setContentsMargins(px(13), 0, px(13), 0)
        row.setSpacing(px(12))
        for label in (PlainLabel(str(number), Role.SMALL, Tone.QUIET), PlainLabel(text, Role.BOLD)):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(PlainLabel(aside, Role.SMALL, Tone.QUIET))
        for label in answer.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        answer.setMinimumWidth(row.sizeHint().width())
        self.answers.append(answer)
        self.body.addWidget(answer)
        if number == 1:
            answer.setFocus()

    def or_a_day(self, label: str, bridge: Bridge, place: str, *, past: bool = False) -> None:
        """Below the answers a field for any other day, kept like all drafts; it has the focus where none is offered."""
        self.date = DateField(bridge.notebook, past=past)
        self.ask_for(label, self.date)
        self.begin(bridge, place)
        self.done_button.show()
        if not self.answers:
            self.date.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit presses its button, Enter the one that has the focus."""
        number = event.key() - Qt.Key.Key_1
        typing = self.focusWidget() is not None and not isinstance(self.focusWidget(), QPushButton)
        if not typing and 0 <= number < len(self.answers):
            self.answers[number].click()
        elif not typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)


class Snooze(Answers):
    """Hides a promise from Today until a moment that does not lie past its due."""

    def __init__(self, bridge: Bridge, promise: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Snooze"), tr("Hides it from Today for a while. Its date stays as it is."), parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.promises.get(promise))
        if found is None:
            return
        self._promise, now = found, self._notebook.clock.now()
        self.body.addWidget(PlainLabel(one_line(found.text, 200), Role.BOLD, wrap=True))
        if promise_state.is_past_due(found, now):
            self.complain(tr("Its date has passed: it cannot be hidden any more. Keep it, or agree a new date (M)."))
            return
        if promise_state.is_snoozed(found, now):
            self.offer(tr("Show it again"), tr("now"), self._show_again)
        for text, moment in choices(now, found.due):
            aside = words.due(Due(moment.date(), moment.time().replace(second=0)), now.date())
            self.offer(text, aside, partial(self._until, moment))
        self.or_a_day(tr("Or until"), bridge, f"promise {promise} snooze")

    def submit(self) -> None:
        """Hides it until the moment that was typed."""
        due = self.date.due
        if due is None:
            self.complain(self.date.missing(tr("Say until when, such as “6pm” or “tomorrow 9am”.")))
            return
        self._until(datetime.combine(due.day, due.at or MORNING, self._notebook.clock.now().tzinfo))

    def _show_again(self) -> None:
        done = self.attempt(lambda: self._notebook.promises.unsnooze(self._promise.id))
        if done is not None:
            self.accept()
            self._bridge.acted.emit(tr("Shown again: {}").format(one_line(done.text, 80)), True)

    def _until(self, moment: datetime) -> None:
        done = self.attempt(lambda: self._notebook.promises.snooze(self._promise.id, moment))
        if done is not None:
            self.accept()
            shown = words.moment_in_full(moment, self._notebook.clock.now())
            self._bridge.acted.emit(tr("Hidden until {}").format(shown), True)
