"""Complaints: their steps, what comes next and by when, how they close, and causes counted until they are stopped.

A step keeps a day, a note an instant. Pure: the present moment, the remedy's state and the notes since are arguments.
rules: complaints.
"""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.records import Complaint, Direction, Due, Kind, Note, Settings, Settled, State
from crmnotes.rules import reply
from crmnotes.rules.folding import fold
from crmnotes.rules.reply import Moment
from crmnotes.rules.wall import ends_at, late_minutes, later, local_day, midnight, zone_of

PUT_RIGHT_DAYS = 3
ATTEMPTS = 2  # without an answer: then it may close unconfirmed
CHECK_AFTER = 14  # days from closing
CHECK_UNTIL = 60  # days from closing or putting right: later nobody asks any more
CAUSE_DAYS = 90
CAUSE_MANY = 3
NOT_OURS = "not in our hands"
LONGEST_CAUSE = 80  # letters


class Step(StrEnum):
    """What comes next for a complaint."""

    ADMIT = "admit"
    AGREE = "agree"
    PUT_RIGHT = "put_right"
    CONFIRM = "confirm"
    CAUSE = "cause"
    CHECK = "check"


AGREE_AGAIN = frozenset({State.MISSED, State.VOID})
"""How a remedy may end so that another must be agreed; one they let us off from need not be."""


def is_complaint(note: Note) -> bool:
    """Whether a note counts as a complaint: one in the trash does not."""
    return note.kind is Kind.COMPLAINT and note.trashed_at is None


def steps(note: Note) -> Complaint:
    """The steps taken so far; none where the note has no word of them."""
    return note.complaint or Complaint()


def is_closed(complaint: Complaint) -> bool:
    """Whether it is closed: confirmed by them, or unconfirmed after attempts in vain."""
    return complaint.confirmed_on is not None or complaint.unconfirmed


def next_step(complaint: Complaint, remedy: State | None = None, *, check: bool = False) -> Step | None:
    """What comes next; None when nothing does. `remedy` is the state of its promise, `check` whether one is due.

    A kept remedy does not put it right by itself. rules: complaints.
    """
    if not is_closed(complaint):
        if complaint.admitted_on is None:
            return Step.ADMIT
        if complaint.put_right_on is not None:
            return Step.CONFIRM
        return Step.AGREE if remedy is None or remedy in AGREE_AGAIN else Step.PUT_RIGHT
    if complaint.cause is None:
        return Step.CAUSE
    return Step.CHECK if check else None


# By when


def admission_due(note: Note, settings: Settings, zone: tzinfo) -> datetime:
    """The instant (UTC) by which it must be admitted: the reply clock with the allowance copied onto the note."""
    return reply.due_of(note, settings, zone)


def put_right_due(note: Note, zone: tzinfo) -> Due:
    """The wall day by whose end it must be put right: three days after it was heard."""
    return Due(local_day(note.happened_at, zone) + timedelta(days=PUT_RIGHT_DAYS))


ByWhen = tuple[datetime | Due | None, int, float]
"""By when a step is due, by how many minutes it is late, and how much of its time is used up: over 1 when late."""
WHENEVER: ByWhen = None, 0, 0.0


def by_when(note: Note, step: Step | None, at: Moment) -> ByWhen:
    """By when the next step is due; `WHENEVER` for one that waits for them, or for us to look back."""
    if step is Step.ADMIT:
        by = at.reply_by(note)
        return by, late_minutes(by, at.utc) if at.utc > by else 0, at.used(note)
    if step in (Step.AGREE, Step.PUT_RIGHT):
        due = put_right_due(note, at.wall.zone)
        end = at.wall.end_of(due.day)
        late = late_minutes(end, at.utc) if at.utc >= end else 0
        return due, late, reply.share_used(note.happened_at, end, at.utc)
    return WHENEVER


# What is counted


