"""The lines of a label's words, laid out once: what says how tall they are is what is painted.

They lie where Qt would put them for a label. Qt alone lays out the words of a label anew each time that it paints them,
and three times more to say how much room they want.
"""

# No `from __future__ import annotations` here: see `records`.

from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine

WIDEST = 1 << 20
NEW_LINE = "\u2028"  # what a text layout breaks a line at
TOO_LONG = 1.4
"""So many times as wide as its room a text would be in average letters that has no chance to fit on one line."""

_END_OF_ISOLATE = "\u2069"


class Lines(NamedTuple):
    """Words ready to be painted, and the room that they want."""

    layout: QTextLayout
    wide: float  # with what of the last letter of a line reaches out
    tall: float
    advance: float  # of a single line: by this words stand at the right or in the middle


def is_plain(text: str) -> bool:
    """Whether Qt would put these words, `isolated` where need be, from left to right with nothing special in them."""
    if "\t" in text or " \n" in text or text[-1:].isspace():  # spaces at an end count where no line is broken
        return False
    return text.isascii() or not ("\x9c" in text or "\u2029" in text or _END_OF_ISOLATE in text[:-1])


def average_letter(font: QFont) -> float:
    """How wide the letters of a font are on average."""
    return QFontMetricsF(font).averageCharWidth()


def lines_of(text: str, font: QFont, width: int, letter: float) -> Lines:
    """The lines of a plain text, broken between words at a width, all beginning at the left.

    One that is far too long by the width of an average letter is not tried on one line.
    """
    shown = text.replace("\n", NEW_LINE).replace("\r", " ")
    if len(text) * letter <= TOO_LONG * width and NEW_LINE not in shown:
        line = _one_line(shown, font)
        if line.wide <= width:
            return line
    return _broken(shown, font, max(width, 0))


@lru_cache(maxsize=32)
def _leading(font: QFont) -> float:
    return QFontMetricsF(font).leading()


@lru_cache(maxsize=512)
def _one_line(text: str, font: QFont) -> Lines:
    """The text on one line."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)  # else every paint finds the shapes of the letters anew
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDEST)
    layout.endLayout()
    return Lines(layout, line.naturalTextWidth(), _height(line), line.horizontalAdvance())


def _height(line: QTextLine) -> float:
    """How tall a line is; its own `height` is rounded up, which would move words that stand in the middle."""
    return line.ascent() + line.descent()


@lru_cache(maxsize=128)
def _broken(text: str, font: QFont, width: int) -> Lines:
    """The text on as many lines as it needs, each on whole pixels below the one before."""
    layout, leading = QTextLayout(text, font), _leading(font)
    layout.setCacheEnabled(True)
    wide, tall, height = 0.0, 0.0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if tall:
            tall = ceil(tall + leading)
            line.setPosition(QPointF(0, tall))
        height = height if height and text.isascii() else _height(line)  # other letters may be of another font
        wide, tall = max(wide, line.naturalTextWidth()), tall + height
    layout.endLayout()
    return Lines(layout, wide, tall, wide)
