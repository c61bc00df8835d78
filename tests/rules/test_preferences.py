from __future__ import annotations

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Settings
from crmnotes.rules.preferences import check


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"currency": "Euro"}, "three letters"),
        ({"currency": "eur"}, "three letters"),
        ({"country": "Germany"}, "two letters"),
        ({"ask_every_months": 0}, "Ask every 1 to 120 months"),
        ({"ask_every_months": 121}, "Ask every 1 to 120 months"),
    ],
)
def test_what_cannot_be_is_said(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        check(Settings()._replace(**wrong))  # type: ignore[arg-type]


def test_the_usual_settings_stand() -> None:
    assert check(Settings()) == Settings()
