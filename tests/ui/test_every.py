"""The list of all panes and dialogs is whole: a class of dialog that it does not show fails here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

import crmnotes.ui
from crmnotes.ui.panes import PANES
from crmnotes.ui.parts.pane import Pane
from tests.ui import every
from tests.ui.every import Sight, Stage


def classes(of: type) -> Iterator[type]:
    """Every class below that one that nothing else is made from."""
    for made in of.__subclasses__():
        if made.__subclasses__():
            yield from classes(made)
        elif made.__module__.startswith("crmnotes."):
            yield made


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    with every.stage(tmp_path_factory.mktemp("every")) as made:
        yield made


def test_every_dialog_of_the_program_is_in_the_list() -> None:
    for module in pkgutil.walk_packages(crmnotes.ui.__path__, "crmnotes.ui."):
        importlib.import_module(module.name)
    listed = {sight.shows for sight in every.DIALOGS}
    missing = {made.__qualname__ for made in classes(QDialog) if made not in listed}
    assert not missing, "Add a Sight for each of these to tests/ui/every.py"


def test_every_place_is_in_the_list() -> None:
    assert {sight.name.split("-")[0] for sight in every.PANES} == set(PANES)


def test_no_name_is_given_twice() -> None:
    names = [sight.name for sight in every.SIGHTS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("sight", every.SIGHTS, ids=lambda sight: sight.name)
def test_it_opens_and_is_painted(on: Stage, sight: Sight) -> None:
    with every.opened(on, sight) as shown:
        assert shown.isVisible()
        assert not shown.grab().isNull()
    assert every.dialogs() == []


def test_an_empty_notebook_says_what_will_stand_in_each_place(tmp_path: Path, dressed: QApplication) -> None:
    with every.stage(tmp_path, customers=0) as on:
        for sight in every.PANES:
            with every.opened(on, sight) as shown:
                assert isinstance(shown, Pane)
                shown.grab()
