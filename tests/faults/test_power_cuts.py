"""Faults 2, 4 and 30: the power is cut at any moment. What was acknowledged is there, and each act wholly or not."""

from __future__ import annotations

import random
import sys
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from tests.conftest import Trials
from tests.faults.acts import SCENES, Desk, backups_that_open, begin, state

PARTS = len(SCENES) + 1  # the settings of the window are another: see tests/ui/faults

if sys.platform == "linux":
    from tests.faults.disk import watched
    from tests.faults.power import Recorder, cuts

    @pytest.mark.parametrize("name", SCENES)
    def test_nothing_acknowledged_is_lost(tmp_path: Path, trials: Trials, name: str) -> None:
        path = begin(tmp_path / "disk", SCENES[name])
        states = [state(path)]
        recorder = Recorder(path.parent)
        with watched(recorder):
            for number, act in enumerate(SCENES[name].acts(Desk(path)), 1):
                act()
                recorder.say(number)
                states.append(state(path))
        assert recorder.whole()
        target = tmp_path / "after"
        for said in cuts(recorder, target, trials.many("power", PARTS), random.Random(name)):
            found = state(target / path.name)
            assert found in states[len(said) : len(said) + 2]
            list(backups_that_open(target))
            if name == "restore" and found != states[0]:
                assert states[0] in [state(kept) for kept in target.glob("notebook before restore*")]
            trials.count("power")

    def test_a_careless_program_is_found_out(tmp_path: Path) -> None:
        (tmp_path / "disk").mkdir()
        path = tmp_path / "disk" / "careless"
        recorder = Recorder(path.parent)
        with watched(recorder), closing(apsw.Connection(str(path))) as connection:
            connection.pragma("synchronous", "off")
            connection.execute("CREATE TABLE t (x)")
            for number in range(9):
                connection.execute("INSERT INTO t VALUES (?)", (number,))
                recorder.say(number)
        lost = 0
        for said in cuts(recorder, tmp_path / "after", 60, random.Random(2)):
            try:
                with closing(apsw.Connection(str(tmp_path / "after" / path.name))) as connection:
                    lost += connection.execute("SELECT count(*) FROM t").get < len(said)
            except apsw.Error:
                lost += 1
        assert lost > 20
