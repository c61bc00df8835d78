"""The program's icon in every size that a desktop asks for, drawn from the one SVG; run, the arrow of lists anew."""

from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SOURCE = ICONS / "crmnotes.svg"
ARROW = ICONS / "open-list.svg"
ARROW_SIZE = 96
"""Four times its largest, for dense screens: the style sheet shows it smaller, and needs no library of SVG for it."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OF_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
OF_MACOS = {
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Each kind of entry in an `.icns` with its pixels; the odd ones are for screens of twice the density."""


def drawn(size: int, source: Path = SOURCE) -> QImage:
    """The icon, or another drawing, as a square picture."""
    QGuiApplication.instance() or QGuiApplication(["icons"])
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def into_theme(folder: Path, name: str) -> None:
    """Fills a `hicolor` folder: a PNG for each size, and the SVG itself."""
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{name}.png").write_bytes(_png(drawn(size)))
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable / f"{name}.svg")


def for_windows(file: Path) -> Path:
    """An `.ico` for the program file and the installer: a head, an entry for each size, then the pictures."""
    pictures = [_png(drawn(size)) for size in OF_WINDOWS]
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, picture in zip(OF_WINDOWS, pictures, strict=True):
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    file.write_bytes(struct.pack("<3H", 0, 1, len(pictures)) + entries + b"".join(pictures))
    return file


def for_macos(file: Path) -> Path:
    """An `.icns` for the application: a head, and each picture behind its kind and length."""
    pictures = {kind: _png(drawn(size)) for kind, size in OF_MACOS.items()}
    parts = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    file.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
    return file


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    if not picture.save(buffer, "PNG"):
        raise SystemExit("Qt cannot write PNG here.")
    return buffer.data().data()


if __name__ == "__main__":
    ARROW.with_suffix(".png").write_bytes(_png(drawn(ARROW_SIZE, ARROW)))
