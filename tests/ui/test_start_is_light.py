"""What a start does before Today is painted, counted: work that nobody waits for must not creep back into it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due, Kind, Note

ROOT = Path(__file__).parents[2]
LATER = (
    "array", "ast", "inspect", "shibokensupport.feature", "shibokensupport.signature.parser",
    "peewee", "playhouse", "hashlib", "uuid", "socket", "subprocess", "csv", "email", "zoneinfo",
    "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtTest",
    "crmnotes.exchange", "crmnotes.sample", "crmnotes.rules.capture", "crmnotes.rules.dates", "crmnotes.rules.people",
    "crmnotes.rules.ledger", "crmnotes.contacts",
    "crmnotes.notebook.views", "crmnotes.notebook.imports", "crmnotes.notebook.derive", "crmnotes.notebook.notes",
    "crmnotes.notebook.promises", "crmnotes.notebook.customers", "crmnotes.notebook.finding", "crmnotes.notebook.trash",
    "crmnotes.store.search", "crmnotes.store.backups", "crmnotes.store.tables", "crmnotes.store.transactions",
    "crmnotes.ui.dialogs", "crmnotes.ui.capture.line", "crmnotes.ui.customer.card", "crmnotes.ui.parts.quiet_bar",
    "crmnotes.ui.asking", "crmnotes.ui.acts",
    "crmnotes.ui.panes.customers", "crmnotes.ui.panes.search",
)  # fmt: skip
"""Modules, with all beneath them, that are loaded when they are first needed."""

SCRIPT = """
import enum, linecache, os, sys

import crmnotes.ui
from crmnotes import app
from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from PySide6.QtCore import QEvent, QObject

read = Notebook.today
asked = []
Notebook.today = lambda *given, **named: asked.append(1) or read(*given, **named)

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            read_as_text = [name for name in linecache.cache if os.path.join("crmnotes", "ui") in name]
            enums = {made.__name__ for made in enum.Enum.__subclasses__()}
            words = len(asked), len(read_as_text), "GlobalColor" in enums, "QDropEvent" in events
            print(*words, *sorted(sys.modules), flush=True)
            os._exit(0)
        return False

window = app.build(["--notebook", sys.argv[1]], system_clock())
events = {made.__name__ for made in QEvent.__subclasses__()}  # before the filter below has them all made
painted = Painted()
window.panes["today"].list.viewport().installEventFilter(painted)
window.show()
app.application().exec()
"""


@pytest.fixture(scope="module")
def said_at_first_paint(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """How often Today and sources were read, and every module loaded, when the list was first about to be painted."""
    home = tmp_path_factory.mktemp("home")
    env = {**os.environ, "CRMNOTES_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    (home / "settings.json").write_text('{"system_look": "light"}')  # as every start but the first finds it
    _make(home / "notebook.crmnotes")
    words = [sys.executable, "-c", SCRIPT, str(home / "notebook.crmnotes")]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=env, timeout=60)
    return done.stdout.split()


def _make(path: Path) -> None:
    """A notebook with a complaint, a question and a promise on Today."""
    clock = system_clock()
    now = clock.now()
    notebook = Notebook.open(path, clock)
    greta = notebook.customers.add(Customer("Greta Holm", company="Holm Interiors")).id
    notebook.notes.say(Note(greta, "Is it ready?", now, now, wants_answer=True))
    notebook.notes.say(Note(greta, "It came late.", now, now, kind=Kind.COMPLAINT), settles=False)
    notebook.promises.make(greta, "send the price", Due(now.date()))
    notebook.close()


def test_what_nobody_looks_at_yet_is_not_loaded(said_at_first_paint: list[str]) -> None:
    loaded = said_at_first_paint[4:]
    assert "crmnotes.ui.panes.today" in loaded
    early = [name for name in loaded if any(name == later or name.startswith(f"{later}.") for later in LATER)]
    assert early == []


def test_today_is_read_once(said_at_first_paint: list[str]) -> None:
    assert said_at_first_paint[0] == "1"


def test_no_source_is_read(said_at_first_paint: list[str]) -> None:
    """PySide's own import would read each file to look for features that nothing here asks for."""
    assert said_at_first_paint[1] == "0"


