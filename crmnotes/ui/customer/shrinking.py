"""Makes a picture small before it is kept, and takes out of it what a camera notes in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from crmnotes.errors import BadInput
from crmnotes.exchange.read_safely import plain_file
from crmnotes.rules import images

QUALITIES = (88, 75, 60, 40)


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
