"""Before an import: how the file is written, what each column becomes, who the first rows are, and how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crmnotes.contacts import Contact, Filed, Found, Letter, Skipped, ToDo
from crmnotes.exchange.encodings import CHOICES as ENCODINGS
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.mapping import ENCODING_NAMES, SEPARATORS, FieldChoices, Reading
from crmnotes.ui.models.recognised import Recognised
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.plain import PlainLabel, button, frame, one_line, tooltip
from crmnotes.ui.parts.room import put_into
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.words import due_in_full, several, tr
from crmnotes.ui.words.imports import difference_line, skipped_line

if TYPE_CHECKING:
    from crmnotes.notebook.import_views import Difference

NARROW, BELOW = 620, 130
"""Pixels of the design; with less room than the first the records stand below the columns, both so tall."""
SHOWN_CONTACTS = 6
SHOWN_LINES = 100
"""So many of those that cannot be read, or differ, are shown before an import; all of them after it."""
NAMED = ("name", "text", "what", "rule")
"""What a record of the open format is known by, whichever of them it has."""


class CalmCombo(QComboBox):
    """A combo box that the mouse wheel changes only while it has the keyboard, so that scrolling changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page unless this box has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Elided(PlainLabel):
    """One line of text that gives way: cut with an ellipsis where there is no room, whole in its tooltip."""

    def __init__(self, text: str, role: Role = Role.BODY, tone: Tone = Tone.INK) -> None:
        super().__init__(role=role, tone=tone)
        self.whole = one_line(text)
        self.setText(self.whole)
        self.setToolTip(tooltip(self.whole))
        self.setMinimumWidth(px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts anew."""
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, event.size().width()))


class ImportPreview(QWidget):
    """Shows one reading of a file and lets every part of it be said otherwise."""

    rewritten = Signal(str, str)  # another encoding or separator was chosen
    remapped = Signal()  # a column became something else

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None  # a table, whose columns can be said otherwise
        self.source: Reading | Recognised | None = None
        self.of_tables: list[QWidget] = []  # what only a table needs
        self.of_text: list[QWidget] = []  # and what only one that is no workbook
        self.boxes: dict[int, CalmCombo] = {}
        self.encoding, self.separator = CalmCombo(self), CalmCombo(self)
        self.encoding.setAccessibleName(tr("Encoding"))
        self.separator.setAccessibleName(tr("Separator"))
        for code, name in SEPARATORS:
            self.separator.addItem(tr(name), code)
        self.format = PlainLabel(role=Role.BOLD, wrap=True)
        self.more = button("", "quiet")
        self.more.clicked.connect(self._show_all)
        self.columns = QScrollArea()
        self.columns.setWidgetResizable(True)
        self.columns.setProperty("ring", True)
        self._areas = [self.columns]
        self.columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people = QVBoxLayout()
        self.look = Chips([tr("The first"), tr("Unlike yours"), tr("Cannot be read")], at_left=True)
        self.look.chosen.connect(lambda _number: self.show_people())
        self.look.hide()
        self.more_lines: tuple[list[str], list[str]] = ([], [])
        self.counts = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.counts.setMinimumHeight(1)
        self._written = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.encoding.activated.connect(self._rewrite)
        self.separator.activated.connect(self._rewrite)

    def _lay_out(self) -> None:
        written, how = self._written, QHBoxLayout()
        written.setSpacing(px(8))
        written.addWidget(self.format, 1)
        how.setSpacing(px(8))
        written.addLayout(how)
        for name, box in (("&Encoding", self.encoding), ("&Separator", self.separator)):
            label = QLabel(tr(name))
            label.setProperty("tone", Tone.QUIET.value)
            label.setBuddy(box)
            how.addWidget(label)
            how.addWidget(box)
            self.of_text += [label, box]
        left, right = frame("box"), frame("box")
        inside = QVBoxLayout(left)
        inside.setContentsMargins(px(1), px(8), px(1), px(8))
        inside.addWidget(self.columns)
        inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(px(16), px(12), px(16), px(12))
        beside.setSpacing(px(8))
        self.head = PlainLabel(role=Role.HEADING)
        beside.addWidget(self.head)
        beside.addWidget(self.look)
        beside.addWidget(self._scrolled_people(), 1)
        beside.addWidget(frame("rule"))
        beside.addWidget(self.counts)
        self.of_tables.append(left)
        halves = self._halves
        halves.setSpacing(px(12))
        halves.addWidget(left, 8)
        halves.addWidget(right, 5)
        page, around = QWidget(), QScrollArea()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(written)
        layout.addLayout(halves, 1)
        put_into(around, page)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside each other stands below each other where there is no room, and then all of it scrolls."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(NARROW)
        for area in self._areas:
            area.setMinimumHeight(px(30 if wide else BELOW))
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._written.setDirection(way)
        self._halves.setDirection(way)

    def _scrolled_people(self) -> QScrollArea:
        """The first records, which may need more room than a small screen with large text has."""
        page, area = QWidget(), QScrollArea()
        page.setProperty("ground", "none")
        self.people.setContentsMargins(0, 0, 0, 0)
        self.people.setSpacing(px(8))
        page.setLayout(self.people)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setProperty("ring", True)
        area.setWidget(page)
        self._areas.append(area)
        return area

    def show_reading(self, source: Reading | Recognised) -> None:
        """Shows another file, or the same one read anew."""
        self.source = source
        self.reading = source if isinstance(source, Reading) else None
        for widget in self.of_tables:
            widget.setVisible(self.reading is not None)
        for widget in self.of_text:
            widget.setVisible(self.reading is not None and self.reading.table.is_text)
        about_customers = not isinstance(source, Recognised) or source.of_customers
        self.head.setText(
            tr("Who will be in the notebook") if about_customers else tr("What stands in the file")
        )  # fmt: skip
        name = source.name if isinstance(source, Recognised) else source.table.format or tr("a table of your own")
        called = source.files.name if isinstance(source, Recognised) else source.path.name
        self.format.setText(tr("{}: {}").format(one_line(called, 60), name))
        if self.reading is not None:
            self._show_table(self.reading)
        self.show_more((), ())

    def _show_table(self, reading: Reading) -> None:
        """How a table is written and what its columns become."""
        with QSignalBlocker(self.encoding), QSignalBlocker(self.separator):
            self._show_encoding(reading.table.encoding)
            self.separator.setCurrentIndex(max(0, self.separator.findData(reading.table.delimiter)))
        self._show_columns([column.number for column in reading.seen if column.examples])

    def _show_encoding(self, encoding: str) -> None:
        self.encoding.clear()
        for code in dict.fromkeys((encoding, *ENCODINGS)):
            name = ENCODING_NAMES.get(code, code)
            if self.encoding.findText(name) < 0:
                self.encoding.addItem(name, code)
        self.encoding.setCurrentIndex(0)

    def _rewrite(self) -> None:
        self.rewritten.emit(self.encoding.currentData(), self.separator.currentData())

    def _show_all(self) -> None:
        if self.reading is not None:
            self._show_columns([column.number for column in self.reading.seen])

    def _show_columns(self, places: list[int]) -> None:
        """One line a column: its name, a few values, what it becomes."""
        reading = self.reading
        assert reading is not None  # noqa: S101 - shown only after show_reading
        hidden = len(reading.seen) - len(places)
        self.more.setVisible(bool(hidden))
        self.more.setText(several(hidden, "Show %n empty column", "Show %n empty columns"))
        choices = FieldChoices(reading)
        page = QWidget()
        page.setProperty("ground", "none")
        choices.setParent(page)
        grid = QGridLayout(page)
        grid.setContentsMargins(px(16), px(4), px(16), px(4))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        for place, head in enumerate((tr("In the file"), tr("For example"), tr("Becomes"))):
            grid.addWidget(PlainLabel(head, Role.SMALL, Tone.QUIET), 0, place)
        self.boxes = {}
        for line, index in enumerate(places, 1):
            self._add_column(grid, line, index, choices)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(len(places) + 1, 1)
        self.columns.setWidget(page)

    def _add_column(self, grid: QGridLayout, line: int, index: int, choices: FieldChoices) -> None:
        reading = self.reading
        assert reading is not None  # noqa: S101 - shown only after show_reading
        column = reading.seen[index]
        examples = ", ".join(column.examples)
        name, example = Elided(column.name), Elided(examples, Role.SMALL, Tone.QUIET)
        box = CalmCombo()
        box.setModel(choices)
        box.setCurrentIndex(choices.place(reading.field_of(index)))
        name_choice(box, tr("{} becomes").format(column.name))
        box.setMinimumWidth(px(190))
        box.activated.connect(lambda row, index=index: self._remap(index, choices.name(row)))
        self.boxes[index] = box
        grid.addWidget(name, line, 0)
        grid.addWidget(example, line, 1)
        grid.addWidget(box, line, 2)

    def _remap(self, index: int, name: str) -> None:
        if self.reading is not None and self.reading.field_of(index) != name:
            self.reading.put(index, name)
            self.show_people()
            self.remapped.emit()

    def show_people(self) -> None:
        """Shows who or what the first records of the file are, as the columns stand now."""
        while item := self.people.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self.look.number and self.look.isVisibleTo(self):
            for line in self.more_lines[self.look.number - 1] or [tr("None.")]:
                self.people.addWidget(_wrapped(line))
        else:
            self._show_first()
        self.people.addStretch(1)

    def _show_first(self) -> None:
        first = self.source.first(SHOWN_CONTACTS) if self.source else []
        for one in first:
            self.people.addWidget(_person(one))
        if not first:
            nobody = tr("Nobody yet: say which column holds the name, the phone number or the email.")
            self.people.addWidget(_wrapped(nobody if self.reading else tr("Nothing that could be brought in.")))

    def show_more(self, skipped: Sequence[Skipped], differences: Sequence[Difference]) -> None:
        """Lets what cannot be read and what the file says otherwise be looked at, each with line and reason."""
        self.more_lines = (
            [difference_line(one) for one in differences[:SHOWN_LINES]],
            [skipped_line(one) for one in skipped[:SHOWN_LINES]],
        )
        buttons = self.look.buttons()
        for number, lines in enumerate(self.more_lines, 1):
            buttons[number].setEnabled(bool(lines))
        self.look.put_back()
        self.look.setVisible(any(self.more_lines))
        self.show_people()

    def say_counts(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Shows how many are new, the same and so on, before anything is written."""
        self.counts.setText(text)
        self.counts.set_tone(tone)


def _person(one: Contact | Found) -> QWidget:
    """One record of the file as what it becomes, or why it does not."""
    if isinstance(one, Skipped):
        return _wrapped(tr("Line {}: {}").format(one.line, tr(one.reason)), Tone.AMBER)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    head, *parts = _in_words(one)
    layout.addWidget(PlainLabel(one_line(head, 60), Role.BOLD))
    if text := " · ".join(part for part in parts if part):
        layout.addWidget(_wrapped(text))
    return page


def _in_words(one: Contact | Found) -> list[str]:
    """What a record is called, and what else can be said of it."""
    if isinstance(one, Contact):
        return [one.customer.name, one.customer.company, *(one_line(way.value, 60) for way in one.customer.ways[:3])]
    if isinstance(one, ToDo):
        due = due_in_full(one.due) if one.due else tr("without a date")
        return [one.text or tr("without words"), due, *one.meant.names[:2], *one.meant.emails[:2]]
    if isinstance(one, Letter):
        first, _, rest = one.text.partition("\n")
        return [first or tr("without words"), *one.meant.emails[:1], one_line(rest, 80)]
    record = one.record if isinstance(one, Filed) else one
    return [one_line(str(next((text for name in NAMED if (text := getattr(record, name, ""))), "")), 80)]


def _wrapped(text: str, tone: Tone = Tone.QUIET) -> PlainLabel:
    label = PlainLabel(text, Role.SMALL, tone, wrap=True)
    label.setMinimumHeight(theme.px(16))
    return label
