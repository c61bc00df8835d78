"""The menus and what stands behind them: each act opens its dialog, imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar

from crmnotes.ui import keys, theme
from crmnotes.ui.theme import Scheme
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from crmnotes.ui.window import Window

STEP = 10
"""Per cent by which the text grows or shrinks."""


class Menus(QObject):
    """Builds the menu bar of a window and does what it offers."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self._actions: dict[str, QAction] = {}
        bar = QMenuBar(window)
        window.setMenuBar(bar)
        self._menus = [bar.addMenu(tr(title)) for title in ("&File", "&Edit", "&View", "&Help")]

    def complete(self) -> None:
        """Fills the menus, whose names alone stand in the first frame."""
        for menu, fill in zip(self._menus, (self._file, self._edit, self._view, self._help), strict=True):
            fill(menu)
        if self._bridge.notebook.read_only:
            for name in ("write_down", "new_customer", "import", "undo", "redo"):
                self._actions[name].setEnabled(False)

    # building

    def _add(self, menu: QMenu, name: str, act: Callable[[], object], words: str = "") -> QAction:
        made = keys.action(self._window, name, act, words)
        menu.addAction(made)
        self._actions[name] = made
        return made

    def _file(self, menu: QMenu) -> None:
        self._add(menu, "write_down", self.write_down, tr("&Write down…"))
        self._add(menu, "new_customer", self.new_customer, tr("&Add a customer…"))
        menu.addSeparator()
        self._add(menu, "import", self.import_contacts, tr("&Import contacts…"))
        self._add(menu, "export", self.export_list, tr("&Export the list…"))
        menu.addSeparator()
        menu.addAction(tr("&Back up now"), self.back_up)
        menu.addAction(tr("Save a &copy as…"), self.save_copy)
        menu.addAction(tr("&Restore…"), self.restore)
        menu.addAction(tr("A &second folder for backups…"), self.choose_second_folder)
        menu.addSeparator()
        self._add(menu, "quit", self._window.close, tr("&Quit"))

    def _edit(self, menu: QMenu) -> None:
        self._add(menu, "undo", self.undo, tr("&Undo"))
        self._add(menu, "redo", self.redo, tr("&Redo"))
        menu.addSeparator()
        self._add(menu, "find", self.find, tr("&Find…"))
        menu.addSeparator()
        self._add(menu, "sweep", self.sweep, tr("&Due by tonight…"))
        menu.addSeparator()
        self._add(menu, "groups", self.groups, tr("&Groups…"))
        self._add(menu, "trash", self.trash, tr("&Trash…"))
        menu.addSeparator()
        self._add(menu, "preferences", self.preferences, tr("&Preferences…"))
        menu.addAction(tr("&Before you leave…"), self.before_leaving)
        self._add(menu, "duplicates", self.duplicates, tr("&Duplicates…"))
        menu.aboutToShow.connect(self._name_steps)

    def _view(self, menu: QMenu) -> None:
        for name in ("today", "customers", "promises", "notes", "care", "score"):
            self._add(menu, name, partial(self._window.go, name))
        menu.addSeparator()
        schemes = QActionGroup(self)
        for scheme, text in (
            (Scheme.SYSTEM, tr("Colours as the &system has them")),
            (Scheme.LIGHT, tr("&Light")),
            (Scheme.DARK, tr("&Dark")),
        ):
            act = QAction(text, schemes, checkable=True, checked=theme.scheme() is scheme)
            act.triggered.connect(lambda _on=False, scheme=scheme: self._window.wear(scheme, theme.text_percent()))
            menu.addAction(act)
        menu.addSeparator()
        self._add(menu, "larger", lambda: self._resize(theme.text_percent() + STEP))
        self._add(menu, "smaller", lambda: self._resize(theme.text_percent() - STEP))
        self._add(menu, "usual_size", lambda: self._resize(100))

    def _help(self, menu: QMenu) -> None:
        self._add(menu, "keys", self.show_keys, tr("&Keys"))
        menu.addAction(tr("&About crmnotes"), self.about)

    def action(self, name: str) -> QAction:
        """The action of that name."""
        return self._actions[name]

    def _name_steps(self) -> None:
        """Undo and redo say what they take back."""
        history = self._bridge.notebook.history
        for name, verb, label in (("undo", tr("&Undo"), history.undo_label), ("redo", tr("&Redo"), history.redo_label)):
            self._actions[name].setText(f"{verb}: {tr(label)}" if label else verb)

    # doing

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window; the keyboard comes back to where it was when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def undo(self) -> None:
        """Takes the last step back; a text field that has the keyboard takes back its own typing first."""
        self._turn(lambda: self._bridge.notebook.history.undo(), tr("Taken back: {}"), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Brings back what was taken back."""
        self._turn(lambda: self._bridge.notebook.history.redo(), tr("Done again: {}"), tr("There is nothing to redo."))

    def _turn(self, turn: Callable[[], str | None], saying: str, nothing: str) -> None:
        failed: list[str] = []
        self._bridge.failed.connect(failed.append)
        label = self._bridge.act(turn)
        self._bridge.failed.disconnect(failed.append)
        if not failed:
            self._bridge.say(saying.format(tr(label)) if label else nothing)

    def write_down(self, text: str = "") -> None:
        """Opens the capture line, with that text in it."""
        from crmnotes.ui.capture import CaptureLine

        if not self._bridge.notebook.read_only:
            self._open(CaptureLine(self._bridge, text, self._window))

    def new_customer(self) -> None:
        """Opens the form for a new customer and shows them once saved."""
        self.edit_customer(0)

    def forget(self, customer: int) -> None:
        """Asks whether to erase a customer for good, and does it."""
        from crmnotes.ui.forgetting import forget

        forget(self._window, customer)

    def edit_customer(self, customer: int) -> None:
        """Opens the form of a customer; 0 for a new one."""
        from crmnotes.ui.dialogs.edit_customer import EditCustomer

        form = EditCustomer(self._bridge, customer, self._window)
        if not customer:
            form.accepted.connect(lambda: self._window.open_customer(form.saved))
        self._open(form)

    def import_contacts(self, file: Path | None = None) -> None:
        """Opens the import, at once with a file where one is known."""
        from crmnotes.ui.dialogs.import_contacts import ImportContacts

        dialog = ImportContacts(self._bridge, self._window.jobs, self._window)
        dialog.duplicates_wanted.connect(self.duplicates)
        self._open(dialog)
        if file is not None:
            dialog.open_file(file)

    def export_list(self) -> None:
        """Exports the list on screen."""
        from crmnotes.ui.dialogs.export_contacts import ExportContacts

        window = self._window
        self._open(ExportContacts(self._bridge, window.jobs, window.shown_customers(), window, window.settings))

    def before_call(self, customer: int) -> None:
        """Shows the before-call card."""
        from crmnotes.ui.dialogs.before_call import BeforeCall

        card = BeforeCall(self._bridge, customer, self._window)
        card.replied.connect(self.reply)
        card.write_down_pressed.connect(lambda _customer: self.write_down(f"{card.name.text()}: "))
        self._open(card)

    def care(self, act: str, number: int) -> None:
        """Opens the sheet of an act of Care, on that customer or note."""
        from crmnotes.ui.dialogs.care import SHEETS

        self._open(SHEETS[act](self._bridge, number, self._window))

    def holding(self, customer: int) -> None:
        """Asks for a holding reply."""
        from crmnotes.ui.dialogs.holding import Holding

        self._open(Holding(self._bridge, customer, self._window))

    def reply(self, customer: int) -> None:
        """Asks for the words of a reply and which questions it answers."""
        from crmnotes.ui.dialogs.replied import Replied

        self._open(Replied(self._bridge, customer, self._window))

    def promise(self, customer: int) -> None:
        """Asks what is promised to a customer."""
        from crmnotes.ui.dialogs.new_promise import NewPromise

        self._open(NewPromise(self._bridge, customer, self._window))

    def order(self, customer: int) -> None:
        """Asks what a customer ordered."""
        from crmnotes.ui.dialogs.edit_order import EditOrder

        self._open(EditOrder(self._bridge, customer, self._window))

    def edit_order(self, order: int) -> None:
        """Opens an order."""
        from crmnotes.ui.dialogs.edit_order import EditOrder

        self._open(EditOrder(self._bridge, parent=self._window, order=order))

    def renegotiate(self, promise: int) -> None:
        """Asks for the new date of a promise."""
        from crmnotes.ui.dialogs.renegotiate import Renegotiate

        self._open(Renegotiate(self._bridge, promise, self._window))

    def snooze(self, promise: int) -> None:
        """Asks until when to hide a promise."""
        from crmnotes.ui.dialogs.snooze import Snooze

        self._open(Snooze(self._bridge, promise, self._window))

    def quiet(self, name: str, customer: int) -> None:
        """Asks what one act on somebody who is quiet needs: reach_out, known, has_left or seasonal."""
        from crmnotes.ui.dialogs.quiet import ReachOut, open_sheet

        sheet = open_sheet(name, self._bridge, customer, self._window)
        if isinstance(sheet, ReachOut):
            sheet.writing_started.connect(self.write_down)
        self._open(sheet)

    def kept_earlier(self, promise: int) -> None:
        """Asks when a promise was kept."""
        from crmnotes.ui.dialogs.kept_earlier import KeptEarlier

        self._open(KeptEarlier(self._bridge, promise, self._window))

    def miss(self, promise: int) -> None:
        """Asks why a promise was missed."""
        from crmnotes.ui.dialogs.missed import Missed

        self._open(Missed(self._bridge, promise, self._window))

    def correct_promise(self, promise: int) -> None:
        """Opens the words and the date of a promise."""
        from crmnotes.ui.dialogs.corrections import CorrectPromise

        self._open(CorrectPromise(self._bridge, promise, self._window))

    def edit_note(self, note: int) -> None:
        """Opens the words of a note."""
        from crmnotes.ui.dialogs.corrections import EditNote

        self._open(EditNote(self._bridge, note, self._window))

    def complaint_step(self, note: int) -> None:
        """Opens the form of what comes next for a complaint."""
        from crmnotes.ui.dialogs.complaint import step_sheet

        sheet = step_sheet(self._bridge, note, self._window)
        if sheet is not None:
            self._open(sheet)

    def stop_cause(self, cause: str) -> None:
        """Asks what was done about a cause of complaints."""
        from crmnotes.ui.dialogs.complaint import StopCause

        self._open(StopCause(self._bridge, cause, self._window))

    def sweep(self) -> None:
        """Opens the evening sweep."""
        from crmnotes.ui.dialogs.sweep import Sweep

        self._open(Sweep(self._bridge, self._window))

    def score(self, name: str, subject: object, done: Callable[[object], object]) -> None:
        """Opens a sheet of the scorecard; `done` is told what came of it."""
        from crmnotes.ui.dialogs.score import SHEETS

        self._open(SHEETS[name](self._bridge, subject, done, self._window))

    def groups(self) -> None:
        """Opens the groups."""
        from crmnotes.ui.dialogs.groups import Groups

        self._open(Groups(self._bridge, self._window))

    def preferences(self) -> None:
        """Opens the preferences; a new time away leads to what falls inside it."""
        from crmnotes.ui.dialogs.preferences import Preferences

        sheet = Preferences(self._bridge, self._window)
        sheet.leaving_started.connect(self.before_leaving)
        self._open(sheet)

    def before_leaving(self) -> None:
        """Opens what falls inside the next time away."""
        from crmnotes.ui.dialogs.leaving import BeforeLeaving

        self._open(BeforeLeaving(self._bridge, self._window))

    def trash(self) -> None:
        """Opens the trash."""
        from crmnotes.ui.dialogs.trash import Trash

        self._open(Trash(self._bridge, self._window))

    def duplicates(self) -> None:
        """Opens who may be here twice."""
        from crmnotes.ui.dialogs.duplicates import Duplicates

        self._open(Duplicates(self._bridge, self._window.jobs, self._window))

    def find(self) -> None:
        """Goes to the search; inside it, back to its field."""
        self._window.go("search").find_here()

    def back_up(self) -> None:
        """Writes a checked copy on the worker."""
        self._window.keeper.back_up_and_say()

    def save_copy(self) -> None:
        """Writes a checked copy where the person says."""
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        place, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save a copy as"), "notebook-copy.crmnotes", tr("Notebooks (*.crmnotes)")
        )
        if place:
            self._window.keeper.back_up_and_say(Path(place))

    def restore(self) -> None:
        """Lists the backups; the chosen one takes the notebook's place, and a new window shows it."""
        from crmnotes.ui.dialogs.restore import Restore
        from crmnotes.ui.start import go_back

        window, notebook = self._window, self._bridge.notebook
        dialog = Restore(
            notebook.path, notebook.clock, window.jobs, window, window.keeper.second, window.keeper.before_going_back
        )
        dialog.accepted.connect(lambda: go_back(window, dialog.ready))
        self._open(dialog)

    def choose_second_folder(self) -> None:
        """Asks for a folder that gets each backup too, such as a USB stick; it need not be there later."""
        from PySide6.QtWidgets import QFileDialog

        before = self._window.settings.text("second_folder")
        folder = QFileDialog.getExistingDirectory(self._window, tr("Each backup also goes to this folder"), before)
        if folder:
            self._window.keep_second_copies(folder)
            self.back_up()

    def _resize(self, percent: int) -> None:
        self._window.wear(theme.scheme(), percent)

    def show_keys(self) -> None:
        """Shows the page of keys."""
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

        from crmnotes.ui.dialogs.shortcuts import Shortcuts

        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self._open(Shortcuts(self._window))

    def about(self) -> None:
        """Says what this is and where the notebook lies."""
        from crmnotes.ui.dialogs.about import About

        self._open(About(self._bridge.notebook.path, self._window))
