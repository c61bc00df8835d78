"""Who brings the orders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules.key_customers import Size, Worth, by_size, key_customers, ranked, shares


def bring(**amounts: int) -> list[Worth]:
    return [Worth(number, name, units) for number, (name, units) in enumerate(amounts.items(), 1)]


CASES = [
    ("nobody ordered", bring(), []),
    ("one", bring(Anna=1), ["Anna"]),
    ("exactly 80 of 100", bring(Anna=50, Ben=30, Cleo=20), ["Anna", "Ben"]),
    ("one under it", bring(Anna=50, Ben=29, Cleo=21), ["Anna", "Ben", "Cleo"]),
    ("the largest first", bring(Anna=10, Ben=60, Cleo=30), ["Ben", "Cleo"]),
    ("ties by name", bring(Cleo=40, ben=40, Anna=20), ["ben", "Cleo"]),
    ("money that went back does not count", bring(Anna=80, Ben=20, Cleo=-50), ["Anna"]),
]


@pytest.mark.parametrize(("worths", "names"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_fewest_who_bring_80_percent(worths: list[Worth], names: list[str]) -> None:
    assert [worth.name for worth in key_customers(ranked(worths))] == names


def test_large_middle_and_small() -> None:
    found = by_size(order := ranked(bring(Anna=70, Ben=10, Cleo=10, Dan=5, Eve=5)))
    assert {size: [worth.name for worth in worths] for size, worths in found.items()} == {
        Size.LARGE: ["Anna", "Ben"], Size.MIDDLE: ["Cleo", "Dan"], Size.SMALL: ["Eve"],
    }  # fmt: skip
    assert shares(order) == (70, 80, 90, 95, 100)


@given(st.lists(st.integers(-100, 10_000), max_size=30))
def test_key_customers_bring_80_percent_and_none_of_them_can_be_left_out(amounts: list[int]) -> None:
    worths = [Worth(number, f"N{number:02}", units) for number, units in enumerate(amounts)]
    order = ranked(worths)
    key, whole = key_customers(order), sum(worth.minor_units for worth in order)
    brought = sum(worth.minor_units for worth in key)
    assert brought * 100 >= whole * 80
    assert not key or (brought - key[-1].minor_units) * 100 < whole * 80
    assert key == key_customers(ranked(worths[::-1]))
    assert [worth for worths in by_size(order).values() for worth in worths] == order
