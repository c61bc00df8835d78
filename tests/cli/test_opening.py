"""Which words open the window, and with what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crmnotes import cli
from crmnotes.cli import Opening


@pytest.mark.parametrize(
    ("words", "opening"),
    [
        ([], Opening()),
        (["--sample"], Opening(sample=True)),
        (["--notebook", "my.crmnotes"], Opening(Path("my.crmnotes"))),
        (["my.crmnotes"], Opening(Path("my.crmnotes"))),
        (["/a/MY.CRMNOTES"], Opening(Path("/a/MY.CRMNOTES"))),
        (["friends.vcf"], Opening(brought=Path("friends.vcf"))),
        (["friends.CSV"], Opening(brought=Path("friends.CSV"))),
        (["--do", "write-down"], Opening(do="write-down")),
        (["--do", "quit"], None),
        (["today"], None),
        (["a.crmnotes", "today"], None),
        (["--help"], None),
    ],
)
def test_words_that_open_the_window(words: list[str], opening: Opening | None) -> None:
    assert cli.opens_window(words) == opening


def test_the_window_is_opened_with_what_was_named() -> None:
    opened: list[Opening] = []

    def window(opening: Opening) -> int:
        opened.append(opening)
        return 0

    assert cli.main(["friends.vcf"], window) == 0
    assert cli.main(["--sample", "--notebook", "a.crmnotes"], window) == 0
    assert cli.main(["--sample", "--do", "find"], window) == 0
    assert opened == [
        Opening(brought=Path("friends.vcf")),
        Opening(Path("a.crmnotes"), sample=True),
        Opening(sample=True, do="find"),
    ]


def test_without_any_console_it_works_in_silence(tmp_path: Path) -> None:
    """As Windows starts a program that has windows: there is nobody to speak to."""
    code = "import sys; sys.stdout = sys.stderr = None; from crmnotes import cli; sys.exit(cli.main(sys.argv[1:]))"
    book, listed = tmp_path / "book.crmnotes", tmp_path / "list.csv"
    for words in (["demo"], ["export", "customers", str(listed)], ["today"]):
        ran = subprocess.run([sys.executable, "-c", code, "--notebook", str(book), *words], check=False, timeout=60)
        assert ran.returncode == 0
    assert listed.exists()
