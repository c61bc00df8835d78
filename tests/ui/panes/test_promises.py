from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due, State
from crmnotes.ui import language
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.promises import CHOICES
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.panes.promises import PromisesPane
from crmnotes.ui.words import tr
from tests.ui.panes.conftest import opened

Key = Qt.Key


@pytest.fixture
def promised(notebook: Notebook, clock: FixedClock) -> dict[str, int]:
    """Two promises overdue, one due today, one this week, one later, one of theirs."""
    ann, bob = (notebook.customers.add(Customer(name)).id for name in ("Ann", "Bob"))
    today = clock.now().date()

    def make(customer: int, text: str, days: int, *, by_them: bool = False) -> int:
        return notebook.promises.make(customer, text, Due(today + timedelta(days=days)), by_them=by_them).id

    made = {
        "old": make(ann, "old", 1), "older": make(bob, "older", 0), "today": make(ann, "today", 2),
        "week": make(ann, "week", 5), "later": make(bob, "later", 40), "theirs": make(bob, "theirs", 3, by_them=True),
    }  # fmt: skip
    clock.advance(days=2)
    return made


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, promised: dict[str, int]) -> PromisesPane:
    return opened(qtbot, bridge, PromisesPane)


def shown(pane: PromisesPane) -> list[str]:
    rows = (pane.model.row(number) for number in range(pane.model.rowCount()))
    return [f"{row.text} {row.tally}" if isinstance(row, Heading) else row.text for row in rows if row is not None]


def chosen(pane: PromisesPane) -> str:
    entry = pane.view.entry()
    return entry.text if isinstance(entry, Entry) else ""


def test_promises_stand_in_their_sections(pane: PromisesPane) -> None:
    assert shown(pane) == [
        "Overdue 2", "older", "old", "Today 1", "today", "The next 7 days 1", "week", "Later 1", "later",
        "They promised 1", "theirs",
    ]  # fmt: skip
    assert pane.summary.text() == "2 overdue, 1 due today and 2 still ahead."


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [("de", "Eingehalten", "Eingehaltene"), ("fr", "Tenue", "Tenues"), ("es", "Cumplida", "Cumplidas")],
)
def test_a_chip_and_a_heading_name_many_promises_and_a_key_one(
    qtbot: QtBot, bridge: Bridge, promised: dict[str, int], code: str, one: str, many: str
) -> None:
    language.speak(code)
    try:
        bridge.notebook.promises.keep(promised["old"])
        pane = opened(qtbot, bridge, PromisesPane)
        kept = list(CHOICES).index("Kept")
        assert pane.chips.buttons()[kept].text() == many
        pane.chips.choose(kept)
        assert shown(pane)[0] == f"{many} 1"
        assert tr("Kept") == one
    finally:
        language.listen(None)


def test_kept_with_one_key_and_the_next_is_chosen(qtbot: QtBot, pane: PromisesPane, notebook: Notebook) -> None:
    assert chosen(pane) == "older"
    with qtbot.waitSignal(pane.bridge.acted) as said:
        qtbot.keyClick(pane.view, Key.Key_K)
    assert said.args == ["Kept: older", True]
    assert shown(pane)[:3] == ["Overdue 1", "old", "Today 1"]
    assert shown(pane)[-2:] == ["Kept 1", "older"]
    assert chosen(pane) == "old"
    assert pane.view.hasFocus()
    notebook.history.undo()
    assert shown(pane)[:3] == ["Overdue 2", "older", "old"]
    assert chosen(pane) == "old"


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("M", "renegotiation_started"),
        ("S", "snooze_started"),
        ("X", "miss_started"),
        ("E", "correction_started"),
        ("Shift+K", "keeping_started"),
    ],
)
def test_what_needs_more_than_a_key_is_asked_for(
    qtbot: QtBot, pane: PromisesPane, promised: dict[str, int], key: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        qtbot.keySequence(pane.view, key)
    assert asked.args == [promised["older"]]


def test_let_off(qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int]) -> None:
    qtbot.keyClick(pane.view, Key.Key_L)
    assert notebook.promises.get(promised["older"]).state is State.RELEASED


