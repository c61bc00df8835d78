"""Every pane, dialog and box of the window, by name, with how to open it on the sample business.

For whatever must look at all of them: names and focus, hostile texts, languages, pictures. Usage:

    with stage(folder) as on:                        # a window on a fresh sample business in that folder
        for sight in SIGHTS:
            with opened(on, sight) as shown:         # the pane or the dialog, painted; closed again afterwards
                ...
    with stage(folder, customers=0) as on:           # the same on an empty notebook, for the `PANES` alone

A new dialog belongs in `SIGHTS`: `test_every.py` fails for a class of dialog that nothing here shows.
Nothing here needs pytest, so that scripts can use it too.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from time import monotonic
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from crmnotes import conditions
from crmnotes.clock import FixedClock
from crmnotes.contacts import Meant, ToDo
from crmnotes.notebook import Notebook
from crmnotes.notebook.import_views import Going, Unclaimed
from crmnotes.notebook.protection import Copy
from crmnotes.records import Due, Kind, Why
from crmnotes.rules import period
from crmnotes.rules.complaints import Step
from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.rules.snippets import Snippet
from crmnotes.sample import fill
from crmnotes.ui import panes as places
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs import asked, complaint, corrections, quiet, wish
from crmnotes.ui.dialogs.about import About
from crmnotes.ui.dialogs.before_call import BeforeCall
from crmnotes.ui.dialogs.behind import BehindSheet
from crmnotes.ui.dialogs.duplicates import Duplicates
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.dialogs.edit_order import EditOrder
from crmnotes.ui.dialogs.emergency import Emergency
from crmnotes.ui.dialogs.export_contacts import ExportContacts, ExportOne
from crmnotes.ui.dialogs.files import NoteFiles
from crmnotes.ui.dialogs.firm import FirmPage
from crmnotes.ui.dialogs.first_start import FirstStart
from crmnotes.ui.dialogs.groups import EditGroup, Groups
from crmnotes.ui.dialogs.guide import Guide
from crmnotes.ui.dialogs.holding import Holding
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.dialogs.kept_earlier import KeptEarlier
from crmnotes.ui.dialogs.leaving import BeforeLeaving
from crmnotes.ui.dialogs.lists import EditList, Lists
from crmnotes.ui.dialogs.missed import Missed
from crmnotes.ui.dialogs.new_promise import NewPromise
from crmnotes.ui.dialogs.own_fields import EditField, OwnFields
from crmnotes.ui.dialogs.own_rule import FreePeriod, OwnRule
from crmnotes.ui.dialogs.palette import Palette
from crmnotes.ui.dialogs.passphrase import Passphrase, Protected
from crmnotes.ui.dialogs.preferences import Preferences
from crmnotes.ui.dialogs.preview import Preview
from crmnotes.ui.dialogs.quoting import Quoting
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.replied import Replied
from crmnotes.ui.dialogs.restore import Restore
from crmnotes.ui.dialogs.second_copy import SecondCopy
from crmnotes.ui.dialogs.shortcuts import Shortcuts
from crmnotes.ui.dialogs.snippets import EditSnippet, Snippets
from crmnotes.ui.dialogs.snooze import Snooze
from crmnotes.ui.dialogs.sweep import Sweep
from crmnotes.ui.dialogs.thank import Thank
from crmnotes.ui.dialogs.trash import Trash
from crmnotes.ui.dialogs.whose_entries import WhoseEntries
from crmnotes.ui.panes.care import TABS
from crmnotes.ui.panes.promises import MONTH
from crmnotes.ui.parts import plain
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.safety import crash, forgetting, mending, taking_back
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window

MOMENT = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)  # a Sunday
SIZE = (1320, 860)
PATIENCE = 20.0
"""Seconds that work in the background may take before it counts as stuck."""


class Stage(NamedTuple):
    """A window on a notebook, and what of it can be shown."""

    window: Window
    notebook: Notebook
    folder: Path

    def row(self, *whys: Why) -> tuple[int, int]:
        """The customer and the first record of the first row of Today for one of those reasons."""
        rows = [row for row in self.notebook.today().rows if row.why in whys]
        return rows[0].customer, rows[0].ids[0] if rows[0].ids else 0

    def promise(self) -> int:
        """A promise that is due today."""
        return self.row(Why.PROMISE_TODAY)[1]

    def waiting(self) -> int:
        """A customer who waits for an answer."""
        return self.row(Why.REPLY_LATE)[0]

    def quiet(self) -> int:
        """A customer who has gone quiet."""
        return self.row(Why.GONE_QUIET)[0]

    def note(self, kind: Kind) -> int:
        """The newest note of that kind."""
        return self.notebook.notes.page(kinds=[kind], limit=1)[0].id

    def order(self) -> int:
        """An order."""
        ids = self.notebook.customers.ids()
        return next(order.id for customer in ids for order in self.notebook.orders.of(customer, limit=1))

    def settle(self) -> None:
        """Lets everything that was begun come to its end: the worker, what waits for a moment, painting."""
        until = monotonic() + PATIENCE
        turn = QEventLoop()
        while True:
            QApplication.sendPostedEvents()
            turn.processEvents()
            if not self.window.jobs.busy:
                break
            if monotonic() > until:
                raise TimeoutError("the worker did not come to its end")
        turn.processEvents()


class Sight(NamedTuple):
    """Something to look at: its name, the class of its widget, and what shows it."""

    name: str
    shows: type[QWidget]
    open: Callable[[Stage], object]


def _at(place: str) -> Callable[[Stage], object]:
    return lambda on: on.window.go(place)


def _customer(on: Stage) -> object:
    on.window.open_customer(on.waiting())


def _found(on: Stage) -> object:
    on.window.go("search").line.setText("delivery")  # type: ignore[attr-defined]


def _promises(chip: int, on: Stage) -> object:
    return on.window.go("promises").chips.choose(chip)  # type: ignore[attr-defined]


def _tab(number: int, on: Stage) -> object:
    return on.window.go("care").chips.choose(number)  # type: ignore[attr-defined]


PANES: tuple[Sight, ...] = (
    *(Sight(name, Pane, _at(name)) for name in places.PANES if name not in ("care", "promises", "search")),
    Sight("promises", Pane, partial(_promises, 0)),
    Sight("promises-month", Pane, partial(_promises, MONTH)),
    Sight("search", Pane, _found),
    *(Sight(f"care-{tab.name}", Pane, partial(_tab, number)) for number, tab in enumerate(TABS)),
)
"""The places of the window; on an empty notebook each says what will stand there."""


def _step(form: type[complaint.StepSheet], step: Step) -> Sight:
    """The form of a step of a complaint, whichever step the sample's own complaints have come to."""

    def show(on: Stage) -> object:
        lines = on.notebook.complaints.open()
        line = next((line for line in lines if line.step is step), lines[0])._replace(step=step)
        return form(on.window.bridge, line, on.window).open()  # type: ignore[call-arg]

    return Sight(f"complaint-{step.value}", form, show)


