"""Fault 36: no cell of a list for spreadsheets is taken for a formula, and our own import reads what was written."""

from __future__ import annotations

import csv
import random
import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.exchange import cells, csv_in, csv_out
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
TOGETHER = 400  # customers of one list
BEGINS = (
    "=", "+", "-", "@", "\t=", "＝", "＋", "－", "＠", "'=", "''=", "' =", " =", '"=', '="', "\n=", "", "0", "00", "'0",
    "+0", "+4", "'",
)  # fmt: skip
WORDS = (
    "cmd|' /C calc'!A0", "SUM(A1:A9)", 'HYPERLINK("http://x.example","y")', "1+1", "2", "33 12 00 41", "linen", "5 m",
    'IMPORTXML("x")', "WEBSERVICE(A1)", 'DDE("a";"b")', "a;b,c", "(1)", "Ünï", "30.5", "1e5", "京",
)  # fmt: skip
FIELDS = ("=1+1", "@SUM", "-2", "Fabric", "+x", "'=y")
PHONE = re.compile(r"\+[\d \u00a0]+")  # what a spreadsheet shows as it stands, as a text


def text(chance: random.Random) -> str:
    """Something that a spreadsheet might reckon with; never empty or of blanks alone, and without blanks around it."""
    return cells.clean(chance.choice(BEGINS) + chance.choice(WORDS) + chance.choice(("", "\n=1", " ", "'"))).strip()


def customer(chance: random.Random, number: int) -> Customer:
    phone, handle = (text(chance).replace("\n", " ") for _ in range(2))  # a line of their own has each
    ways = Way(WayKind.PHONE, phone), Way(WayKind.EMAIL, f"{number}@x.example"), Way(WayKind.HANDLE, handle)
    fields = {name: text(chance) for name in chance.sample(FIELDS, 2)}
    group = re.sub(r'[";,]', " ", text(chance)).strip()  # signs that part groups in a cell
    name = f"{text(chance)} {number}"
    return Customer(name, company=text(chance), about=text(chance), ways=ways, groups=(group,), fields=fields)


def test_nothing_is_reckoned_and_all_comes_back(tmp_path: Path, trials: Trials) -> None:
    chance, wanted, done, path = random.Random(36), trials.many("formulas"), 0, tmp_path / "list.csv"
    while done < wanted:
        people = [Contact(customer(chance, number), number) for number in range(TOGETHER)]
        with closing(Notebook.in_memory(FixedClock(NOW))) as notebook:
            notebook.imports.run(people, "made up")
            sheet = notebook.customers.sheet(notebook.customers.ids())
            csv_out.write_customers(sheet, path)
            written = everybody(notebook)
        found = cells_of(path)
        assert [cell for cell in found if cell[0] in cells.DANGEROUS and not PHONE.fullmatch(cell)] == []
        with closing(Notebook.in_memory(FixedClock(NOW))) as again:
            again.imports.run(csv_in.brought(csv_in.sniff(path)), path.name)
            assert everybody(again) == written
        done += len(found)
        trials.count("formulas", len(found))


def cells_of(path: Path) -> list[str]:
    """Every cell as a spreadsheet reads it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row if cell]


def everybody(notebook: Notebook) -> dict[str, tuple[object, ...]]:
    """What matters of each customer, by an address that no formula stands in."""
    found = {}
    for number in notebook.customers.ids():
        one = notebook.customers.get(number)
        ways = sorted((way.kind.value, way.value) for way in one.ways)
        fields = sorted(one.fields.items())
        found[dict(ways)["email"]] = one.name, one.company, one.about, ways, one.groups, fields
    return found
