"""What a line was understood to say, shown before it is saved: customer, what was said, promises with their dates."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from crmnotes.notebook.views import CustomerLine
from crmnotes.records import Channel, Direction, Kind
from crmnotes.rules.capture import Draft, OrderDraft, PromiseDraft
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import Pill, PlainLabel, one_line
from crmnotes.ui.parts.spoken import announce
from crmnotes.ui.words import tr

PILL_WIDTH, PILL_SIDES = 102, 24
LONGEST_SHOWN = 280
PAUSE = 900
"""Milliseconds without a key before a screen reader says what was understood."""
SAID = {Direction.THEM: "They said", Direction.US: "You said", Direction.NONE: "Note"}


class Understood(NamedTuple):
    """One reading of the line: the draft as it would be saved now, and whom it is about."""

    draft: Draft
    customer: CustomerLine | None = None  # None for a new one, or while the name is still being typed
    is_new: bool = False
    choosing: bool = False  # names are offered: the row of the customer would say the same once more


class Row(QWidget):
    """A pill, the words, and something short at the right."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill = Pill()
        self.pill.setFixedWidth(_pill_width())
        self.words = PlainLabel(wrap=True)
        self.aside = PlainLabel(role=Role.SMALL, tone=Tone.QUIET)
        for label in (self.words, self.aside):
            label.setMinimumHeight(px(24))  # as high as the pill, so that one line stands on its middle
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, pill: str, tone: Tone, text: str, aside: str = "") -> None:
        """Says one thing."""
        self.pill.show_words(pill, tone)
        self.words.setText(one_line(text, LONGEST_SHOWN))
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.setAccessibleName(f"{pill}: {one_line(text)}" + (f", {aside}" if aside else ""))
        self.show()


PILLS: tuple[Phrase, ...] = (
    "Customer", "New", "They said", "You said", "Note", "They promise", "You promise", "Order", "You tried",
)  # fmt: skip


def _pill_width() -> int:
    """Wide enough for every pill in the language that is spoken, so that the words beside them stand in one line."""
    letters = QFontMetrics(theme.font(Role.SMALL_BOLD))
    widest = max(letters.horizontalAdvance(tr(words)) for words in PILLS)
    return max(px(PILL_WIDTH), widest + px(PILL_SIDES))


class CaptureRows(QWidget):
    """The rows below the line; those that have nothing to say are hidden."""

    turned = Signal()  # the pill that says who spoke was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(px(12))
        self.customer, self.said, self.order = Row(), Row(), Row()
        self.customer.words.setProperty("role", Role.BOLD.value)
        self.customer.words.setWordWrap(False)
        self.customer.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.customer.aside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.said.pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self.said.pill.installEventFilter(self)
        self.promises: list[Row] = []
        self._layout.addWidget(self.customer, 0, 0)
        self._layout.addWidget(self.said, 1, 0)
        self._layout.addWidget(self.order, 90, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: announce(self, self.spoken()))

    def show_reading(self, reading: Understood, now: datetime, currency: str) -> None:
        """Shows another reading, amounts in the notebook's currency."""
        draft = reading.draft
        self._show_customer(reading)
        self.said.setVisible(bool(draft.said))
        if draft.said:
            self.said.show_words(said_words(draft), Tone.CALM, draft.said, how_words(draft, now))
        self._show_promises(draft.promises, now)
        self.order.setVisible(draft.order is not None)
        if draft.order is not None:
            self._show_order(draft.order, now, currency)
        self._pause.start()

    def spoken(self) -> str:
        """What the rows say, for a screen reader."""
        rows = (self.customer, self.said, *self.promises, self.order)
        return ". ".join(row.accessibleName() for row in rows if row.isVisible())

    def _show_customer(self, reading: Understood) -> None:
        row, line, name = self.customer, reading.customer, reading.draft.name
        beside = line.company if line else tr("will be added") if reading.is_new else ""
        tone = Tone.ACCENT if reading.is_new else Tone.CALM
        pill = tr("New") if reading.is_new else tr("Customer")
        row.show_words(pill, tone, line.name if line else name, one_line(beside, 60))
        row.aside.show()  # empty as well: it holds the name at the left
        row.setVisible(bool(name) and not reading.choosing)

    def _show_promises(self, promises: tuple[PromiseDraft, ...], now: datetime) -> None:
        while len(self.promises) < len(promises):
            row = Row()
            row.aside.setProperty("role", Role.BOLD.value)
            self.promises.append(row)
            self._layout.addWidget(row, 1 + len(self.promises), 0)
        for row in self.promises[len(promises) :]:
            row.hide()
        for row, promise in zip(self.promises, promises, strict=False):
            pill = tr("They promise") if promise.by_them else tr("You promise")
            tone = Tone.CALM if promise.by_them else Tone.AMBER
            row.show_words(pill, tone, promise.text, due_words(promise, now))
            row.aside.set_tone(Tone.RED if promise.doubt else Tone.INK)

    def _show_order(self, order: OrderDraft, now: datetime, currency: str) -> None:
        day = "" if order.on == now.date() else words.near_day(order.on, now.date())
        amount = words.amount(order.minor_units, currency)
        self.order.show_words(tr("Order"), Tone.GREEN, order.what, " · ".join(part for part in (day, amount) if part))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A click on who spoke turns it round."""
        if event.type() is QEvent.Type.MouseButtonPress and watched is self.said.pill:
            self.turned.emit()
            return True
        return False


def said_words(draft: Draft) -> str:
    """`They said`, `You said`, `Fact`, `Complaint`."""
    if draft.kind is not Kind.SAID:
        return words.capital(words.kind_name(draft.kind))
    if draft.direction is Direction.US and not draft.reached:
        return tr("You tried")
    return tr(SAID[draft.direction])


def how_words(draft: Draft, now: datetime) -> str:
    """`on the phone, now`."""
    if draft.direction is Direction.NONE:
        return ""
    when = words.moment(draft.happened_at, now) if draft.happened_at else tr("now")
    by = words.by_channel(draft.channel) if draft.channel is not Channel.OTHER else ""
    return f"{by}, {when}" if by else when


def due_words(promise: PromiseDraft, now: datetime) -> str:
    """`Tuesday 24 November, 15:00`, with how it repeats and what speaks against it."""
    parts = [words.due_in_full(promise.due, now.date())]
    parts += [words.repeat(promise.repeat)] if promise.repeat else []
    parts += [words.doubt(promise.doubt)] if promise.doubt else []
    return " · ".join(parts)
