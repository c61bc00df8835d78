from __future__ import annotations

from typing import Any

import pytest

from crmnotes.ui.words.quiet import sentence


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            (21.0, (19, 25), 53, "anything\ncheaper?", False),
            "Usually every 3 weeks (last gaps 19 to 25 days). Now 53 days. Last said: “anything cheaper?”. "
            "Open complaint: no.",
        ),
        ((9.0, (9, 9), 14, "", True), "Usually every 9 days (last gaps 9 days). Now 14 days. Open complaint: yes."),
        ((None, None, 31, "thanks", None), "Now 31 days. Last said: “thanks”."),
        ((1.0, (1, 1), 1, "", None), "Usually every day (last gaps 1 day). Now 1 day."),
        ((None, None, None, "", None), ""),
    ],
)
def test_it_says_why(given: tuple[Any, ...], said: str) -> None:
    assert sentence(*given) == said
