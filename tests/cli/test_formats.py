"""Other programs' files from the command line: found out by what they are, brought in, taken back, written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmnotes import cli
from tests.cli.conftest import Run

CARDS = "BEGIN:VCARD\nFN:Greta Holm\nEMAIL:greta@holm.example\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nSUMMARY:Greta Holm: call\nDUE;VALUE=DATE:20261124\nEND:VTODO\nBEGIN:VTODO\n"
    "UID:2\nSUMMARY:buy milk\nEND:VTODO\nEND:VCALENDAR\n"
)
MAIL = "From: Greta <greta@holm.example>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Order\n\nwhen?\n"

Told = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(run: Run) -> Told:
    """Runs a command with --json: how it ended, the value, and what was said beside it."""

    def ran(*words: str | Path) -> tuple[int, Any, str]:
        status, out, err = run(*words, "--json")
        return status, json.loads(out) if out else None, err

    return ran


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {"cards": CARDS, "calendar": CALENDAR, "mail": MAIL}
    for name, text in made.items():
        (tmp_path / name).write_text(text, "utf-8")  # without an ending: they are known by what stands in them
    return {name: tmp_path / name for name in made}


def test_cards_then_a_calendar_then_a_letter(run: Told, files: dict[str, Path]) -> None:
    status, value, told = run("import", files["cards"])
    assert (status, value["new"]) == (cli.IN_PART, 1)
    assert told == "cards, line 5: it has no name and no way to reach anybody\n"
    status, value, told = run("import", files["calendar"])
    assert (status, value["promises"]) == (cli.IN_PART, 1)
    assert "calendar, line 7: it names no customer of yours" in told
    status, value, told = run("import", files["mail"])
    assert (status, value["notes"], told) == (cli.DONE, 1, "")
    assert [row["why"] for row in run("today")[1]["rows"]][:1] == ["reply_late"]
    for name in files:
        status, value, _ = run("import", files[name])
        assert (value["new"], value["notes"], value["promises"], value["batch"]) == (0, 0, 0, None)
    for _ in files:
        assert run("undo-import")[0] == cli.DONE
    assert run("customers")[1] == []


def test_what_belongs_to_customers_is_not_mixed_with_lists_of_them(run: Told, files: dict[str, Path]) -> None:
    status, _, told = run("import", files["cards"], files["calendar"])
    assert (status, told.count("\n")) == (cli.FAILED, 1)
    assert "lists of contacts first" in told


WRITTEN = [
    ("customers", "vcf"), ("customers", "ics"), ("customers", "md"), ("promises", "md"), ("promises", "ics"),
    ("notes", "md"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "ending"), WRITTEN)
def test_lists_are_written(run: Told, tmp_path: Path, what: str, ending: str) -> None:
    run("demo")
    path, whole = tmp_path / f"list.{ending}", tmp_path / "all.json"
    run("export", "everything", whole)
    there = json.loads(whole.read_bytes())[what]
    if ending == "ics":
        there = [one for one in there if one.get("birthday") or one.get("state") == "open"]
    status, value, _ = run("export", what, path)
    assert (status, value["rows"]) == (cli.DONE, len(there))
    assert path.stat().st_mode & 0o077 == 0
    if ending == "vcf":
        assert b"VERSION:3.0" in path.read_bytes()
        run("import", path, "--notebook", tmp_path / "other")
        assert len(run("customers", "--notebook", tmp_path / "other")[1]) == len(there)


@pytest.mark.parametrize(
    "words", [("promises", "x.vcf"), ("notes", "x.vcf"), ("notes", "x.ics"), ("everything", "x.md")]
)
def test_what_a_format_cannot_hold_is_told(run: Told, tmp_path: Path, words: tuple[str, str]) -> None:
    run("demo", "--customers", "3")
    status, _, told = run("export", words[0], tmp_path / words[1])
    assert (status, told.count("\n")) == (cli.FAILED, 1)
    assert not (tmp_path / words[1]).exists()


def test_newer_cards_when_they_are_asked_for(run: Told, tmp_path: Path) -> None:
    run("demo", "--customers", "3")
    assert run("export", "customers", tmp_path / "x.vcf", "--vcard", "4.0")[1]["rows"] == 3
    assert b"VERSION:4.0" in (tmp_path / "x.vcf").read_bytes()
