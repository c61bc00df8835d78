"""What Qt alone takes to show the same words: a window of its own labels and tables, with no model of ours behind it.

It is given every word that is in sight in a window of the program, in the same run and in the same colours. So it is no
floor for a whole act, which also reads and writes; it says how much of a frame is gone before any of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from benchmarks.keys import Taken, timed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QTableWidget, QWidget

    from crmnotes.ui.customer.table import CustomerTable
    from crmnotes.ui.parts.sections import SectionsView

COLUMNS = 4
Words = tuple[str, ...]


class InSight(NamedTuple):
    """The words of a window: of its labels, and of the rows of each of its lists."""

    labels: list[str]
    lists: list[list[Words]]


def words_in(pane: QWidget) -> InSight:
    """Every word of a pane that can be seen now."""
    from PySide6.QtWidgets import QLabel

    from crmnotes.ui.customer.table import CustomerTable
    from crmnotes.ui.parts.sections import SectionsView

    seen = [label for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]
    lists = [_sections(view) for view in pane.findChildren(SectionsView) if view.isVisible()]
    lists += [_people(table) for table in pane.findChildren(CustomerTable) if table.isVisible()]
    return InSight([label.text() for label in seen], lists)


def _sections(view: SectionsView) -> list[Words]:
    from crmnotes.ui.models.sections import Heading

    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    found = [view.rows.row(number) for number in range(first, (last if last >= 0 else view.rows.rowCount() - 1) + 1)]
    return [
        (row.text, row.tally) if isinstance(row, Heading) else (row.pill or row.lead, row.title, row.text, row.aside)
        for row in found
        if row is not None
    ]


def _people(table: CustomerTable) -> list[Words]:
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    model = table.model()
    found = [str(model.index(number, 0).data()) for number in range(first, max(last, first) + 1)]
    return [tuple(words.split(", ")) for words in found]


class BareWindow:
    """Labels beneath each other beside plain tables; grows to what it is given, and hides what it does not need."""

    def __init__(self, width: int, height: int) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

        self._window = QWidget()
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # keys go to the program's own
        self._window.resize(width, height)
        self._row = QHBoxLayout(self._window)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column = QVBoxLayout()
        self._row.addLayout(self._column)
        self._labels: list[QLabel] = []
        self._tables: list[QTableWidget] = []
        self._window.show()

    def took(self, words: InSight) -> Taken:
        """How long it takes from knowing the words to having painted them."""
        return timed(lambda: self._show(words))

    def _show(self, words: InSight) -> None:
        while len(self._labels) < len(words.labels):
            self._labels.append(self._label())
        while len(self._tables) < len(words.lists):
            self._tables.append(self._table())
        for number, label in enumerate(self._labels):
            label.setText(words.labels[number] if number < len(words.labels) else "")
        for number, table in enumerate(self._tables):
            _fill(table, words.lists[number] if number < len(words.lists) else [])

    def _label(self) -> QLabel:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QLabel

        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _table(self) -> QTableWidget:
        from PySide6.QtWidgets import QTableWidget

        table = QTableWidget(0, COLUMNS)
        table.horizontalHeader().setStretchLastSection(True)
        self._row.addWidget(table, 1)
        return table

    def close(self) -> None:
        """Puts it away."""
        self._window.close()


def _fill(table: QTableWidget, rows: list[Words]) -> None:
    from PySide6.QtWidgets import QTableWidgetItem

    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(text))
