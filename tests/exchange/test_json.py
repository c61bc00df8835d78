"""The open format: records to dictionaries and back, whole files byte for byte, and what is wrong with some of them."""

import io
import json
import random
import time as system_time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.contacts import Filed, GroupTerms, Skipped, Tally, Unknown
from crmnotes.errors import BadInput, TooNew
from crmnotes.exchange import json_in, json_out, json_records
from crmnotes.exchange.cells import clean
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
    Settings,
    Settled,
    Settlement,
    Stage,
    State,
    Way,
    WayKind,
    What,
)
from crmnotes.rules.wall import ends_at

TEXT = st.text(max_size=20).map(clean)
NAMES = st.text(min_size=1, max_size=12).map(lambda text: clean(text).strip()).filter(bool)
UIDS = st.uuids().map(str)
DAYS = st.dates()
INSTANTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 30), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)
DUES = st.builds(partial(Due), DAYS, st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)))
MINUTES = st.integers(1, 100_000)
MAYBE_MINUTES = st.none() | MINUTES
BIRTHDAYS = st.builds(partial(Birthday), st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1, 9999))
CUSTOMERS = st.builds(
    partial(Customer), uid=UIDS, name=NAMES, company=TEXT, stage=st.sampled_from(Stage),
    ways=st.lists(st.builds(partial(Way), st.sampled_from(WayKind), NAMES, TEXT, st.booleans()), max_size=3).map(tuple),
    groups=st.sets(NAMES, max_size=3).map(lambda names: tuple(sorted(names))), reply_within=MAYBE_MINUTES,
    keep_in_touch_days=MAYBE_MINUTES, birthday=st.none() | BIRTHDAYS, sent_by=st.none(), about=TEXT,
    left=st.none() | st.builds(partial(Left), DAYS, TEXT), seasonal_month=st.none() | st.integers(1, 12),
    quiet_known_until=st.none() | DAYS, fields=st.dictionaries(NAMES, TEXT, max_size=3),
    created_at=st.none() | INSTANTS, trashed_at=st.none() | INSTANTS, id=st.just(0),
)  # fmt: skip
COMPLAINTS = st.builds(
    partial(Complaint), st.none() | DAYS, st.none(), st.none() | DAYS, st.none() | DAYS, st.booleans(),
    st.none() | TEXT, st.none() | TEXT,
)  # fmt: skip
NOTES = st.builds(
    partial(Note), customer=st.just(0), text=TEXT, happened_at=INSTANTS, entered_at=INSTANTS, id=st.just(0), uid=UIDS,
    direction=st.sampled_from(Direction), channel=st.sampled_from(Channel), kind=st.sampled_from(Kind),
    reached=st.booleans(), wants_answer=st.booleans(), allowance=MINUTES,
    settled=st.none() | st.builds(partial(Settlement), st.sampled_from(Settled), INSTANTS),
    complaint=st.none() | COMPLAINTS, question=st.sampled_from((None, "how_are_we", "get_better", "unmet_want")),
    mark=st.none() | st.integers(1, 5), changed=st.none() | TEXT, told=st.booleans(),
    quotable=st.sampled_from((None, "none", "full_name")), offered=st.booleans(), trashed_at=st.none() | INSTANTS,
)  # fmt: skip
EVENTS = st.builds(
    partial(Event), INSTANTS, st.sampled_from(What), INSTANTS, st.none() | DUES, st.none() | DUES, st.none() | INSTANTS,
    st.none() | TEXT,
)  # fmt: skip
UNITS = st.sampled_from(("day", "week", "month", "year"))
SHOWN_PROMISES = st.builds(
    partial(Promise), customer=st.just(0), text=NAMES, made_at=INSTANTS, first_due=DUES, due=DUES, id=st.just(0),
    uid=UIDS, by_them=st.booleans(), made_in=st.none(), state=st.sampled_from(State),
    repeat=st.none() | st.builds(partial(Repeat), st.integers(1, 99), UNITS, st.sampled_from(("due", "done"))),
    events=st.lists(EVENTS, max_size=3).map(tuple), trashed_at=st.none() | INSTANTS,
)  # fmt: skip
PROMISES = st.builds(
    lambda promise, at: promise._replace(snoozed_until=at and min(at, ends_at(promise.due, UTC))),
    SHOWN_PROMISES, st.none() | INSTANTS,
)  # fmt: skip
ORDERS = st.builds(partial(Order), st.just(0), DAYS, st.integers(-(10**9), 10**9), TEXT, st.just(0), UIDS)
TALLIES = st.builds(
    partial(Tally),
    NAMES,
    st.integers(0, 100),
    UIDS,
    st.lists(st.tuples(INSTANTS, st.booleans()), max_size=3).map(tuple),
)
EXTRA = st.dictionaries(NAMES.map("x-{}".format), st.none() | st.booleans() | NAMES | st.integers(), max_size=2)
CUSTOMER = st.fixed_dictionaries({"customer": UIDS})


