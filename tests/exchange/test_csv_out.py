"""Tables that are written, and what comes back when they are read."""

import csv
import io
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.exchange import csv_out
from crmnotes.exchange.csv_columns import minutes_text
from crmnotes.exchange.csv_in import contacts, sniff
from crmnotes.exchange.drafts import duration
from crmnotes.records import (
    Birthday,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Note,
    Promise,
    Settled,
    Settlement,
    Stage,
    State,
    Way,
    WayKind,
    What,
)

GRETA = Customer(
    "Greta Holm",
    company="Holm Interiors",
    stage=Stage.ENQUIRING,
    ways=(
        Way(WayKind.PHONE, "+45 33 12 00 41", "work"),
        Way(WayKind.PHONE, "+1-555-0123", "work"),
        Way(WayKind.PHONE, "0045 1", "mobile"),
        Way(WayKind.PHONE, "+4533120042", "other"),
        Way(WayKind.PHONE, "00453312", "home"),
        Way(WayKind.EMAIL, "greta@holm.example"),
        Way(WayKind.ADDRESS, "Gade 1\n1000 København", "home"),
        Way(WayKind.HANDLE, "@greta", "Instagram"),
    ),
    groups=("linen, fine", "wholesale"),
    reply_within=240,
    keep_in_touch_days=30,
    birthday=Birthday(4, 12),
    about='=HYPERLINK("http://evil.example")\nlikes linen',
    fields={"Fabric": "-2+3", "Job title": "Owner"},
)
FIRM = Customer("Fass & Co", company="Fass & Co", birthday=Birthday(2, 29, 1980), stage=Stage.PAST)
ALONE = Customer("Otto", groups=("a, b",))
PARTED = Customer("Ida", groups=("a; b",))
MIXED = Customer("Jo", groups=("a, b", "c;d", "e"))
MARIA = Customer("Maria", ways=(Way(WayKind.EMAIL, "m@x.example", "work", True),))


def write(tmp_path, customers, **options):
    path = tmp_path / "list.csv"
    count = len(customers)
    assert csv_out.write_customers(customers, path, **options) == count
    return path


def text_of(path):
    return io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")


def rows_of(path):
    return list(csv.reader(text_of(path)))


def back(path):
    return [found.customer for found in contacts(sniff(path))]


def same(customer):
    """What a table of ours can carry: not which way is preferred, and ways by label."""
    ways = sorted((way.kind, way.label, way.value) for way in customer.ways)
    return (
        customer.name, customer.company, customer.stage, ways, customer.groups, customer.reply_within,
        customer.keep_in_touch_days, customer.birthday, customer.about, dict(customer.fields),
    )  # fmt: skip


@pytest.mark.parametrize("dialect", ["excel", "plain"])
def test_our_own_table_comes_back_field_by_field(tmp_path, dialect):
    customers = [GRETA, FIRM, MARIA, ALONE, PARTED, MIXED]
    assert [same(c) for c in back(write(tmp_path, customers, dialect=dialect))] == [same(c) for c in customers]


@pytest.mark.parametrize("dialect", ["excel", "plain", "google"])
def test_two_addresses_of_one_label_come_back_as_two(tmp_path, dialect):
    ways = [Way(WayKind.ADDRESS, f"{street} St\n1000 Town", label) for street in "ABC" for label in ("home", "")]
    (found,) = back(write(tmp_path, [Customer("Greta Holm", ways=tuple(ways))], dialect=dialect))
    assert sorted(found.ways) == sorted(ways)


@pytest.mark.parametrize("dialect", ["excel", "plain", "google"])
def test_own_fields_that_are_called_as_columns_of_others_come_back(tmp_path, dialect):
    named = ("Fax", "Title", "City", "Phone 2", "Birthday 2", "Land geschäftlich", "Fabric")
    greta = Customer("Greta Holm", fields={own: f"{number} steps" for number, own in enumerate(named)})
    (found,) = back(write(tmp_path, [greta], dialect=dialect))
    assert (found.ways, found.birthday, dict(found.fields)) == ((), None, dict(greta.fields))


