"""Fault 45: what was erased is found nowhere: 40 texts, 8 places, looked for byte by byte."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import NotFound
from crmnotes.notebook import Notebook, repairing, restoring
from crmnotes.records import Channel, Customer, Direction, Due, Note, Way, WayKind
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
PLACES = 8  # the file, its index, its free space, undo, drafts, backups, those of a second folder, what was kept
WORDS = [f"zq{number:02}marker{number * 7919:05}" for number in range(40)]  # each stands for one text of theirs


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def write_down(notebook: Notebook, words: list[str]) -> Customer:
    """A customer whose every text holds one of the words."""
    name, company, about, label, value, reason, *more = words
    ways = (Way(WayKind.EMAIL, f"{value}@example.com", label), Way(WayKind.ADDRESS, f"{more.pop()} Street 7"))
    made = notebook.customers.add(
        Customer(f"Greta {name}", company=f"{company} Ltd", about=about, ways=ways, fields={more.pop(): more.pop()})
    )
    notebook.promises.make(made.id, f"call about {reason}", Due(date(2026, 11, 24)))
    notebook.orders.add(made.id, 4200, f"24 m of {more.pop()}")
    for word in more:
        note = Note(made.id, f"asked about {word}, twice", NOW, NOW, direction=Direction.THEM, channel=Channel.CALL)
        notebook.notes.say(note)
    return made


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A notebook in which the words stand in every place where they can be."""
    folder = tmp_path / "home"
    path = folder / "notebook.crmnotes"
    notebook = Notebook.open(path, clock)
    for number in range(30):
        other = notebook.customers.add(Customer(f"Other {number}", about="plain " * 40))
        notebook.notes.say(Note(other.id, f"said {number} " * 40, NOW, NOW))
    made = write_down(notebook, WORDS[:-4])
    notebook.drafts.keep(f"customer {made.id}", WORDS[-4])
    notebook.drafts.keep("note 31", WORDS[-3])
    notebook.drafts.keep("capture", f"Greta {WORDS[0]}: {WORDS[-2]}")
    notebook.drafts.keep("capture aside", "something else")
    notebook.customers.edit(made.id, about=WORDS[-1])
    notebook.customers.edit(made.id, about=WORDS[2])
    notebook.backups.make()
    stick = tmp_path / "stick"
    stick.mkdir()
    notebook.backups.also(notebook.backups.all()[0].path, stick)
    notebook.close()
    restoring.restore(restoring.choices(path)[0].backup.path, path, clock)
    return path


def found(folder: Path, words: list[str] = WORDS) -> set[tuple[str, str]]:
    """Which words stand in which files."""
    return {
        (file.name, word)
        for file in folder.rglob("*")
        if file.is_file()
        for content in [file.read_bytes().lower()]
        for word in words
        if word.encode() in content or word.encode("utf-16-le") in content
    }


def test_not_one_text_is_left_in_any_file(path: Path, clock: FixedClock, tmp_path: Path, trials: Trials) -> None:
    notebook = Notebook.open(path, clock)
    notebook.backups.make(reason="after changes")
    places = {name for name, _ in found(tmp_path)}
    assert len(places) == 4  # the notebook, the backups here and on the stick, the one that was kept
    greta = notebook.customers.meant(f"Greta {WORDS[0]}")[0]
    uid = notebook.customers.get(greta.id).uid
    notebook.customers.edit(greta.id, company=WORDS[1])  # so that the undo journal holds them
    done = notebook.forgetting.forget(greta.id)
    assert (done.records, done.drafts, done.mentions) == (29, 3, 0)
    assert found(path.parent, [*WORDS, uid]) != set()
    assert not {name for name, _ in found(tmp_path, [*WORDS, uid])} & {path.name, path.name + "-journal"}
    copies = notebook.forgetting.copies_with(uid, tmp_path / "stick")
    assert {copy.name for copy in copies} == places - {path.name}
    assert notebook.forgetting.rewrite(copies, uid) == []
    assert found(tmp_path, [*WORDS, uid]) == set()
    trials.count("erased", len(WORDS) * PLACES)
    assert notebook.history.undo() is None
    assert notebook.search(WORDS[0]).customers == ()
    assert notebook.drafts.all() == [("capture aside", "something else")]
    assert notebook.check() == []
    assert notebook.counts().customers == 30
    for choice in restoring.choices(path, tmp_path / "stick"):
        assert choice.whole
        assert choice.held
        assert choice.held.customers == 30
        assert choice.backup.reason.endswith("-erased")
    with pytest.raises(NotFound):
        notebook.forgetting.forget(greta.id)
    notebook.close()
    kept = next(path.parent.glob("notebook before restore*"))
    copy = Notebook.open(kept, clock)
    assert (copy.counts().customers, copy.check()) == (30, [])
    copy.close()


def test_a_copy_that_cannot_be_opened_is_listed(path: Path, clock: FixedClock) -> None:
    notebook = Notebook.open(path, clock)
    greta = notebook.customers.get(notebook.customers.meant(f"Greta {WORDS[0]}")[0].id)
    notebook.close()
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    kept = repairing.repair(path, clock).kept
    notebook = Notebook.open(path, clock)
    assert kept in notebook.forgetting.copies_with(greta.uid)
    assert notebook.forgetting.rewrite([kept] if kept else [], greta.uid) == [kept]
    notebook.close()


def test_what_others_said_of_them_is_counted_and_stays(tmp_path: Path, clock: FixedClock) -> None:
    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    greta, jon = (notebook.customers.add(Customer(name)) for name in ("Greta Holm", "Jon Field"))
    notebook.customers.edit(jon.id, sent_by=greta.id)
    notebook.notes.say(Note(jon.id, "Greta Holm told him of us", NOW, NOW))
    assert notebook.forgetting.forget(greta.id).mentions == 1
    assert notebook.customers.get(jon.id).sent_by is None
    assert notebook.check() == []
    notebook.close()


def test_a_locked_notebook_too(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "a.crmnotes"
    notebook = Notebook.open(path, clock, passphrase="right")
    greta = notebook.customers.add(Customer("Greta Holm"))
    notebook.customers.add(Customer("Jon"))
    notebook.backups.make()
    notebook.forgetting.forget(greta.id)
    (copy,) = notebook.forgetting.copies_with(greta.uid)
    assert notebook.forgetting.rewrite([copy], greta.uid) == []
    assert notebook.forgetting.copies_with(greta.uid) == []
    notebook.close()
    (choice,) = restoring.choices(path)
    assert choice.whole
    opened = Notebook.open(choice.backup.path, clock, passphrase="right")
    assert opened.counts().customers == 1
    opened.close()
    shutil.rmtree(path.with_name("a backups"))
