"""Faults 1, 4, 29 and 30: killed at any moment. What was acknowledged is there, and each act wholly or not at all."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.store.opening import CUT_SHORT
from tests.conftest import Trials
from tests.faults.acts import NOW, SCENES, Desk, Scene, State, backups_that_open, begin, state
from tests.faults.test_restore import die_half_written

DONE = b"."

if hasattr(os, "fork"):

    @pytest.mark.parametrize("name", SCENES)
    def test_killed_at_any_moment(tmp_path: Path, trials: Trials, name: str) -> None:
        scene, chance = SCENES[name], random.Random(name)
        states, seconds = played(tmp_path / "whole", scene)
        for _ in trials.of("kills", len(SCENES)):
            path = begin(tmp_path / "killed", scene)
            done = killed_after(chance.random() * seconds * 1.2, path, scene)
            found = state(path)
            assert found in states[done : done + 2]
            list(backups_that_open(path.parent))
            if name == "restore" and found != states[0]:
                assert states[0] in [state(kept) for kept in path.parent.glob("notebook before restore*")]
            shutil.rmtree(path.parent)

    def test_that_it_was_cut_short_is_told_once(tmp_path: Path) -> None:
        path = begin(tmp_path / "killed", SCENES["save"])
        before = state(path)
        die_half_written(path)
        for told in ([CUT_SHORT], []):
            with closing(Notebook.open(path, FixedClock(NOW))) as notebook:
                assert notebook.notices == told
        assert state(path) == before

    def played(folder: Path, scene: Scene) -> tuple[list[State], float]:
        """The states after each act when nobody kills anything, and how long that takes."""
        path, took = begin(folder, scene), 0.0
        states = [state(path)]
        for act in scene.acts(Desk(path)):
            started = perf_counter()
            act()
            took += perf_counter() - started
            states.append(state(path))
        return states, took

    def killed_after(seconds: float, path: Path, scene: Scene) -> int:
        """Lets a process act, kills it, and gives how many acts it had acknowledged."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            for act in scene.acts(Desk(path)):
                act()
                os.write(writing, DONE)
            signal.pause()  # done before it could be killed
        os.close(writing)
        select.select([], [], [], seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as said:
            return len(said.read())
