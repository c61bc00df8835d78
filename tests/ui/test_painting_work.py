"""What painting the list of customers asks of its model, counted: it does not grow with the list."""

from array import array
from collections.abc import Iterable
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.customer.table import CustomerRow, CustomerTable
from crmnotes.ui.models.customers import BLOCK, CustomersModel, Index
from crmnotes.ui.parts.rows import Look

HEIGHT = 600


class Counted(CustomersModel):
    """The model of the list, which counts how often it is asked for data and how many customers it reads."""

    def __init__(self) -> None:
        super().__init__(self._lines_of)
        self.asked = self.read = 0

    def _lines_of(self, ids: Iterable[int]) -> list[CustomerLine]:
        lines = [CustomerLine(number, f"uid-{number}", f"Customer {number}", "") for number in ids]
        self.read += len(lines)
        return lines

    def data(self, index: Index, role: int = 0) -> Any:
        self.asked += 1
        return super().data(index, role)


@pytest.mark.parametrize("rows", [100, 100_000])
def test_a_page_asks_for_what_it_shows(qtbot, window, rows):
    model = Counted()
    bridge = window.bridge
    table = CustomerTable(model, CustomerRow(bridge, Faces(bridge.notebook)))
    qtbot.addWidget(table)
    table.resize(330, HEIGHT)
    model.show(array("q", range(1, rows + 1)))
    table.show()
    table.grab()
    model.asked = model.read = 0
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    table.grab()
    shown = HEIGHT // CustomerRow.height() + 2
    assert model.asked <= 8 * shown
    assert model.read <= 2 * BLOCK


def test_after_an_act_only_whom_it_touched_is_read_again(qtbot, window):
    model = Counted()
    table = CustomerTable(model, CustomerRow(window.bridge, Faces(window.bridge.notebook)))
    qtbot.addWidget(table)
    table.resize(330, HEIGHT)
    model.show(array("q", range(1, 101)))
    table.grab()
    model.read = 0
    model.patch(model.ids(), frozenset({3}))
    table.grab()
    assert model.read == 1


class CountedRow(CustomerRow):
    """A row of the list, which counts how often it is painted."""

    painted = 0

    def paint(
        self, painter: QPainter, box: QRect, line: CustomerLine | None, edges: tuple[bool, bool], look: Look
    ) -> None:  # fmt: skip
        self.painted += 1
        super().paint(painter, box, line, edges, look)


def test_another_choice_paints_two_rows(qtbot, window):
    model, row = Counted(), CountedRow(window.bridge, Faces(window.bridge.notebook))
    table = CustomerTable(model, row)
    qtbot.addWidget(table)
    table.resize(330, HEIGHT)
    model.show(array("q", range(1, 101)))
    table.show()
    qtbot.waitExposed(table)
    for chosen in (1, 2, 9, 8):
        table.choose_row(chosen)
        QApplication.processEvents()
        assert row.painted == 2 or chosen == 1
        row.painted = 0
