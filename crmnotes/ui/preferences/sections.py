"""The sections of the preferences that are about the window and this computer, not about the notebook.

A new one is a class below `OfWindow`, named in `SECTIONS`: the page and the palette take it from there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crmnotes.sentences import Phrase
from crmnotes.ui import language
from crmnotes.ui.acts import table as acts
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme, px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.preferences.reminders import Reminding
from crmnotes.ui.preferences.window import OfWindow
from crmnotes.ui.settings import LOCK_AFTER, LOCK_USUAL
from crmnotes.ui.words import several, tr

if TYPE_CHECKING:
    pass

MINUTES = (0, 2, 5, 10, 15, 30, 60)
"""After which a notebook can lock by itself; 0 for never."""
SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""Sizes of the text that can be chosen, in per cent."""


class Looks(OfWindow):
    """Colours, the size of the text, and the language."""

    title = "Looks"
    fields: ClassVar[dict[str, Phrase]] = {"colours": "Colours", "text_size": "Text size", "language": "Language"}

    def widgets(self) -> dict[str, QWidget]:
        """Three lists."""
        self.language = QComboBox()
        system = language.LANGUAGES[language.chosen("")]
        self.language.addItem(tr("As the system: {}").format(system), "")
        for code, name in language.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._window.settings.text("language"))))
        self.colours, self.size = QComboBox(), QComboBox()
        self.size.setObjectName("text_size")
        for act in acts.colours():
            self.colours.addItem(acts.plain_words(act), act.name)
        self.colours.setCurrentIndex(self.colours.findData(acts.colours_name(theme.scheme())))
        self._percent = theme.text_percent()
        for percent in sorted({*SIZES, self._percent}):
            self.size.addItem(tr("{} %").format(percent), percent)
        self.size.setCurrentIndex(self.size.findData(self._percent))
        return {"colours": self.colours, "text_size": self.size, "language": self.language}

    def keep(self) -> None:
        """Puts them on."""
        scheme = next(one for one in Scheme if acts.colours_name(one) == self.colours.currentData())
        percent = int(self.size.currentData())
        if (scheme, percent) != (theme.scheme(), self._percent):
            self._window.wear(scheme, percent)
        code = self.language.currentData()
        if code != self._window.settings.text("language"):
            self._window.settings.put("language", code)
            self._window.settings.save()
            if language.chosen(code) != language.spoken():
                self._speak(language.chosen(code))

    def _speak(self, code: str) -> None:
        """Builds the window anew once its preferences are closed."""
        from crmnotes.ui.start import succession

        QTimer.singleShot(0, self._window, lambda: succession.speak(self._window, code))


class Safety(OfWindow):
    """Where a second copy of each backup goes, and when the notebook locks by itself."""

    title = "Safety"
    fields: ClassVar[dict[str, Phrase]] = {
        "second_folder": "A second folder for backups",
        "lock_after": "Lock by itself",
    }

    def widgets(self) -> dict[str, QWidget]:
        """The folder, with a button that asks for it, and the minutes without a sign of life."""
        self.folder = QLineEdit(self._window.settings.text("second_folder"))
        self.folder.setObjectName("second_folder")
        self.folder.setPlaceholderText(tr("none; a USB stick, for example"))
        choose = button(tr("C&hoose…"))
        choose.clicked.connect(self._choose)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        both.setFocusProxy(self.folder)
        self.folder.setAccessibleName(tr(self.fields["second_folder"]))
        return {"second_folder": both, "lock_after": self._minutes()}

    def _minutes(self) -> QComboBox:
        self.after = QComboBox()
        self.after.setObjectName("lock_after")
        if not self._window.bridge.notebook.protection.locked:
            self.after.addItem(tr("once it has a passphrase"))
            self.after.setEnabled(False)
            return self.after
        self._before = self._window.settings.number(LOCK_AFTER, LOCK_USUAL)
        for minutes in sorted({*MINUTES, self._before}):
            said = several(minutes, "after %n minute", "after %n minutes") if minutes else tr("never")
            self.after.addItem(said, minutes)
        self.after.setCurrentIndex(self.after.findData(self._before))
        return self.after

    def _choose(self) -> None:
        title = tr("Each backup also goes to this folder")
        folder = QFileDialog.getExistingDirectory(self.folder, title, self.folder.text())
        if folder:
            self.folder.setText(folder)

    def keep(self) -> None:
        """From now on copies go there; nothing is written before the next one."""
        folder = self.folder.text().strip()
        if folder != self._window.settings.text("second_folder"):
            self._window.keep_second_copies(str(Path(folder).expanduser()) if folder else "")
        if self.after.isEnabled() and self.after.currentData() != self._before:
            self._window.settings.put(LOCK_AFTER, self.after.currentData())
            self._window.settings.save()


class Phone(OfWindow):
    """Which files are kept up to date in a folder that a phone or another computer reads."""

    title = "For your phone"
    fields: ClassVar[dict[str, Phrase]] = {
        "watched_folder": "A folder that it syncs",
        "watched": "Kept up to date there",
    }

    def widgets(self) -> dict[str, QWidget]:
        """The folder, with a button that asks for it, and a box for each file."""
        settings, both, boxes = self._window.settings, QWidget(), QWidget()
        self.folder = QLineEdit(settings.text("watched_folder"))
        self.folder.setObjectName("watched_folder")
        self.folder.setPlaceholderText(tr("none"))
        self.folder.setAccessibleName(tr(self.fields["watched_folder"]))
        choose = button(tr("Ch&oose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        both.setFocusProxy(self.folder)
        chosen = settings.texts("watched") or ["cards", "calendar"]
        named = {"cards": tr("Contact cards"), "table": tr("Contact list (CSV)"), "calendar": tr("Calendar")}
        self.boxes = {name: QCheckBox(words) for name, words in named.items()}
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for name, box in self.boxes.items():
            box.setChecked(name in chosen)
            column.addWidget(box)
        boxes.setFocusProxy(self.boxes["cards"])
        return {"watched_folder": both, "watched": boxes}

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.folder, tr(self.fields["watched_folder"]), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def keep(self) -> None:
        """From now on keeps these files there."""
        folder, settings = self.folder.text().strip(), self._window.settings
        folder = str(Path(folder).expanduser()) if folder else ""
        wanted = [name for name, box in self.boxes.items() if box.isChecked()]
        if (folder, wanted) != (settings.text("watched_folder"), settings.texts("watched")):
            settings.put("watched_folder", folder)
            settings.put("watched", wanted)
            settings.save()
            self._window.opener.keep_watched()


SECTIONS: tuple[type[OfWindow], ...] = (Looks, Reminding, Safety, Phone)
"""The sections in the order shown, below those of the notebook."""
