"""Taking the list out: which columns, for which program, into which file; Enter writes it and says how many rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmnotes.exchange.csv_columns import COLUMNS, DEFAULT
from crmnotes.exchange.csv_out import Dialect, write_customers
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.chips import Chips
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.plain import PlainLabel, ask, button, frame
from crmnotes.ui.room import put_into
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.theme import Role, Tone, px
from crmnotes.ui.words import several, tr

PROGRAMS: tuple[tuple[Dialect, str], ...] = (
    ("excel", "Excel, LibreOffice"),
    ("google", "Google Contacts"),
    ("outlook", "Outlook"),
    ("plain", "Plain CSV"),
)
AROUND_COLUMNS = 300
"""Pixels of the design that everything but the columns takes of the screen's height."""
FIXED = frozenset({"google", "outlook"})


class ExportContacts(QDialog):
    """Writes the customers of the list on screen, in its order; all of them where there is no such list."""

    def __init__(
        self,
        bridge: Bridge,
        jobs: Jobs,
        customers: Sequence[int] | None = None,
        parent: QWidget | None = None,
        settings: WindowSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge, self.jobs = bridge, jobs
        self.settings = settings or WindowSettings(None)
        self.ids = list(bridge.notebook.customers.ids() if customers is None else customers)
        self._job: Job | None = None
        self.written: Path | None = None
        self.setWindowTitle(tr("Export the list"))
        self._build()
        self._recall()
        self.setMinimumWidth(px(520))

    # building

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self.choices = self._build_choices()
        self.pages.addWidget(self.choices)
        self.pages.addWidget(self._build_outcome())
        self.fault = PlainLabel(tone=Tone.RED, wrap=True)
        self.fault.setMinimumHeight(px(18))
        self.fault.hide()
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go = button(tr("Export"), "primary")
        self.go.clicked.connect(self._go)
        self.go.setAutoDefault(True)
        self.go.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(18))
        layout.setSpacing(px(12))
        layout.addWidget(self.pages)
        layout.addWidget(self.fault)
        layout.addLayout(row)
        self.go.setFocus()

    def _build_choices(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(PlainLabel(several(len(self.ids), "Export %n customer", "Export %n customers"), Role.HEADING))
        self.program = Chips([tr(name) for _, name in PROGRAMS])
        self.program.chosen.connect(self._choose_program)
        layout.addWidget(self.program)
        box, inside, around = frame("box"), QWidget(), QScrollArea()
        QVBoxLayout(box).addWidget(around)
        grid = QGridLayout(inside)
        grid.setContentsMargins(px(16), px(12), px(16), px(12))
        self.columns: dict[str, QCheckBox] = {}
        for place, (name, head) in enumerate(COLUMNS.items()):
            tick = QCheckBox(tr(head))
            tick.setChecked(name in DEFAULT)
            tick.toggled.connect(self._count_columns)
            self.columns[name] = tick
            grid.addWidget(tick, place // 3, place % 3)
        put_into(around, inside)
        free = self.screen().availableGeometry().height() - px(AROUND_COLUMNS)
        around.setMinimumHeight(min(inside.sizeHint().height(), max(free, px(90))))
        layout.addWidget(box, 1)
        self.says = PlainLabel(role=Role.SMALL, tone=Tone.QUIET)
        layout.addWidget(self.says)
        self.file = QLineEdit(str(self._proposed()))
        self.file.setAccessibleName(tr("File"))
        browse = button(tr("&Elsewhere…"))
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(px(8))
        where.addWidget(self.file, 1)
        where.addWidget(browse)
        layout.addLayout(where)
        layout.addStretch(1)
        return page

    def _build_outcome(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self.head = PlainLabel(role=Role.TITLE)
        self.place = PlainLabel(tone=Tone.QUIET, wrap=True, selectable=True)
        self.place.setMinimumHeight(px(36))
        self.folder = button(tr("Open the &folder"))
        self.folder.clicked.connect(self._open_folder)
        for widget in (self.head, self.place):
            layout.addWidget(widget)
        layout.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return page

    # what is chosen

    @property
    def dialect(self) -> Dialect:
        """For which program."""
        return PROGRAMS[self.program.number][0]

    def chosen_columns(self) -> list[str]:
        """The columns that are ticked, in their order."""
        return [name for name, tick in self.columns.items() if tick.isChecked()]

    def _recall(self) -> None:
        """What was chosen the last time."""
        names = [name for name, _ in PROGRAMS]
        remembered = self.settings.text("export_for", "excel")
        self.program.put_back(names.index(remembered) if remembered in names else 0)
        columns = self.settings.texts("export_columns")
        for name, tick in self.columns.items():
            tick.setChecked(name in columns if columns else name in DEFAULT)
        self._choose_program()

    def _remember(self) -> None:
        self.settings.put("export_for", self.dialect)
        self.settings.put("export_columns", self.chosen_columns())
        self.settings.put("export_folder", str(Path(self.file.text()).parent))
        self.settings.save()

    def _choose_program(self, _number: int = 0) -> None:
        for tick in self.columns.values():
            tick.setEnabled(self.dialect not in FIXED)
        self._count_columns()

    def _count_columns(self, _on: bool = True) -> None:
        fixed = self.dialect in FIXED
        count = len(self.chosen_columns())
        words = tr("Its own columns, so that it takes the file as it is.") if fixed else ""
        self.says.setText(words or several(count, "%n column", "%n columns"))
        self.go.setEnabled(fixed or bool(count))

    def _proposed(self) -> Path:
        """A free name in the folder of the last time, else in Documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        remembered = Path(self.settings.text("export_folder"))
        folder = remembered if remembered.is_absolute() and remembered.is_dir() else Path(documents or Path.home())
        folder = folder if folder.is_dir() else Path.home()
        stem = f"customers {self.bridge.notebook.clock.now():%Y-%m-%d}"
        names = [f"{stem}.csv", *(f"{stem} {number}.csv" for number in range(2, 100))]
        return next((folder / name for name in names if not (folder / name).exists()), folder / names[0])

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the list"), self.file.text(), tr("Tables (*.csv)"))
        if name:
            self.file.setText(name)

    # doing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports from every field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.folder.hasFocus():
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self.written is not None:
            self.accept()
        elif self._job is None and self.go.isEnabled():
            self._ask_and_export()

    def _ask_and_export(self) -> None:
        path = Path(self.file.text().strip()).expanduser()
        if not path.suffix:
            path = path.with_name(f"{path.name}.csv") if path.name else path
        there = tr("{} is there already.").format(path.name)
        if path.is_file() and not ask(self, tr("Export the list"), there, tr("Replace it"), tr("Keep it")):
            return
        self.export(path)

    def export(self, path: Path) -> None:
        """Writes the file on the worker; a fault of the world is one sentence and leaves what was there."""
        self.fault.hide()
        notebook, ids, dialect = self.bridge.notebook, self.ids, self.dialect
        columns = None if dialect in FIXED else self.chosen_columns()
        self._remember()

        def work(_job: Job) -> int:
            own = notebook.worker()
            try:
                return write_customers(own.customers.sheet(ids), path, columns, dialect, notebook=notebook.path)
            finally:
                own.close()

        self.go.setEnabled(False)
        job = self._job = self.jobs.start(work)
        job.finished.connect(lambda rows: self._done(rows, path))
        job.failed.connect(self._failed)

    def _done(self, rows: int, path: Path) -> None:
        self._job, self.written = None, path
        said = several(rows, "%n row written", "%n rows written")
        self.head.setText(said)
        self.place.setText(str(path))
        self.pages.removeWidget(self.choices)
        self.cancel.hide()
        self.go.setText(tr("Done"))
        self.go.setEnabled(True)
        self.go.setFocus()
        self.adjustSize()
        self.bridge.say(tr("{} to {}").format(said, path))

    def _failed(self, sentence: str) -> None:
        self._job = None
        self.go.setEnabled(True)
        self.fault.setText(sentence)
        self.fault.show()

    def _open_folder(self) -> None:
        if self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written.parent)))
