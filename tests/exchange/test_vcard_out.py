"""Customers as vCards and back: every field, both versions, and an independent parser as a second opinion."""

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.contacts import CARD_LINES, Contact
from crmnotes.errors import BadInput
from crmnotes.exchange.content_out import folded, joined
from crmnotes.exchange.vcard_in import contacts
from crmnotes.exchange.vcard_out import card, write_customers
from crmnotes.records import Birthday, Customer, Stage, Way, WayKind

PHONE, EMAIL, ADDRESS, URL, HANDLE = WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS, WayKind.URL, WayKind.HANDLE
GRETA = Customer(
    "Greta Holm",
    uid="5b0c3a8e-54c4-4a3e-9f5b-2f60c2a6c1d1",
    company="Holm, Interiors; Ltd",
    stage=Stage.PAST,
    ways=(
        Way(PHONE, "+45 33 12 00 41", "mobile", True),
        Way(PHONE, "+45 33 12 00 42", "work fax"),
        Way(PHONE, "+45 33 12 00 43", "Grandma's"),
        Way(PHONE, "0171 1"),
        Way(EMAIL, "greta@holm.example", "work", True),
        Way(EMAIL, "g@home.example", "main"),
        Way(ADDRESS, "Gade 1\n1000 København\nDanmark", "work"),
        Way(URL, "https://holm.example/?a=1;b=2,3"),
        Way(URL, "https://shop.example", "shop"),
        Way(HANDLE, "@greta,holm", "Instagram"),
        Way(HANDLE, "//odd handle"),
    ),
    groups=("linen", "a, b; c"),
    reply_within=240,
    keep_in_touch_days=30,
    birthday=Birthday(2, 29, 1980),
    about="=1+1\nlikes \\linen\\, " + "å" * 100,
    fields={"Fabric": "linen; wool\nfine", "Job title": "Owner", "Department": "Sales", "Nickname": "Gre",
            "Form of address": "Ms", "Suffix": "MA", "Ångström": "n"},
)  # fmt: skip
OTHERS = (
    Customer("Plumbing Ltd", company="Plumbing Ltd", birthday=Birthday(3, 7)),
    Customer("Mustermann, Heiko"),
    Customer("A", fields={"Department": "Sales"}),
    Customer("安藤 ロイド", birthday=Birthday(2, 29)),
)


def there_and_back(customer, version):
    found = list(contacts(joined(card(customer, version))))
    assert len(found) == 1, found
    return found[0].customer._replace(uid=found[0].uid)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("customer", [GRETA, *OTHERS], ids=lambda customer: customer.name)
def test_every_field_comes_back(customer, version):
    back = there_and_back(customer, version)
    assert back._replace(fields=dict(back.fields)) == customer._replace(fields=dict(customer.fields))


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"))
WORDS = st.text(LETTERS, min_size=1, max_size=40)


@settings(max_examples=100)
@given(WORDS, WORDS, WORDS, st.sampled_from(["3.0", "4.0"]))
def test_any_words_come_back(name, about, label, version):
    customer = Customer("x" + name, about=f"{about}\n{about}", ways=(Way(HANDLE, about, "l" + label),))
    assert there_and_back(customer, version) == customer


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_another_program_reads_the_same(version):
    read = vobject.readOne(joined(card(GRETA, version)).decode())
    assert (read.fn.value, read.n.value.family, read.n.value.given) == ("Greta Holm", "Holm", "Greta")
    assert read.org.value == ["Holm, Interiors; Ltd", "Sales"]
    assert [tel.value for tel in read.contents["tel"]] == [way.value for way in GRETA.ways if way.kind is PHONE]
    assert [mail.value for mail in read.contents["email"]] == ["greta@holm.example", "g@home.example"]
    assert read.adr.value.street == "Gade 1\n1000 København\nDanmark"
    assert read.note.value == GRETA.about
    assert read.categories.value == ["linen", "a, b; c"]
    assert read.bday.value.replace("-", "") == "19800229"


def test_another_program_reads_every_card_of_a_list(tmp_path):
    path = tmp_path / "all.vcf"
    write_customers([GRETA, *OTHERS], path)
    read = list(vobject.readComponents(path.read_text("utf-8")))
    assert [one.fn.value for one in read] == [one.name for one in (GRETA, *OTHERS)]
    for card_read, one in zip(read, (GRETA, *OTHERS), strict=True):
        emails = [mail.value for mail in card_read.contents.get("email", ())]
        assert emails == [way.value for way in one.ways if way.kind is EMAIL]
        born = one.birthday and f"{one.birthday.year or 1604}-{one.birthday.month:02d}-{one.birthday.day:02d}"
        assert [day.value for day in card_read.contents.get("bday", ())] == ([born] if born else [])


CARD = """BEGIN:VCARD\r
VERSION:3.0\r
FN:Greta Holm\r
item1.TEL:+45 33 12 00 41\r
item1.X-ABLabel:Shop\r
item2.X-SHOE;TYPE=left,"x:y":43\\, wide\r
item2.X-ABLabel:Size of her shoe\r
GEO;X-A=b:55.6;12.5\r
X-EMPTY:\r
END:VCARD\r
"""


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_has_no_place_here_is_written_again(version):
    (found,) = contacts(CARD.encode())
    again = joined(card(found.customer, version, found.extra[CARD_LINES]))
    text = again.decode().replace("\r\n ", "")
    for line in ('item2.X-SHOE;TYPE="left,x:y":43\\, wide', "item2.X-ABLABEL:Size of her shoe", "GEO;X-A=b:55.6;12.5"):
        assert line.casefold() in text.casefold()
    (back,) = contacts(again)
    assert (back.customer, back.extra) == (found.customer, found.extra)


def test_what_was_kept_can_never_break_a_card():
    kept = "END:VCARD\nBEGIN:VCARD\nno property\nX-A:1\nFN:Somebody else\nX-B:\u2028x"
    (back,) = contacts(joined(card(Customer("Greta"), "3.0", kept)))
    assert (back.customer.name, back.extra[CARD_LINES]) == ("Greta", "X-A:1\nX-B:\u2028x")


def test_an_old_phone_line_is_kept_as_text_that_every_program_reads():
    old = b"BEGIN:VCARD\nVERSION:2.1\nN:A\nX-S;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=A5=0D=0Ab\nEND:VCARD"
    (found,) = contacts(old)
    assert found.extra[CARD_LINES] == "X-S:å\\nb"


def test_lines_are_folded_at_75_bytes_and_never_inside_a_character():
    for line in joined(card(GRETA, "3.0")).split(b"\r\n"):
        assert len(line) <= 75
        assert line.decode() or not line
    assert folded("x" * 75) == b"x" * 75 + b"\r\n"
    assert folded("x" * 76) == b"x" * 75 + b"\r\n x\r\n"


def test_a_file_is_written_whole_and_read_back(tmp_path):
    path = tmp_path / "all.vcf"
    assert write_customers([GRETA, *OTHERS], path) == 5
    assert [item.customer.name for item in contacts(path) if isinstance(item, Contact)] == [
        c.name for c in (GRETA, *OTHERS)
    ]
    assert b"VERSION:4.0" not in path.read_bytes()
    assert write_customers([], tmp_path / "none.vcf") == 0


def test_the_notebook_is_never_overwritten(tmp_path):
    live = tmp_path / "notebook.vcf"
    live.write_bytes(b"live")
    with pytest.raises(BadInput):
        write_customers([GRETA], live, notebook=live)
    assert live.read_bytes() == b"live"
