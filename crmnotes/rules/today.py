"""Today: who I owe what, as rows on fixed levels. Builders make rows from records; `arrange` puts them in order."""

# No `from __future__ import annotations` here: see `records`.

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from crmnotes.records import Birthday, Channel, Due, Note, Promise, State, Who, Why
from crmnotes.rules import promise_state, reply
from crmnotes.rules.birthdays import next_celebration
from crmnotes.rules.folding import sort_key
from crmnotes.rules.reply import Moment
from crmnotes.rules.rhythm import Lines, Verdict, verdict
from crmnotes.rules.wall import late_from, late_minutes

LEVELS = {
    Why.COMPLAINT_UNADMITTED: 1,
    Why.REPLY_LATE: 2,
    Why.PROMISE_LATE: 3,
    Why.TELL_THEM: 4,
    Why.REPLY_TODAY: 5,
    Why.PROMISE_TODAY: 6,
    Why.COMPLAINT_NEXT: 7,
    Why.CAUSE: 7,
    Why.REPLY_LATER: 8,
    Why.THANK: 9,
    Why.ASK: 9,
    Why.GONE_QUIET: 10,
    Why.LATER_THAN_USUAL: 10,
    Why.BIRTHDAY: 11,
}
BIRTHDAY_DAYS = 7
BLOCK = 4  # of so many quiet rows one at least is from the smallest third


class TodayRow(NamedTuple):
    """One row of Today and why it stands there: a due that is an instant has a zone, a `Due` is a wall date.

    What most rows have comes first: a row that is made in the order of its fields takes half the time.
    """

    level: int
    why: Why
    customer: int
    customer_uid: str
    name: str
    company: str = ""
    text: str = ""
    due: datetime | Due | None = None
    late_minutes: int = 0
    ids: tuple[int, ...] = ()  # notes or promises
    uids: tuple[str, ...] = ()
    used: float = 0.0  # share of the allowance; over 1 when late
    since: datetime | None = None
    channel: Channel | None = None
    questions: tuple[str, ...] = ()  # all open ones, oldest first
    tried: int = 0  # attempts that did not reach them
    step: str = ""  # of a complaint: what comes next
    remedy: State | None = None  # of a complaint: how the promise stands that was agreed
    days: int | None = None  # since the last visit, since they were asked last, or until the birthday
    moves: int = 0
    new_due: Due | None = None  # the date they must be told of
    usual: float | None = None
    gaps: tuple[int, int] | None = None  # the shortest and the longest of the last ones in days, holidays apart
    complaint: bool | None = None  # whether one of theirs is open; None when nobody looked
    reasons: tuple[str, ...] = ()  # of thanks: what each is for; of an ask: the question's name

    @property
    def temper(self) -> reply.Temper:
        """How it is shown: red when late, amber near its end or due today, else calm."""
        if self.late_minutes:
            return "red"
        near = self.level < LEVELS[Why.THANK] and self.used >= reply.AMBER
        return "amber" if near or self.why is Why.PROMISE_TODAY else "calm"


def reply_row(who: Who, questions: Sequence[Note], at: Moment, *, tried: int = 0) -> TodayRow:
    """The one row of a customer who is owed a reply: `questions` are those that are open, the oldest first.

    The earliest reply-by decides the level: past (2), today (5) or later (8). rules: the reply clock.
    """
    first = questions[0]
    ids, uids, texts, dues, used = zip(
        *[(note.id, note.uid, note.text, at.reply_by(note), at.used(note)) for note in questions], strict=True
    )
    by = min(dues)
    late = late_minutes(by, at.utc) if at.utc > by else 0
    why = Why.REPLY_LATE if late else Why.REPLY_TODAY if by <= at.tonight else Why.REPLY_LATER
    return TodayRow(
        *about(why, who), first.text, by, late, ids, uids, max(used), first.happened_at, first.channel, texts, tried
    )  # fmt: skip


def promise_row(who: Who, promise: Promise, at: Moment) -> TodayRow | None:
    """The row of a promise of mine that is past its date (3) or due today (6); else None.

    None as well while it is snoozed, and when the row that says "tell them" already stands for it.
    """
    if not _stands(promise):
        return None
    end = at.wall.due_instant(promise.due)
    late = at.utc >= late_from(promise.due, end)
    if not late:
        hidden = promise_state.is_snoozed(promise, at.now) or promise_state.must_tell(promise) is not None
        if hidden or promise.due.day > at.day:
            return None
    return _promise(Why.PROMISE_LATE if late else Why.PROMISE_TODAY, who, promise, at, end, late=late)


def waits_behind(promise: Promise, at: Moment) -> bool:
    """Whether a promise would stand on Today by now, were it not snoozed: the foot of Today counts these."""
    if promise.snoozed_until is None or not _stands(promise):
        return False
    return promise.due.day <= at.day and promise_state.is_snoozed(promise, at.now)


def tell_row(who: Who, promise: Promise, at: Moment) -> TodayRow | None:
    """The row that says "tell them" of a new date (4), at the old one; None when there is nothing to tell."""
    if not promise.events or promise_state.must_tell(promise) is None or not _stands(promise):
        return None
    end = at.wall.due_instant(promise.due)
    return _promise(Why.TELL_THEM, who, promise, at, end, late=at.utc >= late_from(promise.due, end))


