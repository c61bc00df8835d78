"""Importing what is no table: cards, calendars, letters and workbooks need no mapping."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.dialogs.whose_entries import WhoseEntries
from crmnotes.ui.models.mapping import Reading
from crmnotes.ui.models.recognised import Recognised, in_turn, reading_of
from crmnotes.ui.parts.drops import Drops
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window
from tests.exchange.test_xlsx_in import workbook

CARDS = "BEGIN:VCARD\nFN:Greta Holm\nTEL:+45 33 12 00 41\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Tom Becker: call\nDUE;VALUE=DATE:20991124\nEND:VTODO\n"
    "BEGIN:VTODO\nSUMMARY:buy milk\nEND:VTODO\nEND:VCALENDAR\n"
)
MAIL = "From: Tom <tom@becker.example>\nDate: Sat, 21 Nov 2020 10:00:00 +0000\nSubject: Order\n\nwhen?\n"


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    made = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    made.customers.add(Customer("Tom Becker", ways=(Way(WayKind.EMAIL, "tom@becker.example"),)))
    yield made
    made.close()


def looked_at(qtbot: QtBot, dialog: ImportContacts, path: Path) -> None:
    """Opens a file and waits until it is counted."""
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview, timeout=5000)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=5000)


@pytest.mark.parametrize(
    ("content", "go", "counts", "head"),
    [
        (CARDS, "Import 1 customer", "1 new · 1 cannot be read", "1 customer added"),
        (CALENDAR, "Import 1 record", "1 new · 1 cannot be read", "1 promise added"),
        (MAIL, "Import 1 record", "1 new", "1 note added"),
    ],
)
def test_nothing_has_to_be_explained(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path, content: str, go: str, counts: str, head: str
) -> None:
    path = tmp_path / "from a phone"
    path.write_text(content, "utf-8")
    before = book.customers.ids()
    looked_at(qtbot, dialog, path)
    assert not dialog.preview.columns.isVisible()
    assert not dialog.preview.encoding.isVisible()
    assert (dialog.go.text(), dialog.preview.counts.text()) == (go, counts)
    assert (book.customers.ids(), book.notes.page()) == (before, []), "nothing is written before it is said"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)
    assert dialog.outcome.head.text() == head
    looked_at(qtbot, dialog, path)
    assert dialog.preview.counts.text().startswith("1 already here")
    assert not dialog.go.isEnabled()


def test_a_table_after_cards_shows_its_columns_again(qtbot: QtBot, dialog: ImportContacts, tmp_path: Path) -> None:
    cards, table = tmp_path / "a.vcf", tmp_path / "b.csv"
    cards.write_text(CARDS, "utf-8")
    table.write_text("Name,Phone\nXenia,1\n", "utf-8")
    looked_at(qtbot, dialog, cards)
    looked_at(qtbot, dialog, table)
    assert dialog.preview.columns.isVisible()
    assert dialog.preview.encoding.isVisible()
    assert dialog.preview.head.text() == "Who will be in the notebook"


def test_a_workbook_has_columns_but_neither_encoding_nor_separator(
    qtbot: QtBot, dialog: ImportContacts, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(People=[["Name", "Phone"], ["Xenia", "1"]]))
    looked_at(qtbot, dialog, path)
    assert dialog.preview.columns.isVisible()
    assert not dialog.preview.encoding.isVisible()
    assert not dialog.preview.separator.isVisible()


@pytest.mark.parametrize(
    ("content", "bad", "good", "head"),
    [
        (CARDS, "NOTE:nobody", "FN:Xenia", "1 customer added"),
        (CALENDAR, "SUMMARY:buy milk", "SUMMARY:Tom Becker: buy milk", "1 promise added"),
    ],
)
def test_the_skipped_can_be_mended_and_come_in(
    qtbot: QtBot, dialog: ImportContacts, tmp_path: Path, content: str, bad: str, good: str, head: str
) -> None:
    path, mended = tmp_path / "a", tmp_path / "mended"
    path.write_text(content, "utf-8")
    looked_at(qtbot, dialog, path)
    dialog.write_skipped(mended)
    text = mended.read_text("utf-8")
    assert text.count("Greta") == text.count("Tom") == 0
    mended.write_text(text.replace(bad, good), "utf-8")
    looked_at(qtbot, dialog, mended)
    dialog.run()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)
    assert dialog.outcome.head.text() == head


def test_an_entry_of_nobody_comes_in_once_it_is_said_whom_it_is_for(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path
) -> None:
    path = tmp_path / "phone.ics"
    path.write_text(CALENDAR, "utf-8")
    looked_at(qtbot, dialog, path)
    assert dialog.whose.text() == "&Say whom 1 entry is for…"
    qtbot.keyClick(dialog.whose, Qt.Key.Key_Space)
    asked = next(one for one in QApplication.topLevelWidgets() if isinstance(one, WhoseEntries) and one.isVisible())
    (field,) = [field for _, field in asked.fields]
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Tam")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (asked.isVisible(), asked.wrong.text()) == (True, "Nobody is called “Tam”.")
    field.clear()
    qtbot.keyClicks(field, "tom becker")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=5000)
    assert (dialog.whose.isVisible(), dialog.preview.counts.text(), dialog.focusWidget()) == (False, "2 new", dialog.go)
    qtbot.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)
    assert dialog.outcome.head.text() == "2 promises added"
    tom = book.customers.named("Tom Becker")[0].id
    assert {(line.customer, line.text) for line in book.promises.page("open")} == {(tom, "call"), (tom, "buy milk")}
    looked_at(qtbot, dialog, path)
    assert (dialog.whose.isVisible(), dialog.preview.counts.text()) == (False, "2 already here")


def test_what_is_no_such_file_is_refused(qtbot: QtBot, dialog: ImportContacts, tmp_path: Path) -> None:
    path = tmp_path / "odd.vcf"
    path.write_text("hello", "utf-8")
    dialog.open_file(path)
    qtbot.waitUntil(dialog.fault.isVisible, timeout=5000)
    assert dialog.fault.text() == "There is no contact card in this file: no line of it says BEGIN:VCARD."


def test_which_reading_a_file_gets(tmp_path: Path, clock: FixedClock) -> None:
    for name, content, kind in (("a.vcf", CARDS, Recognised), ("b.dat", "Name,Phone\nA,1\n", Reading)):
        (tmp_path / name).write_text(content, "utf-8")
        assert isinstance(reading_of([tmp_path / name], clock.zone), kind)


@pytest.fixture
def several(tmp_path: Path) -> list[Path]:
    """A letter, a table, two files of cards, a calendar and a file that is none, as they are dropped."""
    more = "BEGIN:VCARD\nFN:Aisha Khan\nEND:VCARD\n"
    table = "Name,Phone\nSam Reed,020 7946 0955\n"
    made = {"m.eml": MAIL, "t.csv": table, "a.vcf": CARDS, "b.vcf": more, "c.ics": CALENDAR, "d.vcf": "BEGIN:VCARD"}
    for name, text in made.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in made]


def test_customers_come_before_what_belongs_to_them(several: list[Path]) -> None:
    names = [[path.name for path in files.paths] for files in in_turn(several)]
    assert names == [["a.vcf", "b.vcf", "d.vcf"], ["t.csv"], ["c.ics"], ["m.eml"]]


def test_several_files_one_after_the_other(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, several: list[Path]
) -> None:
    dialog.open_files(several)
    for go, head, button in (
        ("Import 2 customers", "2 customers added", "Go on: 3 more files"),
        ("Import 1 customer", "1 customer added", "Go on: 2 more files"),
        ("Import 1 record", "1 promise added", "Go on: 1 more file"),
        ("Import 1 record", "1 note added", "Done"),
    ):
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview and not dialog.busy, timeout=5000)
        assert dialog.go.text() == go
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome and not dialog.busy, timeout=5000)
        assert (dialog.outcome.head.text(), dialog.go.text()) == (head, button)
        if button == "Go on: 3 more files":
            assert "a.vcf: it has no name" in dialog.outcome.skipped.toPlainText()
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(book.imports.batches()) == 4


def test_what_cannot_be_read_and_what_differs_can_be_looked_at_first(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Email,Birthday\nTom Becker,tom@becker.example,1980-01-02\n,,1980-01-02\n", "utf-8")
    (tom,) = book.customers.many(book.customers.ids())
    book.customers.edit(tom.id, birthday=Birthday(3, 4, 1990))
    looked_at(qtbot, dialog, path)
    look = dialog.preview.look
    assert look.isVisible()
    for number, words in ((1, "yours is “1990-03-04”, the file says “1980-01-02”"), (2, "Line 3: it has no name")):
        look.choose(number)
        qtbot.waitUntil(lambda words=words: words in shown(dialog), timeout=5000)
    assert dialog.go.text() == "Nothing to import"


def shown(dialog: ImportContacts) -> str:
    """The words that can be seen on the preview."""
    labels = dialog.preview.findChildren(PlainLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_files_are_dropped_on_the_window(
    qtbot: QtBot, dressed: QApplication, book: Notebook, several: list[Path]
) -> None:
    bridge = Bridge(book)
    window = Window(bridge, WindowSettings(None))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in several[2:4]])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert window.findChild(Drops).eventFilter(window, event)
    (opened,) = window.findChildren(ImportContacts)
    qtbot.waitUntil(lambda: opened.pages.currentWidget() is opened.preview and not opened.busy, timeout=5000)
    assert opened.go.text() == "Import 2 customers"
    opened.reject()
    window.close()
    bridge.rest()
    bridge.deleteLater()
    QCoreApplication.sendPostedEvents(bridge, QEvent.Type.DeferredDelete)


def test_a_large_picture_of_a_card_is_made_small(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path
) -> None:  # fmt: skip
    large = QImage(900, 600, QImage.Format.Format_RGB32)
    large.fill(QColor("teal"))
    large.save(str(tmp_path / "p.png"))
    photo = b64encode((tmp_path / "p.png").read_bytes()).decode()
    path = tmp_path / "photo.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:Greta Holm\nPHOTO;ENCODING=b:{photo}\nEND:VCARD\n", "utf-8")
    looked_at(qtbot, dialog, path)
    assert dialog.preview.counts.text() == "1 new"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)
    (greta,) = (line for line in book.customers.lines(book.customers.ids()) if line.name == "Greta Holm")
    kept = QImage.fromData(book.pictures.of(greta.id) or b"")
    assert (kept.width(), kept.height()) == (512, 341)
    assert not dialog.skipped
