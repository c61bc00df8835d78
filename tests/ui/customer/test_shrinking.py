"""A picture that somebody chose is looked at before it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmnotes.errors import BadInput
from crmnotes.ui.customer import shrinking


def test_one_that_is_too_large_is_refused_with_its_size(tmp_path: Path) -> None:
    path = tmp_path / "poster.png"
    with path.open("wb") as file:
        file.truncate(21_640_723)
    with pytest.raises(BadInput, match="this one has 22 MB"):
        shrinking.read(path)
