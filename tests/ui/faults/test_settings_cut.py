"""Faults 2 and 31: the power is cut while the window's settings are written. The old ones are read, or the new."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from crmnotes.ui.settings import WindowSettings
from tests.conftest import Trials
from tests.faults.acts import SCENES

if sys.platform == "linux":
    from tests.faults.disk import watched
    from tests.faults.power import Recorder, cuts

    def test_old_or_new_and_nothing_between(tmp_path: Path, trials: Trials) -> None:
        path = tmp_path / "disk" / "window.json"
        path.parent.mkdir()
        recorder = Recorder(path.parent)
        with watched(recorder):
            for number in range(1, 13):
                settings = WindowSettings(path)
                settings.put("text_percent", number)
                settings.put("long", "words " * number * 90)
                settings.save()
                recorder.say(number)
        assert recorder.whole()
        target = tmp_path / "after"
        for said in cuts(recorder, target, trials.many("power", len(SCENES) + 1), random.Random(31)):
            read = WindowSettings(target / path.name)
            assert read.number("text_percent") in (len(said), len(said) + 1)
            assert read.text("long") == "words " * read.number("text_percent") * 90
            assert not (target / "window.json.bad").exists()
            trials.count("power")
