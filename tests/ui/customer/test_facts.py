import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crmnotes.records import Way, WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.facts import Fact, FactsBox, Value

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


@pytest.mark.parametrize(
    ("kind", "value", "offered"),
    [
        (WayKind.PHONE, "+45 33 12 00 41", "Call"),
        (WayKind.ADDRESS, "Havnegade 12, 1058 København", "Show on a map"),
        (WayKind.HANDLE, "@greta", ""),
    ],
)
def test_the_menu_of_a_way_offers_what_enter_does(qtbot: QtBot, kind: WayKind, value: str, offered: str) -> None:
    label, way = Value(), Way(kind, value)
    qtbot.addWidget(label)
    label.show_fact(Fact("Way", value, way))
    shown = [act.text() for act in label.actions() if act.isVisible()]
    assert shown == [*([offered] if offered else []), "Copy"]
    if offered:
        with qtbot.waitSignal(label.used) as used:
            label.actions()[0].trigger()
        assert used.args == [way]


def test_a_click_offers_what_can_be_done_with_a_way(qtbot: QtBot) -> None:
    label, used = Value(), list[object]()
    qtbot.addWidget(label)
    way = Way(WayKind.ADDRESS, "Havnegade 12, 1058 København")
    label.show_fact(Fact("Address", way.value, way))
    label.used.connect(used.append)
    label.show()
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Show on a map", "Copy"]
    menu.actions()[0].trigger()
    menu.close()
    assert used == [way]
    label.show_fact(Fact("Reply within", "4 hours"))
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert QApplication.activePopupWidget() is None
