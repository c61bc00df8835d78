import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.errors import Damaged, Stopped
from crmnotes.ui.asking import Asker


class Library:
    """Answers in capitals; `held` answers wait until they are let go."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.closed = False
        self.busy = 0  # so many times what is asked is ended
        self.ends = False  # whether what is held ends when it is to give way
        self.ended = 0
        self.held: dict[str, threading.Event] = {}
        self.begun: dict[str, threading.Event] = {}

    def answer(self, question: str) -> str:
        self.asked.append(question)
        if question in self.held:
            self.begun[question].set()
            assert self.held[question].wait(10)
        if self.busy:
            self.busy -= 1
            raise Stopped("This was stopped.")
        if question == "bad":
            raise Damaged("The file is damaged.")
        return question.upper()

    def hold(self, question: str) -> None:
        self.held[question], self.begun[question] = threading.Event(), threading.Event()

    def close(self) -> None:
        self.closed = True

    def give_way(self) -> None:
        """What is held is ended."""
        self.ended += 1
        if self.ends:
            self.busy = 1
            for held in self.held.values():
                held.set()


@contextmanager
def asking(here: Library, there: Library, quick: float) -> Iterator[Asker]:
    asker = Asker(Library.answer, here, lambda: there, quick=quick)
    try:
        yield asker
    finally:
        asker.stop()


def test_a_small_notebook_answers_at_once(qtbot: QtBot) -> None:
    here, there = Library(), Library()
    with asking(here, there, quick=60) as asker:
        for question in ("a", "ab"):
            with qtbot.waitSignal(asker.answered, timeout=0) as said:
                asker.put(question)
            assert said.args == [question, question.upper()]
    assert not there.asked


def test_a_large_notebook_answers_from_a_thread_and_late_answers_are_dropped(qtbot: QtBot) -> None:
    here, there = Library(), Library()
    answers: list[str] = []
    with asking(here, there, quick=0) as asker:
        asker.answered.connect(lambda question, _answer: answers.append(question))
        asker.put("a")  # took longer than was allowed
        there.hold("ab")
        asker.put("ab")
        assert there.begun["ab"].wait(10)
        for later in ("abc", "abcd", "abcde"):
            asker.put(later)
        with qtbot.waitSignal(asker.answered) as said:
            there.held["ab"].set()
        assert said.args == ["abcde", "ABCDE"]
    assert answers == ["a", "abcde"], "neither the late one nor those typed over are shown"
    assert there.asked == ["ab", "abcde"], "those typed over were not even asked"
    assert there.closed


def test_what_was_ended_so_that_the_window_can_write_is_asked_again(qtbot: QtBot) -> None:
    here, there = Library(), Library()
    there.busy = 2
    with asking(here, there, quick=0) as asker:
        asker.put("a")  # took longer than was allowed
        with qtbot.waitSignal(asker.answered) as said:
            asker.put("ab")
        assert said.args == ["ab", "AB"]
    assert there.asked == ["ab", "ab", "ab"]


def test_an_answer_to_words_taken_back_is_dropped(qtbot: QtBot) -> None:
    there = Library()
    with asking(Library(), there, quick=0) as asker:
        asker.put("a")
        there.hold("ab")
        asker.put("ab")
        assert there.begun["ab"].wait(10)
        asker.forget()
        with qtbot.assertNotEmitted(asker.answered, wait=50):
            there.held["ab"].set()


def test_what_is_typed_over_is_ended_and_not_asked_again(qtbot: QtBot) -> None:
    there = Library()
    with asking(Library(), there, quick=0) as asker:
        asker.put("a")
        there.ends = True
        there.hold("ab")
        asker.put("ab")
        assert there.begun["ab"].wait(10)
        with qtbot.waitSignal(asker.answered) as said:
            asker.put("abc")
        assert said.args == ["abc", "ABC"]
    assert there.asked == ["ab", "abc"]


def test_what_is_forgotten_is_ended_and_what_rests_is_not(qtbot: QtBot) -> None:
    there = Library()
    with asking(Library(), there, quick=0) as asker:
        asker.forget()
        assert not there.ended
        asker.put("a")
        there.ends = True
        there.hold("ab")
        asker.put("ab")
        assert there.begun["ab"].wait(10)
        with qtbot.assertNotEmitted(asker.answered, wait=50):
            asker.forget()
        assert there.ended == 1
        there.ends = False
        with qtbot.waitSignal(asker.answered) as said:
            asker.put("abc")
        assert said.args == ["abc", "ABC"]
    assert there.asked == ["ab", "abc"]


def test_what_cannot_be_answered_is_said(qtbot: QtBot) -> None:
    with asking(Library(), Library(), quick=60) as asker, qtbot.waitSignal(asker.failed) as said:
        asker.put("bad")
    assert said.args == ["The file is damaged."]
    with asking(Library(), Library(), quick=0) as asker, qtbot.waitSignal(asker.failed) as said:
        asker.put("good")
        asker.put("bad")
    assert said.args == ["The file is damaged."]


def test_an_answer_that_comes_while_it_stops_is_dropped(qtbot: QtBot) -> None:
    there = Library()
    with asking(Library(), there, quick=0) as asker:
        asker.put("a")
        there.hold("ab")
        asker.put("ab")
        assert there.begun["ab"].wait(10)
        there.held["ab"].set()
        asker.stop()
        assert there.closed
        with qtbot.assertNotEmitted(asker.answered):
            QApplication.processEvents()