def _write_down(text: str) -> Callable[[Stage], object]:
    return lambda on: on.window.opener.write_down(text)


def _care(act: str, kind: Kind) -> Callable[[Stage], object]:
    return lambda on: on.window.sheets.care(act, on.note(kind))


def _files(on: Stage) -> object:
    note = on.note(Kind.SAID)
    if not on.notebook.files.of(note):
        on.notebook.files.attach(note, "Price list 2027 — linen and wool.pdf", b"%PDF-1.7")
    return on.window.sheets.files(note)


def _behind(on: Stage) -> object:
    pane = on.window.go("score")
    on.settle()
    view = pane.view  # type: ignore[attr-defined]
    view.choose_first()
    return view.entry_opened.emit(view.entry())


def _sheet_of_score(name: str, subject: object) -> Callable[[Stage], object]:
    return lambda on: on.window.sheets.score(name, subject, lambda _done: None)


def _second_copy(on: Stage) -> None:
    path = on.notebook.path.with_name(f"{on.notebook.path.stem} (1).crmnotes")
    if not path.exists():
        on.notebook.backups.make(path)
        (note,) = on.notebook.notes.page(None, limit=1)
        on.notebook.notes.trash(note.id)
    SecondCopy(on.window.bridge, on.window.jobs, path, on.window).open()


