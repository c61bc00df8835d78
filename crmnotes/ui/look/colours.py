"""The sets of colours, each colour named by what it means and never by what it looks like."""

# No `from __future__ import annotations` here: see `records`.

from typing import NamedTuple


class Colours(NamedTuple):
    """One set of colours."""

    ground: str  # behind everything
    side: str  # behind the side bar
    paper: str  # boxes, fields, the card
    line: str  # hairlines and borders
    grip: str  # what can be dragged: the handle of a scroll bar
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
    outlined: bool = False  # pills have an outline, because their wash is that of the paper


LIGHT = Colours(
    ground="#f6f4ef", side="#ece8df", paper="#ffffff", line="#e4e0d6", grip="#cbc6ba", ink="#22262b", quiet="#62666d",
    accent="#1f5f8b", on_accent="#ffffff", chosen="#e6eff6", hover="#f8f7f3", red="#b3261e", red_wash="#fbeae8",
    amber="#855700", amber_wash="#fbf1dc", green="#1c6b45", green_wash="#e4f1ea", calm_wash="#f6f4ef",
)  # fmt: skip
DARK = Colours(
    ground="#1b1d20", side="#17191b", paper="#24272b", line="#363a40", grip="#4d535b", ink="#e8e6e1", quiet="#a8acb3",
    accent="#7db7e0", on_accent="#1b1d20", chosen="#263c4d", hover="#292d32", red="#f2a19b", red_wash="#4a2624",
    amber="#e9c46a", amber_wash="#443818", green="#86d3a8", green_wash="#1f3d2e", calm_wash="#1b1d20",
)  # fmt: skip
BLACK_ON_WHITE = Colours(
    ground="#ffffff", side="#ffffff", paper="#ffffff", line="#000000", grip="#000000", ink="#000000", quiet="#262626",
    accent="#00308f", on_accent="#ffffff", chosen="#ffe680", hover="#e6e6e6", red="#8f0000", red_wash="#ffffff",
    amber="#573900", amber_wash="#ffffff", green="#004d1f", green_wash="#ffffff", calm_wash="#ffffff", outlined=True,
)  # fmt: skip
WHITE_ON_BLACK = Colours(
    ground="#000000", side="#000000", paper="#000000", line="#ffffff", grip="#ffffff", ink="#ffffff", quiet="#e0e0e0",
    accent="#ffe14d", on_accent="#000000", chosen="#00304f", hover="#2b2b2b", red="#ffb3ab", red_wash="#000000",
    amber="#ffd166", amber_wash="#000000", green="#8dffb8", green_wash="#000000", calm_wash="#000000", outlined=True,
)  # fmt: skip
"""High contrast, in two: black on white and white on black."""

ALL = {"light": LIGHT, "dark": DARK, "black on white": BLACK_ON_WHITE, "white on black": WHITE_ON_BLACK}

PLAIN = ("ground", "side", "paper", "hover", "chosen")
"""What words of any kind may stand on."""
WORDS: dict[str, tuple[str, ...]] = {
    "ink": (*PLAIN, "calm_wash", "amber_wash"),
    "quiet": (*PLAIN, "calm_wash"),
    "accent": PLAIN,
    "on_accent": ("accent",),
    "red": (*PLAIN, "red_wash"),
    "amber": (*PLAIN, "amber_wash"),
    "green": (*PLAIN, "green_wash"),
}
"""The pairs in use: the colour of words, and what they stand on."""
PILLS = {
    "calm": ("quiet", "calm_wash"), "quiet": ("quiet", "calm_wash"), "ink": ("ink", "calm_wash"),
    "amber": ("amber", "amber_wash"), "red": ("red", "red_wash"), "green": ("green", "green_wash"),
    "accent": ("accent", "chosen"),
}  # fmt: skip
"""The colours of a pill's words and of what is behind them, for each tone."""


def contrast(one: str, other: str) -> float:
    """How much two colours differ for the eye, from 1 to 21 (the contrast ratio of WCAG 2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    parts = [int(name[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
