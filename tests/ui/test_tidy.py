import gc
import weakref

from pytestqt.qtbot import QtBot

from crmnotes.ui.tidy import Tidy


class Ring:
    """Two things that hold each other."""

    def __init__(self) -> None:
        self.me = self


def test_the_collector_rests_while_the_window_lives_and_rings_go_all_the_same(qtbot: QtBot) -> None:
    tidy = Tidy()
    assert not gc.isenabled()
    gc.collect()
    ring = weakref.ref(Ring())
    assert ring() is not None
    waste = [[] for _ in range(gc.get_threshold()[0] + 50)]
    tidy.look()
    assert ring() is None
    assert waste
    tidy.stop()
    assert gc.isenabled()


def test_what_a_start_made_is_not_looked_through_again(qtbot: QtBot) -> None:
    tidy = Tidy()
    assert gc.get_freeze_count() > 0
    tidy.stop()
    assert gc.get_freeze_count() == 0


def test_it_waits_while_the_worker_is_busy(qtbot: QtBot) -> None:
    working = [True]
    tidy = Tidy(busy=lambda: working[0])
    gc.collect()
    ring = weakref.ref(Ring())
    waste = [[] for _ in range(gc.get_threshold()[0] + 50)]
    tidy.look()
    assert ring() is not None
    working[0] = False
    tidy.look()
    assert ring() is None
    assert waste
    tidy.stop()
