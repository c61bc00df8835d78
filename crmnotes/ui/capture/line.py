"""Writing down from anywhere: one line, what it was understood to say below it, Enter saves, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QWidget

from crmnotes.errors import BadInput, CrmnotesError
from crmnotes.notebook.views import Captured, CustomerLine
from crmnotes.records import Channel, Direction, Kind
from crmnotes.rules import people, reply
from crmnotes.rules.capture import Draft, complete_name, put_name, read
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.chips import CHANNELS, ChannelChips
from crmnotes.ui.capture.keeping import Keeping
from crmnotes.ui.capture.names import NameList
from crmnotes.ui.capture.reply import ReplyWords
from crmnotes.ui.capture.rows import SAID, CaptureRows, Understood, due_words
from crmnotes.ui.capture.text import CaptureText
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.over import Over
from crmnotes.ui.parts.plain import PlainLabel, button, one_line
from crmnotes.ui.words import told, tr

NAME_FROM = 3
TURNS = {Direction.THEM: Direction.US, Direction.US: Direction.NONE, Direction.NONE: Direction.THEM}


def _letter(text: str) -> Qt.Key:
    """The key of the underlined letter."""
    return Qt.Key(ord(text[text.index("&") + 1].upper()))


class CaptureLine(Over):
    """A card with one line; `text` begins it, such as `Maria Lopez: `."""

    def __init__(self, bridge: Bridge, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Write down"), parent)
        self.bridge, self.notebook = bridge, bridge.notebook
        self.picked: CustomerLine | None = None  # of several with one name, this one was meant
        self.new_name = ""  # this name was chosen to be added
        self.channel: Channel | None = None  # chosen by key, whatever the words say
        self.direction: Direction | None = None
        self.understood = Understood(Draft(""))
        self._warned = False  # that the draft cannot be kept
        self._fault = ""
        self._asked = "\n", False  # the name that was looked up last, and whether its colon was there
        self._named: list[CustomerLine] = []
        self._build()
        self._begin(text)

    # building

    def _build(self) -> None:
        self.text, self.names, self.rows = CaptureText(), NameList(), CaptureRows()
        self.keeping, self._replies = Keeping(self.bridge, self.text), ReplyWords(self.bridge)
        self.chips = ChannelChips()
        self.turn = button("", "quiet")
        self.turn.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left_open = QCheckBox(tr("they &wait for an answer"))
        self.left_open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reply = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.reply.setMinimumHeight(px(18))
        self.wrong = PlainLabel(tone=Tone.RED, wrap=True)
        self.wrong.setMinimumHeight(px(18))
        self.wrong.hide()
        self.earlier = button("", "quiet")
        self.earlier.hide()
        self.save_button = button(tr("Save"), "primary")
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.column.addLayout(self._head())
        for widget in (self.text, self.names, self.rows, self._how(), self.wrong):
            self.column.addWidget(widget)
        self.column.addLayout(self._foot())
        self._connect()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Write down"), Role.HEADING))
        head.addSpacing(px(12))
        hint = PlainLabel(tr("Enter saves · Esc keeps the draft"), Role.SMALL, Tone.QUIET, wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.earlier)
        head.addWidget(hint, 1)
        return head

    def _how(self) -> QWidget:
        self.how = QWidget()
        row = QHBoxLayout(self.how)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chips, 1)
        row.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        return self.how

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.reply, 1)
        foot.addWidget(self.left_open)
        foot.addWidget(self.save_button)
        return foot

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.text.edited.connect(self._edited)
        self.text.submitted.connect(self.save)
        self.text.put_away.connect(self.reject)
        self.text.refused.connect(self.complain)
        self.keeping.failed.connect(self.complain)
        self.names.chosen.connect(self._choose_name)
        self.chips.chosen.connect(self._choose_channel)
        self.rows.turned.connect(self._turn)
        self.turn.clicked.connect(self._turn)
        self.left_open.toggled.connect(lambda _on: self.look())
        self.save_button.clicked.connect(self.save)
        self.earlier.clicked.connect(self._bring_back)
        channels = {_letter(text): partial(self._choose_channel, channel) for channel, text in CHANNELS}
        self._alt: dict[Qt.Key, Callable[[], object]] = {
            **channels,
            Qt.Key.Key_D: self._turn,
            Qt.Key.Key_W: self.left_open.toggle,
        }

    # the draft

    def _begin(self, text: str) -> None:
        self.keeping.begin(text)
        earlier = self.keeping.earlier()
        self.earlier.setVisible(bool(earlier))
        self.earlier.setText(tr("Kept: {}").format(one_line(earlier, 24)))
        self.look()

    def _bring_back(self) -> None:
        """Changes places with the line that was begun before."""
        self.keeping.bring_back()
        self.earlier.hide()
        self.text.setFocus()

    # understanding

    def _edited(self) -> None:
        self.wrong.hide()
        self._warned = False
        self.keeping.touch()
        self.look()

    def look(self) -> None:
        """Reads the line anew and shows what it says."""
        line, now = self.text.line(), self.notebook.clock.now()
        self._fault = ""
        try:
            draft = read(line, now, self.notebook.settings)
        except BadInput as error:
            self._fault = told(error)
            draft = self.understood.draft._replace(parts=())
        draft = self._chosen(draft)
        if self.text.aside:
            draft = draft._replace(said="\n".join(part for part in (draft.said, self.text.aside) if part))
        self._look_for(line, draft)
        self._show(draft, now)

    def _chosen(self, draft: Draft) -> Draft:
        """The draft with what was chosen by key in place of what the words say."""
        if self.channel is not None:
            draft = draft._replace(channel=self.channel, channel_said=True, reached=True)
        if self.direction is not None:
            fact = Kind.FACT if self.direction is Direction.NONE else Kind.SAID
            kind = fact if Kind.FACT in (fact, draft.kind) else draft.kind
            draft = draft._replace(direction=self.direction, direction_said=True, kind=kind)
        if draft.channel is Channel.MISSED_CALL and draft.direction is Direction.US:
            draft = draft._replace(reached=False)
        if self.left_open.isChecked():
            draft = draft._replace(left_open=True)
        return draft

    def _look_for(self, line: str, draft: Draft) -> None:
        """Finds whom the name means, and offers those who fit while it is being typed."""
        name = draft.name
        if (name, draft.separated) != self._asked:
            self._asked = name, draft.separated
            find = self.notebook.customers.meant if draft.separated else self.notebook.customers.named
            self._named = self.bridge.read(lambda: find(name)) or [] if name else []
        if self.new_name == name:
            self._named = []
        picked = self.picked if self.picked and self.picked.name == name else None
        exact = [picked] if picked else self._named
        customer = exact[0] if len(exact) == 1 else None
        is_new = bool(name) and not exact and (draft.separated or self.new_name == name) and self._may_add(name)
        self.understood = Understood(draft, customer if draft.separated else None, is_new)
        self._offer(line, name, exact, draft.separated)

    def _may_add(self, name: str) -> bool:
        """Whether an unknown name is one: words before a semicolon are rather what was said, unless they are chosen."""
        line = self.text.line()
        typed = complete_name(line)
        ended = typed is not None and line[typed.end :].lstrip().startswith((";", "；"))
        return self.new_name == name or not ended

    def _offer(self, line: str, name: str, exact: list[CustomerLine], separated: bool) -> None:
        typed = complete_name(line, self.text.textCursor().position())
        settled = separated and len(exact) == 1
        if settled or self.new_name == name or len(name) < NAME_FROM or (typed is None and len(exact) < 2):
            self.names.show_offers((), "")
            return
        found = exact if separated and exact else self.bridge.read(lambda: self.notebook.customers.like(name)) or []
        self.names.show_offers(found, "" if exact or len(name.split()) > 5 else name)
        self.understood = self.understood._replace(is_new=self.understood.is_new and not found, choosing=True)

    def _show(self, draft: Draft, now: datetime) -> None:
        self.rows.show_reading(self.understood, now, self.notebook.settings.currency)
        self.chips.show_channel(draft.channel)
        self.turn.setText(tr("{}: Alt+D").format(tr(SAID[TURNS[draft.direction]])))
        self.how.setVisible(bool(draft.said))
        theirs = draft.direction is Direction.THEM and not reply.wants_answer(draft.direction, draft.channel)
        self.left_open.setVisible(bool(draft.said) and theirs)
        self.reply.setText(self._fault or self._replies.of(self.understood, now))
        self.reply.set_tone(Tone.AMBER if self._fault else Tone.QUIET)
        self.save_button.setEnabled(not self._fault)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While names are offered the arrow keys, Enter and Tab are for them; Alt and a letter says how, and who."""
        if isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            act = self._alt.get(Qt.Key(event.key()))
            if act is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # before a menu of the window takes it
                return True
            if act is not None and event.type() is QEvent.Type.KeyPress:
                act()
                return True
        if event.type() is QEvent.Type.KeyPress and self.names.isVisible() and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.names.step(1 if key is Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.names.take()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button presses it; Escape keeps the draft."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _choose_name(self, chosen: CustomerLine | str) -> None:
        """Puts the whole name into the line, ready for what was said."""
        name = chosen if isinstance(chosen, str) else chosen.name
        self.picked = None if isinstance(chosen, str) else chosen
        self.new_name = name if isinstance(chosen, str) else ""
        line, place = put_name(self.text.line(), name)
        aside = self.text.aside
        if line == self.text.line():
            self.look()
            return
        self.text.put(line)
        self.text.aside = aside
        cursor = self.text.textCursor()
        cursor.setPosition(min(place, len(line)))
        self.text.setTextCursor(cursor)
        self.look()

    def _choose_channel(self, channel: Channel) -> None:
        self.channel = channel
        self.look()

    def _turn(self) -> None:
        """They spoke, you spoke, nobody did."""
        self.direction = TURNS[self.understood.draft.direction]
        self.look()

    # saving

    def complain(self, sentence: str) -> None:
        """Says what is wrong; what was typed stays."""
        self.wrong.setText(sentence)
        self.wrong.show()

    def save(self) -> None:
        """Saves what was understood as one step; until that is done the text stays, and after a fault as well."""
        self.look()
        draft, reading = self.understood.draft, self.understood
        if self._fault:
            self.complain(self._fault)
        elif not draft.name:
            self.complain(tr("Whom is this about? Begin with the name and a colon."))
        elif not (draft.said or draft.promises or draft.order):
            self.complain(tr("What was said? Write it behind the name and a colon."))
        elif reading.customer is None and len(self._named) > 1:
            self.complain(tr("There are several customers of that name. Choose one with the arrow keys."))
        elif reading.customer is None and not self._may_add(draft.name):
            self.complain(tr("Whom is this about? Begin with the name and a colon."))
        else:
            self._save(draft, reading.customer)

    def _save(self, draft: Draft, customer: CustomerLine | None) -> None:
        self.keeping.keep()
        whom = customer.id if customer is not None else people.new_customer(draft.name)
        try:
            captured = self.notebook.capture(draft, whom)
        except CrmnotesError as error:
            self.complain(told(error))
            return
        said = self._saved_words(draft, captured)
        self.keeping.drop()
        self.bridge.acted.emit(said, True)
        self.accept()

    def _saved_words(self, draft: Draft, captured: Captured) -> str:
        """`Written down for Greta Holm: call her with the price, Tuesday 24 November, 15:00`."""
        name = self.understood.customer.name if self.understood.customer else people.addressed(draft.name)[0]
        text = tr("Added {} and written down") if captured.added else tr("Written down for {}")
        text = text.format(one_line(name, 60))
        if draft.promises:
            first = draft.promises[0]
            text += f": {one_line(first.text, 60)}, {due_words(first, self.notebook.clock.now())}"
        return text + words.settles(captured.settled)

    def done(self, result: int) -> None:
        """Closing keeps the draft, whatever closed it; where the disk does not take it that is said once before."""
        why = self.keeping.keep() if result != QDialog.DialogCode.Accepted and not self._warned else ""
        if why:
            self._warned = True
            self.complain(tr("{} Escape again closes the line and lets go of what you typed.").format(why))
            return
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard goes to the line."""
        super().showEvent(event)
        self.text.setFocus()