def test_the_namespace_of_qt_is_not_loaded(said_at_first_paint: list[str]) -> None:
    """PySide would make its 93 classes of enums for one of them: a tenth of a start."""
    assert said_at_first_paint[2] == "False"


def test_classes_of_events_are_not_made(said_at_first_paint: list[str]) -> None:
    """PySide would make all 42 of them for one that is handed to Python without its kind, such as a `changeEvent`."""
    assert said_at_first_paint[3] == "False"


def test_no_annotation_of_a_named_tuple_is_compiled(said_at_first_paint: list[str]) -> None:
    """Those that are kept as text are compiled when the class is made, each by itself: two thirds of what it takes."""
    files = [_file_of(name) for name in said_at_first_paint[4:] if name.startswith("crmnotes")]
    texts = {file: file.read_text("utf-8") for file in files}
    late = [file for file, text in texts.items() if "(NamedTuple)" in text and "\nfrom __future__" in text]
    assert late == []


def _file_of(module: str) -> Path:
    place = ROOT / module.replace(".", "/")
    return place / "__init__.py" if place.is_dir() else place.with_suffix(".py")


NOT_WITH_A_PAGE = (
    "_hashlib", "logging", "random", "tempfile", "shiboken6", "crmnotes.conditions", "crmnotes.contacts",
    "crmnotes.notebook.files", "crmnotes.notebook.finding", "crmnotes.notebook.import_views",
    "crmnotes.notebook.own", "crmnotes.rules.lists",
    "crmnotes.notebook.sheet", "crmnotes.notebook.snippets", "crmnotes.rules.outcome", "crmnotes.rules.snippets",
    "crmnotes.store.backups", "crmnotes.store.checked", "crmnotes.store.restoring", "crmnotes.store.sealing",
    "crmnotes.store.search", "crmnotes.ui.beginning", "crmnotes.ui.capture.snippets", "crmnotes.ui.customer.shrinking",
    "crmnotes.ui.parts.attached",
)  # fmt: skip
"""What some act needs: not loaded with the list of customers and one of them beside it."""
NOT_WITHOUT_IT = (
    "crmnotes.ui.customer.card", "crmnotes.ui.customer.page", "crmnotes.ui.parts.from_disk", "crmnotes.notebook.cards",
    "crmnotes.rules.referrals", "crmnotes.ui.parts.links",
)  # fmt: skip
"""What a page or a card needs, which a narrow window has no room for."""

COMPLETED = """
import sys
from pathlib import Path
from benchmarks.settled import settle
from crmnotes import app
from crmnotes.clock import system_clock

window = app.build(["--notebook", sys.argv[1]], system_clock())
window.resize(*map(int, sys.argv[2:]))
window.show()
settle()
window.complete()
window.go("customers")
settle()
from PySide6.QtWidgets import QComboBox, QWidget
lists = len(window.findChildren(QComboBox))
made = {kind.__name__ for kind in QWidget.__subclasses__()}
libraries = Path("/proc/self/maps")  # Linux only
draws_svg = libraries.exists() and "Qt6Svg" in libraries.read_text()
print("QCalendarWidget" in made, draws_svg, lists, *sorted(sys.modules))
"""


@pytest.mark.parametrize(
    ("size", "absent"), [((800, 640), NOT_WITH_A_PAGE + NOT_WITHOUT_IT), ((1320, 860), NOT_WITH_A_PAGE)]
)
def test_a_window_holds_nothing_that_nobody_asked_for(
    tmp_path: Path, size: tuple[int, int], absent: tuple[str, ...]
) -> None:
    env = {**os.environ, "CRMNOTES_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    _make(tmp_path / "notebook.crmnotes")
    words = [sys.executable, "-c", COMPLETED, str(tmp_path / "notebook.crmnotes"), *map(str, size)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=env, timeout=60)
    every_class, draws_svg, lists, *loaded = done.stdout.split()
    assert "crmnotes.ui.customer.table" in loaded
    assert ("crmnotes.ui.customer.page" in loaded) is (size[0] > 1000)
    assert [name for name in absent if name in loaded] == []
    assert every_class == "False", "Qt's own viewport is asked for: PySide then makes all classes of widgets"
    assert draws_svg == "False", "what is in sight is drawn from SVG: its library takes a megabyte"
    assert lists == "1", "words that have room beside each other need no list to choose from, which is nine widgets"
