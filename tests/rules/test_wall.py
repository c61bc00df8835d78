"""Local days and wall times through daylight saving."""

import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.clock import SystemZone, utc
from crmnotes.records import Due
from crmnotes.rules import wall

BERLIN, NEW_YORK, LORD_HOWE = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")
BEIRUT, HAVANA = ZoneInfo("Asia/Beirut"), ZoneInfo("America/Havana")


@pytest.mark.parametrize(
    ("zone", "day", "at", "instant"),
    [
        (UTC, date(2026, 11, 24), time(15), "2026-11-24T15:00"),
        (BERLIN, date(2026, 11, 24), time(15), "2026-11-24T14:00"),
        (BERLIN, date(2026, 3, 29), time(2, 30), "2026-03-29T01:00"),  # left out: the moment of the jump
        (BERLIN, date(2026, 10, 25), time(2, 30), "2026-10-25T01:30"),  # twice: the later
        (NEW_YORK, date(2026, 3, 8), time(2), "2026-03-08T07:00"),
        (NEW_YORK, date(2026, 11, 1), time(1, 30), "2026-11-01T06:30"),
        (LORD_HOWE, date(2026, 10, 4), time(2, 15), "2026-10-03T15:30"),  # half an hour is left out
        (LORD_HOWE, date(2026, 4, 5), time(1, 45), "2026-04-04T15:15"),
    ],
)
def test_wall_time_is_the_instant_the_clock_shows_it(zone: ZoneInfo, day: date, at: time, instant: str) -> None:
    assert wall.wall_instant(day, at, zone) == datetime.fromisoformat(instant + "+00:00")


@pytest.mark.parametrize(
    ("zone", "day", "instant"),
    [
        (BERLIN, date(2026, 11, 23), "2026-11-22T23:00"),
        (BEIRUT, date(2026, 3, 29), "2026-03-28T22:00"),  # 00:00 is left out: the day begins at the jump
        (HAVANA, date(2026, 11, 1), "2026-11-01T04:00"),  # 00:00 comes twice: the first
    ],
)
def test_a_day_begins_at_its_first_moment(zone: ZoneInfo, day: date, instant: str) -> None:
    assert wall.midnight(day, zone) == datetime.fromisoformat(instant + "+00:00")


@given(st.lists(st.dates(), max_size=9), st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, BEIRUT, HAVANA]))
def test_a_wall_tells_what_is_told_of_each_day_alone(days: list[date], zone: ZoneInfo) -> None:
    kept = wall.Wall(zone)
    for day in [*days, *days, date.min, date.max]:
        assert (kept.midnight(day), kept.end_of(day)) == (wall.midnight(day, zone), wall.end_of(day, zone))
        for due in (Due(day), Due(day, time(2, 30))):
            assert kept.due_instant(due) == wall.due_instant(due, zone)


@given(
    st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2027, 12, 31)),
    st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, BEIRUT, HAVANA]),
)
def test_every_instant_lies_in_its_own_local_day(naive: datetime, zone: ZoneInfo) -> None:
    moment = naive.replace(tzinfo=UTC, microsecond=0)
    day = wall.local_day(moment, zone)
    assert wall.midnight(day, zone) <= moment < wall.end_of(day, zone)


@given(st.dates(min_value=date(1, 1, 2)), st.times(), st.sampled_from([UTC, BERLIN, NEW_YORK, LORD_HOWE]))
def test_a_due_ends_after_the_moment_it_names_and_never_fails(day: date, at: time, zone: ZoneInfo) -> None:
    at = at.replace(second=0, microsecond=0, tzinfo=None)
    assert wall.ends_at(Due(day, at), zone) <= wall.FAR
    assert wall.due_instant(Due(day), zone) == wall.ends_at(Due(day), zone)
    if day.year < 9999:
        assert wall.ends_at(Due(day, at), zone) - wall.due_instant(Due(day, at), zone) == timedelta(minutes=1)


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (1, 1), (60, 1), (61, 2), (7200, 120)])
def test_a_minute_that_has_begun_counts(seconds: int, minutes: int) -> None:
    start = datetime(2026, 11, 22, 16, tzinfo=UTC)
    assert wall.late_minutes(start, start + timedelta(seconds=seconds)) == minutes


def test_a_moment_without_a_zone_is_our_own_mistake() -> None:
    with pytest.raises(ValueError):
        wall.zone_of(datetime(2026, 11, 22))


@pytest.fixture(params=["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def _at_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    set_zone = getattr(system_time, "tzset", lambda: None)  # Windows keeps the zone it has
    set_zone()
    yield
    monkeypatch.undo()
    set_zone()


@pytest.mark.usefixtures("_at_home")
def test_the_wall_of_the_system_gives_every_instant_back() -> None:
    zone = SystemZone()
    start = datetime(2026, 1, 1, tzinfo=UTC)
    moments = [start + timedelta(minutes=15 * step) for step in range(4 * 24 * 365)]
    assert [moment for moment in moments if utc(moment.astimezone(zone)) != moment] == []
    assert [m for m in moments if m.astimezone(zone).replace(tzinfo=None) != m.astimezone().replace(tzinfo=None)] == []


@pytest.mark.usefixtures("_at_home")
def test_the_wall_of_the_system_stands_at_the_edges_of_the_calendar() -> None:
    zone = SystemZone()
    for moment in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert wall.local_day(moment, zone).year == moment.year
    for day in (date.min, date.max):
        for at in (None, time(0), time(23, 59)):
            assert wall.ends_at(Due(day, at), zone).year == day.year


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, LORD_HOWE, UTC])
def test_the_edges_of_the_calendar(zone: ZoneInfo) -> None:
    assert wall.midnight(date.min, zone) >= datetime.min.replace(tzinfo=UTC)
    assert wall.midnight(date.max, zone) <= wall.FAR
    assert wall.end_of(date.max, zone) == wall.FAR
    assert wall.ends_at(Due(date.max, time(23, 59)), zone) <= wall.FAR
