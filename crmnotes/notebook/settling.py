"""Which questions a note of ours settles, and what becomes of them when a note is changed or taken away.

A question is settled by the owner's own act only. Taking the answering note away opens it again, unless
another note of ours that was written down later (so that nobody could untick it) settles it too.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from crmnotes.records import Direction, Note, Settled, Settlement
from crmnotes.rules import reply
from crmnotes.store import notes
from crmnotes.store.database import Store
from crmnotes.store.rows import instant

SECOND = timedelta(seconds=1)
Ticks = bool | Collection[int]


def answers(ours: Note, question: Note) -> bool:
    """Whether a note of ours settles an open question; within one second what was written down later is later."""
    if reply.settles(ours, question):
        return True
    same = ours.happened_at == question.happened_at and ours.id > question.id
    return same and reply.settles(ours._replace(happened_at=ours.happened_at + SECOND), question)


def settle_by(store: Store, ours: Note, ticks: Ticks = True, how: Settled = Settled.ANSWERED) -> tuple[int, ...]:
    """Settles the customer's open questions that a note of ours answers, all or the ticked; returns their ids."""
    if ours.direction is not Direction.US or ticks is False:
        return ()
    found = [question.id for question in notes.open_questions(store, ours.customer) if answers(ours, question)]
    chosen = [number for number in found if ticks is True or number in ticks]
    if chosen:
        notes.settle(store, chosen, how.value, instant(ours.happened_at), ours.id)
    return tuple(chosen)


def settle_late(store: Store, question: Note, after: int = 0) -> bool:
    """Settles a question by the first note of ours that answered it and was written down after note `after`.

    So a question that is written down only after it was answered does not stand on Today.
    """
    if not reply.is_open(question):
        return False
    for ours in notes.ours_since(store, question.customer, instant(question.happened_at)):
        if ours.id > after and _answered_by(ours, question):
            notes.settle(store, [question.id], Settled.ANSWERED.value, instant(ours.happened_at), ours.id)
            return True
    return False


def _answered_by(ours: Note, question: Note) -> bool:
    """Whether a note of ours answered a question that was perhaps written down after it."""
    return reply.settles(ours, question) or answers(ours, question)


def reopen(store: Store, ours: Note) -> None:
    """Opens what a note of ours settled again, for it is gone; a later one may settle it in its stead."""
    questions = notes.settled_by(store, ours.id)
    if not questions:
        return
    notes.settle(store, [question.id for question in questions], None, None, None)
    for question in questions:
        settle_late(store, question._replace(settled=None), ours.id)


def after_edit(store: Store, before: Note, after: Note) -> None:
    """Puts settlements right when a note was changed: what it no longer answers opens, what it now answers settles."""
    if after.direction is Direction.US or before.direction is Direction.US:
        _after_edit_of_ours(store, before, after)
    if after.direction is Direction.THEM:
        _after_edit_of_theirs(store, before, after)


def _after_edit_of_ours(store: Store, before: Note, after: Note) -> None:
    """Keeps what still holds with its new moment, opens the rest, and settles what the change brought in reach."""
    for question in notes.settled_by(store, after.id):
        asked = question._replace(settled=None)
        if answers(after, asked):
            how = question.settled.how if question.settled else Settled.ANSWERED
            notes.settle(store, [question.id], how.value, instant(after.happened_at), after.id)
        else:
            notes.settle(store, [question.id], None, None, None)
            settle_late(store, asked, after.id)
    for question in notes.open_questions(store, after.customer):
        if answers(after, question) and not answers(before, question):
            notes.settle(store, [question.id], Settled.ANSWERED.value, instant(after.happened_at), after.id)


def _after_edit_of_theirs(store: Store, before: Note, after: Note) -> None:
    """A question that was moved or turned on or off finds its answer anew, unless it was said to need none."""
    moved = (before.happened_at, before.customer, before.wants_answer, before.direction) != (
        after.happened_at, after.customer, after.wants_answer, after.direction
    )  # fmt: skip
    if not moved:
        return
    settled = after.settled
    if settled and not after.wants_answer:
        notes.settle(store, [after.id], None, None, None)
    elif settled and settled.by is not None:
        _check_settled(store, after, settled)
    elif settled is None:
        _settle_moved(store, before, after)


def _check_settled(store: Store, question: Note, settled: Settlement) -> None:
    """Opens a question again that now lies after its answer."""
    ours = notes.get(store, settled.by) if settled.by else None
    asked = question._replace(settled=None)
    if ours is None or not _answered_by(ours, asked):
        notes.settle(store, [question.id], None, None, None)
        settle_late(store, asked, settled.by or 0)


def _settle_moved(store: Store, before: Note, after: Note) -> None:
    """Settles an open question by a note of ours that answers it now and did not before the change."""
    for ours in notes.ours_since(store, after.customer, instant(after.happened_at)):
        if _answered_by(ours, after) and not _answered_by(ours, before):
            notes.settle(store, [after.id], Settled.ANSWERED.value, instant(ours.happened_at), ours.id)
            return
