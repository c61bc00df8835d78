"""Widgets that show customer text as it stands: never as markup, never as a link, never longer than a screen."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets  # boxes that ask are looked up when they are made: not for the first frame
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from crmnotes.ui import early
from crmnotes.ui.look.theme import Role, Tone, colours, pen, px
from crmnotes.ui.parts.words_of_label import Words
from crmnotes.ui.words import tr

LONGEST = 500
"""Labels are cut at this many characters: a pasted novel must not stop the window."""

_FIRST_STRONG, _POP = "\u2068", "\u2069"  # isolates: a right-to-left name does not turn the rest of its line
_TURNS_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
_LEFTWARDS = (
    ("\u0590", "\u08ff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufefc"),
    ("\U00010800", "\U00010fff"), ("\U0001e800", "\U0001efff"),
)  # fmt: skip
"""The blocks of letters that are written from right to left."""


def short(text: str, longest: int = LONGEST) -> str:
    """The text on one line's worth of room: control characters to spaces, cut with an ellipsis."""
    if len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    return text.replace("\r\n", "\n").replace("\x00", "")


def one_line(text: str, longest: int = LONGEST) -> str:
    """The text with every run of white space as one space, cut with an ellipsis."""
    return " ".join(text[: longest * 4].split())[:longest] + ("…" if len(text) > longest else "")


def isolated(text: str) -> str:
    """The text fenced in direction isolates when it could turn its neighbours around; else as it is."""
    if text.isascii() or max(text) < "\u0590":
        return text
    if not _TURNS_AROUND.isdisjoint(text) or any(low <= letter <= high for letter in text for low, high in _LEFTWARDS):
        return f"{_FIRST_STRONG}{text}{_POP}"
    return text


