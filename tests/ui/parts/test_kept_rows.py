"""Rows that only move are copied from the picture of the list: every pixel is as if they had been painted again."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme, Tone
from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel
from crmnotes.ui.parts.rows import Look, Stacked
from crmnotes.ui.parts.sections import SectionsView

WORDS = ("A delivery", "of linen", "came late", "and nobody", "was told of it,", "so she asked", "again on Tuesday")


class Counted(Stacked):
    """Counts the rows that are painted, and holds what they stand on."""

    painted = 0
    ground: QWidget

    def paint(self, painter: QPainter, box: QRect, row: Entry, edges: tuple[bool, bool], look: Look) -> None:
        self.painted += 1
        super().paint(painter, box, row, edges, look)


def rows(seed: int, many: int) -> list[Row]:
    chance = Random(seed)
    made: list[Row] = []
    for number in range(many):
        if number % 6 == 0:
            made.append(Heading(f"Part {number}", str(number)))
        text = " ".join(chance.choices(WORDS, k=chance.randint(2, 30)))
        made.append(Entry("notes", number, 1, f"Name {number}", "of a firm", "by 5 pm", text, "2 h late", Tone.RED))
    return made


@pytest.fixture
def list_of(qtbot: QtBot, window: QWidget) -> tuple[SectionsView, SectionsModel, Counted]:
    layout, model = Counted(), SectionsModel()
    model.start(rows(1, 60))
    view, ground = SectionsView(model, layout), QWidget()
    layout.ground = ground
    QVBoxLayout(ground).addWidget(view)
    qtbot.addWidget(ground)
    ground.resize(700, 600)
    ground.show()
    QApplication.processEvents()
    view.keep_rows()
    view.viewport().update()
    QApplication.processEvents()
    return view, model, layout


def on_screen(view: SectionsView) -> QImage:
    """The pixels of the list as the window holds them."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    picture = view.window().backingStore().paintDevice()
    assert isinstance(picture, QImage)
    place = QRect(view.viewport().mapTo(view.window(), QPoint(0, 0)), view.viewport().size())
    return picture.copy(place)


def painted_anew(view: SectionsView) -> QImage:
    """The same, with nothing kept."""
    kept, view._kept = view._kept, None
    view.viewport().update()
    found = on_screen(view)
    view._kept = kept
    return found


def test_after_an_act_only_the_rows_that_look_otherwise_are_painted(list_of):
    view, model, layout = list_of
    view.choose_row(1)
    on_screen(view)
    layout.painted, picture = 0, view._kept._picture
    gone = [row for row in rows(1, 60) if row.key != ("notes", 0)]
    model.patch(gone)
    view.choose_near(1)
    shown = on_screen(view)
    assert layout.painted <= 4, "the next one, now chosen, the one at the foot, and neighbours of the gap"
    assert view._kept._picture is picture, "rows move within it"
    assert shown == painted_anew(view)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_each_pixel_is_as_if_painted_again(list_of, seed):
    view, model, _layout = list_of
    chance, now = Random(seed), rows(1, 60)
    for _ in range(25):
        match chance.randrange(8):
            case 0:
                now = [row for row in now if chance.random() > 0.05]
                model.patch(now)
            case 1:
                there = chance.choice([row for row in now if isinstance(row, Entry)])
                now = [row._replace(text=row.text + " again") if row is there else row for row in now]
                model.patch(now)
            case 2:
                view.choose_near(chance.randrange(len(now)))
            case 3:
                view.verticalScrollBar().setValue(chance.randrange(view.verticalScrollBar().maximum() + 1))
            case 4:
                view.viewport().update(QRect(0, chance.randrange(500), 300, chance.randrange(1, 200)))
            case 5:
                now.insert(chance.randrange(len(now)), now.pop(chance.randrange(len(now))))
                model.patch(now)
            case 6:
                cut = chance.randrange(1, len(now))
                now = [*now[cut:], *now[:cut]] if chance.random() < 0.7 else now[: max(cut, 3)]
                model.patch(now)
            case _:
                view.resize(view.width() - chance.randrange(3), view.height())
        assert on_screen(view) == painted_anew(view)


def test_other_colours_and_another_size_of_text_begin_another_picture(list_of, window):
    view, _model, _layout = list_of
    before = on_screen(view)
    window.wear(Scheme.DARK, 150)
    view.fit()
    dark = on_screen(view)
    assert dark != before
    assert dark == painted_anew(view)
    window.wear(Scheme.LIGHT, 100)
    assert theme.text_percent() == 100


def test_nothing_is_kept_of_a_list_that_is_out_of_sight(list_of):
    view, _model, _layout = list_of
    on_screen(view)
    assert view._kept is not None
    assert view._kept._picture is not None
    view.hide()
    assert view._kept._picture is None
