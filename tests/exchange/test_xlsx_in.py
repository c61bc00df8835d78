"""Contacts out of Excel workbooks, made here as Excel writes them."""

import io
import random
import time
import zipfile
from contextlib import suppress
from xml.sax.saxutils import escape

import pytest

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.csv_in import brought, contacts
from crmnotes.exchange.xlsx_in import sheet
from crmnotes.records import Birthday, WayKind

SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
STYLES = f'<styleSheet {SPREADSHEET}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'


def workbook(hidden="", **sheets):
    """A workbook with these sheets of rows: text as text, numbers as numbers, a tuple is a day by its number."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", f'<Relationships {RELS}><Relationship Id="a" Type="{OFFICE}/officeDocument" '
                         'Target="xl/workbook.xml"/></Relationships>')  # fmt: skip
        listed = "".join(
            f'<sheet name="{name}" sheetId="{i}" r:id="s{i}" state="{"hidden" if name == hidden else "visible"}"/>'
            for i, name in enumerate(sheets, 1)
        )
        archive.writestr(
            "xl/workbook.xml", f'<workbook {SPREADSHEET} xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
        )
        links = "".join(f'<Relationship Id="s{i}" Type="{OFFICE}/worksheet" Target="worksheets/s{i}.xml"/>'
                        for i in range(1, len(sheets) + 1))  # fmt: skip
        styles = f'<Relationship Id="st" Type="{OFFICE}/styles" Target="styles.xml"/>'
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships {RELS}>{links}{styles}</Relationships>")
        archive.writestr("xl/styles.xml", STYLES)
        for i, rows in enumerate(sheets.values(), 1):
            lines = "".join(f'<row r="{r}">{cells(row, r)}</row>' for r, row in enumerate(rows, 1))
            archive.writestr(
                f"xl/worksheets/s{i}.xml", f"<worksheet {SPREADSHEET}><sheetData>{lines}</sheetData></worksheet>"
            )
    return made.getvalue()


def cells(row, number):
    found = []
    for place, value in enumerate(row):
        at = f"{chr(65 + place)}{number}"
        if isinstance(value, tuple):
            found.append(f'<c r="{at}" s="1"><v>{value[0]}</v></c>')
        elif isinstance(value, str):
            found.append(f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>')
        else:
            found.append(f'<c r="{at}"><v>{value}</v></c>')
    return "".join(found)


def test_a_sheet_is_read_like_any_table():
    content = workbook(
        Notes=[["nothing", "here"]],
        Kunden=[
            ["Unsere Kunden", ""],
            [],
            ["Name", "Telefon", "Geburtstag", "PLZ", "Ort", "Notizen"],
            ["Greta Holm", 4533120041.0, (29280,), 1067, "Dresden", "one\ntwo"],
            ["", "", "", "", "", "nobody"],
            ["Tom", "020 7946 0127", "", "", "", ""],
        ],
    )
    table = sheet(content)
    assert (table.header[0], table.header_line) == ("Name", 3)
    found = list(contacts(table))
    assert [(item.line, type(item)) for item in found] == [(4, Contact), (5, Skipped), (6, Contact)]
    greta = found[0].customer
    assert (greta.name, greta.birthday, greta.about) == ("Greta Holm", Birthday(2, 29, 1980), "one\ntwo")
    assert [way.value for way in greta.ways if way.kind is WayKind.PHONE] == ["4533120041"]


def test_a_list_on_several_sheets_and_one_with_other_columns():
    content = workbook(
        hidden="Old", Old=[["Name", "Phone", "E-mail"], ["Hidden", "1"]], A=[["Name", "Phone"], ["Ann", "555 0101"]],
        B=[["Our customers"], ["name", "Phone "], [], ["Bob", "555 0102"]],
        C=[["Name", "E-mail"], ["Cid", "c@x.org"]], D=[["Name", "Town"]], E=[["Sums", "of"], ["all", "12"]],
    )  # fmt: skip
    found = list(contacts(sheet(content)))
    assert [item.customer.name for item in found if isinstance(item, Contact)] == ["Ann", "Bob"]
    (left,) = [item for item in found if isinstance(item, Skipped)]
    assert (left.text, str(left.reason)) == (
        "",
        'the sheet "C" has other columns and was not read; save it alone and import that',
    )
    assert [item.line for item in brought(sheet(content)) if isinstance(item, Skipped)] == [1]


def test_only_a_hidden_sheet_is_read_after_all():
    (ann,) = contacts(sheet(workbook(hidden="A", A=[["Name", "Phone"], ["Ann", "1"]], B=[["nothing"]])))
    assert ann.customer.name == "Ann"


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"Name,Phone\n", workbook(A=[["Name"], ["x"]])[:400], workbook(A=[[]])],
    ids=["empty", "stub", "csv", "cut", "blank"],
)
def test_what_is_no_workbook_is_refused_in_one_sentence(content):
    with pytest.raises(BadInput, match=r"workbook.*\."):
        sheet(content)


def test_a_workbook_that_would_unpack_without_end_is_refused():
    made = io.BytesIO()
    with (
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/s1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(450):
            part.write(bytes(2**20))
    with pytest.raises(BadInput, match="too large"):
        sheet(made.getvalue())


@pytest.mark.parametrize("seed", range(100))
def test_damaged_workbooks_raise_nothing_unexpected(seed):
    dice = random.Random(seed)
    whole = workbook(A=[["Name", "Phone", "Birthday"], ["Greta", 4533120041.0, (29280,)], ["Tom", "1", ""]])
    began = time.process_time()
    with suppress(BadInput):
        list(contacts(sheet(damaged_inside(whole, dice) if seed % 2 else damaged(whole, dice))))
    assert time.process_time() - began < 2


PIECES = (b"<", b"\x00", b"&x;", b'r="ZZZ99999999"', b"9" * 30)


def damaged(content, dice):
    """Bytes of the archive changed."""
    changed = bytearray(content)
    for _ in range(dice.randrange(1, 8)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def damaged_inside(content, dice):
    """A part of the archive changed, in an archive that is whole."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            part = bytearray(old.read(name))
            for _ in range(dice.randrange(0, 4)):
                at = dice.randrange(len(part))
                part[at : at + dice.choice((0, 1, 20))] = dice.choice(PIECES)
            new.writestr(name, bytes(part))
    return made.getvalue()


@pytest.mark.parametrize("place", ['r="XFD1048576"', 'r="A2"r="ZZZ99999999"', "r = 'XFD1048576'"])
@pytest.mark.parametrize("part", ["worksheets/s1.xml", "cells.xml"])
def test_a_cell_at_the_far_end_makes_no_room_for_all_before_it(place, part):
    whole = workbook(A=[["Name"], ["Greta"]])
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(b'r="A2"', place.encode()).replace(b"worksheets/s1.xml", part.encode())
            new.writestr(name.replace("worksheets/s1.xml", part), content)
    with pytest.raises(BadInput, match="too large"):
        sheet(made.getvalue())
