"""Customers through the door: added, changed, found, listed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Birthday, Channel, Customer, Left, Stage, Way, WayKind

WAYS = (
    Way(WayKind.PHONE, "+45 33 12 00 41", "work"),
    Way(WayKind.EMAIL, "greta@holminteriors.example", preferred=True),
    Way(WayKind.ADDRESS, "Havnegade 12\nCopenhagen"),
)
WHOLE = Customer(
    "Greta Holm", company="Holm Interiors", stage=Stage.ENQUIRING, ways=WAYS, groups=("wholesale", "fabric"),
    reply_within=240, keep_in_touch_days=30, birthday=Birthday(2, 29, 1980), about="likes linen",
    left=Left(date(2026, 1, 31), "price"), seasonal_month=4, quiet_known_until=date(2027, 1, 31),
    fields={"Fabric": "linen"},
)  # fmt: skip


def test_a_whole_customer_comes_back_as_saved(desk):
    added = desk.book.customers.add(WHOLE)
    assert added.uid
    assert added.created_at == desk.clock.now().astimezone(UTC)
    assert desk.book.customers.get(added.id) == added
    assert desk.book.customers.by_uid(added.uid) == added
    assert desk.book.customers.many([added.id, 99]) == [added]


def test_words_are_cleaned_and_empty_ways_left_out(desk):
    ways = (Way(WayKind.PHONE, " \n"), Way(WayKind.PHONE, " 123456\x00 "))
    added = desk.book.customers.add(Customer(" Greta\n Holm ", company=" A\tB ", ways=ways, groups=("a", " a ", "")))
    assert (added.name, added.company, added.ways, added.groups) == (
        "Greta Holm", "A B", (Way(WayKind.PHONE, "123456"),), ("a",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "  "}, {"name": "x" * 501}, {"reply_within": 0}, {"keep_in_touch_days": 0}, {"seasonal_month": 13},
        {"quiet_known_until": date(2030, 1, 1)}, {"sent_by": 77},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_changed(desk, wrong):
    greta = desk.customer("Greta")
    before = desk.book.customers.get(greta)
    with pytest.raises((BadInput, NotFound)):
        desk.book.customers.edit(greta, **wrong)
    with pytest.raises((BadInput, NotFound)):
        desk.book.customers.add(Customer(**{"name": "New", **wrong}))
    assert desk.book.customers.get(greta) == before
    assert len(desk.book.customers.ids()) == 1


def test_editing_changes_what_is_named_and_undo_brings_it_back(desk):
    added = desk.book.customers.add(WHOLE)
    edited = desk.book.customers.edit(added.id, name="Greta Berg", ways=WAYS[1:], groups=("fabric", "new"))
    assert desk.book.customers.get(added.id) == edited
    assert (edited.ways, edited.groups, edited.company) == (WAYS[1:], ("fabric", "new"), "Holm Interiors")
    assert desk.book.history.undo() == "edit a customer"
    assert desk.book.customers.get(added.id) == added
    assert [group.name for group in desk.book.groups.all()] == ["fabric", "wholesale"]
    with pytest.raises(TypeError):
        desk.book.customers.edit(added.id, uid="x")


def test_a_chain_of_who_sent_whom_never_closes(desk):
    a = desk.customer("A")
    b = desk.customer("B", sent_by=a)
    c = desk.customer("C", sent_by=b)
    with pytest.raises(BadInput, match="sent"):
        desk.book.customers.edit(a, sent_by=c)
    with pytest.raises(BadInput, match="sent"):
        desk.book.customers.edit(a, sent_by=a)
    assert desk.book.customers.card(c).sent_by == "B"


def test_lists_are_in_name_order_with_accents_folded(desk):
    for name in ("Zoë", "anna", "Émile", "Ærø", "Ödön", "bert"):
        desk.customer(name)
    lines = desk.book.customers.lines(desk.book.customers.ids())
    assert [line.name for line in lines] == ["Ærø", "anna", "bert", "Émile", "Ödön", "Zoë"]


def test_the_list_narrows_by_beginnings_of_words(desk):
    names = {
        name: desk.customer(name, company=company)
        for name, company in (
            ("Greta Holm", "Holm Interiors"),
            ("Anna Holmberg", ""),
            ("Sherlock Holt", "Holt Locksmiths"),
            ("Nick Holub", ""),
            ("Peter Novak", "Anholt"),
            ("Émile Durand", ""),
        )
    }
    phone = desk.customer("Phone", ways=(Way(WayKind.PHONE, "020 7946 0018"), Way(WayKind.EMAIL, "p@shop.example")))

    def found(text: str) -> set[int]:
        return set(desk.book.customers.ids(text))

    assert found("hol") == {names[n] for n in ("Greta Holm", "Anna Holmberg", "Sherlock Holt", "Nick Holub")}
    assert found("holm int") == {names["Greta Holm"]}
    assert found("emi") == {names["Émile Durand"]}
    assert found("g") == {names["Greta Holm"]}
    assert found("greta h") == {names["Greta Holm"]}
    assert found("7946 0018") == {phone}
    assert found("02079460018") == {phone}
    assert found("shop") == {phone}
    assert found("zzz") == set()
    assert found('"*(') == set()


def test_the_list_narrows_by_group_stage_and_standing(desk):
    greta = desk.customer("Greta", groups=("wholesale",))
    jon = desk.customer("Jon", stage=Stage.PAST, groups=("wholesale",))
    desk.customer("Anna")
    ids = desk.book.customers.ids
    assert list(ids(group="wholesale")) == [greta, jon]
    assert list(ids(stage=Stage.PAST)) == [jon]
    assert list(ids(stage="customer", group="wholesale")) == [greta]
    desk.asks(jon)
    desk.promise(greta)
    assert list(ids(only="owed")) == [jon]
    assert list(ids(only="promised")) == [greta]
    desk.book.customers.edit(jon, keep_in_touch_days=5)
    desk.book.notes.replied(jon, Channel.CALL)
    assert list(ids(only="quiet")) == []
    desk.clock.advance(days=6)
    assert list(ids(only="quiet")) == [jon]
    assert list(ids("jo", group="wholesale", only="quiet")) == [jon]


def test_the_capture_line_finds_those_in_touch_last_first(desk):
    old, new = desk.customer("Maria Lopez"), desk.customer("Marie Curie")
    never = desk.customer("Mario", company="Marbles")
    desk.asks(old)
    desk.clock.advance(days=1)
    desk.asks(new)
    like = desk.book.customers.like
    assert [line.id for line in like("mar")] == [new, old, never]
    assert [line.id for line in like("lop")] == [old]
    assert [line.id for line in like("marb")] == [never]
    assert [line.id for line in like("m")] == [new, old, never]
    assert [line.id for line in like("maria l")] == [old]
    assert like("") == []
    assert len(like("mar", limit=1)) == 1


def test_names_in_scripts_without_spaces_are_found(desk):
    desk.customer("山田太郎")
    assert [line.name for line in desk.book.customers.like("太郎")] == ["山田太郎"]
    assert len(desk.book.customers.ids("山田")) == 1


def test_exactly_that_name(desk):
    greta, other = desk.customer("Greta Holm"), desk.customer("greta  HOLM")
    desk.customer("Greta Holmberg")
    assert {line.id for line in desk.book.customers.named("GRÉTA holm")} == {greta, other}
    assert desk.book.customers.named("nobody") == []


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Greta Holm", ["Greta Holm"]),  # exactly, though Greta Holmberg has all its words as beginnings
        ("tomas", ["Tomás Núñez"]),
        ("nunez", ["Tomás Núñez"]),
        ("holm interiors", ["Greta Holm"]),
        ("greta", ["Greta Holm", "Greta Holmberg"]),
        ("gre", []),
        ("", []),
    ],
)
def test_whom_a_typed_name_means(desk, name, who):
    for known in ("Greta Holmberg", "Tomás Núñez"):
        desk.customer(known)
    desk.book.customers.add(Customer("Greta Holm", company="Holm Interiors"))
    assert sorted(line.name for line in desk.book.customers.meant(name)) == who


def test_trash_hides_with_all_that_belongs_and_restore_brings_back(desk):
    greta = desk.customer()
    desk.asks(greta)
    desk.promise(greta)
    desk.book.customers.trash(greta)
    assert list(desk.book.customers.ids()) == []
    assert desk.book.customers.named("Greta Holm") == []
    assert desk.book.customers.like("gre") == []
    assert desk.book.notes.page() == []
    assert desk.book.promises.page("open") == []
    assert desk.book.search("ready") == type(desk.book.search(""))()
    with pytest.raises(NotFound):
        desk.asks(greta)
    desk.book.customers.restore(greta)
    assert list(desk.book.customers.ids()) == [greta]
    assert len(desk.book.notes.page()) == 1


def test_a_list_that_shows_no_ways_is_read_without_them(desk):
    ways = (Way(WayKind.PHONE, "1"), Way(WayKind.PHONE, "2", preferred=True), Way(WayKind.EMAIL, "a@b.example"))
    numbers = [desk.customer(ways=ways), desk.customer("Jon Field")]
    whole, without = desk.book.customers.lines(numbers), desk.book.customers.lines(numbers, ways=False)
    assert [(line.phone, line.email) for line in whole] == [("2", "a@b.example"), ("", "")]
    assert without == [line._replace(phone="", email="") for line in whole]


def test_a_line_tells_where_they_stand(desk):
    greta = desk.customer(ways=WAYS)
    desk.asks(greta)
    desk.promise(greta, due=desk.day(3, "15:00"))
    (line,) = desk.book.customers.lines([greta])
    assert line.waiting_since == desk.clock.now()
    assert line.reply_by == desk.clock.now() + timedelta(days=1)
    assert (line.next_due, line.open_promises, line.open_questions) == (desk.day(3, "15:00"), 1, 1)
    assert (line.phone, line.email) == ("+45 33 12 00 41", "greta@holminteriors.example")
    assert line.last_visit == date(2026, 11, 22)
    assert desk.book.customers.lines([greta, 99, greta]) == [line, line]


@pytest.mark.parametrize(
    "typed",
    ["Anna Schmidt", "schmidt-voss", "Schmidt-Voß", "Voß", "voss anna", "SCHMIDT VOSS", "anna-lena", "lena schmidt"],
)
def test_part_of_a_double_name_means_the_same_person(desk, typed):
    anna = desk.customer("Anna-Lena Schmidt-Voß")
    desk.customer("Anna Ray")
    assert [line.id for line in desk.book.customers.meant(typed)] == [anna]


def test_unknown_customers_are_named_so(desk):
    for verb in ("get", "card", "trash", "restore"):
        with pytest.raises(NotFound):
            getattr(desk.book.customers, verb)(99)
    with pytest.raises(NotFound):
        desk.book.customers.by_uid("none")


def test_created_at_may_be_given(desk):
    at = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
    assert desk.book.customers.get(desk.customer(created_at=at)).created_at == at
