"""The words of a label: measured and painted from the same lines, as long as Qt would do no more with them."""

# No `from __future__ import annotations` here: see `records`.

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLabel

from crmnotes.ui.look.lines import WIDEST, Lines, average_letter, is_plain, lines_of

AT_LEFT, AT_RIGHT, IN_MIDDLE, AT_FOOT, AT_HALF = 0x1, 0x2, 0x4, 0x40, 0x80  # Qt.AlignmentFlag, by number as in `early`


class Standing(NamedTuple):
    """How words stand in a label."""

    across: int  # pixels of its margins and frame at both sides
    down: int
    framed: bool
    wraps: bool
    left: float  # the share of the room beside them that is left of them
    above: float
    by_qt: bool  # in a way that only Qt knows
    letter: float  # how wide one is on average


class Words:
    """What a label says, and how it lies in the font that the label has.

    An object beside the label: what is kept in the label itself PySide looks up and sets at many times the cost.
    """

    __slots__ = ("_font", "_heights", "_lines", "_place", "_plain", "_room", "_said", "_standing", "_width")

    def __init__(self) -> None:
        self._said, self._plain = "", False
        self._place = AT_LEFT | AT_HALF  # as Qt puts words first; to ask a label for it loads all of Qt's namespace
        self._font = QFont()
        self._standing: Standing | None = None
        self._heights: dict[int, int] = {}  # at a width of the label
        self._room: QSize | None = None
        self._lines: Lines | None = None  # those last asked for, and their width
        self._width = 0

    def say(self, text: str) -> bool:
        """Takes other words; says whether they are others."""
        if text == self._said:
            return False
        self._said, self._plain = text, is_plain(text)
        self._forget()
        return True

    def stand(self, place: int | None = None) -> None:
        """Has it looked up again how the words stand in the label, and where: alignment by its number."""
        self._place = self._place if place is None else place
        self._standing = None

    def tall(self, label: QLabel, width: int) -> int:
        """The height of a label of that width; layouts within layouts ask some twenty times for each."""
        standing = self._stands(label)
        height = self._heights.get(width)
        if height is None:
            if standing.by_qt or not self._plain:
                height = QLabel.heightForWidth(label, width)
            else:
                height = ceil(self._lines_at(width - standing.across, standing).tall) + standing.down
            self._heights[width] = height
        return height

    def room(self, label: QLabel) -> QSize | None:
        """What a label wants whose words stay on one line; None for any other."""
        standing = self._stands(label)
        if self._room is None and self._plain and not (standing.by_qt or standing.wraps):
            lines = self._lines_at(WIDEST, standing)
            self._room = QSize(ceil(lines.wide) + standing.across, ceil(lines.tall) + standing.down)
        return self._room

    def paint(self, label: QLabel) -> bool:
        """Paints the words into their label; says whether it could."""
        standing = self._stands(label)
        if standing.by_qt or not self._plain:
            return False
        inside = label.contentsRect()
        width, height = inside.width(), inside.height()
        lines = self._lines_at(width, standing)
        cut = (standing.across or standing.down) and (lines.wide > width or lines.tall > height)  # at its margins
        aside = standing.left and (lines.layout.lineCount() > 1 or max(lines.wide, lines.advance) > width)
        if cut or aside:
            return False
        left = inside.x() + (width - lines.advance) * standing.left
        top = inside.y() + (height - lines.tall) * standing.above
        painter = QPainter(label)
        if standing.framed:
            label.drawFrame(painter)
        lines.layout.draw(painter, QPointF(left, top))
        painter.end()
        return True

    def _stands(self, label: QLabel) -> Standing:
        """How they stand; looked up anew in another font: to be told of that loads all classes of events at a start."""
        font = label.font()
        if self._standing is None or not font.isCopyOf(self._font):
            self._font, self._standing = font, self._look_up(label, font)
            self._forget()
        return self._standing

    def _forget(self) -> None:
        self._heights.clear()
        self._room = self._lines = None

    def _look_up(self, label: QLabel, font: QFont) -> Standing:
        margins, framed, indent, place = label.contentsMargins(), label.frameWidth() > 0, label.indent(), self._place
        inset = indent != 0 and (framed or indent > 0) and place != IN_MIDDLE | AT_HALF
        return Standing(
            margins.left() + margins.right(),
            margins.top() + margins.bottom(),
            framed,
            label.wordWrap(),
            1.0 if place & AT_RIGHT else 0.5 if place & IN_MIDDLE else 0.0,
            1.0 if place & AT_FOOT else 0.5 if place & AT_HALF else 0.0,
            inset,
            average_letter(font),
        )

    def _lines_at(self, width: int, standing: Standing) -> Lines:
        if not standing.wraps:
            width = WIDEST
        if self._lines is None or self._width != width:
            self._lines, self._width = lines_of(self._said, self._font, width, standing.letter), width
        return self._lines
