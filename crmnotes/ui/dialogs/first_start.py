"""The first start asks one question: start empty, bring your contacts, or look at a sample business."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.room import put_into, room_for
from crmnotes.ui.words import tr


class Begin(StrEnum):
    """How the owner wants to begin."""

    EMPTY = "empty"
    IMPORT = "import"
    SAMPLE = "sample"


CHOICES = (
    (Begin.EMPTY, "Start empty", "Write down the first thing a customer said. Everything else can come later."),
    (
        Begin.IMPORT,
        "Bring my contacts",
        "From your phone, Google, Outlook, Excel or any other table. Calendars and e-mails can follow.",
    ),
    (Begin.SAMPLE, "Look at a sample business", "Forty made-up customers in a file of their own. Yours stays clean."),
)


class Choice(QPushButton):
    """One answer: its name, and a line that says what will happen."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(11), px(16), px(11))
        layout.setSpacing(px(2))
        for label in (PlainLabel(name, Role.BOLD), PlainLabel(says, Role.SMALL, Tone.QUIET, wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)

    def hasHeightForWidth(self) -> bool:
        """The words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need at that width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else px(60)

    def sizeHint(self) -> QSize:
        """Room for the words at a comfortable width."""
        return QSize(px(440), self.heightForWidth(px(440)))


class FirstStart(QDialog):
    """One question, answered by arrow keys and Enter, by 1, 2 or 3, or by a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Welcome to crmnotes"))
        self.chosen: Begin | None = None
        inside, around = QWidget(), QScrollArea()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(around)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(px(28), px(24), px(28), px(24))
        layout.setSpacing(px(10))
        layout.addWidget(PlainLabel(tr("How would you like to begin?"), Role.TITLE, wrap=True))
        what_it_is = PlainLabel(
            tr("crmnotes keeps what your customers said and what you promised. All of it stays on this computer."),
            tone=Tone.QUIET,
            wrap=True,
        )
        what_it_is.setMinimumHeight(1)  # its height follows the width
        layout.addWidget(what_it_is)
        layout.addSpacing(px(6))
        self.buttons: list[Choice] = []
        for begin, name, says in CHOICES:
            choice = Choice(tr(name), tr(says), self)
            choice.setObjectName(begin.value)
            choice.clicked.connect(lambda _checked=False, begin=begin: self._choose(begin))
            self.buttons.append(choice)
            layout.addWidget(choice)
        self.protect = QCheckBox(tr("&Lock my notebook with a passphrase"))
        layout.addWidget(self.protect)
        layout.addStretch(1)
        self.buttons[0].setDefault(True)
        put_into(around, inside)
        self.buttons[0].setFocus()
        self.resize(room_for(self, px(540), layout.totalHeightForWidth(px(540))))

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> Begin | None:
        """Asks and waits; None when the question was closed without an answer."""
        dialog = cls(parent)
        dialog.exec()
        return dialog.chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from answer to answer, 1 to 3 choose one."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self._choose(CHOICES[key - Qt.Key.Key_1][0])
        else:
            super().keyPressEvent(event)

    def _choose(self, begin: Begin) -> None:
        self.chosen = begin
        self.accept()
