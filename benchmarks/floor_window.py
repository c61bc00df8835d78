"""The floor of a start: a PySide6 window with a table of 100 rows of text. Run as a script; see `starts`."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from benchmarks.painted import report_first_paint


def main() -> int:
    """Shows the table and ends when it is painted."""
    application = QApplication(sys.argv)
    table = made_table()
    report_first_paint(table)
    table.show()
    return application.exec()


def made_table() -> QTableWidget:
    """A hundred rows of text, not shown yet."""
    table = QTableWidget(100, 1)
    table.setColumnWidth(0, 700)
    for row in range(100):
        table.setItem(row, 0, QTableWidgetItem(f"Row {row}: what a customer said last time, in a line of text"))
    table.resize(1100, 720)
    return table


if __name__ == "__main__":
    sys.exit(main())