@pytest.mark.parametrize("dialect", ["google", "outlook"])
def test_other_programs_get_what_their_table_can_carry(tmp_path, dialect):
    greta, firm, maria = back(write(tmp_path, [GRETA, FIRM, MARIA], dialect=dialect))
    kinds = (WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS)
    expected = {(way.kind, way.label, way.value) for way in GRETA.ways if way.kind in kinds}
    assert expected <= {(way.kind, way.label, way.value) for way in greta.ways}
    assert (greta.name, greta.company, greta.groups, greta.birthday) == (
        "Greta Holm", "Holm Interiors", ("linen, fine", "wholesale"), Birthday(4, 12)
    )  # fmt: skip
    assert greta.about.startswith(GRETA.about)
    assert greta.fields["Job title"] == "Owner"
    assert "@greta" in greta.about + str(greta.fields)
    assert (firm.name, firm.company, firm.birthday) == ("Fass & Co", "Fass & Co", Birthday(2, 29, 1980))
    assert maria.ways[0].value == "m@x.example"


def test_excel_finds_a_mark_line_ends_and_no_formula(tmp_path):
    content = write(tmp_path, [GRETA, FIRM]).read_bytes()
    assert content.startswith(b"\xef\xbb\xbfName,")
    assert content.count(b"\r\n") == 3
    cells = [cell for row in csv.reader(content.decode("utf-8-sig").splitlines()) for cell in row]
    assert "+45 33 12 00 41" in cells
    assert "'+1-555-0123" in cells
    assert "0045 1" in cells
    assert "+45\u00a033120042" in cells
    assert "0045\u00a03312" in cells
    assert not [cell for cell in cells if cell[:1] in "=-@" and cell]


def test_outlook_gets_its_code_page_when_every_name_fits(tmp_path):
    assert "København".encode("cp1252") in write(tmp_path, [GRETA], dialect="outlook").read_bytes()
    polish = Customer("Łucja", company="x")
    assert write(tmp_path, [polish], dialect="outlook").read_bytes().startswith(b"\xef\xbb\xbf")
    assert back(tmp_path / "list.csv")[0].name == "Łucja"


def test_google_gets_one_value_in_each_numbered_group(tmp_path):
    rows = list(csv.DictReader(text_of(write(tmp_path, [GRETA, MARIA], dialect="google"))))
    assert [rows[0][f"Phone {i} - Value"] for i in (1, 2, 3, 4)] == [
        "+45 33 12 00 41", "+1-555-0123", "0045 1", "+4533120042"
    ]  # fmt: skip

    assert (rows[0]["Labels"], rows[0]["Birthday"]) == ("linen, fine ::: wholesale", "--04-12")
    assert (rows[0]["First Name"], rows[0]["Last Name"]) == ("Greta", "Holm")
    assert rows[1]["E-mail 1 - Label"] == "* Work"


def test_a_label_of_ones_own_comes_back_from_google_as_it_was(tmp_path):
    ways = tuple(Way(WayKind.PHONE, f"+45 {place}", label) for place, label in enumerate(("studio", "work fax", "Oma")))
    people = [Customer("Greta", ways=ways)]
    assert back(write(tmp_path, people, dialect="google"))[0].ways == ways


def test_a_table_without_any_column_is_refused(tmp_path):
    with pytest.raises(BadInput, match="at least one column"):
        csv_out.write_customers([ALONE], tmp_path / "list.csv", ["fields"])  # nobody has any
    assert not list(tmp_path.iterdir())


def test_columns_are_chosen_and_kept_in_order(tmp_path):
    path = tmp_path / "list.csv"
    columns = ["Birthday", "name", "e-mail"]
    assert csv_out.write_customers(iter([GRETA, FIRM]), path, columns, "plain") == 2
    assert path.read_text("utf-8") == (
        "Birthday,Name,E-mail\n--04-12,Greta Holm,greta@holm.example\n1980-02-29,Fass & Co,\n"
    )
    with pytest.raises(BadInput, match='no column "shoes"'):
        csv_out.write_customers([GRETA], path, ["shoes"])
    with pytest.raises(BadInput, match="at least one"):
        csv_out.write_customers([GRETA], path, [])
    with pytest.raises(BadInput, match="comma"):
        csv_out.write_customers([GRETA], path, delimiter="x")
    with pytest.raises(BadInput, match="no way"):
        csv_out.write_customers([GRETA], path, dialect="klingon")


def test_a_semicolon_for_spreadsheets_that_want_one(tmp_path):
    path = write(tmp_path, [FIRM], delimiter=";")
    assert path.read_bytes().startswith("\ufeffName;Company".encode())
    assert back(path)[0].company == "Fass & Co"


