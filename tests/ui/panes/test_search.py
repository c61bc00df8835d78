import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.panes.customers import CustomersPane
from crmnotes.ui.panes.search import SearchPane
from crmnotes.ui.window import Window
from tests.ui.panes.conftest import opened

Key = Qt.Key


@pytest.fixture
def told(notebook: Notebook, clock: FixedClock) -> Customer:
    """Greta asked for a cheaper weave; two others have linen in their name and their promise."""
    now = clock.now()
    greta = notebook.customers.add(Customer("Greta Holm", company="Holm Interiors"))
    linen = notebook.customers.add(Customer("Linen & Sons"))
    notebook.notes.say(Note(greta.id, "Is there anything like the Oslo weave, but cheaper?", now, now))
    notebook.notes.say(Note(linen.id, "Café curtains in línen", now, now, channel=Channel.EMAIL))
    notebook.promises.make(greta.id, "Send samples of the new linen")
    return greta


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, told: Customer) -> SearchPane:
    made = opened(qtbot, bridge, SearchPane)
    assert made.find_here()
    return made


class Paints(QObject):
    """Counts how often a widget is painted."""

    number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return False


def settle() -> None:
    """Until the event loop has nothing left to do."""
    for _ in range(3):
        QApplication.processEvents()


def shown(pane: SearchPane) -> list[str]:
    rows = (pane.model.row(number) for number in range(pane.model.rowCount()))
    return [row.spoken if isinstance(row, Heading) else row.title for row in rows if isinstance(row, Heading | Entry)]


def test_a_person_is_found_by_something_they_said(qtbot: QtBot, pane: SearchPane, told: Customer) -> None:
    """Words, Enter: nothing else (Ctrl+F has brought the keyboard here)."""
    qtbot.keyClicks(pane.focusWidget(), "oslo wea")
    assert shown(pane) == ["What was said 1", "Greta Holm"]
    with qtbot.waitSignal(pane.customer_opened) as opened:
        qtbot.keyClick(pane.focusWidget(), Key.Key_Return)
    assert opened.args == [told.id]


def test_all_kinds_are_found_and_the_words_pointed_out(qtbot: QtBot, pane: SearchPane) -> None:
    qtbot.keyClicks(pane.line, "linen")
    assert shown(pane) == ["Customers 1", "Linen & Sons", "What was said 1", "Linen & Sons", "Promises 1", "Greta Holm"]
    note = pane.model.entry(3)
    assert note is not None
    assert [note.text[start : start + length] for start, length in note.marks] == ["línen"]


def test_arrows_walk_over_headings_while_the_line_keeps_the_keyboard(
    qtbot: QtBot, pane: SearchPane, told: Customer
) -> None:
    qtbot.keyClicks(pane.line, "linen")
    for _ in range(2):
        qtbot.keyClick(pane.line, Key.Key_Down)
    assert pane.view.currentIndex().row() == 5
    assert pane.line.hasFocus()
    with qtbot.waitSignal(pane.customer_opened) as opened:
        qtbot.keyClick(pane.line, Key.Key_Return)
    assert opened.args == [told.id]
    qtbot.keyClick(pane.line, Key.Key_Up)
    assert pane.view.currentIndex().row() == 3


def test_nothing_found_and_nothing_typed_say_so(qtbot: QtBot, pane: SearchPane) -> None:
    hint = pane.words.text()
    assert hint.startswith("Type words that somebody said")
    qtbot.keyClicks(pane.line, "zeppelin")
    assert pane.words.text() == "Nothing was found for “zeppelin”."
    qtbot.keyClick(pane.line, Key.Key_Return)
    qtbot.keyClick(pane.line, Key.Key_Escape)
    assert pane.words.text() == hint
    assert pane.model.rowCount() == 0


