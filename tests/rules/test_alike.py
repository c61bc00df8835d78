"""Names that look alike, and those that do not."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules.alike import BLOCK, Reason, Somebody, by_name, form, likenesses, pairs

ALIKE = [
    ("Greta Holm", "Holm, Greta"), ("Greta Holm", "Gréta Holm"), ("Greta Holm", "G. Holm"),
    ("Greta Holm", "Greta M. Holm"), ("Greta Holm", "Gretta Holm"), ("Greta Holm", "Grtea Holm"),
    ("Greta Holm", "Rgeta Holm"), ("Dr. Greta Holm", "Greta Holm"), ("Anna Maria Schmidt", "Anna Schmidt"),
    ("Jürgen Groß", "Juergen Gross"), ("Müller", "Mueller"), ("Peter O'Brien", "Peter OBrien"),
    ("Jean-Pierre Martin", "Jean Pierre Martin"), ("Van der Berg, Jan", "Jan Vanderberg"),
    ("Katharina Weber", "Katarina Webber"), ("Carl Meier", "Karl Meier"), ("Жанна Иванова", "Жана Иванова"),
    ("Blumenhaus", "Blumen Haus"), ("Field & Sons", "Field and Sons"), ("Holm Ltd", "Holm Limited"),
    ("Holm, Inc.", "Holm"), ("Holm Interiors GmbH & Co. KG", "Holm Interiors"), ("Acme s.r.o.", "Acme"),
    ("Holm A/S", "Holm"),
]  # fmt: skip
SAME_TO_THE_EYE = [
    "Gre\u200bta Holm", "\u202eGreta Holm\u202c", "Greta\xa0Holm", "Greta\u2009Holm", "Greta\ufeff Holm", "Greta  Holm",
    "\u2066Greta Holm\u2069", "Gre\xadta Holm", "Ｇｒｅｔａ Holm", "\U0001d406reta Holm", "Gre\u0301ta Holm",
    "Gr\u0435ta Holm", "Gr\u0435ta H\u043elm", "Gr\u0435t\u0430 H\u043el\u043c", "Greta Ho\u04cfm", "Gret\u0430 Holm",
    "Gr\u03b5ta H\u03bflm", "Greta\u2028Holm", "\u200eGreta\u200e Holm", "Greta Holm\u200f",
]  # fmt: skip
UNLIKE = [
    ("Anna Schmidt", "Ben Schmidt"), ("Anna", "Anne"), ("Elena Vance", "Lena Vance"), ("Sara Voss", "Zara Voss"),
    ("Jan Meier", "Jana Meier"), ("Shop 12", "Shop 13"), ("J. Smith", "K. Smith"), ("A. B. Smith", "Anna Smith"),
    ("Anna Maria Schmidt", "Maria Schmidt"), ("Nils Hansen", "Nils Jansen"), ("Holm Ltd", "Hall Ltd"),
]  # fmt: skip
NUMBERS = count(1)


def one(name: str, company: str = "", born: str = "") -> Somebody:
    return Somebody(next(NUMBERS), "", name, company, born)


def found(*people: Somebody) -> list[set[str]]:
    return [{first.name, second.name} for first, second in pairs(people)]


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_they_look_alike(first: str, second: str) -> None:
    assert found(one(first), one(second)) == [{first, second}]
    assert by_name(one(second), one(first)) is not None


@pytest.mark.parametrize("name", SAME_TO_THE_EYE)
def test_what_the_eye_cannot_tell_apart_looks_alike(name: str) -> None:
    """Signs without width or that turn the line around, other blanks, letters of another script. faults: 25."""
    assert found(one("Greta Holm"), one(name)) == [{"Greta Holm", name}]


@pytest.mark.parametrize(("first", "second"), UNLIKE)
def test_they_do_not(first: str, second: str) -> None:
    assert found(one(first), one(second)) == []


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (one("Greta Holm", "Holm Ltd"), one("Holm, Greta", "Holm Limited"), Reason.NAME_COMPANY),
        (one("Greta Holm"), one("GRETA HOLM", "Holm Ltd"), Reason.NAME),
        (one("Greta Holm"), one("G. Holm"), Reason.ALIKE),
        (one("Greta Holm"), one("Jon Field"), None),
    ],
)
def test_what_names_say(first: Somebody, second: Somebody, told: Reason | None) -> None:
    assert by_name(first, second) is told


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        (("Greta Holm", "Holm Ltd"), ("Greta Holm", "Oak Bakery"), False),  # each at a firm of their own
        (("Greta Holm", "Holm Ltd"), ("Greta Holm", "Holm Interiors GmbH"), True),
        (("Greta Holm", "", "1980-02-29"), ("Greta Holm", "", "1981-02-28"), False),
        (("Greta Holm", "", "1980-02-29"), ("Greta Holm", "", "--02-29"), True),
        (("Greta Holm", "", "1980-02-29"), ("Greta Holm", "", "1981-02-29"), False),
        (("Greta Holm", "", "1980-02-29"), ("Gretta Holm",), True),
    ],
)
def test_what_tells_two_of_a_name_apart(first: tuple[str, ...], second: tuple[str, ...], pair: bool) -> None:
    assert bool(found(one(*first), one(*second))) is pair


def test_each_two_are_told_once() -> None:
    assert len(found(one("Greta Holm"), one("Holm Greta"), one("Gretta Holm"))) == 3


def test_a_slip_is_found_in_a_crowd_of_one_name() -> None:
    crowd = [one(f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}or Smith") for n in range(BLOCK * 3)]
    assert {"Margaret Smith", "Margeret Smith"} in found(one("Margaret Smith"), *crowd, one("Margeret Smith"))


def test_it_says_how_far_it_is_and_can_be_stopped() -> None:
    class Stop(Exception):
        pass

    def look(done: int, of: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        list(pairs([one("Greta Holm"), one("Jon Field")], look))


@given(st.lists(st.text("abc ,.-é", max_size=12), max_size=8))
def test_any_names_are_compared_and_never_with_themselves(names: list[str]) -> None:
    forms = list({form(name).key: form(name) for name in names}.values())
    for first, second in likenesses(forms):
        assert first.key != second.key