def filed(records, required=None, **optional):
    refs = st.fixed_dictionaries(required or {}, optional=dict.fromkeys(optional.get("refs", ()), UIDS))
    return st.builds(partial(Filed), records, refs, EXTRA)


@given(
    st.one_of(
        filed(CUSTOMERS, refs=("sent_by",)).map(lambda f: (f, json_records.customer_of)),
        filed(NOTES, {"customer": UIDS}).map(lambda f: (f, json_records.note_of)),
        filed(PROMISES, {"customer": UIDS}, refs=("made_in",)).map(lambda f: (f, json_records.promise_of)),
        filed(ORDERS, {"customer": UIDS}).map(lambda f: (f, json_records.order_of)),
        filed(TALLIES).map(lambda f: (f, json_records.tally_of)),
    )
)
def test_records_come_back_from_their_dictionaries(case):
    before, make = case
    written = json.dumps(json_records.filed_dict(before))
    assert make(json.loads(written)) == before
    assert json.dumps(json_records.filed_dict(make(json.loads(written)))) == written


@given(
    st.builds(
        partial(Settings),
        MINUTES,
        st.frozensets(st.integers(0, 6)),
        st.lists(st.tuples(DAYS, DAYS).map(sorted).map(tuple)).map(tuple),
        MINUTES,
    )
)
def test_settings_come_back(settings):
    assert json_records.settings_of(json_records.settings_dict(settings)) == settings


@dataclass
class Whole:
    """A notebook's content in memory, as the writer asks for it."""

    settings: Settings = field(default_factory=Settings)
    kinds: dict = field(default_factory=dict)
    unknown: Unknown = field(default_factory=Unknown)

    def groups(self):
        return self.kinds.get("groups", [])

    def customers(self):
        return self.kinds.get("customers", [])

    def notes(self):
        return self.kinds.get("notes", [])

    def promises(self):
        return self.kinds.get("promises", [])

    def orders(self):
        return self.kinds.get("orders", [])

    def tallies(self):
        return self.kinds.get("tallies", [])

    def own(self):
        return []

    def files(self):
        return []


KINDS = {Customer: "customers", Note: "notes", Promise: "promises", Order: "orders", Tally: "tallies"}


def gather(items):
    whole = Whole()
    for item in items:
        if isinstance(item, Settings):
            whole.settings = item
        elif isinstance(item, Unknown):
            whole.unknown = item
        else:
            name = "groups" if isinstance(item, GroupTerms) else KINDS[type(item.record)]
            whole.kinds.setdefault(name, []).append(item)
    return whole


def written(whole):
    stream = io.BytesIO()
    json_out.write(whole, stream)
    return stream.getvalue()


NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PROMISE = Promise(0, "bring it", NOON, Due(date(2026, 11, 24)), Due(date(2026, 11, 25), time(15)), uid="p")
SAMPLE = Whole(
    Settings(closed_weekdays=frozenset((5, 6)), closed_dates=((date(2026, 12, 24), date(2027, 1, 2)),)),
    {
        "groups": [GroupTerms("wholesale", 30), GroupTerms("ö")],
        "customers": [Filed(Customer("Greta Hölm", uid="a"), {"sent_by": "b"}, {"shoe": [1, {"x": None}]}),
                      Filed(Customer("B", uid="b"))],
        "notes": [
            Filed(Note(0, "late", NOON, NOON, uid="n1", settled=Settlement(Settled.ANSWERED, NOON),
                       complaint=Complaint(admitted_on=date(2026, 11, 23))),
                  {"customer": "a", "settled_by": "n2", "remedy": "p"}),
            Filed(Note(0, "sorry", NOON, NOON, uid="n2", direction=Direction.US), {"customer": "a"}),
        ],
        "promises": [Filed(PROMISE, {"customer": "a", "made_in": "n2"})],
        "orders": [Filed(Order(0, date(2026, 8, 31), 198000, "24 m", uid="o"), {"customer": "a"})],
        "tallies": [Filed(Tally("third ring", 90, "t", ((NOON, True),)))],
    },
    Unknown({"mood": {"good": [1]}}, {"hat": "green"}),
)  # fmt: skip


