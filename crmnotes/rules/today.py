"""Today: who I owe what, as rows on fixed levels. Builders make rows from records; `arrange` puts them in order."""

# No `from __future__ import annotations` here: see `records`.

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.records import Channel, Customer, Due, Note, Promise, Settings, State, Why
from crmnotes.rules import promise_state, reply
from crmnotes.rules.birthdays import next_celebration
from crmnotes.rules.folding import sort_key
from crmnotes.rules.rhythm import Lines, Verdict, verdict
from crmnotes.rules.standing import Standing
from crmnotes.rules.wall import due_instant, late_from, late_minutes, tonight, zone_of

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
    """One row of Today and why it stands there: a due that is an instant has a zone, a `Due` is a wall date."""

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
    moves: int = 0
    days: int | None = None  # since the last visit, since they were asked last, or until the birthday
    tried: int = 0  # attempts that did not reach them
    new_due: Due | None = None  # the date they must be told of
    step: str = ""  # of a complaint: what comes next
    remedy: State | None = None  # of a complaint: how the promise stands that was agreed
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


def reply_row(
    customer: Customer, notes: Iterable[Note], now: datetime, settings: Settings, *, tried: int = 0
) -> TodayRow | None:
    """The one row of a customer who is owed a reply, the oldest open question first; None when none is open.

    The earliest reply-by decides the level: past (2), today (5) or later (8). rules: the reply clock.
    """
    questions = [note for note in notes if reply.is_open(note)]
    if not questions:
        return None
    if len(questions) > 1:
        questions.sort(key=lambda note: (utc(note.happened_at), note.id))
    zone, first = zone_of(now), questions[0]
    ids, uids, texts, dues, used = zip(
        *[
            (note.id, note.uid, note.text, reply.due_of(note, settings, zone), reply.used(note, settings, now))
            for note in questions
        ],
        strict=True,
    )
    by = min(dues)
    late = utc(now) > by
    return TodayRow(
        *about(Why.REPLY_LATE if late else Why.REPLY_TODAY if by <= tonight(now) else Why.REPLY_LATER, customer),
        text=first.text,
        due=by,
        late_minutes=late_minutes(by, now) if late else 0,
        ids=ids,
        uids=uids,
        used=max(used),
        since=utc(first.happened_at),
        channel=first.channel,
        questions=texts,
        tried=tried,
    )


def promise_row(customer: Customer, promise: Promise, now: datetime) -> TodayRow | None:
    """The row of a promise of mine that is past its date (3) or due today (6); else None.

    None as well while it is snoozed, and when the row that says "tell them" already stands for it.
    """
    if not _stands(promise):
        return None
    end = due_instant(promise.due, zone_of(now))
    late = utc(now) >= late_from(promise.due, end)
    if not late:
        hidden = promise_state.is_snoozed(promise, now) or promise_state.must_tell(promise) is not None
        if hidden or promise.due.day > now.date():
            return None
    return _promise(Why.PROMISE_LATE if late else Why.PROMISE_TODAY, customer, promise, now, end, late=late)


def waits_behind(promise: Promise, now: datetime) -> bool:
    """Whether a promise would stand on Today by now, were it not snoozed: the foot of Today counts these."""
    if promise.snoozed_until is None or not _stands(promise):
        return False
    return promise_state.is_snoozed(promise, now) and promise.due.day <= now.date()


def tell_row(customer: Customer, promise: Promise, now: datetime) -> TodayRow | None:
    """The row that says "tell them" of a new date (4), at the old one; None when there is nothing to tell."""
    if promise_state.must_tell(promise) is None or not _stands(promise):
        return None
    end = due_instant(promise.due, zone_of(now))
    return _promise(Why.TELL_THEM, customer, promise, now, end, late=utc(now) >= late_from(promise.due, end))


def _stands(promise: Promise) -> bool:
    """Whether a promise of mine is open and not in the trash."""
    return not promise.by_them and promise.state is State.OPEN and promise.trashed_at is None


