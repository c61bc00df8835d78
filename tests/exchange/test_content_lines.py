"""Lines of vCard and iCalendar files: folds, soft breaks, parameters, encodings; every quirk on its own."""

import random
import time

import pytest

from crmnotes.exchange.content_lines import lines, members, places, unescaped


def only(content):
    found = list(lines(content if isinstance(content, bytes) else content.encode()))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"NOTE:a\r\n b", "ab"),
        (b"NOTE:a\n\tb\n", "ab"),
        (b"NOTE:a\r\r\n b\r\r\n", "ab"),
        (b"NOTE:a\r b\r", "ab"),
        (b"NOTE:J\xc3\r\n \xb6rg", "Jörg"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb=0Ac", "ab\nc"),
        (b"NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=\n=9F", "П"),
        (b"NOTE;ENCODING=quoted-printable;CHARSET=UTF-8:=D0=9A==\nD0=A1", "КС"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:Ouverture =E0", "Ouverture à"),
        (b"NOTE;ENCODING=BASE64;CHARSET=UTF-8:TMOkc3Qgc2ljaA==", "Läst sich"),
        (b"NOTE;BASE64:TORzdCBzaWNo\n Cg==", "Läst sich\n"),
        (b"NOTE;ENCODING=b:no Base64!", "no Base64!"),
        (b"KEY;ENCODING=b:AAECAwQFBg==", "AAECAwQFBg=="),
        (b"ORG;TYPE=b:aGVsbG8=", "aGVsbG8="),
        (b"FN:Ad\xe8le", "Adèle"),
        (b"FN;CHARSET=Windows-1253:\xc2\xe1", "Βα"),
        (b"FN;CHARSET=nonsense:J\xc3\xb6rg", "Jörg"),
        (b"\xef\xbb\xbfFN:a", "a"),
        ("FN:Ǽgean".encode("utf-16-be"), "Ǽgean"),
        ("\ufeffFN:Ǽgean".encode("utf-16-le"), "Ǽgean"),
        (b'FN;X="a:b;c":d', "d"),
        (b'FN;X="a:b', "b"),
        (b"FN: a\x00b", " ab"),
    ],
)
def test_a_value_as_it_was_meant(content, text):
    assert only(content).text == text


def test_a_line_names_the_encoding_of_its_neighbours():
    found = list(lines("FN:Βαγγέλης\nLABEL;CHARSET=Windows-1253:x\n".encode("cp1253")))
    assert found[0].text == "Βαγγέλης"


def test_lines_in_a_code_page_that_nobody_names():
    card = "FN:Иван Петров\nORG:Ромашка\nNOTE;ENCODING=QUOTED-PRINTABLE:=CC=EE=F1=EA=E2=E0\nTITLE:Jürgen\n"
    content = b"".join(line.encode("utf-8" if "Jü" in line else "cp1251") for line in card.splitlines(keepends=True))
    assert [line.text for line in lines(content)] == ["Иван Петров", "Ромашка", "Москва", "Jürgen"]


@pytest.mark.parametrize(
    ("said", "encoding", "text"),
    [("ISO-8859-1", "utf-8", "Jörg Weiß"), ("UTF-8", "cp1252", "Jörg Weiß"), ("X-SJIS", "cp932", "山田 太郎"),
     ("GB2312", "gb18030", "王喆"), ("KS_C_5601-1987", "cp949", "김철수"), ("us-ascii", "cp1250", "Dvořák Černý"),
     ("ISO-8859-1", "cp1252", "O’Brien – €"), ("punycode", "utf-8", "Jörg")],
)  # fmt: skip
def test_an_encoding_that_is_called_otherwise_or_is_a_lie(said, encoding, text):
    assert only(f"FN;CHARSET={said}:".encode() + text.encode(encoding)).text == text


def test_japanese_letters_of_seven_bits():
    assert only("FN:山田太郎".encode("iso2022_jp")).text == "山田太郎"


def test_an_equals_sign_joins_nothing_outside_quoted_printable():
    assert [line.text for line in lines(b"NOTE:ends with =\nTEL:5\nNOTE;QUOTED-PRINTABLE:cut=\nEND:VCARD")] == [
        "ends with =", "5", "cut", "VCARD",
    ]  # fmt: skip


def test_a_photo_without_folds_is_one_line():
    found = list(lines(b"PHOTO;ENCODING=BASE64:AAAA\nBBBB\nCCC=\n\nFN:x\n"))
    assert [(line.number, line.name) for line in found] == [(1, "PHOTO"), (5, "FN")]


def test_parameters_and_groups():
    line = only('item1.TEL;TYPE=HOME,pref;CELL;TYPE="work";X-A=b:1')
    assert (line.group, line.name) == ("item1", "TEL")
    assert line.words("TYPE") == ("HOME", "PREF", "CELL", "WORK")
    assert line.param("X-A") == "b"
    assert only("TEL;TYPE=HOME\\,WORK:1").words("TYPE") == ("HOME", "WORK")


@pytest.mark.parametrize("content", ["FN", "no colon", "FN/x y:z", ":x", "=3:x"])
def test_what_is_no_property(content):
    assert only(content).name == ""


def test_parts_and_escapes():
    assert places(r"a\;b;c\,d;;e\\;f") == ["a;b", "c,d", "", "e\\", "f"]
    assert members(r"a\,b, c,,d") == ["a,b", "c", "d"]
    assert unescaped(r"one\ntwo\N\:\\n") == "one\ntwo\n:\\n"


HOSTILE = (
    b"A" * 500_000, b"\r" * 500_000, b";" * 500_000, b'X;"' + b'"' * 300_000, b'"a' * 200_000 + b":", b"\n " * 300_000,
    b"X;QUOTED-PRINTABLE:" + b"=\n" * 300_000, b"\\" * 500_000, b"X:" + b"\\;" * 300_000, b"BEGIN:VCARD\n" * 100_000,
)  # fmt: skip


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_lines_take_linear_time(content):
    began = time.process_time()
    for line in lines(content):
        places(line.text)
        members(line.text)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("seed", range(100))
def test_any_bytes_are_lines(seed):
    dice = random.Random(seed)
    pieces = [b"FN", b":", b";", b'"', b"\n", b"\r", b" ", b"=", b"\\", b"QUOTED-PRINTABLE", b"\xc3", b"\xff", b"\x00",
              b"CHARSET=", b"utf-16", b"big5", b","]  # fmt: skip
    content = b"".join(dice.choice(pieces) for _ in range(300))
    for line in lines(content):
        assert isinstance(line.text, str)
        assert "\x00" not in line.text
