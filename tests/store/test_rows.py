"""Columns into records and back, without loss."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import (
    Birthday,
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Left,
    Note,
    Order,
    Promise,
    Repeat,
    Settled,
    Settlement,
    Stage,
    State,
    What,
)
from crmnotes.store import rows

INSTANTS = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)).map(
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
DUES = st.builds(partial(Due), st.dates(), st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)))


@given(INSTANTS, st.integers(-14 * 60, 14 * 60))
def test_instants_are_fixed_width_and_sort_as_time(at, minutes):
    try:
        elsewhere = at.astimezone(timezone(timedelta(minutes=minutes)))
    except OverflowError:
        return
    text = rows.instant(elsewhere)
    assert len(text) == 20
    assert rows.moment(text) == at


@given(st.lists(INSTANTS, min_size=2, max_size=2))
def test_text_order_is_time_order(both):
    first, second = sorted(both)
    assert rows.instant(first) <= rows.instant(second)


def test_an_instant_without_zone_or_calendar_is_refused():
    with pytest.raises(BadInput):
        rows.instant(datetime(2026, 1, 1))
    with pytest.raises(BadInput):
        rows.instant(datetime.max.replace(tzinfo=timezone(-timedelta(hours=5))))


@given(DUES)
def test_dues(due):
    assert rows.due_of(*rows.due_columns(due)) == due
    assert rows.due_text(due.isoformat()) == due


def test_nothing_is_nothing():
    assert rows.due_columns(None) == (None, None)
    assert rows.due_or_none(None, None) is None
    assert rows.due_text(None) is None
    assert rows.moment_or_none(None) is None
    assert rows.instant_or_none(None) is None
    assert rows.extra_json({}) is None
    assert rows.extra_of(None) == rows.extra_of("[1]") == rows.extra_of("broken{") == {}


AT = datetime(2026, 11, 22, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "customer",
    [
        Customer("Greta", id=3, uid="u", created_at=AT),
        Customer(
            "Greta", id=3, uid="u", company="Holm", stage=Stage.PAST, reply_within=60, keep_in_touch_days=9,
            birthday=Birthday(4, 12), sent_by=2, about="a\nb", left=Left(date(2026, 1, 31), "price"), seasonal_month=4,
            quiet_known_until=date(2026, 12, 31), fields={"Größe": "M"}, created_at=AT, trashed_at=AT,
        ),
    ],
)  # fmt: skip
def test_customers(customer):
    row = rows.customer_row(customer)
    assert len(row) == rows.CUSTOMER_COLUMNS.count(",") + 1
    assert rows.customer_of((3, *row)) == customer


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)  # as they are kept


@given(
    st.builds(
        partial(Note),
        customer=st.integers(1, 9), text=TEXTS, happened_at=INSTANTS, entered_at=INSTANTS,
        id=st.just(3), uid=st.just("u"), direction=st.sampled_from(Direction), channel=st.sampled_from(Channel),
        kind=st.sampled_from(Kind), reached=st.booleans(), wants_answer=st.booleans(), allowance=st.integers(1, 9999),
        settled=st.none()
        | st.builds(partial(Settlement), st.sampled_from(Settled), INSTANTS, st.none() | st.integers(1, 9)),
        question=st.none() | st.just("how_are_we"), mark=st.none() | st.integers(1, 5),
        changed=st.none() | st.just("x"), told=st.booleans(),
        quotable=st.none() | st.just("anonymous"), offered=st.booleans(),
        trashed_at=st.none() | INSTANTS, complaint=st.none(),
    )
)  # fmt: skip
@settings(max_examples=60)
def test_notes(note):
    row = rows.note_row(note)
    assert len(row) == rows.NOTE_COLUMNS.count(",") + 1
    assert rows.note_of((3, *row)) == note


def test_complaints():
    day = date(2026, 11, 22)
    for complaint in (Complaint(), Complaint(day, 4, day, day, True, "post", "changed the carrier")):
        assert rows.complaint_of(rows.complaint_row(complaint)) == complaint


@pytest.mark.parametrize("repeat", [None, Repeat(3, "month"), Repeat(1, "month", "done", 31)])
def test_promises_and_events(repeat):
    due = Due(date(2026, 11, 24), time(15))
    promise = Promise(
        2, "call", AT, due, Due(date(2026, 11, 25)), 3, "u", True, 7, repeat, State.KEPT, AT, (), AT
    )  # fmt: skip
    row = rows.promise_row(promise)
    assert len(row) == rows.PROMISE_COLUMNS.count(",") + 1
    assert rows.promise_of((3, *row)) == promise
    for event in (Event(AT, What.KEPT, AT), Event(AT, What.RENEGOTIATED, AT, due, promise.due, AT, "ill")):
        assert len(rows.event_row(event)) == rows.EVENT_COLUMNS.count(",") + 1
        assert rows.event_of(rows.event_row(event)) == event


def test_orders():
    order = Order(2, date(2026, 8, 31), 198000, "24 m", 3, "u")
    assert rows.order_of((3, *rows.order_row(order))) == order


@given(st.dictionaries(st.text(), st.text(), max_size=4))
def test_own_fields_are_the_same_json_as_ever(fields):
    assert rows.fields_json(fields) == json.dumps(fields, ensure_ascii=False)


def test_own_fields_that_another_program_made_numbers_are_kept():
    assert rows.fields_json({"age": 7}) == '{"age": 7}'
