"""Wishes, Asked and Kind words by keyboard: each act from its row, its sheet, and back to the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Direction, Kind, Note
from crmnotes.ui.dialogs.asked import Answer, Ask, Changed
from crmnotes.ui.dialogs.quoting import Quoting
from crmnotes.ui.dialogs.thank import Thank
from crmnotes.ui.dialogs.wish import Offer, SameWish
from crmnotes.ui.models.sections import Heading
from crmnotes.ui.panes.care import CarePane
from crmnotes.ui.tabs.care_tab import CareTab
from crmnotes.ui.tabs.kind_words import KindWordsTab
from crmnotes.ui.window import Window

Key = Qt.Key


class Voices:
    """Writes down who said what kind of thing."""

    def __init__(self, notebook: Notebook, clock: FixedClock) -> None:
        self.notebook, self.clock = notebook, clock
        self.people: dict[str, int] = {}

    def say(self, name: str, text: str, kind: Kind) -> int:
        if name not in self.people:
            self.people[name] = self.notebook.customers.add(Customer(name)).id
        self.clock.advance(minutes=1)
        now = self.clock.now()
        return self.notebook.notes.say(Note(self.people[name], text, now, now, kind=kind)).note.id


@pytest.fixture
def voices(notebook: Notebook, clock: FixedClock) -> Voices:
    return Voices(notebook, clock)


def opened(window: Window, name: str) -> CareTab:
    care = window.go("care")
    assert isinstance(care, CarePane)
    care.show_tab(name)
    care.take_focus()
    tab = care.tab()
    assert isinstance(tab, CareTab)
    return tab


def shown(tab: CareTab) -> list[str]:
    rows = (tab.model.row(number) for number in range(tab.model.rowCount()))
    return [
        f"{row.text} {row.tally}".strip() if isinstance(row, Heading) else f"{row.pill} | {row.title} | {row.text}"
        for row in rows
        if row is not None
    ]


def sheet(qtbot: QtBot, tab: CareTab, key: Qt.Key, kind: type[QDialog]) -> QDialog:
    qtbot.keyClick(tab.view, key)
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def test_a_wish_of_two_is_offered_to_both(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Linen in ochre", Kind.WISH)
    voices.say("Bob", "linen in ochre.", Kind.WISH)
    voices.say("Cleo", "Gift wrapping", Kind.WISH)
    tab = opened(window, "wishes")
    assert shown(tab) == [
        "Not offered yet 2", "2 voices | linen in ochre. | Bob and Ann", "1 voice | Gift wrapping | Cleo",
    ]  # fmt: skip
    offer = sheet(qtbot, tab, Key.Key_O, Offer)
    with qtbot.waitSignal(window.bridge.acted) as said:
        qtbot.keyClick(offer, Key.Key_Return)
    assert said.args == ["Now offered: 2 customers to tell", True]
    assert shown(tab)[-2:] == ["Offered 1", "2 voices | linen in ochre. | Bob and Ann"]
    assert len(voices.notebook.promises.page("open")) == 2


def test_unticked_customers_are_not_told(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Linen in ochre", Kind.WISH)
    voices.say("Bob", "linen in ochre", Kind.WISH)
    tab = opened(window, "wishes")
    offer = sheet(qtbot, tab, Key.Key_O, Offer)
    assert isinstance(offer, Offer)
    for tick in offer.ticks.values():
        tick.setChecked(False)
    offer.submit()
    assert offer.wrong.text() == "Choose at least one customer to tell."
    offer.date.line.setText("30 feb")
    offer.submit()
    assert "no such day as “30 feb”" in offer.wrong.text()
    offer.date.line.setText("fri")
    offer.ticks[voices.people["Bob"]].setChecked(True)
    offer.submit()
    assert [line.customer_name for line in voices.notebook.promises.page("open")] == ["Bob"]


def test_two_wishes_are_the_same(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Linen in ochre", Kind.WISH)
    voices.say("Bob", "Do you have warm yellow?", Kind.WISH)
    tab = opened(window, "wishes")
    same = sheet(qtbot, tab, Key.Key_J, SameWish)
    assert isinstance(same, SameWish)
    completer = same.name.completer()
    assert completer is not None
    completer.setCompletionPrefix("ochre")
    assert completer.currentCompletion() == "Linen in ochre"
    same.name.setText("Linen in ochre")
    qtbot.keyClick(same, Key.Key_Return)
    assert shown(tab) == ["Not offered yet 1", "2 voices | Linen in ochre | Bob and Ann"]


def test_asked_answered_changed_and_told(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Is it ready?", Kind.SAID)
    tab = opened(window, "asked")
    assert shown(tab) == ["Due to be asked 1", "Ask | Ann | “How are we doing?” · never asked"]
    qtbot.keyClick(sheet(qtbot, tab, Key.Key_A, Ask), Key.Key_Return)
    assert shown(tab) == ["Asked", "No answer | Ann | How are we doing?"]
    answer = sheet(qtbot, tab, Key.Key_A, Answer)
    assert isinstance(answer, Answer)
    answer.text.setPlainText("Call before you come")
    answer.mark.setText("9")
    answer.submit()
    assert answer.wrong.text().startswith("A mark is a number from 1 to 5")
    answer.mark.setText("4")
    answer.submit()
    assert shown(tab) == ["Asked", "4 of 5 | Ann | How are we doing?\n“Call before you come”"]
    changed = sheet(qtbot, tab, Key.Key_C, Changed)
    assert isinstance(changed, Changed)
    changed.changed.setText("We call an hour before")
    qtbot.keyClick(changed, Key.Key_Return)
    assert shown(tab)[0] == "Tell them what changed 1"
    assert tab.view.choose(("told", tab.notebook.asking.page()[0][0].lead.id))
    qtbot.keyClick(tab.view, Key.Key_T)
    assert shown(tab)[0] == "Asked"
    assert shown(tab)[1].endswith("Changed: We call an hour before (they know it)")


def test_an_answer_given_at_once_is_one_step(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Is it ready?", Kind.SAID)
    tab = opened(window, "asked")
    ask = sheet(qtbot, tab, Key.Key_A, Ask)
    assert isinstance(ask, Ask)
    ask.question.choose("unmet_want")
    ask.text.setPlainText("Linen in ochre")
    ask.submit()
    assert shown(tab) == ["Asked", "Answered | Ann | What is it you want and cannot get?\n“Linen in ochre”"]
    assert [wish.name for wish in voices.notebook.wishes.all()] == ["Linen in ochre"]
    voices.notebook.history.undo()
    assert shown(tab)[0] == "Due to be asked 1"


def test_another_time(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Is it ready?", Kind.SAID)
    tab = opened(window, "asked")
    with qtbot.waitSignal(window.bridge.acted) as said:
        qtbot.keyClick(tab.view, Key.Key_N)
    assert said.args == ["Ann is not asked this time", True]
    assert shown(tab) == []
    assert tab.empty.isVisible()


def test_what_changed_needs_an_answer(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Is it ready?", Kind.SAID)
    tab = opened(window, "asked")
    with qtbot.waitSignal(window.bridge.failed) as said:
        qtbot.keyClick(tab.view, Key.Key_C)
    assert said.args == ["There is no answer in this row: A writes one down."]


def test_kind_words_permitted_thanked_and_written_out(
    qtbot: QtBot, window: Window, voices: Voices, tmp_path: Path
) -> None:
    voices.say("Ann Lee", "Lovely work", Kind.COMPLIMENT)
    tab = opened(window, "kind_words")
    assert isinstance(tab, KindWordsTab)
    assert shown(tab)[1] == "Not asked | Ann Lee | “Lovely work”"
    quoting = sheet(qtbot, tab, Key.Key_P, Quoting)
    assert isinstance(quoting, Quoting)
    quoting.permission.choose("first_name")
    qtbot.keyClick(quoting, Key.Key_Return)
    assert shown(tab)[1] == "First name | Ann Lee | “Lovely work”"
    qtbot.keyClick(sheet(qtbot, tab, Key.Key_T, Thank), Key.Key_Return)
    (thanks,) = voices.notebook.notes.page(kinds=[Kind.THANKS])
    assert thanks.direction is Direction.US
    with qtbot.waitSignal(window.bridge.acted) as said:
        tab.write(tmp_path / "kind.md")
    assert said.args == ["1 testimonial written to kind.md", False]
    assert (tmp_path / "kind.md").read_text("utf-8") == "> Lovely work\n>\n> — Ann\n"
    with qtbot.waitSignal(window.bridge.failed):
        tab.write(tmp_path / "kind.pdf")


def test_space_shows_the_card(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann Lee", "Lovely work", Kind.COMPLIMENT)
    tab = opened(window, "kind_words")
    with qtbot.waitSignal(tab.call_prepared) as asked:
        qtbot.keyClick(tab.view, Key.Key_Space)
    assert asked.args == [voices.people["Ann Lee"]]


def test_of_many_who_are_due_the_first_are_shown(window: Window, voices: Voices) -> None:
    for number in range(22):
        voices.say(f"Customer {number:02}", "Is it ready?", Kind.SAID)
    rows = shown(opened(window, "asked"))
    assert rows[0] == "Due to be asked the first 20"
    assert len(rows) == 21


def test_a_click_on_a_tab_leaves_the_keyboard_to_its_list(qtbot: QtBot, window: Window, voices: Voices) -> None:
    voices.say("Ann", "Linen in ochre", Kind.WISH)
    voices.say("Ann", "The best linen", Kind.COMPLIMENT)
    opened(window, "wishes")
    care = window.pane()
    assert isinstance(care, CarePane)
    qtbot.mouseClick(care.chips.buttons()[3], Qt.MouseButton.LeftButton)
    tab = care.tab()
    assert isinstance(tab, KindWordsTab)
    assert tab.view.hasFocus()
