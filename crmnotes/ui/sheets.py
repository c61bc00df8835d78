"""What asks for more than a key can say about one customer, note, promise or order: opened when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crmnotes.errors import CrmnotesError
from crmnotes.ui.opener import show

if TYPE_CHECKING:
    from crmnotes.ui.parts.pane import Pane
    from crmnotes.ui.window import Window


class Sheets(QObject):
    """Opens the sheets over a window; each is imported when it is first asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge

    def serve(self, pane: Pane) -> None:
        """Opens what that pane asks for."""
        opener = self._window.opener
        pane.customer_opened.connect(self._window.open_customer)
        pane.writing_started.connect(opener.write_down)
        pane.editing_started.connect(self.edit_customer)
        pane.forgetting_started.connect(self.forget)
        pane.call_prepared.connect(self.before_call)
        pane.promise_started.connect(self.promise)
        pane.order_started.connect(self.order)
        pane.firm_wanted.connect(self.firm)
        pane.order_editing_started.connect(self.edit_order)
        pane.renegotiation_started.connect(self.renegotiate)
        pane.moving_started.connect(self.renegotiate)
        pane.snooze_started.connect(self.snooze)
        pane.miss_started.connect(self.miss)
        pane.correction_started.connect(self.correct_promise)
        pane.keeping_started.connect(self.kept_earlier)
        pane.note_editing_started.connect(self.edit_note)
        pane.files_started.connect(self.files)
        pane.step_started.connect(self.complaint_step)
        pane.cause_started.connect(self.stop_cause)
        pane.care_started.connect(self.care)
        pane.holding_started.connect(self.holding)
        pane.reply_started.connect(self.reply)
        pane.quiet_started.connect(self.quiet)
        pane.score_started.connect(self.score)
        pane.sweep_started.connect(opener.sweep)
        pane.finding_started.connect(opener.find)
        pane.export_started.connect(opener.export_list)
        pane.import_started.connect(opener.import_contacts)
        pane.printing_started.connect(opener.print_shown)
        pane.customer_wanted.connect(opener.new_customer)
        pane.groups_wanted.connect(opener.groups)
        pane.lists_wanted.connect(opener.lists)

    def edit_customer(self, customer: int) -> None:
        """Opens the form of a customer; 0 for a new one."""
        from crmnotes.ui.dialogs.edit_customer import EditCustomer

        form = EditCustomer(self._bridge, customer, self._window)
        if not customer:
            form.accepted.connect(lambda: self._window.open_customer(form.saved))
        show(form)

    def forget(self, customer: int) -> None:
        """Asks whether to erase a customer for good, and does it."""
        from crmnotes.ui.safety.forgetting import forget

        forget(self._window, customer)

    def before_call(self, customer: int) -> None:
        """Shows the before-call card."""
        from crmnotes.ui.dialogs.before_call import BeforeCall

        card = BeforeCall(self._bridge, customer, self._window)
        card.replied.connect(self.reply)
        card.write_down_pressed.connect(lambda _customer: self._window.opener.write_down(f"{card.name.text()}: "))
        show(card)

    def care(self, act: str, number: int) -> None:
        """Opens the sheet of an act of Care, on that customer or note."""
        from crmnotes.ui.dialogs.care import SHEETS

        show(SHEETS[act](self._bridge, number, self._window))

    def holding(self, customer: int) -> None:
        """Asks for a holding reply."""
        from crmnotes.ui.dialogs.holding import Holding

        show(Holding(self._bridge, customer, self._window))

    def reply(self, customer: int) -> None:
        """Asks for the words of a reply and which questions it answers."""
        from crmnotes.ui.dialogs.replied import Replied

        show(Replied(self._bridge, customer, self._window))

    def promise(self, customer: int) -> None:
        """Asks what is promised to a customer."""
        from crmnotes.ui.dialogs.new_promise import NewPromise

        show(NewPromise(self._bridge, customer, self._window))

    def order(self, customer: int) -> None:
        """Asks what a customer ordered."""
        from crmnotes.ui.dialogs.edit_order import EditOrder

        show(EditOrder(self._bridge, customer, self._window))

    def firm(self, customer: int) -> None:
        """Opens the page of a customer's firm; where they have no company that is said."""
        from crmnotes.ui.dialogs.firm import FirmPage

        try:
            page = FirmPage(self._bridge, customer, self._window)
        except CrmnotesError as error:
            self._bridge.fail(error)
            return
        page.customer_chosen.connect(self._window.open_customer)
        show(page)

    def edit_order(self, order: int) -> None:
        """Opens an order."""
        from crmnotes.ui.dialogs.edit_order import EditOrder

        show(EditOrder(self._bridge, parent=self._window, order=order))

    def renegotiate(self, promise: int, day: date | None = None) -> None:
        """Asks for the new date of a promise, or whether they know of the day it was dragged to."""
        from crmnotes.ui.dialogs.renegotiate import Renegotiate

        show(Renegotiate(self._bridge, promise, self._window, day=day))

    def snooze(self, promise: int) -> None:
        """Asks until when to hide a promise."""
        from crmnotes.ui.dialogs.snooze import Snooze

        show(Snooze(self._bridge, promise, self._window))

    def quiet(self, name: str, customer: int) -> None:
        """Asks what one act on somebody who is quiet needs: reach_out, known, has_left or seasonal."""
        from crmnotes.ui.dialogs.quiet import ReachOut, open_sheet

        sheet = open_sheet(name, self._bridge, customer, self._window)
        if isinstance(sheet, ReachOut):
            sheet.writing_started.connect(self._window.opener.write_down)
        show(sheet)

    def kept_earlier(self, promise: int) -> None:
        """Asks when a promise was kept."""
        from crmnotes.ui.dialogs.kept_earlier import KeptEarlier

        show(KeptEarlier(self._bridge, promise, self._window))

    def miss(self, promise: int) -> None:
        """Asks why a promise was missed."""
        from crmnotes.ui.dialogs.missed import Missed

        show(Missed(self._bridge, promise, self._window))

    def correct_promise(self, promise: int) -> None:
        """Opens the words and the date of a promise."""
        from crmnotes.ui.dialogs.corrections import CorrectPromise

        show(CorrectPromise(self._bridge, promise, self._window))

    def edit_note(self, note: int) -> None:
        """Opens the words of a note."""
        from crmnotes.ui.dialogs.corrections import EditNote

        show(EditNote(self._bridge, note, self._window))

    def files(self, note: int) -> None:
        """Opens the files of a note."""
        from crmnotes.ui.dialogs.files import NoteFiles

        show(NoteFiles(self._bridge, note, self._window))

    def complaint_step(self, note: int) -> None:
        """Opens the form of what comes next for a complaint."""
        from crmnotes.ui.dialogs.complaint import step_sheet

        sheet = step_sheet(self._bridge, note, self._window)
        if sheet is not None:
            show(sheet)

    def stop_cause(self, cause: str) -> None:
        """Asks what was done about a cause of complaints."""
        from crmnotes.ui.dialogs.complaint import StopCause

        show(StopCause(self._bridge, cause, self._window))

    def score(self, name: str, subject: object, done: Callable[[object], object]) -> None:
        """Opens a sheet of the scorecard; `done` is told what came of it."""
        from crmnotes.ui.dialogs.score import SHEETS

        show(SHEETS[name](self._bridge, subject, done, self._window))
