"""Painting words in rows: wrapping and cutting text, pills, and the rounded card that rows under one heading share.

Words are laid out once and painted again as they lie. A painter's own pen and brush are left alone: to set them loads
all of Qt's namespace, and the first frame is painted without it (see `early`).
"""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import (
    QBrush,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from crmnotes.ui.look.theme import BODY_PIXELS, Role, Tone, brush, colours, font, pen, px, tone_colours
from crmnotes.ui.parts.plain import isolated

Line = tuple[str, int]  # the words of a painted line, and where they start in the whole text
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
"""Where words stand in their box: the share of the room beside them that is left of them."""
WIDEST = 1 << 20
NEW_LINE = "\u2028"  # what a text layout breaks a line at
LONGEST_LINE = 200
"""Characters of a text that are laid out for each line wanted: more never fit."""

_turn: ContextVar[int | None] = ContextVar("turn", default=None)  # paper is painted beside the window
"""Left and right edge of the ground that is turned round, added up; None where words run from left to right."""


@contextmanager
def turned(ground: QRect, *, round_: bool) -> Iterator[None]:
    """Paints what follows as in a mirror within that ground, where the window runs from right to left.

    Whoever paints counts from the left all the same: boxes and alignments are turned here, in one place.
    """
    before = _turn.set(ground.left() + ground.right() if round_ else None)
    try:
        yield
    finally:
        _turn.reset(before)


def turn(box: QRect) -> QRect:
    """Where a box lies on the ground: on the other side of one that is turned round."""
    edges = _turn.get()
    return box if edges is None else QRect(edges - box.right(), box.top(), box.width(), box.height())


@lru_cache(maxsize=64)
def _metrics(role: Role, _pixels: int) -> QFontMetrics:
    return QFontMetrics(font(role))


@lru_cache(maxsize=64)
def _line_height(role: Role, _pixels: int) -> int:
    return QFontMetrics(font(role)).height()


def metrics(role: Role = Role.BODY) -> QFontMetrics:
    """The measures of a rank of words at the text size in force."""
    return _metrics(role, px(BODY_PIXELS))


def line_height(role: Role = Role.BODY) -> int:
    """How tall a line of that rank is."""
    return _line_height(role, px(BODY_PIXELS))


@lru_cache(maxsize=4096)
def _advance(text: str, role: Role, _pixels: int) -> int:
    return metrics(role).horizontalAdvance(text)


def advance(text: str, role: Role = Role.BODY) -> int:
    """How wide a short text is on one line; measured once."""
    return _advance(text, role, px(BODY_PIXELS))


def wrapped(text: str, width: int, most: int, role: Role = Role.BODY) -> tuple[Line, ...]:
    """The text broken into at most `most` lines of `width` pixels, the last one cut with an ellipsis."""
    return _wrapped(text[: LONGEST_LINE * most + 1], role, px(BODY_PIXELS), max(width, 1), most)


@lru_cache(maxsize=4096)
def _wrapped(text: str, role: Role, _pixels: int, width: int, most: int) -> tuple[Line, ...]:
    cut = len(text) > LONGEST_LINE * most
    shown = text[: LONGEST_LINE * most].replace("\n", NEW_LINE).replace("\t", " ")
    if not cut and NEW_LINE not in shown and _fits(shown, role, _pixels, width):
        return ((shown, 0),)
    starts = _line_starts(shown, role, width, most)
    ends = [*starts[1:], len(shown)]
    lines = [(shown[start:end].rstrip(), start) for start, end in zip(starts, ends, strict=True)][:most]
    if cut or len(starts) > most:
        last = lines[-1][1]
        rest, *more = shown[last:].split(NEW_LINE, 1)
        whole = rest + ("…" if cut or more else "")
        lines[-1] = _cut(whole, role, width), last
    return tuple(lines)


def _fits(text: str, role: Role, pixels: int, width: int) -> bool:
    """Whether a text fits on one line; one that may is laid out as it will be painted, so that it is shaped once."""
    if len(text) * metrics(role).averageCharWidth() > 2 * width:
        return False
    return _laid_out(text, role, pixels, colours().ink).wide <= width


def _line_starts(text: str, role: Role, width: int, most: int) -> list[int]:
    """Where the first lines begin, one more than `most` at the most."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font(role))
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _cut(text: str, role: Role, width: int) -> str:
    """The text as far as it fits, with an ellipsis where it does not: what Qt does too, but with all its namespace."""
    measure = QFontMetricsF(font(role))
    if measure.horizontalAdvance(text) <= width:
        return text
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    layout = QTextLayout(text, font(role))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width - measure.horizontalAdvance("…"), 0))
    layout.endLayout()
    return text[: line.textLength()] + "…"


def words(
    painter: QPainter, box: QRect, text: str, role: Role, ink: str, place: float = LEFT, *, passing: bool = False
) -> int:  # fmt: skip
    """Paints one line, cut to the box; returns the width it took.

    `passing` is said of a list with no end in sight: what is scrolled by is not kept, nor in the place of other words.
    """
    width = box.width()
    if not text or width <= 0:
        return 0
    laid = _on_a_line(width, text, role, ink, passing=passing)
    laid.layout.draw(painter, _place(box, laid, place))
    return min(round(laid.wide), width)


class Placed(NamedTuple):
    """A line where it stands, for what is laid out once and painted again as it is, and the width it takes."""

    layout: QTextLayout
    at: QPointF
    wide: int

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        self.layout.draw(painter, self.at)


def placed(box: QRect, text: str, role: Role, ink: str, place: float = LEFT) -> Placed:
    """The line that `words` would paint."""
    laid = _on_a_line(max(box.width(), 0), text, role, ink)
    return Placed(laid.layout, _place(box, laid, place), min(round(laid.wide), box.width()))


def _on_a_line(width: int, text: str, role: Role, ink: str, *, passing: bool = False) -> "Laid":
    """One line, cut to a width."""
    pixels = px(BODY_PIXELS)
    lay_out = _laid_out_passing if passing else _laid_out
    laid = lay_out(isolated(text[:LONGEST_LINE].replace("\n", " ")), role, pixels, ink)
    if laid.wide > width:
        laid = lay_out(_fitted(text[: LONGEST_LINE + 1], role, pixels, width), role, pixels, ink)
    return laid


@lru_cache(maxsize=4096)
def _fitted(text: str, role: Role, _pixels: int, width: int) -> str:
    """The words cut to a width."""
    return isolated(_cut(text[:LONGEST_LINE].replace("\n", " "), role, width))


def paragraph(
    painter: QPainter, box: QRect, lines: Sequence[Line], ink: str, marks: Sequence[tuple[int, int]] = ()
) -> None:
    """Paints lines already broken, with the marked stretches of the whole text pointed out."""
    box, pixels = QRect(box.left(), box.top(), box.width(), line_height()), px(BODY_PIXELS)
    for line, start in lines:
        here = tuple(_marks_in(line, start, marks)) if marks else ()
        laid = _laid_out(line, Role.BODY, pixels, ink, here)
        laid.layout.draw(painter, _place(box, laid, LEFT))
        box.translate(0, box.height())


def _place(box: QRect, laid: "Laid", place: float) -> QPointF:
    """Where a line begins in the middle of the height of its box."""
    if _turn.get() is not None:
        box, place = turn(box), RIGHT - place
    sides: Any = box.getRect()  # one call for four, of which Qt does not say what they are
    left, top, width, height = sides
    return QPointF(left + (width - laid.wide) * place, top + (height - laid.tall) / 2)


class Laid(NamedTuple):
    """A line ready to paint, and how wide and tall it is."""

    layout: QTextLayout
    wide: float
    tall: float


def _lay_out(
    line: str, role: Role, _pixels: int, ink: str, marks: tuple[tuple[int, int], ...] = ()
) -> Laid:  # fmt: skip
    """One line ready to paint, with marked stretches pointed out."""
    layout = QTextLayout(line, font(role))
    now = colours()
    marked = [_stretch(*mark, now.amber, now.amber_wash, underlined=now.outlined) for mark in marks]
    layout.setCacheEnabled(True)  # else every paint finds the shapes of the letters anew
    layout.setFormats([_stretch(0, WIDEST, ink), *marked])
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(WIDEST)
    layout.endLayout()
    return Laid(layout, laid.horizontalAdvance(), laid.height())


_laid_out, _laid_out_passing = lru_cache(maxsize=512)(_lay_out), lru_cache(maxsize=128)(_lay_out)


@lru_cache(maxsize=256)
def _stretch(start: int, length: int, ink: str, wash: str = "", *, underlined: bool = False) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(brush(ink))
    if wash:
        look.setBackground(brush(wash))
        look.setFontUnderline(underlined)  # where the wash is that of the paper
    stretch = QTextLayout.FormatRange()
    stretch.start, stretch.length, stretch.format = start, length, look
    return stretch


def _marks_in(line: str, start: int, marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    inside = []
    for first, length in marks:
        low, high = max(first, start), min(first + length, start + len(line))
        if low < high:
            inside.append((low - start, high - low))
    return inside


def pill(painter: QPainter, box: QRect, text: str, tone: Tone, *, chosen: bool = False) -> None:
    """Paints a rounded word; on a chosen row a calm one takes the paper's colour, so that it stays to be seen."""
    ink, wash = tone_colours(tone)
    if chosen and tone in (Tone.CALM, Tone.QUIET, Tone.INK):
        wash = colours().paper
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(turn(box)), box.height() / 2, box.height() / 2)
    painter.fillPath(path, brush(wash))
    if colours().outlined:
        painter.strokePath(path, pen(ink))
    words(painter, box.adjusted(px(4), 0, -px(4), 0), text, Role.SMALL_BOLD, ink, CENTRE)


