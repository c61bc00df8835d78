"""The acts on a row of Today: each one verb of the notebook, one sentence on the quiet bar, one step back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from crmnotes.records import Channel, Kind, Promise, Why
from crmnotes.rules.today import TodayRow
from crmnotes.ui import words
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import several, tr
from crmnotes.ui.words.today import kind_of

if TYPE_CHECKING:
    from crmnotes.notebook.views import Said
    from crmnotes.ui.parts.pane import Pane

ANSWERED_BY = {
    Channel.MISSED_CALL: Channel.CALL,
    Channel.VOICEMAIL: Channel.CALL,
    Channel.VISIT: Channel.OTHER,
}
"""How one answers by default what came in on these channels; all others are answered as they came."""

QUIET_ACTS = ("reach_out", "known", "has_left", "seasonal")

ACTS: dict[str, tuple[str, ...]] = {
    "reply": ("replied", "replied_more", "holding", "no_answer", "complaint", "card", "open"),
    "promise": ("kept", "renegotiate", "snooze", "missed", "kept_earlier", "let_off", "card", "open"),
    "tell": ("told", "renegotiate", "kept", "old_date", "missed", "kept_earlier", "let_off", "card", "open"),
    "quiet": (*QUIET_ACTS, "card", "open"),
    "complaint": ("next_step", "card", "open"),
    "cause": ("next_step", "card", "open"),
    "thank": ("thanked", "card", "open"),
    "ask": ("asked", "pass_over", "card", "open"),
}
"""What can be done with each kind of row, the likeliest first; every other kind can be looked at and opened."""

SAME_KEY = {
    "snooze": "known", "replied": "reach_out", "let_off": "has_left", "told": "thanked", "no_answer": "pass_over",
    "next_step": "complaint",
}  # fmt: skip
"""Acts that on other rows another one has the key of."""

OTHER_ACTS = ("card", "open")


def acts_on(row: TodayRow | None) -> tuple[str, ...]:
    """The names of the acts that a row takes; of a promise past its date they may have to be told, too."""
    if row is None:
        return ()
    return ACTS.get("tell" if row.new_due is not None else kind_of(row), OTHER_ACTS)


class TodayActs:
    """Does what a key says with a row; what needs more than a key is asked for with a signal of the pane."""

    def __init__(self, pane: Pane) -> None:
        self._pane, self._bridge, self._notebook = pane, pane.bridge, pane.notebook
        self._verbs: dict[str, Callable[[TodayRow], None]] = {
            "replied": self.replied,
            "replied_more": lambda row: pane.reply_started.emit(row.customer),
            "holding": lambda row: pane.holding_started.emit(row.customer),
            "no_answer": self.needs_no_answer,
            "kept": self.keep,
            "told": self.told,
            "renegotiate": lambda row: pane.renegotiation_started.emit(row.ids[0]),
            "snooze": lambda row: pane.snooze_started.emit(row.ids[0]),
            "kept_earlier": lambda row: pane.keeping_started.emit(row.ids[0]),
            "old_date": self.old_date,
            "let_off": self.let_off,
            "missed": lambda row: pane.miss_started.emit(row.ids[0]),
            "next_step": self.next_step,
            "complaint": self.complaint,
            "thanked": lambda row: pane.care_started.emit("thanked", row.customer),
            "asked": lambda row: pane.care_started.emit("asked", row.customer),
            "pass_over": self.pass_over,
            **{name: partial(self._quiet, name) for name in QUIET_ACTS},
        }

    def do(self, name: str, row: TodayRow | None) -> None:
        """Does an act on a row; one that the row does not take is answered with what it does take."""
        if row is None:
            return
        if SAME_KEY.get(name) in acts_on(row):
            name = SAME_KEY[name]
        if name not in acts_on(row):
            self._bridge.fail(_no_such_act(name, row))
            return
        self._verbs[name](row)

    def next_step(self, row: TodayRow) -> None:
        """Asks for the next step of a complaint, or what was done about a cause."""
        if row.why is Why.CAUSE:
            self._pane.cause_started.emit(row.text)
        else:
            self._pane.step_started.emit(row.ids[0])

    def complaint(self, row: TodayRow) -> None:
        """What they said is a complaint; of one that is already, the next step is asked for."""
        if len(row.ids) > 1:
            self._bridge.fail(tr("Several questions wait here: open them (Enter), and press C on the complaint."))
            return
        note = self._bridge.read(lambda: self._notebook.notes.get(row.ids[0]))
        if note is not None and note.kind is Kind.COMPLAINT:
            self._pane.step_started.emit(note.id)
        elif note is not None:
            saying = tr("A complaint of {}: C takes the first step").format(row.name)
            self._bridge.act(lambda: self._notebook.notes.become(note.id, Kind.COMPLAINT), saying)

    def _quiet(self, name: str, row: TodayRow) -> None:
        self._pane.quiet_started.emit(name, row.customer)

    def replied(self, row: TodayRow) -> None:
        """You replied, now, on the channel that they used."""
        channel = ANSWERED_BY.get(row.channel or Channel.OTHER, row.channel or Channel.OTHER)
        self._bridge.act(lambda: self._notebook.notes.replied(row.customer, channel), lambda said: answered(row, said))

    def needs_no_answer(self, row: TodayRow) -> None:
        """Their questions need no answer."""
        saying = several(len(row.ids), "{} needs no answer", "{}: %n questions need no answer").format(row.name)
        self._bridge.act(lambda: self._notebook.notes.needs_no_answer(row.ids), saying)

    def pass_over(self, row: TodayRow) -> None:
        """They are not asked this time."""
        saying = tr("{} is not asked this time").format(row.name)
        self._bridge.act(lambda: self._notebook.asking.pass_over(row.customer), saying)

    def keep(self, row: TodayRow) -> None:
        """The promise is kept, now."""
        self._bridge.act(lambda: self._notebook.promises.keep(row.ids[0]), lambda promise: self._kept(row, promise))

    def told(self, row: TodayRow) -> None:
        """They have been told of the new date."""
        self._bridge.act(lambda: self._notebook.promises.told(row.ids[0]), lambda promise: self._told(row, promise))

    def old_date(self, row: TodayRow) -> None:
        """There is no need to tell them any more: the promise stays at its date."""
        saying = tr("It stays at its date for {}: {}").format(row.name, one_line(row.text, 80))
        self._bridge.act(lambda: self._notebook.promises.withdraw(row.ids[0]), saying)

    def let_off(self, row: TodayRow) -> None:
        """They let me off."""
        saying = tr("{} let you off: {}").format(row.name, one_line(row.text, 80))
        self._bridge.act(lambda: self._notebook.promises.release(row.ids[0]), saying)

    def _kept(self, row: TodayRow, promise: Promise) -> str:
        text = tr("Kept for {}: {}").format(row.name, one_line(promise.text, 80))
        return text if promise.repeat is None else tr("{}. The next one is written down").format(text)

    def _told(self, row: TodayRow, promise: Promise) -> str:
        due = words.due_in_full(promise.due, self._notebook.clock.now().date())
        return tr("Told {}: now due {}").format(row.name, due)


def answered(row: TodayRow, said: Said) -> str:
    """`Maria Lopez answered, settles 2 questions`."""
    return tr("{} answered").format(row.name) + words.settles(len(said.settled))


def _no_such_act(name: str, row: TodayRow) -> str:
    if kind_of(row) in ("complaint", "cause"):
        return tr("This row is about a complaint: C takes the next step.")
    if name in ("replied", "replied_more", "holding", "no_answer"):
        return tr("Nobody waits for a reply in this row.")
    if name == "told":
        return tr("There is no new date to tell them of in this row.")
    if name == "asked":
        return tr("There is nobody to ask in this row.")
    if kind_of(row) == "thank":
        return tr("This row is about thanks: T when you thanked them.")
    if kind_of(row) == "ask":
        return tr("This row is about asking: A when you asked them, N for another time.")
    if name == "next_step":
        return tr("There is no complaint in this row.")
    if kind_of(row) == "reply":
        return tr("This row waits for a reply: R when you replied, H for a holding reply, N when it needs none.")
    return tr("There is no promise in this row.")
