"""Referrals: the chain of who sent whom, and the loop that is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules import referrals

SENT_BY = {2: 1, 3: 2, 5: 3}  # 1 sent 2, who sent 3, who sent 5


@pytest.mark.parametrize(("customer", "chain"), [(1, (1,)), (2, (1, 2)), (3, (1, 2, 3)), (5, (1, 2, 3, 5)), (4, (4,))])
def test_the_chain_from_the_first(customer: int, chain: tuple[int, ...]) -> None:
    assert referrals.chain(customer, SENT_BY.get) == chain


@pytest.mark.parametrize(
    ("customer", "sender", "loop"), [(1, 5, (1, 2, 3, 5)), (3, 5, (3, 5)), (1, 1, (1,)), (5, 1, ()), (4, 5, ())]
)
def test_a_loop_is_found_with_its_chain(customer: int, sender: int, loop: tuple[int, ...]) -> None:
    assert referrals.loop(customer, sender, SENT_BY.get) == loop


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["Anna"], "Anna cannot have been sent by themselves. Choose somebody else."),
        (["Anna", "Ben", "Cleo"], "Anna cannot have been sent by Cleo, whom they sent: Anna → Ben → Cleo."),
    ],
)
def test_the_refusal_shows_the_chain(names: list[str], words: str) -> None:
    assert str(referrals.refusal(names)) == words


@given(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=30))
def test_links_that_are_not_refused_never_make_a_loop(links: list[tuple[int, int]]) -> None:
    sent_by: dict[int, int] = {}
    for customer, sender in links:
        if not referrals.loop(customer, sender, sent_by.get):
            sent_by[customer] = sender
    for customer in sent_by:
        chain = referrals.chain(customer, sent_by.get)
        assert len(set(chain)) == len(chain)
        assert chain[0] not in sent_by


def test_a_loop_in_damaged_records_is_cut() -> None:
    assert referrals.chain(1, {1: 2, 2: 1}.get) == (2, 1)
