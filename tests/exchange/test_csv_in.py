"""Contacts out of tables: every quirk on its own, and the files of the corpus where they are at hand."""

import json
import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps
from crmnotes.exchange.csv_dialects import split_name
from crmnotes.exchange.csv_in import brought, columns_of, contacts, sniff
from crmnotes.exchange.drafts import duration
from crmnotes.records import Birthday, Stage, Way, WayKind

CORPUS = Path(__file__).parents[2].parent / "shared/corpus"
PHONE, EMAIL, ADDRESS = WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS


def read(text):
    return list(contacts(sniff(text.encode() if isinstance(text, str) else text)))


def one(header, *cells):
    """The customer of a table with one row."""
    lines = [header.split(","), list(cells)]
    quoted = "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    found = read(quoted)
    assert len(found) == 1
    return found[0].customer


def values(customer, kind):
    return [way.value for way in customer.ways if way.kind is kind]


@pytest.mark.parametrize(
    ("header", "cells", "name"),
    [
        ("Display Name,First Name,Last Name,E-mail", ("Groß, Jürgen", "Jürgen", "Groß", ""), "Jürgen Groß"),
        (
            "Display Name,First Name,Last Name,E-mail",
            ("contact number one", "contact", "one", ""),
            "contact number one",
        ),
        ("FirstName,LastName,Name", ("", "Hopper", "Grace Hopper"), "Grace Hopper"),
        ("Name,Given Name,Family Name,E-mail", ("Ando", "Ando", "family", ""), "Ando family"),
        ("First Name,Middle Name,Last Name,Title,Job Title", ("Tomás", "J.", "Núñez", "Mr.", ""), "Tomás J. Núñez"),
        ("Vorname,Name", ("Max", "Muster"), "Max Muster"),
        ("Name,Full name", ("Forrest Gump", "Forrest Gump"), "Forrest Gump"),
        ("Name,Company,E-mail", ("", "Plumbing Ltd", "x@y.example"), "Plumbing Ltd"),
        ("Name,E-mail", ("", "guest@example.com"), "guest@example.com"),
        ("Name,Phone", ("", "1234567890"), "1234567890"),
        ("Name,E-mail", ("  Two\n lines ", ""), "Two lines"),
    ],
)
def test_names(header, cells, name):
    assert one(header, *cells).name == name


def test_a_form_of_address_and_a_job_are_kept_under_their_own_names():
    found = one(
        "Title,First Name,Last Name,Suffix,Job Title,Department", "Dr.", "Ada", "Byron", "Jr.", "Owner", "Sales"
    )
    assert found.name == "Ada Byron"
    assert dict(found.fields) == {
        "Form of address": "Dr.", "Suffix": "Jr.", "Job title": "Owner", "Department": "Sales",
    }  # fmt: skip


def test_a_firm_keeps_its_name_as_company_too():
    found = one("companyname,companycity", "Mautic", "Boston")
    assert (found.name, found.company, values(found, ADDRESS)) == ("Mautic", "Mautic", ["Boston"])


def test_google_several_values_labels_and_preferred():
    found = one(
        "Name,Given Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
        "Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
        "Custom Field 1 - Type,Custom Field 1 - Value,Event 1 - Type,Event 1 - Value",
        "Zoë Smith", "Zoë", "Smith", "--01-05", "* My Contacts ::: University ::: * Friends", "* Home",
        "zoe@example.com ::: zoe.smith@example.net", "Grandma's", "+44 1 ::: +44 2", "Work",
        "1 Main St\nLeeds ::: 2 Side St\nYork", "1 Main St ::: 2 Side St", "Leeds ::: York", "Fabric", "linen",
        "Wedding", "2001-02-03",
    )  # fmt: skip
    assert found.ways == (
        Way(EMAIL, "zoe@example.com", "home", True),
        Way(EMAIL, "zoe.smith@example.net", "home"),
        Way(PHONE, "+44 1", "Grandma's"),
        Way(PHONE, "+44 2", "Grandma's"),
        Way(ADDRESS, "1 Main St\nLeeds", "work"),
        Way(ADDRESS, "2 Side St\nYork", "work"),
    )
    assert found.groups == ("University", "Friends")
    assert found.birthday == Birthday(1, 5)
    assert dict(found.fields) == {"Fabric": "linen", "Wedding": "2001-02-03"}