def admitted_in_time(note: Note, settings: Settings, now: datetime) -> bool | None:
    """Whether it was admitted in time; None when it counts neither way: not admitted yet, and still in time.

    A step keeps its day only. On the day of the due itself the first answer tells the hour: no admission comes
    before it. Still not admitted past the due counts as late already. rules: complaints.
    """
    if not is_complaint(note):
        return None
    zone, on = zone_of(now), steps(note).admitted_on
    due = admission_due(note, settings, zone)
    if on is None:
        return False if utc(now) > due else None
    last = local_day(due, zone)
    answered = note.settled.at if note.settled and note.settled.how is not Settled.NONE_NEEDED else None
    return on < last or (on == last and (answered is None or utc(answered) <= due))


def put_right_in_time(note: Note, now: datetime) -> bool | None:
    """Whether it was put right within three days of being heard; None while it is not and there is time left."""
    if not is_complaint(note):
        return None
    zone, on = zone_of(now), steps(note).put_right_on
    due = put_right_due(note, zone)
    if on is None:
        return False if utc(now) >= ends_at(due, zone) else None
    return on <= due.day


def was_confirmed(note: Note) -> bool | None:
    """Whether a closed complaint was confirmed by them; False is unconfirmed, None not closed yet."""
    if not is_complaint(note) or not is_closed(steps(note)):
        return None
    return steps(note).confirmed_on is not None


# Confirmation, attempts, and the check afterwards


def attempts(complaint: Complaint, since: Sequence[Note], zone: tzinfo) -> list[Note]:
    """Our attempts since it was put right to which nothing has come back, the oldest first; they end with the second.

    `since` are the customer's notes from that day on. A word of theirs between makes the attempts before it answered.
    """
    right = complaint.put_right_on
    found: list[Note] = []
    if right is None or not since:
        return found
    for note in sorted(since, key=lambda note: (utc(note.happened_at), note.id)):
        if note.trashed_at is not None or local_day(note.happened_at, zone) < right:
            continue
        if note.direction is Direction.THEM:
            found = []
        elif note.direction is Direction.US and not note.reached:
            found.append(note)
        if len(found) == ATTEMPTS:
            break
    return found


def closed_on(complaint: Complaint, since: Sequence[Note], zone: tzinfo) -> date | None:
    """The wall day on which it closed; None when it has not, or when no attempts tell the day."""
    if complaint.confirmed_on is not None:
        return complaint.confirmed_on
    tried = attempts(complaint, since, zone) if complaint.unconfirmed else []
    return local_day(tried[-1].happened_at, zone) if len(tried) == ATTEMPTS else None


def check_from(complaint: Complaint, closed: date | None, last_contact: datetime | None, zone: tzinfo) -> date | None:
    """The wall day from which to ask "are they still content?": 14 days after closing.

    None when a contact reached them since then, or when by then nobody would ask any more.
    """
    if closed is None or not (from_day := later(closed, CHECK_AFTER)) <= _check_until(complaint, closed):
        return None
    return None if _reached_since(from_day, last_contact, zone) else from_day


def check_due(complaint: Complaint, closed: date | None, last_contact: datetime | None, now: datetime) -> bool:
    """Whether to ask "are they still content?" today. The last contact is an instant, closed a wall day."""
    if closed is None or not later(closed, CHECK_AFTER) <= now.date() <= _check_until(complaint, closed):
        return False
    return not _reached_since(later(closed, CHECK_AFTER), last_contact, zone_of(now))


def _reached_since(day: date, last_contact: datetime | None, zone: tzinfo) -> bool:
    """Whether a contact reached them on that wall day or later."""
    return last_contact is not None and utc(last_contact) >= midnight(day, zone)


def _check_until(complaint: Complaint, closed: date) -> date:
    """The last wall day on which to ask."""
    return later(complaint.confirmed_on or complaint.put_right_on or closed, CHECK_UNTIL)


# The steps, each an act of its own


def admit(note: Note, on: date, today: date, zone: tzinfo) -> Complaint:
    """Admitted on that wall day; BadInput for a day that cannot be. What was said is a note of its own."""
    _check_day(note, on, today, zone)
    return _open(note)._replace(admitted_on=on)


def agree(note: Note, promise: int) -> Complaint:
    """The remedy agreed: a promise of the ledger, by id. BadInput when it is closed."""
    return _open(note)._replace(remedy=promise)


