"""Amounts in figures, by the currency's own decimals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules.capture_order import LARGEST, read_amount
from crmnotes.rules.money import DECIMALS, decimals, in_figures


@pytest.mark.parametrize(
    ("minor_units", "currency", "figures"),
    [
        (198000, "EUR", "1,980.00 EUR"),
        (5, "GBP", "0.05 GBP"),
        (-250, "USD", "-2.50 USD"),
        (3000, "JPY", "3,000 JPY"),
        (1234567, "KWD", "1,234.567 KWD"),
        (0, "ISK", "0 ISK"),
    ],
)
def test_in_figures(minor_units: int, currency: str, figures: str) -> None:
    assert in_figures(minor_units, currency) == figures


def test_a_currency_nobody_named_has_hundredths() -> None:
    assert decimals("eur") == 2
    assert decimals("XYZ") == 2


CURRENCIES = st.sampled_from(["EUR", "USD", *DECIMALS])


@given(st.integers(0, LARGEST), CURRENCIES)
def test_law_what_is_written_reads_as_the_same_amount_and_nothing_is_rounded(units: int, currency: str) -> None:
    figures = in_figures(units, currency).removesuffix(f" {currency}")
    whole, _, fraction = figures.partition(".")
    assert (int(whole.replace(",", "") + fraction), len(fraction)) == (units, decimals(currency))
    for written in (figures, figures.replace(",", ""), figures.translate(str.maketrans(",.", ".,"))):
        assert read_amount(written, currency) == units


@given(st.integers(1, LARGEST), CURRENCIES)
def test_law_money_that_went_back_differs_by_its_sign_alone(units: int, currency: str) -> None:
    assert in_figures(-units, currency) == f"-{in_figures(units, currency)}"
