from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Channel, Complaint, Direction, Due, Kind, Note, Way, WayKind
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.words.call import Line, lines

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
TODAY = NOW.date()


def known(notebook: Notebook, customer: int) -> dict[str, Line]:
    """The lines by their names; the further ones of a name are left out."""
    found: dict[str, Line] = {}
    for line in lines(notebook.before_call(customer), NOW):
        found.setdefault(line.name, line)
    return found


def said(notebook: Notebook, customer: int, text: str, days: int, **more: object) -> int:
    at = NOW - timedelta(days=days)
    note = Note(customer, text, at, at, **more)  # type: ignore[arg-type]
    return notebook.notes.say(note).note.id


def test_of_somebody_new_it_says_that_nothing_is_known(notebook: Notebook, scene) -> None:  # type: ignore[no-untyped-def]
    found = known(notebook, scene.person("Ann"))
    assert list(found) == ["Last words", "Complaint", "Asked", "Reach them"]
    assert found["Last words"].text == "Nothing was written down yet."
    assert found["Complaint"].text == "None open."
    assert found["Asked"].text == "Never."
    assert found["Reach them"].text == "No way to reach them is written down."


def test_everything_that_matters_stands_there(notebook: Notebook, scene) -> None:  # type: ignore[no-untyped-def]
    phone, mail = Way(WayKind.PHONE, "+44 20 7946 0018", "work", preferred=True), Way(WayKind.EMAIL, "ann@example.org")
    ann = scene.person("Ann", ways=(mail, phone), birthday=Birthday(11, 25, 1980))
    said(notebook, ann, "The hem came loose", 9, kind=Kind.COMPLAINT, complaint=Complaint(admitted_on=TODAY))
    said(notebook, ann, "Do you have it in green?", 8, kind=Kind.WISH)
    said(notebook, ann, "How are we doing?", 40, direction=Direction.US, question="how_are_we")
    said(notebook, ann, "See you soon", 2, channel=Channel.VISIT)
    notebook.promises.make(ann, "send the samples", Due(TODAY))
    notebook.promises.make(ann, "pay the deposit", Due(TODAY + timedelta(days=3)), by_them=True)
    found = known(notebook, ann)
    assert list(found) == [
        "Last words", "You promised", "They promised", "Complaint", "They wish", "Asked", "Birthday", "Reach them",
    ]  # fmt: skip
    assert found["Last words"] == Line("Last words", "“See you soon”", aside="Came by Fri 16:00")
    assert (found["You promised"].text, found["You promised"].tone) == ("send the samples", Tone.AMBER)
    assert (found["They promised"].text, found["They promised"].tone) == ("pay the deposit", Tone.CALM)
    assert found["Complaint"].text == "“The hem came loose”"
    assert found["Complaint"].aside == "heard 13 Nov · admitted 22 Nov"
    assert found["They wish"].text == "Do you have it in green?"
    assert found["Asked"].text == "How are we doing? 40 days ago."
    assert (found["Birthday"].pill, found["Birthday"].aside) == ("in 3 days", "turns 46")
    assert found["Reach them"].text == "They like +44 20 7946 0018 (work)"


@pytest.mark.parametrize("kind", [Kind.SAID, Kind.COMPLAINT])
def test_words_that_wait_are_not_said_twice(notebook: Notebook, scene, kind: Kind) -> None:  # type: ignore[no-untyped-def]
    ann = scene.person("Ann")
    said(notebook, ann, "Where is it?", 2, channel=Channel.EMAIL, wants_answer=True, kind=kind)
    found = lines(notebook.before_call(ann), NOW)
    assert [line.name for line in found] == ["Owed a reply", "Complaint", "Asked", "Reach them"]
    assert sum("Where is it?" in line.text for line in found) == 1
    assert found[0].tone is Tone.RED
    assert found[-1].text == "No way to reach them is written down." or "by email" in found[-1].text


def test_a_wish_that_was_offered_and_what_lies_in_the_trash_are_left_out(notebook: Notebook, scene) -> None:  # type: ignore[no-untyped-def]
    ann = scene.person("Ann")
    notebook.notes.edit(said(notebook, ann, "in green", 8, kind=Kind.WISH), offered=True)
    notebook.notes.trash(said(notebook, ann, "in red", 7, kind=Kind.WISH))
    assert "They wish" not in known(notebook, ann)


def test_of_many_promises_the_rest_is_counted(notebook: Notebook, scene) -> None:  # type: ignore[no-untyped-def]
    ann = scene.person("Ann")
    for number in range(5):
        notebook.promises.make(ann, f"promise {number}", Due(TODAY + timedelta(days=number)))
    found = [line for line in lines(notebook.before_call(ann), NOW) if line.text.startswith("promise")]
    assert [line.name for line in found] == ["You promised", "", ""]
    assert found[-1].aside == "and 2 more"
