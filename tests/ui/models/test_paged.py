from collections.abc import Iterator, Sequence

from pytestqt.qtbot import QtBot

from crmnotes.errors import Damaged
from crmnotes.ui.models.paged import PagedModel
from crmnotes.ui.models.sections import Entry, Row


def entries(*ids: int) -> list[Row]:
    return [Entry("notes", n, 1) for n in ids]


def ids(model: PagedModel) -> list[int | str]:
    return [key[1] for key in model.keys()]


def test_pages_are_read_one_by_one_and_as_far_as_before(qtbot: QtBot) -> None:
    shown = [[1, 2], [3, 4], [5, 6]]
    read: list[list[int]] = []

    def feed() -> Iterator[Sequence[Row]]:
        for page in shown:
            read.append(page)
            yield entries(*page)

    model = PagedModel()
    model.begin(feed)
    assert ids(model) == [1, 2]
    assert model.canFetchMore()
    model.fetchMore()
    assert ids(model) == [1, 2, 3, 4]
    read.clear()
    shown[0] = [2, 7]
    model.refresh()
    assert ids(model) == [2, 7, 3, 4]
    assert len(read) == 2
    model.fetchMore()
    model.fetchMore()
    assert ids(model) == [2, 7, 3, 4, 5, 6]
    assert not model.canFetchMore()


def test_a_page_that_cannot_be_read_is_said_and_the_rest_stays(qtbot: QtBot) -> None:
    def feed() -> Iterator[Sequence[Row]]:
        yield entries(1)
        raise Damaged("The file is damaged.")

    model = PagedModel()
    model.begin(feed)
    with qtbot.waitSignal(model.failed) as said:
        model.fetchMore()
    assert said.args == ["The file is damaged."]
    assert ids(model) == [1]
    assert not model.canFetchMore()
