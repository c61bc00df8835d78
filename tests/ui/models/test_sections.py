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
