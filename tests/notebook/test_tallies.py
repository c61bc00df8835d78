"""Rules of the owner's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.rules.period import usual
from tests.notebook.conftest import Desk


def lines(desk: Desk) -> list[tuple[str, int, int, int]]:
    found = desk.book.tallies.lines(usual(desk.clock.now().date()))
    return [(line.rule, line.target_percent, line.tallied.met, line.tallied.of) for line in found]


def test_a_rule_is_marked_with_yes_and_no_and_each_mark_can_be_undone(desk: Desk) -> None:
    ring = desk.book.tallies.add("answered before the third ring", 95)
    desk.book.tallies.mark(ring, yes=True)
    desk.book.tallies.mark(ring, yes=False)
    assert lines(desk) == [("answered before the third ring", 95, 1, 2)]
    assert desk.book.history.undo_label == "mark a rule with no"
    desk.book.history.undo()
    assert lines(desk) == [("answered before the third ring", 95, 1, 1)]
    assert {"tallies", "tally_marks"} <= set().union(*(change.kinds for change in desk.changes))


def test_a_rule_is_changed_and_removed_with_its_marks_and_comes_back_with_them(desk: Desk) -> None:
    ring = desk.book.tallies.add("answered fast")
    desk.book.tallies.mark(ring, yes=True)
    desk.book.tallies.change(ring, "answered before the third ring", 80)
    desk.book.tallies.remove(ring)
    assert lines(desk) == []
    desk.book.history.undo()
    assert lines(desk) == [("answered before the third ring", 80, 1, 1)]


def test_a_mark_counts_in_the_period_of_its_day(desk: Desk) -> None:
    ring = desk.book.tallies.add("answered fast")
    desk.book.tallies.mark(ring, yes=True, at=datetime(2026, 8, 23, 12, tzinfo=UTC))
    assert lines(desk) == [("answered fast", 90, 0, 0)]
    (line,) = desk.book.tallies.lines(usual(desk.clock.now().date()))
    assert line.last == (datetime(2026, 8, 23, 12, tzinfo=UTC), True)


def test_what_cannot_be_a_rule_changes_nothing(desk: Desk) -> None:
    ring = desk.book.tallies.add("answered fast")
    for wrong in (
        lambda: desk.book.tallies.add("Answered  fast"),
        lambda: desk.book.tallies.add(""),
        lambda: desk.book.tallies.change(ring, "answered fast", 900),
        lambda: desk.book.tallies.mark(ring, yes=True, at=datetime(2027, 1, 1, tzinfo=UTC)),
    ):
        with pytest.raises(BadInput):
            wrong()
    with pytest.raises(NotFound):
        desk.book.tallies.mark(99, yes=True)
    assert lines(desk) == [("answered fast", 90, 0, 0)]
