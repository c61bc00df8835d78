"""Duplicates and merging from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crmnotes import cli
from tests.cli.conftest import Run

TABLE = """Name,Company,Email,Phone,Birthday
Greta Holm,Holm Interiors,greta@holm.example,+45 33 12 00 41,1980-02-29
Gretta Holm,Holm Interiors Ltd,greta@holm.example,,1980-02-28
Tom Becker,Oak Bakery,,020 7946 0127,
Ann Bell,,ann@bell.example,,
Ann Bell,,ann.bell@bell.example,,
"""


@pytest.fixture(autouse=True)
def people(run: Run, home: Path) -> None:
    """A few people, some of whom are here twice."""
    table = home / "contacts.csv"
    table.write_text(TABLE, "utf-8")
    run("import", table)


def value(run: Run, *words: str) -> Any:
    done = run(*words, "--json")
    assert done.status == cli.DONE
    return done.value


def test_pairs_come_with_the_reason_and_what_to_type(run: Run) -> None:
    status, out, _ = run("duplicates")
    lines = out.splitlines()
    assert status == cli.DONE
    assert lines[:2] == [
        "Greta Holm, Holm Interiors  and  Gretta Holm, Holm Interiors Ltd",
        "  the same e-mail, names that look alike (greta@holm.example)",
    ]
    assert lines[-1] == "2 possible duplicates"
    status, out, _ = run(*lines[2].split()[1:])
    assert (status, out.splitlines()[0]) == (cli.DONE, "Merged Gretta Holm into Greta Holm")
    assert out.splitlines()[1:] == ["  name: Gretta Holm", "  company: Holm Interiors Ltd", "  birthday: 1980-02-28"]
    assert len(value(run, "duplicates")) == 1


def test_the_shape_of_the_pairs(run: Run) -> None:
    pair = value(run, "duplicates")[0]
    assert pair | {"one": 0, "other": 0} == {
        "one": 0, "other": 0, "reasons": ["email", "alike"], "shared": ["greta@holm.example"],
    }  # fmt: skip
    assert (pair["one"]["name"], len(pair["one"]["id"])) == ("Greta Holm", 36)


def test_two_of_one_name_are_meant_by_it(run: Run) -> None:
    merged = value(run, "merge", "Ann Bell", "Ann Bell")
    assert [way["value"] for way in merged["ways"]] == ["ann@bell.example", "ann.bell@bell.example"]
    assert [one["name"] for one in value(run, "customers")].count("Ann Bell") == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("Ann Bell", "Tom Becker"), '"Ann Bell" could be more than one customer: Ann Bell'),
        (("Tom Becker", "Nobody"), 'There is no customer called "Nobody", and none with that id.'),
        (("Tom Becker", "Tom Becker"), "That is one and the same customer: nothing to merge."),
    ],
)
def test_what_is_not_clear_changes_nothing(run: Run, words: tuple[str, str], sentence: str) -> None:
    before = value(run, "customers")
    status, out, err = run("merge", *words)
    assert (status, out) == (cli.FAILED, "")
    assert err.removeprefix("crmnotes: ").startswith(sentence)
    assert err.count("\n") == 1
    assert value(run, "customers") == before


def test_one_word_is_wrong_usage(run: Run) -> None:
    assert run("merge", "Ann Bell")[0] == cli.MISUSED


def test_nobody_twice(run: Run) -> None:
    run("merge", "Ann Bell", "Ann Bell")
    run("merge", "Greta Holm", "Gretta Holm")
    assert run("duplicates") == (cli.DONE, "Nobody seems to be here twice.\n", "")
