"""What can be done about somebody who is quiet: reach out, know why, say that they have left, or expect a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.notebook.views import Card
from crmnotes.records import Channel, Customer, Direction, Left, Note, WayKind
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.snooze import Answers
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts import links
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import quiet as quiet_words
from crmnotes.ui.words import several, tr

QUIET_DAYS = (14, 30, 90)
"""How long one may know why somebody is quiet; at most 90 days. rules: gone quiet."""


class ReachOut(Answers):
    """Their last words, the ways to reach them, and a note of the attempt."""

    writing_started = Signal(str)  # write down what was said

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reach out"), "", parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        card = self.attempt(lambda: self._notebook.customers.card(customer, limit=1))
        if card is None:
            return
        self._card: Card = card
        self.body.addWidget(PlainLabel(one_line(card.customer.name, 200), Role.BOLD, wrap=True))
        why = self._why(card)
        if why:
            self.body.addWidget(PlainLabel(why, tone=Tone.QUIET, wrap=True))
        for kind, text in ((WayKind.PHONE, tr("Call")), (WayKind.EMAIL, tr("Email"))):
            way = links.best_way(card.customer, kind)
            link = links.link_of(way) if way is not None else None
            if way is not None and link is not None:
                self.offer(text, one_line(way.value, 60), partial(self._open, link))
        self.offer(tr("I reached them"), tr("write down what was said"), self._write)
        self.offer(tr("Tried, not reached"), tr("writes the attempt down"), self._tried)

    def _why(self, card: Card) -> str:
        last = card.line.last_visit
        days = (self._notebook.clock.now().date() - last).days if last is not None else None
        said = one_line(card.last_words.text, 200) if card.last_words is not None else ""
        return quiet_words.sentence(card.line.usual_days, card.gaps, days, said, bool(card.complaints))

    def _open(self, link: QUrl) -> None:
        """Hands the number or the address to the desktop; what came of it is still to be said here."""
        if not links.open_link(link, self):
            self.complain(tr("No program on this computer takes it."))

    def _write(self) -> None:
        self.accept()
        self.writing_started.emit(f"{self._card.customer.name}: ")

    def _tried(self) -> None:
        now = utc(self._notebook.clock.now())
        attempt = Note(
            self._card.customer.id, "", now, now, direction=Direction.US, channel=Channel.CALL, reached=False
        )  # fmt: skip
        if self.attempt(lambda: self._notebook.notes.say(attempt)) is not None:
            self.accept()
            self._bridge.acted.emit(tr("Tried to reach {}").format(self._card.customer.name), True)


class KnownQuiet(Answers):
    """Says that it is known why a customer is quiet, so that they are not listed for a while."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("I know why they are quiet"), tr("They are not listed as quiet until then."), parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            return
        self._customer: Customer = found
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        today = self._notebook.clock.now().date()
        for days in QUIET_DAYS:
            until = today + timedelta(days=days)
            self.offer(
                several(days, "For %n day", "For %n days"), words.long_day(until, today), partial(self._for, until)
            )
        self.or_a_day(tr("Or until, within 90 days"), bridge, f"customer {customer} known")

    def submit(self) -> None:
        """Takes the day that was typed."""
        if self.date.due is None:
            self.complain(self.date.missing(tr("Say until when, such as “in 6 weeks” or “24 Dec”.")))
            return
        self._for(self.date.due.day)

    def _for(self, until: date) -> None:
        number, name = self._customer.id, self._customer.name
        if self.attempt(lambda: self._notebook.customers.edit(number, quiet_known_until=until)) is not None:
            self.accept()
            day = words.day_month(until, self._notebook.clock.now().date())
            self._bridge.acted.emit(tr("{} is not listed as quiet until {}").format(name, day), True)


class HasLeft(DraftSheet):
    """Says why somebody has left; without a reason they are a customer again."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        about = tr("They are not listed as quiet any more.")
        super().__init__(tr("Has left"), about, tr("They have left"), parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._customer: Customer = found
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        self.why = QLineEdit(found.left.why if found.left else "")
        self.why.setPlaceholderText(tr("price, moved away, closed the shop"))
        self.ask_for(tr("Because"), self.why)
        if found.left:
            self.body.addWidget(PlainLabel(tr("Without a reason they are a customer again."), Role.SMALL, Tone.QUIET))
        self.begin(bridge, f"customer {customer} left")
        self.why.setFocus()

    def submit(self) -> None:
        """Writes it down with today's date."""
        why = self.why.text().strip()
        if self.attempt(lambda: self._save(why)) is not None:
            self.accept()
            said = tr("{} has left: {}") if why else tr("{} is a customer again")
            self._bridge.acted.emit(said.format(self._customer.name, one_line(why, 80)), True)

    def _save(self, why: str) -> Customer:
        if not why and self._customer.left is None:
            raise BadInput(tr("Say in a word why they have left."))
        left = Left(self._notebook.clock.now().date(), why) if why else None
        return self._notebook.customers.edit(self._customer.id, left=left)


class Seasonal(Sheet):
    """Says in which month somebody is expected, so that they are not listed before it ends."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Comes in a season"), tr("They are not listed as quiet before that month ends."), "", parent
        )
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._customer: Customer = found
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        self.month = QComboBox()
        self.month.addItem(tr("Any month: no season"), None)
        for number in range(1, 13):
            self.month.addItem(words.month(number), number)
        self.month.setCurrentIndex(found.seasonal_month or self._notebook.clock.now().month)
        self.ask_for(tr("Expected in"), self.month)
        self.month.setFocus()

    def submit(self) -> None:
        """Saves the month."""
        number, month = self._customer.id, self.month.currentData()
        if self.attempt(lambda: self._notebook.customers.edit(number, seasonal_month=month)) is not None:
            self.accept()
            said = tr("{} is expected in {}") if month else tr("{} comes in any month")
            name = words.month(month) if month else ""
            self._bridge.acted.emit(said.format(self._customer.name, name), True)


SHEETS: dict[str, Callable[[Bridge, int, QWidget | None], QDialog]] = {
    "reach_out": ReachOut, "known": KnownQuiet, "has_left": HasLeft, "seasonal": Seasonal,
}  # fmt: skip
"""The sheet of each act on a customer who is quiet."""


def open_sheet(name: str, bridge: Bridge, customer: int, parent: QWidget | None = None) -> QDialog:
    """The sheet of that act, not shown yet."""
    return SHEETS[name](bridge, customer, parent)
