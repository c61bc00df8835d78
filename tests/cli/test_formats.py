"""Other programs' files from the command line: found out by what they are, brought in, taken back, written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmnotes import cli

CARDS = "BEGIN:VCARD\nFN:Greta Holm\nEMAIL:greta@holm.example\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nSUMMARY:Greta Holm: call\nDUE;VALUE=DATE:20261124\nEND:VTODO\nBEGIN:VTODO\n"
    "UID:2\nSUMMARY:buy milk\nEND:VTODO\nEND:VCALENDAR\n"
)
MAIL = "From: Greta <greta@holm.example>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Order\n\nwhen?\n"

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CRMNOTES_NOW", "2026-11-22T16:00:00+00:00")

    def ran(*words: str | Path) -> tuple[int, Any, str]:
        status = cli.main([*(str(word) for word in words), "--json"])
        printed = capsys.readouterr()
        return status, json.loads(printed.out) if printed.out else None, printed.err

    return ran


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {"cards": CARDS, "calendar": CALENDAR, "mail": MAIL}
    for name, text in made.items():
        (tmp_path / name).write_text(text, "utf-8")  # without an ending: they are known by what stands in them
    return {name: tmp_path / name for name in made}


def test_cards_then_a_calendar_then_a_letter(run: Run, files: dict[str, Path]) -> None:
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


def test_what_belongs_to_customers_is_not_mixed_with_lists_of_them(run: Run, files: dict[str, Path]) -> None:
    status, _, told = run("import", files["cards"], files["calendar"])
    assert (status, told.count("\n")) == (cli.FAILED, 1)
    assert "lists of contacts first" in told


@pytest.mark.parametrize(
    ("what", "ending", "rows"),
    [("customers", "vcf", 40), ("customers", "ics", 9), ("customers", "md", 40), ("promises", "md", 200),
     ("promises", "ics", 15), ("notes", "md", 800)],
)  # fmt: skip
def test_lists_are_written(run: Run, tmp_path: Path, what: str, ending: str, rows: int) -> None:
    run("demo")
    path = tmp_path / f"list.{ending}"
    status, value, _ = run("export", what, path)
    assert (status, value["rows"]) == (cli.DONE, rows)
    assert path.stat().st_mode & 0o077 == 0
    if ending == "vcf":
        run("import", path, "--notebook", tmp_path / "other")
        assert len(run("customers", "--notebook", tmp_path / "other")[1]) == rows


@pytest.mark.parametrize(
    "words", [("promises", "x.vcf"), ("notes", "x.vcf"), ("notes", "x.ics"), ("everything", "x.md")]
)
def test_what_a_format_cannot_hold_is_told(run: Run, tmp_path: Path, words: tuple[str, str]) -> None:
    run("demo", "--customers", "3")
    status, _, told = run("export", words[0], tmp_path / words[1])
    assert (status, told.count("\n")) == (cli.FAILED, 1)
    assert not (tmp_path / words[1]).exists()
