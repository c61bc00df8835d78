"""Contacts out of vCards: every quirk on its own, and the files of the corpus where they are at hand."""

import random
import time
from contextlib import suppress

import pytest

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.vcard_in import contacts
from crmnotes.records import Birthday, Way, WayKind

PHONE, EMAIL, ADDRESS, URL, HANDLE = WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS, WayKind.URL, WayKind.HANDLE


def read(text):
    return list(contacts(text if isinstance(text, bytes) else text.encode()))


def values(customer, kind):
    return [way.value for way in customer.ways if way.kind is kind]


def card(*inside, version="3.0"):
    found = read("\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *inside, "END:VCARD", ""]))
    assert len(found) == 1, found
    return found[0].customer


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        (["FN:Mustermann, Heiko", "N:Mustermann;Heiko"], "Mustermann, Heiko"),
        (["N:Gump;Forrest;A.;Mr.;Jr."], "Forrest A. Gump"),
        (["FN:", "N:;;;;", "ORG:Bike Shop"], "Bike Shop"),
        (["N:Cher"], "Cher"),
        (["EMAIL:only@example.org"], "only@example.org"),
        (["TEL:1234567890"], "1234567890"),
        (["N:a;b", "SOUND;X-IRMC-N:;;;;"], "b a"),
        (["FN:Two\\nlines  here"], "Two lines here"),
        (["NICKNAME:Bo", "TEL:1"], "Bo"),
        (["N:Stevenson;John;Philip,Paul;Dr.,Prof.;"], "John Philip Paul Stevenson"),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bo;1;;", "TEL:1"], "Bo"),
    ],
)
def test_names(inside, name):
    assert card(*inside).name == name


def test_an_organisation_is_its_own_company():
    found = card("FN:ACME Inc.", "KIND:org", version="4.0")
    assert (found.name, found.company, found.fields) == ("ACME Inc.", "ACME Inc.", {})


def test_a_property_without_a_value_is_no_own_field():
    assert card("FN:A", "ORG:B", "X-SPOUSE:", "HOBBY:rowing").fields == {"Hobby": "rowing"}


BAND = """BEGIN:VCARD
UID:1
FN:Greta
CATEGORIES:linen
END:VCARD
BEGIN:VCARD
UID:urn:uuid:AB-2
FN:Tom
END:VCARD
BEGIN:VCARD
FN:Mia
EMAIL:mia@x.org
END:VCARD
"""


