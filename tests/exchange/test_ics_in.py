"""To-dos and events out of calendars: every quirk on its own, and the files of the corpus where they are at hand."""

import random
import time as clock
from contextlib import suppress
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from crmnotes.contacts import Skipped, ToDo
from crmnotes.errors import BadInput
from crmnotes.exchange.ics_in import to_dos
from crmnotes.exchange.zones import offset_of, zone_of
from crmnotes.records import Due, Repeat

BERLIN = ZoneInfo("Europe/Berlin")


def read(text, zone=UTC):
    content = text if isinstance(text, bytes) else text.encode()
    return list(to_dos(content, zone))


def entry(*inside, kind="VTODO", zone=UTC, before=()):
    text = "\r\n".join(["BEGIN:VCALENDAR", *before, f"BEGIN:{kind}", *inside, f"END:{kind}", "END:VCALENDAR", ""])
    found = read(text, zone)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("DUE;VALUE=DATE:20261124", Due(date(2026, 11, 24))),
        ("DUE:20261124T150000", Due(date(2026, 11, 24), time(15))),
        ("DUE:20261124T233000Z", Due(date(2026, 11, 25), time(0, 30))),
        ("DUE;TZID=America/New_York:20261124T150000", Due(date(2026, 11, 24), time(21))),
        ("DUE;TZID=W. Europe Standard Time:20261124T150000", Due(date(2026, 11, 24), time(15))),
        ("DUE;TZID=/mozilla.org/2005/Europe/London:20261124T150000", Due(date(2026, 11, 24), time(16))),
        ("DUE;TZID=Nowhere:20261124T150000", Due(date(2026, 11, 24), time(15))),
        ("DUE: 20261124T150000", Due(date(2026, 11, 24), time(15))),
        ("DUE;;VALUE=DATE-TIME:20261124T150000", Due(date(2026, 11, 24), time(15))),
        ("DTSTART:20261124T150000\r\nDURATION:PT1H30M", Due(date(2026, 11, 24), time(16, 30))),
        ("DTSTART;VALUE=DATE:20261124\r\nDURATION:P1W", Due(date(2026, 12, 1))),
        ("SUMMARY:x", None),
    ],
)
def test_when_it_is_due(line, due):
    assert entry(line, zone=BERLIN).due == due


def test_a_zone_that_the_file_explains():
    zone = ["BEGIN:VTIMEZONE", "TZID:Zürich", "X-LIC-LOCATION:Europe/Zurich", "END:VTIMEZONE", "BEGIN:VTIMEZONE",
            "TZID:Own", "BEGIN:DAYLIGHT", "TZOFFSETTO:+0300", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETTO:+0200",
            "END:STANDARD", "END:VTIMEZONE"]  # fmt: skip
    assert entry("DUE;TZID=Zürich:20261124T150000", before=zone).due == Due(date(2026, 11, 24), time(14))
    assert entry("DUE;TZID=Own:20261124T150000", before=zone).due == Due(date(2026, 11, 24), time(13))


@pytest.mark.parametrize("text", ["20131009T170000T", "20160816T::", "99999999", "20260231", "20260101T256161"])
def test_a_date_that_cannot_be_read_is_named_and_the_rest_is_taken(text):
    found = read(f"BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nDUE:{text}\nEND:VTODO\nEND:VCALENDAR\n")
    assert (found[0].text, found[0].due) == ("x", None)
    assert (found[1].line, found[1].text) == (4, f"DUE:{text}")


def test_an_absurd_length_of_time_is_named():
    found = read("BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:20260101\nDURATION:P99999D\nDURATION:x\nEND:VTODO\n")
    assert found[0].due == Due(date(2299, 10, 16))
    found = read("BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:99990101\nDURATION:P99999D\nEND:VTODO\n")
    assert "length of time" in found[-1].reason


