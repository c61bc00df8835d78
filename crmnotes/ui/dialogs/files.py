"""The files of a note: opened, attached, saved elsewhere, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QWidget

from crmnotes.notebook.files import LARGEST, Attachment
from crmnotes.rules import filenames
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts import attached
from crmnotes.ui.parts.drops import Drops
from crmnotes.ui.parts.list_sheet import ListSheet
from crmnotes.ui.parts.plain import button, one_line, only_read
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr


class NoteFiles(ListSheet):
    """Lists what belongs to a note; what is dropped onto it is attached."""

    kinds: ClassVar[frozenset[str]] = frozenset({"attachments", "notes"})
    nothing: ClassVar[str] = "No file belongs to this note yet. A attaches one, or drop it here."
    can_add: ClassVar[bool] = True

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        about = tr("Kept inside the notebook and its backups, at most {} MB each. Programs are never opened.")
        super().__init__(bridge, tr("Files of the note"), about.format(LARGEST // 1_000_000), parent)
        self._note = note
        for name, act, writes in (
            ("open_file", self.open_file, False), ("attach", self.attach, True), ("save_file", self.save, False),
            ("remove_file", self.remove, True),
        ):  # fmt: skip
            made = keys.action(self.list, name, act)
            made.setEnabled(not (writes and bridge.notebook.read_only))
            self.list.addAction(made)
        self.add = button(tr("Attach a file…"))
        self.add.clicked.connect(self.attach)
        self.foot.insertWidget(0, self.add)
        if bridge.notebook.read_only:
            only_read(self.add)
        else:
            Drops(self, lambda paths, _at: attached.attach(bridge, note, paths))
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every file with its size."""
        return [_entry(one) for one in self._notebook.files.of(self._note)]

    def open_file(self) -> None:
        """Opens a private copy of the chosen file with the program that the system has for it."""
        one = self._chosen()
        if one is not None:
            self.attempt(lambda: attached.open_copy(self._notebook, one))

    def attach(self) -> None:
        """Asks for files and attaches them."""
        paths = attached.choose(self)
        if paths:
            attached.attach(self._bridge, self._note, paths)

    def save(self) -> None:
        """Writes the chosen file where the person says."""
        one = self._chosen()
        if one is None:
            return
        place, _ = QFileDialog.getSaveFileName(self, tr("Save a copy as"), filenames.on_disk(one.name))
        if place:
            self.attempt(lambda: self._save(one, Path(place)))

    def _save(self, one: Attachment, place: Path) -> None:
        from crmnotes.exchange.write_safely import written_safely

        with written_safely(place, self._notebook.path) as stream:
            stream.write(self._notebook.files.content(one.id))

    def remove(self) -> None:
        """Takes the chosen file from the note."""
        one = self._chosen()
        if one is not None:
            said = tr("File removed: {}").format(one_line(one.name, 80))
            self._bridge.do(lambda: self._notebook.files.remove(one.id), said)

    def _chosen(self) -> Attachment | None:
        entry = self.list.entry()
        return entry.subject if entry is not None and isinstance(entry.subject, Attachment) else None


def _entry(one: Attachment) -> Entry:
    return Entry("attachments", one.id, 0, title=one.name, aside=wording.file_size(one.size), subject=one)
