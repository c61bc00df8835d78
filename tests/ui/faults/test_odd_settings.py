"""Fault 31: with settings that are cut, changed by hand or of other types the program starts, and soon."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

from crmnotes.ui.panes import PANES
from tests.conftest import Trials

ROOT = Path(__file__).parents[3]
NAME = re.compile(r'settings\.(?:text|number|flag|texts|numbers|put)\(\s*"([a-z_ -]+)"')
USUAL = {
    "scheme": "dark", "text_percent": 120, "language": "en", "geometry": "x", "left": ["2026-11-23", "care"],
    "remind": True, "quiet_from": "20:00", "watched": ["cards"], "export_columns": ["name"], "lock_after": 15,
    "system_look": "light",
}  # fmt: skip
ODD = (
    None, True, -1, 0, 10**30, 1.5, "", "x", "\ud83d", "a" * 9000, [], {}, [[]], [None, "x", 3], {"a": {"b": []}},
    [10**12] * 4, [-5] * 4, "-1", "NaN", "99:99", "/nowhere/at/all", "<b>x</b>", "xx", 7,
)  # fmt: skip
SOON = 2.0  # seconds of the processor
STARTS = """
import sys
from pathlib import Path
from time import process_time
from PySide6.QtCore import QEvent
from crmnotes import places
from crmnotes.clock import system_clock
from crmnotes.ui import panes, start

for file in sorted(Path(sys.argv[1]).iterdir()):
    settings = places.settings_file()
    settings.parent.mkdir(parents=True, exist_ok=True)
    bad = settings.with_name(settings.name + ".bad")
    bad.unlink(missing_ok=True)
    settings.write_bytes(file.read_bytes())
    began = process_time()
    window = start.build(["--notebook", sys.argv[2]], system_clock())
    window.show()
    window.complete()
    took = process_time() - began
    for name in panes.PANES:
        window.go(name)
    assert window.isVisible()
    window.close()
    window.bridge.notebook.close()
    window.deleteLater()
    start.application().sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not bad.exists() or bad.read_bytes() == file.read_bytes()
    print(took, flush=True)
"""


def names() -> list[str]:
    """Every name that the window reads or writes."""
    found = {
        name for path in (ROOT / "crmnotes" / "ui").rglob("*.py") for name in NAME.findall(path.read_text("utf-8"))
    }
    assert len(found) > 20
    return sorted(found | USUAL.keys() | {f"{kind}_{place}" for kind in ("lines", "part") for place in PANES})


def changed(chance: random.Random, known: list[str]) -> bytes:
    """A file with values of other kinds and unknown names, some damaged in their letters."""
    values = {**USUAL, **{chance.choice([*known, "unknown"]): chance.choice(ODD) for _ in range(chance.randint(1, 25))}}
    content = bytearray(json.dumps(values, indent=1).encode())
    match chance.randrange(4):
        case 0:
            del content[chance.randrange(len(content)) :]
        case 1:
            for _ in range(chance.randint(1, 9)):
                content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def test_it_starts_all_the_same(tmp_path: Path, trials: Trials) -> None:
    chance, known, many = random.Random(31), names(), trials.many("settings")
    (tmp_path / "odd").mkdir()
    for number in range(many):
        (tmp_path / "odd" / f"{number:04}.json").write_bytes(changed(chance, known))
    words = [sys.executable, "-c", STARTS, str(tmp_path / "odd"), str(tmp_path / "notebook.crmnotes")]
    there = {**os.environ, "CRMNOTES_HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(words, cwd=ROOT, env=there, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    took = [float(line) for line in done.stdout.split()]
    assert len(took) == many
    assert max(took) < SOON
    trials.count("settings", many)
