"""Bringing contacts in: choose or drop a file, look at what it will become, import, and take it back if need be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from crmnotes.contacts import Skipped, ToDo
from crmnotes.errors import CrmnotesError
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.import_back import AT_ONCE, TakingBack
from crmnotes.ui.dialogs.import_preview import ImportPreview
from crmnotes.ui.dialogs.import_result import ImportOutcome, ImportProgress, start_page
from crmnotes.ui.dialogs.import_skipped import ask_where, write
from crmnotes.ui.dialogs.whose_entries import WhoseButton
from crmnotes.ui.duplicate_search import search
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.latest_job import LatestJob
from crmnotes.ui.look.theme import Tone, px
from crmnotes.ui.models.mapping import Reading
from crmnotes.ui.models.recognised import Files, Recognised, in_turn, reading_of
from crmnotes.ui.parts.drops import Drops
from crmnotes.ui.parts.from_disk import ask_for_files
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.words import several, told, tr
from crmnotes.ui.words.imports import added_in_words, counts_in_words, import_in_words, taken_back_in_words

if TYPE_CHECKING:
    from crmnotes.notebook.import_views import ImportResult, Preview, Unclaimed

KINDS = "*.vcf *.csv *.tsv *.txt *.xlsx *.ics *.eml *.mbox *.json *.iif"
COUNT_AFTER = 250
"""Milliseconds after the last change before it is counted again."""


class ImportContacts(QDialog):
    """One file from choosing to done; whatever takes long runs on the worker and can be stopped."""

    duplicates_wanted = Signal()

    def __init__(self, bridge: Bridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.reading: Reading | Recognised | None = None
        self.skipped: list[Skipped] = []
        self.batch: int | None = None
        self.total = 0  # rows, once they are counted
        self._first_count = True
        self.waiting: list[Files] = []  # what is opened after this
        self._work = LatestJob(jobs, self)
        self._work.progressed.connect(self._progressed)
        self._work.failed.connect(self._failed)
        self._back = TakingBack(bridge, self._work, self._wait, self._taken_back)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(COUNT_AFTER)
        self._after.timeout.connect(self._count)
        self.setWindowTitle(tr("Import contacts"))
        Drops(self, lambda paths, _place: self.open_files(paths))
        self._build()
        self.resize(room_for(self, px(940), px(620)))

    # building

    def _build(self) -> None:
        self.preview, self.progress, self.outcome = ImportPreview(), ImportProgress(), ImportOutcome()
        self.start_page, self.fault = start_page(), PlainLabel(tone=Tone.RED, wrap=True)
        self.fault.setMinimumHeight(px(18))
        self.fault.hide()
        self.pages = QStackedWidget()
        for page in (self.start_page, self.preview, self.progress, self.outcome):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(18))
        layout.setSpacing(px(12))
        layout.addWidget(self.fault)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._buttons())
        self.preview.rewritten.connect(self._rewrite)
        self.preview.remapped.connect(self._after.start)
        self.progress.stopped.connect(self._work.stop)
        self.outcome.save_wanted.connect(self.save_skipped)
        self.outcome.take_back_wanted.connect(self._take_back)
        self.outcome.duplicates_wanted.connect(self._look_at_duplicates)
        self._show(self.start_page)

    def _buttons(self) -> QHBoxLayout:
        """The row beneath the pages."""
        self.other = button(tr("Choose &other files…"))
        self.whose = WhoseButton(self.bridge.notebook)
        self.close_button = button(tr("Cancel"))
        self.go = button("", "primary")
        self.other.clicked.connect(self.choose)
        self.whose.claimed.connect(self._claim)
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.go.setAutoDefault(True)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.other)
        row.addWidget(self.whose)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.go)
        return row

    def _show(self, page: QWidget) -> None:
        for other in (self.start_page, self.preview, self.progress, self.outcome):  # only what is shown takes room
            policy = QSizePolicy.Policy.Expanding if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
        self.pages.setCurrentWidget(page)
        on_preview, done = page is self.preview, page is self.outcome
        self.other.setVisible(on_preview or done)
        self.whose.setVisible(on_preview and bool(self.whose.entries))
        self.close_button.setVisible(not done)
        self.go.setVisible(page is not self.progress)
        self.go.setText(self._done_words() if done else tr("Import") if on_preview else tr("&Choose files…"))
        self.go.setEnabled(True)
        self.go.setDefault(True)
        if page is not self.progress:
            self.go.setFocus()

    def _done_words(self) -> str:
        """What the button of the outcome does."""
        if not self.waiting:
            return tr("Done")
        return several(sum(len(files.paths) for files in self.waiting), "Go on: %n more file", "Go on: %n more files")

    def _complain(self, sentence: str) -> None:
        """One plain sentence above the page; nothing was changed."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def _go(self) -> None:
        page = self.pages.currentWidget()
        if page is self.start_page:
            self.choose()
        elif page is self.preview:
            self.run()
        elif self.waiting:
            self._open_next()
        else:
            self.accept()

    # choosing

    def choose(self) -> None:
        """Asks for files."""
        kinds = tr("Contacts, calendars, e-mails ({})").format(KINDS) + ";;" + tr("All files (*)")
        if paths := ask_for_files(self, tr("Import contacts"), kinds):
            self.open_files(paths)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Takes several files one after the other: each table for itself, others of one kind together."""
        try:
            self.waiting = in_turn(paths)
        except CrmnotesError as error:
            self._complain(told(error))
            return
        self._open_next()

    def _open_next(self) -> None:
        """Opens what waits."""
        first, *self.waiting = self.waiting
        self._open(first)

    def open_file(self, path: Path, encoding: str | None = None, delimiter: str | None = None) -> None:
        """Looks at a file and shows the preview; a file that is no table is refused in one sentence."""
        self._open(Files((path,)), encoding, delimiter)

    def _open(self, files: Files, encoding: str | None = None, delimiter: str | None = None) -> None:
        self._complain("")
        self.progress.show_progress(tr("Reading {}").format(files.name), 0)
        self._show(self.progress)
        zone = self.bridge.notebook.clock.zone

        def work(_job: Job) -> Reading | Recognised:
            import_module("crmnotes.notebook.imports")  # half of what the window would wait for when it is shown
            return reading_of(files.paths, zone, encoding, delimiter)

        self._work.begin(work, self._opened)

    def _opened(self, reading: Reading | Recognised) -> None:
        if isinstance(reading, Reading):
            header = reading.header_key()
            remembered = self.bridge.read(lambda: self.bridge.notebook.imports.mapping_for(header))
            if remembered:
                reading.recall(remembered)
        self.reading, self._first_count = reading, True
        self.whose.offer([])
        self.preview.show_reading(reading)
        self._show(self.preview)
        self._count()

    def _rewrite(self, encoding: str, delimiter: str) -> None:
        if self.reading is not None:
            self.open_file(self.reading.path, encoding, delimiter)

    # the count and the import

    def _count(self) -> None:
        """Counts on the worker what an import would do, and writes nothing."""
        reading = self.reading
        if reading is None:
            return
        self.go.setEnabled(False)
        self.preview.say_counts(tr("Counting…"))
        notebook = self.bridge.notebook

        def work(_job: Job) -> tuple[Preview, list[Unclaimed]]:
            book = notebook.worker()
            try:
                return reading.preview(book), reading.unclaimed(book)
            finally:
                book.close()

        self._work.begin(work, lambda found: self._counted(*found))

    def _counted(self, found: Preview, unclaimed: list[Unclaimed]) -> None:
        self.whose.offer(unclaimed)
        self.skipped = list(found.skipped)
        self.preview.show_more(found.skipped, found.differences)
        self.total = found.new + found.same + found.fills_in + found.differs + len(found.skipped)
        coming = found.new + found.fills_in
        self.go.setEnabled(bool(coming))
        if self._first_count:  # later ones come while the columns are being gone through
            (self.whose if self.whose.entries and not coming else self.go).setFocus()
        self._first_count = False
        people = not isinstance(self.reading, Recognised) or self.reading.of_customers
        label = import_in_words(found.new, people=people)
        self.go.setText(label if coming else tr("Nothing to import"))
        self.preview.say_counts(
            counts_in_words(found.new, found.same, found.fills_in, found.differs, len(self.skipped))
        )

    def _claim(self, claimed: dict[ToDo, str]) -> None:
        """Counts anew, with the entries of which it was said whom they are for."""
        if isinstance(self.reading, Recognised):
            self.reading.claimed.update(claimed)
            self._first_count = True
            self._count()

    def run(self) -> None:
        """Imports on the worker as one batch that can be taken back."""
        reading = self.reading
        if reading is None:
            return
        notebook = self.bridge.notebook
        if isinstance(reading, Reading):
            header, chosen = reading.header_key(), reading.chosen()
            self.bridge.read(lambda: notebook.imports.remember_mapping(header, chosen))
        self.progress.show_progress(tr("Importing"), 0, self.total)
        self._show(self.progress)

        def work(job: Job) -> ImportResult:
            book = notebook.worker()
            try:
                return reading.bring_in(book, job.progress, job.is_cancelled)
            finally:
                book.close()

        self._work.begin(work, self._imported)

    def _imported(self, result: ImportResult) -> None:
        notebook = self.bridge.notebook
        self.bridge.look()
        self.batch, self.skipped = result.batch, list(result.skipped)
        if result.batch is None:
            self._show(self.preview)
            self._complain(tr("Stopped: nothing was imported."))
            self._count()
            return
        head = added_in_words(result)
        beneath = counts_in_words(0, result.same, result.updated, result.differs, 0)
        self.outcome.show_outcome(head, beneath, self.skipped, result.differences, undoable=True)
        self._show(self.outcome)
        self._work.begin(partial(search, notebook), lambda found: self.outcome.offer_duplicates(len(found)))

    def _look_at_duplicates(self) -> None:
        self.accept()
        self.duplicates_wanted.emit()

    def _take_back(self) -> None:
        if self.batch is not None:
            self._back.begin(self.batch, few=self.total <= AT_ONCE)

    def _taken_back(self, done: ImportResult | None) -> None:
        """What the page says once it was taken back; None when it was not."""
        if done is None:
            return
        self.bridge.look()
        self.batch = None
        self.outcome.show_outcome(tr("The import was taken back"), taken_back_in_words(done), [], undoable=False)
        self.go.setFocus()

    def _wait(self, waits: bool) -> None:
        """While an import is being taken back nothing else can be asked for but to close."""
        for widget in (self.outcome, self.go, self.other):
            widget.setDisabled(waits)
        self.setCursor(Qt.CursorShape.BusyCursor if waits else Qt.CursorShape.ArrowCursor)

    # the worker

    @property
    def busy(self) -> bool:
        """Whether something is being read, counted or imported, or is about to be."""
        return self._work.busy or self._after.isActive()

    def _progressed(self, done: int, total: int) -> None:
        self.progress.show_progress(tr("Importing"), done, total or self.total)

    def _failed(self, sentence: str) -> None:
        if not self.outcome.isEnabled():  # it was being taken back
            self._wait(False)
        self._complain(sentence)
        if self.pages.currentWidget() is self.progress:
            self._show(self.preview if self.reading is not None else self.start_page)
        if self.reading is not None:
            self.preview.say_counts("")

    def done(self, result: int) -> None:
        """Stops what runs; an import under way is left undone as a whole."""
        self._after.stop()
        self._work.forget()
        super().done(result)

    # the skipped

    def save_skipped(self) -> None:
        """Asks for a file and writes the records that were not imported into it, to be mended."""
        if self.reading is not None and (path := ask_where(self, self.reading)):
            self.write_skipped(path)

    def write_skipped(self, path: Path) -> None:
        """The records as they stand in the file, so that they can be mended and imported again."""
        if self.reading is None:
            return
        try:
            write(self.reading, self.skipped, path, self.bridge.notebook.path)
        except CrmnotesError as error:
            self._complain(told(error))
            return
        self._complain("")
        records = several(len(self.skipped), "%n record", "%n records")
        self.outcome.beneath.setText(tr("{} written to {}").format(records, path))
        self.outcome.beneath.show()
