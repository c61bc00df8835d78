"""Exports beside the plain lists: the file on one customer, a calendar, and what only the whole program can paint."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmnotes import cli
from crmnotes.cli import OnPaper


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CRMNOTES_NOW", "2026-11-22T16:00:00+00:00")
    assert cli.main(["demo"]) == cli.DONE
    capsys.readouterr()
    return tmp_path


def test_the_file_on_one_customer(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = home / "all.json"
    cli.main(["export", "everything", str(whole)])
    everything = json.loads(whole.read_bytes())
    (greta,) = (one for one in everything["customers"] if one["name"] == "Greta Holm")
    for ending in ("json", "md"):
        path = home / f"greta.{ending}"
        assert cli.main(["export", "customer", str(path), "--customer", "greta holm"]) == cli.DONE
    found = json.loads((home / "greta.json").read_bytes())
    assert found["customers"] == [greta]
    for kind in ("notes", "promises", "orders"):
        assert found[kind] == [one for one in everything[kind] if one["customer"] == greta["id"]]
    assert {group["name"] for group in found["groups"]} == set(greta["groups"])
    assert (home / "greta.md").read_text("utf-8").startswith("# Greta Holm\n")
    other = ["--notebook", str(home / "other.crmnotes")]
    assert cli.main(["import", str(home / "greta.json"), *other]) == cli.DONE


def test_a_calendar_of_both(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["export", "calendar", str(home / "all.ics")])
    cli.main(["export", "calendar", str(home / "todos.ics"), "--todos"])
    events, todos = ((home / name).read_bytes() for name in ("all.ics", "todos.ics"))
    assert b"BEGIN:VTODO" not in events
    assert todos.count(b"BEGIN:VTODO") + todos.count(b"BEGIN:VEVENT") == events.count(b"BEGIN:VEVENT")
    assert events.count(b"-birthday@crmnotes") == todos.count(b"BEGIN:VEVENT") > 0


@pytest.mark.parametrize(
    ("words", "kind", "count"),
    [
        (["customers", "list.pdf"], "list", 40),
        (["labels", "labels.pdf", "--sheet", "5160", "--start", "4"], "labels", 40),
        (["customer", "greta.pdf", "--customer", "Greta Holm"], "customer", 1),
    ],
)  # fmt: skip
def test_pages_are_painted_by_the_window_s_part(
    home: Path, capsys: pytest.CaptureFixture[str], words: list[str], kind: str, count: int
) -> None:
    asked: list[OnPaper] = []

    def paper(wanted: OnPaper) -> int:
        asked.append(wanted)
        return 7

    assert cli.main(["export", *words, "--json"], paper=paper) == cli.DONE
    assert json.loads(capsys.readouterr().out) == {"rows": 7, "file": words[1]}
    (wanted,) = asked
    assert (wanted.kind, len(wanted.customers)) == (kind, count)
    assert (wanted.sheet, wanted.start) == (("5160", 4) if kind == "labels" else (wanted.sheet, 1))
    assert cli.main(["export", *words]) == cli.FAILED
    assert "whole program" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["customer", "x.pdf"], ["customer", "x.csv", "--customer", "Greta Holm"], ["labels", "x.csv"],
        ["calendar", "x.md"], ["calendar", "x.json"], ["calendar", "x.csv"], ["calendar", "x.pdf"],
        ["notes", "x.pdf"], ["customer", "x.md", "--customer", "nobody at all"],
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:  # fmt: skip
    assert cli.main(["export", *words]) == cli.FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert not Path(words[1]).exists()
