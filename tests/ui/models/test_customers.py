import sys
from array import array
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.models.customers import BLOCK, KEPT_BLOCKS, CustomersModel

UNSERVED = 7  # Qt.ItemDataRole.TextAlignmentRole
LINE = 256


class Shelf:
    """Hands out lines and counts what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()

    def lines(self, ids: Iterable[int]) -> list[CustomerLine]:
        self.asked.append(list(ids))
        return [CustomerLine(n, str(n), f"Name {n}", "Firm") for n in self.asked[-1] if n not in self.gone]


def strict(model: CustomersModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_contents_are_read_in_blocks_when_they_are_shown(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = CustomersModel(shelf.lines)
    model.show(array("q", range(1, 100_001)))
    assert model.rowCount() == 100_000
    assert not shelf.asked
    first = model.index(50_000, 0).data(LINE)
    assert first.id == 50_001
    assert [len(ids) for ids in shelf.asked] == [BLOCK]
    for row in range(first.id // BLOCK * BLOCK, first.id // BLOCK * BLOCK + BLOCK):
        model.index(row, 0).data(LINE)
    assert len(shelf.asked) <= 2


def test_of_a_long_list_only_what_was_read_last_is_kept(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = CustomersModel(shelf.lines)
    model.show(array("q", range(1, 100_001)))
    kept = BLOCK * KEPT_BLOCKS
    for row in range(kept + BLOCK):
        assert model.index(row, 0).data(LINE).id == row + 1
    read = len(shelf.asked)
    for row in range(kept + BLOCK - 1, BLOCK - 1, -1):
        model.index(row, 0).data(LINE)
    assert len(shelf.asked) == read
    assert model.index(0, 0).data(LINE).id == 1
    assert len(shelf.asked) == read + 1


def test_one_who_went_meanwhile_shows_nothing(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.gone = {2}
    model = CustomersModel(shelf.lines)
    model.show(array("q", [1, 2, 3]))
    assert model.index(1, 0).data(LINE) is None
    assert model.index(2, 0).data() == "Name 3, Firm"


def test_a_thousand_questions_leave_the_references_to_none_alone(qtbot: QtBot) -> None:
    model = CustomersModel(Shelf().lines)
    model.show(array("q", range(1, 11)))
    index = model.index(3, 0)
    index.data(UNSERVED)
    before = sys.getrefcount(None)
    for _ in range(1000):
        index.data(UNSERVED)
    assert abs(sys.getrefcount(None) - before) < 50


ids = st.lists(st.integers(1, 40), unique=True)


@given(ids, ids, st.sets(st.integers(1, 40)))
def test_patching_leaves_rows_that_stay_where_they_were(old: list[int], new: list[int], touched: set[int]) -> None:
    model = CustomersModel(Shelf().lines)
    tester = strict(model)
    model.show(array("q", old))
    kept = {n: QPersistentModelIndex(model.index(row, 0)) for row, n in enumerate(old)}
    model.patch(array("q", new), frozenset(touched))
    assert list(model.ids()) == new
    for n, index in kept.items():
        if index.isValid():
            assert new[index.row()] == n
    del tester


def test_a_row_that_only_changed_is_painted_and_nothing_moves(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = CustomersModel(shelf.lines)
    model.show(array("q", [1, 2, 3]))
    model.line(0)
    with qtbot.waitSignal(model.dataChanged) as painted:
        model.patch(array("q", [1, 2, 3]), frozenset({2}))
    first, last, *_ = painted.args
    assert (first.row(), last.row()) == (1, 1)
