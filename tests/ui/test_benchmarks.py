"""The benchmark command runs: every row at the smallest size, one round. Its figures are nobody's promise here."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_each_row_runs_and_the_table_is_painted(tmp_path: Path) -> None:
    figures, picture = tmp_path / "figures.json", tmp_path / "figures.png"
    words = ["--sizes", "S", "--rounds", "1", "--json", str(figures), "--picture", str(picture)]
    env = {**os.environ, "BENCHMARKS_CACHE": str(tmp_path / "cache"), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks", *words], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode in (0, 1), ran.stderr  # 1 only says that a goal was missed
    assert "Traceback" not in ran.stderr
    rows = json.loads(figures.read_text())
    assert all(math.isfinite(row["ratio"]) and row["ours"] >= 0 for row in rows)
    told = " ".join(row["name"] for row in rows)
    for words_of_a_row in (
        "start to painted", "memory above", "key in search to", "nothing cached", "opening a place",
        "opening a customer", "act on Today", "page-down", "shown anew", "Today, first page", "Promises, first page",
        "Gone quiet, first page", "scorecard of a year", "verified backup", "file beside",
    ):  # fmt: skip
        assert words_of_a_row in told
    assert picture.read_bytes().startswith(b"\x89PNG")