def tooltip(text: str) -> str:
    """Text for `setToolTip`, safe whatever is in it."""
    marked = short(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")  # `html` takes 2 ms to load
    return f"<qt>{marked.replace(chr(10), '<br>')}</qt>" if text else ""


class PlainLabel(QLabel):
    """A label that shows its text literally, with a rank and a tone of the theme.

    Its words are laid out once, and both measured and painted from that, until they are pressed.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = Words()
        early.put(self, early.PLAIN_TEXT)
        self.setProperty("role", role.value)
        if tone is not Tone.INK:
            self.setProperty("tone", tone.value)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumSize(1, 1)  # its height follows the width; the hint is made for a narrow column
        self._selectable, self._pressed = selectable, False
        if selectable:
            self.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
            self.setCursor(QtCore.Qt.CursorShape.IBeamCursor)
        if text:
            self.setText(text)

    # what is shown

    def setText(self, text: str) -> None:
        """Shows the text literally, cut at `LONGEST` characters."""
        shown = isolated(short(text))
        if not self._words.say(shown):
            return
        if not self._selectable:
            super().setText(shown)
            return
        policy, none = self.focusPolicy(), QtCore.Qt.FocusPolicy.NoFocus
        self._let_select(select=False)
        self.setFocusPolicy(none)  # with any other Qt makes ready for a selection at once, or when it is polished
        super().setText(shown)
        self.ensurePolished()
        self.setFocusPolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Changes the colour of the words."""
        restyle(self, "tone", tone.value)

    # selecting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From the first press on words can be selected."""
        self._let_select(select=self._selectable)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Its menu selects and copies."""
        self._let_select(select=self._selectable)
        super().contextMenuEvent(event)

    def _let_select(self, *, select: bool) -> None:
        """What lets words be selected lays out and paints each new text twice: only for a text that is pressed."""
        if select == self._pressed:
            return
        flag, policy = QtCore.Qt.TextInteractionFlag, self.focusPolicy()
        self._pressed = select
        self.setTextInteractionFlags(flag.TextSelectableByMouse if select else flag.NoTextInteraction)
        self.setFocusPolicy(policy)

    # how words lie in it

    def setAlignment(self, place: QtCore.Qt.AlignmentFlag) -> None:
        """Puts the words at a side of the label."""
        self._words.stand(place.value)
        super().setAlignment(place)

    def stand_at_top(self) -> None:
        """Puts the words at the top; for labels of the first frame."""
        early.put(self, early.AT_TOP)
        self._words.stand(early.AT_TOP[1])

    def setWordWrap(self, on: bool) -> None:
        """Lets the words be broken at its width, or not."""
        self._words.stand()
        super().setWordWrap(on)

    def setIndent(self, indent: int) -> None:
        """Keeps the words away from its side."""
        self._words.stand()
        super().setIndent(indent)

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override]
        """Keeps the words away from its edges."""
        self._words.stand()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        """The height of the words at a width."""
        return self._words.tall(self, width)

    def sizeHint(self) -> QSize:
        """Room for its words on one line; where they may be broken, what Qt finds for a narrow column."""
        self.ensurePolished()
        return self._words.room(self) or super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same where they stay on one line."""
        return self._words.room(self) or super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines that were measured, unless they can be selected by now."""
        if self._pressed or not self._words.paint(self):
            super().paintEvent(event)


class ColumnLabel(PlainLabel):
    """A wrapped label in a column that gives it its width.

    It wishes for none of its own: to find one out, Qt lays the words out five times after each change.
    """

    def __init__(
        self, role: Role = Role.BODY, tone: Tone = Tone.INK, *, selectable: bool = False, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__("", role, tone, wrap=True, selectable=selectable, parent=parent)

    def sizeHint(self) -> QSize:
        """None: its height follows the width that it gets."""
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        """None either."""
        return QSize(1, 1)


class Pill(QLabel):
    """A rounded word: how late, how much time is left, which day."""

    def __init__(self, text: str = "", tone: Tone = Tone.CALM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        early.put(self, early.PLAIN_TEXT)
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", Role.SMALL_BOLD.value)
        self.setProperty("pill", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_words(self, text: str, tone: Tone) -> None:
        """Changes words and tone together."""
        self.setText(short(text, 60))
        if self.property("pill") != tone.value:
            restyle(self, "pill", tone.value)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the stylesheet looks at, and lets the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    QtCore.QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))  # to name its style makes all of QStyle
    widget.update()


class Primary(QPushButton):
    """The button that is meant most; its ring of focus is drawn inside, where its colour cannot swallow it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Adds a line in the colour of its words while the keyboard is on it."""
        super().paintEvent(event)
        if self.hasFocus():
            inset = px(3)
            painter = QPainter(self)
            painter.setPen(pen(colours().on_accent))
            painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1), px(4), px(4))
            painter.end()


def button(text: str, kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button: `primary`, `quiet`, `tab`, `place`, or the ordinary one."""
    made = Primary(parent) if kind == "primary" else QPushButton(parent)
    made.setText(text)
    if kind:
        made.setProperty("kind", kind)
    made.setAutoDefault(False)
    return made


def with_key(act: QPushButton, name: str) -> QPushButton:
    """The button, whose tooltip shows the key of the act of that name."""
    from crmnotes.ui import keys

    act.setToolTip(keys.shown(name))
    return act


def only_read(*acts: QPushButton) -> None:
    """Buttons that would write, in a notebook that can only be read."""
    for act in acts:
        act.setEnabled(False)
        act.setToolTip(tr("This notebook can only be read here: nothing can be written down."))


def frame(kind: str, parent: QWidget | None = None) -> QFrame:
    """A frame of the stylesheet: `box`, `card`, `side`, `bar`, `banner`, `rule`."""
    made = QFrame(parent)
    made.setProperty("frame", kind)
    return made


SMALL_SCREEN, BESIDE_BOX, WIDEST_BOX = 1024, 480, 1000
"""Pixels of the screen: how wide a box of the system's makes itself at most (QMessageBox::updateSize)."""
WORDS = 400
"""Pixels of the design: how wide its words are above buttons that stand below each other."""


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Shows one plain sentence and waits for OK."""
    box = question(parent, title, text)
    box.setStandardButtons(QtWidgets.QMessageBox.StandardButton.Ok)
    box.exec()


def ask(parent: QWidget | None, title: str, text: str, yes: str, no: str) -> bool:
    """Asks a plain question; Escape and closing mean no."""
    box = question(parent, title, text)
    agreed = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
    refused = box.addButton(no, QtWidgets.QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(agreed)
    box.setEscapeButton(refused)
    box.exec()
    return box.clickedButton() is agreed


def question(parent: QWidget | None, title: str, text: str, more: str = "") -> QtWidgets.QMessageBox:
    """A box with a plain sentence, and more below it, that still needs its buttons."""
    box = QtWidgets.QMessageBox(parent)
    give_margins(box)
    box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    box.setWindowTitle(short(title, 80))
    box.setText(short(text, 2000))
    box.setInformativeText(short(more, 2000))
    return box


def give_margins(box: QWidget) -> None:
    """Has a box of the system's shown with the margins of our own dialogs, whatever it is made of by then."""
    box.installEventFilter(_Margins(box))


class _Margins(QObject):
    """Sets the margins of what it watches when that is shown: a box makes its layout anew with each of its parts."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves the event to the box."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None:
                layout.setContentsMargins(px(10), px(18), px(24), px(18))  # the box indents its words by itself
                layout.setSpacing(px(8))
            _give_buttons_room(watched)
        return False


def _give_buttons_room(box: QWidget) -> None:
    """Buttons that are too wide beside each other stand below each other: a box of the system's grows no wider."""
    buttons = box.findChild(QtWidgets.QDialogButtonBox)
    screen = box.screen().availableGeometry().width()
    most = screen if screen <= SMALL_SCREEN else min(screen - BESIDE_BOX, WIDEST_BOX)
    if buttons is not None and buttons.sizeHint().width() > most - px(10) - px(24):
        buttons.setOrientation(QtCore.Qt.Orientation.Vertical)
        for label in box.findChildren(QLabel):  # wider words, so that all of it is no higher than the screen
            if label.text():
                label.setMinimumWidth(min(px(WORDS), most - px(80)))
