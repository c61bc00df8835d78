"""What all tests have in common: those over the folder of real contact files run where it lies beside the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out the tests marked `corpus` when there is none; each quirk has a small case of its own elsewhere."""
    if CORPUS.is_dir():
        return
    away = [item for item in items if item.get_closest_marker("corpus")]
    items[:] = [item for item in items if item not in away]
    config.hook.pytest_deselected(items=away)
