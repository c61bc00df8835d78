"""Keeps what is being typed on the disk within a second of a key, and brings it back. faults: 16."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from crmnotes.errors import CrmnotesError
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.text import CaptureText
from crmnotes.ui.language import told
from crmnotes.ui.safety.ending import keep_at_the_end

PLACE, ASIDE_PLACE, EARLIER = "capture", "capture aside", "capture earlier"
"""Where drafts are kept: the line, the long paste beside it, the line that another one was begun over."""
KEPT_AFTER = 800
"""Milliseconds after a key; not put off by the keys that follow."""


class Keeping(QObject):
    """The draft of one capture line."""

    failed = Signal(str)  # it could not be kept, and why

    def __init__(self, bridge: Bridge, text: CaptureText) -> None:
        super().__init__(text)
        self._bridge, self._drafts, self._text = bridge, bridge.notebook.drafts, text
        self._line, self._aside = "", ""  # as they are on the disk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        keep_at_the_end(self.keep)

    def begin(self, text: str) -> None:
        """Shows the draft that is kept; where a line about another is asked for, that one, and puts the draft aside."""
        line, aside = self._read(PLACE), self._read(ASIDE_PLACE)
        if text.strip() and line and not line.startswith(text.strip()):
            whole = f"{line}\n{aside}" if aside else line
            self._bridge.read(lambda: self._drafts.keep(EARLIER, whole))
            self._line, self._aside = line, aside
            line, aside = text, ""
        else:
            self._line, self._aside = line, aside
        self._text.put(line or text)
        self._text.aside = aside

    def earlier(self) -> str:
        """The line that this one was begun over."""
        return self._read(EARLIER)

    def bring_back(self) -> None:
        """Lets this line and the earlier one change places."""
        now_typed, earlier = self._text.whole(), self.earlier()
        self._bridge.read(lambda: self._drafts.keep(EARLIER, now_typed))
        self._text.put(earlier)
        self.keep()

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> str:
        """Puts what is typed onto the disk now; where that fails it says why, and the text stays where it is."""
        self._timer.stop()
        line, aside = self._text.line(), self._text.aside
        try:
            if line != self._line:
                self._drafts.keep(PLACE, line)
                self._line = line
            if aside != self._aside:
                self._drafts.keep(ASIDE_PLACE, aside)
                self._aside = aside
        except CrmnotesError as error:
            why = told(error)
            self.failed.emit(why)
            return why
        return ""

    def drop(self) -> None:
        """After the line was saved."""
        self._text.put("")
        self._timer.stop()
        self._bridge.read(lambda: self._drafts.drop(PLACE))
        self._bridge.read(lambda: self._drafts.drop(ASIDE_PLACE))
        self._line = self._aside = ""

    def _read(self, place: str) -> str:
        return self._bridge.read(lambda: self._drafts.get(place)) or ""
