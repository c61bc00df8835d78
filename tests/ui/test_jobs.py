import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from crmnotes.errors import DiskFull
from crmnotes.ui.jobs import OUR_FAULT, Job, Jobs


@pytest.fixture(autouse=True)
def nothing_is_thrown_away_on_the_worker() -> Iterator[None]:
    """As in the window: see `tidy`."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_a_job_counts_and_ends_in_the_window_s_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[int, int]] = []
    threads: list[bool] = []

    def work(job: Job) -> str:
        assert threading.current_thread() is not threading.main_thread()
        job.progress(1, 2)
        job.progress(2, 2)
        return "done"

    job = jobs.start(work)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    job.finished.connect(lambda _result: threads.append(QThread.currentThread() is jobs.thread()))
    with qtbot.waitSignal(job.finished) as finished:
        pass
    assert finished.args == ["done"]
    assert seen == [(1, 2), (2, 2)]
    assert threads == [True]
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_full_disk_is_told_in_its_own_words(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(job: Job) -> None:
        raise DiskFull("There is no room on the disk.")

    job = jobs.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == ["There is no room on the disk."]


def test_our_own_fault_is_one_plain_sentence(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    jobs = Jobs()

    def work(job: Job) -> None:
        raise ZeroDivisionError

    job = jobs.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == [OUR_FAULT]
    assert "ZeroDivisionError" in caplog.text


def test_a_second_job_waits_for_the_first(qtbot: QtBot) -> None:
    jobs = Jobs()
    gate = threading.Event()
    order: list[str] = []

    def first(job: Job) -> None:
        gate.wait(5)
        order.append("first")

    def second(job: Job) -> None:
        order.append("second")

    jobs.start(first)
    late = jobs.start(second)
    with qtbot.waitSignal(late.finished):
        gate.set()
    assert order == ["first", "second"]


def test_closing_asks_a_job_to_stop_and_waits(qtbot: QtBot) -> None:
    jobs = Jobs()
    running = threading.Event()
    stopped = threading.Event()

    def work(job: Job) -> None:
        running.set()
        while not job.is_cancelled():
            pass
        stopped.set()

    jobs.start(work)
    qtbot.waitUntil(running.is_set)
    jobs.stop()
    assert stopped.is_set()


def test_a_job_that_had_not_begun_when_all_were_stopped_never_does(qtbot: QtBot) -> None:
    jobs, done = Jobs(), list[str]()
    jobs.start(lambda _job: done.append("late"))
    jobs.stop()
    later = jobs.start(lambda _job: done.append("asked again"))
    with qtbot.waitSignal(later.ended):
        pass
    assert done == ["asked again"]
    assert not jobs.busy
