import sys

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel

headings = st.integers(0, 3).map(lambda n: Heading(f"Day {n}"))
entries = st.integers(1, 12).map(lambda n: Entry("notes", n, 1, title=f"Note {n}"))
lists = st.lists(st.one_of(headings, entries), unique_by=lambda row: row.key)


@given(lists, lists)
def test_patching_leaves_rows_that_stay_where_they_were(old: list[Row], new: list[Row]) -> None:
    model = SectionsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.start(old)
    kept = {row.key: QPersistentModelIndex(model.index(n, 0)) for n, row in enumerate(old)}
    model.patch(new)
    assert model.keys() == [row.key for row in new]
    for key, index in kept.items():
        if index.isValid():
            assert new[index.row()].key == key
    del tester


def moved(model: SectionsModel) -> list[int]:
    """Keeps how many rows each signal takes out or brings in."""
    found: list[int] = []
    for signal in (model.rowsRemoved, model.rowsInserted):
        signal.connect(lambda _parent, first, last: found.append(last - first + 1))
    return found


def test_a_heading_that_stands_further_down_now_takes_no_other_row_with_it() -> None:
    """As on Today, when nobody waits who is late, and those to be answered today take the heading over."""
    late, today = [Entry("reply", 1, 1)], [Entry("reply", number, 1) for number in range(2, 4)]
    between = [Heading("Promised"), *(Entry("promise", number, 1) for number in range(40))]
    model = SectionsModel()
    model.start([Heading("Waiting"), *late, *between, Heading("Reply today"), *today])
    changes, told = moved(model), list[int]()
    model.patched.connect(told.extend)
    model.patch([*between, Heading("Waiting"), *today])
    assert sum(changes) == 4, "both headings and the row that was settled go, one heading comes"
    assert told == [0, 40, 41, 42], "what stands beside the gaps, and the heading"


def test_nothing_is_said_of_a_list_that_is_as_it_was() -> None:
    model = SectionsModel()
    rows = [Heading("Waiting"), Entry("reply", 1, 1), Entry("reply", 2, 2)]
    model.start(rows)
    changes, told = moved(model), list[object]()
    model.patched.connect(told.append)
    model.patch([Heading("Waiting"), *rows[1:]])
    assert changes == told == []
    model.patch([])
    assert changes == [3]
    assert told == [[]]


def test_two_rows_with_one_key_are_shown_all_the_same() -> None:
    model = SectionsModel()
    twice = [Entry("notes", 1, 1), Entry("notes", 1, 2), Entry("notes", 2, 1)]
    model.start(twice)
    for rows in (twice[1:], twice, [twice[0], *twice], [twice[2]]):
        model.patch(rows)
        assert [model.row(number) for number in range(model.rowCount())] == rows


def test_a_page_joins_the_card_before_it(qtbot: QtBot) -> None:
    model = SectionsModel()
    model.start([Heading("Today"), Entry("notes", 1, 1)])
    assert model.edges(1) == (True, True)
    model.append([Entry("notes", 2, 1), Heading("Yesterday"), Entry("notes", 3, 1)])
    assert [model.edges(row) for row in (1, 2, 4)] == [(True, False), (False, True), (True, True)]


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = SectionsModel()
    model.start([Heading("Today", "1"), Entry("notes", 1, 1, title="Ann", pill="2 h late", text="Hello")])
    assert not model.flags(model.index(0, 0)) & model.flags(model.index(1, 0)).ItemIsSelectable
    assert model.first_entry() == 1
    assert model.index(0, 0).data() == "Today 1"
    assert model.index(1, 0).data() == "Ann, 2 h late, Hello"


def test_a_thousand_questions_leave_the_references_to_none_alone(qtbot: QtBot) -> None:
    model = SectionsModel()
    model.start([Entry("notes", 1, 1)])
    index = model.index(0, 0)
    index.data(7)
    before = sys.getrefcount(None)
    for _ in range(1000):
        index.data(7)
    assert abs(sys.getrefcount(None) - before) < 50
