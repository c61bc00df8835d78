from __future__ import annotations

import pytest

from crmnotes.rules.copies import is_second

SECOND = (
    "notebook (conflicted copy).crmnotes",
    "notebook (Anna's conflicted copy 2026-11-22).crmnotes",
    "notebook (Case Conflict).crmnotes",
    "notebook (conflicted copy 2026-11-22 164500).crmnotes",
    "notebook_conflict-20261122-164500.crmnotes",
    "notebook.sync-conflict-20261122-164500-ABCDEF7.crmnotes",
    "notebook.Conflict.crmnotes",
    "notebook_DiskStation_Nov-22-1645-2026_Conflict.crmnotes",
    "notebook [Conflict].crmnotes",
    "notebook (1).crmnotes",
    "notebook(2).crmnotes",
    "Copy of notebook.crmnotes",
    "notebook - Copy.crmnotes",
    "notebook - Copy (2).crmnotes",
    "notebook-DESKTOP-4711.crmnotes",
    "notebook.crmnotes~",
    "notebook~.crmnotes",
)
OTHERS = (
    "notebook.crmnotes",
    "notebook.crmnotes-journal",
    "notebook.crmnotes.lock",
    "notebook before restore 2026-11-22-164500.crmnotes",
    "notebook.crmnotes.damaged-2026-11-22-164500",
    "notebook-copy.crmnotes",
    "notebook-2026.crmnotes",
    ".notebook.crmnotes.0123.part",
    "other (conflicted copy).crmnotes",
    "notebook (conflicted copy).txt",
    "notebooks (1).crmnotes",
)


@pytest.mark.parametrize("name", SECOND)
def test_names_of_second_copies(name: str) -> None:
    assert is_second(name, "notebook.crmnotes")


@pytest.mark.parametrize("name", OTHERS)
def test_other_names(name: str) -> None:
    assert not is_second(name, "notebook.crmnotes")


def test_signs_in_a_name_mean_themselves() -> None:
    assert is_second("my.book+ (1).crmnotes", "my.book+.crmnotes")
    assert not is_second("myxbookk (1).crmnotes", "my.book+.crmnotes")