def _stands(promise: Promise) -> bool:
    """Whether a promise of mine is open and not in the trash."""
    return not promise.by_them and promise.state is State.OPEN and promise.trashed_at is None


def _promise(why: Why, who: Who, promise: Promise, at: Moment, end: datetime, *, late: bool) -> TodayRow:
    """A row about a promise that is due up to an instant."""
    row = TodayRow(
        *about(why, who), promise.text, promise.due, late_minutes(end, at.utc) if late else 0, (promise.id,),
        (promise.uid,), reply.share_used(promise.made_at, end, at.utc), promise.made_at,
    )  # fmt: skip
    if not promise.events:
        return row
    return row._replace(moves=promise_state.moves(promise), new_due=promise_state.must_tell(promise))


def quiet_row(who: Who, found: Lines, today: date, last_words: str = "") -> TodayRow | None:
    """The row of a customer who is later than usual or gone quiet (10) by their rhythm; else None."""
    said = verdict(found, today)
    if said is Verdict.NONE or found.last_visit is None:
        return None
    days = (today - found.last_visit).days
    return TodayRow(*about(Why(said.value), who), last_words, days=days, usual=found.usual)


def birthday_row(who: Who, birthday: Birthday, today: date) -> TodayRow | None:
    """The row of a birthday within 7 days (11), today included; else None."""
    day = next_celebration(birthday, today)
    days = (day - today).days
    return TodayRow(*about(Why.BIRTHDAY, who), due=Due(day), days=days) if 0 <= days <= BIRTHDAY_DAYS else None


def birthday_days(today: date) -> tuple[str, ...]:
    """The `MM-DD` ends of birthdays to look up for the next 7 days; 29 February is among those of the 28th."""
    ends = [(today + timedelta(days=n)).isoformat()[5:] for n in range(BIRTHDAY_DAYS + 1)]
    return (*ends, "02-29") if "02-28" in ends and "02-29" not in ends else tuple(ends)


def about(why: Why, who: Who) -> tuple[int, Why, int, str, str, str]:
    """How every row begins: the level of its reason, the reason, and whom it is about."""
    return LEVELS[why], why, *who


def arrange(rows: Iterable[TodayRow]) -> list[TodayRow]:
    """The rows in the order of Today.

    By level; inside 1 to 8 the one that has used up most of its own allowance first; thanks and asks as they
    come; gone quiet before later than usual, each as they come (see `quiet_order`); birthdays by day. rules: today.
    """
    most_used_first = sorted(rows, key=_used, reverse=True)
    found: list[TodayRow] = []
    for level, same in groupby(sorted(most_used_first, key=_level), _level):
        found += _within_level(level, list(same))
    return found


_level, _used = attrgetter("level"), attrgetter("used")


def _within_level(level: int, rows: list[TodayRow]) -> Iterable[TodayRow]:
    """The rows of one level in order; the most used up come first already."""
    if len(rows) == 1 or level == LEVELS[Why.THANK]:
        return rows
    if level == LEVELS[Why.BIRTHDAY]:
        return sorted(rows, key=lambda row: (row.days or 0, sort_key(row.name), row.customer))
    if level == LEVELS[Why.GONE_QUIET]:
        gone = Why.GONE_QUIET
        return [*(row for row in rows if row.why is gone), *(row for row in rows if row.why is not gone)]
    return rows if len(set(map(_used, rows))) == len(rows) else _names_decide(rows)


def _names_decide(rows: list[TodayRow]) -> Iterator[TodayRow]:
    """The same order, by names where the same share is used up."""
    for _, same in groupby(rows, _used):
        yield from sorted(same, key=lambda row: (sort_key(row.name), row.customer, row.ids))


class Quiet(NamedTuple):
    """A customer to be listed as later than usual or gone quiet, with what their place in the list depends on."""

    customer: int
    gone: bool
    worth: int  # orders of the last 365 days in minor units
    since: date  # the day from which they are listed


def quiet_order(found: Iterable[Quiet]) -> list[Quiet]:
    """Gone quiet, then later than usual; in each by orders, largest first, but of every four at least one small.

    Small is the smallest third by orders of those listed together; without any difference in orders there is
    none, and who has been listed longest comes first. rules: gone quiet.
    """
    rows = sorted(found, key=lambda row: (-row.worth, row.since, row.customer))
    gone, late = [row for row in rows if row.gone], [row for row in rows if not row.gone]
    return [*_mixed(gone), *_mixed(late)]


def _mixed(rows: list[Quiet]) -> Iterator[Quiet]:
    """Rows in falling order of orders, every fourth from the smallest third as long as it has any."""
    smallest = len(rows) // 3 if rows and rows[0].worth != rows[-1].worth else 0
    large, small = deque(rows[: len(rows) - smallest]), deque(rows[len(rows) - smallest :])
    place = 0
    while large or small:
        place += 1
        yield small.popleft() if small and (not large or place % BLOCK == 0) else large.popleft()