def test_outlook_what_is_no_data():
    found = one(
        "Title,First Name,Last Name,Company,E-mail Address,E-mail Type,E-mail Display Name,Birthday,Anniversary,"
        "Categories,Gender,Priority,Private,Sensitivity,Mileage",
        "", "", "", "Plumbing Ltd", "/o=Org/ou=Group/cn=Recipients/cn=sales", "EX", "Sales", "0/0/00", "0/0/00",
        "Customer;VIP", "Unspecified", "Normal", "False", "Normal", "",
    )  # fmt: skip
    assert (found.name, found.ways, found.birthday, found.groups) == ("Plumbing Ltd", (), None, ("Customer", "VIP"))
    assert dict(found.fields) == {"Exchange address": "/o=Org/ou=Group/cn=Recipients/cn=sales"}


def test_german_outlook():
    found = one(
        "Anrede,Vorname,Nachname,Firma,Straße geschäftlich,Straße geschäftlich 2,Ort geschäftlich,"
        "Postleitzahl geschäftlich,Land/Region geschäftlich,Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,"
        "Geburtstag,Priorität,Privat",
        "", "Christian", "Baumann", "unittest", "Pickhuben 2", "Hof", "Hamburg", "20457", "Deutschland",
        "+49 (0) 40 6432131", "0176 1", "c@unittest.example", "24.12.1970", "Normal", "Aus",
    )  # fmt: skip
    assert found.ways == (
        Way(PHONE, "+49 (0) 40 6432131", "work"),
        Way(PHONE, "0176 1", "mobile"),
        Way(EMAIL, "c@unittest.example"),
        Way(ADDRESS, "Pickhuben 2\nHof\n20457 Hamburg\nDeutschland", "work"),
    )
    assert found.birthday == Birthday(12, 24, 1970)
    assert found.fields == {}


def test_an_american_address():
    found = one("Name,Street,City,State,Zip,Country", "A", "1 Dock St", "Chicago", "IL", "60602", "United States")
    assert values(found, ADDRESS) == ["1 Dock St\nChicago, IL 60602\nUnited States"]


def test_thunderbird_birthday_in_three_columns():
    found = one("Vorname,Nachname,Geburtsjahr,Geburtsmonat,Geburtstag", "Jürgen", "Groß", "1970", "5", "9")
    assert found.birthday == Birthday(5, 9, 1970)


def test_the_order_of_day_and_month_is_told_by_a_clear_row():
    found = read("Name,Birthday\nA,03/04/1980\nB,31/12/1975\n")
    assert [c.customer.birthday for c in found] == [Birthday(4, 3, 1980), Birthday(12, 31, 1975)]


@pytest.mark.parametrize(
    ("header", "born"),
    [("Compleanno", Birthday(4, 12, 1980)), ("Geb.", Birthday(4, 12, 1980)), ("Date of birth", None)],
)
def test_the_month_stands_first_in_english_tables_only(header, born):
    assert one(f"Name,{header}", "Bo", "12/4/1980").birthday == born


@pytest.mark.parametrize("gender", ["Unspecified", "Non spécifié", "未指定", "지정 안 함", "00/0/0"])
def test_what_stands_for_no_answer_is_left_out(gender):
    assert one("Name,Gender", "Bo", gender).fields == {}


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [
        ("山田", "太郎", "山田 太郎"),
        ("김", "철수", "김 철수"),
        ("スミス", "ジョン", "ジョン スミス"),
        ("山田", "Taro", "Taro 山田"),
    ],
)
def test_in_the_east_the_family_stands_first(family, given, name):
    found = one("First Name,Last Name", given, family)
    assert found.name == name
    assert split_name(found) == (given, family)