def _promise(
    why: Why, customer: Customer, promise: Promise, now: datetime, end: datetime, *, late: bool
) -> TodayRow:  # fmt: skip
    """A row about a promise that is due up to an instant."""
    return TodayRow(
        *about(why, customer),
        text=promise.text,
        due=promise.due,
        late_minutes=late_minutes(end, now) if late else 0,
        ids=(promise.id,),
        uids=(promise.uid,),
        used=reply.share_used(promise.made_at, end, now),
        since=promise.made_at,
        moves=promise_state.moves(promise),
        new_due=promise_state.must_tell(promise),
    )


def quiet_row(customer: Customer, standing: Standing, now: datetime, *, last_words: str = "") -> TodayRow | None:
    """The row of a customer who is later than usual or gone quiet (10) by their derived row; else None."""
    found = Lines(standing.last_visit, standing.usual_days, standing.late_from, standing.quiet_from)
    today = now.date()
    said = verdict(found, today)
    if said is Verdict.NONE or standing.last_visit is None:
        return None
    return TodayRow(
        *about(Why(said.value), customer),
        text=last_words,
        days=(today - standing.last_visit).days,
        usual=standing.usual_days,
    )


def birthday_row(customer: Customer, now: datetime) -> TodayRow | None:
    """The row of a birthday within 7 days (11), today included; None otherwise and for one who has left."""
    if customer.birthday is None or customer.left is not None:
        return None
    day = next_celebration(customer.birthday, now.date())
    days = (day - now.date()).days
    return TodayRow(*about(Why.BIRTHDAY, customer), due=Due(day), days=days) if 0 <= days <= BIRTHDAY_DAYS else None


def birthday_days(today: date) -> tuple[str, ...]:
    """The `MM-DD` ends of birthdays to look up for the next 7 days; 29 February is among those of the 28th."""
    ends = [(today + timedelta(days=n)).isoformat()[5:] for n in range(BIRTHDAY_DAYS + 1)]
    return (*ends, "02-29") if "02-28" in ends and "02-29" not in ends else tuple(ends)


def about(why: Why, customer: Customer) -> tuple[int, Why, int, str, str, str]:
    """How every row begins: the level of its reason, the reason, and whom it is about."""
    return LEVELS[why], why, customer.id, customer.uid, customer.name, customer.company


def arrange(rows: Iterable[TodayRow]) -> list[TodayRow]:
    """The rows in the order of Today.

    By level; inside 1 to 8 the one that has used up most of its own allowance first; thanks and asks as they
    come; gone quiet before later than usual, each as they come (see `quiet_order`); birthdays by day. rules: today.
    """
    by_level = defaultdict[int, list[TodayRow]](list)
    for row in rows:
        by_level[row.level].append(row)
    return [row for level in sorted(by_level) for row in _within_level(level, by_level[level])]


def _within_level(level: int, rows: list[TodayRow]) -> list[TodayRow]:
    """The rows of one level in order."""
    if len(rows) == 1 or level == LEVELS[Why.THANK]:
        return rows
    if level == LEVELS[Why.BIRTHDAY]:
        return sorted(rows, key=lambda row: (row.days or 0, sort_key(row.name), row.customer))
    if level == LEVELS[Why.GONE_QUIET]:
        return sorted(rows, key=lambda row: row.why is not Why.GONE_QUIET)
    return list(_most_used_first(rows))


def _most_used_first(rows: list[TodayRow]) -> Iterator[TodayRow]:
    """By the share that is used up, the largest first; names are looked at only where it is the same."""
    by_share = defaultdict[float, list[TodayRow]](list)
    for row in rows:
        by_share[row.used].append(row)
    for share in sorted(by_share, reverse=True):
        same = by_share[share]
        yield from sorted(same, key=lambda row: (sort_key(row.name), row.customer, row.ids)) if same[1:] else same


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