def test_a_change_elsewhere_is_seen_at_once(qtbot: QtBot, pane: SearchPane, notebook: Notebook) -> None:
    qtbot.keyClicks(pane.line, "linen")
    qtbot.keyClick(pane.line, Key.Key_Down)
    notebook.customers.add(Customer("A linen shop"))
    assert shown(pane)[0] == "Customers 2"
    entry = pane.view.entry()
    assert entry is not None
    assert entry.what == "notes", "what was chosen stays chosen"


def test_more_is_found_when_the_end_is_reached(
    qtbot: QtBot, pane: SearchPane, notebook: Notebook, told: Customer
) -> None:
    now = notebook.clock.now()
    with notebook.together("many"):
        for number in range(150):
            notebook.notes.say(Note(told.id, f"zigzag {number}", now, now))
    pane.resize(900, 500)
    qtbot.keyClicks(pane.line, "zigzag")
    assert shown(pane)[0] == "What was said 12+"
    for _ in range(11):
        qtbot.keyClick(pane.line, Key.Key_Down)
    assert shown(pane)[0] == "What was said 48+"
    entry = pane.view.entry()
    assert entry is not None
    assert entry.text == "zigzag 138", "what was chosen stays chosen"
    qtbot.keyClicks(pane.line, " 1")
    assert shown(pane)[0] == "What was said 12+"


def test_a_tall_window_is_filled(qtbot: QtBot, pane: SearchPane, notebook: Notebook, told: Customer) -> None:
    now = notebook.clock.now()
    with notebook.together("many"):
        for number in range(30):
            notebook.notes.say(Note(told.id, f"zigzag {number}", now, now))
    pane.resize(900, 3000)
    qtbot.keyClicks(pane.line, "zigzag")
    assert shown(pane)[0] == "What was said 30"


def test_a_key_asks_once_even_when_what_is_found_has_low_rows(
    qtbot: QtBot, pane: SearchPane, notebook: Notebook
) -> None:
    with notebook.together("many"):
        for number in range(100):
            notebook.customers.add(Customer(f"Maria {number}"))
    answers: list[object] = []
    pane.asker.answered.connect(lambda question, _found: answers.append(question))
    for size in (500, 700, 1200):
        pane.resize(900, size)
        pane.line.clear()
        qtbot.keyClicks(pane.line, "m")
        assert pane.view.overflows()
    assert len(answers) == 3


def test_a_key_paints_once_though_rows_below_the_screen_are_measured_later(
    qtbot: QtBot, pane: SearchPane, notebook: Notebook, told: Customer
) -> None:
    now = notebook.clock.now()
    with notebook.together("many"):
        for number in range(40):
            notebook.notes.say(Note(told.id, f"zigzag {number} " + "and so on " * 40, now, now))
    qtbot.keyClicks(pane.line, "linen")
    settle()
    paints = Paints()
    pane.view.viewport().installEventFilter(paints)
    pane.line.setText("zigzag")
    before = pane.view.verticalHeader().length()
    settle()
    assert pane.view.verticalHeader().length() > before, "the rows below were measured"
    assert paints.number == 1


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "a AND", "(", "% _", "-x", "col:x", "<b>", "'; DROP", "\u202e"])
def test_no_words_break_it(qtbot: QtBot, pane: SearchPane, words: str) -> None:
    with qtbot.assertNotEmitted(pane.bridge.failed):
        pane.line.setText(words)
    assert pane.line.text() == words


def test_from_anywhere_a_person_is_found_with_two_keys_and_their_words(
    qtbot: QtBot, window: Window, told: Customer
) -> None:
    """Ctrl+F, words, Enter."""
    pressed = 0

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal pressed
        pressed += 1
        qtbot.keyClick(window.focusWidget() or window, key, modifier)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "cheaper")
    press(Key.Key_Return)
    assert pressed == 2
    assert window.place == "customers"
    pane = window.pane()
    assert isinstance(pane, CustomersPane)
    assert pane.page.name.text() == "Greta Holm"
    press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "search"
    assert isinstance(window.focusWidget(), QLineEdit)
    assert window.focusWidget().selectedText() == "cheaper", "other words replace these"
