"""Amounts of money: how many decimals a currency has, and an amount in figures."""

from __future__ import annotations

# Currencies whose minor unit is not a hundredth (ISO 4217).
DECIMALS = {
    **dict.fromkeys(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"], 0),
    **dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
}


def decimals(currency: str) -> int:
    """How many decimals an amount of a currency (ISO 4217) has."""
    return DECIMALS.get(currency.upper(), 2)


def in_figures(minor_units: int, currency: str) -> str:
    """`1,980.00 EUR` of 198000 minor units; `-3,000 JPY`."""
    places = decimals(currency)
    whole, rest = divmod(abs(minor_units), 10**places)
    fraction = f".{rest:0{places}d}" if places else ""
    return f"{'-' if minor_units < 0 else ''}{whole:,}{fraction} {currency}"
