import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Kind, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.panes.notes import NotesPane
from tests.ui.panes.conftest import opened

Key = Qt.Key


@pytest.fixture
def said(notebook: Notebook, clock: FixedClock) -> dict[str, int]:
    """Five notes on three days."""
    ann, bob = (notebook.customers.add(Customer(name)).id for name in ("Ann", "Bob"))

    def say(customer: int, text: str, direction: Direction, channel: Channel, kind: Kind = Kind.SAID) -> int:
        now = clock.now()
        asks = channel is Channel.EMAIL and direction is Direction.THEM
        note = Note(customer, text, now, now, direction=direction, channel=channel, kind=kind, wants_answer=asks)
        return notebook.notes.say(note, settles=False).note.id

    made = {"first": say(ann, "first", Direction.THEM, Channel.CALL)}
    clock.advance(days=3)
    made["asks"] = say(ann, "asks", Direction.THEM, Channel.EMAIL)
    made["complains"] = say(bob, "complains", Direction.THEM, Channel.CALL, Kind.COMPLAINT)
    clock.advance(days=1)
    made["answer"] = say(bob, "answer", Direction.US, Channel.EMAIL)
    made["fact"] = say(ann, "fact", Direction.NONE, Channel.OTHER, Kind.FACT)
    return made


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, said: dict[str, int]) -> NotesPane:
    return opened(qtbot, bridge, NotesPane)


def shown(pane: NotesPane) -> list[str]:
    rows = (pane.model.row(number) for number in range(pane.model.rowCount()))
    return [row.text.strip("“”") for row in rows if isinstance(row, Heading | Entry)]


def chosen(pane: NotesPane) -> str:
    entry = pane.view.entry()
    return entry.text.strip("“”") if entry else ""


def test_everything_said_stands_under_its_day(pane: NotesPane) -> None:
    assert shown(pane) == ["Today", "fact", "answer", "Yesterday", "complains", "asks", "Sunday 22 November", "first"]


def test_filters_by_kind_channel_and_direction(qtbot: QtBot, pane: NotesPane) -> None:
    qtbot.mouseClick(pane.chips.buttons()[3], Qt.MouseButton.LeftButton)
    assert shown(pane) == ["Yesterday", "complains"]
    qtbot.mouseClick(pane.chips.buttons()[0], Qt.MouseButton.LeftButton)
    pane.channel.setFocus()
    qtbot.keyClicks(pane.channel, "Email")
    assert shown(pane) == ["Today", "answer", "Yesterday", "asks"]
    pane.direction.setFocus()
    qtbot.keyClick(pane.direction, Key.Key_Down)
    assert shown(pane) == ["Yesterday", "asks"]
    qtbot.keyClick(pane.direction, Key.Key_Down)
    assert shown(pane) == ["Today", "answer"]
    qtbot.mouseClick(pane.chips.buttons()[5], Qt.MouseButton.LeftButton)
    assert pane.empty.text() == "Nothing like this was written down."


def test_enter_opens_the_customer_and_e_edits(qtbot: QtBot, pane: NotesPane, said: dict[str, int]) -> None:
    qtbot.keyClick(pane.view, Key.Key_Down)
    with qtbot.waitSignal(pane.note_editing_started) as edited:
        qtbot.keyClick(pane.view, Key.Key_E)
    assert edited.args == [said["answer"]]
    with qtbot.waitSignal(pane.customer_opened):
        qtbot.keyClick(pane.view, Key.Key_Return)


def test_delete_moves_to_the_trash_chooses_the_next_and_can_be_undone(
    qtbot: QtBot, pane: NotesPane, notebook: Notebook
) -> None:
    qtbot.keyClick(pane.view, Key.Key_Down)
    with qtbot.waitSignal(pane.bridge.acted) as told:
        qtbot.keyClick(pane.view, Key.Key_Delete)
    assert told.args == ["Moved to the trash: answer", True]
    assert shown(pane)[:4] == ["Today", "fact", "Yesterday", "complains"]
    assert chosen(pane) == "complains"
    assert pane.view.hasFocus()
    notebook.history.undo()
    assert shown(pane)[:3] == ["Today", "fact", "answer"]
    assert chosen(pane) == "complains"


def test_a_question_needs_no_answer(qtbot: QtBot, pane: NotesPane, said: dict[str, int]) -> None:
    pane.view.choose(("notes", said["asks"]))
    entry = pane.view.entry()
    assert entry is not None
    assert entry.aside == "waiting for your reply"
    qtbot.keyClick(pane.view, Key.Key_N)
    entry = pane.view.entry()
    assert entry is not None
    assert entry.aside == "needs no answer"


def test_a_note_written_elsewhere_appears_and_the_chosen_one_stays(
    qtbot: QtBot, pane: NotesPane, notebook: Notebook, clock: FixedClock
) -> None:
    qtbot.keyClick(pane.view, Key.Key_Down)
    clock.advance(hours=1)
    now = clock.now()
    notebook.notes.say(Note(1, "newest", now, now))
    assert shown(pane)[:3] == ["Today", "newest", "fact"]
    assert chosen(pane) == "answer"


def test_an_empty_notebook_says_what_to_do(qtbot: QtBot, bridge: Bridge) -> None:
    pane = opened(qtbot, bridge, NotesPane)
    assert pane.empty.text() == "Nothing was written down yet. Ctrl+L writes down what a customer said."


def test_hundreds_are_read_page_by_page(qtbot: QtBot, pane: NotesPane, notebook: Notebook, clock: FixedClock) -> None:
    now = clock.now()
    with notebook.together("many"):
        for number in range(230):
            notebook.notes.say(Note(1, f"note {number}", now, now))
    assert pane.model.rowCount() <= 110
    for _ in range(6):
        qtbot.keyClick(pane.view, Key.Key_End)
    assert pane.model.rowCount() == 230 + 5 + 3
    assert chosen(pane) == "first"
