"""What the reads of the notebook return: frozen rows, ready to show, with no content that a list does not need.

Instants are aware UTC datetimes, due dates and days are the owner's wall dates. Texts in lists are cut at
`LIST_TEXT` characters; the whole text is in the record itself (`notes.get`, `promises.get`). What a start reads, Today
and the trash, and what imports return have their records elsewhere.
"""

# No `from __future__ import annotations` here: see `records`.

from datetime import date, datetime
from typing import NamedTuple

from crmnotes.records import (
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Promise,
    Repeat,
    Settled,
    State,
)

LIST_TEXT = 2000


class CustomerLine(NamedTuple):
    """One customer in a list, with where they stand."""

    id: int
    uid: str
    name: str
    company: str = ""
    waiting_since: datetime | None = None
    reply_by: datetime | None = None
    next_due: Due | None = None
    open_promises: int = 0
    quiet_from: date | None = None
    late_from: date | None = None
    last_visit: date | None = None
    open_questions: int = 0
    usual_days: float | None = None
    stage: str = "customer"
    phone: str = ""  # the preferred number and address, for telling two of one name apart
    email: str = ""
    picture: str = ""  # the hash of their picture


class NoteLine(NamedTuple):
    """One note in a list."""

    id: int
    uid: str
    customer: int
    customer_uid: str
    customer_name: str
    happened_at: datetime
    entered_at: datetime
    direction: Direction
    channel: Channel
    kind: Kind
    text: str
    reached: bool = True
    wants_answer: bool = False
    settled_how: Settled | None = None
    settled_at: datetime | None = None
    reply_by: datetime | None = None  # only of a note that wants an answer
    quotable: str | None = None
    question: str | None = None  # of the three: put to them (ours), answered (theirs), or left for another time
    mark: int | None = None
    files: int = 0  # how many files belong to it


class PromiseLine(NamedTuple):
    """One promise in a list."""

    id: int
    uid: str
    customer: int
    customer_uid: str
    customer_name: str
    company: str
    text: str
    due: Due
    first_due: Due
    state: State
    by_them: bool
    made_at: datetime
    moves: int = 0
    must_tell: Due | None = None  # the new date that they do not know yet
    snoozed_until: datetime | None = None
    closed_at: datetime | None = None
    late: bool = False
    repeat: Repeat | None = None
    events: tuple[Event, ...] = ()


class OrderLine(NamedTuple):
    """One order in a timeline."""

    id: int
    uid: str
    customer: int
    on: date
    minor_units: int
    what: str


class Words(NamedTuple):
    """The last words of theirs."""

    text: str
    at: datetime
    channel: Channel
    kind: Kind


class Card(NamedTuple):
    """One customer whole: the record, where they stand, promises (open first) and the first page of the timeline."""

    customer: Customer
    line: CustomerLine
    promises: tuple[PromiseLine, ...]
    more_promises: int
    timeline: tuple[NoteLine | OrderLine, ...]
    more_timeline: bool
    after: tuple[str, str, int] | None  # the key for `customers.timeline`
    questions: tuple[NoteLine, ...]  # open, the oldest first
    facts: tuple[NoteLine, ...]  # what is known and timeless, the newest first
    complaints: tuple[tuple[NoteLine, Complaint], ...]  # not closed yet
    last_words: Words | None
    notes: int  # how many there are
    tried: int  # attempts that did not reach them since they began to wait
    reply_within: int  # minutes: their own or the notebook's
    chain: tuple[str, ...] = ()  # the names from the first who sent somebody down to them; empty when nobody sent them
    sent: tuple[str, ...] = ()  # the names of those whom they sent
    orders: int = 0  # of the last 365 days
    orders_minor_units: int = 0
    gaps: tuple[int, int] | None = None  # shortest and longest between their visits in days; only while they are quiet

    @property
    def sent_by(self) -> str:
        """The name of who sent them, or nothing."""
        return self.chain[-2] if len(self.chain) > 1 else ""


class PromiseCounts(NamedTuple):
    """How many open promises stand in each bucket of the pane."""

    overdue: int = 0
    today: int = 0
    week: int = 0
    later: int = 0
    theirs: int = 0


class Found(NamedTuple):
    """What a search found."""

    customers: tuple[CustomerLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    promises: tuple[PromiseLine, ...] = ()


class Group(NamedTuple):
    """A label to gather customers under, with how many it gathers."""

    id: int
    name: str
    keep_in_touch_days: int | None = None
    customers: int = 0


class Said(NamedTuple):
    """A note written down, the questions it settled, and the promise made with it."""

    note: Note
    settled: tuple[int, ...] = ()
    promise: Promise | None = None


class Captured(NamedTuple):
    """What a captured line became."""

    customer: int
    notes: tuple[int, ...] = ()
    promises: tuple[int, ...] = ()
    settled: int = 0
    order: int | None = None
    added: bool = False  # the customer is new


class MoreTimeline(NamedTuple):
    """A further page of a timeline, and the key of the page after it."""

    entries: tuple[NoteLine | OrderLine, ...]
    after: tuple[str, str, int] | None = None
