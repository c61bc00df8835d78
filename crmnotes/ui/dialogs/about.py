"""What this program is, where the notebook lies, and the licences of everything that it is made of."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crmnotes import __version__, places
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr

BUNDLED = "LICENCES.txt"


class About(Sheet):
    """Any of Enter and Escape closes it; the licences open beneath."""

    def __init__(self, notebook: Path, parent: QWidget | None = None) -> None:
        what = tr("A customer notebook. Nothing leaves this computer: it has no network.")
        super().__init__(tr("About crmnotes"), what, tr("Close"), parent)
        self.cancel.hide()
        self.body.addWidget(PlainLabel(tr("Version {}").format(__version__), Role.BOLD))
        self.body.addWidget(PlainLabel(tr("Your notebook lies at"), Role.SMALL, Tone.QUIET))
        self.body.addWidget(PlainLabel(str(notebook), wrap=True, selectable=True))
        self.licences = QPlainTextEdit(licences())
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setMinimumHeight(px(260))
        self.licences.hide()
        self.show_licences = button(tr("&Licences"))
        self.show_licences.clicked.connect(self._open_licences)
        self.body.addWidget(self.licences)
        self.foot.insertWidget(0, self.show_licences)

    def _open_licences(self) -> None:
        self.licences.show()
        self.show_licences.hide()
        self.setMinimumWidth(px(640))
        self.adjustSize()
        self.licences.setFocus()


def licences() -> str:
    """Of a bundle, those of all its parts; of a checkout or an installation by Python, what is of our own.

    There the other parts lie beside, each with its own licence.
    """
    if getattr(sys, "frozen", False):
        folders = Path(sys.executable).parent, Path(getattr(sys, "_MEIPASS", ""))
        return next(folder / BUNDLED for folder in folders if (folder / BUNDLED).exists()).read_text(encoding="utf-8")
    icons = places.resource("icons/LICENSE").read_text(encoding="utf-8")
    parts = tr("Python, Qt and PySide6 (LGPL), SQLite, Peewee and appdirs lie beside, each with its own licence.")
    return f"{tr('crmnotes: MIT licence.')}\n{parts}\n\n{icons}"
