"""Files into the notebook and out of it again: the same file twice, every format there and back."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crmnotes.clock import FixedClock
from crmnotes.exchange import csv_out, json_in, json_out, vcard_in, vcard_out
from crmnotes.exchange.csv_in import contacts, sniff
from crmnotes.notebook import Notebook
from crmnotes.records import (
    Birthday,
    Channel,
    Customer,
    Direction,
    Due,
    Kind,
    Note,
    Repeat,
    Stage,
    Way,
    WayKind,
)

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
GOOGLE = (
    "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\n"
    "Zoë Smith,Zoë,Smith,* My Contacts ::: school,* Home,zoe@x.example ::: zoe@y.example,Mobile,+44 20 7946 0000\n"
    "Ando,Ando,family,* My Contacts,,,Mobile,+49 2279 13452\n"
    "Ando,Ando,family,* My Contacts,,,Mobile,+49 2279 13453\n"
    ",,,,,nobody@x.example,,\n"
)


@pytest.fixture
def notebook():
    opened = Notebook.in_memory(FixedClock(NOW))
    yield opened
    opened.close()


def everyone(notebook):
    return notebook.customers.many(notebook.customers.ids())


def fill(notebook):
    """A little of everything that the open format can carry."""
    notebook.change_settings(closed_weekdays=frozenset({5, 6}), closed_dates=((date(2026, 12, 24), date(2027, 1, 2)),))
    notebook.groups.add("wholesale")
    maria = notebook.customers.add(Customer("Maria Berg", stage=Stage.PAST, birthday=Birthday(2, 29)))
    greta = notebook.customers.add(
        Customer(
            "Greta Holm",
            company="Holm Interiors",
            ways=(Way(WayKind.PHONE, "+45 33 12 00 41", "work", True), Way(WayKind.EMAIL, "g@holm.example")),
            groups=("linen", "wholesale"),
            reply_within=240,
            sent_by=maria.id,
            about="=1+1\nlikes linen",
            fields={"Fabric": "linen", "Ångström": "'n"},
        )
    )
    asked = Note(greta.id, "when does it come?", NOW, NOW, channel=Channel.EMAIL, wants_answer=True)
    late = Note(greta.id, "late again", NOW - timedelta(days=2), NOW, kind=Kind.COMPLAINT)
    for note in (late, asked, Note(maria.id, "left-handed", NOW, NOW, direction=Direction.NONE, kind=Kind.FACT)):
        notebook.notes.say(note)
    notebook.notes.say(Note(greta.id, "on Friday", NOW + timedelta(minutes=5), NOW, direction=Direction.US))
    promise = notebook.promises.make(greta.id, "bring it", Due(date(2026, 11, 27), time(15)), repeat=Repeat(3, "month"))
    notebook.promises.renegotiate(promise.id, Due(date(2026, 11, 28)), "before")
    gone = notebook.customers.add(Customer("Gone"))
    notebook.customers.trash(gone.id)


def written(notebook, path):
    json_out.everything(notebook.imports.everything(), path)
    return path.read_bytes()


def test_the_same_file_twice_adds_nobody(notebook):
    table = sniff(GOOGLE.encode())
    first = notebook.imports.run(contacts(table), "google.csv")
    assert (first.new, len(first.skipped)) == (4, 0)
    again = notebook.imports.run(contacts(table), "google.csv")
    assert (again.new, again.same, again.updated) == (0, 4, 0)
    assert {customer.name for customer in everyone(notebook)} == {"Zoë Smith", "Ando family", "nobody@x.example"}


@pytest.mark.parametrize("dialect", csv_out.DIALECTS)
def test_our_own_tables_add_nobody_to_the_notebook_they_came_from(notebook, tmp_path, dialect):
    fill(notebook)
    notebook.imports.run(contacts(sniff(GOOGLE.encode())), "google.csv")
    path = tmp_path / "list.csv"
    count = csv_out.write_customers(everyone(notebook), path, dialect=dialect)
    assert count == len(notebook.customers.ids())
    assert notebook.imports.run(contacts(sniff(path)), "list.csv").new == 0


@pytest.mark.parametrize("dialect", csv_out.DIALECTS)
def test_a_sheet_of_the_notebook_gives_the_same_table_as_its_records(notebook, tmp_path, dialect):
    fill(notebook)
    many = tuple(Way(WayKind.PHONE, f"+1 {i}", f"label {i % 10}") for i in range(14))
    notebook.customers.add(Customer("Many", ways=many, groups=("a, b",), keep_in_touch_days=30, fields={"Fabric": "x"}))
    notebook.customers.add(Customer("=Bare"))
    ids = notebook.customers.ids()
    for columns in (None, ["fields", "phones", "groups", "id", "created"]):
        paths = tmp_path / "sheet.csv", tmp_path / "records.csv"
        assert csv_out.write_customers(notebook.customers.sheet(ids), paths[0], columns, dialect) == len(ids)
        csv_out.write_customers(notebook.customers.many(ids), paths[1], columns, dialect)
        assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("dialect", ["excel", "plain"])
def test_our_own_table_fills_an_empty_notebook(notebook, tmp_path, dialect):
    fill(notebook)
    path = tmp_path / "list.csv"
    csv_out.write_customers(everyone(notebook), path, dialect=dialect)
    other = Notebook.in_memory(FixedClock(NOW))
    other.imports.run(contacts(sniff(path)), "list.csv")
    assert [facts(customer) for customer in everyone(other)] == [facts(customer) for customer in everyone(notebook)]
    other.close()


@pytest.mark.parametrize("dialect", ["google", "outlook"])
def test_another_program_s_table_fills_an_empty_notebook_as_far_as_it_can(notebook, tmp_path, dialect):
    fill(notebook)
    ways = (Way(WayKind.PHONE, "+44 20 7946 0001", "mobile"), Way(WayKind.PHONE, "+44 20 7946 0002", "work"),
            Way(WayKind.EMAIL, "zoe@x.example"), Way(WayKind.ADDRESS, "Gade 1\n1000 København", "home"),
            Way(WayKind.URL, "https://zoe.example"))  # fmt: skip
    notebook.customers.add(
        Customer("Zoë Smith", "Smith & Co", ways=ways, groups=("shop",), birthday=Birthday(4, 12, 1980), about='a\n"b"')
    )
    path = tmp_path / "list.csv"
    csv_out.write_customers(everyone(notebook), path, dialect=dialect)
    other = Notebook.in_memory(FixedClock(NOW))
    result = other.imports.run(contacts(sniff(path)), "list.csv")
    assert (result.new, result.skipped) == (len(everyone(notebook)), ())
    assert [common(customer) for customer in everyone(other)] == [common(customer) for customer in everyone(notebook)]
    other.close()


def common(c):
    """What the tables of other programs carry; fields of one's own stand below what is said about somebody."""
    born = c.birthday and c.birthday.year and c.birthday.isoformat()
    return (
        c.name,
        c.company,
        sorted((way.kind, way.value) for way in c.ways),
        sorted(c.groups),
        born,
        c.about.split("\n\n")[0],
    )


