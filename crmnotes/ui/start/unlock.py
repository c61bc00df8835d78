"""The page of a locked notebook: one field, and the way back to a backup. It never deletes and shuts nobody out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from crmnotes.clock import Clock
from crmnotes.errors import CrmnotesError, WrongPassphrase
from crmnotes.notebook import Notebook, restoring
from crmnotes.ui.look.icons import program_icon
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button, frame
from crmnotes.ui.words import told, tr

if TYPE_CHECKING:
    from crmnotes.ui.start.wishes import Wish

WIDTH, WIDE, TALL = 440, 1000, 640
"""Pixels of the design: of the card, and of the page around it where no window was before."""


class Unlock(QWidget):
    """Asks for the passphrase until the notebook opens or the person goes away."""

    ended = Signal(object)  # the open notebook, or the exit status

    def __init__(self, path: Path, clock: Clock, said: str = "") -> None:
        """`said` stands above the field, such as why the notebook was locked."""
        super().__init__()
        self._path, self._clock, self._over = path, clock, False
        self.wanted: Wish | None = None
        self.setWindowTitle("crmnotes")
        self.setWindowIcon(program_icon())
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Passphrase"))
        self.field.setPlaceholderText(tr("Passphrase"))
        self.field.returnPressed.connect(self.submit)
        self.wrong = PlainLabel(tone=Tone.RED, wrap=True)
        self.wrong.hide()
        self.open = button(tr("Unlock"), "primary")
        self.open.clicked.connect(self.submit)
        self.show_letters = button(tr("&Show"), "quiet")
        self.show_letters.setCheckable(True)
        self.show_letters.toggled.connect(self._show_letters)
        self.back = button(tr("Go back to a &backup…"), "quiet")
        self.back.clicked.connect(self.go_back)
        self._lay_out(said)
        self.resize(px(WIDE), px(TALL))

    def _lay_out(self, said: str) -> None:
        card = frame("box")
        card.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(28), px(24), px(28), px(20))
        column.setSpacing(px(10))
        column.addWidget(PlainLabel("crmnotes", Role.LOGO, Tone.ACCENT))
        column.addWidget(PlainLabel(tr("Your notebook is locked"), Role.TITLE, wrap=True))
        column.addWidget(PlainLabel(said or str(self._path), Role.SMALL, Tone.QUIET, wrap=True))
        column.addSpacing(px(6))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.show_letters)
        column.addLayout(row)
        column.addWidget(self.wrong)
        column.addWidget(self.open)
        column.addSpacing(px(10))
        lost = tr(
            "Without the passphrase nobody can open it, crmnotes included. It may stand on the emergency sheet among"
            " your papers; a backup from before it was locked needs none."
        )
        column.addWidget(PlainLabel(lost, Role.SMALL, Tone.QUIET, wrap=True))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._put_in_the_middle(card)
        self.field.setFocus()

    def _put_in_the_middle(self, card: QWidget) -> None:
        """A little above the middle of the page; with large text on a small screen it scrolls."""
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 4)
        across.addStretch(1)
        inside = QWidget()
        inside.setProperty("ground", "none")
        page = QVBoxLayout(inside)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def submit(self) -> None:
        """Tries what was typed; a wrong one is said, and can be put right."""
        typed = self.field.text()
        if typed:
            self._try(typed)
        self.field.setFocus()

    def go_back(self) -> None:
        """Lists the backups; one that is put in the notebook's place is opened with what it needs."""
        from crmnotes.ui.dialogs.restore import Restore
        from crmnotes.ui.jobs import Jobs

        dialog = Restore(self._path, self._clock, Jobs(self), self)
        dialog.exec()
        ready = dialog.ready
        if ready is None:
            return
        try:
            restoring.finish(ready, self._clock)
        except CrmnotesError as error:
            self._complain(told(error))
        else:
            self._try(ready.after)

    def raise_for(self, wanted: Wish) -> None:
        """Comes to the front, and keeps what a later start wants until the notebook is open."""
        self.wanted = wanted
        self.raise_up()

    def raise_up(self) -> None:
        """Comes to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes away; the notebook stays locked."""
        event.accept()
        self._end(0)

    def _try(self, passphrase: str | None) -> None:
        from crmnotes.ui import start

        try:
            opened = start.open_notebook(self._path, self._clock, passphrase=passphrase)
        except WrongPassphrase as error:
            self._complain(told(error))
            self.field.selectAll()
        else:
            self.field.clear()
            self._end(opened)

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def _show_letters(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.field.setFocus()

    def _end(self, opened: Notebook | int) -> None:
        if not self._over:
            self._over = True
            self.ended.emit(opened)


def unlock(path: Path, clock: Clock, place: QRect | None = None) -> Notebook | int:
    """Shows the page and waits: the open notebook, or the exit status when the person went away."""
    from PySide6.QtWidgets import QApplication

    from crmnotes.ui.start.single import listen

    stays, ended = QApplication.quitOnLastWindowClosed(), list[Notebook | int]()
    QApplication.setQuitOnLastWindowClosed(False)
    page, waiting = Unlock(path, clock), QEventLoop()
    page.ended.connect(ended.append)
    page.ended.connect(waiting.quit)
    if place is not None:
        page.setGeometry(place)
    page.show()
    server = listen(page, page.raise_for, path)
    waiting.exec()
    server.close()
    page.hide()
    page.deleteLater()
    QApplication.setQuitOnLastWindowClosed(stays)
    return ended[0] if ended else 0
