"""A firm: everybody with the same company, however it is written."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput
from crmnotes.rules.firms import firm_key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Holm Interiors", "HOLM INTERIORS Ltd.", True), ("Müller GmbH & Co. KG", "Muller", True),
        ("Smørrebrød ApS", "smorrebrod", True), ("Field & Sons", "Field and Sons", True),
        ("Holm Interiors", "Holm Exteriors", False), ("Co", "AG", False), ("Holm", "Holm Interiors", False),
    ],
)  # fmt: skip
def test_a_company_is_matched_by_its_telling_words(one, other, same):
    assert (firm_key(one) == firm_key(other)) is same


def test_a_firm_shows_what_belongs_to_any_of_its_people(desk):
    anna = desk.customer("Anna", company="Smørrebrød ApS")
    bert = desk.customer("Bert", company="smorrebrod")
    carl = desk.customer("Carl", company="Smørrebrød ApS")
    desk.customer("Dora", company="Smørrebrød and Cake")
    gone = desk.customer("Emil", company="Smørrebrød ApS")
    desk.book.customers.trash(gone)
    asked = desk.asks(anna, "where is it?")
    told = desk.asks(bert, "thanks")
    promise = desk.promise(carl)
    desk.book.orders.add(bert, 50_000, "bread", desk.clock.now().date())
    for company in ("SMORREBROD", "Smørrebrød ApS"):
        firm = desk.book.firms.of(company)
        assert [line.id for line in firm.people] == [anna, bert, carl]
        assert firm.name == "Smørrebrød ApS"
        assert {line.id for line in firm.notes} == {asked, told}
        assert [line.id for line in firm.promises] == [promise.id]
        assert (firm.orders, firm.orders_minor_units, firm.more_notes) == (1, 50_000, False)


def test_nobody_has_no_firm(desk):
    for company in ("", " ", "&"):
        with pytest.raises(BadInput):
            desk.book.firms.of(company)
