"""From right to left: every pane and dialog is turned round, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.ui import language
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Tone, colours, tone_colours
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.rows import Columns, Look, Stacked
from crmnotes.ui.parts.sections import SectionsView
from tests.ui import every, reading
from tests.ui.every import Sight, Stage
from tests.ui.pseudo import MIRRORED, Pseudo

if TYPE_CHECKING:
    from pathlib import Path

GROUND = QRect(0, 0, 640, 80)
ROW = Entry(
    "row", 1, 1, title="Maria Lopez", aside="promised 19 Nov", text="Send the menu", pill="Today", tone=Tone.AMBER
)


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    language.listen(Pseudo(), QLocale(MIRRORED))
    with every.stage(tmp_path_factory.mktemp("mirrored")) as on:
        yield on
    language.listen(None)


def painted(layout: Stacked, *, round_: bool) -> QImage:
    """A row on white ground."""
    picture = QImage(GROUND.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    with lettering.turned(GROUND, round_=round_):
        layout.paint(painter, GROUND, ROW, (True, True), Look(chosen=False, ring=False, wash=colours().paper))
    painter.end()
    return picture


def columns_of(picture: QImage, colour: str) -> tuple[int, int]:
    """The first and the last column in which a colour is seen."""
    seen = [
        x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y).name() == colour
    ]
    return min(seen), max(seen)


@pytest.mark.parametrize("left", [0, 7, 300])
@pytest.mark.parametrize("width", [1, 40, 340])
def test_a_box_is_turned_within_its_ground_and_turned_back_again(left: int, width: int) -> None:
    box = QRect(left, 5, width, 20)
    assert lettering.turn(box) == box
    with lettering.turned(GROUND, round_=True):
        turned = lettering.turn(box)
        assert turned.left() - GROUND.left() == GROUND.right() - box.right()
        assert lettering.turn(turned) == box
    with lettering.turned(GROUND, round_=False):
        assert lettering.turn(box) == box


@pytest.mark.usefixtures("dressed")
def test_the_pill_of_a_row_stands_at_the_other_edge() -> None:
    wash = tone_colours(Tone.AMBER)[1].lower()
    left, right = columns_of(painted(Stacked(), round_=False), wash)
    turned_left, turned_right = columns_of(painted(Stacked(), round_=True), wash)
    assert (turned_left, turned_right) == (GROUND.right() - right, GROUND.right() - left)
    assert left < GROUND.width() // 4


@pytest.mark.usefixtures("dressed")
def test_the_card_around_a_row_is_the_same_from_either_side() -> None:
    line = colours().line.lower()
    assert columns_of(painted(Columns(), round_=True), line) == columns_of(painted(Columns(), round_=False), line)


def test_margins_and_latin_names_are_turned_once(qtbot: QtBot, dressed: QApplication) -> None:
    language.listen(Pseudo(), QLocale(MIRRORED))
    ground, label = QWidget(), QLabel("Maria Lopez")
    qtbot.addWidget(ground)
    row = QHBoxLayout(ground)
    row.setContentsMargins(3, 0, 10, 0)
    row.addWidget(label)
    for _ in range(2):
        ground.show()
        ground.hide()
    language.listen(None)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (10, 3)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("sight", every.SIGHTS, ids=lambda sight: sight.name)
def test_every_pane_and_dialog_is_turned_and_nothing_is_cut(mirrored: Stage, sight: Sight, tmp_path: Path) -> None:
    with every.opened(mirrored, sight) as shown:
        assert shown.isRightToLeft()
        assert not list(reading.cut(shown))
        lists = [view for view in shown.findChildren(SectionsView) if view.isVisibleTo(shown)]
        for view in lists:
            assert not view.rows.rowCount() or starts_at_the_right(view)


def starts_at_the_right(view: SectionsView) -> bool:
    """Whether the words of the first row are nearer to the right edge than to the left."""
    ground = view.viewport().grab(QRect(0, 0, view.viewport().width(), view.rowHeight(0))).toImage()
    top, left, right = ground.height() // 2, 4, ground.width() - 5
    plain = ground.pixel(ground.width() // 2, 2)
    rows = range(4, max(5, ground.height() - 4))
    inked = [x for x in range(left, right) for y in (top, *rows) if ground.pixel(x, y) != plain]
    return not inked or ground.width() - max(inked) <= min(inked) + 2 * lettering.line_height()
