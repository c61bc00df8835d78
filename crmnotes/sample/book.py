"""A book of records being written for the sample business: ids inside it, moments relative to the present."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from crmnotes.clock import today, utc
from crmnotes.contacts import Filed, Tally, Whole
from crmnotes.records import (
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Order,
    Promise,
    Settled,
    Settlement,
)

WANTING = frozenset({Channel.MISSED_CALL, Channel.VOICEMAIL, Channel.EMAIL, Channel.TEXT, Channel.LETTER})
"""The channels on which words of theirs want an answer unless said otherwise (rules: the reply clock)."""

_DAYS = re.compile(r"([+-]\d+)d(?: (\d\d):(\d\d))?")
_HOURS = re.compile(r"([+-])(\d+)h(\d\d)?")


@dataclass
class Book:
    """Records of one sample business; `id` numbers them within the book, `customer` and the like point to those."""

    now: datetime
    rng: random.Random
    reply_within: int
    customers: list[Customer] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    tallies: list[Tally] = field(default_factory=list)

    @property
    def zone(self) -> tzinfo:
        """The owner's wall."""
        assert self.now.tzinfo is not None  # noqa: S101 - clocks give aware moments
        return self.now.tzinfo

    @property
    def today(self) -> date:
        """The owner's local day."""
        return today(self.now)

    def uid(self) -> str:
        """The next UUID; the same ones for the same seed."""
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def wall(self, days_ago: int, minutes: int) -> datetime:
        """A wall time that many days ago as an instant in UTC, never after the present."""
        moment = datetime.combine(self.today - timedelta(days=days_ago), time(minutes // 60, minutes % 60), self.zone)
        return min(utc(moment), utc(self.now) - timedelta(minutes=5))

    def moment(self, token: str) -> datetime:
        """`-13d 10:30` or `-6h10` as an instant in UTC, never after the present."""
        if match := _HOURS.fullmatch(token):
            ago = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
            return utc(self.now) - ago
        return self.wall(-self._days(token), self._minutes(token))

    def due(self, token: str) -> Due:
        """`+2d`, `-1d 15:00`, or `+2h`: the half hour after that, or the day alone where midnight lies between."""
        if match := _HOURS.fullmatch(token):
            later = utc(self.now) + timedelta(hours=int(match[2]))
            wall = (later + timedelta(minutes=-later.minute % 30)).astimezone(self.zone)
            return Due(self.today, wall.time().replace(second=0) if wall.date() == self.today else None)
        minutes = self._minutes(token, none=-1)
        at = time(minutes // 60, minutes % 60) if minutes >= 0 else None
        return Due(self.day(token), at)

    def day(self, token: str) -> date:
        """`-85d` as a day on the owner's wall."""
        return self.today + timedelta(days=self._days(token))

    @staticmethod
    def _days(token: str) -> int:
        match = _DAYS.fullmatch(token)
        if not match:
            raise ValueError(f"not a moment of the sample: {token!r}")
        return int(match[1])

    @staticmethod
    def _minutes(token: str, none: int = 12 * 60) -> int:
        match = _DAYS.fullmatch(token)
        return int(match[2]) * 60 + int(match[3]) if match and match[2] else none

    def add_customer(self, name: str, **more: Any) -> Customer:
        """Writes one customer."""
        customer = Customer(name, id=len(self.customers) + 1, uid=self.uid(), **more)
        self.customers.append(customer)
        return customer

    def add_note(
        self,
        customer: Customer,
        at: datetime,
        direction: Direction,
        channel: Channel,
        text: str,
        kind: Kind = Kind.SAID,
        answered: datetime | None = None,
        complaint: Complaint | None = None,
        **more: Any,
    ) -> Note:
        """Writes one note; with `answered` it is settled by the note that comes right after it."""
        wants = direction is Direction.THEM and channel in WANTING
        number = len(self.notes) + 1
        note = Note(
            customer.id, text, at, at, number, self.uid(), direction, channel, kind,
            wants_answer=wants, allowance=customer.reply_within or self.reply_within,
            settled=Settlement(Settled.ANSWERED, answered, number + 1) if answered else None,
            complaint=complaint or (Complaint() if kind is Kind.COMPLAINT else None), **more,
        )  # fmt: skip
        self.notes.append(note)
        return note

    def add_promise(
        self,
        customer: Customer,
        text: str,
        made_at: datetime,
        first_due: Due,
        events: tuple[Event, ...] = (),
        **more: Any,
    ) -> Promise:
        """Writes one promise with what happened to it."""
        more.setdefault("due", first_due)
        number = len(self.promises) + 1
        promise = Promise(customer.id, text, made_at, first_due, id=number, uid=self.uid(), events=events, **more)
        self.promises.append(promise)
        return promise

    def add_order(self, customer: Customer, on: date, minor_units: int, what: str) -> Order:
        """Writes one order."""
        order = Order(customer.id, on, minor_units, what, len(self.orders) + 1, self.uid())
        self.orders.append(order)
        return order

    def settle(self, first: int) -> None:
        """Settles the questions among the notes from index `first` on, by our next note that reached them."""
        mine = sorted(range(first, len(self.notes)), key=lambda index: self.notes[index].happened_at)
        waiting: list[int] = []
        for index in mine:
            note = self.notes[index]
            if note.wants_answer and note.settled is None:
                waiting.append(index)
            elif note.direction is Direction.US and note.reached:
                for question in waiting:
                    settled = Settlement(Settled.ANSWERED, note.happened_at, note.id)
                    self.notes[question] = self.notes[question]._replace(settled=settled)
                waiting = []

    def filed(self) -> Iterator[Whole]:
        """The records as an open format file would yield them: numbers away, what they point to named by UUID."""
        uids = [customer.uid for customer in self.customers]
        notes = [note.uid for note in self.notes]
        for place, customer in enumerate(self.customers, 1):
            refs = {"sent_by": uids[customer.sent_by - 1]} if customer.sent_by else {}
            yield Filed(customer._replace(id=0, sent_by=None), refs, place=place)
        for place, note in enumerate(self.notes, 1):
            refs = {"customer": uids[note.customer - 1]}
            settled = note.settled
            if settled and settled.by:
                refs["settled_by"] = notes[settled.by - 1]
                settled = settled._replace(by=None)
            complaint = note.complaint
            if complaint and complaint.remedy:
                refs["remedy"] = self.promises[complaint.remedy - 1].uid
                complaint = complaint._replace(remedy=None)
            yield Filed(note._replace(id=0, customer=0, settled=settled, complaint=complaint), refs, place=place)
        for place, promise in enumerate(self.promises, 1):
            refs = {"customer": uids[promise.customer - 1]}
            if promise.made_in:
                refs["made_in"] = notes[promise.made_in - 1]
            yield Filed(promise._replace(id=0, customer=0, made_in=None), refs, place=place)
        for place, order in enumerate(self.orders, 1):
            yield Filed(order._replace(id=0, customer=0), {"customer": uids[order.customer - 1]}, place=place)
        for place, tally in enumerate(self.tallies, 1):
            yield Filed(tally, place=place)