@pytest.mark.parametrize(
    "group",
    [
        "VERSION:4.0\nKIND:group\nFN:Band\nMEMBER:urn:uuid:1\nMEMBER:urn:uuid:ab-2\nMEMBER:mailto:Mia@x.org",
        "N:Band\nFN:Band\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\n"
        "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:ab-2\nX-ADDRESSBOOKSERVER-MEMBER:mia@x.org",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_group_is_that_of_its_members(group, first):
    card = f"BEGIN:VCARD\nUID:g\n{group}\nEND:VCARD\n"
    found = read(card + BAND if first else BAND + card)
    assert [(one.customer.name, one.customer.groups) for one in found] == [
        ("Greta", ("linen", "Band")), ("Tom", ("Band",)), ("Mia", ("Band",)),
    ]  # fmt: skip


@pytest.mark.parametrize("first", [True, False])
def test_a_list_of_mail_addresses_is_a_group_also_of_who_has_no_card(first):
    card = (
        "BEGIN:VCARD\nUID:l\nFN:Band\nN:Band;;;;\nX-EVOLUTION-LIST:TRUE\nX-EVOLUTION-FILE-AS:Band\n"
        'EMAIL;X-EVOLUTION-DEST-EMAIL="Mia@x.org";X-EVOLUTION-DEST-NAME="Mia":Mia <Mia@x.org>\n'
        "EMAIL;X-EVOLUTION-DEST-CONTACT-UID=1;X-EVOLUTION-DEST-EMAIL-NUM=0:greta@x.org\n"
        'EMAIL;X-EVOLUTION-DEST-NAME="Bo Lund":Bo Lund <bo@x.org>\n'
        "EMAIL;X-EVOLUTION-DEST-HTML-MAIL=FALSE:ann@x.org\nEND:VCARD\n"
    )
    found = read(card + card.replace("Band", "Choir") + BAND if first else BAND + card + card.replace("Band", "Choir"))
    both = ("Band", "Choir")
    assert {(one.customer.name, one.customer.groups) for one in found} == {
        ("Greta", ("linen", *both)), ("Tom", ()), ("Mia", both), ("Bo Lund", both), ("ann@x.org", both),
    }  # fmt: skip
    assert len(found) == 5
    assert ["bo@x.org"] in [values(one.customer, EMAIL) for one in found]


@pytest.mark.parametrize("members", ["", "MEMBER:urn:uuid:elsewhere\n"])
def test_a_group_without_its_members_is_named(members):
    *people, group = read(f"{BAND}BEGIN:VCARD\nKIND:Group\nFN:Band\n{members}END:VCARD\n")
    assert [one.customer.groups for one in people] == [("linen",), (), ()]
    assert (group.line, group.reason) == (14, "it is a group, and nobody of it is in this file")


def test_ways_with_their_labels():
    found = card(
        "FN:A", "TEL;TYPE=CELL,PREF:1", "TEL;WORK;VOICE:2", "TEL;TYPE=FAX;TYPE=HOME:3", "item1.TEL:4",
        "item1.X-ABLabel:Grandma's", "item4.TEL:6", "item4.X-ABLabel:_$!<HomeFAX>!$_", "item2.TEL:5",
        "item2.X-ABLabel:_$!<Main>!$_", "TEL:2",
        "EMAIL;TYPE=INTERNET;TYPE=WORK:a@x.org", 'EMAIL;TYPE="HOME":"A" <b@x.org>', "EMAIL:", "URL;TYPE=WORK:https://x",
        "item3.URL:https://y", "item3.X-ABLabel:_$!<HomePage>!$_", "IMPP;X-SERVICE-TYPE=Skype:skype:ada",
        "X-JABBER;TYPE=HOME:ada@j.org", "IMPP:xmpp:other@j.org",
    )  # fmt: skip
    assert found.ways == (
        Way(PHONE, "1", "mobile", True), Way(PHONE, "2", "work"), Way(PHONE, "3", "home fax"),
        Way(PHONE, "4", "Grandma's"), Way(PHONE, "6", "home fax"), Way(PHONE, "5", "main"),
        Way(EMAIL, "a@x.org", "work"), Way(EMAIL, "b@x.org", "home"), Way(URL, "https://x", "work"),
        Way(URL, "https://y", ""), Way(HANDLE, "ada", "Skype"),
        Way(HANDLE, "ada@j.org", "Jabber"), Way(HANDLE, "other@j.org", "Jabber"),
    )  # fmt: skip


def test_phones_as_addresses():
    found = card("FN:A", 'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555;ext=5555', "TEL:sip:a@x.org", version="4.0")
    assert found.ways == (Way(PHONE, "+1-555 ext. 5555", "home", True), Way(HANDLE, "a@x.org", "SIP"))


def test_addresses():
    found = card(
        "FN:A", "ADR;TYPE=WORK:;;Pickhuben 2;Hamburg;;20457;Deutschland", "ADR;TYPE=HOME,PREF:;;1 Main\\nFlat 2;;;;",
        "ADR:;;;;;;", "LABEL;TYPE=WORK:left out",
    )  # fmt: skip
    assert found.ways == (
        Way(ADDRESS, "Pickhuben 2\n20457 Hamburg\nDeutschland", "work"), Way(ADDRESS, "1 Main\nFlat 2", "home", True)
    )  # fmt: skip
    assert values(card("FN:A", "LABEL;TYPE=WORK:1 Main\\nLeeds"), ADDRESS) == ["1 Main\nLeeds"]


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:1980-02-29", Birthday(2, 29, 1980)),
        ("BDAY:19800131", Birthday(1, 31, 1980)),
        ("BDAY:1980-01-31T00:00:00Z", Birthday(1, 31, 1980)),
        ("BDAY:--0605", Birthday(6, 5)),
        ("BDAY:--06-05", Birthday(6, 5)),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07", Birthday(3, 7)),
        ("BDAY;X-APPLE-OMIT-YEAR=2000:2000-03-07", Birthday(3, 7)),
        ("BDAY:16040101", Birthday(1, 1)),
    ],
)
def test_birthdays(line, birthday):
    assert card("FN:A", line).birthday == birthday


