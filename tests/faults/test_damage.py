"""Faults 8 and 9: a damaged notebook is never taken for a whole one, and nearly all of it is got back."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import Damaged, Locked
from crmnotes.notebook import Notebook, repairing
from crmnotes.sample import fill
from crmnotes.store import check, salvage
from crmnotes.store.opening import open_file
from tests.conftest import Trials
from tests.faults.damage import KINDS, PAGE, Kind, Rested, Rows, records, silently_wrong, worked_on

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def rested(tmp_path_factory: pytest.TempPathFactory) -> Rested:
    """A notebook of 40 customers with 1,100 records, worked on and closed."""
    path = tmp_path_factory.mktemp("whole") / "notebook.crmnotes"
    notebook = Notebook.open(path, FixedClock(NOW))
    fill(notebook, customers=40)
    notebook.close()
    return worked_on(path, FixedClock(NOW))


@pytest.fixture(scope="module")
def whole(rested: Rested) -> bytes:
    """Its bytes."""
    return rested.content


@pytest.fixture(scope="module")
def truth(whole: bytes, tmp_path_factory: pytest.TempPathFactory) -> Rows:
    path = tmp_path_factory.mktemp("truth") / "notebook.crmnotes"
    path.write_bytes(whole)
    return records(path)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_one_damaged_page_costs_what_stood_on_it_and_nothing_is_wrong_unsaid(
    rested: Rested, truth: Rows, tmp_path: Path, trials: Trials, kind: Kind
) -> None:
    chance, many = random.Random(kind.__name__), trials.many("damage", len(KINDS))
    kept, silent = 0, []
    for _ in trials.of("damage", len(KINDS)):
        content = bytearray(rested.content)
        kind(chance, content, rested.before)
        rested.put(content)
        copy, made = tmp_path / "copy", tmp_path / "made.crmnotes"
        copy.write_bytes(content)
        made.unlink(missing_ok=True)
        found = salvage.salvage(copy, made, None, rested.misplaced())
        back = records(made)
        right = sum(back.get(key) == row for key, row in truth.items())
        assert len(truth) - right < 80
        kept += right
        silent += silently_wrong(truth, back, found)
    assert kept / many / len(truth) >= 0.99
    assert silent == []


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_cut_file_gives_back_what_is_left_of_it(whole: bytes, truth: Rows, tmp_path: Path, share: float) -> None:
    copy, made = tmp_path / "copy", tmp_path / "made.crmnotes"
    copy.write_bytes(whole[: int(len(whole) * share)])
    try:
        salvage.salvage(copy, made)
    except Damaged:
        assert share < 0.5
        assert not made.exists()
        return
    back = records(made)
    assert all(truth[key][1:] for key in back if key in truth)
    assert sum(back.get(key) == row for key, row in truth.items()) > len(truth) * (share - 0.7)


def test_it_takes_the_place_of_the_damaged_file_which_is_kept(whole: bytes, truth: Rows, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    content = bytearray(whole)
    content[:100] = bytes(100)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        Notebook.open(path, clock)
    assert path.read_bytes() == content
    done = repairing.repair(path, clock)
    assert done.kept == tmp_path / "notebook.crmnotes.damaged-2026-11-22-160000"
    assert done.kept.read_bytes() == content
    assert records(path) == truth
    assert done.found.gone == []
    assert done.found.doubtful == []
    notebook = Notebook.open(path, clock)
    assert notebook.check() == []
    notebook.close()
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")) == []


def test_what_is_doubtful_is_gathered_in_a_group(whole: bytes, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    at = whole.index(b"Best after 3 pm")
    path.write_bytes(whole[:at] + b"Rest" + whole[at + 4 :])
    done = repairing.repair(path, clock)
    page = whole[at // PAGE * PAGE : (at // PAGE + 1) * PAGE]
    names = {doubt.name for doubt in done.found.doubtful}
    assert "Maria Lopez" in names
    assert all(name.encode() in page for name in names)  # which of the letters of a page is wrong nobody knows
    notebook = Notebook.open(path, clock)
    lines = notebook.customers.lines(notebook.customers.ids(group=repairing.CHECK))
    assert {line.name for line in lines} == names
    notebook.close()


def test_words_of_a_lost_customer_get_a_stand_in(tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    notebook = Notebook.open(path, clock)
    fill(notebook, customers=40)
    notebook.close()
    store = open_file(path)
    store.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
    with store.transaction():
        store.execute("DELETE FROM customers WHERE id = 3")
    store.close()
    done = repairing.repair(path, clock)
    assert "Recovered customer 3" in {doubt.name for doubt in done.found.doubtful}
    store = open_file(path)
    assert check.findings(store) == []
    assert store.execute("SELECT count(*) FROM notes WHERE customer = 3")[0][0] > 0
    store.close()


@pytest.mark.parametrize(
    "content", [b"", b"x", b"dear diary " * 900, bytes(50_000), random.Random(1).randbytes(50_000)]
)
def test_what_holds_nothing_of_a_notebook_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notebook.crmnotes"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        repairing.repair(path, FixedClock(NOW))
    assert path.read_bytes() == content
    assert {entry.name for entry in tmp_path.iterdir()} <= {path.name, path.name + ".lock"}


def test_one_that_a_window_has_is_refused(whole: bytes, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    path.write_bytes(whole)
    with closing(Notebook.open(path, clock)), pytest.raises(Locked):
        repairing.repair(path, clock)


def test_pictures_and_files_are_kept_or_named(tmp_path: Path) -> None:
    path = tmp_path / "notebook.crmnotes"
    notebook = Notebook.open(path, FixedClock(NOW))
    fill(notebook, customers=3)
    (note,) = notebook.notes.page(limit=1)
    good, bad = b"good " * 4000, b"bad! " * 4000
    notebook.files.attach(note.id, "good.txt", good)
    notebook.files.attach(note.id, "bad.txt", bad)
    assert notebook.check() == []
    notebook.close()
    content = bytearray(path.read_bytes())
    content[content.index(b"bad! bad!") + 3000] ^= 1
    path.write_bytes(content)
    with closing(Notebook.open(path, FixedClock(NOW))) as damaged:
        assert any("attached file is damaged" in line for line in damaged.check())
    done = repairing.repair(path, FixedClock(NOW))
    assert f'The file "bad.txt" with a note of {note.customer_name}.' in done.found.gone
    with closing(Notebook.open(path, FixedClock(NOW))) as mended:
        (kept,) = mended.files.of(note.id)
        assert (kept.name, mended.files.content(kept.id)) == ("good.txt", good)


def test_what_cannot_be_found_without_the_first_page_is_named(whole: bytes, truth: Rows, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    path.write_bytes(bytes(PAGE) + whole[PAGE:])
    done = repairing.repair(path, clock)
    assert [line.partition(" ")[0] for line in done.found.gone] == ["The", "What", "What"]  # settings, drafts, mappings
    assert "being typed" in done.found.gone[1]
    assert "columns of lists" in done.found.gone[2]
    assert sum(records(path).get(key) == row for key, row in truth.items()) / len(truth) > 0.99
