"""Icons from one set of SVG files, drawn when first painted, in the colour of the words beside them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from crmnotes import places
from crmnotes.ui.look import theme


@cache
def _source(name: str) -> str:
    """The file as text; an empty drawing when it is missing: a lost icon must not stop the window."""
    try:
        return places.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


@cache
def _pixmap(name: str, ink: str, side: int) -> QPixmap:
    """The icon as it is painted, kept for each colour and size."""
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon is painted

    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    source = _source(name).replace("currentColor", ink)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


class _Tinted(QIconEngine):
    """Draws one icon in a colour of the theme in force, so that it follows light and dark."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def clone(self) -> QIconEngine:
        """Qt copies icons freely."""
        return _Tinted(self._name, self._ink)

    def _drawn(self, side: int, mode: QIcon.Mode) -> QPixmap:
        ink = "quiet" if mode is QIcon.Mode.Disabled else self._ink
        return _pixmap(self._name, getattr(theme.colours(), ink), max(side, 1))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draws it into the rectangle, sharp on dense screens."""
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        side = min(rect.width(), rect.height())
        spot = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(spot, self._drawn(round(side * ratio), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """The icon as a picture of that size."""
        return self._drawn(min(size.width(), size.height()), mode)


OF_ACTS = {
    "write_down": "notebook-pen", "new_customer": "user-plus", "import": "download", "export": "upload",
    "undo": "undo-2", "find": "search", "groups": "users", "preferences": "settings", "copy_phone": "phone",
    "today": "sun", "customers": "users", "promises": "handshake", "lock": "lock", "palette": "search",
}  # fmt: skip
"""The icons of acts that have one, for menus."""


def icon(name: str, ink: str = "ink") -> QIcon:
    """An icon of the set in a colour named in `theme.Colours`; nothing is read or drawn until it is painted."""
    return QIcon(_Tinted(name, ink))


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(_Tinted("crmnotes", "ink"))