def facts(c):
    """What our own table carries."""
    ways = sorted((way.kind, way.label, way.value) for way in c.ways)
    return c.name, c.company, c.stage, ways, sorted(c.groups), c.reply_within, c.birthday, c.about, dict(c.fields)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_fill_an_empty_notebook(notebook, tmp_path, version):
    fill(notebook)
    notebook.imports.run(contacts(sniff(GOOGLE.encode())), "google.csv")
    path = tmp_path / "all.vcf"
    assert vcard_out.write_customers(everyone(notebook), path, version) == len(notebook.customers.ids())
    assert notebook.imports.run(vcard_in.contacts(path), "all.vcf").batch is None, "nobody new where they came from"
    other = Notebook.in_memory(FixedClock(NOW))
    assert other.imports.run(vcard_in.contacts(path), "all.vcf").new == len(notebook.customers.ids())
    assert [facts(customer) for customer in everyone(other)] == [facts(customer) for customer in everyone(notebook)]
    assert other.imports.run(vcard_in.contacts(path), "all.vcf").new == 0
    other.imports.take_back()
    assert not other.customers.ids()
    other.close()


def test_everything_comes_back_byte_for_byte(notebook, tmp_path):
    fill(notebook)
    content = written(notebook, tmp_path / "all.json")
    other = Notebook.in_memory(FixedClock(NOW + timedelta(days=3)))
    result = other.imports.merge_records(json_in.read(tmp_path / "all.json"), "all.json")
    assert (result.new, result.skipped) == (3, ())
    assert written(other, tmp_path / "again.json") == content
    twice = other.imports.merge_records(json_in.read(content), "all.json")
    assert (twice.new, twice.batch) == (0, None)
    assert written(other, tmp_path / "again.json") == content
    other.close()


