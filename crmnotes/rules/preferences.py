"""Which settings of the whole notebook can be kept; closed days and reply times are checked by the reply clock."""

from __future__ import annotations

import re

from crmnotes.errors import BadInput
from crmnotes.records import Settings

LONGEST = 120  # months


def check(settings: Settings) -> Settings:
    """The settings, when currency, country and months between asks can be; BadInput when not."""
    if not re.fullmatch(r"[A-Z]{3}", settings.currency):
        raise BadInput("Give the currency by its three letters, such as EUR, GBP or DKK.")
    if not re.fullmatch(r"[A-Z]{2}", settings.country):
        raise BadInput("Give the country by its two letters, such as GB, DE or US.")
    if not 1 <= settings.ask_every_months <= LONGEST:
        raise BadInput("Ask every 1 to {} months.", LONGEST)
    return settings
