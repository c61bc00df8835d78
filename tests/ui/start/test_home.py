"""A notebook that begins knows its country and its money from the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from crmnotes.notebook import Notebook
from crmnotes.records import Settings
from crmnotes.ui.start.home import settle_in


@pytest.mark.parametrize(
    ("system", "country", "currency"),
    [("en_US", "US", "USD"), ("de_CH", "CH", "CHF"), ("C", Settings().country, Settings().currency)],
)
def test_country_and_currency_are_the_systems(notebook: Notebook, system: str, country: str, currency: str) -> None:
    settle_in(notebook, QLocale(system))
    assert (notebook.settings.country, notebook.settings.currency) == (country, currency)
    assert notebook.history.undo_label is None