def test_rare_labels_share_a_column(tmp_path):
    customers = [Customer(f"C{i}", ways=(Way(WayKind.PHONE, f"+1 {i}", f"label {i}"),)) for i in range(12)]
    path = write(tmp_path, customers)
    assert len(rows_of(path)[0]) < 25
    assert [way.value for c in back(path) for way in c.ways] == [f"+1 {i}" for i in range(12)]


def test_an_empty_list_is_a_header(tmp_path):
    assert csv_out.write_customers([], tmp_path / "list.csv") == 0
    assert (tmp_path / "list.csv").read_bytes().count(b"\r\n") == 1


WORDS = st.text(alphabet=st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)
TEXTS = st.one_of(
    WORDS, st.sampled_from(["=1+1", "'=x", "'90", "+4", "-", "@a", "a;b", 'x"y', "two\nlines", "＝1", "''", "'1 2"])
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    about=TEXTS,
    own=TEXTS,
    name=TEXTS.map(lambda text: " ".join(text.split())),
    value=TEXTS.map(lambda text: " ".join(text.split())),
    born=st.one_of(
        st.none(), st.builds(partial(Birthday), st.integers(1, 12), st.integers(1, 28), st.integers(1900, 2020))
    ),
    minutes=st.one_of(st.none(), st.integers(1, 60 * 24 * 90)),
)
def test_any_text_comes_back(tmp_path, about, own, name, value, born, minutes):
    before = Customer(
        f"N {name}", about=about, fields={"Own": own}, birthday=born, reply_within=minutes,
        ways=(Way(WayKind.HANDLE, value, "x"),),
    )  # fmt: skip
    assert same(back(write(tmp_path, [before, MARIA]))[0]) == same(before)


@given(st.integers(1, 60 * 24 * 400))
def test_lengths_of_time_come_back(minutes):
    assert duration(minutes_text(minutes)) == minutes


CET = timezone(timedelta(hours=1))
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_promises(tmp_path):
    due = Due(date(2026, 11, 24), time(15, 0))
    events = (Event(MONDAY, What.RENEGOTIATED, MONDAY), Event(MONDAY + timedelta(days=1), What.KEPT, MONDAY))
    promise = Promise(1, "=send the price", MONDAY, Due(date(2026, 11, 20)), due, state=State.KEPT, events=events)
    theirs = Promise(1, "pay", MONDAY, Due(date(2026, 12, 1)), Due(date(2026, 12, 1)), by_them=True)
    path = tmp_path / "promises.csv"
    assert csv_out.write_promises([(GRETA, promise), (GRETA, theirs)], path, CET) == 2
    rows = rows_of(path)
    assert rows[0] == list(csv_out.PROMISE_COLUMNS)
    assert rows[1] == [
        "Greta Holm", "Holm Interiors", "'=send the price", "me", "2026-11-24", "15:00", "2026-11-20", "kept", "1",
        "2026-11-23 10:30", "2026-11-24 10:30",
    ]  # fmt: skip
    assert rows[2][3:8] == ["them", "2026-12-01", "", "2026-12-01", "open"]


def test_notes(tmp_path):
    said = Note(1, "late again", MONDAY, MONDAY, wants_answer=True, settled=Settlement(Settled.NONE_NEEDED, MONDAY))
    fact = Note(1, "left-handed", MONDAY, MONDAY, direction=Direction.NONE, kind=Kind.FACT)
    path = tmp_path / "notes.csv"
    assert csv_out.write_notes([(GRETA, said), (GRETA, fact)], path, CET, dialect="plain") == 2
    rows = rows_of(path)
    assert rows[1][2:] == ["2026-11-23 10:30", "they", "call", "said", "late again", "yes", "none needed"]
    assert rows[2][2:] == ["2026-11-23 10:30", "", "", "fact", "left-handed", "", ""]
    with pytest.raises(BadInput, match="Google"):
        csv_out.write_notes([], path, CET, dialect="google")


CELLS = st.text(alphabet='a"\n\r,;é', max_size=5)


@settings(max_examples=150)
@given(
    st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=6),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    st.integers(1, 9),
)
def test_the_records_of_a_file_are_counted_as_a_csv_reader_counts_them(rows, end, quoting, block):
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=end, quoting=quoting).writerows(rows)
    read = sum(1 for _ in csv.reader(io.StringIO(text.getvalue(), newline="")))
    assert csv_out.records_in(io.BytesIO(text.getvalue().encode()), block) == read - 1
