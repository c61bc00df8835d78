"""The look: which set of colours is in force, the type scale, lengths, Fusion with one small stylesheet."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import ClassVar

from PySide6 import QtCore
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from crmnotes.ui.look.colours import BLACK_ON_WHITE, PILLS, WHITE_ON_BLACK
from crmnotes.ui.look.colours import DARK as DARK
from crmnotes.ui.look.colours import LIGHT as LIGHT
from crmnotes.ui.look.colours import Colours as Colours
from crmnotes.ui.look.stylesheet import stylesheet


class Scheme(StrEnum):
    """Which set of colours the owner wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    BLACK_ON_WHITE = "black-on-white"
    WHITE_ON_BLACK = "white-on-black"


class Role(StrEnum):
    """A rank of words, each with its size and weight."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    BOLD = "bold"
    SMALL = "small"
    SMALL_BOLD = "small_bold"
    LOGO = "logo"


class Tone(StrEnum):
    """What a word or a pill says by its colour."""

    INK = "ink"
    QUIET = "quiet"
    CALM = "calm"
    AMBER = "amber"
    RED = "red"
    GREEN = "green"
    ACCENT = "accent"


BODY_PIXELS = 14
"""The size that all lengths of the design are drawn for; `px` scales from it."""
POINTS_PER_INCH = 72

_SCALE: dict[Role, tuple[int, int]] = {  # pixels at the design's size, weight
    Role.TITLE: (22, 600),
    Role.HEADING: (15, 600),
    Role.BODY: (14, 400),
    Role.BOLD: (14, 600),
    Role.SMALL: (13, 400),
    Role.SMALL_BOLD: (13, 600),
    Role.LOGO: (18, 600),
}


_SETS = {
    Scheme.LIGHT: LIGHT, Scheme.DARK: DARK,
    Scheme.BLACK_ON_WHITE: BLACK_ON_WHITE, Scheme.WHITE_ON_BLACK: WHITE_ON_BLACK,
}  # fmt: skip


class _Look:
    """What is in force now; set by `apply` only."""

    colours = LIGHT
    scheme = Scheme.SYSTEM
    percent = 100
    pixels = BODY_PIXELS
    lengths: ClassVar[dict[float, int]] = {}  # of the design, in pixels at that text size
    families: tuple[str, ...] = ()
    system: Scheme | None = None  # how the desktop looks; None before anybody looked


def colours() -> Colours:
    """The colours in force."""
    return _Look.colours


def scheme() -> Scheme:
    """The owner's choice of colours."""
    return _Look.scheme


def text_percent() -> int:
    """How large the owner wants all text, in per cent."""
    return _Look.percent


def is_dark() -> bool:
    """Whether light words stand on dark ground."""
    return _Look.colours in (DARK, WHITE_ON_BLACK)


@cache
def colour(name: str) -> QColor:
    """A colour ready to paint with, from its `#rrggbb`; look it up in `colours()`."""
    return QColor(name)


@cache
def brush(name: str) -> QBrush:
    """A colour ready to fill with; taken from a pen: a brush made from a colour loads the classes of gradients."""
    return pen(name).brush()


@cache
def pen(name: str, width: int = 1) -> QPen:
    """A colour ready to draw lines with; made in steps, because a pen made of all at once loads all of `Qt`."""
    made = QPen()
    made.setColor(colour(name))
    made.setWidth(width)
    return made


def px(length: float) -> int:
    """A length of the design in pixels at the text size in force, so that 200 % fonts keep their room."""
    known = _Look.lengths.get(length)  # some thousand are asked for to paint a page
    if known is None:
        known = _Look.lengths[length] = max(1, round(length * _Look.pixels / BODY_PIXELS)) if length else 0
    return known


@cache
def _font(role: Role, pixels: int, families: tuple[str, ...]) -> QFont:
    size, weight = _SCALE[role]
    font = QFont(list(families))
    font.setPixelSize(max(9, round(size * pixels / BODY_PIXELS)))
    font.setWeight(QFont.Weight(weight))
    return font


def font(role: Role = Role.BODY) -> QFont:
    """The font of a rank of words at the size in force."""
    return _font(role, _Look.pixels, _Look.families)


def font_size(role: Role) -> tuple[int, int]:
    """Pixels and weight of a rank of words at the size in force."""
    size, weight = _SCALE[role]
    return max(9, round(size * _Look.pixels / BODY_PIXELS)), weight


