"""Taking the list out: where it goes, what of it, into which file; Enter writes it and says how many rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmnotes.rules.filenames import on_disk
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.exporting.pages import ExportPages
from crmnotes.ui.exporting.targets import OF_ONE, TARGETS, Target
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.choosing import OneOf
from crmnotes.ui.parts.plain import PlainLabel, ask, button, one_line
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.words import several, tr

NARROW = 640
"""Pixels of the design; with less room the choices stand below the kinds of file."""


class ExportContacts(QDialog):
    """Writes the customers of the list on screen, in its order; all of them where there is no such list."""

    targets: ClassVar[Sequence[Target]] = TARGETS
    remembered: ClassVar[str] = "export_for"  # under which name the last target is kept

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
        self._proposal = ""
        self.setWindowTitle(self.title())
        self._build()
        self._recall()
        self.resize(room_for(self, px(760), px(520)))

    def title(self) -> str:
        """What is exported, for the window's title."""
        return tr("Export the list")

    def heading(self) -> str:
        """What will be exported."""
        if self.target.page == "everything":
            return tr("Export the whole notebook")
        return several(len(self.ids), "Export %n customer", "Export %n customers")

    def stem(self) -> str:
        """The beginning of the proposed name."""
        return tr(self.target.stem)

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
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.fault)
        layout.addLayout(row)

    def _build_choices(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        self.subject = PlainLabel(role=Role.HEADING)
        self.options = ExportPages()
        self.options.changed.connect(self._show_target)
        self.columns, self.says = self.options.columns, self.options.says
        self.where_to = OneOf([(target.name, tr(target.words)) for target in self.targets], self.targets[0].name)
        self.where_to.chosen.connect(self._choose_target)
        halves = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        halves.setSpacing(px(20))
        halves.addWidget(self.where_to, 0, Qt.AlignmentFlag.AlignTop)
        halves.addWidget(self.options, 1)
        layout.addWidget(self.subject)
        layout.addWidget(self._scrolled(halves), 1)
        layout.addLayout(self._build_file())
        return page

    def _scrolled(self, inside: QBoxLayout) -> QScrollArea:
        """Targets and choices, which may need more room than a small screen with large text has."""
        page, area = QWidget(), QScrollArea()
        page.setProperty("ground", "none")
        inside.setContentsMargins(0, 0, px(4), 0)
        page.setLayout(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(px(120))
        area.setWidget(page)
        return area

    def _build_file(self) -> QHBoxLayout:
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("File"))
        browse = button(tr("&Elsewhere…"))
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(px(8))
        where.addWidget(self.file, 1)
        where.addWidget(browse)
        return where

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stand beside the targets, or below them where there is no room."""
        super().resizeEvent(event)
        beside = event.size().width() >= px(NARROW)
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # what is chosen

    @property
    def target(self) -> Target:
        """Where it goes."""
        return next(target for target in self.targets if target.name == self.where_to.value)

    def chosen_columns(self) -> list[str]:
        """The columns that are ticked, in their order."""
        return self.options.chosen_columns()

    def _recall(self) -> None:
        """What was chosen the last time."""
        remembered = self.settings.text(self.remembered)
        self.options.recall(self.settings)
        if remembered in {target.name for target in self.targets}:
            self.where_to.choose(remembered)
        self.where_to.setFocus()
        self._choose_target()

    def _remember(self) -> None:
        self.settings.put(self.remembered, self.target.name)
        self.settings.put("export_folder", str(Path(self.file.text()).parent))
        self.options.remember(self.settings)
        self.settings.save()

    def _choose_target(self, _name: object = None) -> None:
        """Proposes a file for the target, unless another one was typed."""
        typed = self.file.text()
        if typed in ("", self._proposal):
            self._proposal = str(self._proposed())
            self.file.setText(self._proposal)
        else:
            self.file.setText(str(Path(typed).with_suffix(f".{self.target.ending}")))
        self._show_target()

    def _show_target(self) -> None:
        self.subject.setText(self.heading())
        self.options.show_target(self.target)
        self.go.setEnabled(self._job is None and self.options.is_enough(self.target))

    def _proposed(self) -> Path:
        """A free name in the folder of the last time, else in Documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        remembered = Path(self.settings.text("export_folder"))
        folder = remembered if remembered.is_absolute() and remembered.is_dir() else Path(documents or Path.home())
        folder = folder if folder.is_dir() else Path.home()
        stem, ending = f"{self.stem()} {self.bridge.notebook.clock.now():%Y-%m-%d}", self.target.ending
        names = [f"{stem}.{ending}", *(f"{stem} {number}.{ending}" for number in range(2, 100))]
        return next((folder / name for name in names if not (folder / name).exists()), folder / names[0])

    def _browse(self) -> None:
        kind = f"{tr(self.target.words)} (*.{self.target.ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.title(), self.file.text(), kind)
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
            path = path.with_name(f"{path.name}.{self.target.ending}") if path.name else path
        there = tr("{} is there already.").format(path.name)
        if path.is_file() and not ask(self, self.title(), there, tr("Replace it"), tr("Keep it")):
            return
        self.export(path)

    def export(self, path: Path) -> None:
        """Writes the file on the worker; a fault of the world is one sentence and leaves what was there."""
        self.fault.hide()
        notebook, ids, target, choices = self.bridge.notebook, self.ids, self.target, self.options.choices()
        self._remember()

        def work(_job: Job) -> str:
            own = notebook.worker()
            try:
                return target.write(own, ids, path, choices)
            finally:
                own.close()

        self.go.setEnabled(False)
        job = self._job = self.jobs.start(work)
        job.finished.connect(lambda said: self._done(said, path))
        job.failed.connect(self._failed)

    def _done(self, said: str, path: Path) -> None:
        self._job, self.written = None, path
        self.head.setText(said)
        self.place.setText(str(path))
        self.pages.removeWidget(self.choices)
        self.cancel.hide()
        self.go.setText(tr("Done"))
        self.go.setEnabled(True)
        self.go.setFocus()
        self.bridge.say(f"{said}: {path}")

    def _failed(self, sentence: str) -> None:
        self._job = None
        self.go.setEnabled(True)
        self.fault.setText(sentence)
        self.fault.show()

    def _open_folder(self) -> None:
        if self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written.parent)))


class ExportOne(ExportContacts):
    """The file on one customer, for one who asks what is kept about them."""

    targets = OF_ONE
    remembered = "export_one_for"

    def __init__(
        self, bridge: Bridge, jobs: Jobs, customer: int, parent: QWidget | None, settings: WindowSettings
    ) -> None:  # fmt: skip
        self._name = bridge.notebook.customers.get(customer).name
        super().__init__(bridge, jobs, [customer], parent, settings)

    def title(self) -> str:
        """What is exported, for the window's title."""
        return tr("The file on this customer")

    def heading(self) -> str:
        """Who it is about."""
        return tr("All that is kept about {}").format(one_line(self._name, 60))

    def stem(self) -> str:
        """Their name, as far as a file can bear it."""
        return on_disk(self._name)
