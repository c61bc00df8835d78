"""Killed with `kill -9` while somebody types: what is older than a second is kept and offered again. faults: 16."""

from __future__ import annotations

import json
import os
import random
import select
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.safety import kept_drafts
from tests.conftest import Trials

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
LETTERS = "he would like thirty metres of the heavy linen by easter and asks for a sample of the blue one first "
PLACES = {"line": "capture", "customer": "customer 1", "note": "note 1"}
FORMS = {"customer": EditCustomer, "note": EditNote}
ALIVE = 0.1
"""Seconds between two signs of life: for what is longer the system had stopped the program, or the disk had."""
TYPES = """
import sys
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.corrections import EditNote
from crmnotes.ui.dialogs.edit_customer import EditCustomer

_, path, what, letters, many = sys.argv
app = QApplication([])
bridge = Bridge(Notebook.open(Path(path), system_clock()))
shown = CaptureLine(bridge) if what == "line" else {"customer": EditCustomer, "note": EditNote}[what](bridge, 1)
field = shown.about if what == "customer" else shown.text
if what != "line":
    field.setPlainText("")
shown.show()
typed = 0

def beat():
    global typed
    if typed < int(many):
        QTest.keyClick(field, letters[typed])
        typed += 1
    print(typed, monotonic(), flush=True)

timer = QTimer()
timer.timeout.connect(beat)
timer.start(40)
app.exec()
"""


def test_a_kill_costs_the_last_second_at_most(dressed: QApplication, tmp_path: Path, trials: Trials) -> None:
    chance = random.Random(16)
    for number in trials.of("typing"):
        path, what = tmp_path / f"{number}.crmnotes", list(PLACES)[number % len(PLACES)]
        with closing(Notebook.open(path, FixedClock(NOW))) as notebook:
            greta = notebook.customers.add(Customer("Greta Holm"))
            notebook.notes.say(Note(greta.id, "is it ready?", NOW, NOW))
        beats = killed(path, what, chance.randint(3, len(LETTERS)), chance.random() * 3)
        with closing(Notebook.open(path, FixedClock(NOW))) as notebook:
            kept = draft(notebook, what)
            assert kept == LETTERS[: len(kept)]
            assert len(kept) >= a_second_ago(beats), (what, beats[-30:])
            if kept:
                assert_offered(notebook, what, kept)


def killed(path: Path, what: str, many: int, seconds: float) -> list[tuple[int, float]]:
    """Types so many letters and is killed so long after the first; when how many letters had been typed."""
    words = [sys.executable, "-c", TYPES, str(path), what, LETTERS, str(many)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ}) as program:
        assert program.stdout is not None
        first = program.stdout.readline().decode()
        until, said = monotonic() + seconds, first
        while (left := until - monotonic()) > 0:
            if select.select([program.stdout], [], [], left)[0]:
                said += program.stdout.readline().decode()
        program.kill()
        said += program.stdout.read().decode()
    whole = [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]
    return [(int(typed), float(at)) for typed, at in whole]


def a_second_ago(beats: list[tuple[int, float]]) -> int:
    """How many letters had been typed when the program had one second left to live."""
    left = 1.0
    for (typed, at), (_, after) in zip(reversed(beats[:-1]), reversed(beats), strict=False):
        left -= min(after - at, ALIVE)
        if left < 0:
            return typed
    return 0


def draft(notebook: Notebook, what: str) -> str:
    """What is kept of it on the disk."""
    kept = notebook.drafts.get(PLACES[what]) or ""
    if what == "line" or not kept:
        return kept
    return str(json.loads(kept)["about" if what == "customer" else "text"])


def assert_offered(notebook: Notebook, what: str, kept: str) -> None:
    """The next start speaks of it, and where it was typed it stands again."""
    bridge, said = Bridge(notebook), kept_drafts.sentence(notebook)
    form = CaptureLine(bridge) if what == "line" else FORMS[what](bridge, 1)
    if isinstance(form, CaptureLine):
        assert said == "What you were writing is kept. Ctrl+L brings it back."
        assert form.text.line() == kept
    else:
        assert "about Greta Holm and did not save is kept" in said
        assert form.came_back.isVisibleTo(form)
        assert (form.about if isinstance(form, EditCustomer) else form.text).toPlainText() == kept
    bridge.rest()
    form.deleteLater()
    QApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)
