"""Turns of threads: brief inside, as before afterwards, whatever happened."""

from __future__ import annotations

import sys

import pytest

from crmnotes.turns import TURN, brief_turns

BRIEF = pytest.approx(TURN, rel=0.05)  # Python keeps whole microseconds


def fail_briefly() -> None:
    with brief_turns():
        raise KeyError


def test_turns_are_as_before_after_a_fault() -> None:
    usual = sys.getswitchinterval()
    with pytest.raises(KeyError):
        fail_briefly()
    assert sys.getswitchinterval() == pytest.approx(usual, rel=0.05)


def test_turns_stay_brief_until_the_outermost_ends() -> None:
    usual = sys.getswitchinterval()
    with brief_turns():
        with brief_turns():
            pass
        assert sys.getswitchinterval() == BRIEF
    assert sys.getswitchinterval() == pytest.approx(usual, rel=0.05)
