"""Everything said, the newest first under its day; and one customer's timeline of notes and orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from crmnotes.notebook.views import NoteLine, OrderLine
from crmnotes.records import Channel, Direction, Kind
from crmnotes.ui import words
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.words import records as wording

Key = tuple[str, int]


class Filter(NamedTuple):
    """Which notes are wanted: None stands for all."""

    kinds: tuple[Kind, ...] | None = None
    channel: Channel | None = None
    direction: Direction | None = None

    @property
    def channels(self) -> tuple[Channel, ...] | None:
        """The channel as the notebook takes it."""
        return (self.channel,) if self.channel else None

    def lets_through(self, line: NoteLine) -> bool:
        """Whether the direction is the wanted one: kind and channel are chosen by the notebook itself."""
        return self.direction is None or line.direction is self.direction


Read = Callable[[Key | None, int], Sequence[NoteLine]]


def key_of(line: NoteLine) -> Key:
    """The place of a note among all, for the page after it."""
    return f"{line.happened_at:%Y-%m-%dT%H:%M:%SZ}", line.id


def note_pages(read: Read, wanted: Filter, now: datetime, size: Callable[[], int]) -> Pages:
    """Pages of notes under day headings; `read(before, limit)` gives the notes before a key, `size()` a page's."""
    before: Key | None = None
    day: date | None = None
    while lines := read(before, limit := size()):
        before = key_of(lines[-1])
        rows: list[Row] = []
        for line in lines:
            if wanted.lets_through(line):
                there = words.wall(line.happened_at, now.tzinfo).date()
                if there != day:
                    day = there
                    rows.append(Heading(day_heading(there, now.date())))
                rows.append(note_entry(line, now))
        if rows:
            yield rows
        if len(lines) < limit:
            return


def day_heading(day: date, today: date) -> str:
    """`Today`, `Yesterday`, `Monday 16 November`."""
    near = -1 <= (today - day).days <= 1
    return words.near_day(day, today) if near else words.capital(words.long_day(day, today))


def note_entry(line: NoteLine, now: datetime) -> Entry:
    """A note among those of everybody."""
    there = words.wall(line.happened_at, now.tzinfo)
    return Entry(
        "notes", line.id, line.customer, title=line.customer_name, beside=wording.who(line),
        aside=wording.note_aside(line, now), text=wording.said(line), lead=words.at(there.time()), lines=3,
        subject=line,
    )  # fmt: skip


def timeline_entry(line: NoteLine | OrderLine, now: datetime, currency: str) -> Entry:
    """A note or an order on a customer's own timeline."""
    if isinstance(line, OrderLine):
        text = wording.order(line, currency)
        lead = words.day_month(line.on)
        return Entry(
            "orders", line.id, line.customer, title=words.tr("They ordered"), text=text, lead=lead,
            aside=words.tr("order"), subject=line,
        )  # fmt: skip
    day = words.wall(line.happened_at, now.tzinfo).date()
    return Entry(
        "notes", line.id, line.customer, title=wording.who(line), text=wording.said(line), lead=words.day_month(day),
        aside=wording.note_aside(line, now), lines=6, subject=line,
    )  # fmt: skip
