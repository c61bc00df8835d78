"""Notes and promises of the open format as dictionaries and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, timedelta
from typing import Any

from crmnotes.contacts import Filed
from crmnotes.exchange.json_taker import BadRecord, Taker, day_text, instant_text
from crmnotes.records import (
    DEFAULT_REPLY_MINUTES,
    Channel,
    Complaint,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Promise,
    Repeat,
    Settled,
    Settlement,
    State,
    What,
)
from crmnotes.rules.asking import QUESTIONS
from crmnotes.rules.testimonials import PERMISSIONS
from crmnotes.rules.wall import ends_at

Dict = dict[str, Any]
UNITS = ("day", "week", "month", "year")
DAYS_END_BEHIND_UTC = timedelta(hours=12)  # at most: no wall on earth is further behind


def note_dict(n: Note, refs: Mapping[str, str]) -> Dict:
    """A note with its references by UUID."""
    return {
        "id": n.uid,
        "customer": refs.get("customer"),
        "happened_at": instant_text(n.happened_at),
        "entered_at": instant_text(n.entered_at),
        "direction": n.direction.value,
        "channel": n.channel.value,
        "kind": n.kind.value,
        "reached": n.reached,
        "text": n.text,
        "wants_answer": n.wants_answer,
        "allowance_minutes": n.allowance,
        "settled": n.settled
        and {"how": n.settled.how.value, "at": instant_text(n.settled.at), "by": refs.get("settled_by")},
        "complaint": n.complaint and _complaint_dict(n.complaint, refs),
        "question": n.question,
        "mark": n.mark,
        "changed": n.changed,
        "told": n.told,
        "quotable": n.quotable,
        "offered": n.offered,
        "trashed_at": instant_text(n.trashed_at),
    }


def _complaint_dict(c: Complaint, refs: Mapping[str, str]) -> Dict:
    return {
        "admitted_on": day_text(c.admitted_on),
        "remedy": refs.get("remedy"),
        "put_right_on": day_text(c.put_right_on),
        "confirmed_on": day_text(c.confirmed_on),
        "unconfirmed": c.unconfirmed,
        "cause": c.cause,
        "cause_done": c.cause_done,
    }


def note_of(value: Any, place: int = 0) -> Filed:
    """The note that a dictionary holds; raises BadRecord."""
    take = Taker(value)
    happened = take.instant("happened_at")
    settled, complaint = take.part("settled"), take.part("complaint")
    refs = take.refs("customer")
    if "customer" not in refs:
        raise BadRecord('it has no "customer"')
    note = Note(
        customer=0,
        uid=take.text("id"),
        happened_at=happened,
        entered_at=take.instant_or_none("entered_at") or happened,
        direction=take.choice("direction", Direction, Direction.THEM),
        channel=take.choice("channel", Channel, Channel.OTHER),
        kind=take.choice("kind", Kind, Kind.SAID),
        reached=take.flag("reached", True),
        text=take.text("text"),
        wants_answer=take.flag("wants_answer", False),
        allowance=take.number("allowance_minutes", DEFAULT_REPLY_MINUTES, least=1),
        settled=_settlement(settled) if settled else None,
        complaint=_complaint(complaint) if complaint else None,
        question=take.one_of("question", tuple(QUESTIONS)),
        mark=take.number_or_none("mark", least=1, most=5),
        changed=take.text_or_none("changed"),
        told=take.flag("told", False),
        quotable=take.one_of("quotable", PERMISSIONS),
        offered=take.flag("offered", False),
        trashed_at=take.instant_or_none("trashed_at"),
    )
    if settled:
        refs |= settled.refs("by", settled_by="by")
    if complaint:
        refs |= complaint.refs("remedy")
    return Filed(note, refs, take.rest(), place)


def _settlement(take: Taker) -> Settlement:
    return Settlement(take.choice("how", Settled), take.instant("at"))


def _complaint(take: Taker) -> Complaint:
    return Complaint(
        admitted_on=take.day_or_none("admitted_on"),
        put_right_on=take.day_or_none("put_right_on"),
        confirmed_on=take.day_or_none("confirmed_on"),
        unconfirmed=take.flag("unconfirmed", False),
        cause=take.text_or_none("cause"),
        cause_done=take.text_or_none("cause_done"),
    )


def promise_dict(p: Promise, refs: Mapping[str, str]) -> Dict:
    """A promise with its references by UUID."""
    return {
        "id": p.uid,
        "customer": refs.get("customer"),
        "text": p.text,
        "by_them": p.by_them,
        "made_at": instant_text(p.made_at),
        "made_in": refs.get("made_in"),
        "first_due": _due_dict(p.first_due),
        "due": _due_dict(p.due),
        "repeat": p.repeat and {"every": p.repeat.every, "unit": p.repeat.unit, "from": p.repeat.start},
        "state": p.state.value,
        "snoozed_until": instant_text(p.snoozed_until),
        "events": [_event_dict(event) for event in p.events],
        "trashed_at": instant_text(p.trashed_at),
    }


def _due_dict(due: Due | None) -> Dict | None:
    if due is None:
        return None
    return {"date": due.day.isoformat(), "time": f"{due.at:%H:%M}" if due.at else None}


def _event_dict(event: Event) -> Dict:
    return {
        "at": instant_text(event.at),
        "what": event.what.value,
        "entered_at": instant_text(event.entered_at),
        "from": _due_dict(event.from_due),
        "to": _due_dict(event.to_due),
        "told_at": instant_text(event.told_at),
        "why": event.why,
    }


def promise_of(value: Any, place: int = 0) -> Filed:
    """The promise that a dictionary holds; raises BadRecord. One of its two dues may stand for both."""
    take = Taker(value)
    refs = take.refs("customer", "made_in")
    if "customer" not in refs:
        raise BadRecord('it has no "customer"')
    due, first_due = _due(take.part("due")), _due(take.part("first_due"))
    if not (due or first_due):
        raise BadRecord('it has no "due"')
    events = tuple(map(_event, take.parts("events")))
    promise = Promise(
        customer=0,
        uid=take.text("id"),
        text=take.needed_text("text"),
        by_them=take.flag("by_them", False),
        made_at=take.instant("made_at"),
        first_due=first_due or due,  # type: ignore[arg-type]  # one of the two is there
        due=due or first_due,  # type: ignore[arg-type]
        repeat=_repeat(take.part("repeat")),
        state=take.choice("state", State, State.OPEN),
        snoozed_until=take.instant_or_none("snoozed_until"),
        events=events,
        trashed_at=take.instant_or_none("trashed_at"),
    )
    if promise.snoozed_until and promise.snoozed_until - ends_at(promise.due, UTC) > DAYS_END_BEHIND_UTC:
        raise BadRecord('its "snoozed_until" lies past its "due"')
    return Filed(promise, refs, take.rest(), place)


def _due(take: Taker | None) -> Due | None:
    return Due(take.day("date"), take.wall_time_or_none("time")) if take else None


def _repeat(take: Taker | None) -> Repeat | None:
    if take is None:
        return None
    unit = take.one_of("unit", UNITS)
    if unit is None:
        raise BadRecord('its "unit" is none of day, week, month, year')
    return Repeat(take.number("every", 1, least=1, most=1000), unit, take.one_of("from", ("due", "done")) or "due")


def _event(take: Taker) -> Event:
    at = take.instant("at")
    return Event(
        at=at,
        what=take.choice("what", What),
        entered_at=take.instant_or_none("entered_at") or at,
        from_due=_due(take.part("from")),
        to_due=_due(take.part("to")),
        told_at=take.instant_or_none("told_at"),
        why=take.text_or_none("why"),
    )
