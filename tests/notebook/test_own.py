"""Saved lists, own fields and snippets: what the owner makes, kept under a name, each change one step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crmnotes.conditions import About, Condition, How, SavedList
from crmnotes.contacts import Contact
from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Channel, Customer, Direction, Kind, Note, Stage
from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.rules.snippets import Snippet

SIZES = OwnField("Size", FieldKind.CHOICE, ("small", "large"))


@pytest.fixture
def people(desk):
    """Greta (wholesale, quiet), Jon (in touch, an order), Maria (a wish, enquiring, waits), Tom (nothing)."""
    now = desk.clock.now()
    greta = desk.customer("Greta", groups=("wholesale",), fields={"Fabric": "linen", "Metres": "30"})
    jon = desk.customer("Jon", fields={"Fabric": 'lin"en\\', "Metres": "9"})
    maria = desk.customer("Maria", stage=Stage.ENQUIRING, groups=("wholesale",))
    tom = desk.customer("Tom", fields={"Since": "2026-03-01", "Fabric": ""})
    for who, days in ((greta, 61), (jon, 59), (maria, 1)):
        desk.asks(who, happened_at=now - timedelta(days=days), wants_answer=who == maria)
    desk.book.orders.add(jon, 50_000, "cloth", now.date())
    desk.promise(jon)
    wish = Note(maria, "a blue one", now, now, direction=Direction.THEM, kind=Kind.WISH, channel=Channel.CALL)
    desk.book.notes.say(wish)
    return {greta: "Greta", jon: "Jon", maria: "Maria", tom: "Tom"}


CASES = [
    ([(About.GROUP, How.IS, "wholesale")], "Greta Maria"),
    ([(About.GROUP, How.IS_NOT, "wholesale")], "Jon Tom"),
    ([(About.STAGE, How.IS, "enquiring")], "Maria"),
    ([(About.STAGE, How.IS_NOT, "enquiring")], "Greta Jon Tom"),
    ([(About.LAST_CONTACT, How.NOT_FOR, "60")], "Greta Tom"),
    ([(About.LAST_CONTACT, How.WITHIN, "60")], "Jon Maria"),
    ([(About.GROUP, How.IS, "wholesale"), (About.LAST_CONTACT, How.NOT_FOR, "60")], "Greta"),
    ([(About.NEXT_STEP, How.YES, "")], "Jon"),
    ([(About.NEXT_STEP, How.NO, "")], "Greta Maria Tom"),
    ([(About.OWED, How.YES, "")], "Maria"),
    ([(About.OWED, How.NO, "")], "Greta Jon Tom"),
    ([(About.WISH, How.SAYS, "BLUE")], "Maria"),
    ([(About.WISH, How.SAYS, "green")], ""),
    ([(About.WISH, How.YES, "")], "Maria"),
    ([(About.WISH, How.NO, "")], "Greta Jon Tom"),
    ([(About.VALUE, How.AT_LEAST, "50000")], "Jon"),
    ([(About.VALUE, How.AT_LEAST, "50001")], ""),
    ([(About.VALUE, How.AT_LEAST, "0")], "Greta Jon Maria Tom"),
    ([(About.VALUE, How.AT_MOST, "49999")], "Greta Maria Tom"),
    ([(About.FIELD, How.IS, "Linen", "Fabric")], "Greta"),
    ([(About.FIELD, How.IS, 'lin"en\\', "Fabric")], "Jon"),
    ([(About.FIELD, How.IS_NOT, "linen", "Fabric")], "Jon Maria Tom"),
    ([(About.FIELD, How.SAYS, "lin", "Fabric")], "Greta Jon"),
    ([(About.FIELD, How.AT_LEAST, "10", "Metres")], "Greta"),
    ([(About.FIELD, How.AT_MOST, "10", "Metres")], "Jon"),
    ([(About.FIELD, How.AT_MOST, "2026-06-01", "Since")], "Tom"),
    ([(About.FIELD, How.YES, "", "Fabric")], "Greta Jon"),
    ([(About.FIELD, How.NO, "", "Fabric")], "Maria Tom"),
]


@pytest.mark.parametrize(("conditions", "names"), CASES)
def test_everybody_for_whom_all_conditions_hold(desk, people, conditions, names):
    wanted = SavedList("now", tuple(Condition(*one) for one in conditions))
    assert " ".join(people[number] for number in desk.book.lists.ids(wanted)) == names
    assert desk.book.lists.count(wanted) == len(names.split())


def test_a_list_is_narrowed_further(desk, people):
    wanted = SavedList("now", (Condition(About.GROUP, How.IS, "wholesale"),))
    assert [people[number] for number in desk.book.lists.ids(wanted, "mar")] == ["Maria"]
    assert [people[number] for number in desk.book.lists.ids(wanted, only="owed")] == ["Maria"]


def test_a_list_is_saved_changed_and_removed(desk):
    assert desk.book.saved_lists() == []
    quiet = SavedList(" Quiet ", (Condition(About.LAST_CONTACT, How.NOT_FOR, " 060 "),))
    saved = desk.book.lists.save(quiet)
    assert saved == SavedList("Quiet", (Condition(About.LAST_CONTACT, How.NOT_FOR, "60"),))
    assert "settings" in desk.changes[-1].kinds
    desk.book.lists.save(saved._replace(name="Long quiet"), "Quiet")
    assert desk.book.lists.names() == ["Long quiet"]
    assert desk.book.saved_lists() == desk.book.lists.all()
    desk.book.lists.remove("Long quiet")
    assert desk.book.history.undo() == "remove a list"
    assert desk.book.history.undo() == "save a list"
    assert desk.book.lists.all() == [saved]
    with pytest.raises(BadInput, match="already"):
        desk.book.lists.save(quiet._replace(name="QUIET"))
    for verb in (lambda: desk.book.lists.get("x"), lambda: desk.book.lists.remove("x")):
        with pytest.raises(NotFound):
            verb()


@pytest.mark.parametrize(
    "condition",
    [
        (About.GROUP, How.IS, " "), (About.GROUP, How.YES, ""), (About.LAST_CONTACT, How.NOT_FOR, "soon"),
        (About.LAST_CONTACT, How.NOT_FOR, "0"), (About.VALUE, How.AT_LEAST, "-3"), (About.STAGE, How.IS, "lead"),
        (About.FIELD, How.IS, "linen"), (About.WISH, How.SAYS, "x" * 201),
    ],
)  # fmt: skip
def test_a_condition_that_cannot_be_is_refused(desk, condition):
    with pytest.raises(BadInput):
        desk.book.lists.save(SavedList("a", (Condition(*condition),)))
    with pytest.raises(BadInput):
        desk.book.lists.save(SavedList("a"))
    assert desk.book.lists.all() == []


def test_own_fields_say_what_may_stand_in_them(desk):
    desk.book.own_fields.save(SIZES)
    desk.book.own_fields.save(OwnField("Metres", FieldKind.NUMBER))
    desk.book.own_fields.save(OwnField("Since", FieldKind.DATE))
    greta = desk.customer(fields={"Size": "LARGE", "Metres": "1,234.50", "Since": "24 Nov 2026", "Free": "any"})
    assert desk.book.customers.get(greta).fields == {
        "Size": "large", "Metres": "1234.50", "Since": "2026-11-24", "Free": "any",
    }  # fmt: skip
    for fields in ({"Size": "huge"}, {"Metres": "many"}, {"Since": "whenever"}):
        with pytest.raises(BadInput):
            desk.book.customers.edit(greta, fields=fields)
    desk.book.customers.edit(greta, fields={"Size": "", "Free": "any"})
    assert desk.book.customers.get(greta).fields == {"Free": "any"}


def test_what_stood_there_before_the_field_was_defined_may_stay(desk):
    greta = desk.customer(fields={"Size": "huge"})
    desk.book.own_fields.save(SIZES)
    desk.book.customers.edit(greta, company="Holm", fields={"Size": "huge"})
    assert desk.book.customers.get(greta).company == "Holm"


def test_another_name_takes_what_customers_have_along(desk):
    desk.book.own_fields.save(SIZES)
    greta = desk.customer(fields={"A": "1", "Size": "large", "Z": "2"})
    desk.book.own_fields.save(SIZES._replace(name="Measure"), "Size")
    assert list(desk.book.customers.get(greta).fields.items()) == [("A", "1"), ("Measure", "large"), ("Z", "2")]
    desk.book.history.undo()
    assert desk.book.customers.get(greta).fields["Size"] == "large"
    assert desk.book.own_fields.all() == [SIZES]
    with pytest.raises(BadInput):
        desk.book.own_fields.save(OwnField("Colour", FieldKind.CHOICE, ("red",)))


def test_snippets_are_saved_under_their_word(desk):
    desk.book.snippets.save(Snippet(";thanks", " Thank you! "))
    assert desk.book.snippets.all() == [Snippet("thanks", "Thank you!")]
    for bad in (Snippet("two words", "x"), Snippet("", "x"), Snippet("ok", " "), Snippet("Thanks", "x")):
        with pytest.raises(BadInput):
            desk.book.snippets.save(bad)


def test_what_a_newer_version_left_stays_where_it_is(desk):
    from crmnotes.store import settings

    odd = {"name": "Odd", "conditions": [{"about": "moon", "how": "is"}]}
    with desk.book.together("later"):
        settings.write_one(desk.book._store, "lists", [odd, "nonsense"])
    assert desk.book.lists.all() == []
    with pytest.raises(BadInput, match="this version"):
        desk.book.lists.get("Odd")
    desk.book.lists.save(SavedList("Owed", (Condition(About.OWED, How.YES),)))
    assert desk.book.lists.names() == ["Odd", "Owed"]


def test_an_import_reads_what_a_field_can_hold(desk):
    desk.book.own_fields.save(OwnField("Metres", FieldKind.NUMBER))
    desk.book.own_fields.save(OwnField("Since", FieldKind.DATE))
    said = {"Metres": "1,200", "Since": "24 Nov 2026", "Else": "as it is"}
    odd = {"Metres": "a lot"}
    contacts = [Contact(Customer("Greta", fields=said), 2), Contact(Customer("Jon", fields=odd), 3)]
    desk.book.imports.run(contacts, "people.csv")
    greta, jon = desk.book.customers.many(desk.book.customers.ids())
    assert greta.fields == {"Metres": "1200", "Since": "2026-11-24", "Else": "as it is"}
    assert jon.fields == odd
