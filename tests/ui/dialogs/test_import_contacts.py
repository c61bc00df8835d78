"""Importing through the window: every step by keyboard, counts before anything is written, take back, faults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.contacts import Skipped
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui.dialogs.import_contacts import AT_ONCE, ImportContacts
from crmnotes.ui.models.mapping import LEFT_OUT, FieldChoices, Reading, field_words
from crmnotes.ui.parts.drops import Drops
from crmnotes.ui.words.imports import counts_in_words

KEY = Qt.Key
CORPUS = Path(__file__).parents[3] / ".." / "shared" / "corpus" / "csv"
REAL = sorted(CORPUS.glob("*.csv")) if CORPUS.is_dir() else []
TABLE = (
    "Vorname;Nachname;Firma;Telefon;Kürzel\n"
    "Greta;Holm;Holm Interiors;+45 33 12 00 41;gh\nTom;Becker;;020 7946 0127;tb\n;;;;x\n"
)


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    made = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    yield made
    made.close()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "kontakte.csv"
    path.write_bytes(TABLE.encode("cp1252"))
    return path


def looked_at(qtbot: QtBot, dialog: ImportContacts, path: Path) -> None:
    """Opens a file and waits until it is counted."""
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview, timeout=5000)
    counted(qtbot, dialog)


def counted(qtbot: QtBot, dialog: ImportContacts) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=5000)


def imported(qtbot: QtBot, dialog: ImportContacts) -> None:
    """Presses Enter on the preview and waits for the outcome."""
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)


def names(book: Notebook) -> list[str]:
    return [line.name for line in book.customers.lines(book.customers.ids())]


def test_a_file_comes_in_by_enter(qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path) -> None:
    looked_at(qtbot, dialog, table)
    assert dialog.preview.encoding.currentText() == "Windows-1252"
    assert dialog.preview.separator.currentText() == "Semicolon"
    assert dialog.go.text() == "Import 2 customers"
    assert dialog.preview.counts.text() == "2 new · 1 cannot be read"
    assert names(book) == [], "nothing is written before it is said"
    imported(qtbot, dialog)
    assert sorted(names(book)) == ["Greta Holm", "Tom Becker"]
    assert dialog.outcome.head.text() == "2 customers added"
    assert dialog.outcome.skipped.toPlainText() == "Line 4: it has no name and no way to reach anybody: ;;;;x"
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    assert not dialog.isVisible()


def test_the_same_file_twice_gives_nothing_new(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path
) -> None:
    looked_at(qtbot, dialog, table)
    imported(qtbot, dialog)
    looked_at(qtbot, dialog, table)
    assert dialog.preview.counts.text() == "2 already here · 1 cannot be read"
    assert not dialog.go.isEnabled()


def test_it_is_taken_back(qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path) -> None:
    book.customers.add(Customer("Aisha Khan"))
    looked_at(qtbot, dialog, table)
    imported(qtbot, dialog)
    dialog.outcome.take_back.click()
    assert names(book) == ["Aisha Khan"]
    assert not dialog.outcome.take_back.isVisible()


def test_very_many_are_taken_back_while_the_window_goes_on(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path
) -> None:
    book.customers.add(Customer("Aisha Khan"))
    many = tmp_path / "many.csv"
    many.write_text("Name,Phone\n" + "".join(f"Person {n},{n + 1_000_000}\n" for n in range(AT_ONCE + 1)), "utf-8")
    looked_at(qtbot, dialog, many)
    imported(qtbot, dialog)
    assert len(names(book)) == AT_ONCE + 2
    dialog.outcome.take_back.click()
    assert dialog.busy
    assert not dialog.outcome.isEnabled()
    counted(qtbot, dialog)
    assert names(book) == ["Aisha Khan"]
    assert dialog.outcome.head.text() == "The import was taken back"
    assert dialog.outcome.isEnabled()
    assert dialog.go.hasFocus()


def test_those_who_are_here_twice_now_are_offered(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path
) -> None:
    book.customers.add(Customer("Gretta Holm"))
    looked_at(qtbot, dialog, table)
    imported(qtbot, dialog)
    counted(qtbot, dialog)
    assert dialog.outcome.duplicates.text() == "Look at 1 possible duplicate…"
    with qtbot.waitSignal(dialog.duplicates_wanted):
        dialog.outcome.duplicates.click()
    assert not dialog.isVisible()


def test_without_any_nothing_is_offered(qtbot: QtBot, dialog: ImportContacts, table: Path) -> None:
    looked_at(qtbot, dialog, table)
    imported(qtbot, dialog)
    counted(qtbot, dialog)
    assert not dialog.outcome.duplicates.isVisible()


def test_a_column_becomes_something_else(qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path) -> None:
    looked_at(qtbot, dialog, table)
    box = dialog.preview.boxes[4]
    box.setFocus()
    qtbot.keyClicks(box, "Nick")
    box.activated.emit(box.currentIndex())
    counted(qtbot, dialog)
    assert dialog.go.text() == "Import 3 customers", "a nickname is somebody"
    dialog.run()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.outcome, timeout=5000)
    assert "x" in names(book)
    looked_at(qtbot, dialog, table)
    assert dialog.preview.boxes[4].currentText() == "Nickname", "remembered for this header"


def test_without_a_name_nobody_can_come(qtbot: QtBot, dialog: ImportContacts, table: Path) -> None:
    looked_at(qtbot, dialog, table)
    for index, box in dialog.preview.boxes.items():
        box.activated.emit(0)
        assert dialog.reading is not None
        assert dialog.reading.field_of(index) == LEFT_OUT
    counted(qtbot, dialog)
    assert dialog.fault.isVisible()
    assert not dialog.go.isEnabled()


def test_encoding_and_separator_can_be_said(qtbot: QtBot, dialog: ImportContacts, table: Path) -> None:
    looked_at(qtbot, dialog, table)
    dialog.preview.encoding.setCurrentText("Mac Roman")
    dialog.preview.encoding.activated.emit(dialog.preview.encoding.currentIndex())
    qtbot.waitUntil(lambda: dialog.reading is not None and dialog.reading.table.encoding == "mac-roman", timeout=5000)
    counted(qtbot, dialog)
    assert dialog.reading is not None
    assert dialog.reading.seen[4].name != "Kürzel"


def test_the_skipped_can_be_mended_and_come_in(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, table: Path, tmp_path: Path
) -> None:
    looked_at(qtbot, dialog, table)
    imported(qtbot, dialog)
    mended = tmp_path / "mended.csv"
    dialog.write_skipped(mended)
    text = mended.read_text("utf-8-sig")
    assert text.splitlines() == ["Vorname;Nachname;Firma;Telefon;Kürzel", ";;;;x"]
    mended.write_text(text.replace(";;;;x", "Xenia;;;;x"), "utf-8")
    looked_at(qtbot, dialog, mended)
    imported(qtbot, dialog)
    assert "Xenia" in names(book)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(200), b"{}", b"\n\n\n"])
def test_what_is_no_table_is_refused_in_one_sentence(
    qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    dialog.open_file(path)
    qtbot.waitUntil(dialog.fault.isVisible, timeout=5000)
    assert dialog.fault.text().endswith(".")
    assert names(book) == []


def test_a_missing_file_is_refused(qtbot: QtBot, dialog: ImportContacts, tmp_path: Path) -> None:
    dialog.open_file(tmp_path / "none.csv")
    qtbot.waitUntil(dialog.fault.isVisible, timeout=5000)
    assert dialog.pages.currentWidget() is dialog.start_page


def test_stopping_imports_nothing(qtbot: QtBot, dialog: ImportContacts, book: Notebook, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Name,Phone\n" + "".join(f"Customer {n},{n:07d}\n" for n in range(20_000)), "utf-8")
    looked_at(qtbot, dialog, path)
    dialog.run()
    qtbot.waitUntil(lambda: dialog.progress.bar.value() > 0, timeout=5000)
    qtbot.keyClick(dialog.progress.stop, KEY.Key_Space)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview, timeout=5000)
    assert dialog.fault.text() == "Stopped: nothing was imported."
    assert names(book) == []


def test_a_file_is_dropped(qtbot: QtBot, dialog: ImportContacts, table: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(table))])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    assert dialog.findChild(Drops).eventFilter(dialog, drop)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview, timeout=5000)
    counted(qtbot, dialog)


@pytest.mark.corpus
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_files_are_shown_or_refused(qtbot: QtBot, dialog: ImportContacts, path: Path) -> None:
    dialog.open_file(path)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=5000)
    shown = dialog.pages.currentWidget() is dialog.preview
    assert shown or dialog.fault.text()


def test_many_columns_are_quick_to_show(qtbot: QtBot, dialog: ImportContacts, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    heads = ["Name", *(f"Column {n}" for n in range(250))]
    path.write_text(",".join(heads) + "\n" + ",".join(["x"] * len(heads)) + "\n", "utf-8")
    looked_at(qtbot, dialog, path)
    assert len(dialog.preview.boxes) == 251


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (LEFT_OUT, "Leave out"), ("name", "Name"), ("address.work.street", "Address, work, street"),
        ("phone#2.value", "Phone 2"), ("phone#2.label", "Phone 2, label"), ("email.holiday", "Email, holiday"),
    ],
)  # fmt: skip
def test_fields_in_words(name: str, words: str) -> None:
    assert field_words(name) == words


def test_every_field_of_a_file_has_a_choice(table: Path, dressed: QApplication) -> None:
    reading = Reading.of(table)
    choices = FieldChoices(reading)
    for column in reading.seen:
        assert choices.name(choices.place(reading.field_of(column.number))) == reading.field_of(column.number)


def test_counts_in_words() -> None:
    assert counts_in_words(0, 0, 0, 0, 0) == ""
    assert counts_in_words(1200, 1, 2, 1, len([Skipped(1, "", "")])) == (
        "1,200 new · 1 already here · 2 fill in what is missing · 1 differs: yours is kept · 1 cannot be read"
    )
