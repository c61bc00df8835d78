"""A notebook in memory with a standing clock, the bridge and the window on it, and the people of these tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # English, wherever the tests run

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Due, Note, Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look import theme
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.window import Window

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)  # a Sunday
TODAY = NOW.date()


@pytest.fixture
def clock() -> FixedClock:
    """Sunday 22 November 2026, 16:00; the owner's wall is UTC."""
    return FixedClock(NOW)


@pytest.fixture
def notebook(clock: FixedClock) -> Iterator[Notebook]:
    """An empty notebook in memory."""
    made = Notebook.in_memory(clock)
    yield made
    made.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its light colours at the usual text size; dressing it is slow, so it is done once."""
    qapp.setStyle("Fusion")
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp


@pytest.fixture
def bridge(qtbot: QtBot, dressed: QApplication, notebook: Notebook) -> Iterator[Bridge]:
    """The bridge of a dressed program; its windows are gone before the notebook is closed."""
    made = Bridge(notebook)
    yield made
    made.rest()
    for shown in QApplication.topLevelWidgets():
        shown.close()
        shown.deleteLater()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Answer = Callable[[QMessageBox], object]


@pytest.fixture
def when_asked() -> Callable[[Answer], None]:
    """Answers the next question once it has the keyboard: a key before that is lost, and the test waits for ever."""

    def begin(answer: Answer) -> None:
        def look() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox) and box.isActiveWindow():
                answer(box)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    return begin


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge) -> Window:
    """The whole window on the notebook, shown; it hears of what is written later."""
    made = Window(bridge, WindowSettings(None))
    qtbot.addWidget(made)
    made.resize(1320, 860)
    made.show()
    qtbot.waitExposed(made)
    made.complete()
    return made


@dataclass
class Scene:
    """Writes people, what they said and what was promised, at any time before now."""

    notebook: Notebook
    clock: FixedClock

    def person(self, name: str, company: str = "", **fields: object) -> int:
        return self.notebook.customers.add(Customer(name, company=company, **fields)).id  # type: ignore[arg-type]

    def asked(self, customer: int, text: str, hours: float = 1, channel: Channel = Channel.EMAIL) -> int:
        return self._said(customer, text, hours, channel, wants_answer=True)

    def called(self, customer: int, text: str, hours: float = 1) -> int:
        return self._said(customer, text, hours, Channel.CALL, wants_answer=False)

    def _said(self, customer: int, text: str, hours: float, channel: Channel, *, wants_answer: bool) -> int:
        at = NOW - timedelta(hours=hours)
        note = Note(customer, text, at, at, direction=Direction.THEM, channel=channel, wants_answer=wants_answer)
        return self.notebook.notes.say(note).note.id

    def promised(self, customer: int, text: str, due: date, at: time | None = None) -> int:
        self.clock.moment = NOW - timedelta(days=3)
        made = self.notebook.promises.make(customer, text, Due(due, at))
        self.clock.moment = NOW
        return made.id


@pytest.fixture
def scene(notebook: Notebook, clock: FixedClock) -> Scene:
    return Scene(notebook, clock)


@dataclass
class Business:
    """The ids of a small business in which every kind of row stands on Today."""

    maria: int
    tom: int
    jon: int
    greta: int
    asked: tuple[int, int]  # two questions of Maria, the first late
    today: int  # a promise to Maria, due today
    late: int  # a promise to Tom, past its date
    tell: int  # a promise to Jon whose new date he does not know


@pytest.fixture
def business(scene: Scene, notebook: Notebook) -> Business:
    phone = Way(WayKind.PHONE, "+44 20 7946 0018", preferred=True)
    maria = scene.person("Maria Lopez", "Lopez Catering", reply_within=240, ways=(phone,))
    tom = scene.person("Tom Becker", "Oak Street Bakery")
    jon = scene.person("Jon Field", "Field & Sons")
    greta = scene.person("Greta Holm")
    for days in (111, 97, 83, 69, 55):
        scene.called(greta, "More of the linen, please", days * 24)
    first = scene.asked(maria, "The last delivery was late. What happened?", 6)
    second = scene.asked(maria, "And the invoice?", 5, Channel.TEXT)
    today = scene.promised(maria, "Send the revised menu prices", TODAY)
    late = scene.promised(tom, "Send the price for 300 boxes", TODAY - timedelta(days=2))
    tell = scene.promised(jon, "Deliver two oak shelves", TODAY + timedelta(days=2))
    notebook.promises.renegotiate(tell, Due(TODAY + timedelta(days=5)), "not_yet")
    return Business(maria, tom, jon, greta, (first, second), today, late, tell)
