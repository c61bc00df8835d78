"""What the window opens: the capture line, and what is about the whole notebook; imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crmnotes.ui.exporting.watched import Watched
    from crmnotes.ui.window import Window

FIELDS = "QLineEdit", "QPlainTextEdit"
"""What is written into, by name: to name the classes would have them made before there is a field."""


def show(dialog: QDialog) -> None:
    """Shows a dialog over the window; the keyboard is its own at once and comes back when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    if dialog.isWindow():
        from crmnotes.ui.parts.early_keys import EarlyKeys

        EarlyKeys(dialog)


class Opener(QObject):
    """Opens what a menu, a key or the palette names."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self.watched: Watched | None = None  # files that follow the notebook, where they are wanted

    def write_down(self, text: str = "") -> None:
        """Opens the capture line, with that text in it."""
        from crmnotes.ui.capture.line import CaptureLine

        if not self._bridge.notebook.read_only:
            show(CaptureLine(self._bridge, text, self._window))

    def new_customer(self) -> None:
        """Opens the form for a new customer and shows them once saved."""
        self._window.sheets.edit_customer(0)

    def import_contacts(self, *files: Path) -> QDialog:
        """Opens the import, at once with files where they are known."""
        from crmnotes.ui.dialogs.import_contacts import ImportContacts

        dialog = ImportContacts(self._bridge, self._window.jobs, self._window)
        dialog.duplicates_wanted.connect(self.duplicates)
        show(dialog)
        if files:
            dialog.open_files(files)
        return dialog

    def keep_watched(self) -> None:
        """Keeps files up to date in the folder that the person named for it, if there is one."""
        settings = self._window.settings
        folder = settings.text("watched_folder")
        if folder and self.watched is None:
            from crmnotes.ui.exporting.watched import Watched

            self.watched = Watched(self._bridge, self._window.jobs, self)
        if self.watched is not None:
            self.watched.keep(Path(folder) if folder else None, settings.texts("watched"))

    def write_snippets_out(self) -> None:
        """The owner's short words become their texts in every field of this program."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._write_out_into)

    def _write_out_into(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What writes them out is loaded for the first field that takes the keyboard, and then follows it itself."""
        if now is None or not any(map(now.inherits, FIELDS)):
            return
        from crmnotes.ui.capture.snippets import SnippetTyping

        QApplication.instance().focusChanged.disconnect(self._write_out_into)  # type: ignore[union-attr]
        SnippetTyping(self._bridge.notebook, self, now)

    def take_drops(self) -> None:
        """What is dropped where nothing else takes it: files are looked at for import, text is written down."""
        from crmnotes.ui.parts.drops import Drops

        if not self._bridge.notebook.read_only:
            Drops(self._window, lambda paths, _place: self.import_contacts(*paths), read=self.write_down_about)

    def write_down_about(self, text: str) -> None:
        """Opens the capture line with text behind the name of the customer who is shown, ready for another name."""
        customer = self._window.pane().shown_customer() if self._window.place == "customers" else None
        found = self._bridge.read(lambda: self._bridge.notebook.customers.get(customer)) if customer else None
        self.write_down(f"{found.name}: {text}" if found is not None else text)

    def export_list(self) -> None:
        """Exports the list on screen."""
        from crmnotes.ui.dialogs.export_contacts import ExportContacts

        window = self._window
        show(ExportContacts(self._bridge, window.jobs, window.pane().shown_ids(), window, window.settings))

    def export_one(self) -> None:
        """Exports all that is kept about the customer who is shown."""
        from crmnotes.ui.dialogs.export_contacts import ExportOne

        window, customer = self._window, self._window.pane().shown_customer()
        if customer is None:
            self._bridge.say(tr("Choose a customer first."))
        else:
            show(ExportOne(self._bridge, window.jobs, customer, window, window.settings))

    def print_shown(self) -> None:
        """Shows what is printed of the place on screen, page by page."""
        from crmnotes.ui.dialogs.preview import Preview

        printed = self._window.pane().printed()
        if printed is not None:
            show(Preview(self._bridge, printed, self._window))

    def copy_phone(self) -> None:
        """Copies the phone number of the customer who is shown or whose row is chosen."""
        from crmnotes.records import WayKind
        from crmnotes.ui.parts import clipboard
        from crmnotes.ui.parts.links import best_way

        customer = self._window.pane().shown_customer()
        found = self._bridge.read(lambda: self._bridge.notebook.customers.get(customer)) if customer else None
        way = best_way(found, WayKind.PHONE) if found is not None else None
        if way is None:
            self._bridge.say(tr("There is no phone number to copy."))
        else:
            clipboard.copy(way.value)
            self._bridge.say(tr("Copied: {}").format(way.value))

    def another_notebook(self) -> None:
        """Asks for a notebook and opens it in a window of its own."""
        from PySide6.QtWidgets import QFileDialog

        before = str(self._bridge.notebook.path.parent)
        place, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open another notebook"), before, tr("Notebooks (*.crmnotes)")
        )
        if place:
            self.open_beside(Path(place))

    def open_beside(self, path: Path | None) -> None:
        """Opens that notebook in a window of its own; without one the sample business."""
        from crmnotes.ui.start import notebooks

        if not notebooks.open_beside(path):
            self._bridge.fail(tr("The other window could not be opened. Start crmnotes once more instead."))

    def find(self) -> None:
        """Goes to the search; inside it, back to its field."""
        self._window.go("search").find_here()

    def sweep(self) -> None:
        """Opens the evening sweep."""
        from crmnotes.ui.dialogs.sweep import Sweep

        show(Sweep(self._bridge, self._window))

    def groups(self) -> None:
        """Opens the groups."""
        from crmnotes.ui.dialogs.groups import Groups

        show(Groups(self._bridge, self._window))

    def lists(self) -> None:
        """Opens the saved lists."""
        from crmnotes.ui.dialogs.lists import Lists

        dialog = Lists(self._bridge, self._window)
        dialog.list_chosen.connect(self.show_list)
        show(dialog)

    def keep_lists(self) -> None:
        """From now on the saved lists stand in the side bar, under Customers."""
        from crmnotes.ui.side_lists import SideLists

        SideLists(self._bridge, self._window.side).list_chosen.connect(self.show_list)
        self._window.side.place_chosen.connect(lambda _name: self._window.pane().leave_list())

    def show_list(self, name: str) -> None:
        """Shows who is on a saved list."""
        self._window.go("customers").show_list(name)

    def own_fields(self) -> None:
        """Opens the own fields."""
        from crmnotes.ui.dialogs.own_fields import OwnFields

        show(OwnFields(self._bridge, self._window))

    def snippets(self) -> None:
        """Opens the snippets."""
        from crmnotes.ui.dialogs.snippets import Snippets

        show(Snippets(self._bridge, self._window))

    def trash(self) -> None:
        """Opens the trash."""
        from crmnotes.ui.dialogs.trash import Trash

        show(Trash(self._bridge, self._window))

    def palette(self) -> None:
        """Opens the palette: customers, acts and settings by their first letters."""
        from crmnotes.ui.acts.finding import palette

        show(palette(self._window))

    def preferences(self, field: str = "") -> None:
        """Opens the preferences, at a field if one is named; a new time away leads to what falls inside it."""
        from crmnotes.ui.dialogs.preferences import Preferences
        from crmnotes.ui.preferences.sections import SECTIONS

        sheet = Preferences(self._bridge, self._window, [section(self._window) for section in SECTIONS])
        sheet.go_to(field)
        sheet.leaving_started.connect(self.before_leaving)
        show(sheet)

    def before_leaving(self) -> None:
        """Opens what falls inside the next time away."""
        from crmnotes.ui.dialogs.leaving import BeforeLeaving

        show(BeforeLeaving(self._bridge, self._window))

    def duplicates(self) -> None:
        """Opens who may be here twice."""
        from crmnotes.ui.dialogs.duplicates import Duplicates

        show(Duplicates(self._bridge, self._window.jobs, self._window))

    def back_up(self) -> None:
        """Writes a checked copy on the worker."""
        self._window.keeper.back_up_and_say()

    def save_copy(self) -> None:
        """Writes a checked copy where the person says."""
        from PySide6.QtWidgets import QFileDialog

        place, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save a copy as"), "notebook-copy.crmnotes", tr("Notebooks (*.crmnotes)")
        )
        if place:
            self._window.keeper.back_up_and_say(Path(place))

    def restore(self) -> None:
        """Lists the backups; the chosen one takes the notebook's place, and a new window shows it."""
        from crmnotes.ui.dialogs.restore import Restore
        from crmnotes.ui.start.succession import go_back

        window, notebook = self._window, self._bridge.notebook
        dialog = Restore(
            notebook.path,
            notebook.clock,
            window.jobs,
            window,
            window.keeper.second,
            window.keeper.before_going_back,
            notebook.passphrase,
        )
        dialog.accepted.connect(lambda: go_back(window, dialog.ready))
        show(dialog)

    def choose_second_folder(self) -> None:
        """Asks for a folder that gets each backup too, such as a USB stick; it need not be there later."""
        from PySide6.QtWidgets import QFileDialog

        before = self._window.settings.text("second_folder")
        folder = QFileDialog.getExistingDirectory(self._window, tr("Each backup also goes to this folder"), before)
        if folder:
            self._window.keep_second_copies(folder)
            self.back_up()

    def show_guide(self) -> None:
        """Shows the guide, open at the page about the place that is shown."""
        from crmnotes.ui import guide
        from crmnotes.ui.dialogs.guide import Guide

        show(Guide(guide.PLACES.get(self._window.place, ""), self._window))

    def show_tour(self) -> None:
        """Goes through the five cards of the first start again."""
        from crmnotes.ui.start import tour

        tour.begin(self._window)

    def passphrase(self, then: Callable[[Window], object] | None = None) -> None:
        """Opens what sets, changes or removes the passphrase; `then` comes after it, whatever was chosen."""
        from crmnotes.ui.dialogs.passphrase import Passphrase
        from crmnotes.ui.safety.protecting import protect

        sheet = Passphrase(self._bridge, self._window.jobs, self._window)
        sheet.accepted.connect(lambda: protect(self._window, sheet, then))
        if then is not None:
            sheet.rejected.connect(partial(then, self._window))
        show(sheet)

    def emergency_sheet(self) -> None:
        """Opens the page to print for a day without this computer, or without whoever knows the passphrase."""
        from crmnotes.ui.dialogs.emergency import Emergency

        show(Emergency(self._bridge, self._window))

    def lock(self) -> None:
        """Locks the notebook at once; without a passphrase there is nothing to lock with, and that is offered."""
        from crmnotes.ui.safety.locking import lock

        if self._bridge.notebook.protection.locked:
            lock(self._window)
        else:
            self._bridge.say(tr("Without a passphrase there is nothing to lock. File, Passphrase sets one."))

    def show_keys(self) -> None:
        """Shows the page of keys."""
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

        from crmnotes.ui.dialogs.shortcuts import Shortcuts

        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            pane = self._window.pane()
            show(Shortcuts(self._window, tr(pane.title), pane.key_names()))

    def about(self) -> None:
        """Says what this is and where the notebook lies."""
        from crmnotes.ui.dialogs.about import About

        show(About(self._bridge.notebook.path, self._window))
