"""Pictures of customers: made small before they are kept, and drawn with round corners, each size once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter, QPainterPath, QPixmap

from crmnotes.errors import BadInput
from crmnotes.exchange.read_safely import plain_file
from crmnotes.notebook import Notebook
from crmnotes.rules import images

CORNER = 0.18
"""Of a picture's side."""
QUALITIES = (88, 75, 60, 40)
MANY = 512
"""Drawn pictures that are kept for the next painting."""


def read(path: Path) -> bytes:
    """A file somebody chose, as it is to be kept; BadInput when it is no picture, or too large."""
    with plain_file(path) as stream:
        images.check_size(path.stat().st_size)
        return shrink(stream.read(images.LARGEST_FILE + 1))


def shrink(content: bytes) -> bytes:
    """A picture at most 512 pixels a side, written anew without what a camera notes in it: place, time and the like.

    Its header is looked at first (`rules.images`), so that one that would fill the memory is never decoded. BadInput.
    """
    found = images.look(content)
    image = _decoded(content, found)
    if image.isNull():
        raise BadInput(images.NO_PICTURE)
    side = images.SMALL_SIDE
    if max(image.width(), image.height()) > side:
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(side, side, kept, smooth)
    return _encoded(image)


def _decoded(content: bytes, found: images.Image) -> QImage:
    """The picture turned as the camera held it; a photo is decoded at about the size that is wanted."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(found.kind.encode()))
    reader.setAutoTransform(True)
    shrink_by = max(found.width, found.height) / (2 * images.SMALL_SIDE)
    if shrink_by > 1 and found.kind == "jpeg":
        reader.setScaledSize(reader.size() / shrink_by)
    return reader.read()


def _encoded(image: QImage) -> bytes:
    """PNG for what can be seen through, else JPEG, as small as is allowed."""
    for name in image.textKeys():
        image.setText(name, "")
    if image.hasAlphaChannel():
        made = written(image, b"PNG")
        if len(made) <= images.SMALL_FILE:
            return made
        image = _on_white(image)
    image.setColorSpace(QColorSpace())  # its description may name the camera
    for quality in QUALITIES:
        made = written(image, b"JPEG", quality)
        if len(made) <= images.SMALL_FILE:
            break
    return made


def _on_white(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def written(image: QImage, kind: bytes, quality: int = -1) -> bytes:
    """The picture as a file of that kind."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(data.data())


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
            _paint(drawn, image, pixels)
        drawn.setDevicePixelRatio(ratio)
        return drawn


def _paint(drawn: QPixmap, image: QImage, pixels: int) -> None:
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
