"""The list with headings: rows in rounded cards, as tall as their words, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crmnotes.ui import lettering
from crmnotes.ui.models.sections import Entry, Heading, Key, Row, SectionsModel
from crmnotes.ui.theme import Role, colours, px

Index = QModelIndex | QPersistentModelIndex
TOP_GAP, BOTTOM_GAP = 16, 8  # above and below a heading
PILL = 24
SCROLL_BAR = 10
"""Kept free at the right of every row, so that rows end at one edge whether the bar is there or not."""
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SELECTABLE = Qt.ItemFlag.ItemIsSelectable


class Stacked(QStyledItemDelegate):
    """Lays out a row as on Today: a pill, then who and when on one line and the words beneath."""

    pad_x, pad_y, gutter, gap = 14, 10, 92, 14
    pad_card = 0  # more room before the first row of a card and after the last
    rule = True

    def height(self, row: Row, width: int) -> int:
        """How tall a row must be at that width."""
        if isinstance(row, Heading):
            return px(TOP_GAP) + lettering.line_height(Role.HEADING) + px(BOTTOM_GAP)
        tall = max(self.words_height(row, width), px(PILL) if row.pill else 0)
        return tall + 2 * px(self.pad_y) + 1

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are."""
        line = lettering.line_height()
        if not row.title:
            return line * len(self.lines(row, self.beside_aside(row, width)))
        return line + (px(2) + line * len(self.lines(row, self.words_width(row, width))) if row.text else 0)

    def lines(self, row: Entry, width: int) -> tuple[lettering.Line, ...]:
        """The text of an entry as it is broken."""
        return lettering.wrapped(row.text, width, row.lines)

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x) + (px(self.gutter) + px(self.gap) if row.pill or row.lead else 0)

    def words_width(self, row: Entry, width: int) -> int:
        """How wide the words may be."""
        return width - self.indent(row) - px(self.pad_x)

    def beside_aside(self, row: Entry, width: int) -> int:
        """How wide the words may be on the line that they share with the aside."""
        return self.words_width(row, width) - self.aside_width(row, width)

    def aside_width(self, row: Entry, width: int) -> int:
        """How much room the words at the right edge take, at most two fifths."""
        if not row.aside:
            return 0
        return min(lettering.metrics(Role.SMALL).horizontalAdvance(row.aside) + 1, width * 2 // 5) + px(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row; the list sets the heights itself and asks this only for a screen reader."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, SectionsModel) else None
        width: int = option.rect.width()
        return QSize(width, self.height(row, width) if row else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a heading, or an entry on its share of the card."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, SectionsModel) else None
        box = row_box(option)
        if isinstance(row, Heading):
            paint_heading(painter, box, row)
        elif row is not None and isinstance(model, SectionsModel):
            first, last = model.edges(index.row())
            state: QStyle.StateFlag = option.state
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            ring = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
            wash = colours().chosen if chosen else colours().hover if hovered else colours().paper
            lettering.card(painter, box, first=first, last=last, wash=wash, rule=self.rule, ring=ring)
            inside = box.adjusted(0, px(self.pad_card) if first else 0, 0, -px(self.pad_card) if last else 0)
            self.paint_entry(painter, inside, row, chosen=chosen)

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints the words of an entry."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + self.indent(row), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        self._paint_gutter(painter, QRect(box.left() + px(self.pad_x), top, px(self.gutter), line), row, chosen)
        if row.pill and self.words_height(row, box.width()) <= line:
            top += (px(PILL) - line) // 2
        aside = self.aside_width(row, box.width())
        at_right = QRect(right - aside, top, aside, line)
        lettering.words(painter, at_right, row.aside, Role.SMALL, now.quiet, lettering.RIGHT)
        if not row.title:
            width = self.beside_aside(row, box.width())
            lettering.paragraph(painter, QRect(left, top, width, line), self.lines(row, width), now.ink, row.marks)
            return
        head = QRect(left, top, right - aside - left, line)
        taken = lettering.words(painter, head, row.title, Role.BOLD, now.ink)
        beside = head.adjusted(taken + px(9), 0, 0, 0)
        if beside.width() > px(24):
            lettering.words(painter, beside, row.beside, Role.SMALL, now.quiet)
        if row.text:
            width = self.words_width(row, box.width())
            below = QRect(left, top + line + px(2), width, line)
            lettering.paragraph(painter, below, self.lines(row, width), now.ink, row.marks)

    def _paint_gutter(self, painter: QPainter, place: QRect, row: Entry, chosen: bool) -> None:
        if row.pill:
            place.setHeight(px(PILL))
            lettering.pill(painter, place, row.pill, row.tone, chosen=chosen)
        elif row.lead:
            lettering.words(painter, place, row.lead, Role.SMALL, colours().quiet)


class Columns(Stacked):
    """Lays out a row as a timeline: when, who did what, the words, and what it was; stacked where there is no room."""

    pad_x, pad_y, gutter, gap = 18, 6, 92, 12
    pad_card = 5
    who, narrow = 150, 560
    rule = False

    def indent(self, row: Entry) -> int:
        """Where the words begin."""
        return px(self.pad_x + self.gutter + self.gap + self.who + self.gap)

    def words_height(self, row: Entry, width: int) -> int:
        """How tall the words of an entry are."""
        line = lettering.line_height()
        if width < px(self.narrow):
            return line + px(2) + line * len(self.lines(row, width - 2 * px(self.pad_x)))
        return line * len(self.lines(row, self.beside_aside(row, width)))

    def paint_entry(self, painter: QPainter, box: QRect, row: Entry, *, chosen: bool) -> None:
        """Paints when, who, what and the kind of thing side by side."""
        line, now = lettering.line_height(), colours()
        left, top, right = box.left() + px(self.pad_x), box.top() + px(self.pad_y), box.right() - px(self.pad_x)
        if box.width() < px(self.narrow):
            self._paint_narrow(painter, QRect(left, top, right - left, line), row)
            return
        lettering.words(painter, QRect(left, top, px(self.gutter), line), row.lead, Role.SMALL, now.quiet)
        who = QRect(left + px(self.gutter + self.gap), top, px(self.who), line)
        lettering.words(painter, who, row.title, Role.BOLD, now.ink)
        aside = self.aside_width(row, box.width())
        at_right = QRect(right - aside, top, aside, line)
        lettering.words(painter, at_right, row.aside, Role.SMALL, now.quiet, lettering.RIGHT)
        width = self.beside_aside(row, box.width())
        place = QRect(box.left() + self.indent(row), top, width, line)
        lettering.paragraph(painter, place, self.lines(row, width), now.ink, row.marks)

    def _paint_narrow(self, painter: QPainter, head: QRect, row: Entry) -> None:
        lead = lettering.words(painter, head, row.lead, Role.SMALL, colours().quiet, lettering.RIGHT)
        room = head.adjusted(0, 0, -lead - px(9), 0)
        taken = lettering.words(painter, room, row.title, Role.BOLD, colours().ink)
        lettering.words(painter, room.adjusted(taken + px(9), 0, 0, 0), row.aside, Role.SMALL, colours().quiet)
        below = head.translated(0, head.height() + px(2))
        lettering.paragraph(painter, below, self.lines(row, head.width()), colours().ink, row.marks)


def row_box(option: QStyleOptionViewItem) -> QRect:
    """Where a row is painted: short of the room that the scroll bar may take."""
    box, view = option.rect, option.widget
    if isinstance(view, OneColumn):
        box.setWidth(view.row_width())
    return box


def paint_heading(painter: QPainter, box: QRect, row: Heading) -> None:
    """Paints the words above a card and how many rows it has."""
    line = QRect(box.left(), box.top() + px(TOP_GAP), box.width(), lettering.line_height(Role.HEADING))
    taken = lettering.words(painter, line, row.text, Role.HEADING, colours().ink)
    lettering.words(painter, line.adjusted(taken + px(9), 0, 0, 0), row.count, Role.SMALL, colours().quiet)


class OneColumn(QTableView):
    """A table of one column without headers or grid, for a delegate that lays out whole rows."""

    opened = Signal(int)  # a row, by Enter or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        see_through = self.palette()
        see_through.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the delegate paints it
        self.setPalette(see_through)

    def row_width(self) -> int:
        """How wide rows are painted."""
        return self.width() - px(SCROLL_BAR)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are left to the pane's own keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and index.flags() & SELECTABLE:
            self.opened.emit(index.row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the list, not the row."""
        step = {QAbstractItemView.CursorAction.MoveHome: 1, QAbstractItemView.CursorAction.MoveEnd: -1}.get(action)
        rows = self.model().rowCount() if self.model() else 0
        if step is None or not rows:
            return super().moveCursor(action, modifiers)
        row = 0 if step == 1 else rows - 1
        while 0 <= row < rows and not self.model().index(row, 0).flags() & SELECTABLE:
            row += step
        return self.model().index(row, 0) if 0 <= row < rows else QModelIndex()

    def choose_row(self, row: int) -> None:
        """Makes a row the chosen one and brings it into sight; -1 chooses none."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)


class SectionsView(OneColumn):
    """Shows a `SectionsModel`; the chosen row stays chosen, and in sight, when the list is brought up to date."""

    entry_opened = Signal(object)  # the Entry, by Enter or a double click
    entry_chosen = Signal(object)  # the Entry that became current, or None

    def __init__(self, model: SectionsModel, delegate: Stacked | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._layout = delegate or Stacked()
        self._layout.setParent(self)
        self.setItemDelegate(self._layout)
        self.setModel(model)
        self._width = 0
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(lambda _parent, first, last: self._fit(first - 1, last + 1))
        model.rowsRemoved.connect(lambda _parent, first, _last: self._fit(first - 1, first + 1))
        model.dataChanged.connect(lambda first, last: self._fit(first.row(), last.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now))
        self.opened.connect(self._open)

    # what a pane asks

    def entry(self) -> Entry | None:
        """The chosen entry."""
        index = self.currentIndex()
        return self.rows.entry(index.row()) if index.isValid() else None

    def choose(self, key: Key) -> bool:
        """Chooses the row of that record; False when it is not shown."""
        row = self.rows.row_of(key)
        if self.rows.entry(row):
            self.choose_row(row)
        return self.rows.entry(row) is not None

    def choose_first(self) -> None:
        """Chooses the first row that can be chosen."""
        self.choose_row(self.rows.first_entry())

    def choose_near(self, row: int) -> None:
        """Chooses the entry that now stands at `row`, else the next below, else the one above: after an act."""
        rows = self.rows.rowCount()
        for candidate in (*range(max(row, 0), rows), *range(min(row, rows) - 1, -1, -1)):
            if self.rows.entry(candidate):
                self.choose_row(candidate)
                return

    def keep_place(self, before: Entry | None, row: int, stays: Callable[[Entry, Entry], bool] | None = None) -> None:
        """After the list was brought up to date: the entry chosen before, else what stands at its row now.

        `stays(before, now)` says whether an entry is followed to where it stands now; without it every one is.
        """
        found = self.rows.entry(self.rows.row_of(before.key)) if before is not None else None
        if before is not None and found is not None and (stays is None or stays(before, found)):
            if self.entry() != found:
                self.choose(before.key)
        else:
            self.choose_near(max(row, 0))

    def step(self, by: int) -> None:
        """Moves the choice up or down over headings: for arrow keys pressed in another widget."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.rows.rowCount():
            if self.rows.entry(row):
                self.choose_row(row)
                return
            row += by

    def start(self, rows: Sequence[Row]) -> None:
        """Shows another list, its first row chosen."""
        self.rows.start(rows)
        self.scrollToTop()
        self.choose_first()

    def content_height(self) -> int:
        """How tall all rows are together."""
        return self.verticalHeader().length()

    def fit(self) -> None:
        """Makes every row as tall as its words need; called also when the text size changed."""
        self._width = self.row_width()
        self.verticalScrollBar().setSingleStep(lettering.line_height() * 2)
        self._fit(0, self.rows.rowCount() - 1)

    # inside

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a row into sight together with the heading above it."""
        row = index.row()
        if row > 0 and self.rows.entry(row - 1) is None:
            super().scrollTo(self.rows.index(row - 1, 0), hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew when the width changes."""
        super().resizeEvent(event)
        if self.row_width() != self._width:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard finds a chosen row."""
        if self.entry() is None:
            self.choose_first()
        super().focusInEvent(event)

    def _fit(self, first: int, last: int) -> None:
        """Sets the heights that differ; the header stays silent meanwhile: each of its words would lay out the view."""
        header, width = self.verticalHeader(), self.row_width()
        silent = header.blockSignals(True)
        for number in range(max(first, 0), min(last, self.rows.rowCount() - 1) + 1):
            row = self.rows.row(number)
            height = self._layout.height(row, width) if row else 0
            if isinstance(row, Entry):
                height += px(self._layout.pad_card) * sum(self.rows.edges(number))
            if header.sectionSize(number) != height:
                header.resizeSection(number, height)
        header.blockSignals(silent)
        self.updateGeometries()
        self.viewport().update()

    def _tell(self, now: QModelIndex) -> None:
        self.entry_chosen.emit(self.rows.entry(now.row()) if now.isValid() else None)

    def _open(self, row: int) -> None:
        entry = self.rows.entry(row)
        if entry is not None:
            self.entry_opened.emit(entry)
