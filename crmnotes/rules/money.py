"""Amounts of money: how many decimals a currency has, and an amount in figures."""

from __future__ import annotations

# Currencies whose minor unit is not a hundredth (ISO 4217).
DECIMALS = {
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
}  # fmt: skip


def decimals(currency: str) -> int:
    """How many decimals an amount of a currency (ISO 4217) has."""
    return DECIMALS.get(currency.upper(), 2)


def in_figures(minor_units: int, currency: str) -> str:
    """`1,980.00 EUR` of 198000 minor units; `-3,000 JPY`."""
    places = decimals(currency)
    whole, rest = divmod(abs(minor_units), 10**places)
    fraction = f".{rest:0{places}d}" if places else ""
    return f"{'-' if minor_units < 0 else ''}{whole:,}{fraction} {currency}"
