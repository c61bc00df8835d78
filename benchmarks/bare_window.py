"""A window of Qt's own widgets with the kinds and numbers that ours shows, over the same file, and nothing of ours.

What it holds with its list scrolled to the end says how much of the memory above the bare table of `floor_window` is
Qt, its bindings, their classes, and the engine: they have to be loaded by whoever shows such a window. In the usual
size a card stands beside its first place and a page beside its list (`bare_page`). See `peak`.
"""

from __future__ import annotations

import os
import sys
from array import array
from itertools import chain
from typing import Any

import apsw
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from benchmarks.bare_page import SAID, card, page
from benchmarks.floor_window import made_table
from benchmarks.settled import SCREENS, USUAL, held, settle

PEOPLE = "SELECT customer FROM standing ORDER BY sort_key, customer"
PERSON = "SELECT name, company FROM customers WHERE id = ?"
LONGEST_WAITING = "SELECT customer FROM standing WHERE reply_by IS NOT NULL ORDER BY reply_by LIMIT 1"
NARROW = 950, 640
CACHE_KIB = 1_000
ACTS, IN_SIGHT, MENUS, PLACES = 23, 4, 7, 6
SHEET = """
QWidget { font-size: 14px; color: #1b1d20; }
QFrame { background: #f2f3f5; }
QPushButton { background: #ffffff; border: 1px solid #d0d4da; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover { background: #eceef1; }
QPushButton:checked { background: #dfe8f8; }
QPushButton:focus { border-color: #2b62c9; }
QLineEdit, QComboBox { background: #ffffff; border: 1px solid #d0d4da; border-radius: 6px; padding: 4px 8px; }
QComboBox::drop-down { border: none; width: 24px; }
QTableView { background: transparent; border: none; selection-background-color: transparent; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenu::item { padding: 5px 24px 5px 12px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: #b8bdc5; border-radius: 4px; min-height: 24px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
"""
Index = QModelIndex | QPersistentModelIndex


class People(QAbstractTableModel):
    """One column of customers, read when they are painted."""

    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__()
        self._connection = connection
        self.ids = array("q", chain.from_iterable(connection.execute(PEOPLE)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """All of them."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name and company are painted in one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = 0) -> Any:
        """The name and the company."""
        if role != 0:
            return None
        return "\n".join(self._connection.execute(PERSON, (self.ids[index.row()],)).fetchall()[0])


class Said(QAbstractTableModel):
    """One column of what a customer said."""

    def __init__(self, rows: list[tuple[str, str, str]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """All of it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """When and what are painted in one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = 0) -> Any:
        """How and when, and the words."""
        if role != 0:
            return None
        channel, at, text = self._rows[index.row()]
        return f"{channel} {at}\n{text}"


class TwoLines(QStyledItemDelegate):
    """Paints two lines of text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Lays both out, and forgets them."""
        painter.fillRect(option.rect, QColor("#ffffff"))
        for number, words in enumerate(index.data().split("\n")):
            layout = QTextLayout(words, option.font)
            layout.beginLayout()
            layout.createLine().setLineWidth(option.rect.width())
            layout.endLayout()
            layout.draw(painter, option.rect.translated(14, 6 + 20 * number).topLeft().toPointF())


def main(notebook: str, usual: str = "") -> int:
    """Shows the window, looks at all of the list, and prints the megabytes."""
    application = QApplication(sys.argv)
    application.setStyleSheet(SHEET)
    connection = apsw.Connection(notebook, flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cache_size", -CACHE_KIB)
    window = QMainWindow()
    window.resize(*(USUAL if usual else NARROW))
    places = QStackedWidget()
    places.addWidget(_beside(_today(), card(connection, _longest_waiting(connection))) if usual else _today())
    window.setCentralWidget(_beside(_side(), places))
    _add_menus(window)
    window.show()
    settle()
    list_of_people, table = _people(connection)
    if usual:
        list_of_people.addWidget(_page(connection, table))
    places.addWidget(list_of_people)
    places.setCurrentWidget(list_of_people)
    settle()
    bar = table.verticalScrollBar()
    for screen in range(1, SCREENS + 1):
        bar.setValue(bar.maximum() * screen // SCREENS)
        settle()
    print(held(), flush=True)
    os._exit(0)


def _longest_waiting(connection: apsw.Connection) -> int:
    return int(connection.execute(LONGEST_WAITING).fetchall()[0][0])


def _page(connection: apsw.Connection, table: QTableView) -> QWidget:
    """The page of the first customer of the list; none of their promises is open, as there."""
    people = table.model()
    assert isinstance(people, People)
    customer = people.ids[0]
    said = connection.execute(SAID, (customer,)).fetchall()
    return page(connection, customer, _rows(Said([])), _rows(Said(said)))


def _beside(*parts: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    for part in parts:
        row.addWidget(part)
    return whole


def _side() -> QFrame:
    side = QFrame()
    column = QVBoxLayout(side)
    for number in range(PLACES):
        place = QPushButton(f"Place {number}")
        place.setFlat(True)
        column.addWidget(_beside(place, QLabel("12")))
    column.addWidget(QPushButton("Write down"))
    column.addStretch(1)
    return side


def _today() -> QWidget:
    today = QWidget()
    column = QVBoxLayout(today)
    column.addWidget(_beside(QLabel("Sunday 22 November"), QPushButton("Find")))
    column.addWidget(made_table())
    foot = QHBoxLayout()
    for number in range(ACTS):
        act = QPushButton(f"Act {number}")
        foot.addWidget(act)
        if number >= IN_SIGHT:
            act.hide()
    column.addLayout(foot)
    return today


def _rows(model: QAbstractTableModel) -> QTableView:
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setItemDelegate(TwoLines(table))
    table.verticalHeader().setDefaultSectionSize(48)
    table.verticalHeader().hide()
    table.horizontalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    return table


def _people(connection: apsw.Connection) -> tuple[QSplitter, QTableView]:
    table = _rows(People(connection))
    line, groups = QLineEdit(), QComboBox()
    line.setPlaceholderText("Find a customer")
    line.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
    groups.addItems([f"Group {number}" for number in range(8)])
    chips = [QPushButton(words) for words in ("All", "Owed", "Promised", "Quiet")]
    for chip in chips:
        chip.setCheckable(True)
    left = QWidget()
    column = QVBoxLayout(left)
    for part in (line, _beside(*chips), _beside(groups, QPushButton("Groups…"), QPushButton("Lists…")), table):
        column.addWidget(part)
    column.addWidget(_beside(QLabel("500 customers"), QPushButton("Export…")))
    split = QSplitter(Qt.Orientation.Horizontal)
    split.addWidget(left)
    return split, table


def _add_menus(window: QMainWindow) -> None:
    for number in range(MENUS):
        menu = window.menuBar().addMenu(f"Menu {number}")
        for act in range(10):
            menu.addAction(f"Act {act}").setShortcut(f"Ctrl+{number},{act}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
