"""The tour of the first start: five cards beside what they are about. Escape leaves it at any moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

WIDTH, GAP, RING, BAR = 330, 14, 3, 90
"""Pixels of the design: of the card, between it and what it is about, of the ring around that, and at the foot, where
the quiet bar says what was done."""
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
DONE = "toured"
"""What the window remembers when the tour was seen or left."""


class Step(NamedTuple):
    """One card: what it is about, its title and its words; `{}` is the key of an act."""

    about: Callable[[Window], QWidget]
    title: Phrase
    text: Phrase
    key: str


def _list(window: Window) -> QWidget:
    pane = window.pane()
    return pane.focusWidget() or pane


STEPS: tuple[Step, ...] = (
    Step(
        lambda window: window.side.write_down,
        "Write down what they say",
        "{} opens one line from anywhere. Name first: “Maria: loves the linen; call her tuesday 3pm”. "
        "What you promised is found by itself.",
        "write_down",
    ),
    Step(
        _list,
        "Today says whom you owe",
        "The most urgent first. Red is late, amber is soon. {} brings you back here.",
        "today",
    ),
    Step(
        _list,
        "One key settles a row",
        "R for replied, K for a promise kept, M for a new date. {} takes any of it back.",
        "undo",
    ),
    Step(
        lambda window: window.side.button("customers"),
        "Everybody, and what they said last",
        "Bring the contacts that you have with {}: from a phone, Google, Outlook or any table.",
        "import",
    ),
    Step(
        lambda window: window.side.status,
        "Nothing you write is lost",
        "Every letter is saved at once, and copies are kept. The guide opens with {}.",
        "guide",
    ),
)


class Tour(QFrame):
    """One card at a time, with a ring around what it is about; the window stays usable behind it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setProperty("frame", "box")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self.number = window, 0
        self.count = PlainLabel(role=Role.SMALL, tone=Tone.QUIET)
        self.title = PlainLabel(role=Role.HEADING, wrap=True)
        self.words = PlainLabel(wrap=True)
        self.leave = button(tr("Leave the tour"), "quiet")
        self.leave.clicked.connect(self.end)
        self.next = button("", "primary")
        self.next.clicked.connect(self.go_on)
        self._ring = Ring(window)
        self._lay_out()
        for watched in (window, self.leave, self.next):
            watched.installEventFilter(self)
        self._show_step()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(14))
        column.setSpacing(px(8))
        for label in (self.count, self.title, self.words):
            column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.next)
        column.addSpacing(px(4))
        column.addLayout(row)

    def go_on(self) -> None:
        """The next card; after the last one the tour is over."""
        self.number += 1
        if self.number == len(STEPS):
            self.end()
        else:
            self._show_step()

    def end(self) -> None:
        """Leaves the tour; it does not come again by itself."""
        self._window.settings.put(DONE, True)
        self._window.settings.save()
        self._window.removeEventFilter(self)
        self._ring.close()
        self.close()
        self._window.pane().take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter goes on, where no button takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps beside what it is about when the window takes another size; arrows stay in the tour.

        A button would give the keyboard to whatever comes next in the window.
        """
        if watched is self._window:
            if event.type() is QEvent.Type.Resize:
                self._place()
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ARROWS:
            if event.key() == (Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right):
                self.go_on()
            return True
        return False

    def _show_step(self) -> None:
        step = STEPS[self.number]
        self.count.setText(tr("{} of {}").format(self.number + 1, len(STEPS)))
        self.title.setText(tr(step.title))
        self.words.setText(tr(step.text).format(keys.shown(step.key)))
        self.next.setText(tr("Done") if self.number == len(STEPS) - 1 else tr("Next"))
        self.setAccessibleName(f"{self.title.text()}. {self.words.text()}")
        self.show()
        self._place()
        self.raise_()
        self.next.setFocus()

    def _place(self) -> None:
        about = STEPS[self.number].about(self._window)
        there = QRect(about.mapTo(self._window, QPoint(0, 0)), about.size())
        self._ring.show_around(there)
        width = min(px(WIDTH), self._window.width() - 2 * px(GAP))
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.setFixedSize(width, height)
        room = self._window.size() - QSize(0, px(BAR))
        self.move(beside(there, self.size(), room, px(GAP)))


class Ring(QWidget):
    """A line around a part of the window, through which everything can still be clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_around(self, there: QRect) -> None:
        """Draws itself around that part."""
        out = px(RING) + 1
        self.setGeometry(there.adjusted(-out, -out, out, out))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().accent), px(RING)))
        half = px(RING) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), px(8), px(8))


def beside(there: QRect, card: QSize, window: QSize, gap: int) -> QPoint:
    """Where a card stands: at the right of what it is about, else at its left, else over it; always inside."""
    if there.right() + gap + card.width() <= window.width():
        x = there.right() + gap
    elif there.left() - gap - card.width() >= 0:
        x = there.left() - gap - card.width()
    else:
        x = there.right() - gap - card.width()
    large = there.height() > 3 * card.height()  # then the card stands at its lower end
    y = there.bottom() - gap - card.height() if large else there.top()
    return QPoint(_within(x, card.width(), window.width(), gap), _within(y, card.height(), window.height(), gap))


def _within(place: int, length: int, room: int, gap: int) -> int:
    return max(gap, min(place, room - length - gap))


def begin(window: Window) -> Tour:
    """Starts the tour on Today."""
    window.go("today")
    return Tour(window)
