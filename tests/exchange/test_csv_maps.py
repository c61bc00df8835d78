"""Which column holds what."""

import json
from collections import Counter
from pathlib import Path

import pytest

from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps
from crmnotes.exchange.csv_maps import by_content, change, check, guess, meanings
from crmnotes.exchange.header_words import WORDS

HEADERS = Path(__file__).parents[2].parent / "shared/corpus/csv-headers.json"


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("E-mail Address", "email"),
        ("E-Mail 2: Adresse", "email"),
        ("Straße geschäftlich 2", "address.work.street"),
        ("Tél. mobile", "phone.mobile"),
        ("firstName", "given"),
        ("MailingPostalCode", "address.code"),
        ("Person - Email - Work", "email.work"),
        ("Default Address Company", "company"),
        ("Default Address Phone", "phone"),
        ("billing_zip", "address.billing.code"),
        ("Phone 2 - Value", "phone#2.value"),
        ("E-mail 1 - Type", "email#1.label"),
        ("Address 1 - Postal Code", "address#1.code"),
        ("Custom Field 3 - Label", "field#3.label"),
        ("Event 3 - Value", "field#1003.value"),
        ("Organization 1 - Title", "job"),
        ("Phone (work) 2", "phone.work"),
        ("Phone (Grandma's)", "phone.Grandma's"),
        ("Web page", "url"),
        ("Priorität", "-"),
        ("근무지 번지 2", "address.work.street"),
        ("电子邮件 2 地址", "email"),
        ("Sähköposti 2:n laji", "-"),
        ("2. e-mail cím", "email"),
        ("Номер телефону", "phone"),
        ("เบอร์โทร", "phone"),
    ],
)
def test_one_column(name, field):
    assert meanings(name)[0] == field


@pytest.mark.parametrize(
    "name", ["Email Status", "Email Lists", "Lead Source", "Record ID", "Umsatz", "Accepts SMS Marketing", "", "42"]
)
def test_columns_that_are_no_contact_field(name):
    assert meanings(name) == ()


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Title,First Name,Job Title", ("prefix", "given", "job")),
        ("First,Last,Title", ("given", "family", "job")),
        ("Titre,Prénom,Nom,Titre", ("prefix", "given", "family", "job")),
        ("Vorname,Name", ("given", "family")),
        ("Name,Telefon", ("name", "phone")),
        ("Nombre,Teléfono", ("name", "phone")),
        ("Nombre,Apellidos", ("given", "family")),
        ("Geburtstag,Name", ("birthday", "name")),
        ("Geburtsjahr,Geburtsmonat,Geburtstag", ("birth.year", "birth.month", "birth.day")),
        (
            "Adresse privée,Ville,Pays/État,Code postal,Région,Ville,Pays/État,Code postal,Région",
            (
                "address.home.street",
                *(f"address.home.{p}" for p in ("city", "region", "code", "country")),
                *(f"address.work.{p}" for p in ("city", "region", "code", "country")),
            ),
        ),
        ("Nome,Apelido", ("given", "family")),
        ("Nome,Sobrenome,Apelido", ("given", "family", "nickname")),
        ("이름,생일", ("name", "birthday")),
        ("商務 - 市/鎮,商務 - 縣/市", ("address.work.city", "address.work.region")),
        ("Home,Work,Mobile,Other", ("phone.home", "phone.work", "phone.mobile", "phone.other")),
    ],
)
def test_words_with_two_meanings_are_settled_by_what_stands_beside_them(header, fields):
    assert guess(header.split(",")).fields == fields


def test_programs_are_known_by_their_headers():
    assert guess(["First Name", "Last Name", "URL", "Email Address", "Position", "Connected On"]).program == "LinkedIn"
    assert guess(["Name", "Given Name", "Family Name", "Group Membership"]).program == "Google"
    assert guess(["First Name", "Last Name", "Primary Email"]).program == "Thunderbird"
    assert guess(["姓", "名", "回电话", "敏感度", "目录服务器", "私有", "优先级"]).program == "Outlook"
    assert guess(["Kunde", "Umsatz", "Telefon"]).program is None
    assert not guess(["Date", "Amount"]).usable


def test_a_table_without_header_is_read_by_its_content():
    rows = [
        ["Tanguy Herrmann", "1 rue des tomates 75001 Paris", "t@tomates.example", "+331234567890", "Dagger"],
        ["Shanguy Herrmann", "2 rue des concombres 75002", "s@tomates.example", "+331234567891", "Cucumber"],
    ]
    assert by_content(rows).fields == ("name", "address", "email", "phone", "company")


def test_the_owner_chooses():
    header = ["Who", "Tel", "Tel", "Shoe size"]
    columns = change(guess(header), header, {"who": "name", "3": "phone.home", "Shoe size": ""})
    assert columns.fields == ("name", "phone", "phone.home", None)
    with pytest.raises(BadInput, match='no column "Nope"'):
        change(columns, header, {"Nope": "name"})
    with pytest.raises(BadInput, match='no field "shoe"'):
        change(columns, header, {"Who": "shoe"})


def test_every_field_that_is_offered_is_one():
    for field in (*csv_maps.CHOICES, *(field for field in WORDS if field != "-")):
        assert check(field) == field


def test_no_word_is_folded_to_nothing():
    assert all(csv_maps.key(name) for names in WORDS.values() for name in names.split("|"))


# What the facts call a column, and ours; None there is what we may read as we like.
SAME = {
    "firstName": "given", "lastName": "family", "middleName": "middle", "company": "company", "notes": "about",
    "email": "email", "email2": "email", "homePhone": "phone.home", "workPhone": "phone.work", "nickname": "nickname",
    "mobilePhone": "phone.mobile", "homeCity": "address.home.city", "workCity": "address.work.city",
    "homePostalCode": "address.home.code", "workPostalCode": "address.work.code", "workCountry": "address.work.country",
    "homeCountry": "address.home.country", "birthday": "birthday", "pager": "phone.pager", "department": "department",
}  # fmt: skip


def localised():
    if not HEADERS.exists():
        return []
    return [entry for entry in json.loads(HEADERS.read_text("utf-8")) if entry.get("meaning")]


@pytest.mark.corpus
@pytest.mark.parametrize("entry", localised(), ids=lambda entry: f"{entry['format']}-{entry['locale']}")
def test_localised_headers(entry):
    header = [column for column in entry["columns"] if "," not in column]
    seen = Counter()
    wrong = []
    for column, field in zip(header, guess(header).fields, strict=True):
        meaning = entry["meaning"][column]
        wanted = SAME.get(meaning[min(seen[column], len(meaning) - 1)])
        seen[column] += 1
        if wanted and field != wanted:
            wrong.append((column, field, wanted))
    assert not wrong
