"""What was written in e-mails: every quirk on its own."""

import random
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from crmnotes.contacts import Letter, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.mail_in import letters

HEAD = "From: Greta Holm <greta@holm.example>\nDate: Fri, 20 Nov 2026 10:15:00 +0100\nMessage-ID: <1@holm.example>\n"


def one(text):
    found = list(letters(text if isinstance(text, bytes) else text.encode()))
    assert len(found) == 1, found
    return found[0]


def test_a_plain_message():
    found = one(HEAD + "Subject: Order\n\nWhen does it come?\n\nGreta\n")
    assert found == Letter(
        "Order\n\nWhen does it come?\n\nGreta", found.meant, 1, "<1@holm.example>",
        datetime(2026, 11, 20, 9, 15, tzinfo=UTC), found.source,
    )  # fmt: skip
    assert (found.meant.emails, found.meant.names) == (("greta@holm.example",), ("Greta Holm",))


@pytest.mark.parametrize(
    ("rest", "text"),
    [
        ("Subject: =?utf-8?B?w4RuZ3N0?= =?iso-8859-1?Q?_=FCber?=\n\nx", "Ängst über\n\nx"),
        ("Subject: raw Ä\n\nx", "raw Ä\n\nx"),
        ("Content-Type: text/plain; charset=latin-1\nContent-Transfer-Encoding: quoted-printable\n\nsch=F6n", "schön"),
        ("Content-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\nc2Now7Zu", "schön"),
        ("Content-Type: text/html\n\n<style>x{}</style><p>Hello<br>Greta &amp; Tom</p><script>no</script>",
         "Hello\nGreta & Tom"),
        ("Content-Type: text/html\n\n<table><tr><td>Linen</td><td>30 m</td></tr></table><ul><li>one</ul>two",
         "Linen 30 m\none\ntwo"),
        ("Content-Type: multipart/mixed; boundary=x\n\n--y\nits parts are elsewhere", "--y\nits parts are elsewhere"),
        ("\nthanks\n\nOn Monday you wrote:\n> when?\n> now\n", "thanks"),
        ("\nyes\n\nOn Thu, Nov 19, 2026 at 10:00 AM Me <me@own.example>\nwrote:\n\n> when?\n\n> now\n", "yes"),
        ("\nja\n\nVon: Me <me@own.example>\nGesendet: Donnerstag\nAn: Greta\nBetreff: Angebot\n\nalt", "ja"),
        ("\noui\n\n-----Message d'origine-----\nDe : Moi\nvieux", "oui"),
        ("\nFrom: the start\nSent: x\nTo: y\nSubject: z\n", "From: the start\nSent: x\nTo: y\nSubject: z"),
        ("\n> all of it\n> quoted\n", "> all of it\n> quoted"),
        ("\nbefore\n> inside\nafter\n", "before\n> inside\nafter"),
    ],
)  # fmt: skip
def test_what_was_written(rest, text):
    assert one(HEAD + rest).text == text


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (b"=?utf-8?Q?Holm=2C_Greta?= <g@x.org>", "Holm, Greta"),
        ("Юлия Щербакова <g@x.org>".encode("koi8-r"), "Юлия Щербакова"),
        ("Jürgen Groß <g@x.org>".encode("cp1252"), "Jürgen Groß"),
        ("Jürgen Groß <g@x.org>".encode(), "Jürgen Groß"),
        (b"=?ISO-2022-JP?B?GyRCOzNFREJATzobKEI=?= <g@x.org>", "山田太郎"),
        (b"=?iso-8859-1?Q?O=92Brien?= <g@x.org>", "O’Brien"),
    ],
)
def test_the_name_of_the_sender(sender, name):
    meant = one(b"From: " + sender + b"\n\nx").meant
    assert (meant.emails, meant.names) == (("g@x.org",), (name,))


def test_a_mark_before_the_first_header():
    assert one(("\ufeff" + HEAD + "\nx").encode()).text == "x"


