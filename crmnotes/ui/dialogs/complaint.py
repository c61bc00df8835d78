"""The next step of a complaint: each a small form in which Enter is enough, with the words that belong to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QDialog, QLineEdit, QWidget

from crmnotes.notebook.complaint_cases import ComplaintLine
from crmnotes.records import Channel, Due
from crmnotes.rules import complaints as rules
from crmnotes.rules.complaints import Step
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.replied import OURS, tick_beside
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, button, one_line
from crmnotes.ui.words import complaints as complaint_words
from crmnotes.ui.words import tr


def step_sheet(bridge: Bridge, note: int, parent: QWidget | None = None) -> QDialog | None:
    """The form of what comes next for a complaint; None, and a sentence, when nothing does."""
    line = bridge.read(lambda: bridge.notebook.complaints.get(note))
    if line is None:
        return None
    if line.step is None:
        bridge.fail(tr("Nothing is left to do about this complaint."))
        return None
    return SHEETS[line.step](bridge, line, parent)


class StepSheet(DraftSheet):
    """Who complained of what and how far it has come; subclasses ask for the words of one step."""

    said: ClassVar[Phrase] = ""
    """The name of the field for words."""

    def __init__(self, bridge: Bridge, line: ComplaintLine, title: str, done: str, parent: QWidget | None) -> None:
        super().__init__(title, done=done, parent=parent)
        self._bridge, self._notebook, self._line, self.words = bridge, bridge.notebook, line, QLineEdit()
        now = self._notebook.clock.now()
        self.body.addWidget(PlainLabel(one_line(line.customer_name, 200), Role.BOLD, wrap=True))
        self.body.addWidget(PlainLabel(words.quoted(one_line(line.text, 300)), wrap=True))
        track = words.capital(complaint_words.track(line, now))
        self.body.addWidget(PlainLabel(track, Role.SMALL, Tone.QUIET, wrap=True))
        if self.said:
            self.ask_for(tr(self.said), self.words)
        self.ask()
        self.begin(bridge, f"complaint {line.id} {line.step}")
        self.words.setFocus()

    def ask(self) -> None:
        """Makes the fields of this step beside the words."""

    def take(self, verb: Callable[[], Any], saying: str | Callable[[Any], str]) -> None:
        """Does the step; when that cannot be, the sentence stands in the form."""
        done = self.attempt(lambda: (verb(),))
        if done is not None:
            self.accept()
            said = saying if isinstance(saying, str) else saying(done[0])
            self._bridge.acted.emit(said.replace("{}", one_line(self._line.customer_name, 80)), True)

    def ask_when(self) -> None:
        """A field for the day: today, unless it is written down later."""
        self.day = DateField(self._notebook, Due(self._notebook.clock.now().date()), past=True)
        self.ask_for(tr("On"), self.day)

    def on(self) -> date | None:
        """The day that is meant; None for one that cannot be read, and it is said."""
        if self.day.due is None:
            self.complain(self.day.missing(tr("Say on which day, such as “yesterday” or “20 Nov”.")))
            self.day.setFocus()
            return None
        return self.day.due.day

    def ask_how(self) -> None:
        """A field for how they were reached."""
        self.channel = QComboBox()
        for channel in OURS:
            self.channel.addItem(words.capital(words.by_channel(channel)) or tr("Some other way"), channel)
        self.ask_for(tr("How"), self.channel)

    def how(self) -> Channel:
        """How they were reached."""
        return Channel(self.channel.currentData())


class Admit(StepSheet):
    """What I said of their complaint."""

    said = "What I said"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        super().__init__(bridge, line, tr("Say what you think of it"), tr("I told them"), parent)

    def ask(self) -> None:
        """How, when, and what it settles."""
        self.words.setPlaceholderText(tr("You are right, that was our mistake."))
        self.ask_how()
        self.ask_when()
        self.ticks: dict[int, QCheckBox] = {}
        waiting = self._bridge.read(lambda: self._notebook.notes.would_settle(self._line.customer)) or []
        others = [question for question in waiting if question.id != self._line.id]
        if others:
            self.body.addWidget(PlainLabel(tr("It also answers"), Role.SMALL, Tone.QUIET))
        for question in others:
            self.ticks[question.id], row = tick_beside(words.quoted(one_line(question.text, 200)))
            self.body.addLayout(row)

    def submit(self) -> None:
        """Writes down what I said, which answers what they asked."""
        on = self.on()
        if on is None:
            return
        verbs, note = self._notebook.complaints, self._line.id
        ticked = [note, *(number for number, tick in self.ticks.items() if tick.isChecked())]
        self.take(
            lambda: verbs.admit(note, self.words.text(), on=on, channel=self.how(), settles=ticked),
            lambda settled: tr("Admitted to {}") + words.settles(len(settled)),
        )


class Agree(StepSheet):
    """The remedy: a promise with a date."""

    said = "What I will do"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        super().__init__(bridge, line, tr("Agree what you will do"), tr("Promise it"), parent)

    def ask(self) -> None:
        """By when."""
        self.words.setPlaceholderText(tr("bring the right colour"))
        heard = words.wall(self._line.heard_at, self._notebook.clock.zone).date()
        in_time = Due(heard + timedelta(days=rules.PUT_RIGHT_DAYS))
        usual = self._notebook.promises.default_due(self._line.customer)
        self.date = DateField(self._notebook, max(usual, in_time, key=Due.sort_key))
        self.ask_for(tr("By when"), self.date)
        already = button(tr("It is put &right already"), "quiet")
        already.clicked.connect(self._already)
        self.foot.insertWidget(0, already)

    def submit(self) -> None:
        """Makes the promise."""
        due = self.date.due
        if due is None:
            self.complain(self.date.missing(tr("Say by when, such as “tomorrow” or “fri 3pm”.")))
            self.date.setFocus()
            return
        verbs, note = self._notebook.complaints, self._line.id
        day = words.due_in_full(due, self._notebook.clock.now().date())
        self.take(lambda: verbs.agree_remedy(note, self.words.text(), due), tr("Promised to {{}}: {}").format(day))

    def _already(self) -> None:
        verbs, note = self._notebook.complaints, self._line.id
        self.take(lambda: verbs.put_right(note, self.words.text()), tr("Put right for {}"))


class PutRight(StepSheet):
    """What was done, and when."""

    said = "What was done (may stay empty)"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        title = complaint_words.next_step("put_right", line.remedy_state)
        super().__init__(bridge, line, title, tr("It is put right"), parent)

    def ask(self) -> None:
        """On which day."""
        self.ask_when()

    def submit(self) -> None:
        """Marks it as put right; whether they are content is theirs to say."""
        on = self.on()
        if on is not None:
            verbs, note = self._notebook.complaints, self._line.id
            self.take(lambda: verbs.put_right(note, self.words.text(), on=on), tr("Put right for {}"))


class Confirm(StepSheet):
    """Whether they say that it is right: it closes then, or after two attempts in vain."""

    said = "What they said (may stay empty)"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        super().__init__(bridge, line, tr("Ask if it is right now"), tr("They confirmed it"), parent)

    def ask(self) -> None:
        """On which day; or that no answer came."""
        self.ask_when()
        last = self._line.tried + 1 >= rules.ATTEMPTS
        vain = button(tr("&No answer again: close it unconfirmed") if last else tr("&No answer this time"), "quiet")
        vain.clicked.connect(self._in_vain)
        self.body.addWidget(vain, 0, Qt.AlignmentFlag.AlignLeft)
        self.no_answer = vain

    def submit(self) -> None:
        """Closes it as confirmed."""
        on = self.on()
        if on is not None:
            verbs, note = self._notebook.complaints, self._line.id
            self.take(lambda: verbs.confirm(note, self.words.text(), on=on), tr("{} confirmed that it is right"))

    def _in_vain(self) -> None:
        self.take(lambda: self._notebook.complaints.tried(self._line.id, self.words.text()), self._tried)

    def _tried(self, note: Any) -> str:
        return tr("Closed unconfirmed: {}") if rules.is_closed(rules.steps(note)) else tr("Asked {} in vain")


class NameCause(StepSheet):
    """Why it happened, in a word or two; known causes are completed."""

    said = "Cause"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        super().__init__(bridge, line, tr("Name the cause"), tr("That was it"), parent)

    def ask(self) -> None:
        """Completes the causes there are; one button says that it was not in our hands."""
        known = self._bridge.read(self._notebook.complaints.known_causes) or []
        offer = QCompleter(known, self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)  # Enter takes what is shown
        self.words.setCompleter(offer)
        self.words.setPlaceholderText(", ".join([cause for cause in known if cause != rules.NOT_OURS][:3]))
        outside = button(tr("&Not in our hands"), "quiet")
        outside.clicked.connect(lambda: self._name(rules.NOT_OURS))
        self.foot.insertWidget(0, outside)

    def submit(self) -> None:
        """Writes the cause down."""
        self._name(self.words.text())

    def _name(self, cause: str) -> None:
        named = tr("Cause: {}").format(one_line(cause, 80))
        self.take(lambda: self._notebook.complaints.name_cause(self._line.id, cause), named)


class StillContent(StepSheet):
    """The check after two weeks."""

    said = "What they said (may stay empty)"

    def __init__(self, bridge: Bridge, line: ComplaintLine, parent: QWidget | None = None) -> None:
        super().__init__(bridge, line, tr("Ask if they are still content"), tr("I asked them"), parent)

    def ask(self) -> None:
        """How."""
        self.ask_how()

    def submit(self) -> None:
        """Writes down that they were asked."""
        verbs, note = self._notebook.complaints, self._line.id
        self.take(lambda: verbs.still_content(note, self.words.text(), self.how()), tr("Asked {}"))


SHEETS: dict[Step, Callable[[Bridge, ComplaintLine, QWidget | None], StepSheet]] = {
    Step.ADMIT: Admit,
    Step.AGREE: Agree,
    Step.PUT_RIGHT: PutRight,
    Step.CONFIRM: Confirm,
    Step.CAUSE: NameCause,
    Step.CHECK: StillContent,
}


class StopCause(DraftSheet):
    """What was done so that it does not happen again."""

    def __init__(self, bridge: Bridge, cause: str, parent: QWidget | None = None) -> None:
        about = tr("Write down what was done so that there are no more complaints of this kind.")
        super().__init__(tr("Stop it at the source"), about, tr("It is done"), parent)
        self._bridge, self._complaints, self._cause = bridge, bridge.notebook.complaints, cause
        found = self.attempt(self._complaints.causes) or []
        ids = [note for line in found if line.cause == cause for note in line.complaints]
        self.body.addWidget(PlainLabel(complaint_words.cause_name(one_line(cause, 100)), Role.BOLD, wrap=True))
        for line in (self.attempt(lambda: self._complaints.lines(ids[-3:])) or [])[::-1]:
            said = f"{one_line(line.customer_name, 60)}: {words.quoted(one_line(line.text, 160))}"
            self.body.addWidget(PlainLabel(said, Role.SMALL, Tone.QUIET, wrap=True))
        self.what = QLineEdit()
        self.what.setPlaceholderText(tr("The van leaves at seven now."))
        self.ask_for(tr("What was done"), self.what)
        self.begin(bridge, f"cause {cause}")
        self.what.setFocus()

    def submit(self) -> None:
        """Writes it down for every complaint of that cause."""
        if self.attempt(lambda: self._complaints.stop_cause(self._cause, self.what.text())) is not None:
            self.accept()
            self._bridge.acted.emit(tr("Stopped at the source: {}").format(one_line(self._cause, 80)), True)
