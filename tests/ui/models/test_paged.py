from collections.abc import Iterator, Sequence

from pytestqt.qtbot import QtBot

from crmnotes.errors import Damaged
from crmnotes.ui.models.paged import FEWEST, SCREENFUL, SCROLLED, SPARE, PagedModel
from crmnotes.ui.models.sections import Entry, Row


def entries(*ids: int) -> list[Row]:
    return [Entry("notes", n, 1) for n in ids]


def ids(model: PagedModel) -> list[int | str]:
    shown = (model.row(number) for number in range(model.rowCount()))
    return [row.key[1] for row in shown if row is not None]


def test_pages_are_read_one_by_one_and_again_as_far_as_they_are_seen(qtbot: QtBot) -> None:
    shown = [[1, *range(100, 160)], [3, *range(200, 260)], [5, 6]]
    read: list[list[int]] = []

    def feed() -> Iterator[Sequence[Row]]:
        for page in shown:
            read.append(page)
            yield entries(*page)

    model = PagedModel()
    model.begin(feed)
    assert ids(model) == shown[0]
    assert model.canFetchMore()
    model.fetchMore()
    assert ids(model) == shown[0] + shown[1]
    read.clear()
    shown[0] = [2, *shown[0][1:], 7]
    model.refresh(len(shown[0]) - SPARE + 1)
    assert ids(model) == shown[0] + shown[1]
    assert len(read) == 2
    read.clear()
    model.refresh(len(shown[0]) - SPARE)
    assert ids(model) == shown[0]
    assert len(read) == 1
    model.fetchMore()
    assert ids(model) == shown[0] + shown[1]
    model.fetchMore()
    assert ids(model) == shown[0] + shown[1] + shown[2]
    assert not model.canFetchMore()


def test_pages_are_as_large_as_there_is_need(qtbot: QtBot) -> None:
    model = PagedModel()
    asked: list[int] = []

    def feed() -> Iterator[Sequence[Row]]:
        for first in range(0, 1000, 100):
            asked.append(model.page_size)
            yield entries(*range(first, first + min(model.page_size, 7 if first == 100 else 100)))

    model.begin(feed)
    model.fetchMore()
    assert asked == [SCREENFUL, SCROLLED, SCROLLED - 7]
    asked.clear()
    model.refresh(100 - SPARE + 1)
    assert asked == [101, FEWEST]


def test_small_pages_come_together(qtbot: QtBot) -> None:
    model = PagedModel()
    model.begin(lambda: (entries(n) for n in range(1, 200)))
    assert len(ids(model)) == SCREENFUL


def test_a_page_that_cannot_be_read_is_said_and_the_rest_stays(qtbot: QtBot) -> None:
    def feed() -> Iterator[Sequence[Row]]:
        yield entries(1)
        raise Damaged("The file is damaged.")

    model = PagedModel()
    with qtbot.waitSignal(model.failed) as said:
        model.begin(feed)
    assert said.args == ["The file is damaged."]
    assert ids(model) == [1]
    assert not model.canFetchMore()
