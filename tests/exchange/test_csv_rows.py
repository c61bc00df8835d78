"""Rows taken many together are those that are taken one by one, whatever stands between them."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crmnotes.exchange.csv_rows import HEADER_WITHIN
from crmnotes.exchange.csv_table import sniff

USUAL = ("Ann,Lee,1234567\n", "Bo,,\n")
LINES = st.sampled_from(
    [
        *USUAL,
        *USUAL,
        "\n",
        ",,\n",
        " , ,\n",
        '"Ann","Lee","1\r\n2"\n',
        '"Ann ""A""",Lee,5\r',
        'Ann "A,Lee,5\n',
        '"Ann,Lee,5\n',
        "Ann,Lee,5,6\n",
        "Total: 5\n",
        "Total,,5.00\n",
        ",Summe,5.00\n",
        "(Grand TOTAL),,5.00\n",
        "Итого,,5.00\n",
        "Tomas, Lee,5\r\n",
        "First Name,Last Name,Phone\r\n",
        "A\x00nn,Lee,\n",
    ]
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=30), st.lists(LINES, max_size=30), st.integers(1, 9), st.sampled_from(["", "Ann,Lee"]))
@example(["\n"], ["Total: 5\n"], 3, "")
@example(['"Ann,Lee,5\n'], list(USUAL), 2, "")
def test_pieces_hold_the_rows(first, then, size, end):
    text = "First Name,Last Name,Phone\n" + "".join(first) + USUAL[0] * HEADER_WITHIN + "".join(then) + end
    table = sniff(text.encode(), encoding="utf-8", delimiter=",")
    pieces = list(table.pieces(size))
    assert [row for piece in pieces for row in piece.rows()] == list(table.rows())
    assert all(0 < len(piece.cells) <= size for piece in pieces)


@pytest.mark.parametrize("count", [0, 1, 100])
def test_lines_of_one_shape_come_together(count):
    text = "First Name,Last Name,Phone\n" + USUAL[0] * (HEADER_WITHIN + count)
    pieces = list(sniff(text.encode(), encoding="utf-8").pieces(HEADER_WITHIN))
    assert [len(piece.cells) for piece in pieces if isinstance(piece.lines, range)] == [20] * (count // 20) + [1] * (
        count == 1
    )
