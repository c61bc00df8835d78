"""The keys on a promise, the same in every list: kept, a new date, snooze, told, missed, let off, by mistake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from crmnotes.notebook.views import PromiseLine
from crmnotes.records import State
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.plain import ask, one_line
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import tr

Verb = Callable[[PromiseLine], None]
AFTERWARDS = frozenset({"void", "edit"})
"""What may be done to a promise that has ended as well."""


class PromiseActs(QObject):
    """Gives a list of promises its keys and its menu; what needs more than a key is asked for with a signal."""

    renegotiation_started = Signal(int)
    snooze_started = Signal(int)
    miss_started = Signal(int)
    correction_started = Signal(int)
    keeping_started = Signal(int)  # it was kept earlier: say when

    def __init__(self, bridge: Bridge, view: SectionsView) -> None:
        super().__init__(view)
        self._bridge, self._promises, self._view = bridge, bridge.notebook.promises, view
        self._offer("kept", self._keep)
        self._offer("renegotiate", lambda line: self.renegotiation_started.emit(line.id))
        self._offer("snooze", lambda line: self.snooze_started.emit(line.id))
        self._offer("told", self._tell)
        self._offer("old_date", self._withdraw)
        self._offer("missed", lambda line: self.miss_started.emit(line.id))
        self._offer("let_off", self._release)
        self._offer("kept_earlier", lambda line: self.keeping_started.emit(line.id))
        self._offer("edit", lambda line: self.correction_started.emit(line.id))
        self._offer("void", self._void)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _offer(self, name: str, verb: Verb) -> None:
        act = keys.action(self._view, name, lambda: self._on_promise(name, verb))
        act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(act)

    def _on_promise(self, name: str, verb: Verb) -> None:
        """Runs the act on the chosen promise; one that has ended takes only what it may, with a word why."""
        line = promise_of(self._view.entry())
        if line is None:
            return
        if line.state is not State.OPEN and (name not in AFTERWARDS or line.state is State.VOID):
            self._bridge.fail(tr("This promise has ended already. Ctrl+Z takes back what was done last."))
            return
        verb(line)

    def _keep(self, line: PromiseLine) -> None:
        self._act(lambda: self._promises.keep(line.id), tr("Kept: {}"), line)

    def _tell(self, line: PromiseLine) -> None:
        self._act(lambda: self._promises.told(line.id), tr("Told them the new date: {}"), line)

    def _withdraw(self, line: PromiseLine) -> None:
        self._act(lambda: self._promises.withdraw(line.id), tr("It stays at its date: {}"), line)

    def _release(self, line: PromiseLine) -> None:
        self._act(lambda: self._promises.release(line.id), tr("They let you off: {}"), line)

    def _void(self, line: PromiseLine) -> None:
        question = tr("Was this promise written by mistake? It then leaves every count.\n\n{}").format(
            one_line(line.text, 200)
        )
        if ask(self._view, tr("Written by mistake"), question, tr("Written by mistake"), tr("Keep it")):
            self._act(lambda: self._promises.void(line.id), tr("Written by mistake: {}"), line)

    def _act(self, verb: Callable[[], object], saying: str, line: PromiseLine) -> None:
        self._bridge.act(verb, saying.format(one_line(line.text, 80)))


def promise_of(entry: Entry | None) -> PromiseLine | None:
    """The promise that an entry stands for."""
    subject = entry.subject if entry is not None else None
    return subject if isinstance(subject, PromiseLine) else None


def same_state(before: Entry, now: Entry) -> bool:
    """Whether a promise is still open, or still ended, as it was: one just kept is not followed to the kept ones."""
    one, other = promise_of(before), promise_of(now)
    return one is not None and other is not None and one.state is other.state
