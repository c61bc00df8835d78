"""The suites that keep the promises of the README: how often each fault is made to happen, and what must come of it.

The ordinary run takes the quick counts. `python3 dev.py faults` takes the long ones and writes what came of them
into the README. A suite counts each trial with the fixture `trials`.
"""

from __future__ import annotations

from typing import NamedTuple


class Suite(NamedTuple):
    """One kind of fault: its files below `tests`, how many trials, what is looked for, and the promises it keeps."""

    files: tuple[str, ...]
    quick: int
    long: int
    what: str
    goal: str
    promises: tuple[int, ...]


SUITES = {
    "kills": Suite(
        ("faults/test_kill.py",), 200, 2000,
        "killed with `kill -9` while saving, importing, merging, upgrading, restoring, forgetting, backing up",
        "records lost, half transactions", (1, 2),
    ),
    "passphrase": Suite(
        ("faults/test_passphrase.py",), 20, 600,
        "killed with `kill -9` while a passphrase is set, changed or removed", "opens with both or neither", (2, 8),
    ),
    "power": Suite(
        ("faults/test_power_cuts.py", "ui/faults/test_settings_cut.py"), 400, 10_000,
        "power cut, what was not synced kept, dropped or torn by sectors", "records lost, half transactions", (1, 2),
    ),
    "calls": Suite(
        ("faults/test_failing_calls.py",), 280, 3000,
        "n-th call to the disk fails: EIO, ENOSPC, EMFILE, EACCES", "records lost, doubled or half saved", (1, 2, 3),
    ),
    "full disk": Suite(
        ("faults/test_disk_full.py", "ui/faults/test_full_disk.py"), 260, 260,
        "disk full at a write: saves, imports, backups, a new notebook, every form of the window, settings",
        "half saved, words gone from a form, no second try", (1, 2),
    ),
    "cut": Suite(
        ("faults/test_cut_files.py",), 6, 75,
        "notebooks cut off anywhere, or with a damaged header, opened and got back", "not told, not kept, wrong unsaid",
        (3, 4),
    ),
    "damage": Suite(
        ("faults/test_damage.py",), 250, 5000,
        "copies with a damaged page, one in the place of another or one of an earlier day, salvaged",
        "less than 99 % back, or anything wrong unsaid", (4,),
    ),
    "reading": Suite(
        ("faults/test_shown_damage.py",), 110, 2200,
        "copies with changed bytes, an emptied page, pages in each other's place or one of an earlier day, looked at in"
        " lists, cards, files and searches",
        "anything shown that was not written",
        (4,),
    ),
    "locked": Suite(
        ("faults/test_locked_damage.py",), 5, 250,
        "locked copies with a damaged page, salvaged", "less than 99 % back, or anything wrong unsaid", (4, 8),
    ),
    "odd files": Suite(
        ("faults/test_odd_files.py",), 40, 40,
        "files that are no notebook, opened, read, restored, repaired", "changed, made or hung", (3,),
    ),
    "inputs": Suite(
        ("faults/test_changed_inputs.py",), 240, 9000,
        "files to import cut, mixed up, full of noise: CSV, vCard, calendar, JSON, mail",
        "faults, hangs, rows of what was refused", (2, 7),
    ),
    "letters": Suite(
        ("faults/test_any_letters.py",), 40, 2000,
        "texts of any signs saved by every verb: controls, half characters, every script and direction",
        "not kept, not found, not the same byte for byte", (10,),
    ),
    "formulas": Suite(
        ("faults/test_formulas.py",), 2000, 200_000,
        "cells of lists for spreadsheets that begin like a formula", "taken for one, or not read back as written",
        (7, 10),
    ),
    "searches": Suite(
        ("faults/test_search_texts.py",), 400, 20_000,
        "texts searched for: signs of the engine, every script, 100 KB; in 10,000 records",
        "errors, answers after more than 0.2 s", (7,),
    ),
    "typing": Suite(
        ("ui/faults/test_killed_typing.py",), 3, 50,
        "killed with `kill -9` while somebody types, into the line and into forms",
        "letters lost that were older than a second, drafts not offered again", (1,),
    ),
    "launches": Suite(
        ("ui/faults/test_second_launch.py",), 30, 30, "second launches", "second writers, stale locks", (6,)
    ),
    "load": Suite(
        ("faults/test_backups_under_load.py",), 60, 60,
        "backups made while another connection writes, each restored", "not whole, or not a state that was", (5,),
    ),
    "soak": Suite(
        ("ui/faults/test_soak.py",), 5, 300,
        "seconds of work in the window beside backups, imports, looks at every page and searches on threads",
        "acts refused as locked, a window that stands still, words lost", (1, 5, 6),
    ),
    "settings": Suite(
        ("ui/faults/test_odd_settings.py",), 12, 200,
        "starts with settings that are cut, changed by hand or of other types", "no window, or not soon", (3,),
    ),
    "text": Suite(
        ("ui/faults/test_hostile_text.py",), 10, 10,
        "hostile texts as every customer text, shown in every pane and dialog", "sockets or files opened, marks obeyed",
        (7,),
    ),
    "erased": Suite(("faults/test_forget.py",), 320, 320, "erased texts looked for, 40 in 8 places", "found", (9,)),
    "acts": Suite(
        ("faults/test_random_acts.py",), 60, 200,
        "histories of up to 50 random acts: what is derived computed anew, all undone", "different", (2, 10),
    ),
    "markers": Suite(
        ("ui/faults/test_privacy.py",), 320, 320,
        "40 marks in every field, looked for in 8 places: log, reports, titles, settings, temporary files and more",
        "found",
        (8, 11),
    ),
    "slots": Suite(
        ("ui/faults/test_slots.py",), 60, 60, "faults raised inside acts of the window", "half done", (1, 11)
    ),
    "zones": Suite(
        ("faults/test_zones.py",), 20, 600,
        "time zones walked through two years, gaps and overlaps of the clock, journeys across the date line",
        "promises shown on another day, reminders not said once",
        (1,),
    ),
}  # fmt: skip