@pytest.mark.parametrize("whole", [SAMPLE, Whole()], ids=["sample", "empty"])
def test_written_read_and_written_again_gives_the_same_bytes(whole):
    content = written(whole)
    assert json.loads(content)["format"] == "crmnotes"
    assert written(gather(json_in.read(content))) == content


def test_keys_stand_in_the_order_of_the_format():
    value = json.loads(written(SAMPLE))
    assert list(value) == [
        "format",
        "version",
        "settings",
        "groups",
        "customers",
        "notes",
        "promises",
        "orders",
        "tallies",
        "mood",
    ]
    assert list(value["customers"][0]) == [
        "id", "name", "company", "stage", "ways", "groups", "reply_within_minutes", "keep_in_touch_days", "birthday",
        "sent_by", "about", "left", "seasonal_month", "quiet_known_until", "fields", "created_at", "trashed_at", "shoe",
    ]  # fmt: skip
    note = value["notes"][0]
    assert (note["settled"]["by"], note["complaint"]["remedy"]) == ("n2", "p")
    assert value["promises"][0]["due"] == {"date": "2026-11-25", "time": "15:00"}


def test_everything_is_written_safely(tmp_path):
    path = tmp_path / "all.json"
    assert json_out.everything(SAMPLE, path) == 6
    assert list(json_in.read(path)) == list(json_in.read(written(SAMPLE)))
    live = tmp_path / "notebook.db"
    live.write_bytes(b"live")
    with pytest.raises(BadInput, match="notebook itself"):
        json_out.everything(SAMPLE, live, live)


def read(value):
    return list(json_in.read(json.dumps(value).encode()))


def test_a_hand_written_file_needs_little():
    found = read(
        {
            "notes": [{"customer": "g", "text": "hello", "happened_at": "2026-11-23T13:00:00+01:00"}],
            "customers": [{"id": "g", "name": "Greta", "birthday": None, "ways": [{"kind": "email", "value": "g@x"}]}],
            "promises": [
                {"customer": "g", "text": "call", "made_at": "2026-11-23T12:00Z", "due": {"date": "2026-11-24"}}
            ],
            "format": "crmnotes",
            "files": {},
        }
    )
    assert found[0].record == Customer("Greta", uid="g", ways=(Way(WayKind.EMAIL, "g@x"),))
    assert (found[1].record.happened_at, found[1].record.entered_at) == (NOON, NOON)
    assert found[2].record.first_due == found[2].record.due == Due(date(2026, 11, 24))


@pytest.mark.parametrize(
    ("list_name", "record", "reason"),
    [
        ("customers", {}, 'has no "name"'),
        ("customers", [], "no record in braces"),
        ("customers", {"name": 5}, 'its "name" is no text'),
        ("customers", {"name": "A", "birthday": "1980-02-30"}, "birthday"),
        ("customers", {"name": "A", "stage": "dead"}, "enquiring, customer, past"),
        ("customers", {"name": "A", "reply_within_minutes": True}, "whole number"),
        ("customers", {"name": "A", "reply_within_minutes": 10**30}, "whole number"),
        ("customers", {"name": "A", "ways": {}}, "no list"),
        ("customers", {"name": "A", "ways": [{"kind": "fax", "value": "1"}]}, "kind"),
        ("customers", {"name": "A", "fields": {"a": 1}}, "fields"),
        ("customers", {"name": "A", "left": "yes"}, "left"),
        ("notes", {"text": "x", "happened_at": "2026-11-23T12:00Z"}, 'no "customer"'),
        ("notes", {"customer": "a", "text": "x", "happened_at": "2026-11-23T12:00"}, "offset"),
        ("notes", {"customer": "a", "text": "x", "happened_at": "0001-01-01T00:00+23:00"}, "offset"),
        ("notes", {"customer": "a", "text": "x"}, 'no "happened_at"'),
        ("notes", {"customer": "a", "happened_at": "2026-11-23T12:00Z", "mark": 9}, "mark"),
        ("promises", {"customer": "a", "text": "x", "made_at": "2026-11-23T12:00Z"}, 'no "due"'),
        ("promises", {"customer": "a", "text": "x", "due": {"date": "2026-11-24", "time": "25:00"}}, "time"),
        ("orders", {"customer": "a", "on": "2026-11-24"}, "minor_units"),
        ("tallies", {"rule": ""}, "rule"),
        ("tallies", {"rule": "A", "x": json.loads("[" * 60 + "]" * 60)}, "nested"),
        ("groups", {"name": 1}, "name"),
    ],
)
def test_a_bad_record_is_named_and_its_neighbours_are_kept(list_name, record, reason):
    good = {"customers": [{"name": "A"}, {"name": "B"}], "format": "crmnotes"}
    good[list_name] = [record, *good.get(list_name, [])]
    found = read(good)
    skipped = [item for item in found if isinstance(item, Skipped)]
    assert len(skipped) == 1
    assert reason in skipped[0].reason
    assert skipped[0].reason.startswith(f"{list_name} 1: ")
    assert len(found) == 3