def tone_colours(tone: Tone) -> tuple[str, str]:
    """The words' colour and the wash behind them for a pill of that tone."""
    ink, wash = PILLS[tone]
    return getattr(_Look.colours, ink), getattr(_Look.colours, wash)


def apply(app: QApplication, choice: Scheme = Scheme.SYSTEM, percent: int = 100) -> None:
    """Dresses the whole program; call it again when the choice, the text size or the system's scheme changes."""
    _Look.scheme, _Look.percent = choice, _bounded(percent)
    if _Look.system is None:
        look_at_system(app)
    _Look.colours = _SETS[_Look.system or Scheme.LIGHT if choice is Scheme.SYSTEM else choice]
    if not _Look.families:
        _choose_family()
    _Look.pixels, _Look.lengths = body_pixels(percent), {}
    app.setFont(font())
    app.setPalette(_palette(_Look.colours))
    app.setStyleSheet(stylesheet(_Look.colours, px, font_size))


def suppose_system(name: str) -> None:
    """Takes the desktop to look as it did last time, by its name, until `look_at_system` is called.

    To ask Qt loads its whole namespace, which the first frame need not wait for.
    """
    _Look.system = Scheme(name) if name in set(_SETS) else None


def system_look() -> str:
    """How the desktop looked when it was looked at last, by its name."""
    return _Look.system.value if _Look.system else ""


def look_at_system(app: QApplication) -> bool:
    """Looks whether the desktop is light or dark, and of high contrast; says whether that is new. See `apply`.

    Qt tells of the contrast from 6.10 on.
    """
    hints, before = app.styleHints(), _Look.system
    dark = hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
    told = getattr(hints, "accessibility", None)
    if told is not None and told().contrastPreference().value:
        _Look.system = Scheme.WHITE_ON_BLACK if dark else Scheme.BLACK_ON_WHITE
    else:
        _Look.system = Scheme.DARK if dark else Scheme.LIGHT
    return _Look.system is not before


def body_pixels(percent: int) -> int:
    """How large ordinary words are at a text size; all lengths follow them."""
    return round(_system_pixels() * _bounded(percent) / 100)


def _bounded(percent: int) -> int:
    return min(max(percent, 70), 250)


def when_system_changes(app: QApplication, follow: Callable[[], object]) -> None:
    """Calls that whenever the desktop goes over to light, to dark, or to another contrast."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(follow)
    told = getattr(hints, "accessibility", None)
    if told is not None:
        told().contrastPreferenceChanged.connect(follow)


def _system_pixels() -> int:
    """The system's text size, never under the design's: 9 points at 96 dpi are too small for a list read all day."""
    system = _system_font()
    pixels = system.pixelSize()
    if pixels < 0:  # given in points; worked out here, because QFontInfo would load the font, which may not be ours
        pixels = round(system.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / POINTS_PER_INCH)
    return max(BODY_PIXELS, pixels)


def _system_font() -> QFont:
    """The desktop's own; until ours is set it is the program's, and the first frame does without the font database."""
    if not QGuiApplication.font().families()[1:]:
        return QGuiApplication.font()
    from PySide6.QtGui import QFontDatabase

    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _choose_family() -> None:
    """The system's own font; on a desktop that names none, Inter and then DejaVu."""
    system = _system_font().family()
    named = sys.platform in ("win32", "darwin") or system.casefold() not in ("", "sans", "sans serif", "sans-serif")
    _Look.families = (system, "Inter", "DejaVu Sans") if named else ("Inter", "DejaVu Sans", "Sans Serif")


def _palette(now: Colours) -> QPalette:
    """Fusion's palette from our colours: every role set, so that the system's own scheme never shines through."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, now.ground), (roles.WindowText, now.ink), (roles.Base, now.paper), (roles.Text, now.ink),
        (roles.AlternateBase, now.ground), (roles.Button, now.paper), (roles.ButtonText, now.ink),
        (roles.BrightText, now.red), (roles.Highlight, now.accent), (roles.HighlightedText, now.on_accent),
        (roles.Link, now.accent), (roles.LinkVisited, now.accent), (roles.ToolTipBase, now.paper),
        (roles.ToolTipText, now.ink), (roles.PlaceholderText, now.quiet), (roles.Light, now.paper),
        (roles.Midlight, now.line), (roles.Mid, now.line), (roles.Dark, now.quiet), (roles.Shadow, now.line),
        (roles.Accent, now.accent),
    ):  # fmt: skip
        palette.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.quiet))
    return palette
