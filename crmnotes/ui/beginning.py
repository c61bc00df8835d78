"""What stands where nobody waits, and what can be done in an empty notebook, as buttons beside their keys."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.ui import keys
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import PlainLabel, button, with_key
from crmnotes.ui.words import tr


class Beginning(QWidget):
    """The first acts of an owner; each is asked of the window through the pane that shows them."""

    def __init__(self, pane: Pane, *, upright: bool = False) -> None:
        """`upright` where there is no room for them beside each other."""
        super().__init__(pane)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, px(14), 0, 0)
        row.setSpacing(px(8))
        self.write_down = with_key(button(tr("Write down"), "primary"), "write_down")
        self.add = with_key(button(tr("Add a customer")), "new_customer")
        self.bring = with_key(button(tr("Bring my contacts")), "import")
        self.write_down.clicked.connect(lambda: pane.writing_started.emit(""))
        self.add.clicked.connect(pane.customer_wanted)
        self.bring.clicked.connect(pane.import_started)
        for act in (self.write_down, self.add, self.bring):
            act.setEnabled(not pane.notebook.read_only)
            row.addWidget(act)
        row.addStretch(1)


class NobodyWaits(QWidget):
    """In the place of Today's list: what to do next, and the first acts as long as there are no customers."""

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading = PlainLabel(tr("Nobody waits for you."), Role.HEADING)
        self.heading.setContentsMargins(0, px(28), 0, px(6))
        self.says = PlainLabel(tone=Tone.QUIET, wrap=True)
        self.says.setMaximumWidth(px(560))
        self.first = Beginning(pane)
        row = QHBoxLayout()  # a row asks for the height at the width that the words get, a column at its own
        row.addWidget(self.says, 1)
        row.addStretch()
        column.addWidget(self.heading)
        column.addLayout(row)
        column.addWidget(self.first)

    def look(self) -> None:
        """Says what to do next, to whom has customers and to whom has none."""
        customers = self._pane.bridge.read(self._pane.notebook.has_customers)
        self.first.setVisible(customers is False)
        if customers:
            self.says.setText(tr("Write down what the next customer says with {}.").format(keys.shown("write_down")))
            return
        words = tr(
            "Nothing is written down yet. {} writes down what a customer said, {} adds a customer, "
            "{} brings the contacts that you have."
        )
        self.says.setText(words.format(*map(keys.shown, ("write_down", "new_customer", "import"))))
