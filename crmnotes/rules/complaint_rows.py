"""Rows of Today about complaints and their causes: apart from the others, because most days have none."""

from __future__ import annotations

from datetime import datetime

from crmnotes.records import Customer, Note, Settings, State, Why
from crmnotes.rules import complaints
from crmnotes.rules.complaints import Run, Step
from crmnotes.rules.today import TodayRow, about
from crmnotes.rules.wall import zone_of


def complaint_row(
    customer: Customer,
    note: Note,
    now: datetime,
    settings: Settings,
    *,
    remedy: State | None = None,
    tried: int = 0,
    check: bool = False,
) -> TodayRow | None:
    """The row of a complaint: not admitted in its time (1), else awaiting its next step (7); None when none is left.

    `remedy` is the state of the promise that was agreed, `tried` how often they were asked in vain whether they are
    content, `check` whether it closed 14 days ago and nobody asked since. rules: complaints.
    """
    step = complaints.next_step(complaints.steps(note), remedy, check=check)
    if step is None or not complaints.is_complaint(note):
        return None
    due = complaints.step_due(note, step, settings, zone_of(now))
    late = complaints.late_by(due, now)
    why = Why.COMPLAINT_UNADMITTED if late and step is Step.ADMIT else Why.COMPLAINT_NEXT
    return TodayRow(
        *about(why, customer),
        text=note.text,
        due=due,
        late_minutes=late,
        ids=(note.id,),
        uids=(note.uid,),
        used=complaints.step_used(note, step, now, settings) if due is not None else 0.0,
        since=note.happened_at,
        channel=note.channel,
        step=step.value,
        remedy=remedy,
        tried=tried,
    )


def cause_row(customer: Customer, run: Run) -> TodayRow:
    """The row that says "stop it at the source" (7): its text is the cause, its ids are the complaints that have it.

    `customer` is the one who complained last of it. rules: complaints.
    """
    return TodayRow(
        *about(Why.CAUSE, customer),
        text=run.cause,
        ids=tuple(note.id for note in run.notes),
        uids=tuple(note.uid for note in run.notes),
        used=len(run.notes) / complaints.CAUSE_MANY,
    )