def card(
    painter: QPainter, box: QRect, *, first: bool, last: bool, wash: str, rule: bool = True, ring: bool = False
) -> None:
    """Paints a row's share of the rounded card: ground, borders, the hairline above it, the ring of the keyboard."""
    box = turn(box)
    if not (first or last or ring):
        _straight(painter, box, wash, rule)
        return
    radius = px(8)
    whole = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    tall = whole.adjusted(0, 0 if first else -2 * radius, 0, 0 if last else 2 * radius)
    path = QPainterPath()
    path.addRoundedRect(tall, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    painter.fillPath(path, brush(wash))
    painter.strokePath(path, pen(colours().line))
    if rule and not first:
        _fill(painter, box.left(), box.top(), box.width(), 1, brush(colours().line))
    if ring:
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), radius - 2, radius - 2)
        painter.strokePath(inside, pen(colours().accent, 2))
    painter.restore()


def _straight(painter: QPainter, box: QRect, wash: str, rule: bool) -> None:
    """A row between others has no corners: filled and ruled, which takes a tenth of the time."""
    left, top, width, height = box.left(), box.top(), box.width(), box.height()
    _fill(painter, left, top, width, height, brush(colours().line))  # of which the borders are left
    above = 1 if rule else 0
    _fill(painter, left + 1, top + above, width - 2, height - above, brush(wash))


def _fill(painter: QPainter, left: int, top: int, width: int, height: int, colour: QBrush) -> None:
    """By a path, though `fillRect` takes half the time: that loads all of Qt's namespace, a sixth of a start."""
    path = QPainterPath()
    path.addRect(left, top, width, height)
    painter.fillPath(path, colour)
