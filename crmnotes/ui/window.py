"""The window: side bar, places built on the first visit, menus, the quiet bar, and the one listener to changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crmnotes.records import Change, both
from crmnotes.ui import whereabouts, words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Scheme, px
from crmnotes.ui.menus import Menus
from crmnotes.ui.panes import PANES
from crmnotes.ui.parts.pane import Ground, Pane
from crmnotes.ui.parts.plain import PlainLabel, frame
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.side import SideBar
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.jobs import Jobs
    from crmnotes.ui.opener import Opener
    from crmnotes.ui.parts.quiet_bar import QuietBar
    from crmnotes.ui.safety.keeper import Keeper
    from crmnotes.ui.sheets import Sheets
    from crmnotes.ui.steps import Steps

LEAST_SIZE = 640, 420
"""In pixels at any text size: with large text the window must still fit a small screen."""
FIRST_FRAME = 20
"""Milliseconds that the first frame has to reach the screen before what nobody waits for is made."""


class Window(QMainWindow):
    """Holds the places and brings each act of the person to where it is done."""

    completed = Signal()  # the first frame is painted and the rest is made
    bridge: Bridge
    side: SideBar

    def __init__(self, bridge: Bridge, settings: WindowSettings) -> None:
        super().__init__()
        self.bridge, self.settings = bridge, settings
        self.panes: dict[str, Pane] = {}
        self._stale: dict[str, Change | None] = {}  # what each place has not looked at yet; None for everything
        self._place = ""
        self._saved_at: datetime | None = None
        self._backed_up_at: datetime | None = None
        self.setWindowTitle("crmnotes")
        self._build()
        bridge.changed.connect(self._hear)
        bridge.acted.connect(lambda text, undoable: self.quiet_bar.tell(text, undoable=undoable))
        bridge.failed.connect(lambda sentence: self.quiet_bar.warn(sentence))
        bridge.damaged.connect(self._mend_soon)
        bridge.ticked.connect(self._tick)
        whereabouts.restore_geometry(self)
        self._first_frame = QTimer(self)
        self._first_frame.setSingleShot(True)
        self._first_frame.setInterval(FIRST_FRAME)
        self._first_frame.timeout.connect(self._make_on)
        self._whole = False
        self._making = self._make_rest()
        self.go("today")
        self._show_status()

    # building

    def _build(self) -> None:
        ground = QWidget()
        outside = self._outside = QVBoxLayout(ground)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        self.banner = self._build_banner()
        outside.addWidget(self.banner)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        outside.addLayout(row, 1)
        self.side = SideBar(read_only=self.bridge.notebook.read_only)
        self.stack = QStackedWidget()
        row.addWidget(self.side)
        row.addWidget(Ground(self.stack), 1)
        self.setCentralWidget(ground)
        self.menus = Menus(self)
        self.side.place_chosen.connect(self.go)
        self.side.write_down_pressed.connect(lambda: self.opener.write_down())
        self.setMinimumSize(*LEAST_SIZE)

    @cached_property
    def opener(self) -> Opener:
        """Opens what is about the whole notebook."""
        from crmnotes.ui.opener import Opener

        return Opener(self)

    @cached_property
    def sheets(self) -> Sheets:
        """Opens what is about one customer, note, promise or order."""
        from crmnotes.ui.sheets import Sheets

        return Sheets(self)

    @cached_property
    def steps(self) -> Steps:
        """What can be taken back, in words."""
        from crmnotes.ui.steps import Steps

        return Steps(self.bridge, self)

    @cached_property
    def quiet_bar(self) -> QuietBar:
        """The bar that says what was done; made when there is first something to say."""
        from crmnotes.ui.parts.quiet_bar import QuietBar

        bar = QuietBar(self.stack)
        bar.undo_pressed.connect(lambda: self.menus.action("undo").trigger())
        return bar

    @cached_property
    def jobs(self) -> Jobs:
        """The one worker; made when there is first something to do."""
        from crmnotes.ui.jobs import Jobs

        return Jobs(self)

    @cached_property
    def keeper(self) -> Keeper:
        """Keeps copies: after changes, and when one is asked for."""
        from crmnotes.ui.safety.keeper import Keeper

        keeper = Keeper(self.bridge, self.jobs, self)
        keeper.kept.connect(self._backed_up)
        second = self.settings.text("second_folder")
        keeper.second = Path(second) if second else None
        return keeper

    def keep_second_copies(self, folder: str) -> None:
        """From now on each backup goes to that folder too, and remembers it."""
        self.keeper.second = Path(folder)
        self.settings.put("second_folder", folder)
        self.settings.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side bar takes no more than its share."""
        super().resizeEvent(event)
        self.side.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """The first place is filled when the window has its size: once, not for a size that it does not keep."""
        super().showEvent(event)
        self._look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first frame everything is made that nobody waits for."""
        super().paintEvent(event)
        if not self._whole and not self._first_frame.isActive():
            self._first_frame.start()

    def complete(self) -> None:
        """Makes the rest of the window at once."""
        self._first_frame.stop()
        for _ in self._making:
            pass

    def _make_on(self) -> None:
        """Makes the next piece of the rest; keys that were pressed and what is to be painted come between two."""
        for _ in self._making:
            self._first_frame.start(0)
            return

    def _make_rest(self) -> Iterator[None]:
        """Makes the rest of the window, once, piece by piece: the counts, the card beside Today."""
        from crmnotes.ui.tidy import Tidy

        self._whole, there = True, list(self.panes.items())
        self.settings.keep_qts_beside()
        self.menus.complete()
        self._tidy = Tidy(self, lambda: "jobs" in self.__dict__ and self.jobs.busy)
        yield
        self._backed_up_at = self._last_backup()
        if not self.bridge.notebook.read_only:
            self.keeper.begin()
            yield
            self.opener.take_drops()
            self.opener.keep_watched()
            self.opener.write_snippets_out()
            yield
            self.bridge.read(self.bridge.notebook.trash.purge)
        self._show_status()
        for name, pane in there:
            yield
            yield from self._furnish(name, pane)
        self.steps.begin()
        whereabouts.restore_place(self)
        yield
        self._show_counts()
        self.opener.keep_lists()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._came_or_went)
        self.completed.emit()

    def _build_banner(self) -> QWidget:
        banner = frame("banner")
        row = QHBoxLayout(banner)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.addWidget(PlainLabel(tr("This notebook can only be read here: nothing can be written down."), wrap=True))
        banner.setVisible(self.bridge.notebook.read_only)
        return banner

    def show_above(self, banner: QWidget) -> None:
        """Puts a strip above everything."""
        self._outside.insertWidget(0, banner)

    # places

    def go(self, name: str) -> Pane:
        """Goes to a place, building it on the first visit, and looks again when it was stale."""
        pane = self.panes.get(name) or self._make(name)
        if self._place != name:
            self._place = name
            typing = self.stack.focusWidget()
            if typing is not None:
                typing.clearFocus()  # else what comes next would have the keyboard for a moment, and be read aloud
            self.stack.setCurrentWidget(pane)
            self.side.show_place(name)
            if "quiet_bar" in self.__dict__:
                self.quiet_bar.raise_()
        self._look_again()
        pane.take_focus()
        return pane

    def _look_again(self) -> None:
        """Brings the place that is shown up to date; before the window has its size the lists cannot be laid out."""
        if self._place in self._stale and self.isVisible():
            with self.bridge.notebook.reading():
                self.pane().refresh(self._stale.pop(self._place))

    @property
    def place(self) -> str:
        """Where the person is."""
        return self._place

    def pane(self) -> Pane:
        """The pane that is shown."""
        return self.panes[self._place]

    def _make(self, name: str) -> Pane:
        pane = PANES[name](self.bridge)
        self.panes[name] = pane
        self._stale[name] = None
        self.stack.addWidget(pane)
        pane.read_on.connect(self._show_counts)
        if self._whole:
            for _ in self._furnish(name, pane):
                pass
        return pane

    def _furnish(self, name: str, pane: Pane) -> Iterator[None]:
        """Makes what a pane needs besides its first frame, piece by piece."""
        self.sheets.serve(pane)
        yield
        yield from pane.completing()
        whereabouts.restore_pane(self, name, pane)

    def open_customer(self, customer: int) -> None:
        """Shows a customer on Customers."""
        self.go("customers").show_customer(customer)

    # listening

    def _hear(self, change: Change) -> None:
        """A commit happened: the pane shown looks at what it touched, the others know that they are stale."""
        self._saved_at = self.bridge.notebook.clock.now()
        with self.bridge.notebook.reading():
            for name, pane in self.panes.items():
                if not (change.kinds & pane.kinds):
                    continue
                if name == self._place:
                    pane.refresh(change)
                else:
                    self._stale[name] = both(self._stale[name], change) if name in self._stale else change
            self._show_counts()
        self._show_status()

    def _mend_soon(self, sentence: str) -> None:
        """The file is damaged: what to do about it is asked once, when nothing is being read or painted."""
        from crmnotes.ui.start.succession import mend

        self.bridge.damaged.disconnect(self._mend_soon)
        QTimer.singleShot(0, self, lambda: mend(self, sentence))

    def _tick(self) -> None:
        self.pane().tick()
        self._show_status()

    def _backed_up(self) -> None:
        """A checked copy was written just now."""
        self._backed_up_at = self.bridge.notebook.clock.now()
        self._show_status()

    def _last_backup(self) -> datetime | None:
        """When the newest copy was made, on the owner's wall; None without one."""
        notebook = self.bridge.notebook
        copies = self.bridge.read(notebook.backups.all) if notebook.path.exists() else None
        return copies[0].at.replace(tzinfo=notebook.clock.zone) if copies else None

    def _show_counts(self) -> None:
        """The figures of the side bar; where Today is on screen it has just been read, or will soon have been."""
        if any(pane.is_reading() for pane in self.panes.values()):
            return
        shown = None if self._place in self._stale else self.pane().shown_today()
        counts = self.bridge.read(lambda: self.bridge.notebook.counts(shown))
        if counts is not None:
            self.side.show_counts(counts.today, counts.customers, counts.promises)

    def _show_status(self) -> None:
        now = self.bridge.notebook.clock.now()
        said = [tr("Read only")] if self.bridge.notebook.read_only else []
        if self._saved_at is not None:
            said.append(tr("Saved {}").format(words.moment(self._saved_at, now)))
        if self._backed_up_at is not None:
            said.append(tr("Backed up {}").format(words.moment(self._backed_up_at, now)))
        self.side.show_status("\n".join(said) or tr("All is saved"))

    # the look

    def wear(self, scheme: Scheme, percent: int) -> None:
        """Changes colours and text size for the whole program and remembers them."""
        from crmnotes.ui.rescale import wear

        wear(self, scheme, percent)

    def look_anew(self) -> None:
        """Brings the place that is shown up to date with another look; the others are when they are gone to."""
        self._stale.update(dict.fromkeys(self.panes.keys() - {self._place}))
        self.pane().refresh(None)

    def _came_or_went(self, state: QtCore.Qt.ApplicationState) -> None:
        """Looks at the clock when the person comes back to the program: it may have slept over midnight."""
        if state is QtCore.Qt.ApplicationState.ApplicationActive:
            self.bridge.look_if_due()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where it was; drafts are on the disk already, so nothing is asked."""
        whereabouts.remember(self)
        self._first_frame.stop()
        self.bridge.rest()
        if "jobs" in self.__dict__:
            self.jobs.stop()
        if self._whole:
            self._tidy.stop()
        event.accept()

    def raise_up(self) -> None:
        """Comes to the front, out of the tray if it was there: a second start asks for it."""
        QApplication.setQuitOnLastWindowClosed(True)
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
