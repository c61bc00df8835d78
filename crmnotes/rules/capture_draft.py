"""What the capture line was understood to say: plain records with the place of every part in the line."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from crmnotes.records import Channel, Direction, Due, Kind, Repeat
from crmnotes.rules.dates import Doubt


class Role(StrEnum):
    """What a part of the line was read as."""

    NAME = "name"
    CHANNEL = "channel"  # who spoke and how: "called", "left a message", a "?" that leaves it open
    WHEN = "when"  # when it happened: "yesterday 15:00"
    MARK = "mark"  # a word that steers: "I'll", "promise:", "fact:", "left open"
    SAID = "said"
    PROMISE = "promise"
    DATE = "date"
    ORDER = "order"
    AMOUNT = "amount"


class Part(NamedTuple):
    """The letters from `start` to before `end` and what they were read as; `promise` numbers their promise."""

    start: int
    end: int
    role: Role
    promise: int | None = None


class PromiseDraft(NamedTuple):
    """A promise as it was read: words without the date words, and the wall date that they name.

    `due_said` holds the words read as the date; it is empty when the date was filled in from the time to reply.
    """

    text: str
    due: Due
    due_said: str = ""
    repeat: Repeat | None = None
    by_them: bool = False
    doubt: Doubt | None = None


class OrderDraft(NamedTuple):
    """Something bought: the amount in minor units of the notebook's currency, and as it was typed."""

    what: str
    minor_units: int
    on: date
    amount_said: str = ""


class Draft(NamedTuple):
    """What one line says, before it is saved.

    `separated` tells that the name is complete (a colon, a semicolon or "ordered" follows it). `channel_said` and
    `direction_said` tell whether words said so or the default was taken: an answered call from them. `happened_at`
    (an instant in UTC) is None for now.
    """

    name: str
    said: str = ""
    promises: tuple[PromiseDraft, ...] = ()
    order: OrderDraft | None = None
    channel: Channel = Channel.CALL
    direction: Direction = Direction.THEM
    channel_said: bool = False
    direction_said: bool = False
    left_open: bool = False
    reached: bool = True
    kind: Kind = Kind.SAID
    happened_at: datetime | None = None
    separated: bool = False
    parts: tuple[Part, ...] = ()
