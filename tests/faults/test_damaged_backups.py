"""Fault 32: a backup that is damaged itself never counts, is never restored, and takes no good one with it."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook, restoring
from crmnotes.store import backup_names, backups
from tests.faults.acts import NAME, NOW, Desk, fill, state
from tests.faults.damage import KINDS, Kind

MADE = 12  # more than are kept of one day
TURNS = 3  # of each kind of damage to a page


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def grown(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0")


def another(path: Path) -> None:
    path.write_bytes(backup_names.listing(path.parent)[1].path.read_bytes())


def cardless(path: Path) -> None:
    path.with_name(path.name + ".json").unlink()


def with_an_odd_card(path: Path) -> None:
    path.with_name(path.name + ".json").write_text('{"sha256": 7, "held": []}')


def page(kind: Kind, turn: int) -> Callable[[Path], None]:
    """One page of the file damaged in that way."""

    def damage(path: Path) -> None:
        content, chance = bytearray(path.read_bytes()), random.Random(f"{kind.__name__} {turn}")
        earlier = sorted(path.parent.glob(f"*{path.suffix}"))[-2].read_bytes()
        while content == path.read_bytes():
            kind(chance, content, earlier)
        path.write_bytes(content)

    return damage


DAMAGES = {one.__name__: one for one in (emptied, cut, grown, another, cardless, with_an_odd_card)} | {
    f"{kind.__name__} {turn}": page(kind, turn) for kind in KINDS for turn in range(TURNS)
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook with twelve backups of one day, each with something that the one before has not."""
    path = tmp_path_factory.mktemp("made") / NAME
    fill(path)
    with closing(Desk(path)) as desk:
        for number in range(MADE):
            desk.book.customers.edit(1, about=f"state {number}")
            desk.book.backups.make(reason="after changes")
            desk.clock.advance(minutes=1)
    return path


@pytest.mark.parametrize("how", DAMAGES)
def test_the_one_before_it_is_taken(made: Path, tmp_path: Path, how: str) -> None:
    path = tmp_path / NAME
    for file in (made, *made.with_name("notebook backups").iterdir()):
        copy = tmp_path / file.relative_to(made.parent)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(file.read_bytes())
    newest, good = backup_names.listing(backup_names.folder_of(path))[:2]
    DAMAGES[how](newest.path)
    damaged, before = newest.path.read_bytes(), state(path)
    whole = [choice.whole for choice in restoring.choices(path)]
    assert whole == [False] + [True] * (MADE - 1)
    assert backups.newest_whole(backup_names.folder_of(path)) == good
    assert backups.thin(backup_names.folder_of(path)) == []
    if how != "cardless":  # one whose card was lost is looked over when it is chosen all the same
        with pytest.raises(CrmnotesError):
            restoring.prepare(newest.path, path)
    assert state(path) == before
    assert newest.path.read_bytes() == damaged
    restoring.restore(good.path, path, FixedClock(NOW))
    with closing(Notebook.open(path, FixedClock(NOW))) as notebook:
        assert notebook.customers.get(1).about == f"state {MADE - 2}"
        assert notebook.check() == []
