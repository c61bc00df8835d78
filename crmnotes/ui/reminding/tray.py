"""The sign in the desktop's tray: how many are owed, notices, and a place to go when the window is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from crmnotes.ui.look import theme
from crmnotes.ui.look.icons import program_icon
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.reminding.reminders import LONGEST, Notice, Reminders, in_a_line
from crmnotes.ui.words import several, tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

SIDE = 64
"""Pixels of the picture; the desktop makes it smaller."""
MOST = 99
SHOWN_FOR = 12_000
"""Milliseconds that the desktop is asked to show a notice."""


class Tray(QObject):
    """The sign and its menu. With `stay` the window goes here when it is closed by its own button."""

    def __init__(self, window: Window, reminders: Reminders) -> None:
        super().__init__(window)
        self._window, self._last = window, Notice("", "")
        self.sign = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._menu.addAction(tr("&Show crmnotes"), self.show_window)
        self._menu.addAction(tr("&Write down…"), self._write_down)
        self._menu.addSeparator()
        self._menu.addAction(tr("&Quit"), self._quit)
        self.sign.setContextMenu(self._menu)
        self.sign.activated.connect(self._clicked)
        self.sign.messageClicked.connect(self._open_last)
        reminders.counted.connect(self.show_count)
        reminders.noticed.connect(self.tell)
        self.show_count(0)
        window.installEventFilter(self)
        self.sign.show()

    def show_count(self, owed: int) -> None:
        """The number owed on the sign, and in words beside the pointer."""
        self.sign.setIcon(numbered(owed))
        words = several(owed, "%n waits for you", "%n wait for you") if owed else tr("Nothing is owed")
        self.sign.setToolTip(f"crmnotes: {words}")

    def tell(self, notice: Notice) -> None:
        """Shows a notice on the desktop."""
        self._last = notice
        text = "\n".join(one_line(line, LONGEST) for line in notice.text.split("\n"))
        self.sign.showMessage(one_line(notice.title, LONGEST), text, program_icon(), SHOWN_FOR)

    def show_window(self) -> None:
        """Brings the window back."""
        self._window.raise_up()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A window closed by its own button goes to the tray, when that is wished for; asked to end, it ends."""
        stays = self._window.settings.flag("stay_in_tray") and self.sign.isVisible()
        if event.type() is QEvent.Type.Close and event.spontaneous() and stays:
            QApplication.setQuitOnLastWindowClosed(False)
            self._window.settings.save()
            self._window.hide()
            event.ignore()
            return True
        return False

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_window()

    def _open_last(self) -> None:
        """A click on a notice opens its row."""
        self.show_window()
        open_row(self._window, self._last)

    def _write_down(self) -> None:
        self.show_window()
        self._window.opener.write_down()

    def _quit(self) -> None:
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.close()
        QApplication.quit()


def attend(window: Window) -> Reminders:
    """Reminds from now on: through the tray, or in the window where the desktop has none."""
    reminders = Reminders(window)
    if available():
        Tray(window, reminders)
    else:
        reminders.noticed.connect(lambda notice: _tell_here(window, notice))
    reminders.count()  # what is due is said with the next tick: the person is just looking at it
    return reminders


def _tell_here(window: Window, notice: Notice) -> None:
    """Without a tray: the window's entry asks for a look, and the window says it."""
    QApplication.alert(window)
    window.bridge.say(in_a_line(notice))


def open_row(window: Window, notice: Notice) -> None:
    """Goes to Today, to the row that a notice is about."""
    from crmnotes.ui.panes.today import TodayPane

    pane = window.go("today")
    if notice.row is not None and isinstance(pane, TodayPane):
        pane.point_at(notice.row)


def numbered(owed: int) -> QIcon:
    """The program's icon with a number in its corner; without one when nothing is owed."""
    drawn = QPixmap(SIDE, SIDE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    program_icon().paint(painter, drawn.rect())
    if owed:
        _badge(painter, str(owed) if owed <= MOST else f"{MOST}+")
    painter.end()
    return QIcon(drawn)


def _badge(painter: QPainter, text: str) -> None:
    wide = SIDE * (0.6 if len(text) == 1 else 0.78 if len(text) == 2 else 1.0)
    place = QRectF(SIDE - wide, SIDE * 0.4, wide, SIDE * 0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().red))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    font = QFont()
    font.setPixelSize(int(SIDE * 0.46))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def available() -> bool:
    """Whether the desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def shows_notices() -> bool:
    """Whether the desktop shows notices of it."""
    return available() and QSystemTrayIcon.supportsMessages()