def test_an_unclear_birthday_is_kept_as_it_stands():
    table = sniff(b"Name,Birthday\nA,03/04/1980\n")
    assert columns_of(table).order is None
    found = next(contacts(table)).customer
    assert (found.birthday, dict(found.fields)) == (None, {"Birthday": "03/04/1980"})
    columns = csv_maps.Columns(("name", "birthday"), order="mdy")
    assert next(contacts(table, columns)).customer.birthday == Birthday(3, 4, 1980)


@pytest.mark.parametrize("country", ["Land geschäftlich", "Land/Region geschäftlich", "Pays (bureau)"])
def test_older_outlooks_have_a_country_only(country):
    found = one(f"Vorname,Ort geschäftlich,{country}", "Bo", "Kiel", "Deutschland")
    assert found.ways == (Way(ADDRESS, "Kiel\nDeutschland", "work"),)


@pytest.mark.parametrize(
    ("header", "birthday"), [("MEMBER_RATING,LEID", "03/07"), ("Square Customer ID,Memo", "03-07")]
)
def test_some_programs_write_the_month_first(header, birthday):
    assert one(f"First Name,Birthday,{header}", "Ivy", birthday, "1", "2").birthday == Birthday(3, 7)


def test_several_numbers_told_apart_by_their_names():
    found = one("Customer,Phone Numbers,Open Balance", "Mia", "Phone:(555) 123-4567  Mobile:(555) 765-4321", "0.00")
    assert values(found, PHONE) == ["(555) 123-4567", "(555) 765-4321"]


def test_outlook_com_writes_1604_for_no_year():
    assert one("First Name,Birthday", "Ingrid", "1604-05-17").birthday == Birthday(5, 17)


def test_phones_that_a_spreadsheet_damaged_are_kept_and_guards_are_taken_off():
    found = read('Name,Phone,Zip\nA,4.41E+11,1067\nB,"=""02079460018""",\'01067\nC,\'0033155501,\n')
    assert [values(c.customer, PHONE) for c in found] == [["4.41E+11"], ["02079460018"], ["0033155501"]]
    assert values(found[1].customer, ADDRESS) == ["01067"]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Ann Lee <ann@lee.example>; other@x.org", ["ann@lee.example", "other@x.org"]),
        ('"Lee, Ann" <ann@lee.example>, Bob <mailto:b@x.org>', ["ann@lee.example", "b@x.org"]),
        ("ann@lee.example <ann@lee.example>", ["ann@lee.example"]),
        ("Ann <not an address>", ["Ann <not an address>"]),
        ("n/a", []),
        ("-", []),
    ],
)
def test_e_mails_among_names(cell, found):
    assert values(one("Name,E-mail", "Ann", cell), EMAIL) == found


@pytest.mark.parametrize(
    ("cell", "groups"),
    [
        ('["vip","linen, old"]', ("vip", "linen, old")), ("[vip]", ("[vip]",)), ('["vip"', ('["vip',)),
        ("[1], [2]", ("[1]", "[2]")),
    ],
)  # fmt: skip
def test_groups_as_a_list_of_espocrm(cell, groups):
    assert one("Name,Tags", "Ann", cell).groups == groups


def test_several_addresses_in_one_cell():
    assert values(one("Name,E-mail", "A", "a@x.org, b@x.org; c@x.org"), EMAIL) == ["a@x.org", "b@x.org", "c@x.org"]
    assert values(one("Name,E-mail", "A", "Ada <a@x.org>"), EMAIL) == ["a@x.org"]
    assert values(one("Name,E-mail", "A", "not an address"), EMAIL) == ["not an address"]


def test_an_area_code_of_its_own_column():
    assert values(one("Vorwahl_Tel,Telefonnummer,Name", "0190", "800", "Max"), PHONE) == ["0190 800"]


