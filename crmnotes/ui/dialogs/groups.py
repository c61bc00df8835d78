"""The groups: added, renamed, removed, and how often to be in touch with the customers of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.notebook.views import Group
from crmnotes.ui import keys, typed, words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.list_sheet import ListSheet
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.plain import one_line
from crmnotes.ui.sheet import Sheet
from crmnotes.ui.words import several, tr


class Groups(ListSheet):
    """Lists the groups; a group that is removed leaves its customers where they are."""

    kinds: ClassVar[frozenset[str]] = frozenset({"groups", "members", "customers"})
    nothing: ClassVar[str] = "No groups yet. A group gathers customers under a word of yours, such as “wholesale”."

    can_add: ClassVar[bool] = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("A removed group takes no customer with it. Ctrl+Z brings it back.")
        super().__init__(bridge, tr("Groups"), about, parent)
        for name, act in (("edit", self.edit), ("add_group", self.add), ("remove_group", self.remove)):
            self.list.addAction(keys.action(self.list, name, act))
        self.list.entry_opened.connect(lambda _entry: self.edit())
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every group with its customers and its days."""
        return [_entry(group) for group in self._notebook.groups.all()]

    def add(self) -> None:
        """Asks for a new group, which is then the chosen one."""
        self._ask(None)

    def edit(self) -> None:
        """Asks for another name or other days."""
        entry = self.list.entry()
        if entry is not None and isinstance(entry.subject, Group):
            self._ask(entry.subject)

    def remove(self) -> None:
        """Removes the chosen group; its customers stay."""
        entry = self.list.entry()
        if entry is None:
            return
        said = tr("Group removed: {}").format(one_line(entry.title, 80))
        self._bridge.act(partial(self._remove, entry.id), said)

    def _remove(self, group: int) -> bool:
        self._notebook.groups.remove(group)
        return True

    def _ask(self, group: Group | None) -> None:
        sheet = EditGroup(self._bridge, group, self)
        sheet.accepted.connect(lambda: self.list.choose(("groups", sheet.saved)))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()


class EditGroup(Sheet):
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
        beside=tr("in touch {}").format(words.every_days(wish)) if wish else "",
        aside=several(group.customers, "%n customer", "%n customers"), subject=group,
    )  # fmt: skip
