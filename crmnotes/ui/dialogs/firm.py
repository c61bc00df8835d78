"""A firm's page: its people, what is promised to any of them, and what was said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.firms import Firm
from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.notes import note_entry
from crmnotes.ui.models.promises import promise_entry
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.parts.list_sheet import ListSheet
from crmnotes.ui.parts.pane import CUSTOMERS, NOTES, PROMISES
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import amount, grouped, listed, several, tr
from crmnotes.ui.words import records as wording


class FirmPage(ListSheet):
    """Shows everybody with one company together; each stays a customer of their own."""

    kinds: ClassVar[frozenset[str]] = CUSTOMERS | NOTES | PROMISES

    customer_chosen = Signal(int)

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        self._company = bridge.notebook.customers.get(customer).company
        self._firm: Firm = bridge.notebook.firms.of(self._company)
        super().__init__(bridge, one_line(self._firm.name, 120), _beneath(self._firm, bridge), parent)
        self.setWindowTitle(tr("Everybody of one firm"))  # which one stands inside: a task bar shows titles to anybody
        self.list.entry_opened.connect(self._choose)
        self.lay_out()
        self.tall = px(660)
        self.resize(px(760), self.tall)

    def rows(self) -> Sequence[Row]:
        """People, then what is promised, then what was said, each under its heading."""
        firm = self._firm = self._notebook.firms.of(self._company)
        now = self._notebook.clock.now()
        found: list[Row] = [Heading(tr("People"), grouped(len(firm.people)))]
        found += [self._person(line) for line in firm.people]
        if firm.promises:
            found += [Heading(tr("Promises"), grouped(len(firm.promises)))]
            found += [promise_entry(line, now)._replace(beside="") for line in firm.promises]
        if firm.notes:
            number = grouped(len(firm.notes))
            tally = tr("the newest {}").format(number) if firm.more_notes else number
            found += [Heading(tr("What was said"), tally)]
            day = "{}, {}"
            for line in firm.notes:
                entry = note_entry(line, now)
                found.append(entry._replace(lead="", beside=day.format(entry.beside, wording.note_day(line, now))))
        return found

    def _person(self, line: CustomerLine) -> Entry:
        stands, _tone = wording.standing(line, self._notebook.clock.now())
        beside = line.phone or line.email
        return Entry("customers", line.id, line.id, title=line.name, beside=beside, aside=stands, subject=line)

    def _choose(self, entry: Entry) -> None:
        self.accept()
        self.customer_chosen.emit(entry.customer)


def _beneath(firm: Firm, bridge: Bridge) -> str:
    """`3 people, 2 orders in 12 months: 1,980.00 EUR.`"""
    people = several(len(firm.people), "%n person", "%n people")
    if not firm.orders:
        return people
    orders = several(firm.orders, "%n order in 12 months", "%n orders in 12 months")
    worth = amount(firm.orders_minor_units, bridge.notebook.settings.currency)
    return listed([people, tr("{}: {}").format(orders, worth)])