def test_what_a_later_version_adds_is_kept(notebook, tmp_path):
    fill(notebook)
    content = written(notebook, tmp_path / "all.json").replace(
        b'"trashed_at": null}', b'"trashed_at": null, "shoe": [1]}'
    )
    other = Notebook.in_memory(FixedClock(NOW))
    other.imports.merge_records(json_in.read(content), "all.json")
    assert written(other, tmp_path / "again.json") == content
    other.close()


LATER = b"""{"format": "crmnotes", "version": 1,
 "settings": {"reply_within_minutes": 1440, "closed_weekdays": [], "closed_dates": [], "ask_every_months": 6, \
"currency": "EUR", "country": "GB", "hat": "green"},
 "groups": [
  {"name": "linen", "keep_in_touch_days": null, "colour": 3}],
 "customers": [
  {"id": "a", "name": "Greta", "company": "", "stage": "customer", "ways": [\
{"kind": "phone", "label": "", "value": "1", "preferred": false}, \
{"kind": "email", "label": "", "value": "g@x.example", "preferred": false, "checked": {"on": null}}], \
"groups": ["linen"], "reply_within_minutes": null, "keep_in_touch_days": null, "birthday": null, "sent_by": null, \
"about": "", "left": {"on": "2026-01-31", "why": "price", "to": "Ikea"}, "seasonal_month": null, \
"quiet_known_until": null, "fields": {}, "created_at": "2026-11-22T16:00:00Z", "trashed_at": null, "shoe": [1]}],
 "notes": [],
 "promises": [
  {"id": "p", "customer": "a", "text": "bring it", "by_them": false, "made_at": "2026-11-22T16:00:00Z", \
"made_in": null, "first_due": {"date": "2026-11-24", "time": null}, \
"due": {"date": "2026-11-25", "time": null, "zone": "Europe/Berlin"}, "repeat": null, "state": "open", \
"snoozed_until": null, "events": [{"at": "2026-11-22T16:00:00Z", "what": "renegotiated", \
"entered_at": "2026-11-22T16:00:00Z", "from": {"date": "2026-11-24", "time": null}, \
"to": {"date": "2026-11-25", "time": null}, "told_at": "2026-11-22T16:00:00Z", "why": null, "by": "me"}], \
"trashed_at": null}],
 "orders": [],
 "tallies": [],
 "moods": [{"customer": "a"}],
 "wind": "south"}
"""


def test_keys_that_nobody_knows_are_kept_wherever_they_stand(tmp_path):
    other = Notebook.in_memory(FixedClock(NOW))
    assert other.imports.merge_records(json_in.read(LATER), "all.json").new == 1
    assert written(other, tmp_path / "again.json") == LATER
    assert other.imports.merge_records(json_in.read(LATER), "all.json").batch is None
    (greta,) = everyone(other)
    other.customers.edit(greta.id, ways=greta.ways[1:])
    assert b'"checked": {"on": null}' in written(other, tmp_path / "edited.json")
    other.history.undo()
    other.imports.take_back()
    assert b"south" not in written(other, tmp_path / "gone.json")
    other.close()


def test_an_empty_notebook_comes_back_too(notebook, tmp_path):
    content = written(notebook, tmp_path / "all.json")
    other = Notebook.in_memory(FixedClock(NOW))
    assert other.imports.merge_records(json_in.read(content), "all.json").new == 0
    assert written(other, tmp_path / "again.json") == content
    other.close()


def test_a_record_without_its_customer_is_named(notebook):
    content = (
        b'{"format": "crmnotes", "customers": [{"id": "a", "name": "A"}, {"name": 5}],\n "notes": ['
        b'{"id": "n", "customer": "nobody", "text": "x", "happened_at": "2026-11-23T12:00:00Z"}]}'
    )
    result = notebook.imports.merge_records(json_in.read(content), "all.json")
    assert (result.new, len(result.skipped)) == (1, 2)