def _protected(on: Stage) -> None:
    older = [Copy(on.notebook.path, False), Copy(on.notebook.path, True)]
    Protected(on.window.bridge, on.window.jobs, older, None, on.window).open()


def _imported(text: str) -> Callable[[Stage], object]:
    """The import with a file chosen: what it makes of it, before anything is written."""

    def show(on: Stage) -> object:
        file = on.folder / "people.csv"
        file.write_text(text, encoding="utf-8")
        return on.window.opener.import_contacts(file)

    return show


def _whose(on: Stage) -> object:
    """Entries of which nobody can tell whom they are for."""
    first, second = on.notebook.customers.ids()[:2]
    entries = [
        Unclaimed(ToDo("Ring about the garden gate", Meant(), 1, due=Due(MOMENT.date(), time(15)))),
        Unclaimed(ToDo("Bring the samples along", Meant(), 2), (first, second)),
        Unclaimed(ToDo("Send the invoice again, with the new address on it", Meant(), 3), (second,)),
    ]
    return WhoseEntries(on.notebook, entries, on.window).open()


def _typed_into_palette(text: str) -> Callable[[Stage], object]:
    def show(on: Stage) -> object:
        on.window.opener.palette()
        found = _new_dialog()
        return found.line.setText(text)  # type: ignore[attr-defined]

    return show


def _preview(place: str) -> Callable[[Stage], object]:
    def show(on: Stage) -> object:
        on.window.go(place)
        on.settle()
        return on.window.opener.print_shown()

    return show


PEOPLE = """Name,Company,E-mail,Telephone,Town,Notes
Ada Byrne,Byrne & Daughters,ada@byrne.example,+353 1 496 0001,Dublin,Wants the catalogue in print
Benedikt Aschenbrenner-Oberhuber,Sägewerk Aschenbrenner,benedikt@saegewerk.example,+49 89 1234567,München,
Carmen Ibáñez,,carmen@ibanez.example,+34 91 123 45 67,Madrid,Call after four
"""


def _export_one(on: Stage) -> object:
    on.window.open_customer(on.waiting())
    return on.window.opener.export_one()


def _edit_group(on: Stage) -> object:
    group = on.notebook.groups.all()[0]
    return EditGroup(on.window.bridge, group, on.window).open()


QUIET = conditions.Condition(conditions.About.LAST_CONTACT, conditions.How.NOT_FOR, "60")
LISTED = conditions.SavedList("Quiet wholesale", (QUIET,))
FABRIC = OwnField("Fabric", FieldKind.CHOICE, ("linen", "wool"))
THANKS = Snippet("thanks", "Thank you for your order. It goes out within two days.")


def _firm(on: Stage) -> object:
    one = next(line for line in on.notebook.customers.lines(on.notebook.customers.ids()) if line.company)
    other = on.notebook.customers.ids()[-1]
    on.notebook.customers.edit(other, company=one.company.upper()[:400])
    return on.window.sheets.firm(one.id)


def _lists(on: Stage) -> object:
    if not on.notebook.lists.names():
        on.notebook.lists.save(LISTED)
    return on.window.opener.lists()


def _own_fields(on: Stage) -> object:
    if not on.notebook.own_fields.names():
        on.notebook.own_fields.save(FABRIC)
    return on.window.opener.own_fields()


def _snippets(on: Stage) -> object:
    if not on.notebook.snippets.names():
        on.notebook.snippets.save(THANKS)
    return on.window.opener.snippets()


def _box(make: Callable[[Stage], QMessageBox]) -> Callable[[Stage], object]:
    return lambda on: make(on).open()


LONG = (
    "The file /home/greta/Documents/business/crmnotes/notebook.crmnotes cannot be written: the disk is full. "
    "Nothing was changed. Make room and try again."
)

