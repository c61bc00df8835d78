"""Lays out and paints the rows of a `SectionsModel`: stacked as on Today, or in columns as a timeline."""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import BODY_PIXELS, Role, colours, px
from crmnotes.ui.models.sections import Entry, Heading, Row

TOP_GAP, BOTTOM_GAP = 16, 8  # above and below a heading
PILL = 24
ASIDE_GAP = 12
"""Between the words of a row and those at its right edge."""
LEAST_WORDS = 240
"""With less room beside a pill the words stand below it, in pixels of the design."""
MOST_BELOW = 4
"""Lines that the words at the right may take where they have a place of their own."""
FAR_SCRIPTS = "\u2e80"
"""From here on a letter may be as wide as it is high."""
SCROLL_BAR = 10
"""Kept free at the right of every row, so that rows end at one edge whether the bar is there or not."""


class Shape(NamedTuple):
    """How the words of an entry share its lines at a width."""

    stacked: bool  # the pill, or when it was, stands on a line above the words
    aside: int = 0  # how wide the words at the right of the first line are, with the gap before them
    below: tuple[lettering.Line, ...] = ()  # those words, where the first line has no room for all of them


class Stacked:
    """Lays out a row as on Today: a pill, then who and when on one line and the words beneath.

    Words at the right are never cut for want of room: they go below the name, and a narrow row has its pill above it.
    """

    pad_x, pad_y, gutter, gap = 14, 10, 92, 14
    pad_card = 0  # more room before the first row of a card and after the last
    rule = True
    _shaped: tuple[Entry, int, int, Shape] | None = None  # the row asked about last, with its width and the text size

    def make_room(self, pills: Iterable[str]) -> None:
        """Makes the pills as wide as the widest of these words needs, and never narrower than drawn."""
        widest = max((lettering.advance(text, Role.SMALL_BOLD) for text in pills), default=0)
        self.gutter = max(type(self).gutter, round(widest * BODY_PIXELS / px(BODY_PIXELS)) + 22)
        self._shaped = None

    # measuring

    def height(self, row: Row, width: int) -> int:
        """How tall a row must be at that width."""
        if isinstance(row, Heading):
            return px(TOP_GAP) + lettering.line_height(Role.HEADING) + px(BOTTOM_GAP)
        tall = max(self.words_height(row, width), px(PILL) if row.pill else 0)
        return tall + 2 * px(self.pad_y) + 1

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are, with a pill that stands above them."""
        line = lettering.line_height()
        shape = self.shape(row, width)
        tall = (_above(row) if shape.stacked else 0) + _tall(shape.below)
        if not row.title:
            return tall + line * len(self.lines(row, self.text_width(row, width)))
        return tall + line + (px(2) + line * self.count(row, self.text_width(row, width)) if row.text else 0)

    def count(self, row: Entry, width: int) -> int:
        """How many lines the text takes below a title."""
        return len(self.lines(row, width))

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """The text of an entry as it is broken."""
        return lettering.wrapped(row.text, width, row.lines)

    def stacked(self, row: Entry, width: int) -> bool:
        """Whether the pill of a row, or when it was, stands above its words: beside them they would have no room."""
        beside = width - px(self.gutter) - px(self.gap) - 2 * px(self.pad_x)
        return bool(row.pill or row.lead) and beside < px(LEAST_WORDS)

    def indent(self, row: Entry, width: int) -> int:
        """Where the words begin."""
        beside = (row.pill or row.lead) and not self.stacked(row, width)
        return px(self.pad_x) + (px(self.gutter) + px(self.gap) if beside else 0)

    def words_width(self, row: Entry, width: int) -> int:
        """How wide the words may be."""
        return width - self.indent(row, width) - px(self.pad_x)

    def text_width(self, row: Entry, width: int) -> int:
        """How wide the text may be: without a title it shares its line with the words at the right."""
        if row.title or self.stacked(row, width):
            return self.words_width(row, width)
        return self.words_width(row, width) - self.shape(row, width).aside

    def shape(self, row: Entry, width: int) -> Shape:
        """Which place the words at the right have: on the first line where all of them fit, else below the title.

        It is asked for several times while a row is measured or painted, and worked out once.
        """
        known, pixels = self._shaped, px(BODY_PIXELS)
        if known is not None and known[0] is row and known[1:3] == (width, pixels):
            return known[3]
        below = self.below(row, width)
        beside = bool(row.aside) and not below
        wide = lettering.advance(row.aside, Role.SMALL) + 1 + px(ASIDE_GAP) if beside else 0
        shape = Shape(self.stacked(row, width), wide, below)
        self._shaped = row, width, pixels, shape
        return shape

    def below(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """The words at the right as lines of their own; none where the first line has room for all of them."""
        if not row.aside:
            return ()
        wide = self.words_width(row, width)
        if row.title and surely_fits(row.title + row.aside, wide) and not self.stacked(row, width):
            return ()
        room = self.beside_first(row, width) - px(ASIDE_GAP)
        if lettering.advance(row.aside, Role.SMALL) < room:
            return ()
        return lettering.wrapped(row.aside, wide, MOST_BELOW, Role.SMALL)

    def beside_first(self, row: Entry, width: int) -> int:
        """The room that the first line leaves beside what stands at its beginning; beside a long text two fifths."""
        if self.stacked(row, width):
            lead = lettering.advance(row.lead, Role.SMALL)
            return self.words_width(row, width) - (px(self.gutter) if row.pill else lead)
        if not row.title:
            return width * 2 // 5
        return self.words_width(row, width) - lettering.advance(row.title, Role.BOLD)

    # painting

    def paint(self, painter: QPainter, box: QRect, row: Entry, edges: tuple[bool, bool], look: "Look") -> None:
        """Paints an entry on its share of the card; `edges` say whether it opens and whether it closes the card."""
        first, last = edges
        lettering.card(painter, box, first=first, last=last, wash=look.wash, rule=self.rule, ring=look.ring)
        inside = box.adjusted(0, px(self.pad_card) if first else 0, 0, -px(self.pad_card) if last else 0)
        self.paint_entry(painter, inside, row, chosen=look.chosen)

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints the words of an entry."""
        line, shape, wide = lettering.line_height(), self.shape(row, box.width()), self.words_width(row, box.width())
        top, left = box.top() + px(self.pad_y), box.left() + self.indent(row, box.width())
        gutter = QRect(box.left() + px(self.pad_x), top, wide if shape.stacked else px(self.gutter), line)
        self._paint_gutter(painter, gutter, row, chosen)
        if row.pill and not shape.stacked and self.words_height(row, box.width()) <= line:
            top += (px(PILL) - line) // 2
        first = QRect(left, top, wide, px(PILL) if shape.stacked and row.pill else line)
        if shape.aside:
            lettering.words(painter, first, row.aside, Role.SMALL, colours().quiet, lettering.RIGHT)
        head = QRect(left, top + (_above(row) if shape.stacked else 0), wide, line)
        if not row.title:
            self._paint_text(painter, head, row, box.width())
            text = len(self.lines(row, self.text_width(row, box.width())))
            paint_below(painter, head.translated(0, line * text), shape)
            return
        self._paint_title(painter, head.adjusted(0, 0, 0 if shape.stacked else -shape.aside, 0), row)
        paint_below(painter, head.translated(0, line), shape)
        if row.text:
            self._paint_text(painter, head.translated(0, line + _tall(shape.below) + px(2)), row, box.width())

    def _paint_title(self, painter: QPainter, head: QRect, row: Entry) -> None:
        taken = lettering.words(painter, head, row.title, Role.BOLD, colours().ink)
        beside = head.adjusted(taken + px(9), 0, 0, 0)
        if beside.width() > px(24):
            lettering.words(painter, beside, row.beside, Role.SMALL, colours().quiet)

    def _paint_text(self, painter: QPainter, place: QRect, row: Entry, width: int) -> None:
        lettering.paragraph(painter, place, self.lines(row, self.text_width(row, width)), colours().ink, row.marks)

    def _paint_gutter(self, painter: QPainter, place: QRect, row: Entry, chosen: bool) -> None:
        if row.pill:
            place = QRect(place.left(), place.top(), px(self.gutter), px(PILL))
            lettering.pill(painter, place, row.pill, row.tone, chosen=chosen)
        elif row.lead:
            lettering.words(painter, place, row.lead, Role.SMALL, colours().quiet)


