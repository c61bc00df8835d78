"""What is written as PDF: pages by the number of people, labels on their sheets, all that is kept about somebody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due, Kind, Note, Way, WayKind
from crmnotes.rules.labels import sheet_named
from crmnotes.ui.paper.contact_list import write_list
from crmnotes.ui.paper.customer import write_customer
from crmnotes.ui.paper.labels import write_labels

from .conftest import NOW, TODAY

HOME = Way(
    WayKind.ADDRESS, "A very long street whose name does not stop before the edge of any label 12\n1000 København"
)


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


@pytest.fixture
def many(notebook: Notebook, dressed: QApplication) -> list[int]:
    phone = Way(WayKind.PHONE, "+45 33 12 00 41", "work")
    return [notebook.customers.add(Customer(f"Greta {n}", company="Holm", ways=(HOME, phone))).id for n in range(50)]


def test_a_list_takes_the_pages_that_it_needs(notebook: Notebook, many: list[int], tmp_path: Path) -> None:
    assert write_list(notebook, many, tmp_path / "list.pdf") == 50
    assert write_list(notebook, many[:1], tmp_path / "one.pdf") == 1
    assert pages(tmp_path / "one.pdf") == 1
    assert 2 <= pages(tmp_path / "list.pdf") <= 5
    assert (tmp_path / "list.pdf").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("sheet", "start", "count"), [("L7160", 1, 3), ("L7160", 21, 4), ("5160", 1, 2), ("5163", 10, 6)]
)
def test_labels_fill_their_sheets(
    notebook: Notebook, many: list[int], tmp_path: Path, sheet: str, start: int, count: int
) -> None:
    nobody = notebook.customers.add(Customer("Nobody"))
    done = write_labels(notebook, [*many, nobody.id], tmp_path / "labels.pdf", sheet_named(sheet), start)
    assert (done.written, done.without) == (50, 1)
    assert pages(tmp_path / "labels.pdf") == count


def test_without_an_address_there_is_no_label(notebook: Notebook, dressed: QApplication, tmp_path: Path) -> None:
    one = notebook.customers.add(Customer("Nobody"))
    with pytest.raises(BadInput, match="postal address"):
        write_labels(notebook, [one.id], tmp_path / "labels.pdf", sheet_named("L7160"))
    assert not (tmp_path / "labels.pdf").exists()


def test_the_file_on_a_customer(notebook: Notebook, dressed: QApplication, tmp_path: Path) -> None:
    one = notebook.customers.add(Customer("<b>Greta</b>", ways=(HOME,), fields={"Fabric": "linen"}, about="likes it"))
    promise = notebook.promises.make(one.id, "bring it", Due(TODAY))
    notebook.promises.keep(promise.id)
    notebook.notes.say(Note(one.id, "too late", NOW, NOW, kind=Kind.COMPLAINT))
    notebook.notes.say(Note(one.id, "lovely", NOW, NOW, kind=Kind.COMPLIMENT, quotable="first_name"))
    notebook.customers.edit(one.id, keep_in_touch_days=30, reply_within=240, seasonal_month=4)
    assert write_customer(notebook, one.id, tmp_path / "one.pdf") == 1
    notebook.notes.say(Note(one.id, "word " * 4000, NOW, NOW))
    assert write_customer(notebook, one.id, tmp_path / "long.pdf") == pages(tmp_path / "long.pdf") > 3
