"""The same people: found with the reason, made one in one step, and nothing lost."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crmnotes.contacts import Contact, Filed
from crmnotes.errors import BadInput, NotFound
from crmnotes.records import (
    Birthday,
    Complaint,
    Customer,
    Direction,
    Kind,
    Left,
    Stage,
    Way,
    WayKind,
)
from crmnotes.rules.alike import Reason
from crmnotes.store.journal import OWNED

EMAIL = Way(WayKind.EMAIL, "greta@holm.example")
PHONE = Way(WayKind.PHONE, "+44 20 7946 0018", "work")


def reasons(desk) -> list[tuple[str, str, tuple[Reason, ...]]]:
    return [(pair.one.name, pair.other.name, pair.reasons) for pair in desk.book.duplicates.find()]


def rows(desk) -> dict[str, list[tuple]]:
    """Every row that is the owner's, and where customers stand."""
    store = desk.book._store
    return {table: store.execute(f"SELECT * FROM {table} ORDER BY 1, 2") for table in (*OWNED, "standing")}


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (Customer("Greta Holm", ways=(EMAIL,)), Customer("G. H.", ways=(EMAIL,)), (Reason.EMAIL,)),
        (Customer("Greta Holm", ways=(EMAIL,)), Customer("Holm, Greta", ways=(EMAIL,)), (Reason.EMAIL, Reason.NAME)),
        (Customer("Ann Bell", ways=(PHONE,)), Customer("Ben", ways=(PHONE._replace(value="020 79460018"),)),
         (Reason.PHONE,)),
        (Customer("Greta Holm", company="Holm Ltd"), Customer("Greta Holm", company="Holm"), (Reason.NAME_COMPANY,)),
        (Customer("Greta Holm"), Customer("Gréta  HOLM"), (Reason.NAME,)),
        (Customer("Greta Holm"), Customer("G. Holm"), (Reason.ALIKE,)),
    ],
)  # fmt: skip
def test_two_are_found_with_the_reason(desk, one, other, why):
    desk.book.customers.add(one)
    desk.book.customers.add(other)
    assert reasons(desk) == [(one.name, other.name if "  " not in other.name else "Gréta HOLM", why)]


def test_numbers_that_only_end_alike_are_two(desk):
    desk.customer("Ann", ways=(Way(WayKind.PHONE, "+1 206 555 0143"),))
    desk.customer("Ben", ways=(Way(WayKind.PHONE, "+44 20 6555 0143"),))
    assert reasons(desk) == []


def test_one_uid_in_two_files(desk):
    for name in ("Greta Holm", "Anna Bell"):
        desk.book.imports.run([Contact(Customer(name), 2, "uid-1" if name == "Greta Holm" else "")], "a.vcf")
    desk.book._store.connection.execute("UPDATE customers SET extra = (SELECT max(extra) FROM customers)")
    assert reasons(desk) == [("Greta Holm", "Anna Bell", (Reason.UID,))]


def test_a_number_of_many_makes_no_pairs_but_speaks_for_those_alike(desk):
    for name in ("Ann Ash", "Ben Birch", "Cleo Cone", "Dora Day", "Emil Elm", "Fay Fern", "F. Fern"):
        desk.customer(name, ways=(PHONE,))
    assert reasons(desk) == [("Fay Fern", "F. Fern", (Reason.PHONE, Reason.ALIKE))]


def test_the_likeliest_come_first_and_those_in_the_trash_not_at_all(desk):
    desk.customer("Adam Becker")
    desk.customer("Adam Beker")
    desk.customer("Zoe Holm", ways=(EMAIL,))
    desk.customer("Zoe Holm", ways=(EMAIL,))
    gone = desk.customer("Zoe Holm", ways=(EMAIL,))
    desk.book.customers.trash(gone)
    assert [(one, other) for one, other, _ in reasons(desk)] == [
        ("Zoe Holm", "Zoe Holm"),
        ("Adam Becker", "Adam Beker"),
    ]


def test_not_the_same_is_remembered_and_can_be_undone(desk):
    one, other = desk.customer(), desk.customer()
    desk.book.duplicates.not_same(other, one)
    assert reasons(desk) == []
    assert desk.book.history.undo() == "say that two are not the same"
    assert len(reasons(desk)) == 1
    with pytest.raises(BadInput):
        desk.book.duplicates.not_same(one, one)