@pytest.mark.parametrize("text", ["circa 1800", "1980-13-45", "---05"])
def test_a_birthday_that_is_no_date_is_kept_as_it_stands(text):
    found = card("FN:A", f"BDAY;VALUE=text:{text}")
    assert (found.birthday, dict(found.fields)) == (None, {"Birthday": text})


def test_the_rest_of_a_card():
    found = card(
        "FN:Greta", "ORG:Holm\\, Interiors;Sales;North", "TITLE:Owner", "NOTE:one\\ntwo\\, three", "NOTE:again",
        "CATEGORIES:linen,* myContacts,big\\, old", "item1.X-ABRELATEDNAMES:Tom", "item1.X-ABLabel:_$!<Spouse>!$_",
        "ANNIVERSARY:20090808", "X-CRMNOTES-FIELD:Fabric;linen\\; wool", "X-CRMNOTES-STAGE:past",
        "X-CRMNOTES-REPLY-WITHIN:240", "X-CRMNOTES-KEEP-IN-TOUCH:30",
    )  # fmt: skip
    assert (found.company, found.about, found.groups) == (
        "Holm, Interiors", "one\ntwo, three\n\nagain", ("linen", "big, old"),
    )  # fmt: skip
    assert dict(found.fields) == {
        "Job title": "Owner", "Department": "Sales, North", "Spouse": "Tom", "Anniversary": "20090808",
        "Fabric": "linen; wool",
    }  # fmt: skip
    assert (found.stage, found.reply_within, found.keep_in_touch_days) == ("past", 240, 30)


@pytest.mark.parametrize(
    ("inside", "fields"),
    [
        (["TITLE:Owner", "TITLE:Weaver", "ROLE:Chair"],
         {"Job title": "Owner", "Other job title": "Weaver", "Role": "Chair"}),
        (["ROLE:Chair", "TITLE:Owner"], {"Job title": "Owner", "Role": "Chair"}),
        (["ROLE:Chair", "ROLE:Chair"], {"Job title": "Chair"}),
        (["ORG:Holm", "ORG:Loom;Sales", "ORG:Reed"],
         {"Department": "Sales", "Other company": "Loom", "Other company 2": "Reed"}),
        (["TITLE;ALTID=1;LANGUAGE=fr:Patron", "TITLE;ALTID=1;LANGUAGE=en:Boss", "TITLE;ALTID=2:Weaver"],
         {"Job title": "Patron", "Other job title": "Weaver"}),
        (["FN:Greta Holm-Berg", "NICKNAME:Gre", "NICKNAME:Greti"],
         {"Other name": "Greta Holm-Berg", "Nickname": "Gre", "Other nickname": "Greti"}),
        (["N:Holm;Greta;;Dr.,Prof.;B.A.,M.D."], {"Form of address": "Dr., Prof.", "Suffix": "B.A., M.D."}),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Tom;14;;", "X-ANDROID-CUSTOM;CHARSET=UTF-8;"
          "ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;J=C3=BCrg;0;Onkel;",
          "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2001-05-06;1;;"],
         {"Spouse": "Tom", "Onkel": "Jürg", "Anniversary": "2001-05-06"}),
    ],
)  # fmt: skip
def test_what_a_card_says_twice_is_not_lost(inside, fields):
    assert dict(card("FN:Greta", *inside).fields) == fields


