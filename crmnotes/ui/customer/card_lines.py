"""The lines of a customer's card: what is known, promised and said, each with what stands beside its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from crmnotes.notebook.views import NoteLine, OrderLine, PromiseLine
from crmnotes.ui import words
from crmnotes.ui.look.lettering import metrics
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.laying_out import Column, Flowing, Place
from crmnotes.ui.parts.plain import ColumnLabel, Pill, PlainLabel, tooltip
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

PILL_WIDTH = 92

Line = TypeVar("Line", bound=QWidget)


class Pool(Column, Generic[Line]):
    """The lines under a heading, used again for the next customer: making them anew would be felt."""

    def __init__(self, heading: str, spacing: int, make: Callable[[], Line]) -> None:
        super().__init__(top=18 if heading else 0)
        self._make, self._spacing = make, spacing
        self._lines: list[Line] = []
        self._shown = 0
        self._heading = bool(heading)
        if heading:
            label = PlainLabel(heading, Role.SMALL_BOLD, Tone.QUIET)
            self.add(label)
            label.show()
        self.hide()

    def take(self, number: int) -> Sequence[Line]:
        """The first `number` lines, shown; the others are hidden, and with none the heading too."""
        while len(self._lines) < number:
            line = self._make()
            first = max(8, self._spacing) if self._heading else 0
            self.add(line, self._spacing if self._lines else first)
            self._lines.append(line)
        for line in self._lines[self._shown : number]:
            line.show()
        for line in self._lines[number : self._shown]:
            line.hide()
        if (number > 0) is not (self._shown > 0):
            self.setVisible(number > 0)
        self._shown = number
        return self._lines[:number]


class Head(Flowing):
    """Whom the card is of: their picture beside their name, and who they are beneath."""

    def __init__(self) -> None:
        super().__init__()
        self.face = QLabel(self)
        self.face.hide()
        self.name = ColumnLabel(role=Role.TITLE, selectable=True, parent=self)
        self.beneath = ColumnLabel(role=Role.SMALL, tone=Tone.QUIET, parent=self)

    def flow(self, width: int) -> int:
        """The name in the middle of the height of the picture."""
        face = QSize(-px(12), 0) if self.face.isHidden() else self.face.sizeHint()
        beside = face.width() + px(12)
        tall = max(face.height(), self.name.heightForWidth(width - beside))
        below = tall + px(6)
        self.put(width, (self.face, 0, 0, beside - px(12), face.height()), (self.name, beside, 0, width - beside, tall))
        if self.beneath.isHidden():
            return below
        high = self.beneath.heightForWidth(width)
        self.put(width, (self.beneath, 0, below, width, high))
        return below + high


class Buttons(Flowing):
    """What can be done at once, side by side; what has no room stands on the next line."""

    def __init__(self, *acts: QPushButton) -> None:
        super().__init__()
        self._acts = acts
        for each in acts:
            each.setParent(self)

    def flow(self, width: int) -> int:
        """As tall as the lines they take."""
        left = top = tall = 0
        places = list[Place]()
        for act in self._acts:
            size = act.sizeHint()
            if act.isHidden():
                continue
            if left and left + size.width() > width:
                left, top = 0, top + tall + px(8)
            places.append((act, left, top, min(size.width(), width), size.height()))
            left, tall = left + size.width() + px(8), size.height()
        self.put(width, *places)
        return top + tall


class FactLine(Flowing):
    """A quiet name and its value."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ColumnLabel(role=Role.SMALL, tone=Tone.QUIET, parent=self)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.value = ColumnLabel(selectable=True, parent=self)
        self._name_width = 0

    def show_fact(self, name: str, value: str, name_width: int, room: int) -> None:
        """Shows one fact; one long word that has no room is cut in its middle and whole in the tooltip."""
        self._name_width = name_width
        self.name.setText(name)
        cut = " " not in value and metrics(Role.BODY).horizontalAdvance(value) > room
        middle = Qt.TextElideMode.ElideMiddle
        self.value.setText(metrics(Role.BODY).elidedText(value, middle, room) if cut else value)
        self.value.setToolTip(tooltip(value) if cut else "")

    def flow(self, width: int) -> int:
        """The value beside the name, both from the top."""
        beside = self._name_width + px(8)
        name, value = self.name.heightForWidth(self._name_width), self.value.heightForWidth(width - beside)
        self.put(width, (self.name, 0, 0, self._name_width, name), (self.value, beside, 0, width - beside, value))
        return max(name, value)


class PromisedLine(Flowing):
    """A promise: when it is due, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.pill = Pill(parent=self)
        self.text = ColumnLabel(parent=self)

    def show_promise(self, line: PromiseLine, now: datetime) -> None:
        """Shows one promise."""
        self.pill.show_words(*wording.promise_pill(line, now))
        theirs = tr("They promised: {}").format(line.text) if line.by_them else line.text
        self.text.setText(f"{theirs} ({words.moves(line.moves)})" if line.moves else theirs)

    def flow(self, width: int) -> int:
        """The words beside the pill, in the middle of its height."""
        pill = self.pill.sizeHint().expandedTo(self.pill.minimumSize()).boundedTo(self.pill.maximumSize())
        wide, high = max(px(PILL_WIDTH), pill.width()), pill.height()
        beside = wide + px(10)
        tall = max(high, self.text.heightForWidth(width - beside))
        self.put(width, (self.pill, 0, 0, wide, high), (self.text, beside, 0, width - beside, tall))
        return tall


class SaidLine(Flowing):
    """Something that was said: who and when above the words."""

    def __init__(self) -> None:
        super().__init__()
        self.who = PlainLabel(role=Role.BOLD, parent=self)
        self.when = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, parent=self)
        self.text = ColumnLabel(selectable=True, parent=self)

    def show_entry(self, entry: NoteLine | OrderLine, now: datetime, currency: str) -> None:
        """Shows a note or an order."""
        if isinstance(entry, OrderLine):
            self._show(tr("They ordered"), words.day_month(entry.on, now.date()), wording.order(entry, currency))
        else:
            self._show(wording.who(entry), words.moment(entry.happened_at, now), wording.said(entry))

    def _show(self, who: str, when: str, text: str) -> None:
        self.who.setText(who)
        self.when.setText(when)
        self.text.setText(text)
        if self.text.isHidden() is bool(text):  # a reply may be written down without its words
            self.text.setVisible(bool(text))

    def flow(self, width: int) -> int:
        """Who at one side, when at the other, the words below both."""
        when, who = self.when.sizeHint(), self.who.sizeHint()
        beside, high = width - when.width(), max(when.height(), who.height())
        self.put(width, (self.who, 0, 0, beside - px(8), high), (self.when, beside, 0, when.width(), high))
        if self.text.isHidden():
            return high
        below = high + px(2)
        tall = self.text.heightForWidth(width)
        self.put(width, (self.text, 0, below, width, tall))
        return below + tall
