from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Due, Kind, Settled, State, What
from crmnotes.rules.today import TodayRow
from crmnotes.ui.beginning import Beginning
from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.before_call import BeforeCall
from crmnotes.ui.dialogs.complaint import Admit
from crmnotes.ui.dialogs.edit_customer import EditCustomer
from crmnotes.ui.dialogs.holding import Holding
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.dialogs.new_promise import NewPromise
from crmnotes.ui.dialogs.quiet import KnownQuiet
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.replied import Replied
from crmnotes.ui.dialogs.snooze import Snooze
from crmnotes.ui.models.sections import Entry, Heading
from crmnotes.ui.panes.today import TodayPane
from crmnotes.ui.window import Window
from crmnotes.ui.words.today import kind_of

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pane(window: Window) -> TodayPane:
    found = window.panes["today"]
    assert isinstance(found, TodayPane)
    return found


def choose(window: Window, kind: str, customer: int) -> TodayRow:
    today = pane(window)
    for place in range(today.model.rowCount()):
        row = today.model.today_row(place)
        if row is not None and (kind_of(row), row.customer) == (kind, customer):
            today.list.choose_row(place)
            return row
    raise AssertionError(f"no row of {kind}")


def press(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """One key, wherever the keyboard is in the window."""
    target = window.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


def shown(window: Window) -> list[str]:
    model = pane(window).model
    found = [model.row(row) for row in range(model.rowCount())]
    return [row.text if isinstance(row, Heading) else f"- {row.title}" for row in found if row is not None]


def dialog(window: Window, kind: type[QDialog]) -> QDialog:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    assert found.isVisible()
    return found


def test_levels_stand_in_their_order_under_headings(window: Window, business: object) -> None:
    window.pane().refresh(None)
    assert shown(window) == [
        "Waiting for your reply", "- Maria Lopez", "Promises past their date", "- Tom Becker",
        "Tell them the new date", "- Jon Field", "Promised for today", "- Maria Lopez", "Thank and ask",
        "- Maria Lopez", "- Greta Holm", "Gone quiet", "- Greta Holm",
    ]  # fmt: skip
    assert pane(window).around.day.text() == "Sunday 22 November"
    assert pane(window).around.summary.text() == (
        "You owe 1 reply, and it is late. 1 promise is past its date. 1 promise is due today."
    )
    assert pane(window).around.foot.text() == "Nothing else is owed."


def test_the_keyboard_is_in_the_list_and_the_first_row_is_chosen(business: object, window: Window) -> None:
    assert window.focusWidget() is pane(window).list
    entry = pane(window).list.entry()
    assert entry is not None
    assert entry.title == "Maria Lopez"
    assert pane(window).card.name.text() == "Maria Lopez"


def test_r_answers_all_their_questions_and_goes_on(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, window, KEY.Key_R)
    assert [notebook.notes.get(note).settled.how for note in business.asked] == [Settled.ANSWERED] * 2  # type: ignore[union-attr]
    assert window.quiet_bar.words.text() == "Maria Lopez answered, settles 2 questions"
    assert window.quiet_bar.undo.isVisible()
    entry = pane(window).list.entry()
    assert entry is not None
    assert entry.title == "Tom Becker"
    assert window.focusWidget() is pane(window).list
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert [notebook.notes.get(note).settled for note in business.asked] == [None, None]
    assert shown(window)[:2] == ["Waiting for your reply", "- Maria Lopez"]
    press(qtbot, window, KEY.Key_Y, CTRL)
    assert notebook.notes.get(business.asked[0]).settled is not None
    press(qtbot, window, KEY.Key_Z, CTRL)
    press(qtbot, window, KEY.Key_Z, CTRL | SHIFT)
    assert notebook.notes.get(business.asked[0]).settled is not None


def kept(notebook: Notebook, business) -> bool:  # type: ignore[no-untyped-def]
    return notebook.promises.get(business.late).state is State.KEPT


def told(notebook: Notebook, business) -> bool:  # type: ignore[no-untyped-def]
    return notebook.promises.get(business.tell).events[-1].what is What.TOLD


def none_needed(notebook: Notebook, business) -> bool:  # type: ignore[no-untyped-def]
    settled = notebook.notes.get(business.asked[0]).settled
    return settled is not None and settled.how is Settled.NONE_NEEDED


@pytest.mark.parametrize(
    ("key", "kind", "who", "done", "said"),
    [
        (KEY.Key_N, "reply", "maria", none_needed, "Maria Lopez: 2 questions need no answer"),
        (KEY.Key_K, "promise", "tom", kept, "Kept for Tom Becker: Send the price for 300 boxes"),
        (KEY.Key_T, "tell", "jon", told, "Told Jon Field: now due Friday 27 November"),
    ],
)
def test_one_key_settles_a_row_and_one_step_takes_it_back(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook,
    key: Qt.Key, kind: str, who: str, done: Callable[[Notebook, object], bool], said: str,
) -> None:  # fmt: skip
    choose(window, kind, getattr(business, who))
    before = shown(window)
    assert not done(notebook, business)
    press(qtbot, window, key)
    assert done(notebook, business)
    assert window.quiet_bar.words.text() == said
    assert len(shown(window)) < len(before)
    assert window.focusWidget() is pane(window).list
    assert pane(window).list.entry() is not None
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert not done(notebook, business)
    assert shown(window) == before


def test_holding_reply_takes_two_keys(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    choose(window, "reply", business.maria)
    press(qtbot, window, KEY.Key_H)
    sheet = dialog(window, Holding)
    qtbot.keyClick(sheet.focusWidget(), KEY.Key_Return)
    settled = notebook.notes.get(business.asked[0]).settled
    assert settled is not None
    assert settled.how is Settled.HOLDING
    made = notebook.promises.page("today")
    assert "Answer: The last delivery was late. What happened?" in [line.text for line in made]
    assert "2 questions wait no longer" in window.quiet_bar.words.text()
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert notebook.notes.get(business.asked[0]).settled is None
    assert len(notebook.promises.page("today")) == len(made) - 1


def test_a_reply_to_one_question_only(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    choose(window, "reply", business.maria)
    press(qtbot, window, KEY.Key_R, SHIFT)
    sheet = dialog(window, Replied)
    assert isinstance(sheet, Replied)
    sheet.ticks[business.asked[1]].setChecked(False)
    qtbot.keyClicks(sheet.text, "The van broke down, I am sorry.")
    qtbot.keyClick(sheet.text, KEY.Key_Return, CTRL)
    assert notebook.notes.get(business.asked[0]).settled is not None
    assert notebook.notes.get(business.asked[1]).settled is None
    assert window.quiet_bar.words.text() == "Maria Lopez answered, settles 1 question"


def test_a_new_date_they_know_moves_the_promise(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    choose(window, "promise", business.maria)
    press(qtbot, window, KEY.Key_M)
    sheet = dialog(window, Renegotiate)
    qtbot.keyClicks(sheet.focusWidget(), "fri")
    assert isinstance(sheet, Renegotiate)
    assert sheet.date.reading.text() == "Friday 27 November"
    qtbot.keyClick(sheet.focusWidget(), KEY.Key_Return)
    assert notebook.promises.get(business.today).due == Due(
        pane(window).notebook.clock.now().date() + timedelta(days=5)
    )
    assert window.quiet_bar.words.text() == "Now due Friday 27 November"
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert notebook.promises.get(business.today).due == notebook.promises.get(business.today).first_due


def test_a_new_date_they_do_not_know_yet_stands_as_tell_them(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook
) -> None:
    choose(window, "promise", business.maria)
    press(qtbot, window, KEY.Key_M)
    sheet = dialog(window, Renegotiate)
    assert isinstance(sheet, Renegotiate)
    qtbot.keyClicks(sheet.focusWidget(), "24 nov")
    sheet.not_told.click()
    qtbot.keyClick(sheet.date.line, KEY.Key_Return)
    assert notebook.promises.get(business.today).due.day == pane(window).notebook.clock.now().date()
    assert choose(window, "tell", business.maria).ids == (business.today,)


def test_without_a_date_the_sheet_stays_and_says_so(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    choose(window, "promise", business.maria)
    press(qtbot, window, KEY.Key_M)
    sheet = dialog(window, Renegotiate)
    assert isinstance(sheet, Renegotiate)
    qtbot.keyClicks(sheet.date.line, "soonish")
    qtbot.keyClick(sheet.date.line, KEY.Key_Return)
    assert sheet.isVisible()
    assert sheet.wrong.isVisible()
    assert sheet.date.line.text() == "soonish"
    qtbot.keyClick(sheet.date.line, KEY.Key_Escape)
    assert sheet.isVisible()  # what was typed is mentioned once before it goes
    qtbot.keyClick(sheet.date.line, KEY.Key_Escape)
    assert not window.findChildren(Renegotiate) or not sheet.isVisible()


def test_c_on_a_reply_makes_it_a_complaint_and_then_takes_its_first_step(
    qtbot: QtBot, scene, window: Window, notebook: Notebook
) -> None:  # type: ignore[no-untyped-def]
    jon = scene.person("Jon Field")
    note = scene.asked(jon, "The shelf is crooked")
    choose(window, "reply", jon)
    press(qtbot, window, KEY.Key_C)
    assert notebook.notes.get(note).kind is Kind.COMPLAINT
    assert window.quiet_bar.words.text() == "A complaint of Jon Field: C takes the first step"
    choose(window, "reply", jon)
    press(qtbot, window, KEY.Key_C)
    assert isinstance(dialog(window, Admit), Admit)


def test_of_several_questions_the_complaint_is_to_be_chosen(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook
) -> None:
    choose(window, "reply", business.maria)
    press(qtbot, window, KEY.Key_C)
    assert {notebook.notes.get(note).kind for note in business.asked} == {Kind.SAID}
    assert "Several questions wait here" in window.quiet_bar.words.text()


def test_snooze_hides_a_row_until_later_with_two_keys(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook, clock: FixedClock
) -> None:
    choose(window, "promise", business.maria)
    press(qtbot, window, KEY.Key_S)
    sheet = dialog(window, Snooze)
    qtbot.keyClick(sheet.focusWidget(), KEY.Key_1)
    assert pane(window).around.foot.text() == "1 snoozed row waits."
    assert "Hidden until" in window.quiet_bar.words.text()
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert pane(window).around.foot.text() == "Nothing else is owed."
    press(qtbot, window, KEY.Key_Y, CTRL)
    clock.advance(hours=3)
    window.bridge.look()
    window.pane().tick()
    assert choose(window, "promise", business.maria)


def test_a_late_promise_cannot_be_hidden(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    choose(window, "promise", business.tom)
    press(qtbot, window, KEY.Key_S)
    sheet = dialog(window, Snooze)
    assert isinstance(sheet, Snooze)
    assert "cannot be hidden" in sheet.wrong.text()
    assert sheet.answers == []


def test_s_on_a_quiet_row_says_that_i_know_why(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    choose(window, "quiet", business.greta)
    press(qtbot, window, KEY.Key_S)
    qtbot.keyClick(dialog(window, KnownQuiet).focusWidget(), KEY.Key_2)
    assert "Gone quiet" not in shown(window)
    assert notebook.customers.get(business.greta).quiet_known_until is not None
    press(qtbot, window, KEY.Key_Z, CTRL)
    assert "Gone quiet" in shown(window)


def test_space_shows_the_card_and_space_puts_it_away(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, window, KEY.Key_Space)
    card = dialog(window, BeforeCall)
    assert isinstance(card, BeforeCall)
    assert card.name.text() == "Maria Lopez"
    qtbot.waitUntil(card.isActiveWindow)
    assert card.focusWidget() is card
    qtbot.keyClick(card, KEY.Key_Space)
    assert not card.isVisible()
    assert window.focusWidget() is pane(window).list


def test_t_on_a_promise_past_its_date_tells_them_of_the_new_one(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook, clock: FixedClock
) -> None:
    clock.advance(days=4)
    pane(window).refresh(None)
    row = choose(window, "promise", business.jon)
    assert row.late_minutes
    press(qtbot, window, KEY.Key_T)
    assert told(notebook, business)


def test_p_promises_the_customer_of_a_row_something(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    choose(window, "promise", business.tom)
    before = len(notebook.promises.of(business.tom))
    press(qtbot, window, KEY.Key_P)
    sheet = dialog(window, NewPromise)
    qtbot.keyClicks(sheet.text, "bring a ladder")
    qtbot.keyClick(sheet.text, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(notebook.promises.of(business.tom)) == before + 1)


def test_enter_opens_the_customer(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(pane(window).customer_opened) as opened:
        press(qtbot, window, KEY.Key_Return)
    assert opened.args == [business.maria]
    assert window.place == "customers"


@pytest.mark.parametrize("key", [KEY.Key_K, KEY.Key_T, KEY.Key_M])
def test_a_key_that_does_not_fit_the_row_changes_nothing_and_says_so(  # type: ignore[no-untyped-def]
    qtbot: QtBot, business, window: Window, notebook: Notebook, key: Qt.Key
) -> None:
    choose(window, "reply", business.maria)
    steps = len(notebook.history.steps())
    press(qtbot, window, key)
    assert len(notebook.history.steps()) == steps
    assert window.quiet_bar.words.text()
    assert not window.quiet_bar.undo.isVisible()


def test_arrows_walk_over_headings(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    titles = []
    for _ in range(8):
        entry = pane(window).list.entry()
        assert isinstance(entry, Entry)
        titles.append(entry.title)
        press(qtbot, window, KEY.Key_Down)
    asks = ["Maria Lopez", "Greta Holm"]
    assert titles == ["Maria Lopez", "Tom Becker", "Jon Field", "Maria Lopez", *asks, "Greta Holm", "Greta Holm"]
    press(qtbot, window, KEY.Key_Home)
    assert pane(window).card.name.text() == "Maria Lopez"
    press(qtbot, window, KEY.Key_End)
    assert pane(window).card.name.text() == "Greta Holm"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_mouse_can_do_the_same(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    today = pane(window)
    row = next(n for n in range(today.model.rowCount()) if (r := today.model.today_row(n)) and kind_of(r) == "promise")
    place = today.list.visualRect(today.model.index(row, 0)).center()
    qtbot.mouseClick(today.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert today.card.name.text() == "Tom Becker"
    today.list.customContextMenuRequested.emit(place)
    menu = today.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = [act.text() for act in menu.actions() if act.text()]
    assert texts[0] == "Promise kept"
    menu.actions()[0].trigger()
    menu.close()
    assert notebook.promises.get(business.late).state is State.KEPT
    qtbot.mouseClick(window.quiet_bar.undo, Qt.MouseButton.LeftButton)
    assert notebook.promises.get(business.late).state is State.OPEN


def test_nothing_owed_says_what_to_do(window: Window, scene) -> None:  # type: ignore[no-untyped-def]
    assert "Ctrl+L writes down what a customer said" in pane(window).nobody.says.text()
    assert "Ctrl+I brings the contacts" in pane(window).nobody.says.text()
    first = pane(window).findChild(Beginning)
    assert isinstance(first, Beginning)
    assert first.isVisible()
    above, says = pane(window).nobody.heading, pane(window).nobody.says
    assert above.height() >= above.sizeHint().height(), "no letter is cut"
    assert says.height() >= says.heightForWidth(says.width())
    assert says.x() == above.x()
    assert first.height() >= first.sizeHint().height()
    scene.person("Anna")
    assert not first.isVisible()
    assert "Write down what the next customer says" in pane(window).nobody.says.text()
    assert pane(window).nobody.heading.isVisible()
    assert not pane(window).beside.isVisible()
    assert pane(window).around.foot.text() == "Nothing else is owed."


def test_an_empty_notebook_begins_with_a_button(qtbot: QtBot, window: Window) -> None:
    first = pane(window).findChild(Beginning)
    assert isinstance(first, Beginning)
    for act, dialog in ((first.write_down, CaptureLine), (first.add, EditCustomer), (first.bring, ImportContacts)):
        act.setFocus()
        qtbot.keyClick(act, KEY.Key_Space)
        opened = window.findChild(dialog)
        assert isinstance(opened, dialog)
        opened.reject()


def test_all_rows_settled_by_keyboard_alone(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    keys = {
        "reply": [KEY.Key_R], "promise": [KEY.Key_K], "tell": [KEY.Key_T], "ask": [KEY.Key_A, KEY.Key_Return],
        "quiet": [KEY.Key_S, KEY.Key_1],
    }  # fmt: skip
    for _ in range(7):
        row = pane(window).row()
        assert row is not None
        first, *rest = keys[kind_of(row)]
        press(qtbot, window, first)
        for key in rest:
            modal = QApplication.activeModalWidget()
            assert modal is not None
            qtbot.keyClick(modal.focusWidget(), key)
    assert pane(window).model.rowCount() == 0
    assert pane(window).around.foot.text() == "Nothing else is owed."
    assert pane(window).nobody.says.isVisible()


def test_what_was_written_down_shows_at_once(window: Window, scene, business) -> None:  # type: ignore[no-untyped-def]
    anna = scene.person("Anna Berg")
    scene.asked(anna, "How much is the fence?", 1)
    assert "- Anna Berg" in shown(window)


def test_a_narrow_window_leaves_the_card_out(qtbot: QtBot, business, window: Window) -> None:  # type: ignore[no-untyped-def]
    window.resize(760, 640)
    qtbot.waitUntil(lambda: not pane(window).card.isVisible())
    window.resize(1320, 860)
    qtbot.waitUntil(pane(window).card.isVisible)
    assert pane(window).card.name.text() == "Maria Lopez"


def test_the_card_s_button_answers(qtbot: QtBot, business, window: Window, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    assert pane(window).card.act.text() == "I replied"
    qtbot.mouseClick(pane(window).card.act, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert notebook.notes.get(business.asked[0]).settled is not None


def test_customer_text_never_becomes_clipboard_or_link(window: Window, scene) -> None:  # type: ignore[no-untyped-def]
    before = QGuiApplication.clipboard().text()
    bad = scene.person('<a href="file:///etc/passwd">x</a>', "<img src='file:///etc/hostname'>")
    scene.asked(bad, "<b>bold</b> <script>alert(1)</script>", 1)
    window.grab()
    card = pane(window).card
    assert card.name.text() == '<a href="file:///etc/passwd">x</a>'
    assert card.name.textFormat() is Qt.TextFormat.PlainText
    assert QGuiApplication.clipboard().text() == before
