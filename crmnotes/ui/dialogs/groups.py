"""The groups: added, renamed, removed, and how often to be in touch with the customers of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.notebook.views import Group
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.list_sheet import KeptSheet
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import several, tr


class Groups(KeptSheet):
    """Lists the groups; a group that is removed leaves its customers where they are."""

    kinds: ClassVar[frozenset[str]] = frozenset({"groups", "members", "customers"})
    nothing: ClassVar[Phrase] = "No groups yet. A group gathers customers under a word of yours, such as “wholesale”."
    removed: ClassVar[Phrase] = "Group removed: {}"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("A removed group takes no customer with it. Ctrl+Z brings it back.")
        super().__init__(bridge, tr("Groups"), about, parent)
        self.take_acts("group")
        self.list.entry_opened.connect(lambda _entry: self.edit())
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every group with its customers and its days."""
        return [_entry(group) for group in self._notebook.groups.all()]

    def editor(self, subject: Any) -> Sheet:
        """The sheet for one group, which is then the chosen one."""
        sheet = EditGroup(self._bridge, subject, self)
        sheet.accepted.connect(lambda: self.list.choose(("groups", sheet.saved)))
        return sheet

    def drop(self, entry: Entry) -> None:
        """Removes a group; its customers stay."""
        self._notebook.groups.remove(entry.id)


class EditGroup(DraftSheet):
    """Name of a group, and how often to be in touch with its customers."""

    def __init__(self, bridge: Bridge, group: Group | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit the group") if group else tr("Add a group"), parent=parent)
        self._bridge, self._groups, self._before = bridge, bridge.notebook.groups, group
        self.saved = group.id if group else 0
        self.name = QLineEdit(group.name if group else "")
        self.days = QLineEdit(typed.days_for_typing(group.keep_in_touch_days if group else None))
        self.name.setPlaceholderText(tr("wholesale"))
        self.days.setPlaceholderText(tr("every 3 weeks, 30 days; nothing for no wish"))
        self.ask_for(tr("Name"), self.name)
        self.ask_for(tr("Keep in touch"), self.days)
        self.begin(bridge, f"group {group.id if group else 'new'}")
        self.name.selectAll()
        self.name.setFocus()

    def submit(self) -> None:
        """Adds the group or changes it, in one step."""
        saved = self.attempt(self._save)
        if saved is not None:
            self.saved = saved.id
            self.accept()
            said = tr("Group changed: {}") if self._before else tr("Group added: {}")
            self._bridge.acted.emit(said.format(one_line(saved.name, 80)), True)

    def _save(self) -> Group:
        name, days = self.name.text(), typed.days(self.days.text())
        return self._groups.edit(self._before.id, name, days) if self._before else self._groups.add(name, days)


def _entry(group: Group) -> Entry:
    wish = group.keep_in_touch_days
    return Entry(
        "groups", group.id, 0, title=group.name,
        beside=tr("in touch {every}").format(every=words.every_days(wish)) if wish else "",
        aside=several(group.customers, "%n customer", "%n customers"), subject=group,
    )  # fmt: skip
