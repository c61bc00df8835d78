"""The one door to the notebook: opens the file, holds the facets, and answers what no facet owns."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crmnotes import places
from crmnotes.clock import Clock
from crmnotes.errors import Damaged, NeedsPassphrase, Replaced, TooNew
from crmnotes.notebook import todaylist
from crmnotes.notebook.book import Book
from crmnotes.notebook.facets import Facets
from crmnotes.notebook.history import History
from crmnotes.notebook.todaylist import Counts, Today
from crmnotes.records import Change, Customer, Settings
from crmnotes.rules import reply
from crmnotes.sentences import Phrase, Sentence
from crmnotes.store import customers as stored_customers
from crmnotes.store import place
from crmnotes.store import settings as stored_settings
from crmnotes.store.database import Store
from crmnotes.store.faults import DAMAGED
from crmnotes.store.lock import Lock, acquire, left_beside, lock_file
from crmnotes.store.opening import open_file, open_memory, require_notebook_file

if TYPE_CHECKING:
    from crmnotes.notebook.finding import Sort
    from crmnotes.notebook.leaving import Leaving
    from crmnotes.notebook.preparing import Prepared
    from crmnotes.notebook.scoring import Score
    from crmnotes.notebook.views import Captured, Found
    from crmnotes.rules.capture import Draft
    from crmnotes.store.register import Register

AtRest = tuple[bytes, os.stat_result | None]  # what was left for whoever opens it, and how its file stood then
LOOKED_INTO: Phrase = "Other users of this computer could look into {}; now only you can."
WORKER_WAITS = 30.0  # seconds for the other connection to finish writing
EVERYTHING = frozenset(
    {
        "settings", "customers", "ways", "groups", "members", "notes", "complaints", "promises", "events", "orders",
        "tallies", "tally_marks", "batches", "pictures", "attachments",
    }
)  # fmt: skip


class Notebook(Facets):
    """The notebook of one owner. Made by `open` or `in_memory`; use it from one thread (`worker` gives another)."""

    def __init__(self, store: Store, clock: Clock, lock: Lock | None = None, passphrase: str | None = None) -> None:
        super().__init__(Book(store, clock), passphrase)
        self._store, self._lock = store, lock
        self._at_rest: AtRest | None = None
        self.history = History(self._book)  # at once: it listens from the first change on
        self._version = store.data_version()
        self._day = clock.now().date()

    @classmethod
    def open(cls, path: Path, clock: Clock, *, read_only: bool = False, passphrase: str | None = None) -> Notebook:
        """Opens a notebook and takes the writer's lock; makes it, for its owner alone, where there is none.

        Opens read-only by itself where nothing may be written. Locked, Damaged, TooNew, NeedsPassphrase,
        WrongPassphrase, Unreachable, NotFound (read-only and not there): the file is left as it is.
        """
        if passphrase is not None:
            place.leave_no_picture_of_memory()
        path = place.resolve(path)
        there = place.stands(path)
        if there:
            require_notebook_file(path)
        closed = not read_only and _close_folder(path.parent)
        locking = not read_only and (not there or place.may_write(path))
        fresh = locking and not lock_file(path).exists()
        lock = acquire(path, clock.now()) if locking else None
        try:
            at_rest = (lock.left if lock else left_beside(path)), path.stat() if there else None
            store = open_file(path, read_only=read_only, passphrase=passphrase, create=not read_only)
            if closed:
                store.notices.append(Sentence(LOOKED_INTO, path.parent))
            return cls._entered(store, clock, lock, passphrase, at_rest)
        except BaseException as error:
            if lock and fresh and (isinstance(error, (Damaged, NeedsPassphrase, TooNew)) or not path.exists()):
                place.drop(lock.path)  # beside what is no notebook no side file is left
            if lock:
                lock.release()
            raise

    @classmethod
    def _entered(
        cls, store: Store, clock: Clock, lock: Lock | None, passphrase: str | None, at_rest: AtRest
    ) -> Notebook:
        """The notebook of an opened file, brought up to date; the file is closed again when that fails."""
        try:
            notebook = cls(store, clock, lock, passphrase)
            notebook._at_rest, store.before_writing = at_rest, notebook.require_as_left
            notebook._book.catch_up()
        except BaseException:
            store.close()
            raise
        return notebook

    @classmethod
    def in_memory(cls, clock: Clock) -> Notebook:
        """An empty notebook that is never saved: for tests and for trying out."""
        notebook = cls(open_memory(), clock)
        notebook._book.catch_up()
        return notebook

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._store.path

    @property
    def moved(self) -> bool:
        """Whether another file, or none, stands where this one was opened: only this open one has what was written."""
        return self._store.moved

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._store.read_only

    @property
    def clock(self) -> Clock:
        """The clock that says what now is."""
        return self._book.clock

    @property
    def settings(self) -> Settings:
        """What the owner decided for the whole notebook."""
        return self._book.settings

    @property
    def notices(self) -> list[str]:
        """Sentences to show once after opening."""
        return self._store.notices

    @property
    def passphrase(self) -> str | None:
        """What opens the file, for those who work on it while it is closed; None without one, and after closing."""
        return self._passphrase

    @property
    def is_closed(self) -> bool:
        """Whether it was closed: nothing can be read or written any more."""
        return self._store.is_closed

    def close(self) -> None:
        """Closes the file, gives the lock up, and forgets the passphrase."""
        self._store.close()
        self._passphrase = None
        for facet in ("protection", "forgetting"):
            self.__dict__.pop(facet, None)
        self.leave_for_the_next()
        if self._lock:
            self._lock.release()

    @cached_property
    def _register(self) -> Register | None:
        """What was left for it when it was closed last; a worker asks nobody."""
        if self._at_rest is None:
            return None
        from crmnotes.store.register import Register  # after the first frame

        return Register(self.path, *self._at_rest)

    def worker(self) -> Notebook:
        """The same notebook for another thread, which closes it; its acts are no undo steps here.

        Call `notice` on this one when it is done. Replaced when another file stands in its place.
        """
        self._store.require_same_file()
        store = open_file(
            self.path, read_only=self.read_only, passphrase=self._passphrase, wait=WORKER_WAITS, journaled=False
        )
        try:
            self._store.know(store)
        except Replaced:
            store.close()
            raise
        store.before_writing = self.require_as_left
        return Notebook(store, self.clock, None, self._passphrase)

    def reader(self, *, once: bool = False) -> Notebook:
        """A worker that only reads, and gives way to a write on this notebook: what it was asked ends with Stopped.

        One that reads everything `once` keeps little of it in memory.
        """
        made = self.worker()
        made._store.gives_way = True
        if once:
            made._store.keep_little()
        return made

    @property
    def forgotten(self) -> int:
        """How often something that was read was forgotten, because it changed."""
        return self._book.forgotten

    def learn(self, other: Notebook, forgotten: int) -> bool:
        """Takes over what a worker that reads no more has read of Today, so that it need not be read here.

        False, and nothing is taken over, when something was `forgotten` here since the worker began.
        """
        return self._book.learn(other._book, forgotten)

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Hears of every change, after its commit."""
        self._book.subscribe(listener)

    def when_it_waits(self, tell: Callable[[], object]) -> None:
        """Calls this when another program keeps the file for longer than a moment, or before an act on a slow disk.

        It must not ask the notebook.
        """
        self._book.tell_wait = tell
        self._store.when_it_waits(tell)

    def notice(self) -> bool:
        """Looks whether the day is another or another connection wrote; if so tells that anything may have changed."""
        version, day = self._store.data_version(), self.clock.now().date()
        if (version, day) == (self._version, self._day) and not self._book.is_stale:
            return False
        self._version, self._day = version, day
        self._book.reread()
        self._book.catch_up()
        self._book.tell(Change(EVERYTHING, None))
        return True

    def change_settings(self, **changes: Any) -> Settings:
        """Changes settings by their names; new closed days move the open reply clocks. BadInput."""
        from crmnotes.notebook import words
        from crmnotes.rules import preferences

        book = self._book
        with book.act("change settings"):
            settings = reply.check_closed(book.settings._replace(**changes))
            reply.check_allowance(settings.reply_within)
            settings = settings._replace(currency=words.line(settings.currency), country=words.line(settings.country))
            preferences.check(settings)
            stored_settings.write(self._store, settings)
        return settings

    def capture(
        self, draft: Draft, customer: int | Customer, *, settles: bool | Collection[int] = True
    ) -> Captured:  # fmt: skip
        """Saves what a captured line says, for a known customer or a new one: note, promises, order in one step."""
        from crmnotes.notebook.capturing import capture  # the reading of lines is not needed to start

        return capture(self, draft, customer, settles)

    def today(self, *, quiet_limit: int | None = None) -> Today:
        """Who I owe what, in order. rules: today."""
        return todaylist.today(self._book, quiet_limit)

    def reading(self) -> contextlib.AbstractContextManager[None]:
        """What is read inside is read as of one moment, and quicker than each question for itself."""
        return self._store.reading()

    def has_customers(self) -> bool:
        """Whether anybody is in it yet."""
        return stored_customers.total(self._store) > 0

    def counts(self, shown: Today | None = None) -> Counts:
        """The figures of the side bar; `shown` is the Today that was read just now, where it was."""
        return todaylist.counts(self._book, shown)

    def search(self, words: str, limit: int = 50, kinds: Collection[Sort] | None = None) -> Found:
        """Customers, notes and promises that have all the words; the notes newest first."""
        return self._finding.search(words, limit, kinds)

    def before_call(self, customer: int) -> Prepared:
        """What to know before calling: the card with a short timeline, open wishes, the question asked last."""
        from crmnotes.notebook.preparing import prepared

        return prepared(self._book, self.customers.get(customer))

    def score(self, first: date | None = None, last: date | None = None, *, keep: bool = True) -> Score:
        """The scorecard from one wall day to another, by default of the last thirteen weeks. BadInput.

        What was read for it is kept, so that the next count reads only what changed; see `keep` for a large notebook.
        """
        from crmnotes.notebook.scoring import score

        return score(self._book, first, last, keep=keep)

    def before_leaving(self, away: tuple[date, date]) -> Leaving:
        """What falls due between the first and the last day of a time away, and whom to tell of it."""
        from crmnotes.notebook.leaving import before_leaving

        return before_leaving(self._book, away)

    def require_whole(self) -> None:
        """Reads every page of the file, on a reader; slow. Damaged; Stopped when it gave way."""
        from crmnotes.notebook.checking import require_whole

        require_whole(self._book)

    @property
    def comes_from_rest(self) -> bool:
        """Whether it was closed in order, nobody wrote since, and it was not compared with what was left by now."""
        return self._register is not None and self._register.due

    def require_as_left(self) -> None:
        """Compares every page, once, with what stood there when the notebook was closed last; quick. Damaged.

        On any thread, and by itself before anything is written: then there is nothing to compare with. faults: 9.
        """
        if self._register is not None and self._register.due and self._register.misplaced():
            raise Damaged(DAMAGED)

    def leave_for_the_next(self) -> None:
        """Leaves what `require_as_left` compares with, beside the file as it is now; on any thread."""
        if self._lock and self._register is not None:
            self._lock.leave(self._register.to_leave())

    def give_way(self) -> None:
        """For another thread: ends what this reader is asked with Stopped."""
        self._store.give_way()

    def check(self) -> list[str]:
        """What is wrong with the file and with what is derived in it, one plain line each; slow, so on a worker."""
        from crmnotes.notebook.checking import check

        return check(self._book, self._register.misplaced() if self._register is not None else ())

    @contextlib.contextmanager
    def together(self, label: Phrase) -> Iterator[None]:
        """Several verbs as one transaction, one undo step and one change notice."""
        with self._book.act(label):
            yield


def _close_folder(folder: Path) -> bool:
    """Makes a missing folder for the owner alone; closes the program's own to others, but none that a person chose."""
    if folder == place.resolve(places.home()):
        return place.own_folder(folder)
    place.private_folder(folder)
    return False