DIALOGS: tuple[Sight, ...] = (
    Sight("write-down", CaptureLine, _write_down("Maria Lopez: loves the linen, wants 30 m; call her tuesday 3pm")),
    Sight("write-down-new", CaptureLine, _write_down("Wilhelmina Aschenbrenner: ordered 12 chairs for 1,980")),
    Sight("write-down-choose", CaptureLine, _write_down("Gre")),
    Sight("customer-form", EditCustomer, lambda on: on.window.sheets.edit_customer(on.waiting())),
    Sight("new-customer", EditCustomer, lambda on: on.window.opener.new_customer()),
    Sight("before-call", BeforeCall, lambda on: on.window.sheets.before_call(on.waiting())),
    Sight("holding", Holding, lambda on: on.window.sheets.holding(on.waiting())),
    Sight("replied", Replied, lambda on: on.window.sheets.reply(on.waiting())),
    Sight("firm", FirmPage, _firm),
    Sight("new-promise", NewPromise, lambda on: on.window.sheets.promise(on.waiting())),
    Sight("new-order", EditOrder, lambda on: on.window.sheets.order(on.waiting())),
    Sight("order", EditOrder, lambda on: on.window.sheets.edit_order(on.order())),
    Sight("renegotiate", Renegotiate, lambda on: on.window.sheets.renegotiate(on.promise())),
    Sight("snooze", Snooze, lambda on: on.window.sheets.snooze(on.promise())),
    Sight("kept-earlier", KeptEarlier, lambda on: on.window.sheets.kept_earlier(on.promise())),
    Sight("missed", Missed, lambda on: on.window.sheets.miss(on.promise())),
    Sight("promise", corrections.CorrectPromise, lambda on: on.window.sheets.correct_promise(on.promise())),
    Sight("note", corrections.EditNote, lambda on: on.window.sheets.edit_note(on.note(Kind.SAID))),
    Sight("files", NoteFiles, _files),
    Sight("reach-out", quiet.ReachOut, lambda on: on.window.sheets.quiet("reach_out", on.quiet())),
    Sight("known-quiet", quiet.KnownQuiet, lambda on: on.window.sheets.quiet("known", on.quiet())),
    Sight("has-left", quiet.HasLeft, lambda on: on.window.sheets.quiet("has_left", on.quiet())),
    Sight("seasonal", quiet.Seasonal, lambda on: on.window.sheets.quiet("seasonal", on.quiet())),
    _step(complaint.Admit, Step.ADMIT),
    _step(complaint.Agree, Step.AGREE),
    _step(complaint.PutRight, Step.PUT_RIGHT),
    _step(complaint.Confirm, Step.CONFIRM),
    _step(complaint.NameCause, Step.CAUSE),
    _step(complaint.StillContent, Step.CHECK),
    Sight("stop-cause", complaint.StopCause, lambda on: on.window.sheets.stop_cause("late delivery")),
    Sight("thank", Thank, lambda on: on.window.sheets.care("thanked", on.row(Why.THANK)[0])),
    Sight("ask", asked.Ask, lambda on: on.window.sheets.care("asked", on.row(Why.ASK)[0])),
    Sight("answer", asked.Answer, lambda on: on.window.sheets.care("answered", on.note(Kind.ANSWER))),
    Sight("what-changed", asked.Changed, _care("what_changed", Kind.ANSWER)),
    Sight("now-offered", wish.Offer, _care("offered", Kind.WISH)),
    Sight("same-wish", wish.SameWish, _care("same_wish", Kind.WISH)),
    Sight("quoting", Quoting, _care("quoting", Kind.COMPLIMENT)),
    Sight("behind-a-number", BehindSheet, _behind),
    Sight("own-rule", OwnRule, _sheet_of_score("own_rule", None)),
    Sight("period", FreePeriod, _sheet_of_score("period", period.usual(MOMENT.date()))),
    Sight("sweep", Sweep, lambda on: on.window.opener.sweep()),
    Sight("before-leaving", BeforeLeaving, lambda on: on.window.opener.before_leaving()),
    Sight("groups", Groups, lambda on: on.window.opener.groups()),
    Sight("group", EditGroup, _edit_group),
    Sight("lists", Lists, _lists),
    Sight("list", EditList, lambda on: EditList(on.window.bridge, LISTED, on.window).open()),
    Sight("own-fields", OwnFields, _own_fields),
    Sight("own-field", EditField, lambda on: EditField(on.window.bridge, FABRIC, on.window).open()),
    Sight("snippets", Snippets, _snippets),
    Sight("snippet", EditSnippet, lambda on: EditSnippet(on.window.bridge, THANKS, on.window).open()),
    Sight("trash", Trash, lambda on: on.window.opener.trash()),
    Sight("preferences", Preferences, lambda on: on.window.opener.preferences()),
    Sight("preview-today", Preview, _preview("today")),
    Sight("preview-customer", Preview, _preview("customers")),
    Sight("preview-score", Preview, _preview("score")),
    Sight("palette", Palette, lambda on: on.window.opener.palette()),
    Sight("palette-found", Palette, _typed_into_palette("ma")),
    Sight("duplicates", Duplicates, lambda on: on.window.opener.duplicates()),
    Sight("import", ImportContacts, lambda on: on.window.opener.import_contacts()),
    Sight("import-preview", ImportContacts, _imported(PEOPLE)),
    Sight("whose-entries", WhoseEntries, _whose),
    Sight("export", ExportContacts, lambda on: on.window.opener.export_list()),
    Sight("export-one", ExportOne, _export_one),
    Sight("restore", Restore, lambda on: on.window.opener.restore()),
    Sight("guide", Guide, lambda on: on.window.opener.show_guide()),
    Sight("keys", Shortcuts, lambda on: on.window.opener.show_keys()),
    Sight("about", About, lambda on: on.window.opener.about()),
    Sight("passphrase", Passphrase, lambda on: on.window.opener.passphrase()),
    Sight("protected", Protected, _protected),
    Sight("second-copy", SecondCopy, _second_copy),
    Sight("emergency", Emergency, lambda on: on.window.opener.emergency_sheet()),
    Sight("first-start", FirstStart, lambda on: FirstStart(on.window).open()),
    Sight(
        "forget",
        QMessageBox,
        _box(lambda on: forgetting.question_of(on.notebook.customers.get(on.waiting()), on.window)),
    ),
    Sight("take-back", QMessageBox, _box(lambda on: taking_back.question_of(Going(60, 100), on.window))),
    Sight("damaged", QMessageBox, _box(lambda on: mending.question_of(LONG, on.window, any_backup=True))),
    Sight("our-fault", QMessageBox, _box(lambda on: crash.box_of("", "crmnotes, Python, Qt\nValueError", on.window))),
    Sight("a-sentence", QMessageBox, _box(lambda on: plain.question(on.window, "The notebook was not opened", LONG))),
)
"""Every dialog and every box."""

