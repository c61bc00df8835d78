"""Pages filled from top to bottom with strips in the window's own lettering, black on white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QPainter

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import LIGHT, Role, px
from crmnotes.ui.models.sections import Heading, Row
from crmnotes.ui.paper.pages import A4, Paper, dots

WIDE = 720
"""How wide the page is in the lengths of the design, whatever its size on paper."""
EDGE = 16.0
"""Millimetres around a page."""
LEAD, GAP = 148, 12


class Strips:
    """What stands next on the page; a strip that has no room goes onto the next page."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._scale = dots(A4[0] - 2 * EDGE) / px(WIDE)
        self._height = round(dots(A4[1] - 2 * EDGE) / self._scale)
        self._top = 0
        paper.painter.translate(dots(EDGE), dots(EDGE))
        paper.painter.scale(self._scale, self._scale)

    @property
    def painter(self) -> QPainter:
        """What paints in the lengths of the window."""
        return self._paper.painter

    def room(self, height: int) -> QRect:
        """The next strip of that height, on the next page where there is no room for it."""
        if self._top + height > self._height and self._top:
            self._next_page()
        strip = QRect(0, self._top, px(WIDE), height)
        self._top += height
        return strip

    def _next_page(self) -> None:
        self._paper.turn()
        self._top = 0

    def line(self, text: str, role: Role = Role.BODY, ink: str = LIGHT.ink) -> None:
        """One line."""
        strip = self.room(lettering.line_height(role) + px(4))
        self._put(strip, text, role, ink)

    def _put(self, box: QRect, text: str, role: Role, ink: str, place: float = lettering.LEFT) -> int:
        """Words on a page that begins where reading does; gives back the width they took."""
        with lettering.turned(QRect(0, 0, px(WIDE), 1), round_=QGuiApplication.isRightToLeft()):
            return lettering.words(self.painter, box, text, role, ink, place)

    def words(self, text: str, ink: str = LIGHT.ink) -> None:
        """Words that are broken into lines."""
        self.room(px(6))
        for line, _ in lettering.wrapped(text, px(WIDE), 12) if text else ():
            self.line(line, ink=ink)

    def rows(self, rows: Sequence[Row]) -> None:
        """Headings, and rows of one line."""
        for row in rows:
            if isinstance(row, Heading):
                self.heading(row.text)
            else:
                self.columns(row.pill, row.title, row.aside)

    def heading(self, text: str) -> None:
        """Words above what follows: no heading stands alone at the foot of a page."""
        self.room(px(GAP))
        line = lettering.line_height(Role.HEADING)
        if self._top + 3 * line > self._height:
            self._next_page()
        self.line(text, Role.HEADING)

    def columns(self, lead: str, title: str, aside: str) -> None:
        """Words at the left, beside them others, and quiet ones at the right."""
        strip = self.room(lettering.line_height() + px(5))
        self._put(strip.adjusted(0, 0, px(LEAD - GAP - WIDE), 0), lead, Role.BOLD, LIGHT.ink)
        middle = strip.adjusted(px(LEAD), 0, 0, 0)
        right = self._put(middle, aside, Role.SMALL, LIGHT.quiet, lettering.RIGHT)
        self._put(middle.adjusted(0, 0, -right - px(GAP), 0), title, Role.BODY, LIGHT.ink)

    def below(self, text: str, most: int) -> None:
        """Words under the second column, broken into so many lines at most."""
        for line, _ in lettering.wrapped(text, px(WIDE - LEAD), most):
            strip = self.room(lettering.line_height() + px(1))
            self._put(strip.adjusted(px(LEAD), 0, 0, 0), line, Role.SMALL, LIGHT.ink)
