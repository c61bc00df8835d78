"""Promises under overdue, today, the next 7 days, later and how they ended, read page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from crmnotes.notebook.promises import Bucket
from crmnotes.notebook.views import PromiseLine
from crmnotes.ui import words
from crmnotes.ui.language import MANY
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import several

MINE: tuple[Bucket, ...] = ("overdue", "today", "week", "later")
BUCKETS: dict[Bucket, str] = {
    "overdue": "Overdue", "today": "Today", "week": "The next 7 days", "later": "Later", "theirs": "They promised",
    "kept": "Kept", "missed": "Missed", "released": "Let off", "void": "Written by mistake",
}  # fmt: skip
CHOICES: dict[str, tuple[Bucket, ...]] = {
    "All": (*MINE, "theirs", "kept", "missed", "released", "void"),
    "Open": MINE,
    "They promised": ("theirs",),
    "Kept": ("kept",),
    "Missed": ("missed",),
    "Let off": ("released",),
}

Read = Callable[[Bucket, PromiseLine | None, int], Sequence[PromiseLine]]


def promise_pages(
    read: Read, many: Callable[[Bucket], int], buckets: Sequence[Bucket], now: datetime, size: Callable[[], int]
) -> Pages:
    """Pages of promises, bucket after bucket; `read(bucket, after, limit)` gives those after a line, `size()` a page's.

    How many a bucket has is asked when it comes into sight: those that ended are all that ever were.
    """
    for bucket in buckets:
        named = several(MANY, BUCKETS[bucket], BUCKETS[bucket])
        rows: list[Row] = [Heading(named, words.grouped(many(bucket)))]
        after: PromiseLine | None = None
        while lines := read(bucket, after, limit := size()):
            after = lines[-1]
            rows.extend(promise_entry(line, now) for line in lines)
            yield rows
            rows = []
            if len(lines) < limit:
                break


def promise_entry(line: PromiseLine, now: datetime) -> Entry:
    """A promise among those of everybody."""
    pill, tone = wording.promise_pill(line, now)
    return Entry(
        "promises", line.id, line.customer, title=line.customer_name, beside=line.company,
        aside=wording.promise_aside(line, now), text=line.text, pill=pill, tone=tone, subject=line,
    )  # fmt: skip


def own_entry(line: PromiseLine, now: datetime) -> Entry:
    """A promise on its customer's own page: without the name."""
    pill, tone = wording.promise_pill(line, now)
    aside = wording.promise_aside(line, now)
    return Entry("promises", line.id, line.customer, aside=aside, text=line.text, pill=pill, tone=tone, subject=line)
