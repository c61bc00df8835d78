"""Words that are painted again are laid out once, and what is only scrolled by is let go."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, colours

BOX = QRect(0, 0, 200, 20)


def painted(*lines: str, passing: bool) -> QImage:
    ground = QImage(200, 20, QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFF)
    painter = QPainter(ground)
    for line in lines:
        lettering.words(painter, BOX, line, Role.BODY, colours().ink, passing=passing)
    painter.end()
    return ground


def test_what_is_scrolled_by_takes_the_place_of_no_other_words(dressed: QApplication) -> None:
    painted("Here to stay", passing=False)
    before = lettering._laid_out.cache_info()
    painted(*(f"Customer {number}" for number in range(500)), passing=True)
    assert lettering._laid_out.cache_info() == before
    kept = lettering._laid_out_passing.cache_info()
    assert kept.currsize == kept.maxsize < 200


def test_both_are_painted_alike(dressed: QApplication) -> None:
    assert painted("Greta Holm", passing=True) == painted("Greta Holm", passing=False)