SIGHTS: tuple[Sight, ...] = PANES + DIALOGS


@contextmanager
def stage(folder: Path, customers: int = 40, size: tuple[int, int] = SIZE) -> Iterator[Stage]:
    """A window on a notebook made afresh in that folder: the sample business, or an empty one.

    The application must have been made and dressed; a backup lies beside the notebook, something in its trash.
    """
    clock = FixedClock(MOMENT)
    notebook = Notebook.open(folder / "notebook.crmnotes", clock)
    if customers:
        fill(notebook, customers=customers)
        notebook.backups.make()
        notebook.notes.trash(notebook.notes.page(limit=1)[0].id)
    window = Window(Bridge(notebook), WindowSettings(None))
    window.resize(*size)
    window.show()
    window.complete()
    on = Stage(window, notebook, folder)
    on.settle()
    yield on
    on.settle()
    window.close()
    window.deleteLater()
    notebook.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def opened(on: Stage, sight: Sight) -> Iterator[QWidget]:
    """Shows it, lets it come to rest, gives its widget, and puts it away with all that it opened."""
    try:
        sight.open(on)
        on.settle()
        shown = on.window.pane() if issubclass(sight.shows, Pane) else _new_dialog()
        if not isinstance(shown, sight.shows):
            raise TypeError(f"{sight.name} shows {type(shown).__name__}, not {sight.shows.__name__}")
        yield shown
    finally:
        close_dialogs()
        on.settle()


def dialogs() -> list[QDialog]:
    """The dialogs on the screen, the newest last."""
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def close_dialogs() -> None:
    """Puts away every dialog; what was typed into one stays as a draft, as always."""
    for dialog in dialogs():
        dialog.reject()
        dialog.close()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _new_dialog() -> QDialog:
    shown = dialogs()
    if len(shown) != 1:
        raise LookupError(f"one dialog was expected, not {[type(dialog).__name__ for dialog in shown]}")
    return shown[0]
