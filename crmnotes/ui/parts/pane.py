"""What the window expects of a pane: a title, what it listens to, and how it looks again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, ClassVar

from PySide6 import QtGui  # acts are looked up when somebody asks for them: not for the first frame
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.todaylist import Today
from crmnotes.records import Change
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from array import array

    from crmnotes.ui.paper.pages import Printed
    from crmnotes.ui.parts.chips import Chips

CUSTOMERS = frozenset({"customers", "ways", "groups", "members"})
NOTES = frozenset({"notes", "complaints", "attachments"})
PROMISES = frozenset({"promises", "events"})
"""The tables of which each kind of record is made, as a change names them."""


class Pane(QWidget):
    """One of the places of the side bar; built on the first visit.

    The window calls `refresh(change)` while the pane is shown and one of `kinds` was touched, `refresh(None)` when it
    comes back and was stale, and `tick()` when time went on. Asking for something is a signal in the past tense.
    """

    title: ClassVar[str] = ""
    kinds: ClassVar[frozenset[str]] = (
        CUSTOMERS | NOTES | PROMISES | {"orders", "settings", "pictures"}
    )  # see Change.kinds

    chosen_by: Chips | None = None  # what is shown of it, where that can be chosen

    customer_opened = Signal(int)  # go to the customer's card on Customers
    writing_started = Signal(str)  # open the capture line, with this text in it: "Maria Lopez: "
    editing_started = Signal(int)  # open the form of that customer
    forgetting_started = Signal(int)  # erase that customer for good
    call_prepared = Signal(int)  # show the before-call card of that customer
    promise_started = Signal(int)  # promise that customer something
    order_started = Signal(int)  # that customer ordered something
    firm_wanted = Signal(int)  # the page of that customer's firm
    order_editing_started = Signal(int)  # mend that order
    renegotiation_started = Signal(int)  # agree a new date for that promise
    moving_started = Signal(int, object)  # that promise was dragged to that date: have you told them?
    snooze_started = Signal(int)  # hide that promise until later
    miss_started = Signal(int)  # that promise was missed: say why
    correction_started = Signal(int)  # mend the words or the date of that promise
    keeping_started = Signal(int)  # that promise was kept earlier: say when
    note_editing_started = Signal(int)  # mend that note
    files_started = Signal(int)  # the files of that note
    step_started = Signal(int)  # the next step of that complaint
    cause_started = Signal(str)  # write down what was done about that cause
    care_started = Signal(str, int)  # an act of Care on that customer or note: see `ui.dialogs.care`
    holding_started = Signal(int)  # a holding reply to that customer
    reply_started = Signal(int)  # a reply with words, or to some questions only, to that customer
    quiet_started = Signal(str, int)  # reach_out, known, has_left or seasonal: an act on that customer who is quiet
    sweep_started = Signal()  # go through what is due by tonight
    score_started = Signal(str, object, object)  # a sheet of the scorecard, what it is about, whom to tell
    finding_started = Signal()  # search everything
    export_started = Signal()
    import_started = Signal()
    printing_started = Signal()  # print what is shown
    customer_wanted = Signal()  # add a new customer
    lists_wanted = Signal()  # add, change or remove saved lists
    groups_wanted = Signal()  # add, rename or remove groups
    read_on = Signal()  # what was still being read beside the window is shown

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.notebook = bridge.notebook

    def refresh(self, change: Change | None) -> None:
        """Looks again: at what `change` touched, or at everything."""

    def complete(self) -> None:
        """After the first frame: makes what the person does not look at first."""

    def completing(self) -> Iterator[None]:
        """The same piece by piece, where it takes more than a frame or two."""
        self.complete()
        yield

    def tick(self) -> None:
        """Time went on: words such as "2 h late" may be others now."""

    def is_reading(self) -> bool:
        """Whether some of it is still being read beside the window."""
        return False

    def shown_today(self) -> Today | None:
        """The Today that is on screen, where the pane shows one."""
        return None

    def shown_customer(self) -> int | None:
        """The customer who is shown, or whose row is chosen."""
        entries = (view.entry() for view in self.findChildren(SectionsView) if view.isVisible())
        return next((entry.customer for entry in entries if entry is not None and entry.customer), None)

    def part(self) -> int:
        """Which of its chips is chosen, to come back to on the same day; 0 for the first, or where it has none."""
        return self.chosen_by.number if self.chosen_by is not None else 0

    def show_part(self, number: int) -> None:
        """Chooses that chip again."""
        if self.chosen_by is not None and 0 < number < len(self.chosen_by.buttons()):
            self.chosen_by.choose(number)

    def lines(self) -> list[int]:
        """Where the person has moved the lines between its parts; empty as long as they stand where they were drawn."""
        return []

    def draw_lines(self, sizes: list[int]) -> None:
        """Puts them there again."""

    def printed(self) -> Printed | None:
        """What Ctrl+P prints here; None where there is nothing to print, which was then said."""
        self.bridge.say(tr("Today, a customer and the scorecard can be printed."))
        return None

    def shown_ids(self) -> array[int] | None:
        """The customers of the list on screen, in its order; None where there is no such list."""
        return None

    def take_focus(self) -> None:
        """Puts the keyboard where work goes on; called when the pane is shown."""
        self.setFocus()

    def offered(self) -> list[tuple[str, Callable[[], object]]]:
        """What can be done here just now, for the palette: the name of each key with what it does."""
        found = {act.objectName(): act for act in reversed(self._acts_here()) if act.isEnabled()}
        return [(name, act.trigger) for name, act in reversed(found.items())]

    def key_names(self) -> list[str]:
        """The names of the keys that mean something here."""
        return list(dict.fromkeys(act.objectName() for act in self._acts_here()))

    def _acts_here(self) -> list[QtGui.QAction]:
        """The acts with a key that belong to what is to be seen of the pane, those with the keyboard first."""
        typing = self.window().focusWidget()
        found: list[tuple[bool, int, QtGui.QAction]] = []
        for act in self.findChildren(QtGui.QAction):
            of = act.parent()
            if keys.has(act.objectName()) and isinstance(of, QWidget) and of.isVisibleTo(self):
                found.append((of is not typing, len(found), act))
        return [act for _elsewhere, _place, act in sorted(found, key=lambda one: one[:2])]

    def show_customer(self, customer: int) -> None:
        """Shows that customer, where the pane can."""

    def show_list(self, name: str) -> None:
        """Shows who is on that saved list, where the pane can."""

    def leave_list(self) -> None:
        """Shows everybody again, where a saved list was shown."""

    def find_here(self) -> bool:
        """Puts the keyboard into the pane's own field for finding; False when it has none."""
        return False


class Ground(QWidget):
    """Gives what stands on it all of its room, and tells the window nothing of how much it would like to have.

    Else whatever changes a word or a button in a place would lay out the window, which asks all places for their size.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """It is as large as the ground."""
        super().resizeEvent(event)
        self._inside.resize(event.size())