def surely_fits(text: str, width: int, role: Role = Role.BOLD) -> bool:
    """Whether a text fits though every letter were as wide as a digit: a sentence in small letters is narrower."""
    digit = lettering.advance("0", role)
    return len(text) * digit < width and (not text or max(text) < FAR_SCRIPTS) and not text.isupper()


def paint_below(painter: QPainter, place: QRect, shape: Shape) -> None:
    """Paints the words that found no room at the right, from the top of that place on."""
    small = lettering.line_height(Role.SMALL)
    for number, (words, _) in enumerate(shape.below):
        line = QRect(place.left(), place.top() + number * small, place.width(), small)
        lettering.words(painter, line, words, Role.SMALL, colours().quiet)


def _above(row: Entry) -> int:
    """How tall the line is that stands above the words: that of a pill, or of when it was."""
    return max(px(PILL), lettering.line_height()) + px(4) if row.pill else lettering.line_height()


def _tall(below: Sequence[lettering.Line]) -> int:
    return lettering.line_height(Role.SMALL) * len(below) if below else 0


class Places(NamedTuple):
    """Where the words of a timeline stand in rows of one width."""

    beside: bool  # all on one line; else there is no room, and who did what and when share the first
    lead: int
    who: int
    text: int
    wide: int  # the room of the text and of what stands at its right


