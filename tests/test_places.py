from pathlib import Path

import pytest

from crmnotes import places


def test_the_owners_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    assert places.home() == tmp_path
    assert places.notebook_file().parent == places.sample_file().parent == places.settings_file().parent == tmp_path
    assert len({places.notebook_file(), places.sample_file(), places.settings_file()}) == 3


@pytest.mark.parametrize("odd", ["", "share", "./here"])
def test_a_relative_data_folder_is_never_used(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    monkeypatch.delenv("CRMNOTES_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", odd)
    assert places.home().is_absolute()


def test_shipped_files_are_found() -> None:
    assert places.resource("sample/en/words.json").is_file()
