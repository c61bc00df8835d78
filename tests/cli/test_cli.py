"""The command line: its contract with people and with other programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from crmnotes import cli, places
from crmnotes.clock import system_clock
from crmnotes.conditions import About, Condition, How, SavedList
from crmnotes.notebook import Notebook
from tests.cli.conftest import NOW, Ran, Run

ROOT = Path(__file__).parents[2]
GRETA = "Greta Holm: loves the linen, wants 30 m by Easter; call her tuesday 3pm with the price"


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.csv"
    path.write_text(
        "Name,Phone,Wert\nGreta Holm,+45 33 12 00 41,a\nTom Becker,020 7946 0127,b\n,,\n,,nobody\n", "utf-8"
    )
    return path


def one_line(ran: Ran, status: int) -> str:
    """The one line on standard error of a run that ended so."""
    assert ran.status == status, ran
    assert ran.err.count("\n") == 1, ran.err
    assert "Traceback" not in ran.err
    return ran.err


# Starting


def test_no_command_imports_qt_or_needs_it(home: Path) -> None:
    commands = [
        ["demo", "--customers", "3"], ["today"], ["today", "--json"], ["add", GRETA], ["search", "linen"],
        ["customers"], ["promises"], ["notes"], ["check"], ["backup"], ["backups"],
        ["export", "customers", str(home / "c.csv")], ["import", str(home / "c.csv")],
    ]  # fmt: skip
    program = (
        "import sys, json\nfrom crmnotes import cli\n"
        f"done = [cli.main(words) for words in {commands!r}]\n"
        "qt = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken', 'crmnotes.ui'))]\n"
        "sys.exit(repr((done, qt)) if qt or any(done) else 0)"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_it_runs_as_a_module(home: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "crmnotes", "--version"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0
    assert ran.stdout.startswith("crmnotes ")


def test_nobody_reading_is_no_fault(home: Path, run: Run) -> None:
    run("demo")
    words = f"{sys.executable} -m crmnotes notes | head -1"
    ran = subprocess.run(words, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.stdout.count("\n") == 1


def test_help_names_every_command(run: Run) -> None:
    ran = run("--help")
    assert ran.status == 0
    for name in ("demo", "today", "add", "search", "customers", "promises", "notes", "import", "undo-import", "export",
                 "check", "backup", "backups"):  # fmt: skip
        assert name in ran.out


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"], ["add"], ["search"], ["today", "--bogus"], ["demo", "--customers", "0"], ["export", "customers"],
        ["promises", "--state", "late"], ["export", "secrets", "x.csv"], ["demo", "--customers", "many"],
    ],
)  # fmt: skip
def test_wrong_usage_is_told_in_one_line(run: Run, words: list[str]) -> None:
    assert "--help" in one_line(run(*words), cli.MISUSED)


# The notebook


def test_the_notebook_is_named_before_or_after_the_command(run: Run, home: Path) -> None:
    path = home / "mine.crmnotes"
    assert run("--notebook", path, "add", GRETA).status == cli.DONE
    assert "Greta Holm" in run("customers", "--notebook", path).out
    assert "no notebook" in one_line(run("customers"), cli.FAILED)


@pytest.mark.parametrize("command", [["today"], ["customers"], ["check"], ["export", "customers", "x.csv"], ["backup"]])
def test_reading_never_makes_a_notebook(run: Run, home: Path, command: list[str]) -> None:
    missing = home / "nothing.crmnotes"
    assert str(missing) in one_line(run("--notebook", missing, *command), cli.FAILED)
    assert not missing.exists()


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + bytes(5000), bytes(8192)])
@pytest.mark.parametrize("command", [["today"], ["add", GRETA], ["demo"]])
def test_what_is_no_notebook_is_left_as_it_is(run: Run, home: Path, content: bytes, command: list[str]) -> None:
    path = home / "odd.crmnotes"
    path.write_bytes(content)
    one_line(run("--notebook", path, *command), cli.FAILED)
    assert path.read_bytes() == content


def test_a_wrong_moment_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for moment in ("yesterday", "2026-11-22", "2026-11-22T16:00:00", "0001-01-02T00:00:00+00:00", "9999-12-31T00:00Z"):
        monkeypatch.setenv("CRMNOTES_NOW", moment)
        assert "CRMNOTES_NOW" in one_line(run("demo"), cli.FAILED)


# The commands


def test_demo_fills_an_empty_notebook_only(run: Run) -> None:
    assert "40 customers" in run("demo").out
    assert "not empty" in one_line(run("demo"), cli.FAILED)
    assert len(run("customers", "--json").value) == 40


def test_demo_is_the_same_for_a_seed(run: Run, home: Path) -> None:
    for name in ("one", "two"):
        run("demo", "--customers", "12", "--seed", "5", "--notebook", home / name)
        run("export", "everything", home / f"{name}.json", "--notebook", home / name)
    assert (home / "one.json").read_bytes() == (home / "two.json").read_bytes()


def test_today_in_words(run: Run) -> None:
    run("demo")
    lines = run("today").out.splitlines()
    assert lines[0] == "Sunday 22 November"
    assert (
        lines[1] == "You owe 5 replies, 1 is late. 3 promises are due. 1 new date to tell. 4 complaints wait for you."
    )
    assert any("2 h late" in line and "Maria Lopez, Lopez Catering" in line for line in lines)
    assert lines[-1] == "Nothing else is owed."


def test_today_names_the_next_step_of_a_complaint_and_a_cause_to_stop(run: Run, tmp_path: Path) -> None:
    steps = {"admitted_on": "2026-10-02", "put_right_on": "2026-10-03", "confirmed_on": "2026-10-04"}
    told = [
        {
            "id": f"n{day}", "customer": "g", "happened_at": f"2026-10-0{day}T10:00:00Z", "direction": "them",
            "kind": "complaint", "text": "Late again", "complaint": {**steps, "cause": "late delivery"},
        }
        for day in (1, 2)
    ]  # fmt: skip
    told.append({**told[0], "id": "n9", "complaint": {"admitted_on": "2026-10-02", "cause": "late delivery"}})
    book = tmp_path / "book.json"
    book.write_text(
        json.dumps({"format": "crmnotes", "version": 1, "customers": [{"id": "g", "name": "Greta"}], "notes": told})
    )
    run("import", str(book))
    lines = run("today").out.splitlines()
    assert lines[1] == "You owe no reply. 3 complaints wait for you."
    assert "next: agree what you will do" in "\n".join(lines)
    assert any("stop it at the source: late delivery (3)" in line for line in lines)
    rows = run("today", "--json").value["rows"]
    assert [(row["level"], row["why"]) for row in rows][:1] == [(7, "complaint_next")]
    (cause,) = [row for row in rows if row["why"] == "cause"]
    assert (cause["text"], set(cause["ids"])) == ("stop it at the source: late delivery (3)", {"n1", "n2", "n9"})


def test_today_as_json_keeps_the_contract(run: Run) -> None:
    run("demo")
    value = run("today", "--json").value
    assert list(value) == ["now", "rows", "snoozed"]
    assert value["now"] == NOW
    for row in value["rows"]:
        assert list(row) == ["level", "why", "customer", "text", "due", "late_minutes", "ids"]
        assert list(row["customer"]) == ["id", "name"]
    first = value["rows"][0]
    assert (first["level"], first["why"], first["customer"]["name"]) == (1, "complaint_unadmitted", "Maria Lopez")
    assert first["due"] == "2026-11-22T13:50:00+00:00"
    promised = [row for row in value["rows"] if row["why"] == "promise_today"]
    assert {row["due"] for row in promised} == {"2026-11-22", "2026-11-22T18:00"}
    notes = {note["id"] for note in run("notes", "--json").value}
    assert set(first["ids"]) <= notes


def test_add_says_what_it_understood(run: Run) -> None:
    assert run("add", GRETA).out.splitlines() == [
        "New customer  Greta Holm",
        "They said     loves the linen, wants 30 m by Easter",
        "You promise   call her with the price: Tuesday 24 November, 15:00",
    ]
    assert run("add", "Greta Holm: another").out.startswith("Customer      Greta Holm\n")


def test_add_as_json_gives_records_of_the_open_format(run: Run) -> None:
    value = run("add", GRETA, "--json").value
    assert value["added"] is True
    assert value["customer"]["name"] == "Greta Holm"
    (note,), (promise,) = value["notes"], value["promises"]
    assert note["customer"] == promise["customer"] == value["customer"]["id"]
    assert promise["due"] == {"date": "2026-11-24", "time": "15:00"}
    assert promise["made_in"] == note["id"]
    assert value["orders"] == []
    (order,) = run("add", "Greta Holm ordered 24 m of Oslo weave 1980", "--json").value["orders"]
    assert list(order) == ["id", "customer", "on", "minor_units", "what"]
    assert (order["customer"], order["minor_units"]) == (value["customer"]["id"], 198000)
    (fact,) = run("add", "Greta Holm: has two cats", "--direction", "none", "--json").value["notes"]
    assert (fact["kind"], fact["direction"], fact["channel"]) == ("fact", "none", "other")


def test_add_takes_channel_and_direction(run: Run) -> None:
    run("add", "Greta Holm: when is it ready?", "--channel", "email")
    assert "You owe 1 reply." in run("today").out
    settled = run("add", "Greta Holm: on Friday", "--direction", "us", "--channel", "missed_call", "--json").value
    assert settled["settled"] == 0, "an attempt reaches nobody"
    assert run("add", "Greta Holm: on Friday", "--direction", "us", "--json").value["settled"] == 1
    assert "channel" in one_line(run("add", "Greta Holm: x", "--channel", "pigeon"), cli.FAILED)


def test_who_has_gone_quiet_explains_itself(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in ("01-01", "01-21", "02-12", "03-03", "03-28", "04-18"):
        monkeypatch.setenv("CRMNOTES_NOW", f"2026-{day}T10:00:00+00:00")
        run("add", "Greta Holm: the hedge again")
    monkeypatch.setenv("CRMNOTES_NOW", "2026-06-10T10:00:00+00:00")
    out = run("today").out
    assert "  53 days      Greta Holm\n" in out
    assert "usually every 21 days (last gaps 19 to 25 days); open complaint: no\n" in out


def test_an_ambiguous_name_is_refused_with_the_candidates(run: Run) -> None:
    run("add", "Anna Berg: a")
    run("add", "Anna Lund: b")
    said = one_line(run("add", "Anna: hello"), cli.FAILED)
    assert "Anna Berg" in said
    assert "Anna Lund" in said
    assert len(run("notes", "--json").value) == 2


def test_a_first_name_is_enough_where_there_is_one(run: Run) -> None:
    run("add", "Greta Holm: a")
    assert run("add", "greta: b", "--json").value["customer"]["name"] == "Greta Holm"


@pytest.mark.parametrize("line", ["", "   ", "Greta Holm", "Greta Holm:", "Greta Holm: ;", ": hello"])
def test_add_refuses_what_says_nothing(run: Run, line: str) -> None:
    one_line(run("add", line), cli.FAILED)
    if (places := run("customers")).status == cli.DONE:
        assert places.out == "0 customers\n"


def test_search_finds_all_kinds(run: Run) -> None:
    run("add", GRETA)
    value = run("search", "linen", "--json").value
    assert list(value) == ["customers", "notes", "promises"]
    assert [note["text"] for note in value["notes"]] == ["loves the linen, wants 30 m by Easter"]
    assert run("search", "greta", "--json").value["customers"][0]["name"] == "Greta Holm"
    assert [one["text"] for one in run("search", "pric", "--json").value["promises"]] == ["call her with the price"]
    assert run("search", "nothing", "like", '"it(*').out == "Nothing found.\n"


def test_lists(run: Run) -> None:
    run("demo")
    assert {one["groups"][0] for one in run("customers", "--group", "WEDDINGS", "--json").value} <= {
        "weddings", "wholesale", "catering"
    }  # fmt: skip
    assert "weddings" in one_line(run("customers", "--group", "nobody"), cli.FAILED)
    names = [one["name"] for one in run("customers", "--json").value]
    assert names == sorted(names, key=str.casefold)
    assert len(run("promises", "--json").value) == 200
    assert {one["state"] for one in run("promises", "--state", "kept", "--json").value} == {"kept"}
    notes = run("notes", "--customer", "Peter Novak", "--json").value
    assert len({note["customer"] for note in notes}) == 1
    happened = [note["happened_at"] for note in notes]
    assert happened == sorted(happened, reverse=True)
    assert "Nobody" in one_line(run("notes", "--customer", "Nobody"), cli.FAILED)


# In and out


def test_an_import_skips_what_it_cannot_read_and_says_so(run: Run, contacts: Path) -> None:
    ran = run("import", contacts)
    assert ran.status == cli.IN_PART
    assert "2 new customers added" in ran.out
    assert ran.err.splitlines() == ["contacts.csv, line 5: it has no name and no way to reach anybody"]


def test_the_same_file_twice_gives_nothing_new(run: Run, contacts: Path) -> None:
    run("import", contacts)
    value = run("import", contacts, "--json").value
    assert (value["new"], value["same"], value["batch"]) == (0, 2, None)
    assert value["skipped"] == [
        {"file": "contacts.csv", "line": 5, "reason": "it has no name and no way to reach anybody"}
    ]


def test_a_dry_run_changes_nothing(run: Run, contacts: Path) -> None:
    assert run("import", contacts, "--dry-run", "--json").value["new"] == 2
    assert run("customers").out == "0 customers\n"


def test_columns_are_mapped_by_hand(run: Run, contacts: Path) -> None:
    run("import", contacts, "--map", "Wert=company")
    assert {one["company"] for one in run("customers", "--json").value} == {"a", "b", "nobody"}
    assert "Wrong" in one_line(run("import", contacts, "--map", "Wrong=name"), cli.FAILED)
    assert "field" in one_line(run("import", contacts, "--map", "Wert=nothing"), cli.FAILED)
    assert "--map" in one_line(run("import", contacts, "--map", "Wert"), cli.FAILED)


def test_an_import_is_taken_back(run: Run, contacts: Path) -> None:
    run("add", "Aisha Khan: hello")
    batch = run("import", contacts, "--json").value["batch"]
    ran = run("undo-import", str(batch))
    assert ran.status == cli.DONE
    assert "contacts.csv" in ran.out
    assert [one["name"] for one in run("customers", "--json").value] == ["Aisha Khan"]
    one_line(run("undo-import"), cli.FAILED)


def test_everything_goes_out_and_comes_back_the_same(run: Run, home: Path) -> None:
    run("demo")
    first, second, other = home / "first.json", home / "second.json", home / "other.crmnotes"
    assert "rows written to" in run("export", "everything", first).out
    assert run("--notebook", other, "import", first).status == cli.DONE
    run("--notebook", other, "export", "everything", second)
    assert first.read_bytes() == second.read_bytes()
    assert run("--notebook", other, "import", first, "--json").value["new"] == 0


@pytest.mark.parametrize("many", [1, 1100])
def test_lists_as_json_hold_what_this_version_does_not_know(run: Run, home: Path, many: int) -> None:
    people = [{"id": f"c{n:04d}", "name": f"P{n:04d}", "colour": "blue"} for n in range(many)]
    note = {"id": "n", "customer": "c0000", "happened_at": "2026-11-20T09:00:00Z", "text": "linen", "mood": "good"}
    promise = {"id": "p", "customer": "c0000", "text": "call", "made_at": "2026-11-20T09:00:00Z", "made_in": "n"}
    promise |= {"due": {"date": "2026-11-24", "time": None}, "weight": 3}
    whole = {"format": "crmnotes", "version": 1, "customers": people, "notes": [note], "promises": [promise]}
    (home / "a.json").write_text(json.dumps(whole), "utf-8")
    run("import", home / "a.json")
    found = run("customers", "--json").value
    assert [(one["name"], one["colour"]) for one in found] == [(one["name"], "blue") for one in people]
    assert [one["mood"] for one in run("notes", "--json").value] == ["good"]
    assert [(one["weight"], one["made_in"]) for one in run("promises", "--json").value] == [(3, "n")]
    assert run("search", "linen", "--json").value["notes"][0]["mood"] == "good"


@pytest.mark.parametrize("what", ["customers", "promises", "notes"])
@pytest.mark.parametrize("ending", ["csv", "json"])
def test_lists_are_exported(run: Run, home: Path, what: str, ending: str) -> None:
    run("demo")
    path = home / f"list.{ending}"
    rows = run("export", what, path, "--json").value["rows"]
    assert rows == {"customers": 40, "promises": 200, "notes": 800}[what]
    assert path.stat().st_mode & 0o077 == 0
    if ending == "json":
        assert len(json.loads(path.read_bytes())[what]) == rows


def test_an_export_by_group_and_columns(run: Run, home: Path) -> None:
    run("demo")
    run("export", "customers", home / "w.csv", "--group", "weddings", "--columns", "name,emails")
    lines = (home / "w.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Name,E-mail")
    assert len(lines) == len(run("customers", "--group", "weddings", "--json").value) + 1


@pytest.mark.parametrize(
    "words",
    [
        ["export", "customers", "list.pdf"], ["export", "everything", "all.csv"],
        ["export", "customers", "no/such/folder/list.csv"], ["export", "customers", "list.csv", "--columns", "shoe"],
        ["import", "missing.csv"], ["import", "odd.pdf"], ["import", "missing.json", "other.csv"],
    ],
)  # fmt: skip
def test_what_cannot_be_exchanged_is_told(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(home)
    run("demo", "--customers", "3")
    before = run("customers", "--json").out
    one_line(run(*words), cli.FAILED)
    assert run("customers", "--json").out == before


def test_the_live_notebook_is_never_the_target(run: Run, home: Path) -> None:
    live = home / "book.csv"
    run("demo", "--customers", "3", "--notebook", live)
    one_line(run("export", "customers", live, "--notebook", live), cli.FAILED)
    assert len(run("customers", "--json", "--notebook", live).value) == 3


# Safety


def test_backups_and_check(run: Run, home: Path) -> None:
    run("demo", "--customers", "3")
    path = Path(run("backup", "--json").value["file"])
    assert len(run("customers", "--json", "--notebook", path).value) == 3
    assert [Path(one["file"]) for one in run("backups", "--json").value] == [path]
    named = home / "copy.crmnotes"
    assert str(named) in run("backup", named).out
    one_line(run("backup", named), cli.FAILED)
    assert run("check").status == cli.DONE
    assert run("check", "--json").value == {"ok": True, "problems": []}


def test_reading_does_not_wait_for_the_window(run: Run, home: Path) -> None:
    from crmnotes.clock import system_clock
    from crmnotes.notebook import Notebook

    run("demo", "--customers", "3")
    held = Notebook.open(Path(os.environ["CRMNOTES_HOME"]) / "notebook.crmnotes", system_clock())
    try:
        assert run("today").status == cli.DONE
        one_line(run("add", GRETA), cli.FAILED)
    finally:
        held.close()


def test_customer_text_cannot_steer_a_terminal(run: Run, home: Path) -> None:
    run("add", "Greta Holm: hello\x1b[31m\u202ered")
    assert "\x1b" not in run("notes").out


# What an owner may doubt, or must be told


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("tuesday 25 Nov", "call her: Wednesday 25 November (not the weekday you wrote)"),
        ("24 Nov 2025", "call her: Monday 24 November 2025 (that day has passed)"),
    ],
)
def test_a_date_that_contradicts_itself_is_said(run: Run, when: str, told: str) -> None:
    assert told in run("add", f"Greta Holm: fine; call her {when}").out


def test_an_attempt_is_no_word_of_theirs(run: Run) -> None:
    run("add", "Greta: where is it?", "--channel", "email")
    assert "You tried     tried to call her, no answer" in run("add", "Greta: tried to call her, no answer").out
    assert "tried once, not reached" in run("today").out


def test_signs_that_are_left_out_are_told(run: Run) -> None:
    ran = run("add", "Greta: re\x01d")
    assert ran.out.splitlines()[1:] == ["They said     red", "Signs that no text may hold were left out."]


def test_today_tells_what_was_moved_and_what_is_to_tell(run: Run, tmp_path: Path) -> None:
    run("import", book(tmp_path))
    lines = [line.strip() for line in run("today").out.splitlines()]
    assert lines[1] == "You owe no reply. 1 promise is due. 1 new date to tell."
    assert "moved twice" in lines


def book(folder: Path) -> Path:
    """A promise that was moved twice, and one whose new date they have not been told."""

    def moved(what: str, on: str, to: str) -> dict[str, Any]:
        return {"at": f"{on}T10:00:00Z", "what": what, "from": {"date": on}, "to": {"date": to}}

    moves = [moved("renegotiated", "2026-11-10", "2026-11-15"), moved("renegotiated", "2026-11-15", "2026-11-22")]
    promises = [
        {"id": "p", "text": "send it", "due": {"date": "2026-11-22"}, "events": moves},
        {
            "id": "q",
            "text": "cut it",
            "due": {"date": "2026-11-24"},
            "events": [moved("tell_them", "2026-11-21", "2026-11-30")],
        },
    ]
    whole = {
        "format": "crmnotes", "version": 1, "customers": [{"id": "c", "name": "Greta"}],
        "promises": [{**promise, "customer": "c", "made_at": "2026-11-01T10:00:00Z"} for promise in promises],
    }  # fmt: skip
    path = folder / "book.json"
    path.write_text(json.dumps(whole), "utf-8")
    return path


@pytest.mark.parametrize(
    "words", [("demo", "--customers", "x"), ("undo-import", "x"), ("search", "a", "--limit", "-1")]
)
def test_a_number_that_is_none_is_told_plainly(run: Run, words: tuple[str, ...]) -> None:
    assert "give a whole number above 0" in one_line(run(*words), cli.MISUSED)


def test_of_several_files_the_bad_one_is_named(run: Run, contacts: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert '"empty.csv": This file is empty.' in one_line(run("import", contacts, empty), cli.FAILED)
    assert run("customers", "--json").value == []


def test_an_open_folder_of_ours_is_closed_and_told(run: Run, home: Path) -> None:
    own = home / "home"
    own.mkdir()
    own.chmod(0o777)
    assert run("add", "Greta: hello").out.startswith(f"Other users of this computer could look into {own}")
    assert own.stat().st_mode & 0o777 == 0o700
    assert "Other users" not in run("add", "Greta: hello").out


def test_an_empty_file_names_the_newest_backup(run: Run, home: Path) -> None:
    run("add", "Greta: hello")
    run("backup")
    (home / "home" / "notebook.crmnotes").write_bytes(b"")
    assert "The newest good backup is notebook-00001-" in one_line(run("today"), cli.FAILED)


def test_testimonials_are_written_as_permitted(run: Run, home: Path) -> None:
    run("demo")
    path = home / "kind.md"
    ran = run("export", "testimonials", path)
    assert ran.out == f"3 rows written to {path}\n"
    text = path.read_text("utf-8")
    assert "— Maria\n" in text
    assert "Maria Lopez" not in text
    assert "— Chloe Martin\n" in text
    assert run("export", "testimonials", home / "kind.csv", "--group", "catering", "--json").value["rows"] == 2
    one_line(run("export", "testimonials", home / "kind.json"), cli.FAILED)
    assert not (home / "kind.json").exists()


def test_a_saved_list_is_listed_and_exported(run: Run, home: Path) -> None:
    run("demo")
    with closing(Notebook.open(places.notebook_file(), system_clock())) as notebook:
        wanted = SavedList("In touch", (Condition(About.LAST_CONTACT, How.WITHIN, "30"),))
        number = len(notebook.lists.ids(notebook.lists.save(wanted)))
    assert len(run("customers", "--list", "in touch", "--json").value) == number
    assert f"{number} rows" in run("export", "customers", str(home / "c.csv"), "--list", "In touch").out
    assert "There are: In touch." in one_line(run("customers", "--list", "x"), cli.FAILED)


def test_commands_given_at_the_same_time_wait_for_each_other(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "crmnotes", "--notebook", str(tmp_path / "book.crmnotes"), "add"]
    running = [
        subprocess.Popen([*command, f"Greta Holm: wish {number}"], stdout=subprocess.DEVNULL) for number in "123"
    ]
    assert [one.wait(60) for one in running] == [0, 0, 0]
    with closing(Notebook.open(tmp_path / "book.crmnotes", system_clock())) as notebook:
        assert {line.text for line in notebook.notes.page()} == {"wish 1", "wish 2", "wish 3"}
