"""Faults 30, 32 and 49: backups made while another connection writes are whole, hold a state that was, and restore."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

from crmnotes.notebook import Notebook, restoring
from crmnotes.store import backup_names, check
from crmnotes.store.opening import open_file
from tests.conftest import Trials
from tests.faults.acts import Desk, fill

AT_ONCE = (1, 2, 3)  # customers who are changed in one act: a backup has the same of all three


class Writer(threading.Thread):
    """A window that goes on writing, act after act; its notebook lives on this thread."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.desk, self.done, self.enough = Desk(path), 0, threading.Event()
        self.fault: BaseException | None = None

    def run(self) -> None:
        try:
            while not self.enough.is_set():
                with self.desk.book.together("three at once"):
                    for customer in AT_ONCE:
                        self.desk.book.customers.edit(customer, about=str(self.done + 1))
                self.done += 1
            self.desk.close()
        except BaseException as error:  # looked at by the test
            self.fault = error


def test_each_is_whole_and_restores(tmp_path: Path, trials: Trials) -> None:
    path = tmp_path / "notebook.crmnotes"
    fill(path)
    writer = Writer(path)
    writer.start()
    made: list[tuple[Path, int]] = []
    try:
        for number in range(trials.many("load")):
            with closing(Notebook(open_file(path, wait=30, journaled=False), writer.desk.clock)) as own:
                told = writer.done
                made.append((own.backups.make(tmp_path / f"copy {number}.crmnotes"), told))
    finally:
        writer.enough.set()
        writer.join()
    assert writer.fault is None
    for copy, told in made:
        target = tmp_path / "back" / "notebook.crmnotes"
        target.parent.mkdir(exist_ok=True)
        restoring.finish(restoring.prepare(copy, target), writer.desk.clock)
        (state,) = held(target)
        assert told <= state <= writer.done
        target.unlink()
        trials.count("load")
    assert backup_names.listing(tmp_path) == []


def held(path: Path) -> set[int]:
    """Which acts a notebook holds of each of the three; it is whole."""
    with closing(open_file(path)) as store:
        assert check.findings(store) == []
        rows = store.execute("SELECT about FROM customers WHERE id IN (1, 2, 3)")
        return {int(about) if about.isdecimal() else 0 for (about,) in rows}
