"""The one small stylesheet over Fusion: ranks of words by the property `role`, colours by `tone`, buttons by `kind`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crmnotes.places import resource
from crmnotes.ui.look.colours import PILLS

if TYPE_CHECKING:
    from crmnotes.ui.look.colours import Colours
    from crmnotes.ui.look.theme import Role

_SHEET = """
QToolTip {{ background: {paper}; color: {ink}; border: 1px solid {line}; padding: {p4}px; }}
QLabel[tone="quiet"] {{ color: {quiet}; }}
QLabel[tone="red"] {{ color: {red}; }}
QLabel[tone="amber"] {{ color: {amber}; }}
QLabel[tone="green"] {{ color: {green}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[pill] {{ border-radius: {p11}px; padding: {p2}px {p10}px; min-height: {p18}px; max-height: {p18}px; }}
QPushButton {{ outline: none; background: {paper}; color: {ink}; border: 1px solid {line}; border-radius: {p6}px;
  padding: {p5}px {p13}px; min-height: {p18}px; }}
QPushButton:hover {{ background: {hover}; border-color: {quiet}; }}
QPushButton:pressed {{ background: {chosen}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: {p5m}px {p13m}px; }}
QPushButton:disabled {{ color: {quiet}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ border-color: {ink}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {calm_wash}; color: {quiet}; border-color: {line}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {quiet}; border: 1px solid transparent;
  padding: {p3}px {p6}px; min-height: 0; }}
QPushButton[kind="quiet"]:hover {{ color: {ink}; background: {hover}; }}
QPushButton[kind="quiet"]:checked {{ color: {ink}; font-weight: 600; }}
QPushButton[kind="quiet"]:focus {{ border: 1px solid {accent}; color: {ink}; }}
QPushButton[kind="field"] {{ color: {quiet}; text-align: left; padding: {p6}px {p12}px; }}
QPushButton[kind="tab"] {{ background: transparent; color: {quiet}; border: 1px solid transparent; font-weight: 600;
  border-radius: {p11}px; padding: {p3}px {p12}px; min-height: {p16}px; }}
QPushButton[kind="tab"]:hover {{ color: {ink}; }}
QPushButton[kind="tab"]:checked {{ background: {amber_wash}; color: {amber}; border-color: {mark_amber}; }}
QPushButton[kind="tab"]:focus {{ border: 1px solid {accent}; }}
QPushButton[kind="side"] {{ color: {quiet}; text-align: left; padding: {p5}px {p11}px; }}
QPushButton[kind="side"]:checked {{ background: {chosen}; color: {ink}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="side"]:focus {{ border: 2px solid {accent}; padding: {p5m}px {p11m}px; }}
QPushButton[kind="place"] {{ background: transparent; border: 1px solid transparent; border-radius: {p6}px;
  padding: {p6}px {p11}px; text-align: left; }}
QPushButton[kind="list"] {{ background: transparent; border: 1px solid transparent; border-radius: {p6}px;
  padding: {p3}px {p11}px; text-align: left; color: {quiet}; min-height: {p16}px; }}
QPushButton[kind="list"]:hover {{ background: {hover}; color: {ink}; }}
QPushButton[kind="list"]:focus {{ border: 1px solid {accent}; color: {ink}; }}
QPushButton[kind="place"]:hover {{ background: {hover}; }}
QPushButton[kind="place"]:checked {{ background: {paper}; color: {accent}; font-weight: 600;
  border-color: {mark}; }}
QPushButton[kind="place"]:focus {{ border: 1px solid {accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {{ background: {paper}; color: {ink};
  border: 1px solid {line}; border-radius: {p6}px; padding: {p6}px {p11}px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {quiet}; }}
QToolButton[kind="inside"] {{ background: transparent; border: none; padding: 0; }}
QToolButton[kind="inside"]:hover {{ background: {hover}; border-radius: {p6}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {ground}; color: {quiet}; }}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ border-color: {quiet}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus {{
  border: 2px solid {accent}; padding: {p6m}px {p11m}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {p24}px; padding: 0 {p6}px; }}
QComboBox::drop-down {{ border: none; width: {p24}px; }}
QComboBox::down-arrow {{ image: url("{open_list}"); width: {p12}px; height: {p12}px; }}
QComboBox QAbstractItemView {{ background: {paper}; color: {ink}; border: 1px solid {line}; padding: {p4}px;
  selection-background-color: {chosen}; selection-color: {ink}; outline: none; }}
QCheckBox, QRadioButton {{ outline: 0; spacing: {p6}px; padding: {p2}px; border: 1px solid transparent;
  border-radius: {p4}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox::indicator {{ width: {p13}px; height: {p13}px; border: 1px solid {quiet}; border-radius: {p3}px;
  background: {paper}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator {{ width: {p13}px; height: {p13}px; border: 1px solid {quiet}; border-radius: {p7}px;
  background: {paper}; }}
QRadioButton::indicator:checked {{ border: {p4}px solid {accent}; width: {p7}px; height: {p7}px; }}
QFrame[frame="box"] {{ background: {paper}; border: 1px solid {line}; border-radius: {p8}px; }}
QFrame[frame="page"] {{ background: {paper}; border: none; }}
QFrame[frame="card"] {{ background: {paper}; border: none; border-left: 1px solid {line}; }}
QFrame[frame="side"] {{ background: {side}; border: none; border-right: 1px solid {line}; }}
QFrame[frame="bar"] {{ background: {paper}; border: 1px solid {line}; border-radius: {p6}px; }}
QFrame[frame="banner"] {{ background: {amber_wash}; border: none; }}
QFrame[frame="offers"] {{ background: {paper}; border: 1px solid {line}; border-radius: {p6}px; }}
QFrame[frame="offer"] {{ background: transparent; border: none; border-radius: {p4}px; }}
QFrame[frame="offer"][chosen="true"] {{ background: {chosen}; }}
QProgressBar {{ background: {calm_wash}; border: 1px solid {line}; border-radius: {p4}px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {p4}px; }}
QFrame[frame="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; border: none; }}
QLabel[value="true"], QScrollArea[ring="true"], QTextBrowser, QGraphicsView {{ border: 1px solid transparent;
  border-radius: {p4}px; }}
QLabel[value="true"]:focus, QScrollArea[ring="true"]:focus, QTextBrowser:focus, QGraphicsView:focus {{
  border-color: {accent}; }}
QListWidget {{ background: {paper}; color: {ink}; border: 1px solid {line}; border-radius: {p8}px; padding: {p4}px;
  outline: none; }}
QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: {p5}px 0; border-radius: {p4}px; }}
QListWidget::item:hover {{ background: {hover}; }}
QListWidget::item:selected {{ background: {chosen}; color: {ink}; }}
QTableView {{ background: transparent; border: none; outline: none; selection-background-color: transparent; }}
QMenuBar {{ background: {side}; color: {ink}; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: {p4}px {p10}px; background: transparent; }}
QMenuBar::item:selected {{ background: {chosen}; }}
QMenu {{ background: {paper}; color: {ink}; border: 1px solid {line}; padding: {p4}px; }}
QMenu::item {{ padding: {p5}px {p24}px {p5}px {p12}px; border-radius: {p4}px; }}
QMenu::item:selected {{ background: {chosen}; color: {ink}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px {p8}px; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {quiet}; }}
QScrollBar:vertical {{ background: transparent; width: {p10}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {grip}; border-radius: {p4}px; min-height: {p24}px; margin: {p2}px; }}
QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
QScrollBar:horizontal {{ background: transparent; height: {p10}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {grip}; border-radius: {p4}px; min-width: {p24}px; margin: {p2}px; }}
QScrollBar::handle:horizontal:hover {{ background: {quiet}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(now: Colours, px: Callable[[float], int], font_size: Callable[[Role], tuple[int, int]]) -> str:
    """The sheet for a set of colours at a text size."""
    from crmnotes.ui.look.theme import Role

    lengths = {f"p{n}": px(n) for n in (2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 18, 24)}
    lengths |= {f"p{n}m": max(0, px(n) - 1) for n in (5, 6, 11, 13)}  # a border of 2 takes one more pixel
    words: dict[str, object] = now._asdict()
    words["mark"], words["mark_amber"] = (now.accent, now.amber) if now.outlined else ("transparent", "transparent")
    words["open_list"] = resource("icons/open-list.png").as_posix()  # SVG takes a library of its own
    tick = "tick-white" if now.on_accent == "#ffffff" else "tick-ink"
    words["tick"] = resource(f"icons/{tick}.svg").as_posix()
    ranks = "".join(_pill(now, name) for name in PILLS)
    for role in Role:
        size, weight = font_size(role)
        ranks += f'*[role="{role.value}"] {{ font-size: {size}px; font-weight: {weight}; }}\n'
    return _SHEET.format(**lengths, **words) + ranks


def _pill(now: Colours, name: str) -> str:
    ink, wash = (getattr(now, part) for part in PILLS[name])
    edge = ink if now.outlined else wash
    return f'QLabel[pill="{name}"] {{ color: {ink}; background: {wash}; border: 1px solid {edge}; }}\n'
