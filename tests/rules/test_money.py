"""Amounts in figures, by the currency's own decimals."""

from __future__ import annotations

import pytest

from crmnotes.rules.money import decimals, in_figures


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
