"""Pictures of customers as they are painted: with round corners, each size drawn once, or the letters of a name."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap

from crmnotes.notebook import Notebook
from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, brush, colour, colours

CORNER = 0.18
"""Of a picture's side."""
MANY = 512
"""Drawn pictures that are kept for the next painting."""


def paint(painter: QPainter, box: QRect, faces: Faces, line: CustomerLine, role: Role = Role.SMALL_BOLD) -> None:
    """Paints a customer's picture into a square, or the first letters of their name where they have none."""
    device, spot = painter.device(), lettering.turn(box)
    if line.picture:
        painter.drawPixmap(spot, faces.face(line.picture, box.width(), device.devicePixelRatio() if device else 1.0))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(colours().line), 1))
    painter.setBrush(brush(colours().calm_wash))
    corner = box.width() * CORNER
    painter.drawRoundedRect(spot.adjusted(0, 0, -1, -1), corner, corner)
    painter.restore()
    lettering.words(painter, box, initials(line.name), role, colours().quiet, lettering.CENTRE)


class Faces:
    """The pictures of one notebook, ready to be painted."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._drawn = lru_cache(maxsize=MANY)(self._draw)

    def face(self, name: str, side: int, ratio: float = 1.0) -> QPixmap:
        """The picture of that hash in a square of so many pixels; an empty one when it is not there any more."""
        return self._drawn(name, side, ratio)

    def _draw(self, name: str, side: int, ratio: float) -> QPixmap:
        content = self._notebook.pictures.content(name)
        pixels = max(1, round(side * ratio))
        drawn = QPixmap(pixels, pixels)
        drawn.fill(Qt.GlobalColor.transparent)
        image = QImage.fromData(content) if content else QImage()
        if not image.isNull():
            _draw_round(drawn, image, pixels)
        drawn.setDevicePixelRatio(ratio)
        return drawn


def _draw_round(drawn: QPixmap, image: QImage, pixels: int) -> None:
    """A photo fills its square; a logo that is much wider or taller than the other way stands whole on paper."""
    wide, tall = image.width(), image.height()
    long = max(wide, tall) > 1.6 * min(wide, tall)
    fit = Qt.AspectRatioMode.KeepAspectRatio if long else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    image = image.scaled(pixels, pixels, fit, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, pixels, pixels), pixels * CORNER, pixels * CORNER)
    painter.setClipPath(path)
    if long or image.hasAlphaChannel():
        painter.fillPath(path, Qt.GlobalColor.white)
    painter.drawImage((pixels - image.width()) // 2, (pixels - image.height()) // 2, image)
    painter.end()


def initials(name: str) -> str:
    """The first letters of the first and of the last word of a name."""
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return "".join(dict.fromkeys((letters[0], letters[-1]))).upper() if letters else ""
