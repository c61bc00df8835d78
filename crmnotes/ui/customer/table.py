"""The rows of the list of customers: two lines each, and a picture before them once anybody has one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer import pictures
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, colours, px, tone_colours
from crmnotes.ui.models.customers import CustomersModel
from crmnotes.ui.parts.one_column import OneColumn
from crmnotes.ui.parts.rows import look_of, row_box
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

Index = QModelIndex | QPersistentModelIndex


class CustomerRow(QStyledItemDelegate):
    """Lays out a customer on two lines: the name, the company, and where they stand at the right."""

    def __init__(self, bridge: Bridge, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._faces = bridge.notebook.clock, faces
        self.pictured = False  # whether anybody has a picture: then each row has room for one

    @staticmethod
    def height() -> int:
        """The height of every row."""
        return lettering.line_height(Role.BOLD) + lettering.line_height(Role.SMALL) + px(19)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row, for a screen reader."""
        return QSize(option.rect.width(), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a customer on their share of the card."""
        model = index.model()
        if not isinstance(model, CustomersModel):
            return
        row, box = index.row(), row_box(option)
        look, line = look_of(option, index), model.line(row)
        with lettering.turned(box, round_=option.widget.isRightToLeft()):
            first, last = row == 0, row == model.rowCount() - 1
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

    def __init__(self, model: CustomersModel, delegate: CustomerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate.setParent(self)
        self._rows = delegate
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setAccessibleName(tr("Customers"))
        self.fit()

    def show_pictures(self, pictured: bool) -> None:
        """Leaves room for pictures in each row, or none."""
        if self._rows.pictured is not pictured:
            self._rows.pictured = pictured
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
