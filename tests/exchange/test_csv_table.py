"""How a table is written: encoding, separator, header, rows and what is wrong with some of them."""

import codecs
import os
import time

import pytest

from crmnotes.errors import BadInput
from crmnotes.exchange.csv_rows import MAX_RECORD
from crmnotes.exchange.csv_table import sniff

PEOPLE = "Name,E-mail\nJürgen Groß,j@gross.example\nRenée,r@example.org\n"


def cells(table):
    return [row.cells for row in table.rows()]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (PEOPLE.encode(), "utf-8"),
        (PEOPLE.encode("utf-8-sig"), "utf-8-sig"),
        (PEOPLE.encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF16_LE + PEOPLE.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + PEOPLE.encode("utf-16-be"), "utf-16"),
        (PEOPLE.encode("utf-16-le"), "utf-16-le"),
        (PEOPLE.encode("utf-16-be"), "utf-16-be"),
        ("Фамилия;Имя;Адрес эл. почты\nИванов;Иван;i@example.org\n".encode("cp1251"), "cp1251"),
        ("名,姓,電子メール アドレス\n太郎,山田,t@example.jp\n".encode("cp932"), "cp932"),
        ("Name,E-mail\nИванов,i@example.org\nПетрова,p@example.org\n".encode("cp1251"), "cp1251"),
        ("Name,E-mail\nDvořák,d@example.org\nČerný,c@example.org\n".encode("cp1250"), "cp1250"),
        ("Name,E-mail\n山田太郎,t@example.org\n".encode("iso2022_jp"), "iso2022_jp_2"),
    ],
)
def test_the_encoding_is_found(content, encoding):
    table = sniff(content)
    assert table.encoding == encoding
    assert "\ufeff" not in "".join(table.header)
    assert len(cells(table)) == content.decode(encoding).count("\n") - 1


def test_a_mark_that_another_program_took_for_letters():
    assert sniff("ï»¿Name,E-mail\nA,a@x.org\n".encode()).header == ("Name", "E-mail")


def test_the_owner_can_say_otherwise():
    content = PEOPLE.encode("cp1252")
    assert sniff(content, encoding="cp1250").preview(1)[0].cells[0] == "Jürgen Groß"
    assert sniff(content, encoding="utf-8").preview(1)[0].cells[0] == "J\ufffdrgen Gro\ufffd"
    assert sniff(b"a;b\n1;2\n", delimiter=",").header == ("a;b",)
    with pytest.raises(BadInput, match="no encoding"):
        sniff(content, encoding="klingon")
    with pytest.raises(BadInput, match="no encoding"):
        sniff(content, encoding="base64")


def test_utf8_that_is_cut_inside_a_character_stays_utf8():
    assert sniff(PEOPLE.encode() + "é".encode()[:1]).encoding == "utf-8"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_found(delimiter):
    table = sniff(f'Name{delimiter}Notes{delimiter}Phone\nA{delimiter}"x, y; z"{delimiter}1\n'.encode())
    assert table.delimiter == delimiter
    assert cells(table) == [["A", "x, y; z", "1"]]


def test_the_separator_of_a_table_without_known_words():
    table = sniff(b"Buchungstag;Betrag\n01.02.2026;-850,00\n02.02.2026;1.200,00\n")
    assert table.delimiter == ";"


def test_a_line_that_names_the_separator():
    table = sniff("\ufeffsep=;\r\nName;E-Mail\r\nA;a@example.org\r\n".encode())
    assert (table.delimiter, table.header, table.header_line) == (";", ("Name", "E-Mail"), 2)
    assert [row.line for row in table.rows()] == [3]


@pytest.mark.parametrize("above", [0, 1, 2, 4])
def test_lines_above_the_header(above):
    lines = ["Notes:", '"Some addresses are missing, see below"', "", "More"][:above]
    text = "\n".join([*lines, "First Name,Last Name,URL,Connected On", "A,B,http://x.example,15 Jan 2024", ""])
    table = sniff(text.encode())
    assert table.header_line == above + 1
    assert [row.line for row in table.rows()] == [above + 2]


def test_a_table_without_a_header():
    table = sniff(b"Tanguy Herrmann, tanguy@tomates.example,+331234567890\n")
    assert (table.header, table.header_line) == ((), None)
    assert len(cells(table)) == 1


def test_carriage_returns_alone_end_lines():
    assert cells(sniff(b"Name,Email\rA,a@x.org\rB,b@x.org\r")) == [["A", "a@x.org"], ["B", "b@x.org"]]


