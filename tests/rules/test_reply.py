"""The reply clock by its worked examples and its laws."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Channel, Direction, Kind, Note, Settings, Settled, Settlement
from crmnotes.rules import reply, wall
from crmnotes.rules.reply import Moment

OPEN = Settings()
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))
CHRISTMAS = Settings(closed_dates=((date(2026, 12, 24), date(2027, 1, 2)),))
BERLIN, NEW_YORK, LORD_HOWE = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")
DAY = 24 * 60
moments = st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2028, 1, 1)).map(
    lambda naive: naive.replace(tzinfo=UTC, microsecond=0)
)
zones = st.sampled_from([UTC, BERLIN, NEW_YORK, LORD_HOWE])
closings = st.builds(
    lambda days, starts: Settings(
        closed_weekdays=frozenset(days), closed_dates=tuple((day, day + timedelta(days=n)) for day, n in starts)
    ),
    st.sets(st.integers(0, 6), max_size=6),
    st.lists(st.tuples(st.dates(date(2024, 12, 1), date(2028, 1, 1)), st.integers(0, 20)), max_size=3),
)


def at(text: str, zone: tzinfo = UTC) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def question(moment: datetime, allowance: int = DAY, **fields: object) -> Note:
    return Note(1, "?", moment, moment, id=1, wants_answer=True, allowance=allowance, channel=Channel.EMAIL, **fields)  # type: ignore[arg-type]


def ours(moment: datetime, **fields: object) -> Note:
    return Note(1, "!", moment, moment, id=2, **{"direction": Direction.US, **fields})  # type: ignore[arg-type]


# 20 November 2026 is a Friday.
@pytest.mark.parametrize(
    ("said", "allowance", "settings", "by"),
    [
        ("2026-11-20T16:00", DAY, OPEN, "2026-11-21T16:00"),
        ("2026-11-20T16:00", DAY, WEEKEND, "2026-11-23T16:00"),
        ("2026-11-21T11:00", DAY, WEEKEND, "2026-11-24T00:00"),
        ("2026-11-20T16:40", 240, OPEN, "2026-11-20T20:40"),
        ("2026-11-20T22:00", 240, WEEKEND, "2026-11-23T02:00"),
        ("2026-11-20T00:00", DAY, WEEKEND, "2026-11-21T00:00"),  # used up as the closed day begins
        ("2026-12-23T12:00", DAY, CHRISTMAS, "2027-01-03T12:00"),
        ("2026-12-31T12:00", 60, CHRISTMAS, "2027-01-03T01:00"),
        ("2026-12-23T12:00", 3 * DAY, CHRISTMAS._replace(closed_weekdays=frozenset({6})), "2027-01-06T12:00"),
    ],
)
def test_worked_examples(said: str, allowance: int, settings: Settings, by: str) -> None:
    assert reply.reply_by(at(said), allowance, settings, UTC) == at(by)


@pytest.mark.parametrize(
    ("zone", "said", "settings", "by"),
    [
        (BERLIN, "2026-03-28T16:00", OPEN, "2026-03-29T17:00"),  # 24 h are 24 h
        (BERLIN, "2026-10-24T16:00", OPEN, "2026-10-25T15:00"),
        (NEW_YORK, "2026-03-07T16:00", OPEN, "2026-03-08T17:00"),
        (LORD_HOWE, "2026-10-03T16:00", OPEN, "2026-10-04T16:30"),
        (BERLIN, "2026-03-27T16:00", WEEKEND, "2026-03-30T16:00"),  # the short Sunday is closed from end to end
        (BERLIN, "2026-10-23T16:00", WEEKEND, "2026-10-26T16:00"),
        (LORD_HOWE, "2026-04-03T16:00", WEEKEND, "2026-04-06T16:00"),
    ],
)
def test_daylight_saving(zone: ZoneInfo, said: str, settings: Settings, by: str) -> None:
    assert reply.reply_by(at(said, zone), DAY, settings, zone) == at(by, zone).astimezone(UTC)


@given(moments, st.integers(1, 14 * DAY), closings, zones)
def test_the_clock_counts_all_open_time_and_no_closed_minute(
    said: datetime, allowance: int, settings: Settings, zone: tzinfo
) -> None:
    by = reply.reply_by(said, allowance, settings, zone)
    assert reply.open_time(said, by, settings, zone) == timedelta(minutes=allowance)
    assert not reply.is_closed(wall.local_day(by - timedelta(seconds=1), zone), settings)
    assert by.tzinfo is UTC


@given(moments, st.integers(1, 14 * DAY), closings, zones)
def test_closed_days_only_ever_give_more_time(said: datetime, allowance: int, settings: Settings, zone: tzinfo) -> None:
    assert reply.reply_by(said, allowance, settings, zone) >= said + timedelta(minutes=allowance)
    assert reply.reply_by(said, allowance, OPEN, zone) == said + timedelta(minutes=allowance)


@given(moments, moments, moments, closings, zones)
def test_open_time_adds_up(one: datetime, two: datetime, three: datetime, settings: Settings, zone: tzinfo) -> None:
    start, middle, end = sorted([one, two, three])
    parts = reply.open_time(start, middle, settings, zone) + reply.open_time(middle, end, settings, zone)
    assert parts == reply.open_time(start, end, settings, zone)


def test_nothing_to_wait_for() -> None:
    saturday = at("2026-11-21T11:00")
    assert reply.reply_by(saturday, 0, WEEKEND, UTC) == saturday
    last = at("9999-12-31T10:00")
    assert reply.open_time(last, at("9999-12-31T23:00"), WEEKEND, UTC) == timedelta(hours=13)


def test_a_clock_that_never_runs_is_never_late() -> None:
    always = Settings(closed_weekdays=frozenset(range(7)))
    for_ever = Settings(closed_dates=((date(2020, 1, 1), date.max),))
    assert reply.reply_by(at("2026-11-20T16:00"), DAY, always, UTC) == wall.FAR
    assert reply.reply_by(at("2026-11-20T16:00"), DAY, for_ever, BERLIN) == wall.FAR
    assert reply.reply_by(at("9999-12-31T16:00"), DAY, OPEN, UTC) == wall.FAR
    assert reply.reply_by(at("9999-12-30T16:00"), 3 * DAY, WEEKEND, BERLIN) == wall.FAR


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(closed_weekdays=frozenset(range(7))), "stay open"),
        (Settings(closed_weekdays=frozenset({7})), "Monday to Sunday"),
        (Settings(closed_dates=((date(2026, 2, 2), date(2026, 2, 1)),)), "before it begins"),
        (Settings(closed_dates=((date(2026, 2, 2), date(2027, 2, 3)),)), "a year at most"),
    ],
)
def test_closed_days_that_cannot_be_kept(settings: Settings, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        reply.check_closed(settings)


def test_what_can_be_kept_is_given_back() -> None:
    assert reply.check_closed(CHRISTMAS) is CHRISTMAS
    assert reply.check_allowance(240) == 240
    for minutes in (0, -5, 366 * DAY + 1):
        with pytest.raises(BadInput, match="between a minute and a year"):
            reply.check_allowance(minutes)


@pytest.mark.parametrize("channel", list(Channel))
def test_what_wants_an_answer(channel: Channel) -> None:
    by_itself = channel not in (Channel.CALL, Channel.VISIT, Channel.OTHER)
    assert reply.wants_answer(Direction.THEM, channel) is by_itself
    assert reply.wants_answer(Direction.THEM, channel, left_open=True)
    assert not reply.wants_answer(Direction.US, channel, left_open=True)
    assert not reply.wants_answer(Direction.NONE, channel, left_open=True)


ASKED = at("2026-11-20T16:40")
LATER = ASKED + timedelta(minutes=10)


@pytest.mark.parametrize(
    ("answer", "settled"),
    [
        (ours(LATER), True),
        (ours(LATER, channel=Channel.LETTER), True),
        (ours(LATER, kind=Kind.THANKS), True),
        (ours(ASKED - timedelta(seconds=1)), False),
        (ours(ASKED), False),
        (ours(LATER, reached=False), False),
        (ours(LATER, direction=Direction.THEM), False),
        (ours(LATER, direction=Direction.NONE, kind=Kind.FACT), False),
        (ours(LATER, trashed_at=LATER), False),
        (ours(LATER)._replace(customer=2), False),
    ],
)
def test_what_settles(answer: Note, settled: bool) -> None:
    assert reply.settles(answer, question(ASKED)) is settled


def test_what_is_settled_already_or_wants_nothing_is_left_alone() -> None:
    done = question(ASKED, settled=Settlement(Settled.HOLDING, LATER, 9))
    assert not reply.settles(ours(LATER), done)
    assert not reply.settles(ours(LATER), question(ASKED)._replace(wants_answer=False))


def settled(how: Settled, clock: str) -> Settlement:
    return Settlement(how, at(f"2026-11-20T{clock}"))


@pytest.mark.parametrize(
    ("note", "now", "counted"),
    [
        (question(ASKED, 240, settled=settled(Settled.ANSWERED, "20:40")), "2026-11-21T09:00", True),
        (question(ASKED, 240, settled=settled(Settled.ANSWERED, "20:41")), "2026-11-21T09:00", False),
        (question(ASKED, 240, settled=settled(Settled.HOLDING, "20:40")), "2026-11-21T09:00", True),
        (question(ASKED, 240, settled=settled(Settled.NONE_NEEDED, "17:00")), "2026-11-21T09:00", None),
        (question(ASKED, 240), "2026-11-20T20:40", None),
        (question(ASKED, 240), "2026-11-20T20:41", False),
        (question(ASKED, 240)._replace(wants_answer=False), "2026-11-21T09:00", None),
        (question(ASKED, 240)._replace(trashed_at=LATER), "2026-11-21T09:00", None),
    ],
)
def test_counted_in_time(note: Note, now: str, counted: bool | None) -> None:
    assert reply.in_time(note, OPEN, UTC, at(now)) is counted


@pytest.mark.parametrize(
    ("clock", "late", "temper"),
    [
        ("16:40", False, "calm"),
        ("19:39", False, "calm"),
        ("19:40", False, "amber"),  # a quarter of four hours is left
        ("20:40", False, "amber"),
        ("20:41", True, "red"),
    ],
)
def test_tempers(clock: str, late: bool, temper: str) -> None:
    note, now = question(ASKED, 240), at(f"2026-11-20T{clock}")
    assert reply.is_late(note, now, OPEN) is late
    assert reply.temper(ASKED, ASKED + timedelta(hours=4), now) == temper
    assert reply.temper(ASKED, ASKED + timedelta(hours=4), now, OPEN) == temper


def test_the_weekend_uses_up_nothing() -> None:
    note, by = question(at("2026-11-20T16:00")), at("2026-11-23T16:00")
    sunday, monday = at("2026-11-22T20:00"), at("2026-11-23T10:00")
    assert Moment(sunday, WEEKEND).used(note) == pytest.approx(8 / 24)
    assert reply.temper(note.happened_at, by, sunday, WEEKEND) == "calm"
    assert reply.temper(note.happened_at, by, monday, WEEKEND) == "amber"


@given(moments, moments, closings, zones)
def test_late_means_more_than_all_of_it_used_or_closed_since(
    said: datetime, now: datetime, settings: Settings, zone: tzinfo
) -> None:
    note, wall_now = question(said), now.astimezone(zone)
    if Moment(wall_now, settings).used(note) > 1:
        assert reply.is_late(note, wall_now, settings)
    if not reply.is_late(note, wall_now, settings):
        assert Moment(wall_now, settings).used(note) <= 1
    assert reply.is_late(note, wall_now, settings) is (reply.in_time(note, settings, zone, wall_now) is False)


@pytest.mark.parametrize(("start", "end", "share"), [(0, 4, 0.5), (0, 2, 1.0), (0, 1, 2.0), (3, 4, 0.0), (2, 2, 1.0)])
def test_share_of_the_time_used(start: int, end: int, share: float) -> None:
    hours = [ASKED + timedelta(hours=hour) for hour in range(5)]
    assert reply.share_used(hours[start], hours[end], hours[2]) == pytest.approx(share)