def test_labels_as_android_writes_them():
    found = card(
        "FN:A", "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=EC=A7=\n=81=EC=9E=A5);PREF:1",
        "TEL;X-CUSTOM(Grandma's):2", "TEL;TYPE=X-EVOLUTION-CALLBACK:3", version="2.1",
    )  # fmt: skip
    assert found.ways == (Way(PHONE, "1", "직장", True), Way(PHONE, "2", "Grandma's"), Way(PHONE, "3", "callback"))


@pytest.mark.parametrize("between", ["", "\ufeff", "\n\ufeff", "\r\n\r\n\ufeff"])
def test_files_that_were_put_one_behind_the_other(between):
    found = read(f"\ufeffBEGIN:VCARD\nFN:Ann\nEND:VCARD{between}BEGIN:VCARD\nFN:Bob\nEND:VCARD\n")
    assert [one.customer.name for one in found] == ["Ann", "Bob"]


def test_lists_of_types_a_written_address_and_a_day_without_a_year():
    found = card(
        "FN:A", 'TEL;TYPE="home","fax":1', "ADR;LABEL=\"1 Main^nLeeds ^'x^' ^^\":;;;;;;", "item1.X-ABLabel:Name day",
        "item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-05-06", version="4.0",
    )  # fmt: skip
    assert found.ways == (Way(PHONE, "1", "home fax"), Way(ADDRESS, '1 Main\nLeeds "x" ^'))
    assert dict(found.fields) == {"Name day": "--05-06"}


def test_one_handle_at_two_services():
    found = card("FN:A", "X-AIM:ann", "IMPP;X-SERVICE-TYPE=aim:aim:ann", "X-SKYPE:ann", "IMPP:ann")
    assert [(way.value, way.label) for way in found.ways] == [("ann", "AIM"), ("ann", "Skype")]


def test_what_only_android_understands_is_kept_aside():
    kept = "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2001;9;;\nX-ANDROID-CUSTOM:vnd.other;x"
    assert read(f"BEGIN:VCARD\nFN:A\n{kept}\nEND:VCARD\n")[0].extra == {"vcard": kept}


def test_unknown_properties_are_kept_aside_and_photos_are_not_opened():
    found = read("BEGIN:VCARD\nUID:urn:uuid:7\nFN:A\nX-SHOE:42\nPHOTO;VALUE=uri:file:///etc/passwd\nEND:VCARD\n")[0]
    assert (found.uid, found.extra) == ("7", {"vcard": "X-SHOE:42"})


def test_one_bad_card_loses_no_neighbour():
    found = read(
        "BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\nBEGIN:VCARD \nFN:B\nstray\nEND:VCARD.\n"
        "BEGIN:VCARD\nFN:Open\nBEGIN:VCARD\nFN:C\nEND:VCARD\n"
    )
    assert [(i.line, i.customer.name) for i in found if isinstance(i, Contact)] == [
        (1, "A"), (8, "B"), (12, "Open"), (14, "C"),
    ]  # fmt: skip
    assert [(i.line, i.reason.split(";")[0]) for i in found if isinstance(i, Skipped)] == [
        (5, "it has no name and no way to reach anybody"), (10, "this line of the card cannot be read"),
        (12, "its end, END:VCARD, is missing"),
    ]  # fmt: skip
    skipped = next(i for i in found if isinstance(i, Skipped))
    assert skipped.text == "BEGIN:VCARD\nNOTE:nobody\nEND:VCARD", "so that it can be mended"


