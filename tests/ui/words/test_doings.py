"""Who did what, in words."""

from crmnotes.records import Channel, Direction, Kind
from crmnotes.ui.words import doings


def test_who_did_what() -> None:
    assert doings.who_did(Direction.THEM, Channel.EMAIL) == "They emailed"
    assert doings.who_did(Direction.US, Channel.CALL) == "You called"
    assert doings.who_did(Direction.US, Channel.CALL, reached=False) == "You tried to reach them"
    assert doings.who_did(Direction.NONE, Channel.OTHER, Kind.FACT) == "Fact"


def test_how_often_a_date_was_moved_and_what_an_answer_settles() -> None:
    assert doings.moves(0) == ""
    assert [doings.moves(n) for n in (1, 2, 3)] == ["moved once", "moved twice", "moved 3 times"]
    assert doings.settles(0) == ""
    assert doings.settles(2) == ", settles 2 questions"
