"""Today: who stands there, on which level, in which order."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Birthday, Channel, Due, Note, Promise, Settings, Why
from crmnotes.rules import ledger, promise_state, reply, today
from crmnotes.rules.reply import Moment
from crmnotes.rules.rhythm import Lines
from crmnotes.rules.today import Quiet, TodayRow

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY = datetime(2026, 11, 22, 16, tzinfo=BERLIN)
MARIA = 1, "m", "Maria Lopez", "Lopez Catering"
OPEN = Settings()
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))


NOW = Moment(SUNDAY, OPEN)


def ago(hours: float) -> datetime:
    return (SUNDAY - timedelta(hours=hours)).astimezone(UTC)


def asked(hours: float, allowance: int = 1440, text: str = "?", number: int = 1) -> Note:
    return Note(
        1, text, ago(hours), ago(hours), id=number, uid=f"n{number}", channel=Channel.EMAIL, wants_answer=True,
        allowance=allowance,
    )  # fmt: skip


def promised(due: Due, hours: float = 72, **fields: object) -> Promise:
    made = ledger.make(1, "send the menu", SUNDAY, due=due, allowance=1440, settings=OPEN, made_at=ago(hours))
    return made._replace(id=7, uid="p7", **fields)


ON_SUNDAY, ON_SATURDAY, ON_MONDAY = (Due(date(2026, 11, day)) for day in (22, 21, 23))


@pytest.mark.parametrize(
    ("hours", "allowance", "why", "level", "late", "temper"),
    [
        (26, 1440, Why.REPLY_LATE, 2, 120, "red"),
        (24, 1440, Why.REPLY_TODAY, 5, 0, "amber"),
        (20, 1440, Why.REPLY_TODAY, 5, 0, "amber"),
        (17, 1440, Why.REPLY_TODAY, 5, 0, "calm"),
        (16, 1440, Why.REPLY_TODAY, 5, 0, "calm"),  # by the midnight that ends today
        (15, 1440, Why.REPLY_LATER, 8, 0, "calm"),
        (3, 240, Why.REPLY_TODAY, 5, 0, "amber"),
        (24.01, 1440, Why.REPLY_LATE, 2, 1, "red"),
    ],
)
def test_a_reply_owed(hours: float, allowance: int, why: Why, level: int, late: int, temper: str) -> None:
    row = today.reply_row(MARIA, [asked(hours, allowance)], NOW)
    assert (row.why, row.level, row.late_minutes, row.temper) == (why, level, late, temper)
    assert (row.customer, row.customer_uid, row.name, row.company) == (1, "m", "Maria Lopez", "Lopez Catering")
    assert row.due == ago(hours) + timedelta(minutes=allowance)


def test_one_row_a_customer_with_the_oldest_question_first() -> None:
    row = today.reply_row(MARIA, [asked(5, 1440, "first", 4), asked(1, 30, "second", 9)], NOW, tried=2)
    assert (row.text, row.questions, row.ids, row.uids) == ("first", ("first", "second"), (4, 9), ("n4", "n9"))
    assert (row.since, row.tried, row.level, row.late_minutes) == (ago(5), 2, 2, 30)  # the second one is late
    assert row.used == pytest.approx(2)


def test_the_weekend_keeps_a_reply_from_being_late() -> None:
    row = today.reply_row(MARIA, [asked(48)], Moment(SUNDAY, WEEKEND))  # Friday 16:00
    assert (row.why, row.used) == (Why.REPLY_LATER, pytest.approx(8 / 24))


@pytest.mark.parametrize(
    ("due", "why", "late", "temper"),
    [
        (ON_SATURDAY, Why.PROMISE_LATE, 16 * 60, "red"),
        (ON_SUNDAY, Why.PROMISE_TODAY, 0, "amber"),
        (Due(date(2026, 11, 22), time(15)), Why.PROMISE_LATE, 60, "red"),
        (Due(date(2026, 11, 22), time(16)), Why.PROMISE_TODAY, 0, "amber"),
        (Due(date(2026, 11, 22), time(15, 59)), Why.PROMISE_LATE, 1, "red"),
        (ON_MONDAY, None, 0, ""),
    ],
)
def test_a_promise(due: Due, why: Why | None, late: int, temper: str) -> None:
    row = today.promise_row(MARIA, promised(due), NOW)
    if why is None:
        assert row is None
        return
    assert row is not None
    assert (row.why, row.late_minutes, row.temper, row.due) == (why, late, temper, due)
    assert (row.ids, row.uids, row.text, row.since) == ((7,), ("p7",), "send the menu", ago(72))


def test_theirs_and_the_closed_do_not_stand_on_today() -> None:
    late = promised(ON_SATURDAY)
    for promise in (late._replace(by_them=True), late._replace(trashed_at=ago(1)), ledger.release(late, SUNDAY)):
        assert today.promise_row(MARIA, promise, NOW) is None
        assert today.tell_row(MARIA, promise, NOW) is None


def test_snoozed_waits_behind_until_its_moment() -> None:
    hidden = ledger.snooze(promised(ON_SUNDAY), SUNDAY + timedelta(hours=2), SUNDAY)
    assert today.promise_row(MARIA, hidden, NOW) is None
    assert today.waits_behind(hidden, NOW)
    back = SUNDAY + timedelta(hours=2)
    assert today.promise_row(MARIA, hidden, Moment(back, OPEN)) is not None
    assert not today.waits_behind(hidden, Moment(back, OPEN))


def test_tell_them_stands_at_the_old_date_until_done() -> None:
    waiting = ledger.renegotiate(promised(ON_MONDAY), Due(date(2026, 11, 30)), "not_yet", SUNDAY)
    row = today.tell_row(MARIA, waiting, NOW)
    assert row is not None
    assert (row.level, row.due, row.new_due) == (4, ON_MONDAY, Due(date(2026, 11, 30)))
    monday, tuesday = SUNDAY + timedelta(days=1), SUNDAY + timedelta(days=2)
    # the row that says "tell them" stands for it
    assert today.promise_row(MARIA, waiting, Moment(monday, OPEN)) is None
    late = today.promise_row(MARIA, waiting, Moment(tuesday, OPEN))
    assert late is not None
    assert late.why is Why.PROMISE_LATE
    assert today.tell_row(MARIA, waiting, Moment(tuesday, OPEN)) is not None
    assert today.tell_row(MARIA, ledger.told(waiting, monday), Moment(monday, OPEN)) is None


def test_moved_twice_is_said() -> None:
    promise = promised(ON_SATURDAY, 200)
    for day in (ON_SUNDAY, ON_MONDAY):
        promise = ledger.renegotiate(promise, day, "before", SUNDAY, told_at=ago(100))
    row = today.promise_row(MARIA, promise, Moment(SUNDAY + timedelta(days=1), OPEN))
    assert row is not None
    assert row.moves == 2


@pytest.mark.parametrize(
    ("day", "why"),
    [("2026-11-26", None), ("2026-11-27", Why.LATER_THAN_USUAL), ("2026-12-23", Why.GONE_QUIET)],
)
def test_quiet(day: str, why: Why | None) -> None:
    lines = Lines(date(2026, 10, 31), 21.0, date(2026, 11, 27), date(2026, 12, 23))
    row = today.quiet_row(MARIA, lines, date.fromisoformat(day), "cheaper fabric?")
    assert (row and row.why) == why
    if row is not None:
        assert (row.level, row.text, row.usual, row.temper) == (10, "cheaper fabric?", 21.0, "calm")
        assert row.days == (date.fromisoformat(day) - date(2026, 10, 31)).days


@pytest.mark.parametrize(
    ("birthday", "days"),
    [("--11-22", 0), ("1980-11-29", 7), ("--11-30", None), ("--11-21", None), ("--12-01", None)],
)
def test_birthdays(birthday: str, days: int | None) -> None:
    row = today.birthday_row(MARIA, Birthday.parse(birthday), SUNDAY.date())
    assert (row and row.days) == days


def test_birthdays_to_look_up() -> None:
    assert today.birthday_days(date(2026, 12, 28)) == (
        "12-28", "12-29", "12-30", "12-31", "01-01", "01-02", "01-03", "01-04",
    )  # fmt: skip
    assert "02-29" in today.birthday_days(date(2026, 2, 25))
    assert today.birthday_days(date(2028, 2, 25)).count("02-29") == 1


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.dates(date(1999, 1, 1), date(2000, 12, 31)))
def test_every_birthday_on_today_is_looked_up(day: date, born: date) -> None:
    row = today.birthday_row(MARIA, Birthday(born.month, born.day), day)
    assert row is None or f"{born:%m-%d}" in today.birthday_days(day)


def row(why: Why, used: float = 0.0, name: str = "A", days: int | None = None) -> TodayRow:
    return TodayRow(today.LEVELS[why], why, 1, "u", name, used=used, days=days)


def test_the_order_of_levels() -> None:
    order = [
        Why.COMPLAINT_UNADMITTED, Why.REPLY_LATE, Why.PROMISE_LATE, Why.TELL_THEM, Why.REPLY_TODAY, Why.PROMISE_TODAY,
        Why.COMPLAINT_NEXT, Why.REPLY_LATER, Why.THANK, Why.GONE_QUIET, Why.LATER_THAN_USUAL, Why.BIRTHDAY,
    ]  # fmt: skip
    assert [found.why for found in today.arrange([row(why) for why in reversed(order)])] == order
    assert set(today.LEVELS) == set(Why)


def test_inside_a_level_the_most_used_comes_first_and_names_decide() -> None:
    rows = [row(Why.REPLY_LATE, 1.2, "Z"), row(Why.REPLY_LATE, 3, "B"), row(Why.REPLY_LATE, 1.2, "é")]
    assert [found.name for found in today.arrange(rows)] == ["B", "é", "Z"]
    asks = [row(Why.ASK, 0, "Z"), row(Why.THANK, 0, "A")]
    assert today.arrange(asks) == asks
    days = [row(Why.BIRTHDAY, 0, "A", 5), row(Why.BIRTHDAY, 0, "B", 0)]
    assert [found.name for found in today.arrange(days)] == ["B", "A"]


def test_quiet_rows_stay_as_they_were_put_with_the_gone_first() -> None:
    rows = [row(Why.LATER_THAN_USUAL, 0, "A"), row(Why.GONE_QUIET, 0, "Z"), row(Why.GONE_QUIET, 0, "B")]
    assert [found.name for found in today.arrange(rows)] == ["Z", "B", "A"]


def quiet(number: int, worth: int, gone: bool = True, since: int = 1) -> Quiet:
    return Quiet(number, gone, worth, date(2026, 1, since))


@pytest.mark.parametrize(
    ("worths", "ordered"),
    [
        ((1, 2, 3), (3, 2, 1)),
        ((90, 80, 70, 60, 50, 40, 3, 2, 1), (90, 80, 70, 3, 60, 50, 40, 2, 1)),
        ((90, 80, 70, 60, 5, 4), (90, 80, 70, 5, 60, 4)),
        ((5,), (5,)),
        ((), ()),
    ],
)
def test_of_every_four_one_is_small(worths: tuple[int, ...], ordered: tuple[int, ...]) -> None:
    found = today.quiet_order([quiet(n, worth) for n, worth in enumerate(worths)])
    assert tuple(one.worth for one in found) == ordered


def test_without_orders_who_is_listed_longest_comes_first() -> None:
    rows = [quiet(1, 0, since=9), quiet(2, 0, since=3), quiet(3, 0, False, since=1), quiet(4, 0, since=5)]
    assert [one.customer for one in today.quiet_order(rows)] == [2, 4, 1, 3]


quiets = st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(1, 28)), max_size=40).map(
    lambda found: [quiet(n, worth, gone, since) for n, (gone, worth, since) in enumerate(found)]
)


@given(quiets)
def test_laws_of_the_quiet_order(rows: list[Quiet]) -> None:
    found = today.quiet_order(rows)
    assert sorted(found) == sorted(rows)
    assert [one.gone for one in found] == sorted((one.gone for one in rows), reverse=True)
    for gone in (True, False):
        part = [one for one in found if one.gone is gone]
        if len({one.worth for one in part}) > 1:
            ranked = sorted(part, key=lambda one: (-one.worth, one.since, one.customer))
            small = {one.customer for one in ranked[len(ranked) - len(ranked) // 3 :]}
            for start in range(0, len(part) - 3, 4):
                left = [one for one in part[start:] if one.customer in small]
                assert not left or any(one.customer in small for one in part[start : start + 4])


moments = st.integers(-20 * 24 * 60, 20 * 24 * 60).map(lambda minutes: SUNDAY + timedelta(minutes=minutes))
dues = st.builds(
    lambda days, at: Due(date(2026, 11, 22) + timedelta(days=days), at),
    st.integers(-3, 15),
    st.sampled_from([None, time(9), time(16)]),
)


@given(dues, moments, st.booleans(), st.booleans())
def test_every_late_promise_stands_on_today(due: Due, now: datetime, tell: bool, hide: bool) -> None:
    promise = promised(due, 24 * 30)
    if tell:
        other = Due(date(2027, 1, 1))
        promise = ledger.renegotiate(promise, other, "not_yet", SUNDAY)
    if hide:
        promise = promise._replace(snoozed_until=SUNDAY.astimezone(UTC) + timedelta(days=300))
    found = today.promise_row(MARIA, promise, Moment(now, OPEN))
    assert promise_state.is_late(promise, now) is (found is not None and found.why is Why.PROMISE_LATE)
    assert (today.tell_row(MARIA, promise, Moment(now, OPEN)) is not None) is tell


@given(st.lists(st.tuples(st.floats(0, 400), st.integers(1, 3000)), min_size=1, max_size=5), moments)
def test_a_reply_row_is_late_when_any_question_is(found: list[tuple[float, int]], now: datetime) -> None:
    notes = [asked(hours, allowance, number=n) for n, (hours, allowance) in enumerate(found)]
    row = today.reply_row(MARIA, notes, Moment(now, WEEKEND))
    late = any(reply.is_late(note, now, WEEKEND) for note in notes)
    assert {row.why is Why.REPLY_LATE, row.late_minutes > 0, row.temper == "red"} == {late}
