"""What the tests of all dialogs share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def nothing_is_thrown_away_on_the_worker() -> Iterator[None]:
    """As in the window: see `tidy`."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
