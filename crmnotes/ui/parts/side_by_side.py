"""Two customers side by side: where they differ a field is taken from the one or the other, by number or click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crmnotes.notebook.uniting import OWN, Compared, Side
from crmnotes.records import Birthday, Customer, Left, Stage, Way
from crmnotes.ui import words
from crmnotes.ui.look.theme import Role, Tone, font, px
from crmnotes.ui.parts.plain import PlainLabel, frame, one_line, tooltip
from crmnotes.ui.words import tr

NAMES = {
    "name": "Name", "company": "Company", "stage": "Stage", "birthday": "Birthday", "reply_within": "Reply within",
    "keep_in_touch_days": "Keep in touch", "sent_by": "Sent by", "left": "Has left", "seasonal_month": "Seasonal",
    "quiet_known_until": "Quiet until",
}  # fmt: skip
LONGEST = 120


class Two(NamedTuple):
    """Who is kept, who becomes part of them, their fields, the one they will be, and a name for each who sent them."""

    keep: Customer
    other: Customer
    fields: Sequence[Compared]
    names: dict[int, str]


class Cell(QPushButton):
    """One value of a field, cut with an ellipsis where it has no room; checked when it is the one taken."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._whole = one_line(text, LONGEST) or tr("nothing")
        self.setProperty("kind", "side")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setAccessibleName(f"{name}: {self._whole}")
        self.setToolTip(tooltip(text))
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much of the value as there is room for."""
        super().resizeEvent(event)
        room = self.width() - px(25)
        cut = QFontMetrics(font(Role.BOLD)).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class SideBySide(QScrollArea):
    """Shows two customers; `picks` are the fields that were taken otherwise than proposed."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.picks: dict[str, Side] = {}
        self._open: list[Compared] = []  # the fields that differ, by their number
        self._sides: list[dict[Side, Cell]] = []

    def show_two(self, two: Two) -> None:
        """Shows other two, with nothing picked."""
        self.picks, self._open, self._sides = {}, [], []
        page = frame("page")
        outside = QVBoxLayout(page)
        outside.setContentsMargins(px(18), px(14), px(18), px(14))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, text in ((1, tr("Kept")), (2, tr("Becomes part of it"))):
            grid.addWidget(PlainLabel(text, Role.SMALL, Tone.QUIET), 0, column)
        for field in two.fields:
            self._add(grid, field, two.names)
        for name, mine, theirs in _together(two.keep, two.other):
            self._add_line(grid, name, mine, theirs)
        outside.addLayout(grid)
        outside.addSpacing(px(6))
        outside.addWidget(PlainLabel(_promise(bool(self._open)), Role.SMALL, Tone.QUIET, wrap=True))
        outside.addStretch(1)
        self.setWidget(page)

    def clear(self) -> None:
        """Shows nobody."""
        self.picks, self._open, self._sides = {}, [], []
        self.setWidget(QWidget())

    def turn(self, number: int) -> bool:
        """Takes the field of that number (1 is the first) from the other side; False when there is none."""
        if not 0 < number <= len(self._open):
            return False
        field = self._open[number - 1]
        self._pick(number - 1, "keep" if self._side(field) == "other" else "other")
        return True

    def _side(self, field: Compared) -> Side:
        return self.picks.get(field.what, field.picked)

    def _pick(self, place: int, side: Side) -> None:
        field = self._open[place]
        self.picks[field.what] = side
        for which, cell in self._sides[place].items():
            cell.setChecked(which == side)
        self.picked.emit()

    def _add(self, grid: QGridLayout, field: Compared, names: dict[int, str]) -> None:
        """One field: two cells of which one is taken, or one line when they say the same."""
        name = tr(NAMES[field.what]) if field.what in NAMES else field.what.removeprefix(OWN)
        mine, theirs = (shown(field.what, value, names) for value in (field.keep, field.other))
        if field.keep == field.other:
            self._add_line(grid, name, mine, theirs)
            return
        row, place = grid.rowCount(), len(self._open)
        self._open.append(field)
        number = f"{place + 1}  " if place < 9 else ""
        grid.addWidget(PlainLabel(f"{number}{one_line(name, 30)}", Role.SMALL, Tone.QUIET), row, 0)
        cells: dict[Side, Cell] = {}
        sides: tuple[tuple[int, Side, str], ...] = ((1, "keep", mine), (2, "other", theirs))
        for column, which, text in sides:
            cell = Cell(name, text)
            cell.setChecked(which == self._side(field))
            cell.clicked.connect(lambda _on=False, place=place, which=which: self._pick(place, which))
            cells[which] = cell
            grid.addWidget(cell, row, column)
        self._sides.append(cells)

    @staticmethod
    def _add_line(grid: QGridLayout, name: str, mine: str, theirs: str) -> None:
        """What needs no choice: the same on both sides, or both together."""
        row = grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(PlainLabel(one_line(name, 30), Role.SMALL, Tone.QUIET), row, 0, top)
        if mine == theirs:
            grid.addWidget(PlainLabel(mine, wrap=True), row, 1, 1, 2)
            return
        for column, text in ((1, mine), (2, theirs)):
            grid.addWidget(PlainLabel(text, wrap=True), row, column, top)


def _promise(differ: bool) -> str:
    together = tr("Ways to reach, groups, notes, promises and orders of both are kept.")
    left_out = tr("What you do not take is kept as a fact about them.")
    return f"{together} {left_out}" if differ else together


def _together(keep: Customer, other: Customer) -> list[tuple[str, str, str]]:
    """What both have and is put together: its name, and what each has."""
    both = [
        (tr("To reach"), *("\n".join(map(_way, one.ways)) for one in (keep, other))),
        (tr("Groups"), *(", ".join(one.groups) for one in (keep, other))),
        (tr("About"), *(one.about for one in (keep, other))),
    ]
    return [(name, mine, theirs) for name, mine, theirs in both if mine or theirs]


def _way(way: Way) -> str:
    """A way on one line, which may be broken behind the sign of an e-mail address."""
    return way.value.replace("\n", ", ").replace("@", "@\u200b")


def shown(what: str, value: Any, names: dict[int, str]) -> str:
    """A value of a field as a person reads it; nothing for none."""
    if value is None or value == "":
        return ""
    if isinstance(value, Stage):
        return words.stage_name(value)
    if isinstance(value, Birthday):
        return words.birthday(value)
    if isinstance(value, Left):
        return f"{words.day_month(value.on)}: {value.why}"
    if what == "sent_by":
        return names.get(value, "")
    lengths: dict[str, Callable[[Any], str]] = {
        "reply_within": words.span_in_full, "keep_in_touch_days": words.every_days, "seasonal_month": words.month,
        "quiet_known_until": words.day_month,
    }  # fmt: skip
    return lengths[what](value) if what in lengths else str(value)
