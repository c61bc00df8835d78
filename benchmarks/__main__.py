"""The benchmark command: one table of what a person waits for beside its floor, both taken in the same run."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.backups import measure as measure_backup
from benchmarks.cards import measure as measure_cards
from benchmarks.counting import measure_quiet, measure_score
from benchmarks.figures import Row, table, write_json
from benchmarks.keys import measure_acts, measure_search
from benchmarks.moving import measure as measure_moving
from benchmarks.notebooks import SIZES
from benchmarks.starts import measure as measure_start

MEASURES: dict[str, Callable[[str, int], list[Row]]] = {
    "start": measure_start,
    "search": measure_search,
    "acts": measure_acts,
    "scorecard": measure_score,
    "quiet": measure_quiet,
    "contacts": measure_moving,
    "cards": measure_cards,
    "backup": measure_backup,
}


def main() -> int:
    """Measures, prints, and ends with 1 when a goal is missed."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--sizes", default="S,M", help=f"of {', '.join(SIZES)} (S,M)")
    asked.add_argument("--rows", default=",".join(MEASURES), help=f"of {', '.join(MEASURES)}")
    asked.add_argument("--rounds", type=int, default=7, help="how often each is taken (7)")
    asked.add_argument("--json", type=Path, help="write the figures to this file, too")
    options = asked.parse_args()
    rows = [
        row
        for size in options.sizes.split(",")
        for name in options.rows.split(",")
        for row in MEASURES[name](size, options.rounds)
    ]
    print(f"{platform.platform()}, Python {platform.python_version()}\n{table(rows)}")
    if options.json:
        write_json(rows, options.json)
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