def test_a_bad_record_is_named_by_its_line():
    content = b'{"format": "crmnotes",\n"customers": [\n{"name": "A"},\n{"name": 1},\n{"name": "B"}\n]}'
    found = list(json_in.read(content))
    assert [item.line for item in found if isinstance(item, Skipped)] == [4]
    assert [item.place for item in found if isinstance(item, Filed)] == [3, 5]


@pytest.mark.parametrize("name", ["groups", "customers", "notes", "promises", "orders", "tallies"])
@pytest.mark.parametrize("value", ["x", {"id": "a"}, 7, True])
def test_what_is_no_list_is_named(name, value):
    found = [item for item in read({"format": "crmnotes", name: value}) if isinstance(item, Skipped)]
    assert [item.reason for item in found] == [f"{name}: they are no list"]


def test_halves_of_characters_among_unknown_keys_do_not_stop_a_file():
    odd = '{"a\\ud800": ["\\udfff"]}'
    content = f'{{"format": "crmnotes", "x": {odd}, "lists": [{odd}], "customers": [{{"name": "A", "y": {odd}}}]}}'
    unknown, own, customer = json_in.read(content.encode())
    assert own.items == ({"a\ufffd": ["\ufffd"]},)
    assert unknown.top == {"x": {"a\ufffd": ["\ufffd"]}}
    assert customer.extra == {"y": {"a\ufffd": ["\ufffd"]}}


def test_closed_dates_cannot_end_before_they_begin():
    (found,) = read({"format": "crmnotes", "settings": {"closed_dates": [["2027-01-02", "2026-12-24"]]}})
    assert "end before they begin" in found.reason


def test_bad_settings_do_not_stop_the_rest():
    found = read({"format": "crmnotes", "settings": {"closed_weekdays": [9]}, "customers": [{"name": "A"}]})
    assert "settings" in found[0].reason
    assert found[1].record.name == "A"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"x", b'{"format": "crmnotes"', b'{"format": "crmnotes", "customers": [}',
        b'{"format": "crmnotes", "customers": [{"name": "A"}', b'{"format": "crmnotes", "customers": [1 2]}',
        b'{"format": "crmnotes", "customers": [1,]}', b'{"format": "crmnotes",}', b'{"format": "crmnotes"} x',
        b'{"format": "crmnotes", 1: 2}', b'{"format": "crmnotes", "a": NaN}', b'{"format" "crmnotes"}',
        b'{"a": ' + b"[" * 100_000, b'{"format": "crmnotes", "customers": ' + b"[" * 100_000,
        b'{"format": "crmnotes", "a": ' + b"9" * 10_000 + b"}",
    ],
)  # fmt: skip
def test_malformed_json_is_one_sentence(content):
    with pytest.raises(BadInput, match="no whole JSON"):
        json_in.read(content)


def test_other_files_and_newer_ones_are_refused():
    for value in (
        {},
        [],
        [{"name": "Greta Holm"}],
        {"format": "other"},
        {"format": "crmnotes", "version": 0},
        {"format": "crmnotes", "version": "1"},
    ):
        with pytest.raises(BadInput, match=r"format|version"):
            json_in.read(json.dumps(value).encode())
    with pytest.raises(BadInput, match="UTF-8"):
        json_in.read(b'{"format": "\xff"}')
    with pytest.raises(TooNew, match="version 2"):
        json_in.read(b'{"format": "crmnotes", "version": 2}')


def test_twenty_thousand_notes_are_written_and_read_quickly():
    note = SAMPLE.kinds["notes"][0]
    whole = Whole(kinds={"notes": [note] * 20_000})
    began = system_time.process_time()
    content = written(whole)
    assert sum(1 for _ in json_in.read(content)) == 20_001
    assert system_time.process_time() - began < 10


PIECES = [b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"1", b"\\ud800", b"\xff", b"true", b"", b"1e999", b"\n"]


@pytest.mark.parametrize("seed", range(150))
def test_damaged_files_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    content = bytearray(written(SAMPLE))
    for _ in range(dice.randrange(1, 6)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 1, 5, 40))] = dice.choice(PIECES)
    with suppress(BadInput, TooNew):
        whole = gather(item for item in json_in.read(bytes(content)) if not isinstance(item, Skipped))
        json.loads(written(whole))
