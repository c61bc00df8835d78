"""Promises and birthdays as a calendar and back, and `icalendar` as a second opinion."""

from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest

from crmnotes.clock import FixedClock
from crmnotes.exchange.content_out import joined
from crmnotes.exchange.ics_in import to_dos
from crmnotes.exchange.ics_out import promise_lines, write_calendar
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Due, Event, Promise, Repeat, State, Way, WayKind, What

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
GRETA = Customer(
    "Greta Holm", uid="5b0c3a8e-54c4-4a3e-9f5b-2f60c2a6c1d1", birthday=Birthday(2, 29, 1980), created_at=NOW
)
PHONES = "020 7946 0001", "020 7946 0002"
DAY, TIME = Due(date(2026, 11, 30)), Due(date(2026, 11, 24), time(15, 30))


def promise(due, **more):
    uid = more.pop("uid", "7d5c3a8e-54c4-4a3e-9f5b-2f60c2a6c1d2")
    return Promise(1, "bring it; or, call\nfirst", NOW - timedelta(days=3), due, due, uid=uid, **more)


@pytest.mark.parametrize(
    "made",
    [
        promise(DAY), promise(TIME), promise(TIME, by_them=True), promise(Due(date(2020, 1, 1))),
        promise(Due(date(2026, 11, 30), time(23, 59))), promise(Due(date.max, time(23, 59))), promise(Due(date.max)),
        *(promise(DAY, repeat=Repeat(3, unit, start)) for unit in ("day", "week", "month", "year")
          for start in ("due", "done")),
        promise(DAY, repeat=Repeat(1, "month", day=31)),
    ],
)  # fmt: skip
def test_a_promise_comes_back(made):
    content = joined(("BEGIN:VCALENDAR", *promise_lines(GRETA, made), "END:VCALENDAR"))
    (found,) = to_dos(content, UTC)
    assert (found.text, found.due, found.repeat, found.by_them) == (
        f"Greta Holm: {made.text}", made.due, made.repeat, made.by_them,
    )  # fmt: skip
    assert (found.uid, found.meant.uids, found.made_at) == (f"{made.uid}@crmnotes", (GRETA.uid,), made.made_at)
    assert not found.event


def test_another_program_reads_the_same(tmp_path):
    path = tmp_path / "all.ics"
    moved = promise(TIME, uid="x", events=(Event(NOW, What.RENEGOTIATED, NOW),), repeat=Repeat(2, "month"))
    kept = promise(DAY, uid="k", state=State.KEPT)
    assert write_calendar([(GRETA, promise(DAY)), (GRETA, moved), (GRETA, kept)], [GRETA, Customer("A")], path) == 3
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    day, timed, birthday = calendar.walk("VEVENT")
    assert day["SUMMARY"] == "Greta Holm: bring it; or, call\nfirst"
    assert (day["DTSTART"].dt, day["DTEND"].dt) == (date(2026, 11, 30), date(2026, 12, 1))
    assert (timed["DTSTART"].dt, timed["SEQUENCE"], timed["DTSTAMP"].dt) == (datetime(2026, 11, 24, 15, 30), 1, NOW)
    assert timed["RRULE"] == {"FREQ": ["MONTHLY"], "INTERVAL": [2]}
    assert [alarm["TRIGGER"].dt for alarm in calendar.walk("VALARM")] == [timedelta(hours=9), -timedelta(minutes=30)]
    assert (birthday["DTSTART"].dt, birthday["UID"]) == (date(1980, 2, 29), f"{GRETA.uid}-birthday@crmnotes")
    assert birthday["RRULE"] == {"FREQ": ["YEARLY"], "BYMONTH": [2], "BYMONTHDAY": [-1]}
    assert all(component.errors == [] for component in calendar.walk())
    assert all(len(line) <= 75 for line in path.read_bytes().split(b"\r\n"))