def test_the_plain_part_of_several_and_no_attachment():
    found = one(
        HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'
        'Content-Type: multipart/alternative; boundary="c"\n\n'
        "--c\nContent-Type: text/html\n\n<p>page</p>\n--c\nContent-Type: text/plain\n\nplain\n--c--\n"
        '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../../x"\n\nsecret\n--b--\n'
    )
    assert found.text == "plain"


@pytest.mark.parametrize("date", ["", "Date: yesterday\n", "Date: Fri, 99 Nov 2026 99:15:00 +9999\n"])
def test_a_date_that_cannot_be_read(date):
    assert one(f"From: a@x.org\n{date}Subject: x\n\ny").at is None


@pytest.mark.parametrize(
    "headers",
    [
        "Received: by x; Fri, 20 Nov 2026 10:15:00 +0100\nReceived: by y; Thu, 19 Nov 2026 10:15:00 +0100\n",
        "Date: never\nReceived: from a (b; c)\n by x; Fri, 20 Nov 2026 09:15:00 +0000\n",
        "Date: 2026-11-20T10:15:00+01:00\n",
        "Date: 2026-11-20 09:15:00\n",
    ],
)
def test_a_date_that_stands_elsewhere_or_is_written_otherwise(headers):
    assert one(f"From: g@x.org\n{headers}\nx").at == datetime(2026, 11, 20, 9, 15, tzinfo=UTC)


def test_to_whom_the_answer_goes():
    meant = one("From: form@web.example\nReply-To: Ann Lee <ann@lee.example>\n\nx").meant
    assert (meant.emails, meant.answer_to) == (("form@web.example",), ("ann@lee.example",))


def test_a_sentence_that_begins_with_from_is_no_message():
    folder = "From a@b.c Fri Nov 20 10:15:00 2026\n{0}\n{1}\n\nFrom nobody\n{0}\nsecond\n"
    found = list(letters(folder.format(HEAD, "first\n\nFrom here on").encode()))
    assert [letter.text for letter in found] == ["first\n\nFrom here on", "second"]


def test_a_folder_of_messages():
    content = (
        f"From greta Fri Nov 20 2026\n{HEAD}Subject: one\n\nfirst\n>From here on\n\n"
        "From tom Fri Nov 20 2026\nSubject: from nobody\n\nsecond\n\nFrom ann Fri\nFrom: ann@x.org\n\nthird\n"
    )
    found = list(letters(content.encode()))
    assert [(item.line, type(item)) for item in found] == [(1, Letter), (10, Skipped), (15, Letter)]
    assert found[0].text == "one\n\nfirst\nFrom here on"
    assert found[1].reason == "it does not say from whom it is"
    assert found[2].text == "third"
    assert len(list(letters(content.replace("\n", "\r\n").encode()))) == 3


@pytest.mark.parametrize(("content", "says"), [("", "empty"), (" \n", "empty"), ("hello\nthere", "no e-mail")])
def test_what_is_no_mail_is_refused(content, says):
    with pytest.raises(BadInput, match=says):
        one(content)


def test_a_message_nested_beyond_reason_is_named():
    parts = "".join(f'Content-Type: multipart/mixed; boundary="{i}"\n\n--{i}\n' for i in range(3000))
    began = time.process_time()
    assert isinstance(one(HEAD + parts), Letter | Skipped)
    assert time.process_time() - began < 2


PIECES = [b":", b"\n", b"\n\n", b"=?utf-8?B?", b"?=", b"=?x?Q?=ZZ?=", b"\x00", b"\xff", b"From ", b"--b\n", b"<",
          b"Content-Transfer-Encoding: base64\n", b"charset=utf-7", b"multipart", b"&#x110000;", b"<![x"]  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_damaged_messages_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    content = bytearray(
        b"From x Fri\nFrom: =?utf-8?Q?G=C3=A9?= <g@x.org>\nDate: Fri, 20 Nov 2026 10:15:00 +0100\nSubject: x\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html; charset="iso-8859-1"\n'
        b"Content-Transfer-Encoding: quoted-printable\n\n<p>sch=F6n</p>\n--b--\n\n" * 2
    )
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 5, 60))] = dice.choice(PIECES)
    with suppress(BadInput):
        for found in letters(bytes(content)):
            assert isinstance(found, Letter | Skipped)