@pytest.fixture
def two(desk):
    """Two records of Greta with all that can belong to somebody, and a friend."""
    book = desk.book
    friend = desk.customer("Jon Field")
    one = desk.customer(
        ways=(PHONE,), groups=("friends",), about="Likes blue.", fields={"Fabric": "linen"}, sent_by=friend,
        birthday=Birthday(2, 29, 1980), stage=Stage.ENQUIRING,
    )  # fmt: skip
    other = desk.customer(
        "Gretta Holm", company="Holm Ltd", groups=("wholesale",), about="Pays late.", birthday=Birthday(2, 28, 1980),
        ways=(EMAIL, Way(WayKind.PHONE, "020 7946 0018", "shop")), fields={"Fabric": "wool", "Shoe": "39"},
        left=Left(date(2026, 1, 31), "price"),
    )  # fmt: skip
    sent = desk.customer("Ann Bell", sent_by=other)
    first = desk.asks(other)
    desk.clock.advance(hours=1)
    book.notes.replied(other)
    remedy = desk.promise(other, made_in=first)
    desk.asks(other, "Late!", kind=Kind.COMPLAINT, complaint=Complaint(remedy=remedy.id))
    book.notes.trash(desk.asks(other, "Old"))
    book.orders.add(other, 1200, "linen")
    desk.asks(one, "And the price?")
    book.duplicates.not_same(other, friend)
    return one, other, friend, sent


def test_everything_moves_and_nothing_is_lost(desk, two):
    one, other, friend, sent = two
    before, store = rows(desk), desk.book._store
    merged = desk.book.duplicates.merge(one, other)
    assert (merged.id, merged.name, merged.company) == (one, "Greta Holm", "Holm Ltd")
    assert [way.value for way in merged.ways] == [PHONE.value, EMAIL.value]
    assert merged.groups == ("friends", "wholesale")
    assert merged.about == "Likes blue.\n\nPays late."
    assert merged.fields == {"Fabric": "linen", "Shoe": "39"}
    assert (merged.left, merged.sent_by) == (Left(date(2026, 1, 31), "price"), friend)
    assert desk.book.customers.get(sent).sent_by == one
    with pytest.raises(NotFound):
        desk.book.customers.get(other)
    for table in ("notes", "promises", "orders"):
        assert {row[0] for row in store.execute(f"SELECT customer FROM {table}")} == {one}, table
        assert len(rows(desk)[table]) == len(before[table]) + (table == "notes")
    for sql in (
        "SELECT count(*) FROM notes WHERE settled_by IS NOT NULL", "SELECT count(*) FROM complaints WHERE remedy > 0",
        "SELECT count(*) FROM promises WHERE made_in IS NOT NULL",
    ):  # fmt: skip
        assert store.execute(sql) == [(1,)]
    fact = desk.book.customers.card(one).facts[0]
    assert (fact.direction, fact.text.splitlines()) == (
        Direction.NONE,
        ["Merged with Gretta Holm. It said there:", "name: Gretta Holm", "stage: customer", "birthday: 1980-02-28",
         "Fabric: wool", "020 7946 0018: shop"],
    )  # fmt: skip
    assert store.execute("SELECT one, other FROM not_same") == [(min(one, friend), max(one, friend))]


def test_one_undo_brings_back_every_byte_and_redo_merges_again(desk, two):
    one, other, *_ = two
    before = rows(desk)
    desk.book.duplicates.merge(one, other)
    after = rows(desk)
    assert desk.book.history.undo() == "merge two customers"
    assert rows(desk) == before
    desk.book.history.redo()
    assert rows(desk) == after


def test_fields_are_taken_as_picked(desk, two):
    one, other, *_ = two
    picks = {"name": "other", "birthday": "other", "fields.Fabric": "other", "left": "keep", "sent_by": "other"}
    seen = desk.book.duplicates.preview(one, other, picks)
    merged = desk.book.duplicates.merge(one, other, picks)
    assert merged == seen
    assert (merged.name, merged.birthday, merged.fields["Fabric"]) == ("Gretta Holm", Birthday(2, 28, 1980), "wool")
    assert (merged.left, merged.sent_by) == (None, None)
    text = desk.book.customers.card(one).facts[0].text
    for lost in ("Greta Holm", "1980-02-29", "Fabric: linen", "has left: 2026-01-31 price", "sent by: Jon Field"):
        assert lost in text


