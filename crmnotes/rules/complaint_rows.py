"""Rows of Today about complaints and their causes: apart from the others, because most days have none."""

from __future__ import annotations

from crmnotes.records import Note, State, Who, Why
from crmnotes.rules import complaints
from crmnotes.rules.complaints import Run, Step
from crmnotes.rules.reply import Moment
from crmnotes.rules.today import TodayRow, about


def complaint_row(
    who: Who, note: Note, at: Moment, *, remedy: State | None = None, tried: int = 0, check: bool = False
) -> TodayRow | None:
    """The row of a complaint: not admitted in its time (1), else awaiting its next step (7); None when none is left.

    `remedy` is the state of the promise that was agreed, `tried` how often they were asked in vain whether they are
    content, `check` whether it closed 14 days ago and nobody asked since. rules: complaints.
    """
    step = complaints.next_step(complaints.steps(note), remedy, check=check)
    if step is None or not complaints.is_complaint(note):
        return None
    due, late, used = complaints.by_when(note, step, at)
    why = Why.COMPLAINT_UNADMITTED if late and step is Step.ADMIT else Why.COMPLAINT_NEXT
    return TodayRow(
        *about(why, who), note.text, due, late, (note.id,), (note.uid,), used, note.happened_at, note.channel, (),
        tried, step.value, remedy,
    )  # fmt: skip


def cause_row(who: Who, run: Run) -> TodayRow:
    """The row that says "stop it at the source" (7): its text is the cause, its ids are the complaints that have it.

    `who` is the one who complained last of it. rules: complaints.
    """
    return TodayRow(
        *about(Why.CAUSE, who),
        text=run.cause,
        ids=tuple(note.id for note in run.notes),
        uids=tuple(note.uid for note in run.notes),
        used=len(run.notes) / complaints.CAUSE_MANY,
    )
