"""A crowd of one name or number: whoever a look at everybody finds is found, in a time that does not grow with it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.notebook import Notebook
from crmnotes.notebook.matching import Matcher
from crmnotes.records import Customer, Way, WayKind
from crmnotes.store.opening import open_memory

WAYS = st.one_of(
    st.builds(partial(Way), st.just(WayKind.PHONE), st.sampled_from(["1234567", "7654321", "3456789"])),
    st.builds(partial(Way), st.just(WayKind.EMAIL), st.sampled_from(["a@x.example", "b@x.example"])),
    st.builds(partial(Way), st.just(WayKind.ADDRESS), st.sampled_from(["1 High St", "2 Low St", "3 Side St"])),
    st.builds(partial(Way), st.just(WayKind.URL), st.just("x.example")),
)
CONTACTS = st.lists(
    st.builds(
        partial(Contact),
        st.builds(
            partial(Customer),
            name=st.sampled_from(["Ann", "Ann", "Bo", "a@x.example", "Firm"]),
            company=st.sampled_from(["", "Firm"]),
            ways=st.lists(WAYS, max_size=3).map(tuple),
        ),
        st.just(1),
    ),
    max_size=25,
)


@settings(max_examples=100)
@given(CONTACTS, CONTACTS)
def test_a_crowd_finds_whom_a_look_at_everybody_finds(first, second):
    store = open_memory()
    everybody, crowds = Matcher(store, "", few=10**6), Matcher(store, "", few=1)
    learned: dict[int, Customer] = {}
    for contact in (*first, *second):
        seen = everybody.see(contact)
        found = everybody.find(seen)
        assert crowds.find(seen) == found
        for matcher in (everybody, crowds):
            if found is None:
                matcher.learn(len(learned) + 1, seen)
            else:
                matcher.claim(found, seen)
        if found is None:
            learned[len(learned) + 1] = contact.customer
        elif len(learned) % 3 == 0:  # filled in
            ours = learned[found]
            learned[found] = ours._replace(
                id=found, company=ours.company or contact.customer.company, ways=ours.ways + contact.customer.ways
            )
            for matcher in (everybody, crowds):
                matcher.learn_anew(learned[found])
    store.close()


@pytest.mark.parametrize(
    "one",
    [
        lambda n: Customer(name="Resident", ways=(Way(WayKind.ADDRESS, f"{n} High Street"),)),
        lambda n: Customer(name="Front Desk", company="Hotel", ways=(Way(WayKind.PHONE, f"+44 20 {n:08d}"),)),
        lambda n: Customer(name="Front Desk", company="Hotel", ways=(Way(WayKind.ADDRESS, f"{n} High Street"),)),
        lambda n: Customer(name=f"Guest {n}", ways=(Way(WayKind.PHONE, "+44 20 7946 0018"),)),
        lambda n: Customer(name=f"Guest {n}", ways=(Way(WayKind.EMAIL, "desk@hotel.example"),)),
    ],
)
def test_thousands_of_one_name_or_number_come_once(one):
    notebook = Notebook.in_memory(FixedClock(datetime(2026, 11, 22, 16, tzinfo=UTC)))
    contacts = [Contact(one(number), number) for number in range(3000)]
    assert notebook.imports.run(contacts, "a").new == 3000
    assert notebook.imports.preview(contacts).new == 0
    notebook.close()
