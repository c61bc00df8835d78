"""Records that one of two copies deleted, each with the question whether it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from crmnotes.notebook.fates import Deleted, Fate
from crmnotes.ui import words
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import several, tr

SHOWN, LONGEST = 100, 300
"""Rows, and letters of each."""


class Fates(QWidget):
    """One row for each; as long as nothing is changed each stays as it is in the owner's notebook."""

    def __init__(self, deleted: tuple[Deleted, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "none")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 3)
        self._grid.addWidget(PlainLabel(_heading(len(deleted)), wrap=True), 0, 0, 1, 3)
        self.boxes = {one: self._ask(row, one) for row, one in enumerate(deleted[:SHOWN], 1)}
        if len(deleted) > SHOWN:
            more = tr("and {} more, which stay as they are in your notebook")
            label = PlainLabel(more.format(words.grouped(len(deleted) - SHOWN)), tone=Tone.QUIET, wrap=True)
            self._grid.addWidget(label, SHOWN + 1, 0, 1, 3)

    def decided(self) -> list[Fate]:
        """Those that shall not stay as they are in the owner's notebook."""
        return [
            Fate(one.kind, one.uid, deleted=not box.isChecked())
            for one, box in self.boxes.items()
            if box.isChecked() is one.here
        ]

    def _ask(self, row: int, one: Deleted) -> QCheckBox:
        box = QCheckBox(tr("Keep"))
        box.setChecked(not one.here)
        text = tr("with all that belongs to them") if one.kind == "customers" else one_line(one.text, LONGEST)
        where = tr("deleted in your notebook") if one.here else tr("deleted in the other copy")
        box.setAccessibleName(tr("Keep: {}").format(f"{one_line(one.name, LONGEST)}, {text}, {where}"))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(PlainLabel(text, wrap=True))
        said.addWidget(PlainLabel(where, Role.SMALL, Tone.QUIET, wrap=True))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(box, row, 0, top)
        self._grid.addWidget(PlainLabel(one_line(one.name, LONGEST), wrap=True), row, 1, top)
        self._grid.addLayout(said, row, 2)
        return box


def _heading(many: int) -> str:
    return several(
        many,
        "%n record was deleted in one copy only. Keep it, or not: then it lies in the trash for 30 days.",
        "%n records were deleted in one copy only. Keep them, or not: then they lie in the trash for 30 days.",
    )