def press(key: Qt.Key) -> None:
    """Presses a key in the question that is shown."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    (box.defaultButton() if key == Key.Key_Return else box.escapeButton()).click()


@pytest.mark.parametrize(("key", "state"), [(Key.Key_Return, State.VOID), (Key.Key_Escape, State.OPEN)])
def test_by_mistake_is_asked_first(
    qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int], key: Qt.Key, state: State
) -> None:
    QTimer.singleShot(0, lambda: press(key))
    qtbot.keyClick(pane.view, Key.Key_V)
    assert notebook.promises.get(promised["older"]).state is state


def test_told_moves_the_date(qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int]) -> None:
    notebook.promises.renegotiate(promised["older"], Due(date(2026, 12, 24)), "not_yet")
    assert chosen(pane) == "older"
    entry = pane.view.entry()
    assert entry is not None
    assert entry.aside.endswith("tell them: Thu 24 Dec")
    qtbot.keyClick(pane.view, Key.Key_T)
    assert notebook.promises.get(promised["older"]).due == Due(date(2026, 12, 24))


def test_what_cannot_be_done_is_said_and_changes_nothing(qtbot: QtBot, pane: PromisesPane) -> None:
    before = shown(pane)
    with qtbot.waitSignal(pane.bridge.failed):
        qtbot.keyClick(pane.view, Key.Key_T)
    pane.view.choose_row(pane.model.rowCount() - 1)
    assert shown(pane) == before


def test_an_ended_promise_is_left_as_it_is(
    qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int]
) -> None:
    notebook.promises.keep(promised["older"])
    pane.view.choose(("promises", promised["older"]))
    with qtbot.waitSignal(pane.bridge.failed) as said:
        qtbot.keyClick(pane.view, Key.Key_L)
    assert "ended already" in said.args[0]


def test_what_was_written_by_mistake_may_have_ended_already(
    qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int]
) -> None:
    notebook.promises.keep(promised["older"])
    pane.view.choose(("promises", promised["older"]))
    QTimer.singleShot(0, lambda: press(Key.Key_Return))
    qtbot.keyClick(pane.view, Key.Key_V)
    assert notebook.promises.get(promised["older"]).state is State.VOID


def test_the_history_of_the_chosen_promise_stands_below(
    qtbot: QtBot, pane: PromisesPane, notebook: Notebook, promised: dict[str, int]
) -> None:
    notebook.promises.renegotiate(promised["older"], Due(date(2026, 12, 24)), "not_yet")
    assert pane.story.text().endswith("to be told Thu 24 Dec: 24 Nov")
    qtbot.keyClick(pane.view, Key.Key_W)
    assert pane.story.text().endswith("stays at its date, said 24 Nov")
    qtbot.keyClick(pane.view, Key.Key_Down)
    assert pane.story.text() == "Promised 22 Nov for Mon 23 Nov"


@pytest.mark.parametrize(("key", "signal"), [("P", "promise_started"), ("Space", "call_prepared")])
def test_what_is_done_with_the_customer(
    qtbot: QtBot, pane: PromisesPane, notebook: Notebook, key: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        qtbot.keySequence(pane.view, key)
    assert asked.args == [notebook.customers.named("Bob")[0].id]


def test_enter_opens_the_customer(qtbot: QtBot, pane: PromisesPane, notebook: Notebook) -> None:
    with qtbot.waitSignal(pane.customer_opened) as opened_:
        qtbot.keyClick(pane.view, Key.Key_Return)
    assert opened_.args == [notebook.customers.named("Bob")[0].id]


def test_chips_show_one_kind(qtbot: QtBot, pane: PromisesPane) -> None:
    pane.chips.take_focus()
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert "theirs" not in shown(pane)
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert shown(pane) == ["They promised 1", "theirs"]
    qtbot.keyClick(pane.focusWidget(), Key.Key_Right)
    assert pane.empty.text() == "No promise stands here."
    qtbot.keyClick(pane.focusWidget(), Key.Key_Left)
    assert shown(pane) == ["They promised 1", "theirs"]


def test_what_falls_due_while_the_window_stands_open_is_overdue(pane: PromisesPane, clock: FixedClock) -> None:
    clock.advance(days=1)
    pane.tick()
    assert shown(pane)[:4] == ["Overdue 3", "older", "old", "today"]
    assert chosen(pane) == "older"


def test_hundreds_are_read_page_by_page(qtbot: QtBot, bridge: Bridge, notebook: Notebook, clock: FixedClock) -> None:
    ann = notebook.customers.add(Customer("Ann")).id
    with notebook.together("many"):
        for number in range(230):
            notebook.promises.make(ann, f"promise {number}", Due(clock.now().date() + timedelta(days=1 + number // 40)))
    pane = opened(qtbot, bridge, PromisesPane)
    assert pane.model.rowCount() < 120
    for _ in range(6):
        qtbot.keyClick(pane.view, Key.Key_End)
    assert pane.model.rowCount() == 231
    qtbot.keyClick(pane.view, Key.Key_K)
    assert pane.model.rowCount() == 232, "as far as before, with the one kept and its heading"


def test_acts_do_not_read_the_list_further_and_further(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, clock: FixedClock
) -> None:
    ann = notebook.customers.add(Customer("Ann")).id
    with notebook.together("many"):
        for number in range(230):
            notebook.promises.make(ann, f"promise {number}", Due(clock.now().date() + timedelta(days=1 + number // 40)))
    pane = opened(qtbot, bridge, PromisesPane)
    first = pane.model.rowCount()
    for _ in range(4):
        qtbot.keyClick(pane.view, Key.Key_K)
        assert pane.model.rowCount() <= first
    qtbot.keyClick(pane.view, Key.Key_End)
    assert pane.model.rowCount() > first, "the rest is read when it is scrolled to"


def test_an_empty_notebook_says_what_to_do(qtbot: QtBot, bridge: Bridge) -> None:
    pane = opened(qtbot, bridge, PromisesPane)
    assert "Ctrl+L" in pane.empty.text()
    assert pane.summary.text() == "Nothing that you promised is open."