def test_unknown_columns_are_kept_as_own_fields():
    found = one("Name,Shoe size,Shoe size,E-mail", "A", "42", "43", "")
    assert dict(found.fields) == {"Shoe size": "42", "Shoe size 2": "43"}


def test_our_own_columns_come_back():
    found = one("Name,Stage,Groups,Reply within,Keep in touch,Phone (work)", "A", "past", "b; a", "4 h", "30 days", "1")
    assert (found.stage, found.groups, found.reply_within, found.keep_in_touch_days) == (
        Stage.PAST,
        ("b", "a"),
        240,
        30,
    )
    assert found.ways == (Way(PHONE, "1", "work"),)
    assert dict(one("Name,Stage,E-mail", "A", "Discovery", "").fields) == {"Stage": "Discovery"}


def test_own_fields_of_our_own_table_may_repeat_a_name_or_say_no():
    ours = "Name,Company,Reply within,Keep in touch,Birthday,About,Invoice to,Newsletter,'=1+1"
    assert dict(one(ours, "A", "B", "", "", "", "", "B", "unspecified", "'=2").fields) == {
        "Invoice to": "B", "Newsletter": "unspecified", "=1+1": "=2",
    }  # fmt: skip
    assert dict(one("Name,Company,Invoice to,Newsletter", "A", "B", "B", "unspecified").fields) == {}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("4 h", 240), ("2 days", 2880), ("90 min", 90), ("1 day 6 h", 1800), ("", None), ("soon", None), ("0 h", None)],
)
def test_durations(text, minutes):
    assert duration(text) == minutes


def test_payments_give_people_not_the_owner_nor_transfers():
    found = read(
        '"Date","Name","Gross","From Email Address","To Email Address","Transaction ID"\n'
        '"1","Calm Radio","-7","me@shop.example","calm@radio.example","A"\n'
        '"1","","7","","me@shop.example","B"\n'
        '"2","Noble Benefactor","10","noble@bene.example","me@shop.example","C"\n'
    )
    assert [
        (c.customer.name, values(c.customer, EMAIL), c.customer.fields) for c in found if isinstance(c, Contact)
    ] == [
        ("Calm Radio", ["calm@radio.example"], {}),
        ("Noble Benefactor", ["noble@bene.example"], {}),
    ]
    assert [type(c) for c in found].count(Skipped) == 1


def test_payments_of_paypal_in_other_languages():
    found = read(
        "Datum,Name,Brutto,Absender E-Mail-Adresse,Empfänger E-Mail-Adresse,Transaktionscode\n"
        'x,Ann,"1,0",a@x.org,me@own.example,1\nx,Bob,"1,0",b@x.org,me@own.example,2\nx,,,me@own.example,,3\n'
    )
    assert [values(one.customer, EMAIL) for one in found[:2]] == [["a@x.org"], ["b@x.org"]]
    assert isinstance(found[2], Skipped)


def test_orders_of_shopify_give_who_bought():
    found = one(
        "Name,Email,Financial Status,Total,Billing Name,Billing City", "#1001", "a@x.org", "paid", "9", "Ann", "Leeds"
    )
    assert (found.name, found.fields, values(found, ADDRESS)) == ("Ann", {}, ["Leeds"])


@pytest.mark.parametrize("said", ["true", "TRUE", "1"])
def test_what_lies_in_the_trash_of_salesforce_is_of_the_past(said):
    found = read(f"Name,Email,IsDeleted\nAnn,a@x.org,false\nBob,b@x.org,{said}\nCid,c@x.org\n")
    assert [(one.customer.stage, one.customer.fields) for one in found] == [
        ("customer", {}),
        ("past", {}),
        ("customer", {}),
    ]


def test_rows_that_name_nobody_are_skipped_by_line_and_reason():
    found = read("Name,E-mail,Notes\nA,,x\n,,only a note\n\nB,,\n")
    assert [(c.line, isinstance(c, Skipped)) for c in found] == [(2, False), (3, True), (5, False)]
    assert (found[1].reason, found[1].text) == ("it has no name and no way to reach anybody", ",,only a note\n")


