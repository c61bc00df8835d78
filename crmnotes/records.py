"""What travels between the rooms of crmnotes: frozen records, ids and the words of the trade.

`id` is a row's number inside this notebook; `uid` is the UUID that names it in every copy and in the
open format. Instants are aware datetimes in UTC to the second; due dates are wall dates (see `Due`).
"""

# No `from __future__ import annotations` here: named tuples compile annotations that are kept as text, each by itself.

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

DEFAULT_REPLY_MINUTES = 24 * 60
VARIANT = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))  # the letter of a UUID that says how it is laid out
NOTHING: Mapping[str, str] = MappingProxyType({})
Who = tuple[int, str, str, str]
"""As much of a customer as a row about them names: id, uid, name, company."""


def new_uid() -> str:
    """A fresh UUID (version 4) as text."""
    import uuid  # only what writes needs it, and it is slow to load

    return str(uuid.uuid4())


def new_uids() -> Iterator[str]:
    """Fresh UUIDs (in the form of version 4) without end, for very many records.

    Each is greater than the one before, for 268 million of them, so that an index only appends; the first eight
    letters, which are all that a person types, are never those of another one of them.
    """
    from os import urandom

    while True:
        first = int.from_bytes(urandom(4)) % 0xF0000000 & ~0xFFF
        for start in range(first, 1 << 32, 0x1000):
            drawn = urandom(12).hex()
            rest = f"-{drawn[:4]}-4{drawn[4:7]}-{VARIANT[drawn[7]]}{drawn[8:11]}-{drawn[11:23]}"
            yield from map(f"%08x{rest}".__mod__, range(start, start + 0x1000))


class Stage(StrEnum):
    """How far someone is with us."""

    ENQUIRING = "enquiring"
    CUSTOMER = "customer"
    PAST = "past"


class WayKind(StrEnum):
    """Kinds of ways to reach someone."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    URL = "url"
    HANDLE = "handle"


class Direction(StrEnum):
    """Who spoke: they to us, we to them, or nobody (a fact)."""

    THEM = "them"
    US = "us"
    NONE = "none"


class Channel(StrEnum):
    """How it reached us or them."""

    CALL = "call"
    MISSED_CALL = "missed call"
    VOICEMAIL = "voicemail"
    EMAIL = "email"
    TEXT = "text"
    LETTER = "letter"
    VISIT = "visit"
    OTHER = "other"


class Kind(StrEnum):
    """What a note is."""

    SAID = "said"
    FACT = "fact"
    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    WISH = "wish"
    ANSWER = "answer"
    THANKS = "thanks"


class State(StrEnum):
    """How a promise stands; "overdue" is computed, never a state."""

    OPEN = "open"
    KEPT = "kept"
    MISSED = "missed"
    RELEASED = "released"
    VOID = "void"


class Settled(StrEnum):
    """How an open question was settled."""

    ANSWERED = "answered"
    HOLDING = "holding"
    NONE_NEEDED = "none_needed"


class What(StrEnum):
    """What happened to a promise; events are only ever appended."""

    KEPT = "kept"
    MISSED = "missed"
    RELEASED = "released"
    VOID = "void"
    RENEGOTIATED = "renegotiated"
    TELL_THEM = "tell_them"
    TOLD = "told"
    CORRECTED = "corrected"
    SNOOZED = "snoozed"


class Why(StrEnum):
    """Why a row stands on Today, as `today --json` names it."""

    COMPLAINT_UNADMITTED = "complaint_unadmitted"
    REPLY_LATE = "reply_late"
    PROMISE_LATE = "promise_late"
    TELL_THEM = "tell_them"
    REPLY_TODAY = "reply_today"
    PROMISE_TODAY = "promise_today"
    COMPLAINT_NEXT = "complaint_next"
    REPLY_LATER = "reply_later"
    THANK = "thank"
    ASK = "ask"
    LATER_THAN_USUAL = "later_than_usual"
    GONE_QUIET = "gone_quiet"
    BIRTHDAY = "birthday"
    CAUSE = "cause"


class Due(NamedTuple):
    """A date on the owner's wall, with or without a time; it has no zone and does not travel."""

    day: date
    at: time | None = None

    def isoformat(self) -> str:
        """`2026-11-24` or `2026-11-24T15:00`."""
        return self.day.isoformat() + (f"T{self.at:%H:%M}" if self.at else "")

    def sort_key(self) -> tuple[date, time]:
        """Orders a date alone after every time of that day (it is due until the day ends)."""
        return self.day, self.at or time.max


LEAP_YEAR = 2000


