"""A customer's card and page of Qt's own widgets, in the kinds, numbers and words of ours; see `bare_window`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice, repeat

import apsw
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

WAYS = "SELECT kind || ', ' || label, value FROM ways WHERE customer = ? ORDER BY position"
SAID = "SELECT channel, happened_at, text FROM notes WHERE customer = ? ORDER BY happened_at DESC"
PROMISED = "SELECT due, text FROM promises WHERE customer = ? AND state = 'open' ORDER BY due"
KNOWN = "SELECT text FROM notes WHERE customer = ? AND kind = 'fact' ORDER BY happened_at DESC"
PERSON = "SELECT name, company, coalesce(about, '') FROM customers WHERE id = ?"
FURTHER = (
    ("Reply within", "24 hours (default)"), ("Usually in touch", "every 3 weeks"),
    ("Last 12 months", "2 orders, 1,462.00 EUR"), ("Groups", "wholesale"),
)  # fmt: skip
"""What ours says of a customer besides ways: the rules and its own fields have no column to read here."""
FACTS_OF_CARD, FACTS_OF_PAGE, MOST_SAID = 12, 6, 6
FILTERS = "All", "Said", "Facts", "Complaints", "Compliments", "Wishes", "Orders"
QUIET, FACE = ("Reach out", "I know why", "Has left", "Season"), 52


def card(connection: apsw.Connection, customer: int) -> QWidget:
    """Name, acts, facts, what is promised, known and was said, in a column that scrolls."""
    name, company, about = connection.execute(PERSON, (customer,)).fetchall()[0]
    column = QVBoxLayout()
    for words in (name, company):
        column.addWidget(_label(words))
    column.addLayout(_across(*map(QPushButton, ("I replied", "Call", "Email"))))
    column.addLayout(_grid(_facts(connection, customer, FACTS_OF_CARD, about)))
    column.addWidget(QLabel("Promised"))
    column.addLayout(_grid(connection.execute(PROMISED, (customer,)).fetchall()))
    column.addWidget(QLabel("Good to know"))
    for (text,) in connection.execute(KNOWN, (customer,)):
        column.addWidget(_label(text))
    column.addWidget(QLabel("What was said"))
    for channel, at, text in islice(connection.execute(SAID, (customer,)), MOST_SAID):
        column.addLayout(_across(QLabel(channel), QLabel(at)))
        column.addWidget(_label(text))
    column.addStretch(1)
    return _scrolled(column)


def page(connection: apsw.Connection, customer: int, promises: QTableView, said: QTableView) -> QWidget:
    """A head, facts and promises that scroll by themselves, and a table of what was said."""
    column = QVBoxLayout()
    back = QPushButton("‹ Customers  Esc")
    column.addWidget(back)
    back.hide()
    column.addLayout(_head(connection, customer))
    column.addWidget(_standing(connection, customer, promises))
    filters = [QPushButton(words) for words in FILTERS]
    group = QButtonGroup(said)
    for number, one in enumerate(filters):
        one.setCheckable(True)
        group.addButton(one, number)
    column.addLayout(_across(QLabel("What was said"), QLabel("19"), *filters))
    column.addWidget(said, 1)
    nothing = _label("Nothing was written down yet.")
    column.addWidget(nothing)
    nothing.hide()
    return _scrolled(column)


def _head(connection: apsw.Connection, customer: int) -> QLayout:
    name, company, _about = connection.execute(PERSON, (customer,)).fetchall()[0]
    face = QPushButton(name[:1])
    face.setFixedSize(FACE, FACE)
    acts = map(QPushButton, ("Write down", "Call", "Email", "Edit"))
    return _across(face, _label(name), _label(company), *acts)


def _standing(connection: apsw.Connection, customer: int, promises: QTableView) -> QScrollArea:
    """Facts, then why they are here and a complaint where there are any, and promises."""
    column = QVBoxLayout()
    column.addLayout(_grid(_facts(connection, customer, FACTS_OF_PAGE), of_page=True))
    for parts in (
        (QLabel("Quiet"), _label("quiet for long"), *map(QPushButton, QUIET)),
        (QLabel("Next"), QLabel("Admit it"), QLabel("by Monday"), QPushButton("Next step  C")),
    ):
        column.addLayout(_across(*parts))
        for part in parts:
            part.hide()
    column.addLayout(_across(QLabel("Promises"), QLabel("none open"), QPushButton("Show 5 that ended")))
    column.addWidget(promises)
    promises.setVisible(promises.model().rowCount() > 0)
    story = _label("Promised")
    column.addWidget(story)
    story.hide()
    return _scrolled(column)


def _facts(connection: apsw.Connection, customer: int, number: int, about: str = "") -> list[tuple[str, str]]:
    ways = connection.execute(WAYS, (customer,)).fetchall()
    return list(islice(chain(ways, FURTHER, [("About", about)], repeat(("Own field", "ivory, 140 × 240"))), number))


def _grid(facts: Sequence[tuple[str, str]], *, of_page: bool = False) -> QLayout:
    """A label and a value in each row; values of a page offer two acts each."""
    grid = QGridLayout()
    for row, (name, value) in enumerate(facts):
        shown = _label(value)
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(shown, row, 1)
        if of_page:
            for words in ("Call", "Copy"):
                act = QAction(words, shown)
                act.setShortcut(QKeySequence("Ctrl+C"))
                shown.addAction(act)
    return grid


def _label(words: str) -> QLabel:
    """A label whose words are broken where there is no room for them."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _across(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    return row


def _scrolled(column: QLayout) -> QScrollArea:
    inside, around = QWidget(), QScrollArea()
    inside.setLayout(column)
    around.setWidget(inside)
    around.setWidgetResizable(True)
    around.setFrameShape(QFrame.Shape.NoFrame)
    return around
