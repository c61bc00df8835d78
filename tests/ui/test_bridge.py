from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Change, Customer
from crmnotes.ui.bridge import Bridge


def test_a_change_arrives_as_one_signal(qtbot: QtBot, bridge: Bridge, notebook: Notebook) -> None:
    heard: list[Change] = []
    bridge.changed.connect(heard.append)
    notebook.customers.add(Customer("Maria"))
    assert len(heard) == 1
    assert "customers" in heard[0].kinds


def test_an_act_says_what_was_done(qtbot: QtBot, bridge: Bridge) -> None:
    said: list[tuple[str, bool]] = []
    bridge.acted.connect(lambda text, undoable: said.append((text, undoable)))
    assert bridge.act(lambda: 7, lambda number: f"did {number}") == 7
    assert bridge.do(lambda: None, "done")
    bridge.say("exported")
    assert said == [("did 7", True), ("done", True), ("exported", False)]


def test_a_refusal_is_said_in_its_own_words(qtbot: QtBot, bridge: Bridge) -> None:
    failed: list[str] = []
    bridge.failed.connect(failed.append)

    def refuse() -> int:
        raise BadInput("A customer needs a name.")

    assert bridge.act(refuse, "never said") is None
    assert not bridge.do(refuse)
    assert bridge.read(refuse) is None
    assert failed == ["A customer needs a name."] * 3


def test_midnight_comes_through_the_same_door(qtbot: QtBot, bridge: Bridge, clock: FixedClock) -> None:
    heard: list[Change] = []
    ticks: list[int] = []
    bridge.changed.connect(heard.append)
    bridge.ticked.connect(lambda: ticks.append(1))
    bridge.look()
    assert (len(heard), len(ticks)) == (0, 1)
    clock.advance(hours=9)
    bridge.look()
    assert (len(heard), len(ticks)) == (1, 2)
    assert heard[0].customers is None
    bridge.look_if_due()
    assert len(ticks) == 2


def test_a_window_that_is_kept_asks_nothing_of_a_notebook_that_was_closed(qtbot: QtBot, clock: FixedClock) -> None:
    notebook = Notebook.in_memory(clock)
    bridge = Bridge(notebook)
    notebook.close()
    bridge.look()
    assert not bridge._timer.isActive()
