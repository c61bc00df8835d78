"""A card over the upper half of its window, which is dimmed behind it: to write down, to find an act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import frame

WIDTH, MARGIN, ABOVE = 760, 4, 7
"""Pixels of the design: how wide the card would like to be and what is left beside it; the share of the height above
it."""
DIM, DIM_DARK = 40, 110
"""How much of the window behind goes, of 255, in light and in dark colours."""


class Over(QDialog):
    """Subclasses fill `column`. While it is shown nothing behind it can be clicked, chosen or reached by key.

    It is part of its window and no window of its own: the keyboard is in it at once, whenever the desktop gets round
    to showing a new window, and so every letter that is typed right behind the key that opens it arrives in it.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
            parent.installEventFilter(self)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._before = parent.window().focusWidget() if parent is not None else None  # had the keyboard
        self.card = frame("box")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(px(22), px(18), px(22), px(16))
        self.column.setSpacing(px(12))

    def showEvent(self, event: QShowEvent) -> None:
        """Lies over the whole window, before everything else in it."""
        self._cover()
        self.raise_()
        super().showEvent(event)

    def done(self, result: int) -> None:
        """The keyboard goes back to where it was."""
        super().done(result)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the window, and goes when that is closed."""
        if watched is self.parent() and self.isVisible():
            if event.type() is QEvent.Type.Resize:
                self._cover()
            elif event.type() is QEvent.Type.Close:
                self.reject()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keeps keys from the acts of the window behind; those with Alt open its menus, as everywhere."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._take_room()
        elif event.type() is QEvent.Type.ShortcutOverride and not event.modifiers() & Qt.KeyboardModifier.AltModifier:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays within the card, whose parts were made in the order in which they are read.

        Qt's own order goes through the whole window: to walk it would make each part of it one of the card's for
        Python, and take it away with the card.
        """
        stops = [widget for widget in self.findChildren(QWidget) if _takes_tab(widget)]
        here = QApplication.focusWidget()
        if stops:
            before = stops.index(here) if here in stops else -1 if next else 0
            found = stops[(before + (1 if next else -1)) % len(stops)]
            found.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card puts it away."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card stays in the middle, as wide as there is room."""
        super().resizeEvent(event)
        self._take_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window behind."""
        if not self.isWindow():
            painter = QPainter(self)
            painter.fillRect(event.rect(), QColor(0, 0, 0, DIM_DARK if theme.is_dark() else DIM))
            painter.end()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        else:
            self.resize(px(WIDTH), self.sizeHint().height())

    def _take_room(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self.card.setFixedWidth(min(px(WIDTH), self.width() - (0 if self.isWindow() else 2 * px(MARGIN))))
        tall = max(self.column.totalHeightForWidth(self.card.width()), self.column.totalMinimumSize().height())
        top = 0 if self.isWindow() else max(min(self.height() // ABOVE, self.height() - tall - px(MARGIN)), 0)
        layout.setContentsMargins(0, top, 0, 0)


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible()
