"""What can be chosen for a target of the export: columns, the version of cards, what is in a calendar, the labels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmnotes.exchange.csv_columns import COLUMNS, DEFAULT
from crmnotes.rules.labels import SHEETS, Sheet
from crmnotes.ui.exporting.targets import FIXED, Choices, Target
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.plain import PlainLabel, frame
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.words import several, tr

VERSIONS = ("3.0", "4.0")


class ExportPages(QStackedWidget):
    """One page for each kind of target, in a box; what was chosen the last time stands there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: dict[str, QCheckBox] = {}
        self.says = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.version = Chips([tr("3.0, for every phone"), "4.0"], at_left=True)
        self.promises, self.birthdays = QCheckBox(tr("What is &promised")), QCheckBox(tr("&Birthdays, every year"))
        self.todos = Chips([tr("As events"), tr("As to-dos")], at_left=True)
        self.sheet, self.start = QComboBox(), QComboBox()
        self._pages: dict[str, int] = {}
        for name, build in self._builders().items():
            self._pages[name] = self.addWidget(build())
        for box in (self.promises, self.birthdays):
            box.toggled.connect(self.changed)
        self.sheet.currentIndexChanged.connect(self._fit_start)

    def _builders(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "columns": self._columns, "cards": self._cards, "calendar": self._calendar, "labels": self._labels,
            "list": lambda: _page(tr("Names, phone numbers, emails and addresses on A4, to print or to take along.")),
            "one": lambda: _page(
                tr("For a customer who asks what is kept about them. Read it before you send it: all of it is in it.")
            ),
            "files": lambda: _page(
                tr("All that was said, promised and bought, customer by customer, as text that every program shows.")
            ),
            "everything": lambda: _page(
                tr("Everything in the notebook, the trash too, in an open format: crmnotes reads it again as it was.")
            ),
        }  # fmt: skip

    def _columns(self) -> QWidget:
        page = _page("")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        for place, (name, head) in enumerate(COLUMNS.items()):
            tick = QCheckBox(tr(head))
            tick.toggled.connect(self.changed)
            self.columns[name] = tick
            grid.addWidget(tick, place // 2, place % 2)
        _inside(page).insertLayout(0, grid)
        _inside(page).insertWidget(1, self.says)
        return page

    def _cards(self) -> QWidget:
        page = _page(tr("Each customer with ways to reach them, groups and birthday, and what their card said before."))
        _inside(page).insertWidget(0, self.version)
        return page

    def _calendar(self) -> QWidget:
        page = _page(tr("Each promise with an alarm. A calendar that reads the file again changes its entries."))
        for place, widget in enumerate((self.promises, self.todos, self.birthdays)):
            _inside(page).insertWidget(place, widget)
        return page

    def _labels(self) -> QWidget:
        page = _page(tr("Print at 100 percent. Who has no postal address gets no label."))
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(12)
        for sheet in SHEETS:
            self.sheet.addItem(sheet_words(sheet), sheet.name)
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(8))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in ((tr("&Sheet"), self.sheet), (tr("&First label left"), self.start)):
            label = QLabel(name)
            label.setBuddy(field)
            form.addRow(label, field)
        _inside(page).insertLayout(0, form)
        self._fit_start()
        return page

    def _fit_start(self) -> None:
        labels = SHEETS[max(0, self.sheet.currentIndex())].labels
        chosen = min(max(0, self.start.currentIndex()), labels - 1)
        self.start.clear()
        self.start.addItems([str(number) for number in range(1, labels + 1)])
        self.start.setCurrentIndex(chosen)

    def show_target(self, target: Target) -> None:
        """Shows what can be chosen for that target."""
        self.setCurrentIndex(self._pages[target.page])
        fixed = target.name in FIXED
        for tick in self.columns.values():
            tick.setEnabled(not fixed)
        own = tr("It has columns of its own, so that it takes the file as it is.")
        count = len(self.chosen_columns())
        self.says.setText(own if fixed else several(count, "%n column", "%n columns"))

    def is_enough(self, target: Target) -> bool:
        """Whether anything would be written."""
        if target.page == "columns":
            return target.name in FIXED or bool(self.chosen_columns())
        return target.page != "calendar" or self.promises.isChecked() or self.birthdays.isChecked()

    def chosen_columns(self) -> list[str]:
        """The columns that are ticked, in their order."""
        return [name for name, tick in self.columns.items() if tick.isChecked()]

    def choices(self) -> Choices:
        """What is chosen, for every target."""
        return Choices(
            self.chosen_columns(), VERSIONS[self.version.number], self.promises.isChecked(),
            self.birthdays.isChecked(), bool(self.todos.number), self.sheet.currentData(),
            self.start.currentIndex() + 1,
        )  # fmt: skip

    def recall(self, settings: WindowSettings) -> None:
        """What was chosen the last time; the first label left is always asked anew."""
        columns = settings.texts("export_columns")
        for name, tick in self.columns.items():
            tick.setChecked(name in (columns or DEFAULT))
        self.version.put_back(int(settings.text("export_version", "3.0") == "4.0"))
        self.promises.setChecked(settings.flag("export_promises", True))
        self.birthdays.setChecked(settings.flag("export_birthdays", True))
        self.todos.put_back(int(settings.flag("export_todos")))
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(settings.text("export_sheet", "L7160"))))

    def remember(self, settings: WindowSettings) -> None:
        """Keeps what is chosen for the next time."""
        chosen = self.choices()
        settings.put("export_columns", list(chosen.columns or ()))
        settings.put("export_version", chosen.version)
        settings.put("export_promises", chosen.promises)
        settings.put("export_birthdays", chosen.birthdays)
        settings.put("export_todos", chosen.todos)
        settings.put("export_sheet", chosen.sheet)


def sheet_words(sheet: Sheet) -> str:
    """`Avery L7160: 3 × 7 labels of 63.5 × 38.1 mm`."""
    return tr("Avery {}: {} × {} labels of {} × {} mm").format(
        sheet.name, sheet.columns, sheet.rows, _length(sheet.width), _length(sheet.height)
    )


def _length(millimetres: float) -> str:
    return f"{millimetres:.1f}".removesuffix(".0")


def _page(about: str) -> QWidget:
    """A box with what the target is about at its foot."""
    page = frame("box")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(px(16), px(14), px(16), px(14))
    layout.setSpacing(px(10))
    if about:
        label = PlainLabel(about, tone=Tone.QUIET, wrap=True)
        label.setMinimumHeight(px(36))
        layout.addWidget(label)
    layout.addStretch(1)
    return page


def _inside(page: QWidget) -> QVBoxLayout:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so above
    return layout
