"""The card beside Today."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Direction, Note
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.card import MOST_SAID, CustomerCard
from crmnotes.ui.customer.card_lines import FactLine, SaidLine
from crmnotes.ui.look import lines
from crmnotes.ui.parts.plain import ColumnLabel, PlainLabel
from tests.ui.conftest import NOW, Scene


def facts(qtbot: QtBot, bridge: Bridge, customer: int) -> dict[str, str]:
    """What the card says, by its labels."""
    card = CustomerCard(bridge)
    qtbot.addWidget(card)
    card.show_customer(customer)
    return {line.name.text(): line.value.text() for line in card.findChildren(FactLine) if not line.isHidden()}


def test_they_were_heard_last_when_they_spoke_last(qtbot: QtBot, bridge: Bridge, scene: Scene) -> None:
    """Words of four days are one visit, which is told by its first day; the card says when it was really."""
    maria = scene.person("Maria Lopez")
    for days_before in (4, 3, 1):
        scene.asked(maria, "Late again.", hours=24 * days_before)
    assert facts(qtbot, bridge, maria)["Last heard"] == "yesterday"
    scene.called(maria, "Is it on its way?", hours=1)
    assert facts(qtbot, bridge, maria)["Last heard"] == "today"


def test_what_we_said_is_not_heard_and_an_order_is(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, scene: Scene
) -> None:
    jon = scene.person("Jon Field")
    assert "Last heard" not in facts(qtbot, bridge, jon)
    notebook.notes.say(Note(jon, "Sent the sketch.", NOW, NOW, direction=Direction.US))
    assert "Last heard" not in facts(qtbot, bridge, jon)
    notebook.orders.add(jon, 198000, "12 chairs", (NOW - timedelta(days=2)).date())
    assert facts(qtbot, bridge, jon)["Last heard"] == "2 days ago"


def test_what_they_said_is_found_behind_much_that_was_said_to_them(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, scene: Scene
) -> None:
    maria = scene.person("Maria Lopez")
    scene.asked(maria, "When does it come?", hours=48)
    for hours in range(MOST_SAID + 2):
        at = NOW - timedelta(hours=hours)
        notebook.notes.say(Note(maria, f"Tried again {hours}", at, at, direction=Direction.US))
    assert facts(qtbot, bridge, maria)["Last heard"] == "2 days ago"


def test_a_reply_without_words_leaves_no_empty_line(
    qtbot: QtBot, bridge: Bridge, notebook: Notebook, scene: Scene
) -> None:
    tom = scene.person("Tom Becker")
    scene.asked(tom, "When is it ready?", hours=2)
    notebook.notes.replied(tom, Channel.EMAIL)
    card = CustomerCard(bridge)
    qtbot.addWidget(card)
    card.show_customer(tom)
    said = [(line.who.text(), line.text.isHidden()) for line in card.findChildren(SaidLine) if not line.isHidden()]
    assert said == [("You emailed", True), ("They emailed", False)]


@pytest.fixture
def talker(scene: Scene) -> int:
    """A customer who said more than a card holds."""
    maria = scene.person("Maria Lopez")
    for hours in range(MOST_SAID):
        scene.asked(maria, "When does the delivery of linen come that was promised for Tuesday? " * 3, hours=hours + 1)
    return maria


def seen(qtbot: QtBot, bridge: Bridge, customer: int, width: int, height: int) -> CustomerCard:
    """The card in sight, with a customer on it."""
    card = CustomerCard(bridge)
    qtbot.addWidget(card)
    card.resize(width, height)
    card.show()
    card.show_customer(customer)
    QApplication.processEvents()  # Qt shows a scroll bar only then
    return card


def test_words_are_laid_out_for_the_widths_that_they_may_get(qtbot: QtBot, bridge: Bridge, talker: int) -> None:
    """Beside the scroll bar or without it; Qt alone would lay all of them out for widths that they only wish for."""
    card = seen(qtbot, bridge, talker, 360, 700)
    shown = [label for label in card.findChildren(ColumnLabel) if label.isVisible()]
    assert len(shown) > MOST_SAID
    assert max(len(label._words._heights) for label in shown) <= 2


def test_nothing_is_laid_out_again_where_nothing_changed(qtbot: QtBot, bridge: Bridge, talker: int) -> None:
    card = seen(qtbot, bridge, talker, 360, 700)
    card.refresh()
    before = lines._broken.cache_info().misses, lines._one_line.cache_info().misses
    card.refresh()
    card.grab()
    assert (lines._broken.cache_info().misses, lines._one_line.cache_info().misses) == before


@pytest.mark.parametrize("height", [300, 700, 2000])
def test_all_that_is_said_has_its_room_and_scrolls_when_there_is_too_little(
    qtbot: QtBot, bridge: Bridge, talker: int, height: int
) -> None:
    card = seen(qtbot, bridge, talker, 360, height)
    bar = card._scroll.verticalScrollBar()
    assert bar.isVisible() is (height < 2000)
    for wide in (360, 340):
        card.resize(wide, height)
        shown = [label for label in card.findChildren(PlainLabel) if label.isVisible()]
        for label in shown:
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            place = QRect(label.mapTo(card._body, QPoint()), label.size())
            assert card._body.rect().contains(place)
        assert card._body.width() == card.width() - 1 - (bar.width() if bar.isVisible() else 0)


def test_the_lines_of_a_card_stand_as_in_a_mirror_where_words_run_from_the_right(
    qtbot: QtBot, bridge: Bridge, talker: int
) -> None:
    card = seen(qtbot, bridge, talker, 360, 2000)
    line = next(line for line in card.findChildren(FactLine) if line.isVisible())
    name, value = line.name.geometry(), line.value.geometry()
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    card.refresh()
    assert line.name.x() == line.width() - name.width()
    assert line.value.geometry() == QRect(0, value.y(), value.width(), value.height())
