"""Painting words in rows: breaking and cutting text, pills, and the rounded box that the rows under a heading share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from crmnotes.ui.plain import isolated
from crmnotes.ui.theme import Role, Tone, colour, colours, font, px, tone_colours

Line = tuple[str, int]  # the words of a painted line, and where they start in the whole text
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


@lru_cache(maxsize=32)
def _metrics(_font_key: str, role: Role) -> QFontMetrics:
    return QFontMetrics(font(role))


def metrics(role: Role) -> QFontMetrics:
    """The measures of a rank of words at the text size in force."""
    return _metrics(font(role).key(), role)


def line_height(role: Role = Role.BODY) -> int:
    """How tall a line of that rank is."""
    return metrics(role).height()


def wrapped(text: str, role: Role, width: int, most: int) -> tuple[Line, ...]:
    """The text broken into at most `most` lines of `width` pixels, the last one cut with an ellipsis.

    A line break in the text begins a line.
    """
    return _wrapped(text, role, font(role).key(), max(width, 1), most)


@lru_cache(maxsize=4096)
def _wrapped(text: str, role: Role, _font_key: str, width: int, most: int) -> tuple[Line, ...]:
    limit = 240 * most
    shown = text[:limit].replace("\t", " ")
    measure = metrics(role)
    lines: list[Line] = []
    start = 0
    for part in shown.split("\n"):
        if measure.horizontalAdvance(part) <= width:
            lines.append((part, start))
        else:
            lines += [(part[at:end].rstrip(), start + at) for at, end in _spans(part, role, width, most)]
        start += len(part) + 1
        if len(lines) > most:
            break
    if len(lines) > most or len(text) > limit:
        del lines[most:]
        _, at = lines[-1]
        rest = shown[at:].split("\n")[0] + "…"
        lines[-1] = (measure.elidedText(rest, Qt.TextElideMode.ElideRight, width), at)
    return tuple(lines)


def _spans(part: str, role: Role, width: int, most: int) -> list[tuple[int, int]]:
    """Where the lines of one paragraph start and end, at most one line more than `most`."""
    layout = QTextLayout(part, font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    spans: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(spans) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        spans.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return spans


def words(painter: QPainter, box: QRect, text: str, role: Role, ink: str, flags: int = LEFT) -> int:
    """Paints one line, cut to the box; returns the width it took."""
    if not text or box.width() <= 0:
        return 0
    measure = metrics(role)
    shown = measure.elidedText(isolated(text[:1000]), Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font(role))
    painter.setPen(colour(ink))
    painter.drawText(box, flags, shown)
    return min(measure.horizontalAdvance(shown), box.width())


def paragraph(
    painter: QPainter, box: QRect, lines: Sequence[Line], ink: str, marks: Sequence[tuple[int, int]] = ()
) -> None:
    """Paints lines already broken, with the marked stretches (start, length) of the whole text pointed out."""
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
    look = QTextCharFormat()
    look.setBackground(colour(colours().amber_wash))
    look.setForeground(colour(colours().amber))
    ranges = []
    for first, length in marks:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = first, length, look  # type: ignore[attr-defined]
        ranges.append(stretch)
    layout = QTextLayout(line, font())
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(place.width() + px(40))
    layout.endLayout()
    layout.draw(painter, QPointF(place.left(), place.top()))


def pill_width() -> int:
    """How wide the pills of a list are: room for "Today 15:00"."""
    return max(px(92), metrics(Role.SMALL_BOLD).horizontalAdvance("Today 15:00") + px(14))


def pill_height() -> int:
    """How tall a pill is."""
    return line_height(Role.SMALL_BOLD) + px(8)


def pill(painter: QPainter, box: QRect, text: str, tone: Tone, *, chosen: bool = False) -> None:
    """Paints a rounded word; on a chosen row a calm one takes the paper's colour so that it stays to be seen."""
    ink, wash = tone_colours(tone)
    if chosen and tone in (Tone.CALM, Tone.QUIET, Tone.INK):
        wash = colours().paper
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(wash))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    words(painter, box.adjusted(px(4), 0, -px(4), 0), text, Role.SMALL_BOLD, ink, CENTRE)


def card(
    painter: QPainter, box: QRect, *, first: bool, last: bool, wash: str, rule: bool = True, ring: bool = False
) -> None:
    """Paints a row's share of the rounded box: its ground, its borders, the hairline below it, the focus ring."""
    radius = px(8)
    whole = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    tall = whole.adjusted(0, 0 if first else -2 * radius, 0, 0 if last else 2 * radius)
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(colours().line), 1))
    painter.setBrush(colour(wash))
    painter.drawRoundedRect(tall, radius, radius)
    if rule and not last:
        painter.drawLine(QPointF(whole.left(), whole.bottom()), QPointF(whole.right(), whole.bottom()))
    if ring:
        painter.setPen(QPen(colour(colours().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(1.5, 1.5 if first else 0.5, -1.5, -1.5), radius - 2, radius - 2)
    painter.restore()
