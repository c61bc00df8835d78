"""A notebook that begins takes over where its owner lives: the country and the currency that the system is set to."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from crmnotes.notebook import Notebook


def settle_in(notebook: Notebook, system: QLocale | None = None) -> None:
    """Sets both where the system knows them; nothing for undo to take back. The start of the week follows from it."""
    system = system or QLocale.system()
    country = QLocale.territoryToCode(system.territory())
    currency = system.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    if len(country) == 2 and len(currency) == 3 and not notebook.read_only:
        notebook.change_settings(country=country, currency=currency)
        notebook.history.clear()