def test_a_card_without_a_beginning_is_named():
    found = read("VERSION:3.0\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
    assert [type(item) for item in found] == [Skipped, Contact]
    assert found[0].text.startswith("BEGIN:VCARD")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", [" ", "    ", "\t"])
def test_cards_that_were_pasted_with_every_line_moved_in(indent, end):
    rows = [
        "",
        "BEGIN:VCARD",
        "FN:A",
        "NOTE:long",
        "  words",
        "TEL:1",
        "END:VCARD",
        "",
        "BEGIN:VCARD",
        "FN:B",
        "END:VCARD",
    ]
    first, second = read(end.join(indent + row if row else "" for row in rows))
    assert (first.customer.name, first.customer.about, first.line) == ("A", "long words", 2)
    assert (values(first.customer, PHONE), second.customer.name) == (["1"], "B")


def test_an_agent_is_somebody_else():
    found = read("BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nTEL:2\nEND:VCARD\nTEL:1\nEND:VCARD\n")
    assert [(i.customer.name, values(i.customer, PHONE)) for i in found] == [("A", ["1"])]
    assert read("BEGIN:VCARD\nFN:A\nAGENT:BEGIN:VCARD\\nFN:B\\nEND:VCARD\nEND:VCARD\n")[0].customer.name == "A"


def test_cards_in_cards_deeper_than_anybody_means():
    assert len(read("BEGIN:VCARD\nFN:A\n" * 20_000)) == 40_000


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"), ("\ufeff", "empty"), ("hello", "no contact card"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR", "This is a calendar"),
    ],
)  # fmt: skip
def test_what_is_no_card_file_is_refused(content, says):
    with pytest.raises(BadInput, match=says):
        read(content)


def test_ten_thousand_cards_are_read_quickly():
    one = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Holm{0};Greta;;;\r\nFN:Greta Holm{0}\r\nORG:Holm;Sales\r\n"
        "TEL;TYPE=CELL:+45 {0}\r\n"
        "EMAIL;TYPE=INTERNET:g{0}@holm.example\r\nADR;TYPE=WORK:;;Gade {0};København;;1000;Danmark\r\n"
        "BDAY:1980-02-01\r\nNOTE:likes linen\\, and wool\r\nCATEGORIES:linen,wholesale\r\nUID:{0}\r\nEND:VCARD\r\n"
    )
    content = "".join(one.format(i) for i in range(10_000)).encode()
    began = time.process_time()
    assert sum(1 for _ in contacts(content)) == 10_000
    assert time.process_time() - began < 5


PIECES = [b":", b";", b'"', b"\n", b"\r", b"\x00", b"=", b"\\", b"BEGIN:VCARD", b"END:VCARD\n", b"\xff\xfe", b"\xc3",
          b"ENCODING=QUOTED-PRINTABLE", b"CHARSET=utf-7", b"BDAY:1604-02-30", b",", b"x" * 3000, b"AGENT:",
          b"\nKIND:group\nMEMBER:", b"\xc8\xe2\xe0\xed", b"\x1b$B;3ED", b"CHARSET=punycode"]  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_damaged_files_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    content = bytearray(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84;B=\r\n=43\r\nTEL;CELL:1\r\n"
        b"ADR;HOME:;;1 Main\\n2;Leeds;;;\r\nBDAY:--06-05\r\nitem1.EMAIL:a@x.org\r\nitem1.X-ABLabel:x\r\nEND:VCARD\r\n"
        * 2
    )
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 5, 60))] = dice.choice(PIECES)
    with suppress(BadInput):
        for found in contacts(bytes(content)):
            assert isinstance(found, Contact | Skipped)


@pytest.mark.corpus("vcard")
def test_files_that_people_have(case, path):
    try:
        found = list(contacts(path))
    except BadInput:
        found = []
    people = [item.customer for item in found if isinstance(item, Contact)]
    assert len(people) == case["contacts"] or len(people) in case.get("contacts_also_ok", [])
    if people and "first" in case:
        check_first(people[0], case["first"])
    if not case.get("malformed"):
        assert len([item for item in found if isinstance(item, Skipped)]) <= (not people)


def check_first(customer, first):
    name = first.get("full_name") or first.get("display")
    assert not name or customer.name.startswith(" ".join(name.split())) or customer.name in first["full_name_any_of"]
    assert customer.company == (first.get("organisation") or "")
    assert same(values(customer, EMAIL), first.get("emails"), first.get("emails_any_of"))
    numbers = [number.partition(" ext. ")[0] for number in values(customer, PHONE)]  # an extension is kept
    assert same(numbers, first.get("phones"), first.get("phones_any_of"))
    if "birthday" in first:
        assert customer.birthday
        assert customer.birthday.isoformat() == first["birthday"]


def same(found, expected, others):
    return expected is None or found == list(dict.fromkeys(expected)) or found in (others or [])
