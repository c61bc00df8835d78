"""Lays out and paints the rows of a `SectionsModel`: as on Today, or as a timeline in columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crmnotes.ui import lettering
from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel
from crmnotes.ui.theme import Role, colours, px

Index = QModelIndex | QPersistentModelIndex
ABOVE_HEADING, BELOW_HEADING = 16, 9


class Stacked(QStyledItemDelegate):
    """A row as on Today: a pill or quiet words, then who and when on one line, and the words beneath.

    `margin` is the distance of the boxes from both edges of the view, in pixels of the design.
    """

    pad_x, pad_y, gap = 14, 10, 14
    rule = True

    def __init__(self, parent: QObject | None = None, margin: int = 0) -> None:
        super().__init__(parent)
        self.margin = margin

    # heights

    def height(self, row: Row, view_width: int) -> int:
        """How tall a row is in a view of that width."""
        if isinstance(row, Heading):
            return px(ABOVE_HEADING) + lettering.line_height(Role.HEADING) + px(BELOW_HEADING)
        tall = self.words_height(row, view_width - 2 * px(self.margin))
        if row.pill:
            tall = max(tall, lettering.pill_height())
        return tall + 2 * px(self.pad_y) + 1

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are in a box of that width."""
        line = lettering.line_height()
        if not row.title:
            return line * len(self.lines(row, self.first_line_width(row, width)))
        return line + (px(3) + line * len(self.lines(row, self.words_width(row, width))) if row.text else 0)

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """The text of an entry as it is broken."""
        return lettering.wrapped(row.text, Role.BODY, width, row.lines)

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x) + (lettering.pill_width() + px(self.gap) if row.pill or row.lead else 0)

    def words_width(self, row: Entry, width: int) -> int:
        """How wide the words may be."""
        return width - self.indent(row) - px(self.pad_x)

    def first_line_width(self, row: Entry, width: int) -> int:
        """How wide words may be that stand beside the words at the right."""
        return self.words_width(row, width) - self.aside_width(row, width)

    def aside_width(self, row: Entry, width: int) -> int:
        """The room of the words at the right, at most half of the row."""
        if not row.aside:
            return 0
        return min(lettering.metrics(Role.SMALL).horizontalAdvance(row.aside) + px(1), width // 2) + px(12)

    # painting

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row; the list sets the heights itself."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, SectionsModel) else None
        width = option.rect.width()
        return QSize(width, self.height(row, width) if row else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a heading, or an entry on its share of the box."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, SectionsModel) else None
        if row is None or not isinstance(model, SectionsModel):
            return
        margin = px(self.margin)
        box = option.rect.adjusted(margin, 0, -margin, 0)
        if isinstance(row, Heading):
            paint_heading(painter, box, row)
            return
        first, last = model.edges(index.row())
        now, flags = colours(), QStyle.StateFlag
        chosen = bool(option.state & flags.State_Selected)
        ring = chosen and bool(option.widget and option.widget.hasFocus())
        wash = now.chosen if chosen else now.hover if option.state & flags.State_MouseOver else now.paper
        lettering.card(painter, box, first=first, last=last, wash=wash, rule=self.rule, ring=ring)
        self.paint_entry(painter, box, row, chosen)

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, chosen: bool = False) -> None:
        """Paints the words of an entry."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + self.indent(row), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        self._paint_lead(painter, box, row, chosen)
        if row.pill and self.words_height(row, box.width()) <= line:
            top += max(0, (lettering.pill_height() - line) // 2)
        aside = self.aside_width(row, box.width())
        at_right = QRect(right - aside, top, aside + 1, line)
        lettering.words(painter, at_right, row.aside, Role.SMALL, now.quiet, lettering.RIGHT)
        if not row.title:
            width = self.first_line_width(row, box.width())
            lettering.paragraph(painter, QRect(left, top, width, line), self.lines(row, width), now.ink, row.marks)
            return
        head = QRect(left, top, right - aside - left, line)
        taken = lettering.words(painter, head, row.title, Role.BOLD, now.ink)
        lettering.words(painter, head.adjusted(taken + px(9), 0, -px(4), 0), row.beside, Role.SMALL, now.quiet)
        width = self.words_width(row, box.width())
        below = QRect(left, top + line + px(3), width, line)
        if row.text:
            lettering.paragraph(painter, below, self.lines(row, width), now.ink, row.marks)

    def _paint_lead(self, painter: QPainter, box: QRect, row: Entry, chosen: bool) -> None:
        left, top, width = box.left() + px(self.pad_x), box.top() + px(self.pad_y), lettering.pill_width()
        if row.pill:
            place = QRect(left, top, width, lettering.pill_height())
            lettering.pill(painter, place, row.pill, row.tone, chosen=chosen)
        elif row.lead:
            line = QRect(left, top, width, lettering.line_height())
            lettering.words(painter, line, row.lead, Role.SMALL, colours().quiet)


class Columns(Stacked):
    """A row of a timeline: when, who did what, the words, and what it was; stacked where there is no room."""

    pad_x, pad_y, gap = 18, 6, 12
    who = 132
    narrow = 520
    rule = False

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x) + lettering.pill_width() + px(self.gap + self.who + self.gap // 2)

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are in a box of that width."""
        if width < px(self.narrow):
            return lettering.line_height() * (1 + len(self.lines(row, width - 2 * px(self.pad_x)))) + px(4)
        return lettering.line_height() * len(self.lines(row, self.first_line_width(row, width)))

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, chosen: bool = False) -> None:
        """Paints when, who, what and the kind of thing side by side."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + px(self.pad_x), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        if box.width() < px(self.narrow):
            self._paint_narrow(painter, QRect(left, top, right - left, line), row)
            return
        lettering.words(painter, QRect(left, top, lettering.pill_width(), line), row.lead, Role.SMALL, now.quiet)
        who = QRect(left + lettering.pill_width() + px(self.gap), top, px(self.who), line)
        lettering.words(painter, who, row.title, Role.BOLD, now.ink)
        aside = self.aside_width(row, box.width())
        at_right = QRect(right - aside, top, aside + 1, line)
        lettering.words(painter, at_right, row.aside, Role.SMALL, now.quiet, lettering.RIGHT)
        width = self.first_line_width(row, box.width())
        place = QRect(box.left() + self.indent(row), top, width, line)
        lettering.paragraph(painter, place, self.lines(row, width), now.ink, row.marks)

    def _paint_narrow(self, painter: QPainter, head: QRect, row: Entry) -> None:
        taken = lettering.words(painter, head, row.title, Role.BOLD, colours().ink)
        lettering.words(painter, head.adjusted(taken + px(9), 0, 0, 0), row.aside, Role.SMALL, colours().quiet)
        lettering.words(painter, head, row.lead, Role.SMALL, colours().quiet, lettering.RIGHT)
        below = head.translated(0, head.height() + px(3))
        lettering.paragraph(painter, below, self.lines(row, head.width()), colours().ink, row.marks)


def paint_heading(painter: QPainter, box: QRect, row: Heading) -> None:
    """Paints the words above a box and how many rows it has."""
    tall = lettering.line_height(Role.HEADING)
    line = QRect(box.left(), box.bottom() - px(BELOW_HEADING) - tall + 1, box.width(), tall)
    taken = lettering.words(painter, line, row.text, Role.HEADING, colours().ink)
    lettering.words(painter, line.adjusted(taken + px(9), 0, 0, 0), row.count, Role.SMALL, colours().quiet)
