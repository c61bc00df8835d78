from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due
from crmnotes.ui.words.promise_story import story

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
FRIDAY = Due(date(2026, 11, 27))


@pytest.fixture
def promise(notebook: Notebook, clock: FixedClock) -> int:
    """Made on Thursday 19 November for Tuesday 24."""
    ann = notebook.customers.add(Customer("Ann")).id
    clock.moment = NOW - timedelta(days=3)
    made = notebook.promises.make(ann, "send the price", Due(date(2026, 11, 24)))
    clock.moment = NOW
    return made.id


def told(notebook: Notebook) -> str:
    promises = notebook.promises
    lines = [line for bucket in ("open", "kept", "missed", "released", "void") for line in promises.page(bucket)]
    return story(lines[0], notebook.clock.now())


def test_what_was_never_touched(notebook: Notebook, promise: int) -> None:
    assert told(notebook) == "Promised 19 Nov for Tue 24 Nov"


def test_kept_yesterday_shows_that_it_was_written_down_later(notebook: Notebook, promise: int) -> None:
    notebook.promises.keep(promise, date(2026, 11, 21))
    assert told(notebook).endswith(" · kept 21 Nov (written down 22 Nov)")


def test_moved_after_telling_and_without(notebook: Notebook, promise: int, clock: FixedClock) -> None:
    notebook.promises.renegotiate(promise, FRIDAY, "before")
    notebook.promises.renegotiate(promise, Due(date(2026, 11, 28), time(15)), "not_yet")
    assert told(notebook) == (
        "Promised 19 Nov for Tue 24 Nov · moved to Fri 27 Nov, told 22 Nov in time"
        " · to be told Sat 28 Nov 15:00: 22 Nov"
    )
    notebook.promises.withdraw(promise)
    assert told(notebook).endswith(" · stays at its date, said 22 Nov")
    clock.advance(days=7)
    notebook.promises.renegotiate(promise, Due(date(2026, 12, 4)), "after")
    assert told(notebook).endswith("moved to Fri 4 Dec, told 29 Nov, too late")


def test_hidden_corrected_and_missed(notebook: Notebook, promise: int) -> None:
    notebook.promises.snooze(promise, NOW + timedelta(hours=3))
    notebook.promises.correct(promise, text="send the prices", due=FRIDAY)
    notebook.promises.miss(promise, "the supplier let us down")
    assert told(notebook).split(" · ")[1:] == [
        "hidden 22 Nov until Sun 22 Nov 19:00",
        "corrected 22 Nov, date was Tue 24 Nov, words were “send the price”",
        "missed, said 22 Nov: the supplier let us down",
    ]


def test_theirs(notebook: Notebook, clock: FixedClock) -> None:
    ann = notebook.customers.add(Customer("Ann")).id
    notebook.promises.make(ann, "pay the deposit", FRIDAY, by_them=True)
    line = notebook.promises.page("theirs")[0]
    assert story(line, clock.now()) == "They promised 22 Nov for Fri 27 Nov"
