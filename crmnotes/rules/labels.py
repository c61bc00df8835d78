"""Sheets of adhesive labels: how each is cut, and where the labels of a list stand on it. Lengths in millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Customer, Way, WayKind

A4, LETTER = (210.0, 297.0), (215.9, 279.4)


class Sheet(NamedTuple):
    """One kind of sheet: its name, the paper, columns and rows, the size of a label, and from edge to edge."""

    name: str
    paper: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float
    left: float  # from the paper's edge to the first label
    top: float
    across: float  # from the left edge of one label to that of the next
    down: float

    @property
    def labels(self) -> int:
        """Labels on one sheet."""
        return self.columns * self.rows


class Spot(NamedTuple):
    """Where one label is: its sheet of paper (0 is the first) and its upper left corner."""

    page: int
    left: float
    top: float


SHEETS = (
    Sheet("L7160", A4, 3, 7, 63.5, 38.1, 7.2, 15.15, 66.0, 38.1),
    Sheet("L7159", A4, 3, 8, 63.5, 33.9, 7.2, 12.9, 66.0, 33.9),
    Sheet("L7161", A4, 3, 6, 63.5, 46.6, 7.2, 8.7, 66.0, 46.6),
    Sheet("L7163", A4, 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
    Sheet("3475", A4, 3, 8, 70.0, 36.0, 0.0, 4.5, 70.0, 36.0),
    Sheet("5160", LETTER, 3, 10, 66.675, 25.4, 4.7625, 12.7, 69.85, 25.4),
    Sheet("5161", LETTER, 2, 10, 101.6, 25.4, 3.96875, 12.7, 106.3625, 25.4),
    Sheet("5163", LETTER, 2, 5, 101.6, 50.8, 3.96875, 12.7, 106.3625, 50.8),
)


def sheet_named(name: str) -> Sheet:
    """The sheet of that name; BadInput names those there are."""
    wanted = name.strip().upper().removeprefix("AVERY").strip()
    for sheet in SHEETS:
        if sheet.name == wanted:
            return sheet
    raise BadInput("There is no sheet of labels called {}. There are: {}.", name, ", ".join(one.name for one in SHEETS))


def spots(sheet: Sheet, count: int, start: int = 1) -> Iterator[Spot]:
    """Where `count` labels stand, row by row; `start` is the first that is still on the first sheet. BadInput."""
    if not 1 <= start <= sheet.labels:
        raise BadInput("The sheet has {} labels: begin with one from 1 to {}.", sheet.labels, sheet.labels)
    for number in range(start - 1, start - 1 + count):
        page, place = divmod(number, sheet.labels)
        row, column = divmod(place, sheet.columns)
        yield Spot(page, sheet.left + column * sheet.across, sheet.top + row * sheet.down)


def address_of(customer: Customer) -> Way | None:
    """The postal address that a letter goes to: the preferred one, else the first."""
    found = [way for way in customer.ways if way.kind is WayKind.ADDRESS and way.value.strip()]
    return next((way for way in found if way.preferred), found[0] if found else None)


def label_lines(customer: Customer) -> tuple[str, ...]:
    """What stands on the label of a customer: name, company, address; nothing without an address."""
    address = address_of(customer)
    if address is None:
        return ()
    company = "" if customer.company.casefold() == customer.name.casefold() else customer.company
    lines = [customer.name, company, *address.value.split("\n")]
    return tuple(text for line in lines if (text := " ".join(line.split())))
