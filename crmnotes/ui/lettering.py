"""Painting words in rows: wrapping and cutting text, pills, and the rounded card that rows under one heading share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from crmnotes.ui.plain import isolated
from crmnotes.ui.theme import BODY_PIXELS, Role, Tone, brush, colour, colours, font, px, tone_colours

Line = tuple[str, int]  # the words of a painted line, and where they start in the whole text
_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
LEFT = int(_ONE_LINE | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(_ONE_LINE | Qt.AlignmentFlag.AlignRight)
CENTRE = int(_ONE_LINE | Qt.AlignmentFlag.AlignHCenter)
NEW_LINE = "\u2028"  # what a text layout breaks a line at
LONGEST_LINE = 200
"""Characters of a text that are laid out for each line wanted: more never fit."""


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


def wrapped(text: str, width: int, most: int, role: Role = Role.BODY) -> tuple[Line, ...]:
    """The text broken into at most `most` lines of `width` pixels, the last one cut with an ellipsis."""
    return _wrapped(text[: LONGEST_LINE * most + 1], role, px(BODY_PIXELS), max(width, 1), most)


@lru_cache(maxsize=4096)
def _wrapped(text: str, role: Role, _pixels: int, width: int, most: int) -> tuple[Line, ...]:
    cut = len(text) > LONGEST_LINE * most
    shown = text[: LONGEST_LINE * most].replace("\n", NEW_LINE).replace("\t", " ")
    measure = metrics(role)
    if not cut and NEW_LINE not in shown and measure.horizontalAdvance(shown) <= width:
        return ((shown, 0),)
    starts = _line_starts(shown, role, width, most)
    ends = [*starts[1:], len(shown)]
    lines = [(shown[start:end].rstrip(), start) for start, end in zip(starts, ends, strict=True)][:most]
    if cut or len(starts) > most:
        last = lines[-1][1]
        rest, *more = shown[last:].split(NEW_LINE, 1)
        whole = rest + ("…" if cut or more else "")
        lines[-1] = measure.elidedText(whole, Qt.TextElideMode.ElideRight, width), last
    return tuple(lines)


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


def words(painter: QPainter, box: QRect, text: str, role: Role, ink: str, flags: int = LEFT) -> int:
    """Paints one line, cut to the box; returns the width it took."""
    if not text or box.width() <= 0:
        return 0
    shown, width = _fitted(text[: LONGEST_LINE + 1], role, px(BODY_PIXELS), box.width())
    painter.setFont(font(role))
    painter.setPen(colour(ink))
    painter.drawText(box, flags, shown)
    return width


@lru_cache(maxsize=4096)
def _fitted(text: str, role: Role, _pixels: int, width: int) -> tuple[str, int]:
    """The words cut to a width, and how wide they are then."""
    measure = metrics(role)
    shown = measure.elidedText(text[:LONGEST_LINE], Qt.TextElideMode.ElideRight, width)
    return isolated(shown), min(measure.horizontalAdvance(shown), width)


def paragraph(
    painter: QPainter, box: QRect, lines: Sequence[Line], ink: str, marks: Sequence[tuple[int, int]] = ()
) -> None:
    """Paints lines already broken, with the marked stretches of the whole text pointed out."""
    height = line_height()
    painter.setFont(font())
    painter.setPen(colour(ink))
    for number, (line, start) in enumerate(lines):
        place = QRect(box.left(), box.top() + number * height, box.width(), height)
        here = _marks_in(line, start, marks)
        if here:
            _marked_line(painter, place, line, here)
        else:
            painter.drawText(place, LEFT, line)


def _marks_in(line: str, start: int, marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    inside = []
    for first, length in marks:
        low, high = max(first, start), min(first + length, start + len(line))
        if low < high:
            inside.append((low - start, high - low))
    return inside


def _marked_line(painter: QPainter, place: QRect, line: str, marks: Sequence[tuple[int, int]]) -> None:
    from PySide6.QtGui import QTextCharFormat  # what it brings with it is not needed before something is found

    look = QTextCharFormat()
    look.setBackground(colour(colours().amber_wash))
    look.setForeground(colour(colours().amber))
    ranges = []
    for first, length in marks:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = first, length, look
        ranges.append(stretch)
    layout = QTextLayout(line, font())
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(2 * place.width())
    layout.endLayout()
    layout.draw(painter, QPointF(place.left(), place.top()))


def pill(painter: QPainter, box: QRect, text: str, tone: Tone, *, chosen: bool = False) -> None:
    """Paints a rounded word; on a chosen row a calm one takes the paper's colour, so that it stays to be seen."""
    ink, wash = tone_colours(tone)
    if chosen and tone in (Tone.CALM, Tone.QUIET, Tone.INK):
        wash = colours().paper
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour(ink) if colours().outlined else Qt.PenStyle.NoPen)
    painter.setBrush(brush(wash))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    words(painter, box.adjusted(px(4), 0, -px(4), 0), text, Role.SMALL_BOLD, ink, CENTRE)


def card(
    painter: QPainter, box: QRect, *, first: bool, last: bool, wash: str, rule: bool = True, ring: bool = False
) -> None:
    """Paints a row's share of the rounded card: ground, borders, the hairline above it, the ring of the keyboard."""
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
    painter.setPen(QPen(colour(colours().line), 1))
    painter.setBrush(brush(wash))
    painter.drawPath(path)
    if rule and not first:
        painter.drawLine(QPointF(whole.left(), box.top() + 0.5), QPointF(whole.right(), box.top() + 0.5))
    if ring:
        painter.setPen(QPen(colour(colours().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), radius - 2, radius - 2)
    painter.restore()


def _straight(painter: QPainter, box: QRect, wash: str, rule: bool) -> None:
    """A row between others has no corners: filled and ruled, which takes a tenth of the time."""
    left, top, width, height = box.left(), box.top(), box.width(), box.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(wash))  # with `fillRect` PySide would look whether the colour is a gradient
    painter.drawRect(left, top, width, height)
    painter.setBrush(brush(colours().line))
    painter.drawRect(left, top, 1, height)
    painter.drawRect(box.right(), top, 1, height)
    if rule:
        painter.drawRect(left, top, width, 1)
