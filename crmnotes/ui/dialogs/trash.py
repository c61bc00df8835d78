"""The trash: what was put there in the last 30 days, the latest first, and put back with Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from crmnotes.notebook.trash import Trashed
from crmnotes.records import Customer, Note, Order, Promise
from crmnotes.ui import keys, words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts.list_sheet import ListSheet
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

NAMES = {"customers": "Customer", "notes": "Note", "promises": "Promise", "orders": "Order"}


class Trash(ListSheet):
    """Lists what was deleted, with the day on which it will be erased for good."""

    kinds: ClassVar[frozenset[str]] = frozenset({"customers", "notes", "promises", "orders"})
    nothing: ClassVar[str] = "The trash is empty."

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, tr("Trash"), tr("What you delete stays here for 30 days."), parent)
        self.list.addAction(keys.action(self.list, "put_back", self.put_back))
        self.list.entry_opened.connect(lambda _entry: self.put_back())
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """What lies in the trash, the latest first."""
        clock = self._notebook.clock
        today = clock.now().date()
        return [
            _entry(found, words.day_month(words.wall(found.erased_at, clock.zone).date(), today))
            for found in self._notebook.trash.all()
        ]

    def put_back(self) -> None:
        """Takes the chosen one out of the trash; says so when its customer still lies there."""
        entry = self.list.entry()
        if entry is None:
            return
        notebook = self._notebook
        restore: dict[str, Callable[[int], Customer | Note | Promise | Order]] = {
            "customers": notebook.customers.restore, "notes": notebook.notes.restore,
            "promises": notebook.promises.restore, "orders": notebook.orders.restore,
        }  # fmt: skip
        back = self.attempt(lambda: restore[entry.what](entry.id))
        if back is None:
            return
        said = tr("Put back: {}").format(one_line(entry.text or entry.title, 80))
        self._bridge.acted.emit(said, True)
        if not isinstance(back, Customer) and self._notebook.customers.get(back.customer).trashed_at:
            self.complain(tr("It comes to light when {} is put back as well.").format(one_line(entry.title, 80)))


def _entry(found: Trashed, erased: str) -> Entry:
    whole = found.kind == "customers"
    return Entry(
        found.kind, found.id, 0, title=found.customer_name, beside=tr("with all that belongs to them") if whole else "",
        aside=tr("erased on {}").format(erased), text="" if whole else found.text, pill=tr(NAMES[found.kind]),
        subject=found,
    )  # fmt: skip
