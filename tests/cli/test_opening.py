"""Which words open the window, and with what."""

from __future__ import annotations

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
    assert opened == [Opening(brought=Path("friends.vcf")), Opening(Path("a.crmnotes"), sample=True)]
