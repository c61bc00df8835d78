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
from crmnotes.ui.dialogs.export_contacts import ExportContacts
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
    dialog.program.choose(1)
    assert not any(tick.isEnabled() for tick in dialog.columns.values())
    qtbot.keyClick(dialog.go, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=5000)
    assert "First Name" in rows(tmp_path / "customers 2026-11-22.csv")[0]


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
    assert window.quiet_bar.words.text() == f"3 rows written to {tmp_path / 'customers 2026-11-22.csv'}"
    dialog.reject()
    window.close()
    ended(bridge)
