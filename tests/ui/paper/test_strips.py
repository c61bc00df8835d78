"""Strips of words down a page: a heading takes at most one page more, whatever stands before it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from crmnotes.ui.paper import pages as paper
from crmnotes.ui.paper.pages import Paper
from crmnotes.ui.paper.strips import Strips


def test_a_heading_at_the_foot_leaves_no_page_empty(dressed: QApplication, tmp_path: Path) -> None:
    def paint(lines: int, sheet: Paper) -> None:
        strips = Strips(sheet)
        for _ in range(lines):
            strips.line("what was missed")
        strips.heading("What follows")
        strips.line("it")

    pages = [paper.write(tmp_path / "a.pdf", "a", lambda sheet, n=n: paint(n, sheet)) for n in range(30, 70)]  # type: ignore[misc]
    assert set(pages) == {1, 2}
    assert pages == sorted(pages)
