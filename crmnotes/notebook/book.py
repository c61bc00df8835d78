"""What the facets share: the store, the clock, the settings, and the one block that changes anything."""

# No `from __future__ import annotations` here: see `records`.

import contextlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, tzinfo
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from crmnotes.clock import Clock, utc
from crmnotes.errors import CrmnotesError, NotFound
from crmnotes.notebook.derived_with import signature
from crmnotes.notebook.remembered import Remembered
from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.store import batches, customers, standing
from crmnotes.store import settings as stored_settings
from crmnotes.store.database import Store
from crmnotes.store.rows import instant

if TYPE_CHECKING:
    from crmnotes.notebook.gathered import Gathered
    from crmnotes.store.adding import Filing
    from crmnotes.store.journal import Step
    from crmnotes.store.transactions import Act

DERIVED = "derived_with"
NOTICED = 0.5  # seconds that an act takes, from which on the next one is shown to be waited for. faults: 49


class Imported(NamedTuple):
    """An import since the notebook was opened, and the step after which it came."""

    batch: int
    after: "Step | None"


class Book:
    """The shared ground of the facets; one for each connection."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.settings = stored_settings.read(store)
        self._listeners: list[Callable[[Change], None]] = []
        self._remembered: dict[str, Remembered[Any]] = {}
        self._gathered: dict[str, Gathered[Any]] = {}
        self.forgotten = 0  # how often something was forgotten
        self._customers: int | None = None  # how many there are; None when that may have changed
        self._derived_with: list[Any] | None = stored_settings.read_one(store, DERIVED)
        self.is_stale = False  # what was saved last could not be read again
        self._depth = 0
        self._lasted = 0.0  # seconds that the last act took
        self.tell_wait: Callable[[], object] = lambda: None
        self._last_batch = batches.last(store)
        self.imported: list[Imported] = []  # since the notebook was opened, the latest last
        store.before_commit.append(self._derive)

    @property
    def zone(self) -> tzinfo:
        """The zone of the owner's wall."""
        return self.clock.zone

    def now(self) -> datetime:
        """The present moment on the owner's wall."""
        return self.clock.now()

    def stamp(self) -> datetime:
        """The present moment in UTC, as records keep it."""
        return utc(self.clock.now())

    def stamp_text(self) -> str:
        """The present moment as column text."""
        return instant(self.clock.now())

    @contextlib.contextmanager
    def act(self, label: Phrase, *, undoable: bool = True, kinds: tuple[str, ...] = ()) -> Iterator[None]:
        """One transaction, one undo step, one change notice after the commit; a block inside joins the outermost."""
        if self._depth:
            with self.store.transaction(label):
                yield
            return
        if self._lasted > NOTICED:  # nobody hears of a slow disk while it writes: so the next act says it beforehand
            self.tell_wait()
        began = monotonic()
        with self._outermost(), self.store.transaction(label, undoable=undoable) as act:
            act.kinds.update(kinds)
            yield
        self._lasted = monotonic() - began
        if act.change is not None:
            self.tell(act.change)

    @contextlib.contextmanager
    def bulk(self, label: Phrase) -> Iterator[None]:
        """A transaction for very many rows, taken back by its batch and not by undo; told of as one change."""
        from crmnotes.store.bulk import bulk  # only imports need it

        with self._alone(), bulk(self.store, label) as act:
            yield
        self._tell_all(act)

    @contextlib.contextmanager
    def adding(self, label: Phrase) -> "Iterator[Filing]":
        """The same, faster, for rows that are added and filled in: nothing can be removed inside."""
        from crmnotes.store.adding import adding  # only imports need it

        with self._alone(), adding(self.store, label) as filing:
            yield filing
        self._tell_all(filing.act)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """A transaction that joins no other, and that no other block begins."""
        if self._depth:
            raise RuntimeError("a bulk act is a transaction of its own")
        with self._outermost():
            yield

    @contextlib.contextmanager
    def _outermost(self) -> Iterator[None]:
        """The block of code that the blocks inside join; when it fails, what is remembered is read anew."""
        self.freshen()
        self._depth += 1
        try:
            yield
        except BaseException:
            with contextlib.suppress(CrmnotesError):  # the first fault is the one to tell
                self.reread()
            raise
        finally:
            self._depth -= 1

    def _tell_all(self, act: "Act") -> None:
        """Tells of an act that may have touched everybody."""
        if act.change is not None:
            self.tell(Change(act.change.kinds, None, act.label))

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Hears of every change after its commit."""
        self._listeners.append(listener)

    def remembered(self, name: str) -> Remembered[Any]:
        """What was read under a name by customer; a change forgets those whom it touched."""
        return self._remembered.setdefault(name, Remembered())

    def gathered(self, name: str, tables: frozenset[str]) -> "Gathered[Any]":
        """What was read under a name of everybody in one list, from some tables; the same."""
        if name not in self._gathered:
            from crmnotes.notebook.gathered import Gathered  # a scorecard comes later than a start

            self._gathered[name] = Gathered(tables)
        return self._gathered[name]

    def forget(self, customers: Iterable[int] | None, kinds: frozenset[str] | None = None) -> None:
        """Forgets what was read of some customers, of all with None; `kinds` are the tables that were touched."""
        self.forgotten += 1
        if customers is None:
            self._customers = None
        for known in self._remembered.values():
            known.forget(customers)
        for gathered in self._gathered.values():
            gathered.forget(customers, kinds)

    def how_many_customers(self) -> int:
        """How many there are outside the trash; counted again only when one came or went."""
        if self._customers is None:
            self._customers = customers.total(self.store)
        return self._customers

    def learn(self, other: "Book", forgotten: int) -> bool:
        """Takes over what another connection to the file has read; refuses where something was forgotten since then."""
        if forgotten != self.forgotten:
            return False
        self._remembered.update(other._remembered)
        return True

    def tell(self, change: Change) -> None:
        """Tells the subscribers of a finished change; one that touched nothing is not told.

        It is saved, so it raises nothing: what the disk does not give now is read before the next act, or at a look.
        """
        if "settings" in change.kinds:
            change = Change(change.kinds, None, change.label)
        try:
            if change.customers is None:
                self._look_for_imports()
            if "settings" in change.kinds:
                self.reread()
        except CrmnotesError:
            self.is_stale = True
        self.forget(change.customers, change.kinds)
        if "customers" in change.kinds:
            self._customers = None
        if change.kinds or change.customers is None or change.customers:
            for listener in list(self._listeners):
                listener(change)

    def last_step(self) -> "Step | None":
        """What the next undo of this connection takes back, imports apart."""
        return next(iter(self.store.journal.steps(1)), None)

    def _look_for_imports(self) -> None:
        """Remembers imports that this connection or a worker has made, each after the last step before it."""
        for batch in batches.since(self.store, self._last_batch):
            self.imported.append(Imported(batch, self.last_step()))
            self._last_batch = batch

    def freshen(self) -> None:
        """Reads what could not be read after the act before; what is done next must not go by what was then."""
        if self.is_stale:
            self._look_for_imports()
            self.reread()

    def reread(self) -> None:
        """Forgets what was read and reads the settings anew, after a failure or another connection's write."""
        self.is_stale = True
        self.forget(None)
        self.settings = stored_settings.read(self.store)
        self._derived_with = stored_settings.read_one(self.store, DERIVED)
        self.is_stale = False

    def catch_up(self) -> None:
        """Recomputes what another program left marked, and what a new zone or new rules make of the records."""
        if self.store.read_only:
            return
        if standing.any_touched(self.store) or signature(self.settings, self.zone) != self._derived_with:
            with self.store.transaction("catch up", undoable=False):
                pass  # the hook before the commit does the work

    def allowance_of(self, customer: int) -> int:
        """Minutes within which that customer is answered: their own or the notebook's."""
        return customers.reply_within(self.store, customer) or self.settings.reply_within

    def require_customer(self, customer: int) -> None:
        """NotFound when there is no such customer outside the trash."""
        if not customers.exists(self.store, customer):
            raise NotFound("There is no such customer any more.")

    def _derive(self, store: Store) -> None:
        """The hook before each commit: the rules over all that is marked, with the settings as they are now."""
        from crmnotes.notebook import derive  # the rules are not needed to start

        settings = stored_settings.read(store)
        wanted = signature(settings, self.zone)
        if wanted != self._derived_with:
            derive.mark_outdated(store, self._derived_with, wanted)
            if stored_settings.read_one(store, DERIVED) != wanted:
                stored_settings.write_one(store, DERIVED, wanted)
            self._derived_with = wanted
        derive.recompute(store, settings, self.zone)
        self.settings = settings