@pytest.mark.parametrize(
    "text",
    [
        "Buchungstag;Valuta;Verwendungszweck;Betrag\n01.02.2026;01.02.2026;Miete;-850,00\n",
        '"id","created_utc","currency","gross","description"\n"1","2020-01-23","usd","12.00","x"\n',
    ],
)
def test_a_wrong_file_is_never_a_success(text):
    with pytest.raises(BadInput, match="nobody to import"):
        read(text)


def test_a_header_alone_is_never_a_success():
    with pytest.raises(BadInput, match="no rows"):
        read("Name,E-mail\r\n")


def test_ten_thousand_rows_are_read_quickly():
    row = (
        "Greta,Holm,greta{0}@holm.example,+45 33 12 00 {0},Gade {0},1000,København,linen; wool,likes linen,12/31/1980\n"
    )
    text = "First Name,Last Name,E-mail,Phone,Street,Zip,City,Groups,Notes,Birthday\n" + "".join(
        row.format(i) for i in range(10_000)
    )
    began = time.process_time()
    assert len(read(text)) == 10_000
    assert time.process_time() - began < 5


PIECES = [b",", b'"', b"\n", b"\r", b"\x00", b";", b"\t", b"'", b"=", b"\xff", b"\xfe", b"\xef\xbb\xbf", b":::", b"@",
          b"0/0/00", b"Name", b"E-mail", b"\xe2\x80\xae", b"1604-02-30", b"* ", b"x" * 3000]  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_damaged_files_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    content = bytearray(
        b"Name,E-mail 1 - Type,E-mail 1 - Value,Birthday,Group Membership,Notes,Address 1 - Street\r\n"
        b'"Zo\xc3\xab",* Home,a@x.org ::: b@x.org,31/12/1975,* My Contacts ::: y,"two\r\nlines",1 Main\r\n'
        b"Ada,,ada@x.org,--03-07,,note,\r\n" * 3
    )
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 5, 60))] = dice.choice(PIECES)
    with suppress(BadInput):
        for found in contacts(sniff(bytes(content))):
            assert isinstance(found, Contact | Skipped)