def test_line_breaks_in_cells_and_the_lines_after_them():
    table = sniff(b'Name,Notes,E-mail\r\nA,"one\r\ntwo\rthree",a@x.org\r\n\r\nB,,b@x.org\r\n')
    rows = list(table.rows())
    assert [(row.line, row.cells[0]) for row in rows] == [(2, "A"), (6, "B")]
    assert rows[0].text == 'A,"one\r\ntwo\rthree",a@x.org\r\n'


def test_zeros_are_taken_out():
    assert cells(sniff(b"Name,E-mail\nA\x00nna,a@x.org\n")) == [["Anna", "a@x.org"]]


def test_a_quotation_mark_that_is_never_closed_costs_one_row():
    rows = list(sniff(b'Name,E-mail\nA,a@x.org\n"B,b@x.org\nC,c@x.org\nD,d@x.org\n').rows())
    assert [(row.line, row.cells[:1], bool(row.fault)) for row in rows] == [
        (2, ["A"], False),
        (3, [], True),
        (4, ["C"], False),
        (5, ["D"], False),
    ]
    assert rows[1].text == '"B,b@x.org\n'


def test_a_stray_quotation_mark_does_not_swallow_its_neighbours():
    rows = list(sniff(b'Name,E-mail\n"A,a@x.org\nB,b@x.org\nC,"c@x.org"\nD,d@x.org\n').rows())
    assert [(row.line, bool(row.fault)) for row in rows] == [(2, True), (3, False), (4, False), (5, False)]


def test_limits():
    with pytest.raises(BadInput, match="empty"):
        sniff(b" \n")
    with pytest.raises(BadInput, match="256 columns"):
        sniff(b"Name,E-mail," + b"x," * 300 + b"\nA,b\n")
    long = b"Name,E-mail\nA,a@x.org\nB," + b"x" * (MAX_RECORD + 5) + b"\nC,c@x.org\nD" + b"," * 300 + b"\n"
    rows = list(sniff(long).rows())
    assert [(row.line, bool(row.fault)) for row in rows] == [(2, False), (3, True), (4, False), (5, True)]
    assert len(rows[1].text) <= 1000


def test_a_million_stray_marks_are_read_in_linear_time():
    content = b"Name,E-mail\n" + b'"A,a@x.org\n' * 100_001
    began = time.process_time()
    rows = list(sniff(content).rows())
    assert rows
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Prénom;Nom;Société;Notes\nHéloïse;Lefèvre;Œuf & Lait;«très fidèle»"),
        ("cp1252", "Vorname;Nachname;Firma\nJörg;Weiß;»Haus Ähre«"),
        ("mac-roman", "Prénom;Nom;Société\nHéloïse;Lefèvre;«Œuf»"),
    ],
)
def test_quotation_marks_beside_words_speak_against_no_code_page(encoding, text):
    assert sniff(text.encode(encoding)).encoding == encoding


def test_report_footers_and_a_repeated_header_are_no_rows():
    report = (
        '"First Name","Last Name","Email"\n"Grace","Hoppel","g@navy.example"\n\n"Grand Totals (1 records)"\n\n'
        '"Copyright (c) 2000-2026 salesforce.com, inc."\n'
    )
    assert [row.cells[0] for row in sniff(report.encode()).rows()] == ["Grace"]
    unquoted = report.replace('"', "").replace("inc.", "inc. All rights reserved.")
    assert [row.cells[0] for row in sniff(unquoted.encode()).rows()] == ["Grace"]
    padded = (
        'Customer,Phone Numbers,Email,Open Balance\nLund,555 1234567,m@x.org,"1,200.00"\nTotal Fit Ltd,,,5.00\n'
        'TOTAL,,,"$1,205.00"\n,,,\n"Monday, Nov 23, 2026 09:00:00 AM GMT-8",,,\n'
    )
    assert [row.cells[0] for row in sniff(padded.encode()).rows()] == ["Lund", "Total Fit Ltd"]
    assert cells(sniff(b"Name,Phone,Note\nTotal,0301234567,\n")) == [["Total", "0301234567", ""]]
    template = (
        "Contact1 First Name,Contact1 Last Name,Home Street\nX__CONTACT1_FIRSTNAME,X__CONTACT1_LASTNAME,HOME_STREET\n"
    )
    assert cells(sniff(template.encode())) == []


def test_only_plain_files_are_read(tmp_path):
    with pytest.raises(BadInput, match="no file"):
        sniff(tmp_path / "missing.csv")
    with pytest.raises(BadInput, match="folder"):
        sniff(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BadInput, match="not a file"):
            sniff(tmp_path / "pipe")
