"""Another look in an open window: colours, and with the words every margin, gap and fixed length."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QWidget

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import BODY_PIXELS, Scheme, px

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

HAIRLINE = 1
"""So thin a length is a line, and stays one."""
UNBOUNDED = 500_000
"""From here on a length is one of Qt's ways to say "as large as it likes"."""

Scale = Callable[[int], int]


def wear(window: Window, scheme: Scheme, percent: int) -> None:
    """Changes colours and text size for the whole program and remembers them."""
    before, after = px(BODY_PIXELS), theme.body_pixels(percent)
    if after != before:
        rescale(window, before, after)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, scheme, percent)
    window.settings.put("scheme", scheme.value)
    window.settings.put("text_percent", theme.text_percent())
    window.settings.save()
    window.side.fit(window.width())
    window.look_anew()


def rescale(root: QWidget, before: int, after: int) -> None:
    """Brings all beneath `root` from one size of ordinary words to another, both in pixels.

    To be called before the stylesheet has the new lengths: it sets some of the bounds again by itself.
    """

    def scaled(length: int) -> int:
        if not HAIRLINE < length < UNBOUNDED:
            return length
        return round(round(length * BODY_PIXELS / before) * after / BODY_PIXELS)  # by the design: there and back again

    for layout in (*root.findChildren(QBoxLayout), *root.findChildren(QGridLayout)):  # the others are Qt's own
        _rescale_layout(layout, scaled)
    for widget in root.findChildren(QWidget):
        _rescale_widget(widget, scaled)


def _rescale_layout(layout: QLayout, scaled: Scale) -> None:
    margins = layout.contentsMargins()
    layout.setContentsMargins(*map(scaled, (margins.left(), margins.top(), margins.right(), margins.bottom())))
    layout.setSpacing(scaled(layout.spacing()))
    for number in range(layout.count()):
        item = layout.itemAt(number)
        gap = item.spacerItem() if item is not None else None
        if gap is not None:
            size, policy = gap.sizeHint(), gap.sizePolicy()
            gap.changeSize(
                scaled(size.width()), scaled(size.height()), policy.horizontalPolicy(), policy.verticalPolicy()
            )
    layout.invalidate()


def _rescale_widget(widget: QWidget, scaled: Scale) -> None:
    margins = widget.contentsMargins()
    if not margins.isNull():
        widget.setContentsMargins(*map(scaled, (margins.left(), margins.top(), margins.right(), margins.bottom())))
    least, most = widget.minimumSize(), widget.maximumSize()
    widget.setMinimumSize(scaled(least.width()), scaled(least.height()))
    widget.setMaximumSize(scaled(most.width()), scaled(most.height()))