def test_a_promise_as_a_to_do(tmp_path):
    path = tmp_path / "todos.ics"
    moved = promise(TIME, uid="x", events=(Event(NOW, What.RENEGOTIATED, NOW), Event(NOW, What.CORRECTED, NOW)),
                    repeat=Repeat(2, "month"), by_them=True)  # fmt: skip
    assert write_calendar([(GRETA, promise(DAY)), (GRETA, moved)], [], path, todos=True) == 2
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    day, timed = calendar.walk("VTODO")
    assert not calendar.walk("VEVENT")
    assert (day["DUE"].dt, day["SEQUENCE"], day["STATUS"]) == (date(2026, 11, 30), 0, "NEEDS-ACTION")
    assert (timed["DUE"].dt, timed["SEQUENCE"]) == (datetime(2026, 11, 24, 15, 30), 2)
    assert (timed["LAST-MODIFIED"].dt, timed["RRULE"]["FREQ"]) == (NOW, ["MONTHLY"])
    alarms = [(alarm["TRIGGER"].dt, alarm["TRIGGER"].params["RELATED"]) for alarm in calendar.walk("VALARM")]
    assert alarms == [(timedelta(hours=9), "END"), (-timedelta(minutes=30), "END")]
    back = list(to_dos(path, UTC))
    assert [(one.due, one.uid, one.by_them) for one in back] == [
        (DAY, f"{promise(DAY).uid}@crmnotes", False), (TIME, "x@crmnotes", True),
    ]  # fmt: skip
    assert back[1].repeat == Repeat(2, "month")


def test_a_birthday_is_no_promise_when_it_is_read_again(tmp_path):
    write_calendar([(GRETA, promise(DAY))], [GRETA._replace(birthday=Birthday(4, 12))], tmp_path / "all.ics")
    assert [item.text for item in to_dos(tmp_path / "all.ics", UTC)] == ["Greta Holm: bring it; or, call\nfirst"]


def test_uids_are_the_same_when_it_is_written_again(tmp_path):
    for name in ("one.ics", "two.ics"):
        write_calendar([(GRETA, promise(DAY))], [GRETA], tmp_path / name)
    assert (tmp_path / "one.ics").read_bytes() == (tmp_path / "two.ics").read_bytes()


def test_cards_and_calendar_fill_an_empty_notebook(tmp_path):
    from crmnotes.exchange.vcard_in import contacts
    from crmnotes.exchange.vcard_out import write_customers

    book, other = Notebook.in_memory(FixedClock(NOW)), Notebook.in_memory(FixedClock(NOW))
    one, two = (book.customers.add(Customer("Tom Becker", ways=(Way(WayKind.PHONE, phone),))) for phone in PHONES)
    book.promises.make(one.id, "call", DAY, repeat=Repeat(1, "month"))
    book.promises.make(two.id, "Tom Becker: write", Due(date(2026, 11, 1), time(9)), by_them=True)
    people = {customer.id: customer for customer in book.customers.many(book.customers.ids())}
    made = [(people[line.customer], book.promises.get(line.id)) for who in ("open", "theirs") for line in
            book.promises.page(who)]  # fmt: skip
    write_customers(people.values(), tmp_path / "a.vcf")
    write_calendar(made, people.values(), tmp_path / "a.ics")
    assert other.imports.run(contacts(tmp_path / "a.vcf"), "a.vcf").new == 2
    assert other.imports.merge_records(to_dos(tmp_path / "a.ics", UTC), "a.ics").promises == 2
    assert [facts(line) for who in ("open", "theirs") for line in other.promises.page(who)] == [
        facts(line) for who in ("open", "theirs") for line in book.promises.page(who)
    ]
    assert book.imports.merge_records(to_dos(tmp_path / "a.ics", UTC), "a.ics").batch is None
    book.close()
    other.close()


def facts(line):
    return line.uid, line.customer_name, line.text, line.due, line.by_them, line.made_at, line.repeat
