"""Testimonials on their way out: as text and as a table, with no more of a name than was permitted."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from crmnotes.errors import BadInput
from crmnotes.exchange import testimonials
from crmnotes.notebook import kind_words

DAY = date(2026, 11, 22)
FOUND = [
    kind_words.Testimonial("Lovely work!\nAnd on time.", "Greta Holm", DAY),
    kind_words.Testimonial("The gate looks *lovely* <b>", "", DAY),
    kind_words.Testimonial("=1+1", "Jon", DAY),
    kind_words.Testimonial("1. They came\n- and stayed", "", DAY),
]


def test_as_text_each_is_a_quotation_with_its_name_beneath(tmp_path: Path) -> None:
    path = tmp_path / "kind.md"
    assert testimonials.write(FOUND, path) == 4
    assert path.read_text("utf-8") == (
        "> Lovely work!\n> And on time.\n>\n> — Greta Holm\n\n"
        "> The gate looks \\*lovely\\* \\<b\\>\n\n"
        "> \\=1+1\n>\n> — Jon\n\n"
        "> 1\\. They came\n> \\- and stayed\n"
    )


def test_as_a_table_it_is_harmless_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "kind.csv"
    assert testimonials.write(FOUND[:3], path) == 3
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows == [
        ["Words", "Name", "Date"],
        ["Lovely work!\nAnd on time.", "Greta Holm", "2026-11-22"],
        ["The gate looks *lovely* <b>", "", "2026-11-22"],
        ["'=1+1", "Jon", "2026-11-22"],
    ]


def test_another_ending_and_the_notebook_itself_are_refused(tmp_path: Path) -> None:
    book = tmp_path / "book.md"
    book.write_text("mine")
    with pytest.raises(BadInput, match=r"\.md or \.csv"):
        testimonials.write(FOUND, tmp_path / "kind.txt")
    with pytest.raises(BadInput, match="notebook itself"):
        testimonials.write(FOUND, book, notebook=book)
    assert [path.name for path in tmp_path.iterdir()] == ["book.md"]
    assert book.read_text() == "mine"


def test_none_make_an_empty_file(tmp_path: Path) -> None:
    assert testimonials.write([], tmp_path / "kind.md") == 0
    assert (tmp_path / "kind.md").read_bytes() == b""
