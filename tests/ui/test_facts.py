import pytest
from pytestqt.qtbot import QtBot

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.facts import Fact, FactsBox

SHORT = [Fact(f"Label {n}", f"value {n}") for n in range(8)]


@pytest.mark.parametrize(
    ("facts", "width", "columns"),
    [
        (SHORT, 800, 4),
        (SHORT, 200, 2),
        (SHORT, 100, 1),
        ([*SHORT, Fact("About", "long words " * 40)], 800, 4),
        ([Fact("Email", "somebody.with.a.long.name@company.example")] * 3, 420, 1),
        ([], 800, 1),
    ],
)
def test_as_many_columns_as_fit(qtbot: QtBot, bridge: Bridge, facts: list[Fact], width: int, columns: int) -> None:
    box = FactsBox()
    qtbot.addWidget(box)
    box.show_facts(facts)
    box.arrange(width)
    box.resize(width, box.heightForWidth(width))
    box.show()
    box.grab()
    places = {value.mapTo(box, value.rect().topLeft()).x() for value in box.values() if value.text() != facts[-1].value}
    assert len(places) <= columns
    assert len(box.values()) == len(facts)
    if facts is SHORT:
        assert len(places) == columns


def test_the_same_cells_serve_the_next_customer(qtbot: QtBot, bridge: Bridge) -> None:
    box = FactsBox()
    qtbot.addWidget(box)
    box.show_facts(SHORT)
    box.arrange(800)
    first = box.values()
    box.show_facts([Fact("Phone", "1")])
    box.arrange(800)
    assert box.values() == first[:1]
    assert box.values()[0].text() == "1"
    assert [value.isVisibleTo(box) for value in first] == [True] + [False] * 7