TABLES = [
    ("cp850", "Vorname;Nachname;Straße;Ort;Tel\nJörg;Müller;Weg 1;Köln;0221 123456", "Jörg Müller",
     ["0221 123456", "Weg 1\nKöln"]),
    ("cp1250", "Imię;Nazwisko;Ulica;Kod pocztowy;Miasto\nZażółć;Gęślą;Ul. 1;00-100;Łódź", "Zażółć Gęślą",
     ["Ul. 1\n00-100 Łódź"]),
    ("cp1251", "Имя;Фамилия;Телефон;Электронная почта\nИван;Петров;+7 495 1234567;i@x.ru", "Иван Петров",
     ["+7 495 1234567", "i@x.ru"]),
    ("koi8-r", "Имя;Фамилия;Телефон;Электронная почта\nИван;Петров;+7 495 1234567;i@x.ru", "Иван Петров",
     ["+7 495 1234567", "i@x.ru"]),
    ("cp1253", "Όνομα;Επώνυμο;Τηλέφωνο\nΓιώργος;Παπαδόπουλος;210 1234567", "Γιώργος Παπαδόπουλος", ["210 1234567"]),
    ("cp1255", "שם,טלפון,אימייל\nדוד,03-1234567,d@x.il", "דוד", ["03-1234567", "d@x.il"]),
    ("cp932", "姓,名,電話番号,メールアドレス\n安藤,ロイド,03-1234-5678,a@x.jp", "安藤 ロイド",
     ["03-1234-5678", "a@x.jp"]),
    ("gb18030", "姓名,电话,电子邮件,公司\n王小明,13800138000,w@x.cn,海运公司", "王小明", ["13800138000", "w@x.cn"]),
    ("big5", "姓名,電話,電子郵件\n王小明,0912345678,w@x.tw", "王小明", ["0912345678", "w@x.tw"]),
    ("cp949", "이름,전화,이메일\n김철수,010-1234-5678,k@x.kr", "김철수", ["010-1234-5678", "k@x.kr"]),
    ("utf-16-le", "sep=\t\nName\tTelefon\nGréta\t+45 33 12 00", "Gréta", ["+45 33 12 00"]),
    ("cp1252", "Prénom;Nom;Téléphone portable;Code postal;Ville\nZoé;Dupont;06 12 34 56 78;75001;Paris", "Zoé Dupont",
     ["06 12 34 56 78", "75001 Paris"]),
    ("cp1252", "Fornavn;Efternavn;Mobil;Adresse;Postnr.;By\nGreta;Hølm;33 12 00 41;Gade 1;1000;København", "Greta Hølm",
     ["33 12 00 41", "Gade 1\n1000 København"]),
    ("utf-8-sig", "Förnamn;Efternamn;Gatuadress;Postnummer;Ort\nÅsa;Öberg;Gatan 1;111 22;Malmö", "Åsa Öberg",
     ["Gatan 1\n111 22 Malmö"]),
    ("utf-8", "Voornaam;Tussenvoegsel;Achternaam;Plaats\nJan;van der;Berg;Amsterdam", "Jan van der Berg",
     ["Amsterdam"]),
    ("utf-8", "Nombre;Apellidos;Móvil;Población\nMaría;López;600 123 456;Madrid", "María López",
     ["600 123 456", "Madrid"]),
    ("utf-8", 'Name,Phone\nGreta,"+45 33 12 00 41; +45 22 11 00 99"', "Greta", ["+45 33 12 00 41", "+45 22 11 00 99"]),
    ("utf-8", "Name,Phone\nGreta,0351/1234567", "Greta", ["0351/1234567"]),
]  # fmt: skip


@pytest.mark.parametrize(("encoding", "text", "name", "ways"), TABLES)
def test_tables_of_many_countries_need_no_mapping(encoding, text, name, ways):
    (found,) = contacts(sniff(f"{text}\n".replace("\n", "\r\n").encode(encoding)))
    assert found.customer.name == name
    assert [way.value.replace("\r\n", "\n") for way in found.customer.ways] == ways


def test_sums_below_a_table_are_nobody():
    text = "Customers of the shop\n\nName,Phone,Balance\nGreta,1,10\nTotal Energies,2,5\n,,\nTotal,,15.00\nRows: 2\n"
    assert [item.customer.name for item in contacts(sniff(text.encode()))] == ["Greta", "Total Energies"]


def cases():
    path = CORPUS / "expected.jsonl"
    if not path.exists():
        return []
    entries = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [entry for entry in entries if entry["kind"] == "csv" and (CORPUS / entry["file"]).exists()]


@pytest.mark.corpus
@pytest.mark.parametrize("case", cases(), ids=lambda case: case["file"])
def test_files_that_people_have(case):
    try:
        table = sniff(CORPUS / case["file"])
        found = [item.customer for item in contacts(table) if isinstance(item, Contact)]
    except BadInput:
        found = []
    if case.get("malformed"):
        assert len(found) <= case["contacts"]
        return
    assert len(found) == case["contacts"] or len(found) in case.get("contacts_also_ok", [])
    assert table.delimiter == case["delimiter"]
    assert table.header_line == (None if case["header_row"] is None else case["header_row"] + 1)
    if found and "first" in case:
        check_first(found[0], case["first"])