@pytest.mark.parametrize(
    ("rule", "repeat"),
    [
        ("FREQ=DAILY", Repeat(1, "day")),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO", Repeat(2, "week")),
        ("FREQ=MONTHLY;BYMONTHDAY=24", Repeat(1, "month")),
        ("FREQ=YEARLY;BYMONTH=11", Repeat(1, "year")),
        ("FREQ=WEEKLY;BYDAY=MO,TU", None),
        ("FREQ=MONTHLY;BYDAY=-2FR", None),
        ("FREQ=SECONDLY", None),
        ("FREQ=DAILY;INTERVAL=0", None),
        ("FREQ=DAILY;INTERVAL=99999999999", None),
        ("FREQ=DAILY;COUNT=5", None),
        ("YM1 #0", None),
    ],
)
def test_repeats(rule, repeat):
    assert entry("DUE;VALUE=DATE:20261124", f"RRULE:{rule}").repeat == repeat


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ("FREQ=WEEKLY;UNTIL=20270105T120000Z", date(2027, 1, 5)),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", date(2026, 12, 22)),
        ("FREQ=MONTHLY;COUNT=1", date(2026, 11, 24)),
        ("FREQ=WEEKLY;COUNT=0", None),
        ("FREQ=WEEKLY;COUNT=99999999", None),
        ("FREQ=YEARLY;COUNT=9999", None),
        ("FREQ=WEEKLY;UNTIL=20271399", None),
        ("FREQ=WEEKLY;BYDAY=MO,TU;COUNT=3", date(2026, 12, 1)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,MO,TU;COUNT=4", date(2026, 12, 21)),
        ("FREQ=WEEKLY;BYDAY=MO,TU,FR", date.max),
        ("FREQ=WEEKLY;BYDAY=MO,2TU", None),
        ("FREQ=MONTHLY;BYDAY=MO,TU", None),
    ],
)
def test_series_that_end_or_have_several_days(rule, last):
    found = entry("DUE;VALUE=DATE:20261124", f"RRULE:{rule}")
    assert (found.repeat, found.series and found.series[1]) == (None, last)


def test_the_last_day_of_the_month():
    assert entry("DUE;VALUE=DATE:20261130", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1").repeat == Repeat(1, "month", day=31)


@pytest.mark.parametrize(
    ("lines", "done"),
    [
        (["STATUS:COMPLETED", "COMPLETED:20261101T100000Z"], datetime(2026, 11, 1, 10, tzinfo=UTC)),
        (["COMPLETED;TZID=Europe/Berlin:20261101T100000"], datetime(2026, 11, 1, 9, tzinfo=UTC)),
        (["PERCENT-COMPLETE:100", "CREATED:20261101T100000Z"], datetime(2026, 11, 1, 10, tzinfo=UTC)),
        (["STATUS:IN-PROCESS", "PERCENT-COMPLETE:90"], None),
        (["STATUS:NEEDS-ACTION"], None),
    ],
)
def test_done(lines, done):
    assert entry("SUMMARY:x", *lines).done_at == done


def test_who_is_meant():
    found = entry(
        'ATTENDEE;CN="Holm, Greta";ROLE=REQ-PARTICIPANT:mailto:greta%40holm.example', "ORGANIZER;CN=Me:MAILTO:me@x.org",
        "CONTACT:Tom Becker\\n020 7946", "X-CRMNOTES-CUSTOMER:7", "SUMMARY:Call Ada", "DESCRIPTION:about linen",
        "ATTENDEE;EMAIL=ann@lee.example:/principals/7/",
    )  # fmt: skip
    assert found.meant.uids == ("7",)
    assert found.meant.emails == ("greta@holm.example", "me@x.org", "ann@lee.example")
    assert found.meant.names == ("Holm, Greta", "Me", "Tom Becker")
    assert found.meant.words == "Call Ada\nabout linen"


def test_words_and_what_they_are_not():
    assert entry("SUMMARY:a: b\\, c\\;d\\nend").text == "a: b, c;d\nend"
    assert entry("DESCRIPTION:only this\\nand that").text == "only this"
    assert entry("SUMMARY:a\uffffb").text == "ab"
    assert entry("SUMMARY:x", "BEGIN:VALARM", "SUMMARY:no", "DUE:x", "END:VALARM", kind="VEVENT").text == "x"
    assert entry("SUMMARY:x", "STATUS:CANCELLED").cancelled
    assert entry("UID:1", "RECURRENCE-ID:20261124").uid == "1/20261124"


def test_one_bad_entry_loses_no_neighbour():
    found = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:open\nBEGIN:VTODO\nSUMMARY:b\nstray\nEND:VTODO\nBEGIN:VJOURNAL\nSUMMARY:j\n"
        "END:VJOURNAL\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:c\nEND:VCALENDAR\n"
    )
    assert [(i.line, i.text) for i in found if isinstance(i, ToDo)] == [(2, "open"), (4, "b"), (13, "c")]
    assert [(i.line, i.reason.split(";")[0]) for i in found if isinstance(i, Skipped)] == [
        (2, "its end is missing"), (6, "this line of the entry cannot be read"), (13, "its end is missing"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "says"),
    [("", "no calendar"), ("hello", "no calendar"), ("BEGIN:VCALENDAR\nEND:VCALENDAR", "neither to-dos nor events")],
)
def test_what_is_no_calendar_is_refused(content, says):
    with pytest.raises(BadInput, match=says):
        read(content)


