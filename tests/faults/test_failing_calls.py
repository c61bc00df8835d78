"""Fault 48: any call to the disk fails, once or for good. What was told as saved is, and a repeat doubles nothing."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from crmnotes.errors import CrmnotesError
from crmnotes.store.faults import UNSURE
from tests.conftest import Trials
from tests.faults.acts import SCENES, Act, Desk, Scene, State, backups_that_open, begin, state

FAULTS = (errno.EIO, errno.ENOSPC, errno.EMFILE, errno.EACCES)
OPENING = ("open", "make", "look")  # calls that fail for want of a handle


class Failing:
    """Counts the calls below a folder, and lets one of them fail, or all from it on."""

    def __init__(self, folder: Path, at: int = -1, code: int = errno.EIO, lasting: bool = False) -> None:
        self.folder, self.at, self.code, self.lasting = str(folder), at, code, lasting
        self.calls = 0

    def before(self, call: str, path: str) -> None:
        if not path.startswith(self.folder):
            return
        self.calls += 1
        if self.at < 0 or self.calls < self.at or (self.calls > self.at and not self.lasting):
            return
        if self.code == errno.EMFILE and call not in OPENING:
            return
        raise OSError(self.code, os.strerror(self.code))

    def made(self, call: str, path: str, *what: object) -> None:
        pass

    def mend(self) -> None:
        """The disk does what is asked again."""
        self.at = -1


if sys.platform == "linux":
    from tests.faults.disk import watched

    @pytest.mark.parametrize("name", SCENES)
    def test_no_call_that_fails_loses_or_doubles_anything(tmp_path: Path, trials: Trials, name: str) -> None:
        scene, chance = SCENES[name], random.Random(name)
        states, calls = played(tmp_path / "whole", scene)
        for number in trials.of("calls", len(SCENES)):
            folder = tmp_path / "disk"
            at, code = chance.randint(1, calls), FAULTS[number % len(FAULTS)]
            failing = Failing(folder, at, code, lasting=chance.random() < 0.3)
            play_with_a_fault(begin(folder, scene), scene, states, failing)
            shutil.rmtree(folder)

    def played(folder: Path, scene: Scene) -> tuple[list[State], int]:
        """The states after each act when nothing fails, and how many calls that takes."""
        path, counting = begin(folder, scene), Failing(folder)
        states = [state(path)]
        with watched(counting):
            for act in scene.acts(Desk(path)):
                act()
                before = counting.calls
                states.append(state(path))
                counting.calls = before
        return states, counting.calls

    def complaint(act: Act) -> str | None:
        """What a person is told when an act is not done."""
        try:
            act()
        except CrmnotesError as error:
            return str(error)
        return None

    def play_with_a_fault(path: Path, scene: Scene, states: list[State], failing: Failing) -> None:
        """Each act that fails says so in a sentence, and is then simply tried again, as a person would."""
        desk = Desk(path)
        with watched(failing):
            for number, act in enumerate(scene.acts(desk)):
                told = complaint(act)
                if told is None:
                    continue
                failing.mend()
                found = state(path)
                assert found in states[number : number + 2]
                assert found == states[number] or told == UNSURE or scene.steps > 1
                complaint(act)  # what is done already cannot be done again
                assert state(path) == states[number + 1]
            failing.mend()
            desk.close()
        list(backups_that_open(path.parent))

    class Unreadable(Failing):
        """From the moment on at which an act is saved the notebook's file cannot be read, until it is mended."""

        def before(self, call: str, path: str) -> None:
            if self.at > 0 and call == "read" and path.startswith(self.folder):
                raise OSError(errno.EIO, os.strerror(errno.EIO))

        def made(self, call: str, path: str, *what: object) -> None:
            if call == "cut" and path.endswith("notebook.crmnotes-journal"):
                self.at = 1

    def test_an_import_is_not_told_as_failed_because_nothing_can_be_read_after_it(tmp_path: Path) -> None:
        scene = SCENES["import"]
        states, _calls = played(tmp_path / "whole", scene)
        path = begin(tmp_path / "disk", scene)
        desk, failing = Desk(path), Unreadable(tmp_path / "disk")
        bring_in, *_rest = scene.acts(desk)
        with watched(failing):
            assert desk.book.history.undo_label is None
            failing.mend()
            assert complaint(bring_in) is None
            failing.mend()
            assert state(path) == states[1]
            assert desk.book.history.undo(), "the import, not what was before it"
            failing.mend()
            assert state(path) == states[2]
            desk.close()

    def test_settings_that_cannot_be_read_after_they_were_saved_are_read_at_the_next_look(tmp_path: Path) -> None:
        scene = SCENES["import"]
        path = begin(tmp_path / "disk", scene)
        desk, failing = Desk(path), Unreadable(tmp_path / "disk")
        with watched(failing):
            assert desk.book.settings.reply_within != 77
            failing.mend()
            assert complaint(lambda: desk.book.change_settings(reply_within=77)) is None
            failing.mend()
            assert desk.book.notice()
            assert desk.book.settings.reply_within == 77
            desk.close()