def check_first(customer, first):
    name = first.get("full_name") or first.get("display")
    assert not name or customer.name in first.get("full_name_any_of", [name])
    if "organisation" in first:
        assert customer.company == (first["organisation"] or "")
    assert values(customer, EMAIL) == first.get("emails", values(customer, EMAIL))
    assert set(first.get("phones", ())) <= set(values(customer, PHONE))
    if "birthday" in first:
        assert customer.birthday
        assert customer.birthday.isoformat() == first["birthday"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Name,Email\nAnna,a@x.example,hello\n", [{"Column 3": "hello"}]),
        (
            "Name,Email,Phone\nAnna,a@x.example\nBob,,123456,hello,,more\n",
            [{}, {"Column 4": "hello", "Column 6": "more"}],
        ),
        ("Name,Email,\nAnna,a@x.example,hello\n", [{"Column 3": "hello"}]),
        (",Name,Email\n0,Anna,a@x.example\n", [{}]),
    ],
)
def test_cells_without_a_name_above_them_are_kept(text, fields):
    assert [found.customer.fields for found in read(text)] == fields
    together = [one for found in brought(sniff(text.encode())) for one in _customers(found)]
    assert sorted(map(str, together)) == sorted(map(str, fields))


def _customers(found):
    """The own fields of one contact, or of each of those that came together."""
    if isinstance(found, Contact):
        return [found.customer.fields]
    return [contact.customer.fields for contact in found.contacts()]


@pytest.mark.parametrize(
    "text",
    [
        "Customer,Phone Numbers,Email,Billing Address\nMia Lund,5,m@x.org,\nTom (deleted),6,t@x.org,\n",
        "!CUST\tNAME\tEMAIL\nCUST\tMia Lund\tm@x.org\nCUST\tTom (deleted)\tt@x.org\n",
    ],
)
def test_whom_quickbooks_deleted_is_a_customer_of_the_past(text):
    people = [one.customer for one in read(text)]
    assert [(one.name, one.stage) for one in people] == [("Mia Lund", "customer"), ("Tom", "past")]


def addresses(text):
    return [[way.value for way in one.customer.ways if way.kind == "address"] for one in read(text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Name,Address 1,Address 2,City,Zip,Country\nA,1 Main St,Flat 2,Boston,02110,US",
         ["1 Main St\nFlat 2\nBoston, 02110\nUS"]),
        ("Name,Default Address Address1,Default Address City,Default Address Country Code\nA,1 Main St,Boston,US",
         ["1 Main St\nBoston\nUS"]),
        ("Name,Primary Address Street,Primary Address City,Primary Address State,Alternate Address Street,"
         "Alternate Address City\nA,1 Main St,Boston,MA,2 Side St,Salem",
         ["1 Main St\nBoston, MA", "2 Side St\nSalem"]),
        ("Name,Street 1,Ship City,Ship Country\nA,1 Main St,Boston,US", ["1 Main St\nBoston\nUS"]),
        ('Name,Address,City\nA,"1 Main St\nBoston",BOSTON', ["1 Main St\nBoston"]),
        ('Name,Address,City\nA,"1 Main St\nFlat 2",Boston', ["1 Main St\nFlat 2\nBoston"]),
    ],
)  # fmt: skip
def test_no_part_of_an_address_is_lost_or_mixed_with_another(text, lines):
    assert addresses(f"{text}\n") == [lines]


def test_what_ends_a_report_is_nobody_without_a_blank_line_before_it():
    text = (
        "My Shop,,\nCustomer Contact List,,\n,,\nCustomer,Phone Numbers,Email\nMia Lund,5,m@x.org\nTOTAL,,\n"
        '"Monday, Nov 23, 2026 08:01 AM GMT+0",,\n'
    )
    assert [one.customer.name for one in read(text)] == ["Mia Lund"]
    assert [one.customer.name for one in read("Name;Phone;Items\nMia;5;1\nSumme;;2\n")] == ["Mia"]
    assert [one.customer.name for one in read("Name;Phone;Mail\nMia;5;\nTotal;0201 123456;\n")] == ["Mia", "Total"]


def test_a_name_that_stands_twice_is_taken_in_the_order_of_speech():
    (one,) = read('Customer,Email,Full Name\n"Lund, Mia",m@x.org,Mia Lund\n')
    assert (one.customer.name, dict(one.customer.fields)) == ("Mia Lund", {})