class Birthday(NamedTuple):
    """A day of the year with or without its year; kept as written (29 February stays)."""

    month: int
    day: int
    year: int | None = None

    def isoformat(self) -> str:
        """`1980-02-29`, or `--04-12` when the year is not known (RFC 6350, 4.3.1)."""
        head = f"{self.year:04d}" if self.year is not None else "-"
        return f"{head}-{self.month:02d}-{self.day:02d}"

    @classmethod
    def parse(cls, text: str) -> "Birthday":
        """Reads what `isoformat` writes; ValueError for anything else or a date that does not exist."""
        yearless = text.startswith("--")
        whole = f"{LEAP_YEAR}{text[1:]}" if yearless else text
        found = date.fromisoformat(whole)
        if found.isoformat() != whole:  # Python reads other ways to write a date, too
            raise ValueError(f"not a birthday: {text[:40]!r}")
        return cls(found.month, found.day, None if yearless else found.year)


class Repeat(NamedTuple):
    """Every so many days, weeks, months or years, counted from the due date or from the day done."""

    every: int
    unit: str  # day, week, month, year
    start: str = "due"  # due, done
    day: int | None = None  # the day of the month it stands for: the 31st returns after a short month


class Way(NamedTuple):
    """One way to reach a customer."""

    kind: WayKind
    value: str
    label: str = ""
    preferred: bool = False


class Left(NamedTuple):
    """That a customer has left, when and why."""

    on: date
    why: str


class Customer(NamedTuple):
    """A person or a firm that the owner serves."""

    name: str
    id: int = 0
    uid: str = ""
    company: str = ""
    stage: Stage = Stage.CUSTOMER
    ways: tuple[Way, ...] = ()
    groups: tuple[str, ...] = ()
    reply_within: int | None = None  # minutes
    keep_in_touch_days: int | None = None
    birthday: Birthday | None = None
    sent_by: int | None = None  # the id of the customer who sent them
    about: str = ""
    left: Left | None = None
    seasonal_month: int | None = None
    quiet_known_until: date | None = None
    fields: Mapping[str, str] = NOTHING
    created_at: datetime | None = None
    trashed_at: datetime | None = None


class Settlement(NamedTuple):
    """How and when a question of theirs was settled, and by which note of ours."""

    how: Settled
    at: datetime
    by: int | None = None


class Complaint(NamedTuple):
    """The steps of a complaint, each with its own day (rules.md, Complaints)."""

    admitted_on: date | None = None
    remedy: int | None = None  # the id of the promise
    put_right_on: date | None = None
    confirmed_on: date | None = None
    unconfirmed: bool = False
    cause: str | None = None
    cause_done: str | None = None


class Note(NamedTuple):
    """Something that happened between us; `happened_at` and `entered_at` are instants."""

    customer: int
    text: str
    happened_at: datetime
    entered_at: datetime
    id: int = 0
    uid: str = ""
    direction: Direction = Direction.THEM
    channel: Channel = Channel.CALL
    kind: Kind = Kind.SAID
    reached: bool = True
    wants_answer: bool = False
    allowance: int = DEFAULT_REPLY_MINUTES  # minutes, copied when written down
    settled: Settlement | None = None
    complaint: Complaint | None = None
    question: str | None = None
    mark: int | None = None
    changed: str | None = None
    told: bool = False
    quotable: str | None = None
    offered: bool = False
    trashed_at: datetime | None = None


class Event(NamedTuple):
    """Something that happened to a promise; `at` is when, `entered_at` when it was written down."""

    at: datetime
    what: What
    entered_at: datetime
    from_due: Due | None = None
    to_due: Due | None = None
    told_at: datetime | None = None
    why: str | None = None


class Promise(NamedTuple):
    """What I told a customer I would do (or they told me, `by_them`), with a wall date."""

    customer: int
    text: str
    made_at: datetime
    first_due: Due
    due: Due
    id: int = 0
    uid: str = ""
    by_them: bool = False
    made_in: int | None = None
    repeat: Repeat | None = None
    state: State = State.OPEN
    snoozed_until: datetime | None = None
    events: tuple[Event, ...] = ()
    trashed_at: datetime | None = None


class Order(NamedTuple):
    """Something bought: the amount in minor units of the notebook's currency."""

    customer: int
    on: date
    minor_units: int
    what: str
    id: int = 0
    uid: str = ""


class Settings(NamedTuple):
    """What the owner decided for the whole notebook."""

    reply_within: int = DEFAULT_REPLY_MINUTES
    closed_weekdays: frozenset[int] = frozenset()  # 0 is Monday
    closed_dates: tuple[tuple[date, date], ...] = ()  # first and last day, both closed
    ask_every_months: int = 6
    currency: str = "EUR"
    country: str = "GB"


class Change(NamedTuple):
    """What a finished act touched: sent once, after the commit.

    `kinds` are table names; `customers` the ids of customers touched, or None when it may be all.
    """

    kinds: frozenset[str]
    customers: frozenset[int] | None
    label: str = ""


def both(first: Change | None, then: Change) -> Change | None:
    """What two acts touched together; None stands for anything."""
    if first is None:
        return None
    known = None if first.customers is None or then.customers is None else first.customers | then.customers
    return Change(first.kinds | then.kinds, known, then.label)
