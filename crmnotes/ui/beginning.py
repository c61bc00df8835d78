"""What can be done in an empty notebook, as buttons beside their keys."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import button, with_key
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
