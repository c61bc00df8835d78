"""The program's icon in every size that a desktop asks for, drawn from the one SVG."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "crmnotes.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST_IN_ICO = 256


def drawn(size: int) -> QImage:
    """The icon as a square picture."""
    QGuiApplication.instance() or QGuiApplication(["icons"])
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def into_theme(folder: Path, name: str) -> None:
    """Fills a `hicolor` folder: a PNG for each size, and the SVG itself."""
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        _save(drawn(size), place / f"{name}.png")
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable / f"{name}.svg")


def for_windows(file: Path) -> Path:
    """An `.ico` for the program file and the installer."""
    _save(drawn(LARGEST_IN_ICO), file)
    return file


def for_macos(file: Path) -> Path:
    """An `.icns` for the application."""
    _save(drawn(SIZES[-1]), file)
    return file


def _save(picture: QImage, file: Path) -> None:
    if not picture.save(str(file)):
        raise SystemExit(f"{file.name} could not be written.")