class Columns(Stacked):
    """Lays out a row as a timeline: when, who did what, the words, and what it was; stacked where there is no room."""

    pad_x, pad_y, gutter, gap = 18, 6, 92, 12
    pad_card = 5
    who, narrow = 150, 560
    rule = False
    _known: tuple[tuple[int, int, int], Places] | None = None

    def places(self, width: int) -> Places:
        """Where words stand at a width, which is the same for every row."""
        key = width, self.gutter, px(BODY_PIXELS)
        if self._known is None or self._known[0] != key:
            beside, lead, who = width >= px(self.narrow), px(self.pad_x), px(self.pad_x) + px(self.gutter + self.gap)
            text = lead + (px(self.gutter + self.gap + self.who + self.gap) if beside else 0)
            self._known = key, Places(beside, lead, who, text, width - text - px(self.pad_x))
        return self._known[1]

    def stacked(self, _row: Entry, _width: int) -> bool:
        """Never: where there is no room, who did what and when share the first line."""
        return False

    def indent(self, _row: Entry, width: int) -> int:
        """Where the words begin."""
        return self.places(width).text

    def words_width(self, _row: Entry, width: int) -> int:
        """How wide the words may be."""
        return self.places(width).wide

    def text_width(self, row: Entry, width: int) -> int:
        """How wide the text may be: beside the words at the right, where it does not stand below them."""
        places = self.places(width)
        return places.wide - (self.shape(row, width).aside if places.beside else 0)

    def beside_first(self, row: Entry, width: int) -> int:
        """The room beside the words; in a narrow row beside who did what and when."""
        places = self.places(width)
        if places.beside:
            return width * 2 // 5
        taken = lettering.advance(row.title, Role.BOLD) + px(9)
        return places.wide - taken - lettering.advance(row.lead, Role.SMALL)

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are."""
        line = lettering.line_height()
        tall = line * len(self.lines(row, self.text_width(row, width))) + _tall(self.shape(row, width).below)
        return tall if self.places(width).beside else line + px(2) + tall

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints when, who, what and the kind of thing side by side."""
        left, top, width = box.left(), box.top() + px(self.pad_y), box.width()
        line, shape, places = lettering.line_height(), self.shape(row, width), self.places(width)
        if not places.beside:
            self._paint_narrow(painter, QRect(left + places.lead, top, places.wide, line), row, width)
            return
        quiet, ink = colours().quiet, colours().ink
        lettering.words(painter, QRect(left + places.lead, top, px(self.gutter), line), row.lead, Role.SMALL, quiet)
        lettering.words(painter, QRect(left + places.who, top, px(self.who), line), row.title, Role.BOLD, ink)
        place = QRect(left + places.text, top, places.wide, line)
        if shape.aside:
            lettering.words(painter, place, row.aside, Role.SMALL, quiet, lettering.RIGHT)
        lines = self.lines(row, places.wide - shape.aside)
        lettering.paragraph(painter, place, lines, ink, row.marks)
        if shape.below:
            paint_below(painter, place.translated(0, line * len(lines)), shape)

    def _paint_narrow(self, painter: QPainter, head: QRect, row: Entry, width: int) -> None:
        shape = self.shape(row, width)
        lead = lettering.words(painter, head, row.lead, Role.SMALL, colours().quiet, lettering.RIGHT)
        room = head.adjusted(0, 0, -lead - px(9), 0)
        taken = lettering.words(painter, room, row.title, Role.BOLD, colours().ink)
        if shape.aside:
            lettering.words(painter, room.adjusted(taken + px(9), 0, 0, 0), row.aside, Role.SMALL, colours().quiet)
        below = head.translated(0, head.height())
        paint_below(painter, below, shape)
        self._paint_text(painter, below.translated(0, _tall(shape.below) + px(2)), row, width)


class Look(NamedTuple):
    """How a row is shown now."""

    chosen: bool
    ring: bool  # the keyboard is on it
    wash: str  # the colour behind its words


class Shown(NamedTuple):
    """A row in sight: where it stands, and all that it is painted of."""

    number: int
    top: int
    height: int
    row: Row | None
    edges: tuple[bool, bool]
    look: Look


def look_when(*, chosen: bool, focused: bool, hovered: bool) -> Look:
    """How a row is shown that is the chosen one, has the keyboard, or lies under the mouse."""
    now = colours()
    return Look(chosen, ring=chosen and focused, wash=now.chosen if chosen else now.hover if hovered else now.paper)


def row_width(view_width: int) -> int:
    """How wide rows are painted in a view of that width."""
    return view_width - px(SCROLL_BAR)


def paint_heading(painter: QPainter, box: QRect, row: Heading) -> None:
    """Paints the words above a card and how many rows it has."""
    line = QRect(box.left(), box.top() + px(TOP_GAP), box.width(), lettering.line_height(Role.HEADING))
    taken = lettering.words(painter, line, row.text, Role.HEADING, colours().ink)
    lettering.words(painter, line.adjusted(taken + px(9), 0, 0, 0), row.tally, Role.SMALL, colours().quiet)
