"""Complaints by keyboard: from a note on Notes, through every step, to a cause that is stopped at the source."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Kind, Why
from crmnotes.ui.dialogs.complaint import Admit, Confirm, NameCause, StopCause
from crmnotes.ui.models.sections import Heading
from crmnotes.ui.panes.care import CarePane
from crmnotes.ui.safety import kept_drafts
from crmnotes.ui.tabs.complaints import ComplaintsTab
from crmnotes.ui.window import Window
from crmnotes.ui.words.complaints import track
from crmnotes.ui.words.today import entry as today_entry

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def tab(window: Window) -> ComplaintsTab:
    care = window.go("care")
    assert isinstance(care, CarePane)
    care.show_tab("complaints")
    found = care.tab()
    assert isinstance(found, ComplaintsTab)
    found.take_focus()
    return found


def shown(window: Window) -> list[str]:
    model = tab(window).model
    found = [model.row(row) for row in range(model.rowCount())]
    return [row.text if isinstance(row, Heading) else f"{row.pill}: {row.title}" for row in found if row is not None]


def press(qtbot: QtBot, window: Window, *typed: str | Qt.Key) -> None:
    """Keys for the list, then those for the form that the first one opened."""
    for one in typed:
        modal = QApplication.activeModalWidget()
        target = (modal.focusWidget() if modal else window.focusWidget()) or window
        if isinstance(one, str):
            qtbot.keyClicks(target, one)
        else:
            qtbot.keyClick(target, one)


def in_form(window: Window, kind: type[QDialog]) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def said(window: Window) -> str:
    return window.quiet_bar.words.text()


def test_every_step_by_one_key_and_enter(qtbot: QtBot, window: Window, scene, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    greta = scene.person("Greta Holm", reply_within=60)
    note = scene.called(greta, "The wrong colour came", 2)
    window.go("notes")
    press(qtbot, window, KEY.Key_C)
    assert notebook.notes.get(note).kind is Kind.COMPLAINT
    assert said(window) == "A complaint of Greta Holm: C takes the first step"
    assert shown(window) == ["Open", "1 h late: Greta Holm"]

    press(qtbot, window, KEY.Key_C, "You are right", KEY.Key_Return)
    assert said(window) == "Admitted to Greta Holm"
    assert notebook.notes.page()[0].text == "You are right"
    press(qtbot, window, KEY.Key_C, "send the right one", KEY.Key_Return)
    assert notebook.complaints.get(note).remedy is not None
    assert said(window).startswith("Promised to Greta Holm: ")
    press(qtbot, window, KEY.Key_C, KEY.Key_Return)
    assert said(window) == "Put right for Greta Holm"
    assert shown(window) == ["Open", "Ask them: Greta Holm"]
    press(qtbot, window, KEY.Key_C, "Perfect now", KEY.Key_Return)
    assert said(window) == "Greta Holm confirmed that it is right"
    assert shown(window) == ["Closed", "Confirmed: Greta Holm"]
    press(qtbot, window, KEY.Key_C, "wrong colour", KEY.Key_Return)
    assert said(window) == "Cause: wrong colour"
    assert shown(window) == ["Causes", "1: Wrong colour", "Closed", "Confirmed: Greta Holm"]
    line = notebook.complaints.get(note)
    assert track(line, notebook.clock.now()) == (
        "heard 22 Nov · admitted 22 Nov · remedy: send the right one, Wednesday 25 November · put right 22 Nov"
        " · confirmed 22 Nov · cause: wrong colour"
    )
    tab(window).view.choose(("complaints", note))
    press(qtbot, window, KEY.Key_C)
    assert said(window) == "Nothing is left to do about this complaint."


def test_two_attempts_in_vain_close_it(qtbot: QtBot, window: Window, scene, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    note = scene.called(scene.person("Greta Holm"), "The wrong colour came", 2)
    notebook.notes.become(note, Kind.COMPLAINT)
    notebook.complaints.admit(note)
    notebook.complaints.put_right(note)
    tab(window)
    for vain in ("Asked Greta Holm in vain", "Closed unconfirmed: Greta Holm"):
        press(qtbot, window, KEY.Key_C)
        form = in_form(window, Confirm)
        assert isinstance(form, Confirm)
        form.no_answer.click()
        assert said(window) == vain
    assert shown(window) == ["Closed", "Unconfirmed: Greta Holm"]
    press(qtbot, window, KEY.Key_C)
    form = in_form(window, NameCause)
    press(qtbot, window, KEY.Key_Return)
    assert form.isVisible(), "a cause has a name"
    form.reject()


def test_a_known_cause_is_completed_while_typing_and_taken_with_enter(  # type: ignore[no-untyped-def]
    qtbot: QtBot, window: Window, scene, notebook: Notebook
) -> None:
    notes = [scene.called(scene.person(name), "Late again", 2) for name in ("Greta Holm", "Tom Becker")]
    for note in notes:
        notebook.notes.become(note, Kind.COMPLAINT)
        notebook.complaints.admit(note)
        notebook.complaints.put_right(note)
        notebook.complaints.confirm(note)
    notebook.complaints.name_cause(notes[0], "late delivery")
    tab(window)
    press(qtbot, window, KEY.Key_Home, KEY.Key_Down, KEY.Key_C)
    in_form(window, NameCause)
    press(qtbot, window, "lat", KEY.Key_Return, KEY.Key_Return)  # the first takes it, the second saves it
    assert [(line.cause, len(line.complaints)) for line in notebook.complaints.causes()] == [("late delivery", 2)]


def test_a_cause_is_stopped_from_today_and_from_care(
    qtbot: QtBot,
    window: Window,
    scene,
    notebook: Notebook,  # type: ignore[no-untyped-def]
) -> None:
    greta = scene.person("Greta Holm")
    for cause in ("late delivery", "packing"):
        for hours in (2, 3, 4):
            note = scene.called(greta, "Late again", hours)
            notebook.notes.become(note, Kind.COMPLAINT)
            notebook.complaints.admit(note)
            notebook.complaints.put_right(note)
            notebook.complaints.confirm(note)
            notebook.complaints.name_cause(note, cause)
    today = window.go("today")
    today.refresh(None)
    titles = [row.text for row in notebook.today().rows if row.why is Why.CAUSE]
    assert titles == ["late delivery", "packing"]
    press(qtbot, window, KEY.Key_Home, KEY.Key_C)
    in_form(window, StopCause)
    press(qtbot, window, KEY.Key_Return)
    assert QApplication.activeModalWidget() is not None, "what was done must be said"
    press(qtbot, window, "a new carrier", KEY.Key_Return)
    assert said(window) == "Stopped at the source: late delivery"
    assert shown(window)[:2] == ["Causes", "Stop it: Packing"]
    press(qtbot, window, KEY.Key_C, "thicker boxes", KEY.Key_Return)
    assert shown(window)[:3] == ["Causes", "3: Late delivery", "3: Packing"]
    assert [row for row in notebook.today().rows if row.why is Why.CAUSE] == []


def test_the_row_of_today_asks_for_the_next_step(qtbot: QtBot, window: Window, scene, clock: FixedClock) -> None:  # type: ignore[no-untyped-def]
    notebook = window.bridge.notebook
    note = scene.called(scene.person("Greta Holm"), "The wrong colour came", 2)
    notebook.notes.become(note, Kind.COMPLAINT)
    press(qtbot, window, KEY.Key_Home, KEY.Key_K)
    assert "C takes the next step" in said(window)
    press(qtbot, window, KEY.Key_C, "Sorry", KEY.Key_Return)
    assert notebook.complaints.get(note).steps.admitted_on == clock.now().date()
    notebook.complaints.agree_remedy(note, "send it")
    promise = notebook.complaints.get(note).remedy
    assert promise is not None
    notebook.promises.keep(promise.id)
    row = next(row for row in notebook.today().rows if row.step)
    assert "The remedy was kept: is it put right?" in today_entry(row, clock.now()).aside


@pytest.mark.parametrize(
    ("key", "kind"), [(KEY.Key_C, Kind.COMPLAINT), (KEY.Key_G, Kind.COMPLIMENT), (KEY.Key_W, Kind.WISH)]
)
def test_any_note_is_marked_with_one_key_and_back_again(
    qtbot: QtBot,
    window: Window,
    scene,
    notebook: Notebook,
    key: Qt.Key,
    kind: Kind,  # type: ignore[no-untyped-def]
) -> None:
    note = scene.called(scene.person("Greta Holm"), "You are the best", 2)
    window.go("notes")
    press(qtbot, window, key)
    assert notebook.notes.get(note).kind is kind
    if kind is Kind.COMPLAINT:
        qtbot.keyClick(window.focusWidget() or window, key, SHIFT)
    else:
        press(qtbot, window, key)
    assert notebook.notes.get(note).kind is Kind.SAID


def test_a_day_that_cannot_be_is_said_in_the_form(qtbot: QtBot, window: Window, scene, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    note = scene.called(scene.person("Greta Holm"), "The wrong colour came", 2)
    notebook.notes.become(note, Kind.COMPLAINT)
    notebook.complaints.admit(note)
    notebook.complaints.put_right(note)
    tab(window)
    press(qtbot, window, KEY.Key_C)
    form = in_form(window, Confirm)
    assert isinstance(form, Confirm)
    yesterday = notebook.clock.now().date() - timedelta(days=1)
    form.day.line.setText(f"{yesterday:%d %b %Y}")
    press(qtbot, window, KEY.Key_Return)
    assert form.wrong.text() == "That day lies before the complaint."
    form.day.line.setText("31 February")
    press(qtbot, window, KEY.Key_Return)
    assert form.isVisible()
    assert notebook.complaints.get(note).steps.confirmed_on is None
    form.reject()


def test_an_admission_answers_what_is_ticked(qtbot: QtBot, window: Window, scene, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    greta = scene.person("Greta Holm")
    note, other = scene.asked(greta, "Why so late?", 2), scene.asked(greta, "And how much is the blue?", 1)
    notebook.notes.become(note, Kind.COMPLAINT)
    tab(window)
    press(qtbot, window, KEY.Key_C)
    form = in_form(window, Admit)
    assert isinstance(form, Admit)
    assert list(form.ticks) == [other], "it answers itself"
    form.ticks[other].setChecked(False)
    press(qtbot, window, KEY.Key_Return)
    assert said(window) == "Admitted to Greta Holm, settles 1 question"
    assert [line.id for line in notebook.notes.open_questions(greta)] == [other]


def test_what_was_typed_into_a_step_is_kept(qtbot: QtBot, window: Window, scene, notebook: Notebook) -> None:  # type: ignore[no-untyped-def]
    note = scene.called(scene.person("Greta Holm"), "The wrong colour came", 2)
    notebook.notes.become(note, Kind.COMPLAINT)
    tab(window)
    press(qtbot, window, KEY.Key_C, "That was us")
    form = in_form(window, Admit)
    assert isinstance(form, Admit)
    form.keep()
    assert "about Greta Holm" in kept_drafts.sentence(notebook)
    form.words.clear()
    form.reject()


def test_nothing_to_complain_of_says_how_to_begin(window: Window) -> None:
    assert "C marks what a customer said" in tab(window).empty.text()
