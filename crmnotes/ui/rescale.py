"""Another text size in an open window: every margin, gap and fixed length grows or shrinks with the words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

from crmnotes.ui.look.theme import BODY_PIXELS

HAIRLINE = 1
"""So thin a length is a line, and stays one."""
UNBOUNDED = 500_000
"""From here on a length is one of Qt's ways to say "as large as it likes"."""

Scale = Callable[[int], int]


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
