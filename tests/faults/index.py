"""The faults that the program is made for, by number, each with the tests that make it happen for real.

`tests/house/test_faults.py` proves that every number has one and that each of them is there.
"""

from __future__ import annotations

F, S, U, N, E, R = "tests/faults/", "tests/store/", "tests/ui/", "tests/notebook/", "tests/exchange/", "tests/rules/"

FAULTS: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("killed while saving, importing, deleting", (F + "test_kill.py",)),
    2: ("power cut", (F + "test_power_cuts.py", U + "faults/test_settings_cut.py")),
    3: ("an engine that loses writes", (S + "test_database.py::test_an_engine_that_loses_writes_is_refused",)),
    4: (
        "killed or full while it is brought up to date",
        (F + "test_kill.py", F + "test_failing_calls.py", S + "test_upgrades.py"),
    ),
    5: (
        "disk full at any write",
        (F + "test_disk_full.py", U + "faults/test_full_disk.py", F + "test_exports.py", F + "test_failing_calls.py"),
    ),
    6: ("nothing may be written", (F + "test_read_only.py",)),
    7: ("what is no notebook", (F + "test_odd_files.py", S + "test_upgrades.py")),
    8: (
        "cut, or its header damaged",
        (F + "test_cut_files.py", F + "test_damage.py", F + "test_locked_damage.py", U + "safety/test_mending.py"),
    ),
    9: (
        "changed bytes and pages",
        (
            F + "test_damage.py",
            F + "test_shown_damage.py",
            F + "test_locked_damage.py",
            S + "test_checksums.py",
            S + "test_register.py",
        ),
    ),
    10: ("newer, or another program's", (S + "test_upgrades.py", S + "test_checksums.py")),
    11: ("a journal that is stale, or needed", (F + "test_restore.py",)),
    12: (
        "moved or replaced while open",
        (S + "test_database.py::test_a_file_replaced_while_open_gets_nothing_written", U + "faults/test_swapped.py"),
    ),
    13: (
        "two copies, and disks of other computers",
        (
            N + "test_two_copies.py",
            "tests/cli/test_two_copies.py",
            R + "test_copies.py",
            U + "dialogs/test_second_copy.py",
            S + "test_place.py::test_a_network_disk_is_known",
            S + "test_database.py::test_every_connection_has_the_safe_settings",
            S + "test_database.py::test_a_file_that_another_tool_logs_ahead_gets_its_rollback_journal_back",
        ),
    ),
    14: ("a second launch", (U + "faults/test_second_launch.py", S + "test_lock.py")),
    15: (
        "a foreign tool holds the file",
        (S + "test_database.py::test_another_writer_means_locked_and_nothing_saved", U + "faults/test_foreign_lock.py"),
    ),
    16: (
        "killed while typing",
        (
            U + "faults/test_killed_typing.py",
            U + "test_capture_killed.py",
            U + "faults/test_form_ended.py",
            U + "parts/test_draft_sheet.py",
            U + "test_every_draft.py",
        ),
    ),
    17: ("a fault of our own in an act", (U + "faults/test_slots.py", U + "safety/test_crash.py")),
    18: ("asked to end", (U + "test_start.py", U + "faults/test_form_ended.py")),
    19: (
        "much goes at once",
        (N + "test_imports.py", U + "safety/test_taking_back.py", F + "test_restore.py", N + "test_trash.py"),
    ),
    20: (
        "a clock that was set",
        (
            S + "test_backups.py::test_thinning_counts_by_number_when_the_clock_was_set_back",
            N + "test_trash.py",
            N + "test_history.py::test_a_clock_that_was_set_is_told_and_hides_nothing",
            N + "test_history.py::test_whatever_was_entered_tells_that_the_clock_was_set",
            F + "test_zones.py",
        ),
    ),
    21: (
        "summer time, and travel",
        (
            F + "test_zones.py",
            R + "test_wall.py",
            R + "test_reminders.py::test_a_time_that_spring_leaves_out_is_reminded_of_at_the_next_minute_once",
        ),
    ),
    22: ("29 February, the 31st", (R + "test_birthdays.py", R + "test_recurrence.py")),
    23: ("a very long paste", (U + "capture/test_line.py", U + "faults/test_long_paste.py")),
    24: ("letters that are none", (F + "test_any_letters.py", "tests/test_plaintext.py", N + "test_drafts.py")),
    25: (
        "letters that turn a line around",
        (
            F + "test_any_letters.py",
            U + "parts/test_plain.py",
            U + "faults/test_hostile_text.py",
            R + "test_alike.py::test_what_the_eye_cannot_tell_apart_looks_alike",
        ),
    ),
    26: ("any script", (F + "test_any_letters.py", S + "test_search.py", E + "test_json.py")),
    27: ("a wrong passphrase", (F + "test_passphrase.py",)),
    28: ("a forgotten passphrase", (F + "test_passphrase.py",)),
    29: ("killed while the passphrase changes", (F + "test_passphrase.py",)),
    30: (
        "killed while a copy is made",
        (
            F + "test_kill.py",
            F + "test_backups_under_load.py",
            S + "test_checked.py",
            F + "test_exports.py",
            E + "test_write_safely.py",
            N + "test_backups.py::test_what_a_broken_off_change_left_is_swept",
        ),
    ),
    31: (
        "settings that are broken",
        (U + "faults/test_odd_settings.py", U + "test_settings.py", U + "faults/test_settings_cut.py"),
    ),
    32: (
        "a damaged backup",
        (
            F + "test_damaged_backups.py",
            S + "test_backups.py::test_a_changed_byte_makes_a_backup_count_no_more",
            S + "test_checked.py",
            N + "test_backups.py::test_each_seventh_backup_is_restored_on_trial",
            F + "test_restore.py",
        ),
    ),
    33: ("tables of any kind", (E + "test_csv_in.py", E + "test_csv_table.py", F + "test_changed_inputs.py")),
    34: (
        "contact cards and calendars of any kind",
        (E + "test_content_lines.py", E + "test_vcard_in.py", E + "test_ics_in.py", F + "test_changed_inputs.py"),
    ),
    35: ("files and pages named in a file", (E + "test_nothing_is_opened.py", U + "faults/test_hostile_text.py")),
    36: ("formulas", (F + "test_formulas.py", E + "test_cells.py")),
    37: ("names of files that lead elsewhere", (S + "test_place.py", "tests/rules/test_filenames.py")),
    38: ("links", (U + "parts/test_links.py", U + "faults/test_hostile_text.py")),
    39: (
        "any words searched for",
        (F + "test_search_texts.py", S + "test_search.py::test_a_hundred_kilobytes_are_cut_to_what_a_person_types"),
    ),
    40: ("marks in any text", (U + "faults/test_hostile_text.py",)),
    41: ("who else may read", (S + "test_place.py", U + "faults/test_privacy.py")),
    42: ("words of customers elsewhere", (U + "faults/test_privacy.py",)),
    43: (
        "a picture of the memory, and the clipboard",
        (U + "faults/test_privacy.py::test_a_crash_leaves_no_picture_of_the_memory", U + "parts/test_clipboard.py"),
    ),
    44: ("left alone", (U + "safety/test_locking.py",)),
    45: ("erased for good", (F + "test_forget.py",)),
    46: (
        "a notebook made by somebody hostile",
        (S + "test_upgrades.py::test_a_book_with_parts_that_are_not_ours_is_refused_untouched",),
    ),
    47: ("text run as a program", ("tests/house/test_source.py",)),
    48: ("any call to the disk fails", (F + "test_failing_calls.py",)),
    49: (
        "two threads at once",
        (
            U + "faults/test_soak.py",
            U + "faults/test_slow_disk.py",
            F + "test_backups_under_load.py",
            U + "test_jobs.py",
            U + "test_asking.py",
        ),
    ),
}
