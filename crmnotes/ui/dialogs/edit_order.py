"""An order: what was bought, for how much, and when."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Due, Order
from crmnotes.rules.capture_order import read_amount
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import amount, figures, tr


class EditOrder(DraftSheet):
    """Writes an order down, or mends one; today is filled in."""

    def __init__(
        self, bridge: Bridge, customer: int = 0, parent: QWidget | None = None, *, order: int = 0
    ) -> None:  # fmt: skip
        """A new order of `customer`, or with `order` that one."""
        super().__init__(tr("Edit the order") if order else tr("They ordered"), parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: _read(self._notebook, customer, order))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._before, name = found
        self.body.addWidget(PlainLabel(one_line(name, 200), Role.BOLD, wrap=True))
        currency = self._notebook.settings.currency
        self.what = QLineEdit(self._before.what)
        self.what.setPlaceholderText(tr("24 m of Oslo weave"))
        self.amount = QLineEdit(_for_typing(self._before.minor_units, currency) if order else "")
        self.amount.setPlaceholderText("1980")
        self.date = DateField(self._notebook, Due(self._before.on), past=True)
        self.ask_for(tr("What"), self.what)
        self.ask_for(tr("For how much ({})").format(currency), self.amount)
        self.ask_for(tr("When"), self.date)
        self.begin(bridge, f"order {order}" if order else f"customer {customer} order")
        self.what.setFocus()

    def submit(self) -> None:
        """Saves it as one step."""
        due = self.date.due
        if due is None:
            self.complain(self.date.missing(tr("Say when it was ordered, such as “today” or “20 Nov”.")))
            return
        done = self.attempt(lambda: self._save(due.day))
        if done is not None:
            self.accept()
            said = tr("Changed the order: {}") if self._before.id else tr("Ordered: {}")
            price = amount(done.minor_units, self._notebook.settings.currency)
            self._bridge.acted.emit(said.format(", ".join(filter(None, (one_line(done.what, 80), price)))), True)

    def _save(self, on: date) -> Order:
        if not self.amount.text().strip():
            self.amount.setFocus()
            raise BadInput(tr("Give the amount, such as 1980 or 1980.50."))
        amount = read_amount(self.amount.text(), self._notebook.settings.currency)
        orders, what = self._notebook.orders, self.what.text()
        if self._before.id:
            return orders.edit(self._before.id, what=what, minor_units=amount, on=on)
        return orders.add(self._before.customer, amount, what, on)


def _read(notebook: Notebook, customer: int, order: int) -> tuple[Order, str]:
    """The order as it is, or an empty one of today, and the name of the customer."""
    found = notebook.orders.get(order) if order else Order(customer, notebook.clock.now().date(), 0, "")
    return found, notebook.customers.get(found.customer).name


def _for_typing(minor_units: int, currency: str) -> str:
    """`1,980.00`: the amount without its currency."""
    return figures(minor_units, currency)