def test_zones():
    assert zone_of("Eastern Standard Time") == ZoneInfo("America/New_York")
    assert zone_of("../../etc/passwd") is None
    assert offset_of("-0530").utcoffset(None).total_seconds() == -5.5 * 3600
    assert offset_of("+9999") is None


PIECES = [b":", b";", b'"', b"\n", b"\x00", b"=", b"\\", b"BEGIN:VTODO\n", b"END:VEVENT\n", b"\xff\xfe", b"20260231",
          b"TZID=CST", b"RRULE:FREQ=SECONDLY;INTERVAL=0", b",", b"x" * 3000, b"-P9W", b"99999999T999999Z"]  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_damaged_files_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    content = bytearray(
        b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20260101T0900"
        b"00\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY;INTERVAL=2\r\nATTENDEE;CN=A:mailto:a@x.org\r\nSUMMARY:a\\, b\r\n"
        b"BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VTODO\r\nEND:VCALENDAR\r\n" * 2
    )
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 5, 60))] = dice.choice(PIECES)
    with suppress(BadInput):
        for found in to_dos(bytes(content), BERLIN):
            assert isinstance(found, ToDo | Skipped)


def test_many_entries_are_read_quickly():
    one = "BEGIN:VTODO\r\nUID:{0}\r\nDUE;TZID=Europe/Berlin:20261124T150000\r\nSUMMARY:call {0}\r\nEND:VTODO\r\n"
    content = "".join(["BEGIN:VCALENDAR\r\n", *(one.format(i) for i in range(10_000)), "END:VCALENDAR\r\n"]).encode()
    began = clock.process_time()
    assert sum(1 for _ in to_dos(content, UTC)) == 10_000
    assert clock.process_time() - began < 5


@pytest.mark.corpus("ics")
def test_files_that_people_have(case, path):
    try:
        found = list(to_dos(path, UTC))
    except BadInput:
        found = []
    entries = [item for item in found if isinstance(item, ToDo)]
    assert sum(item.event for item in entries) == case["events"]
    assert sum(not item.event for item in entries) == case["todos"]
    first = case.get("first", {})
    if entries:
        assert entries[0].text == first["summary"] or first["summary"] is None
        assert (entries[0].done_at is not None) == (first.get("status") == "COMPLETED" or "completed" in first)
        check_due(entries[0], first)
    if not case.get("malformed"):
        assert not [item for item in found if isinstance(item, Skipped)]


def check_due(found, first):
    name = "start" if found.event or "due" not in first else "due"
    text = first.get(name)
    if text is None or (name == "start" and not found.event):
        return
    try:
        moment = datetime.strptime(text.rstrip("Z"), "%Y%m%dT%H%M%S" if "T" in text else "%Y%m%d")
    except ValueError:
        assert found.due is None
        return
    zone = zone_of(first.get(f"{name}_tzid", ""))
    if zone is not None:
        moment = moment.replace(tzinfo=zone).astimezone(UTC)
    elif f"{name}_tzid" in first:
        return  # a zone that only the file explains
    assert found.due == Due(moment.date(), moment.time().replace(second=0) if "T" in text else None)
