"""What cannot be is refused by the command line in one sentence, and nothing is changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

GRETA, TOM = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("Maria ordered linen 12,34,56", "“12,34,56” is not an amount"),
        ("Maria: x; call every 0 days", "cannot repeat every 0 days"),
        ("Maria: call her on 30 feb", "no such day as “30 feb”"),
    ],
)
def test_a_line_that_cannot_be(run: Run, line: str, says: str) -> None:
    run("add", "Maria: hello")
    before = run("notes", "--json")
    status, out, err = run("add", line)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1
    assert run("notes", "--json") == before


def whole(**broken: dict[str, Any]) -> dict[str, Any]:
    """A notebook of two customers, a note and a promise, with some fields of one record broken."""
    day = {"date": "2026-11-24", "time": None}
    customers = [
        {"id": GRETA, "name": "Greta Holm", "sent_by": TOM, **broken.get("customer", {})},
        {"id": TOM, "name": "Tom Becker", **broken.get("other", {})},
    ]
    note = {
        "id": GRETA[:-1] + "3", "customer": GRETA, "happened_at": "2026-11-20T10:00:00Z", "direction": "them",
        "channel": "call", "kind": "answer", "question": "how_are_we", "text": "Well",
    }  # fmt: skip
    promise = {"id": GRETA[:-1] + "4", "customer": GRETA, "text": "call", "made_at": "2026-11-20T10:00:00Z"}
    promise |= {"first_due": day, "due": day, "state": "open", **broken.get("promise", {})}
    order = {"id": GRETA[:-1] + "5", "customer": GRETA, "on": "2026-11-20", "minor_units": 1500, "what": "oak"}
    return {
        "format": "crmnotes", "version": 1, "customers": customers, "notes": [note | broken.get("note", {})],
        "promises": [promise], "orders": [order | broken.get("order", {})],
    }  # fmt: skip


def test_the_notebook_itself_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(whole()))
    assert run("import", str(path))[0] == 0


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ({"note": {"mark": 9}}, "mark"),
        ({"other": {"sent_by": GRETA}}, "sent"),
        ({"other": {"sent_by": GRETA[:-1] + "9"}}, 'line 1: its "sent_by" names what is neither in this file'),
        ({"promise": {"repeat": {"every": 0, "unit": "day", "from": "due"}}}, "every"),
        ({"promise": {"due": {"date": "2026-02-30", "time": None}}}, '"date" is no day'),
        ({"promise": {"snoozed_until": "2026-11-29T10:00:00Z"}}, '"snoozed_until" lies past its "due"'),
        ({"order": {"minor_units": "12,34,56"}}, '"minor_units" is no whole number'),
    ],
    ids=[
        "mark 9",
        "referral loop",
        "referral to nobody",
        "every 0 days",
        "no such day",
        "snooze past the due",
        "amount",
    ],
)
def test_a_file_that_says_what_cannot_be(run: Run, tmp_path: Path, broken: dict[str, Any], says: str) -> None:
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(whole(**broken)))
    status, _, err = run("import", str(path))
    assert status == 3, "the other records came in"
    assert says in err
    assert err.count("\n") == 1
    assert {one["name"] for one in run("customers", "--json").value} == {"Greta Holm", "Tom Becker"}


def test_a_snooze_until_the_evening_of_the_due_somewhere_behind_utc_comes_in(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(whole(promise={"snoozed_until": "2026-11-25T11:00:00Z"})))
    assert run("import", str(path))[0] == 0


def test_a_day_that_does_not_exist_is_no_end_of_a_scorecard(run: Run) -> None:
    status, out, err = run("score", "--to", "2026-02-30")
    assert (status, out) == (2, "")
    assert "give a day that exists" in err
