"""Rows below the screen are measured some at a turn, and are then as tall as if it had been done at once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel
from crmnotes.ui.parts.fitted_rows import AT_A_TURN
from crmnotes.ui.parts.rows import Stacked
from crmnotes.ui.parts.sections import SectionsView

MANY = AT_A_TURN * 3


def _rows(numbers: list[int]) -> list[Row]:
    return [Heading("All", str(len(numbers))), *(_entry(number) for number in numbers)]


def _entry(number: int) -> Entry:
    return Entry("notes", number, 1, title=f"Note {number}", text="some words " * (number % 40))


def _heights(view: SectionsView) -> list[int]:
    return [view.rowHeight(row) for row in range(view.rows.rowCount())]


@settings(max_examples=12)
@given(
    st.lists(st.integers(0, MANY), max_size=6), st.lists(st.integers(1000, 1009), unique=True, max_size=4), st.data()
)
def test_measured_by_turns_rows_are_as_tall_as_at_once(
    dressed: QApplication, gone: list[int], come: list[int], data: st.DataObject
) -> None:
    view = SectionsView(SectionsModel())
    view.resize(420, 300)
    view.show()
    view.start(_rows(list(range(20))))  # more than the screen holds, however its letters are
    QApplication.processEvents()
    view.rows.patch(_rows(list(range(MANY))))
    assert view._rest is not None
    for _ in range(data.draw(st.integers(0, 2))):
        view._measure_on()
    numbers = [number for number in range(MANY) if number not in gone]
    place = data.draw(st.integers(0, len(numbers)))
    view.rows.patch(_rows([*numbers[:place], *come, *numbers[place:]]))
    while view._rest is not None:
        view._measure_on()
    by_turns = _heights(view)
    view.fit()
    view._measure_rest()
    assert by_turns == _heights(view)
    view.close()


def test_where_a_pill_needs_another_width_all_rows_are_as_if_laid_out_anew(dressed: QApplication) -> None:
    view = SectionsView(SectionsModel())
    view.resize(420, 300)
    view.show()
    rows = [_entry(number)._replace(pill="1 of 2", text="some words " * 12) for number in range(4)]
    view.start(rows)
    for pill in ("3 of 4", "1,234,567 of 1,234,568 or more", "1 of 2"):
        view.rows.patch([rows[0]._replace(pill=pill), *rows[1:]])
        view.make_room()
        view._measure_rest()
        heights = _heights(view)
        view.fit()
        view._measure_rest()
        assert heights == _heights(view), pill


class Counted(Stacked):
    """Counts the rows that are measured."""

    measured = 0

    def height(self, row: Row, width: int) -> int:
        self.measured += 1
        return super().height(row, width)


def test_after_an_act_only_the_rows_beside_it_are_measured_and_laid_out_once(dressed: QApplication) -> None:
    layout = Counted()
    view = SectionsView(SectionsModel(), layout)
    view.resize(420, 300)
    view.show()
    rows = _rows(list(range(20)))
    view.start(rows)
    view._measure_rest()
    QApplication.processEvents()
    layout.measured = 0
    view.rows.patch([Heading("All", "19"), *rows[1:8], *rows[9:]])
    assert layout.measured <= 3, "the heading, whose tally is another one, and the two beside the gap"
    layout.measured = 0
    view.rows.patch([Heading("Sooner", "3"), *rows[5:8], Heading("All", "16"), *rows[1:5], *rows[9:]])
    assert layout.measured <= 8, "the three that moved, two headings, and those beside the gaps"
    heights = _heights(view)
    view.fit()
    view._measure_rest()
    assert heights == _heights(view)
    view.close()
