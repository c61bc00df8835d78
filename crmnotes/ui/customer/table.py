"""The rows of the list of customers: two lines each, and a picture before them once anybody has one."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer import pictures
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, colours, px, tone_colours
from crmnotes.ui.models.customers import CustomersModel
from crmnotes.ui.parts.one_column import OneColumn
from crmnotes.ui.parts.rows import Look, look_when
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

Edges = tuple[bool, bool]


class CustomerRow:
    """Lays out a customer on two lines: the name, the company, and where they stand at the right."""

    def __init__(self, bridge: Bridge, faces: Faces) -> None:
        self._clock, self._faces = bridge.notebook.clock, faces
        self.pictured = False  # whether anybody has a picture: then each row has room for one

    @staticmethod
    def height() -> int:
        """The height of every row."""
        return lettering.line_height(Role.BOLD) + lettering.line_height(Role.SMALL) + px(19)

    def paint(self, painter: QPainter, box: QRect, line: CustomerLine | None, edges: Edges, look: Look) -> None:
        """Paints a customer on their share of the card; `edges` say whether it opens and whether it closes the card."""
        first, last = edges
        lettering.card(painter, box, first=first, last=last, wash=look.wash, ring=look.ring)
        if line is not None:
            self._paint_words(painter, box.adjusted(px(14), px(9), -px(14), -px(9)), line)

    def _paint_words(self, painter: QPainter, box: QRect, line: CustomerLine) -> None:
        stands, tone = wording.standing(line, self._clock.now())
        if self.pictured:
            side = min(box.height(), px(38))
            pictures.paint(painter, QRect(box.left(), box.center().y() - side // 2, side, side), self._faces, line)
            box = box.adjusted(side + px(11), 0, 0, 0)
        ink = tone_colours(tone)[0]
        taken = lettering.words(painter, box, stands, Role.SMALL, ink, lettering.RIGHT, passing=True)
        room = box.adjusted(0, 0, -taken - px(10) if taken else 0, 0)
        name = QRect(room.left(), room.top(), room.width(), lettering.line_height(Role.BOLD))
        lettering.words(painter, name, line.name, Role.BOLD, colours().ink, passing=True)
        below = QRect(room.left(), name.bottom() + 1, room.width(), lettering.line_height(Role.SMALL))
        lettering.words(painter, below, line.company or "—", Role.SMALL, colours().quiet, passing=True)


class CustomerTable(OneColumn):
    """The rows; as tall as the screen allows, each as tall as the next, so that 100,000 open at once."""

    def __init__(self, model: CustomersModel, row: CustomerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people, self._row = model, row
        self.setModel(model)
        self.setAccessibleName(tr("Customers"))
        self.fit()

    def show_pictures(self, pictured: bool) -> None:
        """Leaves room for pictures in each row, or none."""
        if self._row.pictured is not pictured:
            self._row.pictured = pictured
            self.viewport().update()

    def fit(self) -> None:
        """Takes the height of rows from the text size in force."""
        super().fit()
        self.verticalHeader().setDefaultSectionSize(CustomerRow.height())
        self.verticalScrollBar().setSingleStep(CustomerRow.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text size may have changed with the size."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that were asked for; Qt would ask about each of their cells first."""
        painter = QPainter(self.viewport())
        with lettering.turned(self.viewport().rect(), round_=self.isRightToLeft()):
            # The row that was chosen, and the one that is, may be far apart; Qt's stubs do not know of its parts.
            for part in event.region():  # type: ignore[attr-defined]
                self._paint_rows(painter, part)
        painter.end()

    def _paint_rows(self, painter: QPainter, part: QRect) -> None:
        number, last, model = self.rowAt(part.top()), self._people.rowCount() - 1, self._people
        chosen, hovered, focused = self.currentIndex().row(), self.hovered_row(), self.hasFocus()
        top, wide, tall = self.rowViewportPosition(number), self.row_width(), CustomerRow.height()
        while 0 <= number <= last and top <= part.bottom():
            look = look_when(chosen=number == chosen, focused=focused, hovered=number == hovered)
            edges = number == 0, number == last
            self._row.paint(painter, QRect(0, top, wide, tall), model.line(number), edges, look)
            number, top = number + 1, top + tall
