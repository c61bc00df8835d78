"""Before you leave: the promises and the replies that fall inside a time away, and the customers to tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.clock import utc
from crmnotes.notebook.leaving import Leaving, Owed
from crmnotes.notebook.views import CustomerLine
from crmnotes.records import Channel, Direction, Kind, Note
from crmnotes.rules.leaving import Span, next_away
from crmnotes.ui import keys, words
from crmnotes.ui.acts.promises import PromiseActs, Verb, promise_of
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.promise_list import PromiseList
from crmnotes.ui.dialogs.replied import Replied
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.promises import promise_entry
from crmnotes.ui.models.sections import Entry, Heading, Key, Row
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import quoted, tr

ABOUT = "Away {}. Keep each promise early (K), agree another date (M) or accept it (A), and tell the customers (T)."
NO_TIME_AWAY = "No time away is planned. The preferences plan one."


class LeavingActs(PromiseActs):
    """The keys on a promise; on a customer T says that they have been told."""

    told_pressed = Signal(int)  # the customer

    def _on_promise(self, name: str, verb: Verb) -> None:
        entry = self._view.entry()
        if promise_of(entry) is not None:
            super()._on_promise(name, verb)
        elif name == "told" and entry is not None and entry.what == "customers":
            self.told_pressed.emit(entry.id)


class BeforeLeaving(PromiseList):
    """Each promise is kept early, agreed anew or accepted (A), each question answered (R) or accepted."""

    kinds: ClassVar[frozenset[str]] = frozenset({"promises", "events", "customers", "notes", "settings"})
    nothing: ClassVar[str] = "Nothing that you owe falls inside it. Have a good time."

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        today = bridge.notebook.clock.now().date()
        away = next_away(bridge.notebook.settings, today)
        about = tr(ABOUT).format(_span(away, today)) if away else tr(NO_TIME_AWAY)
        super().__init__(bridge, tr("Before you leave"), about, parent)
        if away is None:
            self.empty.setText("")
        self._away, self._accepted = away, set[Key]()
        for name, act in (("accepted", self._accept), ("replied", self._answer)):
            self.list.addAction(keys.action(self.list, name, act))
        self.acts = LeavingActs(bridge, self.list)
        self.acts.told_pressed.connect(self._tell)
        self.follow(self.acts)
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """What falls inside and was not accepted, and who is still to be told."""
        if self._away is None:
            return []
        return self._sections(self._notebook.before_leaving(self._away))

    def _sections(self, found: Leaving) -> list[Row]:
        now = self._notebook.clock.now()
        told = self._words(found.away)
        parts: tuple[tuple[str, list[Entry]], ...] = (
            (tr("Promised for while you are away"), [promise_entry(line, now) for line in found.promises]),
            (tr("Replies due while you are away"), [self._owed(owed) for owed in found.questions]),
            (tr("Customers to tell"), [_customer(line) for line in found.customers if not self._knows(line.id, told)]),
        )
        rows: list[Row] = []
        for title, entries in parts:
            left = [entry for entry in entries if entry.key not in self._accepted]
            rows += [Heading(title, words.grouped(len(left))), *left] if left else []
        return rows

    def _owed(self, owed: Owed) -> Entry:
        note, now = owed.note, self._notebook.clock.now()
        aside = words.reply_by(owed.by, now)
        text = quoted(one_line(note.text, 400)) or tr("(no words)")
        return Entry(
            "notes", note.id, note.customer, title=owed.name, aside=aside, text=text, pill=tr("Reply"),
            tone=Tone.AMBER, subject=owed,
        )  # fmt: skip

    def _knows(self, customer: int, told: str) -> bool:
        """Whether it is written down that they were told of just this time away."""
        return any(line.text == told for line in self._notebook.notes.page(customer, (Kind.SAID,), limit=20))

    def _words(self, away: Span) -> str:
        """What is written down of having told them; it names the days, so that it is found again."""
        return tr("Told them: away {}").format(" – ".join(words.day_month(day) for day in away))

    # acts

    def _accept(self) -> None:
        """It stays as it is: it leaves the list, until the list is opened again."""
        entry = self.list.entry()
        if entry is not None:
            self._accepted.add(entry.key)
            self.refresh()

    def _answer(self) -> None:
        entry = self.list.entry()
        if entry is not None and isinstance(entry.subject, Owed):
            self.ask_over(Replied, entry.customer)

    def _tell(self, customer: int) -> None:
        """Writes down that they were told; it answers none of their questions."""
        if self._away is None:
            return
        now = utc(self._notebook.clock.now())
        told = Note(customer, self._words(self._away), now, now, direction=Direction.US, channel=Channel.OTHER)
        name = self._notebook.customers.get(customer).name
        self._bridge.act(lambda: self._notebook.notes.say(told, settles=False), tr("Told {}").format(name))


def _span(away: Span, today: date) -> str:
    """`Thursday 24 December to Saturday 2 January 2027`."""
    return tr(" to ").join(words.long_day(day, today) for day in dict.fromkeys(away))


def _customer(line: CustomerLine) -> Entry:
    return Entry("customers", line.id, line.id, title=line.name, beside=line.company, pill=tr("Tell"), subject=line)
