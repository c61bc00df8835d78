"""Lays out and paints the rows of a `SectionsModel`: stacked as on Today, or in columns as a timeline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QCursor, QPainter

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import BODY_PIXELS, Role, colours, px
from crmnotes.ui.models.sections import Entry, Heading, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
TOP_GAP, BOTTOM_GAP = 16, 8  # above and below a heading
PILL = 24
ASIDE_GAP = 12
"""Between the words of a row and those at its right edge, which are cut rather than touch."""
LEAST_TITLE, LEAST_ASIDE = 20, 8
"""Letters of a title that the words at the right always leave, and those without which they say nothing."""
PARTS = " · "
"""What stands between the parts of an aside; the last of them says most."""
SCROLL_BAR = 10
"""Kept free at the right of every row, so that rows end at one edge whether the bar is there or not."""


class Stacked:
    """Lays out a row as on Today: a pill, then who and when on one line and the words beneath."""

    pad_x, pad_y, gutter, gap = 14, 10, 92, 14
    pad_card = 0  # more room before the first row of a card and after the last
    rule = True

    def make_room(self, pills: Iterable[str]) -> None:
        """Makes the pills as wide as the widest of these words needs, and never narrower than drawn."""
        widest = max((lettering.metrics(Role.SMALL_BOLD).horizontalAdvance(text) for text in pills), default=0)
        self.gutter = max(type(self).gutter, round(widest * BODY_PIXELS / px(BODY_PIXELS)) + 22)

    def height(self, row: Row, width: int) -> int:
        """How tall a row must be at that width."""
        if isinstance(row, Heading):
            return px(TOP_GAP) + lettering.line_height(Role.HEADING) + px(BOTTOM_GAP)
        tall = max(self.words_height(row, width), px(PILL) if row.pill else 0)
        return tall + 2 * px(self.pad_y) + 1

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are."""
        line = lettering.line_height()
        if not row.title:
            return line * len(self.lines(row, self.beside_aside(row, width)))
        return line + (px(2) + line * len(self.lines(row, self.words_width(row, width))) if row.text else 0)

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """The text of an entry as it is broken."""
        return lettering.wrapped(row.text, width, row.lines)

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x) + (px(self.gutter) + px(self.gap) if row.pill or row.lead else 0)

    def words_width(self, row: Entry, width: int) -> int:
        """How wide the words may be."""
        return width - self.indent(row) - px(self.pad_x)

    def beside_aside(self, row: Entry, width: int) -> int:
        """How wide the words may be on the line that they share with the aside."""
        return self.words_width(row, width) - self.aside_width(row, width)

    def aside_width(self, row: Entry, width: int) -> int:
        """How much room the words at the right edge take: what the title leaves; beside a long text two fifths."""
        shown, wanted = self.aside(row, width)
        return wanted + px(ASIDE_GAP) if shown else 0

    def aside(self, row: Entry, width: int) -> tuple[str, int]:
        """The words at the right edge and how wide they are; their first parts give way before the last is cut."""
        if not row.aside:
            return "", 0
        small = lettering.metrics(Role.SMALL)
        wanted, most = small.horizontalAdvance(row.aside) + 1, self._most_aside(row, width)
        shown = row.aside
        while wanted > most and PARTS in shown:
            shown = shown.partition(PARTS)[2]
            wanted = small.horizontalAdvance(shown) + 1
        if row.title and most < min(wanted, LEAST_ASIDE * lettering.metrics(Role.BOLD).averageCharWidth()):
            return "", 0
        return shown, min(wanted, most)

    def _most_aside(self, row: Entry, width: int) -> int:
        if not row.title:
            return width * 2 // 5
        room, bold = self.words_width(row, width) - px(14), lettering.metrics(Role.BOLD)
        least_title = LEAST_TITLE * bold.averageCharWidth()
        return max(min(width * 2 // 5, room - least_title), room - bold.horizontalAdvance(row.title))

    def paint(self, painter: QPainter, box: QRect, row: Entry, edges: tuple[bool, bool], look: Look) -> None:
        """Paints an entry on its share of the card; `edges` say whether it opens and whether it closes the card."""
        first, last = edges
        lettering.card(painter, box, first=first, last=last, wash=look.wash, rule=self.rule, ring=look.ring)
        inside = box.adjusted(0, px(self.pad_card) if first else 0, 0, -px(self.pad_card) if last else 0)
        self.paint_entry(painter, inside, row, chosen=look.chosen)

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints the words of an entry."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + self.indent(row), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        self._paint_gutter(painter, QRect(box.left() + px(self.pad_x), top, px(self.gutter), line), row, chosen)
        if row.pill and self.words_height(row, box.width()) <= line:
            top += (px(PILL) - line) // 2
        aside = self._paint_aside(painter, QRect(box.left(), top, right - box.left(), line), row, box.width())
        if not row.title:
            width = self.beside_aside(row, box.width())
            lettering.paragraph(painter, QRect(left, top, width, line), self.lines(row, width), now.ink, row.marks)
            return
        head = QRect(left, top, right - aside - left, line)
        taken = lettering.words(painter, head, row.title, Role.BOLD, now.ink)
        beside = head.adjusted(taken + px(9), 0, 0, 0)
        if beside.width() > px(24):
            lettering.words(painter, beside, row.beside, Role.SMALL, now.quiet)
        if row.text:
            width = self.words_width(row, box.width())
            below = QRect(left, top + line + px(2), width, line)
            lettering.paragraph(painter, below, self.lines(row, width), now.ink, row.marks)

    def _paint_aside(self, painter: QPainter, head: QRect, row: Entry, width: int) -> int:
        """Paints the words at the right end of a line; says how much of it they take."""
        shown, wide = self.aside(row, width)
        if not shown:
            return 0
        place = head.adjusted(head.width() - wide, 0, 0, 0)
        lettering.words(painter, place, shown, Role.SMALL, colours().quiet, lettering.RIGHT)
        return wide + px(ASIDE_GAP)

    def _paint_gutter(self, painter: QPainter, place: QRect, row: Entry, chosen: bool) -> None:
        if row.pill:
            place.setHeight(px(PILL))
            lettering.pill(painter, place, row.pill, row.tone, chosen=chosen)
        elif row.lead:
            lettering.words(painter, place, row.lead, Role.SMALL, colours().quiet)


class Columns(Stacked):
    """Lays out a row as a timeline: when, who did what, the words, and what it was; stacked where there is no room."""

    pad_x, pad_y, gutter, gap = 18, 6, 92, 12
    pad_card = 5
    who, narrow = 150, 560
    rule = False

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x + self.gutter + self.gap + self.who + self.gap)

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are."""
        line = lettering.line_height()
        if width < px(self.narrow):
            return line + px(2) + line * len(self.lines(row, width - 2 * px(self.pad_x)))
        return line * len(self.lines(row, self.beside_aside(row, width)))

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints when, who, what and the kind of thing side by side."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + px(self.pad_x), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        if box.width() < px(self.narrow):
            self._paint_narrow(painter, QRect(left, top, right - left, line), row)
            return
        lettering.words(painter, QRect(left, top, px(self.gutter), line), row.lead, Role.SMALL, now.quiet)
        who = QRect(left + px(self.gutter + self.gap), top, px(self.who), line)
        lettering.words(painter, who, row.title, Role.BOLD, now.ink)
        self._paint_aside(painter, QRect(box.left(), top, right - box.left(), line), row, box.width())
        width = self.beside_aside(row, box.width())
        place = QRect(box.left() + self.indent(row), top, width, line)
        lettering.paragraph(painter, place, self.lines(row, width), now.ink, row.marks)

    def _paint_narrow(self, painter: QPainter, head: QRect, row: Entry) -> None:
        lead = lettering.words(painter, head, row.lead, Role.SMALL, colours().quiet, lettering.RIGHT)
        room = head.adjusted(0, 0, -lead - px(9), 0)
        taken = lettering.words(painter, room, row.title, Role.BOLD, colours().ink)
        lettering.words(painter, room.adjusted(taken + px(9), 0, 0, 0), row.aside, Role.SMALL, colours().quiet)
        below = head.translated(0, head.height() + px(2))
        lettering.paragraph(painter, below, self.lines(row, head.width()), colours().ink, row.marks)


class Look(NamedTuple):
    """How a row is shown now."""

    chosen: bool
    ring: bool  # the keyboard is on it
    wash: str  # the colour behind its words


def look_of(option: QStyleOptionViewItem, index: Index) -> Look:
    """How a row is shown, asked of its list: to ask `option.state` would load all of QStyle before the first frame."""
    from PySide6.QtWidgets import QAbstractItemView

    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return look_when(chosen=False, focused=False, hovered=False)
    ground = view.viewport()
    hovered = ground.underMouse() and option.rect.contains(ground.mapFromGlobal(QCursor.pos()))
    return look_when(chosen=index == view.currentIndex(), focused=view.hasFocus(), hovered=hovered)


def look_when(*, chosen: bool, focused: bool, hovered: bool) -> Look:
    """How a row is shown that is the chosen one, has the keyboard, or lies under the mouse."""
    now = colours()
    return Look(chosen, ring=chosen and focused, wash=now.chosen if chosen else now.hover if hovered else now.paper)


def row_box(option: QStyleOptionViewItem) -> QRect:
    """Where a row is painted: short of the room that the scroll bar may take."""
    box = option.rect
    box.setWidth(row_width(option.widget.width()))
    return box


def row_width(view_width: int) -> int:
    """How wide rows are painted in a view of that width."""
    return view_width - px(SCROLL_BAR)


def paint_heading(painter: QPainter, box: QRect, row: Heading) -> None:
    """Paints the words above a card and how many rows it has."""
    line = QRect(box.left(), box.top() + px(TOP_GAP), box.width(), lettering.line_height(Role.HEADING))
    taken = lettering.words(painter, line, row.text, Role.HEADING, colours().ink)
    lettering.words(painter, line.adjusted(taken + px(9), 0, 0, 0), row.tally, Role.SMALL, colours().quiet)
