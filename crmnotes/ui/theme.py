"""The look: colours named by meaning in light and dark, the type scale, lengths, Fusion with one small stylesheet."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from crmnotes.ui.stylesheet import stylesheet


class Colours(NamedTuple):
    """One set of colours, each named by what it means and never by what it looks like."""

    ground: str  # behind everything
    side: str  # behind the side bar
    paper: str  # boxes, fields, the card
    line: str  # hairlines and borders
    ink: str
    quiet: str  # second-rank words
    accent: str
    on_accent: str
    chosen: str  # the selected row
    hover: str
    red: str  # late
    red_wash: str
    amber: str  # due soon
    amber_wash: str
    green: str  # kept, in time
    green_wash: str
    calm_wash: str  # behind a pill that needs no hurry


LIGHT = Colours(
    ground="#f6f4ef", side="#ece8df", paper="#ffffff", line="#e4e0d6", ink="#22262b", quiet="#676b72",
    accent="#1f5f8b", on_accent="#ffffff", chosen="#e6eff6", hover="#f8f7f3", red="#b3261e", red_wash="#fbeae8",
    amber="#8a5a00", amber_wash="#fbf1dc", green="#1c6b45", green_wash="#e4f1ea", calm_wash="#f6f4ef",
)  # fmt: skip
DARK = Colours(
    ground="#1b1d20", side="#17191b", paper="#24272b", line="#363a40", ink="#e8e6e1", quiet="#a0a4ab",
    accent="#7db7e0", on_accent="#1b1d20", chosen="#263c4d", hover="#292d32", red="#f2a19b", red_wash="#4a2624",
    amber="#e9c46a", amber_wash="#443818", green="#86d3a8", green_wash="#1f3d2e", calm_wash="#1b1d20",
)  # fmt: skip


class Scheme(StrEnum):
    """Which set of colours the owner wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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


class _Look:
    """What is in force now; set by `apply` only."""

    colours = LIGHT
    scheme = Scheme.SYSTEM
    percent = 100
    pixels = BODY_PIXELS
    families: tuple[str, ...] = ()


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
    """Whether the dark colours are in force."""
    return _Look.colours is DARK


@cache
def colour(name: str) -> QColor:
    """A colour ready to paint with, from its `#rrggbb`; look it up in `colours()`."""
    return QColor(name)


@cache
def brush(name: str) -> QBrush:
    """A colour ready to fill with; made in steps, because a brush made from a colour loads the classes of gradients."""
    made = QBrush()
    made.setColor(colour(name))
    made.setStyle(Qt.BrushStyle.SolidPattern)
    return made


def px(length: float) -> int:
    """A length of the design in pixels at the text size in force, so that 200 % fonts keep their room."""
    return max(1, round(length * _Look.pixels / BODY_PIXELS)) if length else 0


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
    now = _Look.colours
    return {
        Tone.RED: (now.red, now.red_wash),
        Tone.AMBER: (now.amber, now.amber_wash),
        Tone.GREEN: (now.green, now.green_wash),
        Tone.ACCENT: (now.accent, now.chosen),
        Tone.INK: (now.ink, now.calm_wash),
    }.get(tone, (now.quiet, now.calm_wash))


def apply(app: QApplication, choice: Scheme = Scheme.SYSTEM, percent: int = 100) -> None:
    """Dresses the whole program; call it again when the choice, the text size or the system's scheme changes."""
    _Look.scheme, _Look.percent = choice, _bounded(percent)
    dark = choice is Scheme.DARK or (choice is Scheme.SYSTEM and _system_is_dark(app))
    _Look.colours = DARK if dark else LIGHT
    if not _Look.families:
        _choose_family()
    _Look.pixels = body_pixels(percent)
    app.setFont(font())
    app.setPalette(_palette(_Look.colours))
    app.setStyleSheet(stylesheet(_Look.colours, px, font_size))


def body_pixels(percent: int) -> int:
    """How large ordinary words are at a text size; all lengths follow them."""
    return round(_system_pixels() * _bounded(percent) / 100)


def _bounded(percent: int) -> int:
    return min(max(percent, 70), 250)


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _system_pixels() -> int:
    """The system's text size, never under the design's: 9 points at 96 dpi are too small for a list read all day."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    pixels = system.pixelSize()
    if pixels < 0:  # given in points; worked out here, because QFontInfo would load the font, which may not be ours
        pixels = round(system.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / POINTS_PER_INCH)
    return max(BODY_PIXELS, pixels)


def _choose_family() -> None:
    """The system's own font; on a desktop that names none, Inter and then DejaVu."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
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