def test_without_anything_left_out_there_is_no_fact(desk):
    one, other = desk.customer(ways=(PHONE,)), desk.customer("Greta  Holm", ways=(EMAIL,), company="Holm")
    desk.book.duplicates.merge(one, other)
    assert desk.book.customers.card(one).facts == ()


def test_what_cannot_be_merged_is_said(desk):
    one, other = desk.customer(), desk.customer()
    for bad in (lambda: desk.book.duplicates.merge(one, one),
                lambda: desk.book.duplicates.merge(one, other, {"fields.Shoe": "other"})):  # fmt: skip
        with pytest.raises(BadInput):
            bad()
    desk.book.customers.trash(other)
    with pytest.raises(NotFound):
        desk.book.duplicates.merge(one, other)


@pytest.mark.parametrize("kept", [0, 2])
def test_a_chain_of_who_sent_whom_never_becomes_a_ring(desk, kept):
    first = desk.customer("Anna Bell")
    middle = desk.customer("Ben Ash", sent_by=first)
    last = desk.customer("Anna Bel", sent_by=middle)
    keep, other = (first, last) if kept == 0 else (last, first)
    merged = desk.book.duplicates.merge(keep, other)
    assert merged.sent_by is None
    assert desk.book.customers.get(middle).sent_by == keep
    assert "sent by: Ben Ash" in desk.book.customers.card(keep).facts[0].text


def test_nobody_was_sent_by_themselves(desk):
    one = desk.customer("Anna Bell")
    other = desk.customer("Anna Bel", sent_by=one)
    assert desk.book.duplicates.merge(one, other).sent_by is None
    desk.book.history.undo()
    assert desk.book.duplicates.merge(other, one).sent_by is None


def test_the_same_files_again_bring_nobody_back(desk):
    contacts = [
        Contact(Customer("Greta Holm", company="Holm", ways=(PHONE,)), 2, "uid-1"),
        Contact(Customer("Gretta Holm", company="Holm Ltd", ways=(EMAIL,)), 3, "uid-2"),
        Contact(Customer("Holm Greta", company="Holm Ltd"), 4),
    ]
    desk.book.imports.run(contacts, "a.csv")
    whole = list(desk.book.imports.everything().customers())
    while pairs := desk.book.duplicates.find():
        desk.book.duplicates.merge(pairs[0].one.id, pairs[0].other.id)
    assert len(desk.book.customers.ids()) == 1
    assert desk.book.imports.preview(contacts).new == 0
    assert desk.book.imports.preview([contact._replace(uid="") for contact in contacts]).new == 0
    assert desk.book.imports.merge_records(whole, "a.json").new == 0
    again = [filed for filed in desk.book.imports.everything().customers() if isinstance(filed, Filed)]
    assert [one["name"] for one in again[0].extra["merged"]] == ["Holm Greta", "Gretta Holm"]


def test_taking_the_import_back_leaves_what_was_merged(desk):
    one = desk.customer(created_at=datetime(2020, 1, 1, tzinfo=UTC))
    batch = desk.book.imports.run([Contact(Customer("Gretta Holm", ways=(EMAIL,)), 2)], "a.csv").batch
    other = desk.book.customers.named("Gretta Holm")[0].id
    desk.book.duplicates.merge(one, other)
    result = desk.book.imports.take_back(batch)
    assert (result.removed, result.kept) == (0, 1)
    assert EMAIL in desk.book.customers.get(one).ways


def test_whatever_points_to_a_customer_is_moved_by_a_merge(desk):
    """A new table or column that points to customers must be taken into `store.uniting`."""
    store, pointing = desk.book._store, set[tuple[str, str]]()
    for (table,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        pointing |= {
            (table, row[3]) for row in store.execute(f"PRAGMA foreign_key_list({table})") if row[2] == "customers"
        }
    assert pointing == {
        ("customers", "sent_by"), ("ways", "customer"), ("members", "customer"), ("notes", "customer"),
        ("promises", "customer"), ("orders", "customer"), ("not_same", "one"), ("not_same", "other"),
        ("standing", "customer"), ("care", "customer"), ("pictures", "customer"),
    }  # fmt: skip
