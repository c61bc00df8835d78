"""Complaints as they stand: each with its next step, its rows of Today, and the causes they have in common."""

# No `from __future__ import annotations` here: see `records`.

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.records import Complaint, Due, Kind, Note, State, Who
from crmnotes.rules import complaints as rules
from crmnotes.rules.complaint_rows import cause_row, complaint_row
from crmnotes.rules.complaints import Step
from crmnotes.rules.folding import fold
from crmnotes.rules.reply import Moment
from crmnotes.rules.today import TodayRow
from crmnotes.store import complaints as rows
from crmnotes.store.rows import moment, moment_or_none
from crmnotes.store.today import NOBODY, CaseRow

if TYPE_CHECKING:
    from crmnotes.notebook.views import PromiseLine

Told = tuple[Any, ...]
"""A row of `store.complaints.causes`."""


class Case(NamedTuple):
    """A complaint with all that its next step depends on."""

    who: Who
    note: Note
    remedy: State | None  # of the promise that was agreed
    tried: int  # attempts in vain since it was put right
    closed_on: date | None
    check: bool  # whether that is to ask if they are still content

    @property
    def steps(self) -> Complaint:
        """The steps taken so far."""
        return rules.steps(self.note)

    @property
    def step(self) -> Step | None:
        """What comes next."""
        return rules.next_step(self.steps, self.remedy, check=self.check)


class OnToday(NamedTuple):
    """What stands on Today for a day: its row as it was at a moment, and the complaint; a cause has none."""

    row: TodayRow
    at: datetime
    case: Case | None = None


class ComplaintLine(NamedTuple):
    """One complaint in a list: its steps, and what comes next by when."""

    id: int  # of its note
    uid: str
    customer: int
    customer_name: str
    company: str
    text: str
    heard_at: datetime
    steps: Complaint
    step: Step | None
    due: datetime | Due | None
    late_minutes: int
    used: float
    tried: int
    closed_on: date | None
    remedy: "PromiseLine | None" = None
    remedy_state: State | None = None


class CauseLine(NamedTuple):
    """A cause in a list: how often in all, how often of late, and what was done about it last."""

    cause: str
    complaints: tuple[int, ...]  # notes, the oldest first
    last: datetime
    customer: int  # who complained of it last
    to_stop: int  # how many ask to stop it at the source; 0 when none do
    done: str = ""


def cases(book: Book, ids: Iterable[int]) -> list[Case]:
    """Those of the notes that are complaints outside the trash, the one heard first first."""
    now = book.now()
    return [_case(book, row, now) for row in rows.cases(book.store, ids)]


def _case(book: Book, row: CaseRow, now: datetime) -> Case:
    """One complaint with its attempts and whether it is to be checked, which only comes after its cause."""
    steps = rules.steps(row.note)
    tried = len(rules.attempts(steps, row.tries, book.zone))
    closed = rules.closed_on(steps, row.tries, book.zone)
    check = (
        steps.cause is not None
        and not row.has_left
        and rules.check_due(steps, closed, moment_or_none(row.last_contact), now)
    )
    return Case(row.who, row.note, row.remedy, tried, closed, check)


# Today


def standing(book: Book, at: Moment, found: Iterable[CaseRow]) -> dict[int, list[OnToday]]:
    """By customer those complaints that have a next step that day; the causes to stop are nobody's."""
    with_cause: dict[int, CaseRow] = {}
    stand = defaultdict[int, list[OnToday]](list)
    for one in found:
        if not one.step:
            with_cause[one.note.id] = one
            continue
        case = _case(book, one, at.now)
        row = _row(case, at)
        if row is not None:
            stand[one.note.customer].append(OnToday(row, at.now, case))
    for run in rules.runs((one.note for one in with_cause.values()), book.zone):
        stand[NOBODY].append(OnToday(cause_row(with_cause[run.notes[-1].id].who, run), at.now))
    return {NOBODY: [], **stand}


def today_rows(at: Moment, standing: Iterable[OnToday]) -> Iterator[TodayRow]:
    """Their rows at that moment of the day: only one with a due is another than it was."""
    for row, then, case in standing:
        if case is None or row.due is None or then == at.now:
            yield row
        elif (later := _row(case, at)) is not None:
            yield later


def _row(case: Case, at: Moment) -> TodayRow | None:
    """The row of a complaint."""
    who, note, remedy, tried, _, check = case
    return complaint_row(who, note, at, remedy=remedy, tried=tried, check=check)


def to_stop(book: Book, cause: str) -> list[int]:
    """The complaints of a cause, however it is spelt, about which nothing was done yet, by their notes."""
    told = map(_of_cause, rows.causes(book.store))
    return [note.id for note in told if rules.cause_to_stop(note) == fold(cause) != ""]


def _of_cause(row: Told) -> Note:
    """As much of a complaint as its cause needs, from a row of `store.complaints.causes`."""
    at, steps = moment(row[3]), Complaint(cause=row[4], cause_done=row[5])
    return Note(row[2], "", at, at, row[0], row[1], kind=Kind.COMPLAINT, complaint=steps)


# Lists


def line(book: Book, case: Case, remedy: "PromiseLine | None") -> ComplaintLine:
    """A complaint for a list."""
    note, step, (_, _, name, company) = case.note, case.step, case.who
    due, late, used = rules.by_when(note, step, Moment(book.now(), book.settings))
    return ComplaintLine(
        id=note.id, uid=note.uid, customer=note.customer, customer_name=name, company=company, text=note.text,
        heard_at=note.happened_at, steps=case.steps, step=step, due=due, late_minutes=late, used=used,
        tried=case.tried, closed_on=case.closed_on, remedy=remedy, remedy_state=case.remedy,
    )  # fmt: skip


def read_cause_lines(book: Book) -> list[CauseLine]:
    """All causes, those to stop at the source first, then the most frequent first."""
    return _gathered(_causes_told(book, None).values(), book.zone)


def cause_lines(book: Book) -> list[CauseLine]:
    """The same for a list that stands: gathered anew only when a complaint is another than the last time."""
    read, make = partial(_causes_told, book), partial(_gathered, zone=book.zone)
    made: list[CauseLine] = book.remembered("causes").made(book.zone, read, make)
    return made


def _causes_told(book: Book, customers: Sequence[int] | None) -> dict[int, list[Told]]:
    """What is known of each complaint with a cause, by customer."""
    found: dict[int, list[Told]] = {}
    for row in rows.causes(book.store, customers):
        found.setdefault(row[2], []).append(row)
    return found


def _gathered(of_each: Iterable[list[Told]], zone: tzinfo) -> list[CauseLine]:
    """The causes that are named in the rows of all customers."""
    told = sorted((row for one in of_each for row in one), key=lambda row: (row[3], row[0]))
    found: dict[str, list[Told]] = {}
    for row in told:
        found.setdefault(fold(row[4]), []).append(row)
    stop = {fold(run.cause): len(run.notes) for run in rules.runs(map(_of_cause, told), zone)}
    made = [_cause_line(together, stop.get(cause, 0)) for cause, together in found.items()]
    return sorted(made, key=lambda one: (-one.to_stop, -len(one.complaints), fold(one.cause)))


def _cause_line(together: list[Told], asking: int) -> CauseLine:
    """A cause as it was spelt last."""
    done = [row[5] for row in together if row[5]]
    return CauseLine(
        cause=together[-1][4],
        complaints=tuple(row[0] for row in together),
        last=moment(together[-1][3]),
        customer=together[-1][2],
        to_stop=asking,
        done=done[-1] if done else "",
    )
