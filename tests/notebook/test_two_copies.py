"""Two copies of one notebook, changed on two computers: nothing of either is lost, and nothing comes twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.notebook.fates import Deleted, Fate
from crmnotes.notebook.two_copies import beside
from crmnotes.records import Channel, Customer, Direction, Due, Note

HEADING = "In the other copy:"


@pytest.fixture
def pair(tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Notebook, Notebook]]:
    """Ours and theirs, which was the same until it was copied to another computer."""
    path, other = tmp_path / "notebook.crmnotes", tmp_path / "notebook (conflicted copy).crmnotes"
    with closing(Notebook.open(path, clock)) as first:
        greta = first.customers.add(Customer("Greta Holm", about="likes linen"))
        first.notes.say(Note(greta.id, "wants 30 m", clock.now(), clock.now()))
        first.promises.make(greta.id, "send the price", Due(clock.now().date()))
    shutil.copy(path, other)
    ours, theirs = Notebook.open(path, clock), Notebook.open(other, clock)
    yield ours, theirs
    ours.close()
    theirs.close()


def said(notebook: Notebook) -> set[str]:
    return {line.text for line in notebook.notes.page(None, limit=500)}


def test_the_same_brings_nothing(pair: tuple[Notebook, Notebook]) -> None:
    ours, theirs = pair
    found = ours.two_copies.compare(theirs.imports.everything(), HEADING)
    assert not found.brings
    assert found.shared == 3


def test_what_only_one_has_comes_in_and_what_both_changed_is_kept_twice(
    pair: tuple[Notebook, Notebook], clock: FixedClock
) -> None:
    ours, theirs = pair
    ours.customers.edit(1, about="likes blue linen")
    theirs.customers.edit(1, about="likes wool")
    ours.notes.edit(1, text="wants 40 m")
    theirs.notes.edit(1, text="wants 50 m")
    theirs.customers.add(Customer("Jon Field"))
    theirs.notes.say(Note(2, "wants boxes", clock.now(), clock.now()))
    theirs.promises.keep(1)
    found = ours.two_copies.compare(theirs.imports.everything(), HEADING)
    assert found.there == {"customers": 1, "notes": 1, "promises": 0, "orders": 0}
    assert found.here == dict.fromkeys(found.there, 0)
    assert {(one.ours, one.theirs) for one in found.differs} == {
        ("likes blue linen", "likes wool"), ("wants 40 m", "wants 50 m"),
    }  # fmt: skip
    done = ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING)
    assert done.batch
    assert said(ours) == {"wants 40 m", "wants boxes", f"{HEADING}\nwants 50 m", f"{HEADING}\nlikes wool"}
    assert ours.customers.get(1).about == "likes blue linen"
    assert ours.promises.get(1).state.value == "kept"
    assert ours.check() == []
    again = ours.two_copies.compare(theirs.imports.everything(), HEADING)
    assert not again.brings
    assert ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING).notes == 0


def test_it_is_backed_up_before_and_taken_back_as_a_whole(pair: tuple[Notebook, Notebook]) -> None:
    ours, theirs = pair
    ours.notes.edit(1, text="wants 40 m")
    theirs.notes.edit(1, text="wants 50 m")
    theirs.customers.add(Customer("Jon Field"))
    ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING)
    assert [backup.reason for backup in ours.backups.all()] == ["before-import"]
    ours.imports.take_back()
    assert said(ours) == {"wants 40 m"}
    assert ours.counts().customers == 1


def deleted(notebook: Notebook, theirs: Notebook) -> dict[str, Deleted]:
    found = notebook.two_copies.compare(theirs.imports.everything(), HEADING)
    return {one.text: one for one in found.deleted}


def test_what_one_deleted_is_asked_about_and_stays_as_it_is_here(
    pair: tuple[Notebook, Notebook], clock: FixedClock
) -> None:
    ours, theirs = pair
    ours.notes.trash(1)
    theirs.promises.trash(1)
    found = deleted(ours, theirs)
    assert {(one.kind, text, one.name, one.here) for text, one in found.items()} == {
        ("notes", "wants 30 m", "Greta Holm", True), ("promises", "send the price", "Greta Holm", False),
    }  # fmt: skip
    assert ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING).batch is None
    assert deleted(ours, theirs) == found


def test_what_one_deleted_goes_or_comes_back_when_that_is_decided(pair: tuple[Notebook, Notebook]) -> None:
    ours, theirs = pair
    ours.notes.trash(1)
    theirs.promises.trash(1)
    fates = [Fate(one.kind, one.uid, not one.here) for one in deleted(ours, theirs).values()]
    assert ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING, fates).updated == 2
    assert said(ours) == {"wants 30 m"}
    assert [(one.kind, one.text) for one in ours.trash.all()] == [("promises", "send the price")]
    assert deleted(ours, theirs) == {}
    assert ours.check() == []
    ours.imports.take_back()
    assert said(ours) == set()
    assert [(one.kind, one.text) for one in ours.trash.all()] == [("notes", "wants 30 m")]


def test_what_was_decided_again_since_stays_when_it_is_taken_back(pair: tuple[Notebook, Notebook]) -> None:
    ours, theirs = pair
    theirs.customers.trash(1)
    (one,) = deleted(ours, theirs).values()
    ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING, [Fate(one.kind, one.uid, True)])
    ours.customers.restore(1)
    assert ours.imports.take_back().kept_names == ("Greta Holm",)
    assert ours.counts().customers == 1


def test_a_deleted_answer_opens_its_question_and_settles_it_when_it_is_kept(
    pair: tuple[Notebook, Notebook], clock: FixedClock
) -> None:
    ours, theirs = pair
    asked = Note(1, "is it ready?", clock.now(), clock.now(), direction=Direction.THEM, wants_answer=True)
    question = theirs.notes.say(asked).note
    clock.advance(hours=1)
    answer = theirs.notes.replied(1, Channel.CALL, "it is").note
    ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING)
    theirs.notes.trash(answer.id)
    (one,) = deleted(ours, theirs).values()
    ours.two_copies.merge(theirs.imports.everything(), "the copy", HEADING, [Fate(one.kind, one.uid, True)])
    assert ours.notes.by_uid(question.uid).settled is None
    ours.imports.take_back()
    assert ours.notes.by_uid(question.uid).settled


TEXTS = st.sampled_from(["linen", "wool", "silk", "oak"])
ACTS = st.lists(st.tuples(st.sampled_from(["add", "edit", "say"]), TEXTS), max_size=4)


def play(notebook: Notebook, acts: list[tuple[str, str]], clock: FixedClock) -> set[str]:
    """Does the acts; what was written, apart from words that the same copy wrote over."""
    for act, text in acts:
        if act == "add":
            notebook.customers.add(Customer(f"Customer {text}"))
        elif act == "edit":
            notebook.notes.edit(1, text=f"wants {text}")
        else:
            notebook.notes.say(Note(1, f"said {text}", clock.now(), clock.now()))
    return said(notebook)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ours=ACTS, theirs=ACTS)
def test_no_word_of_either_is_lost(
    ours: list[tuple[str, str]], theirs: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory,
    clock: FixedClock,
) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("two")
    path, other = folder / "notebook.crmnotes", folder / "notebook (1).crmnotes"
    with closing(Notebook.open(path, clock)) as first:
        greta = first.customers.add(Customer("Greta"))
        first.notes.say(Note(greta.id, "wants 30 m", clock.now(), clock.now()))
    shutil.copy(path, other)
    with closing(Notebook.open(path, clock)) as mine, closing(Notebook.open(other, clock)) as copy:
        words = play(mine, ours, clock) | play(copy, theirs, clock)
        names = mine.counts().customers + copy.counts().customers - 1
        mine.two_copies.merge(copy.imports.everything(), "the copy", HEADING)
        assert words <= {text.removeprefix(f"{HEADING}\n") for text in said(mine)}
        assert mine.counts().customers == names
        assert not mine.two_copies.compare(copy.imports.everything(), HEADING).brings
        assert mine.check() == []


def test_second_copies_are_found_by_name(pair: tuple[Notebook, Notebook], tmp_path: Path) -> None:
    (tmp_path / "notebook.sync-conflict-20261122-164500-ABCDEF7.crmnotes").write_bytes(b"x")
    (tmp_path / "other.crmnotes").write_bytes(b"x")
    found = [path.name for path in beside(pair[0].path)]
    assert found == [
        "notebook (conflicted copy).crmnotes", "notebook.sync-conflict-20261122-164500-ABCDEF7.crmnotes",
    ]  # fmt: skip
