"""Taking the list out: Enter writes it, the columns are remembered, what cannot be written is told."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.export_contacts import ExportContacts, ExportOne
from crmnotes.ui.jobs import Jobs
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window

KEY = Qt.Key
Open = Callable[..., ExportContacts]


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Notebook]:
    made = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    phone = Way(WayKind.PHONE, "+45 33 12 00 41")
    for name, company in (("Greta Holm", "Holm Interiors"), ("=cmd|' /C calc'!A0", ""), ("Anna Holmberg", "")):
        made.customers.add(Customer(name, company=company, ways=(phone,)))
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    made = WindowSettings(tmp_path / "settings.json")
    made.put("export_folder", str(tmp_path))
    return made


@pytest.fixture
def opened(qtbot: QtBot, dressed: QApplication, book: Notebook, settings: WindowSettings) -> Iterator[Open]:
    jobs, bridge = Jobs(), Bridge(book)

    def make(ids: list[int] | None = None) -> ExportContacts:
        made = ExportContacts(bridge, jobs, ids, settings=settings)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    yield make
    jobs.stop()
    ended(jobs, bridge)


def ended(*objects: QObject) -> None:
    """Deletes them here and now: left to the garbage collector they could end on the worker's thread."""
    for one in objects:
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_enter_writes_the_list_on_screen(qtbot: QtBot, opened: Open, book: Notebook, tmp_path: Path) -> None:
    ids = list(book.customers.ids(text="hol"))
    dialog = opened(ids)
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert dialog.head.text() == "2 rows written"
    path = tmp_path / "customers 2026-11-22.csv"
    assert dialog.place.text() == str(path)
    assert [row["Name"] for row in rows(path)] == [line.name for line in book.customers.lines(ids)]
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    assert not dialog.isVisible()