def put_right(note: Note, on: date, today: date, zone: tzinfo) -> Complaint:
    """Put right on that wall day; BadInput for a day that cannot be."""
    _check_day(note, on, today, zone)
    return _open(note)._replace(put_right_on=on)


def confirm(note: Note, on: date, today: date, zone: tzinfo) -> Complaint:
    """They confirmed it on that wall day, be it late, after attempts in vain. BadInput when it is not put right."""
    _check_day(note, on, today, zone)
    complaint = steps(note)
    if complaint.confirmed_on is not None:
        raise BadInput("They have confirmed this complaint already.")
    if complaint.put_right_on is None:
        raise BadInput("Put it right first: they can only confirm what was done.")
    if on < complaint.put_right_on:
        raise BadInput("They cannot confirm it before it was put right.")
    return complaint._replace(confirmed_on=on, unconfirmed=False)


def give_up(note: Note, tried: int) -> Complaint:
    """Closed as unconfirmed after two attempts without an answer; BadInput before that."""
    complaint = _open(note)
    if complaint.put_right_on is None:
        raise BadInput("Put it right first: only then is there something to confirm.")
    if tried < ATTEMPTS:
        raise BadInput("It closes unconfirmed only after two attempts without an answer.")
    return complaint._replace(unconfirmed=True)


def name_cause(note: Note, cause: str) -> Complaint:
    """Why it happened, in a short tag; BadInput for none or a long one."""
    cause = " ".join(cause.split())
    if not cause:
        raise BadInput("Name the cause in a word or two, or say “{}”.", NOT_OURS)
    if len(cause) > LONGEST_CAUSE:
        raise BadInput("Name the cause in a few words: {} letters at most.", LONGEST_CAUSE)
    complaint = steps(note)
    done = complaint.cause_done if fold(cause) == fold(complaint.cause or "") else None
    return complaint._replace(cause=cause, cause_done=done)


def _open(note: Note) -> Complaint:
    """The steps of a complaint that is not closed; BadInput when it is."""
    if is_closed(steps(note)):
        raise BadInput("This complaint is closed. Ctrl+Z takes back what was done last.")
    return steps(note)


def _check_day(note: Note, on: date, today: date, zone: tzinfo) -> None:
    """BadInput when a step lies in the future or before the complaint was heard."""
    if on > today:
        raise BadInput("That day has not come yet.")
    if on < local_day(note.happened_at, zone):
        raise BadInput("That day lies before the complaint.")


# Causes


class Run(NamedTuple):
    """A cause that must be stopped at the source, with the complaints that say so, the oldest first."""

    cause: str
    notes: tuple[Note, ...]


def cause_to_stop(note: Note) -> str:
    """By what complaints of one cause are counted together, however it is spelt; nothing when nobody need stop it."""
    cause = fold(steps(note).cause or "")
    return cause if cause != NOT_OURS and is_complaint(note) and steps(note).cause_done is None else ""


def runs(complaints: Iterable[Note], zone: tzinfo) -> list[Run]:
    """The causes of three complaints or more within 90 days about which nothing was done, the most frequent first.

    What is not in our hands is no such cause. Once found it stands, however long ago, until what was done about it
    is written down. rules: complaints.
    """
    by_cause: dict[str, list[Note]] = {}
    for note in sorted(complaints, key=lambda note: (utc(note.happened_at), note.id)):
        if cause := cause_to_stop(note):
            by_cause.setdefault(cause, []).append(note)
    found = [Run(steps(notes[-1]).cause or "", _dense(notes, zone)) for notes in by_cause.values()]
    return sorted((run for run in found if run.notes), key=lambda run: (-len(run.notes), fold(run.cause)))


def _dense(notes: list[Note], zone: tzinfo) -> tuple[Note, ...]:
    """Those that lie in some stretch of 90 days with at least three of them."""
    days = [local_day(note.happened_at, zone) for note in notes]
    kept: set[int] = set()
    for first, last in enumerate(days[CAUSE_MANY - 1 :]):
        if (last - days[first]).days <= CAUSE_DAYS:
            kept.update(range(first, first + CAUSE_MANY))
    return tuple(notes[number] for number in sorted(kept))
