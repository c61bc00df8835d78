"""The form of a customer: name, ways to reach them, groups, what was agreed, fields of one's own, and more words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from crmnotes.errors import BadInput
from crmnotes.records import Customer, Left, Stage
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.choosing import CustomerField, GroupsField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.growing import Fields, Ways
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr

MONTHS = range(1, 13)


class EditCustomer(DraftSheet):
    """Adds a customer (0) or changes one; what cannot be saved is said, and all that was typed stays."""

    def __init__(self, bridge: Bridge, customer: int = 0, parent: QWidget | None = None) -> None:
        title = tr("Edit the customer") if customer else tr("Add a customer")
        super().__init__(title, parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self.saved = 0
        found = self.attempt(lambda: self._notebook.customers.get(customer)) if customer else Customer("")
        self.done_button.setEnabled(found is not None)
        self._before = found or Customer("")
        self._make_fields(self._before)
        self._lay_out()
        self.begin(bridge, f"customer {customer or 'new'}")
        self.tall = px(700)
        self.resize(px(860), self.tall)
        self.name.setFocus()

    def _make_fields(self, customer: Customer) -> None:
        known = self._bridge.read(self._notebook.groups.all) or []
        self.name, self.company = QLineEdit(customer.name), QLineEdit(customer.company)
        self.ways = Ways(customer.ways)
        self.groups = GroupsField(customer.groups, [group.name for group in known])
        self.stage, self.season = QComboBox(), QComboBox()
        for stage in Stage:
            self.stage.addItem(words.capital(words.stage_name(stage)), stage.value)
        self.stage.setCurrentIndex(self.stage.findData(customer.stage.value))
        self.season.addItem(tr("All year"), None)
        for month in MONTHS:
            self.season.addItem(tr("Expects {}").format(words.month(month)), month)
        self.season.setCurrentIndex(customer.seasonal_month or 0)
        self.reply_within = QLineEdit(typed.length_for_typing(customer.reply_within))
        usual = words.span_in_full(self._notebook.settings.reply_within)
        self.reply_within.setPlaceholderText(tr("{} (default)").format(usual))
        self.keep_in_touch = QLineEdit(typed.days_for_typing(customer.keep_in_touch_days))
        self.keep_in_touch.setPlaceholderText(tr("every 3 weeks, 30 days"))
        self.birthday = QLineEdit(typed.birthday_for_typing(customer.birthday))
        self.birthday.setPlaceholderText(tr("12 April, or 12 April 1980"))
        self.sent_by = CustomerField(self._notebook, customer.sent_by)
        self.left = QLineEdit(customer.left.why if customer.left else "")
        self.left.setPlaceholderText(tr("Only when they have left: why"))
        self.own = Fields(customer.fields, self._bridge.read(self._notebook.own_fields.all) or [])
        self.about = LongText(customer.about)
        self.about.setMinimumHeight(px(90))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("ground", "none")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, px(12), px(8))
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(self._form()):
            name = PlainLabel(label, Role.SMALL, Tone.QUIET)
            name.setBuddy(field)
            name.setContentsMargins(0, px(8), 0, 0)
            field.setAccessibleName(label)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        self.body.addWidget(scroll)

    def _form(self) -> list[tuple[str, QWidget]]:
        return [
            (tr("Name"), self.name),
            (tr("Company"), self.company),
            (tr("Ways to reach"), self.ways),
            (tr("Groups"), self.groups),
            (tr("Reply within"), self.reply_within),
            (tr("Keep in touch"), self.keep_in_touch),
            (tr("Birthday"), self.birthday),
            (tr("Sent by"), self.sent_by),
            (tr("About"), self.about),
            (tr("Own fields"), self.own),
            (tr("Stage"), self.stage),
            (tr("Season"), self.season),
            (tr("Has left"), self.left),
        ]

    # saving

    def submit(self) -> None:
        """Saves what was typed; only what changed is written over."""
        now = self.attempt(self._read)
        if now is None:
            return
        if self._before.id:
            before = {name: getattr(self._before, name) for name in now}
            changes = {name: value for name, value in now.items() if value != before[name]}
            saved = self.attempt(lambda: self._notebook.customers.edit(self._before.id, **changes))
        else:
            saved = self.attempt(lambda: self._notebook.customers.add(Customer(**now)))
        if saved is not None:
            self.saved = saved.id
            self.accept()
            words_ = tr("Changed: {}") if self._before.id else tr("Added: {}")
            self._bridge.acted.emit(words_.format(one_line(saved.name, 80)), True)

    def _read(self) -> dict[str, Any]:
        """The fields of the customer as typed; BadInput."""
        if not self.name.text().strip():
            self.name.setFocus()
            raise BadInput(tr("A customer needs a name."))
        return {
            "name": self.name.text(),
            "company": self.company.text(),
            "stage": Stage(self.stage.currentData()),
            "ways": self.ways.ways(),
            "groups": typed.groups_of(self.groups.text()),
            "reply_within": typed.minutes(self.reply_within.text()),
            "keep_in_touch_days": typed.days(self.keep_in_touch.text()),
            "birthday": typed.birthday_of(self.birthday.text(), self._notebook.settings.country),
            "sent_by": self.sent_by.customer(),
            "about": self.about.whole(),
            "left": self._left(),
            "seasonal_month": self.season.currentData(),
            "fields": self.own.fields(),
        }

    def _left(self) -> Left | None:
        why = self.left.text().strip()
        if not why:
            return None
        before = self._before.left
        return before if before and before.why == why else Left(self._notebook.clock.now().date(), why)
