"""What imports return: what one would do, what it did, and which there were; loaded only with them."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crmnotes.contacts import Skipped, ToDo

FEW, MUCH, MUCH_SHARE = 10, 50, 10  # customers; of these one of so many


class Batch(NamedTuple):
    """One import: where it came from, when, and how much it brought."""

    id: int
    uid: str
    source: str
    at: datetime
    added: int
    updated: int
    taken_back_at: datetime | None = None


class Going(NamedTuple):
    """How many customers would go at once, of how many."""

    customers: int
    of: int

    @property
    def is_much(self) -> bool:
        """Whether that is so much that it is asked about, and backed up before."""
        return self.customers > MUCH or (self.customers > FEW and self.customers * MUCH_SHARE > self.of)


class Difference(NamedTuple):
    """Something that an import says otherwise than the notebook; the notebook's own was kept."""

    line: int
    name: str
    what: str  # name, company, about, birthday, … or an own field's name
    ours: str
    theirs: str


class Preview(NamedTuple):
    """What an import would do; each contact counts once."""

    new: int = 0
    same: int = 0
    fills_in: int = 0
    differs: int = 0  # nothing to fill in, and something is said otherwise
    skipped: tuple[Skipped, ...] = ()
    differences: tuple[Difference, ...] = ()


class Unclaimed(NamedTuple):
    """An entry of a calendar of which it cannot be told whom it is for, and the ids of those who may be meant."""

    item: ToDo
    may_be: tuple[int, ...] = ()


class ImportResult(NamedTuple):
    """What an import did, or what taking one back did."""

    batch: int | None  # None when nothing was changed
    new: int = 0  # customers
    same: int = 0
    updated: int = 0  # filled in
    differs: int = 0
    skipped: tuple[Skipped, ...] = ()
    differences: tuple[Difference, ...] = ()
    notes: int = 0  # new ones
    promises: int = 0
    orders: int = 0
    cancelled: bool = False
    removed: int = 0  # taken back: records that are gone
    restored: int = 0  # taken back: records that are as they were before
    kept: int = 0  # not taken back, because they have been changed or written about since
    kept_names: tuple[str, ...] = ()  # some of them