def test_without_a_list_all_are_written_safely(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.file, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    written = rows(tmp_path / "customers 2026-11-22.csv")
    assert {row["Name"] for row in written} == {"Greta Holm", "'=cmd|' /C calc'!A0", "Anna Holmberg"}
    assert {row["Phone"] for row in written} == {"+45 33 12 00 41"}


def test_columns_are_chosen_and_remembered(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    first = opened()
    for name, tick in first.columns.items():
        tick.setChecked(name in ("name", "company"))
    assert first.says.text() == "2 columns"
    qtbot.keyClick(first.go, KEY.Key_Return)
    qtbot.waitUntil(lambda: first.written is not None, timeout=5000)
    assert list(rows(tmp_path / "customers 2026-11-22.csv")[0]) == ["Name", "Company"]
    again = opened()
    assert again.chosen_columns() == ["name", "company"]
    assert Path(again.file.text()).name == "customers 2026-11-22 2.csv", "nothing is overwritten unasked"


def test_another_program_has_its_own_columns(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    dialog.where_to.choose("google")
    assert not any(tick.isEnabled() for tick in dialog.columns.values())
    qtbot.keyClick(dialog.go, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert "First Name" in rows(tmp_path / "customers 2026-11-22.csv")[0]


@pytest.mark.parametrize(
    ("target", "name", "said", "begins"),
    [
        ("cards", "customers 2026-11-22.vcf", "3 cards written", b"BEGIN:VCARD\r\nVERSION:3.0"),
        ("calendar", "calendar 2026-11-22.ics", "0 entries written", b"BEGIN:VCALENDAR"),
        ("files", "customers 2026-11-22.md", "3 customers written", b"# "),
        ("everything", "notebook 2026-11-22.json", "3 records written", b'{"format": "crmnotes"'),
        ("list", "customers 2026-11-22.pdf", "3 customers written", b"%PDF"),
        ("labels", "labels 2026-11-22.pdf", "1 label written; 2 customers have no postal address", b"%PDF"),
    ],
)
def test_every_target_is_written(
    qtbot: QtBot, opened: Open, book: Notebook, tmp_path: Path, target: str, name: str, said: str, begins: bytes
) -> None:  # fmt: skip
    book.customers.edit(book.customers.ids()[0], ways=(Way(WayKind.ADDRESS, "Gade 1\n1000 København"),))
    dialog = opened()
    dialog.where_to.choose(target)
    assert Path(dialog.file.text()).name == name
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert dialog.head.text() == said
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert opened().target.name == target, "one key the next time"


def test_arrow_keys_walk_along_the_targets(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Down)
    assert dialog.target.name == "google"
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), KEY.Key_Down)
    assert (dialog.target.name, Path(dialog.file.text()).suffix) == ("cards", ".vcf")
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    again = opened()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    qtbot.keyClick(again.focusWidget(), KEY.Key_Down)
    assert again.target.name == "calendar", "from where it was left"


def test_a_name_that_was_typed_keeps_its_words(opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    dialog.file.setText(str(tmp_path / "mine.csv"))
    dialog.where_to.choose("labels")
    assert Path(dialog.file.text()) == tmp_path / "mine.pdf"
    dialog.options.sheet.setCurrentIndex(dialog.options.sheet.findData("5163"))
    assert dialog.options.start.count() == 10


def test_an_empty_calendar_is_nothing_to_write(opened: Open) -> None:
    dialog = opened()
    dialog.where_to.choose("calendar")
    for tick in (dialog.options.promises, dialog.options.birthdays):
        tick.setChecked(False)
    assert not dialog.go.isEnabled()


def test_no_column_is_nothing_to_write(opened: Open) -> None:
    dialog = opened()
    for tick in dialog.columns.values():
        tick.setChecked(False)
    assert not dialog.go.isEnabled()


@pytest.mark.parametrize("place", ["none/such/list.csv", "notebook.crmnotes", "."])
def test_what_cannot_be_written_is_told_and_nothing_changes(
    qtbot: QtBot, opened: Open, tmp_path: Path, place: str
) -> None:
    dialog = opened()
    before = (tmp_path / "notebook.crmnotes").read_bytes()
    dialog.export(tmp_path / place)
    qtbot.waitUntil(dialog.fault.isVisible, timeout=5000)
    assert dialog.fault.text()
    assert dialog.go.isEnabled()
    assert (tmp_path / "notebook.crmnotes").read_bytes() == before


def test_two_keys_take_the_list_out(
    qtbot: QtBot, dressed: QApplication, book: Notebook, settings: WindowSettings, tmp_path: Path
) -> None:
    bridge = Bridge(book)
    window = Window(bridge, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(ExportContacts)
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert len(rows(tmp_path / "customers 2026-11-22.csv")) == 3
    assert window.quiet_bar.words.text() == f"3 rows written: {tmp_path / 'customers 2026-11-22.csv'}"
    dialog.reject()
    window.close()
    ended(bridge)


@pytest.mark.parametrize(
    ("target", "name", "said"),
    [
        ("paper", "Greta Holm 2026-11-22.pdf", "1 page written"),
        ("text", "Greta Holm 2026-11-22.md", "1 customer written"),
        ("records", "Greta Holm 2026-11-22.json", "1 record written"),
        ("card", "Greta Holm 2026-11-22.vcf", "1 card written"),
    ],
)
def test_the_file_on_the_customer_who_is_shown(
    qtbot: QtBot, dressed: QApplication, book: Notebook, settings: WindowSettings, tmp_path: Path, target: str,
    name: str, said: str,
) -> None:  # fmt: skip
    bridge = Bridge(book)
    window = Window(bridge, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    window.opener.export_one()
    assert window.quiet_bar.words.text() == "Choose a customer first."
    (greta,) = (line for line in book.customers.lines(book.customers.ids()) if line.name == "Greta Holm")
    window.open_customer(greta.id)
    window.opener.export_one()
    (dialog,) = window.findChildren(ExportOne)
    dialog.where_to.choose(target)
    assert dialog.subject.text() == "All that is kept about Greta Holm"
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert dialog.head.text() == said
    assert b"Greta Holm" in (tmp_path / name).read_bytes() or target == "paper"
    dialog.reject()
    window.close()
    ended(bridge)
