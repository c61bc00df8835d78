"""Where the looking for a file begins."""

from pathlib import Path

import pytest

from crmnotes.ui.parts.from_disk import first_folder


def test_looking_begins_at_home_and_not_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.chdir(tmp_path)
    assert first_folder() == home
    (home / "Downloads").mkdir()
    assert first_folder() == home / "Downloads"
