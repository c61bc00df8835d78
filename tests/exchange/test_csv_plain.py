"""Rows read column by column: whatever stands in a table, they give what a reading cell by cell gives."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact, Plain, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_in
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind

COLUMNS = {
    "name": ["", "Ann Lee", "Lee, Ann", "ann  lee", "Ærø Ö", "Firm", "a@x.example", "12345678", "'=1", " Bo ", "Z\nB"],
    "given": ["", "Ann", "Jürgen"],
    "family": ["", "Lee", "Groß"],
    "company": ["", "Firm", "FIRM", "Ann Lee", "Other\u00a0Firm"],
    "phone": ["", "1234567", "+44 1234567", "7654321", "12", "1234567; 7654321", "Phone: 1234567"],
    "phone.* work": ["", "1234567", "+441234567", "(020) 7946-0018", "'+44 20 1"],
    "phone.area": ["", "", "020"],
    "email": ["", "a@x.example", "A@X.example", "Ann <a@x.example>", "a@x.example, b@x.example", "mailto:b@x.example"],
    "email.work": ["", "b@x.example", "a@x.example", "none", "/o=Firm/cn=ann"],
    "address.street": ["", "1 High St", "2 Low St\nRear", "Höhe 1"],
    "address.city": ["", "Leeds"],
    "address.work.region": ["", "", "NY"],
    "address.work.city": ["", "Leeds", "1234567"],
    "address.work.country": ["", "Canada", "Denmark"],
    "address#1.label": ["", "* Work", "Work"],
    "address#1.value": ["", "1 High St\nLeeds", "1 High St"],
    "address#1.street": ["", "1 High St", "1 ::: 2"],
    "address#1.city": ["", "", "Leeds"],
    "url": ["", "https://x.example", "x.example", "x.example ::: y.example"],
    "handle.x": ["", "@ann"],
    "department": ["", "Linen", "Firm"],
    "nickname": ["", "Lee"],
    "about": ["", "tall", "tall ", "two\nlines", "\u200bhidden"],
    "birthday": ["", "", "1980-04-12", "soon", "0/0/00", "4/12/1980", "13/4/80"],
    "groups": ["", "", "a", "a, b", "myContacts", "* b ::: * myContacts"],
    "stage": ["", "", "past", "who knows"],
    "job": ["", "", "Owner"],
    "field": ["", "one", "Ann Lee", "Unspecified", "FIRM", "\x07bell", "x" * 600],
    "phone#1.label": ["", "Work", "* Mobile"],
    "phone#1.value": ["", "", "1234567 ::: 7654321"],
}  # fmt: skip


@st.composite
def tables(draw):
    """A table with the meaning of its columns, and its rows."""
    fields = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, max_size=7))
    fields = [*draw(st.sampled_from([["name"], ["given", "family"], []])), *fields]
    rows = draw(st.lists(st.tuples(*(st.sampled_from(COLUMNS[field]) for field in fields)), min_size=1, max_size=12))
    return fields, [list(row)[: draw(st.integers(len(row) - 1, len(row)))] for row in rows]


def opened(fields, rows):
    text = io.StringIO()
    csv.writer(text).writerows([[f"C{n}" for n, _ in enumerate(fields)], *rows])
    table = csv_in.sniff(text.getvalue().encode(), encoding="utf-8", delimiter=",")
    columns = csv_in.columns_of(table)
    return table, columns._replace(fields=(*fields, *columns.fields[len(fields) :]))


def one_by_one(brought):
    """The contacts in order, and what was skipped."""
    singly = [one for some in brought for one in (some.contacts() if isinstance(some, Plain) else [some])]
    return [one for one in singly if isinstance(one, Contact)], [one for one in singly if isinstance(one, Skipped)]


def attempt(act, *given):
    try:
        return act(*given)
    except BadInput as error:
        return str(error)


@settings(max_examples=80)
@given(tables())
@example((["name", "phone", "field"], [["Bo", "1234567", ""], ["Jo", "", "Jo"], ["", "", ""], ["Al", "1", "one"]]))
def test_whatever_stands_in_a_table_is_read_the_same(drawn):
    table, columns = opened(*drawn)
    cell_by_cell = attempt(lambda: one_by_one(csv_in.contacts(table, columns)))
    assert attempt(lambda: one_by_one(csv_in.brought(table, columns))) == cell_by_cell


def whole(notebook):
    """Everything that an import wrote, without the numbers of rows."""
    desk = notebook.customers
    people = [desk.get(number) for number in sorted(desk.ids())]
    kept = [one._replace(id=0, uid="") for one in people]
    keys = notebook._store.execute("SELECT match_key FROM ways ORDER BY customer, position")
    names = notebook._store.execute("SELECT sort_key FROM standing ORDER BY customer")
    return kept, keys, names, [list(desk.ids(word)) == [] for word in ("ann", "leeds", "x.example", "123456")]


FEW = ["Ann Lee", "1234567"], ["Bo", "7654321"], ["Firm", ""]
MORE = [["Cy", "2345678"], ["Di", ""], *FEW[:2], ["Ed", "1234567"], ["Cy", "2345678; 3456789"], ["Flo", "9876543"]]


@settings(max_examples=25)
@given(tables(), tables())
@example((["name", "phone"], FEW), (["name", "phone"], MORE))
@example(
    (["name", "phone"], MORE), (["name", "phone", "about"], [[*row, "tall"] for row in [*FEW, *MORE, ["Gus", "5"]]])
)
def test_whatever_stands_in_a_table_makes_the_same_notebook(first, second):
    assert made(csv_in.contacts, first, second) == made(csv_in.brought, first, second)


def made(read, *tables):
    """What previews and imports of tables said, and the notebook that they made."""
    notebook = Notebook.in_memory(FixedClock(datetime(2026, 11, 22, 16, tzinfo=UTC)))
    said = []
    for drawn in tables:
        table, columns = opened(*drawn)
        for act in (notebook.imports.preview, lambda brought: notebook.imports.run(brought, "a")):
            said.append(attempt(lambda act=act: act(read(table, columns))._replace(skipped=())))  # noqa: B023
    found = whole(notebook)
    assert notebook.check() == []
    notebook.close()
    return said, found


def test_most_rows_of_a_table_come_together_and_an_odd_one_in_its_place():
    rows = [["Ann Lee", "1234567"], ["Bo", "1234567; 7654321"], ["Jo", ""], ["", ""], ["", "12345678"], ["Al", ""]]
    (block,) = csv_in.brought(*opened(["name", "phone"], rows))
    assert isinstance(block, Plain)
    assert list(block.others) == [1, 3]  # a blank row is no row at all
    assert block.contact(0).customer == Customer("Ann Lee", ways=(Way(WayKind.PHONE, "1234567"),))
    assert [one.customer.name for one in block.contacts()] == ["Ann Lee", "Bo", "Jo", "12345678", "Al"]


@pytest.mark.corpus("csv")
def test_every_table_of_the_corpus_is_read_the_same(case, path):
    table = attempt(csv_in.sniff, path)
    if not isinstance(table, str):
        assert attempt(lambda: one_by_one(csv_in.brought(table))) == attempt(
            lambda: one_by_one(csv_in.contacts(table))
        )  # fmt: skip
