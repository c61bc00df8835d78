"""The benchmark command: one table of what a person waits for beside its floor, both taken in the same run."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.backups import measure as measure_backup
from benchmarks.cards import measure as measure_cards
from benchmarks.cold import measure as measure_cold
from benchmarks.counting import measure_quiet, measure_score
from benchmarks.figures import Row, read_json, table, write_json
from benchmarks.first_pages import measure as measure_first_pages
from benchmarks.keys import measure_acts, measure_search
from benchmarks.moving import measure as measure_moving
from benchmarks.notebooks import SIZES, made
from benchmarks.panes import measure_list, measure_places
from benchmarks.peak import measure as measure_peak
from benchmarks.starts import measure as measure_start
from benchmarks.stored import measure as measure_stored

MEASURES: dict[str, Callable[[str, int], list[Row]]] = {
    "start": measure_start,
    "memory": measure_peak,
    "search": measure_search,
    "cold": measure_cold,
    "places": measure_places,
    "acts": measure_acts,
    "list": measure_list,
    "pages": measure_first_pages,
    "scorecard": measure_score,
    "quiet": measure_quiet,
    "contacts": measure_moving,
    "cards": measure_cards,
    "backup": measure_backup,
    "file": measure_stored,
}


def main() -> int:
    """Measures, prints, and ends with 1 when a goal is missed."""
    options = _asked()
    if options.profile:
        from benchmarks.profile import write

        write(made("M"), options.profile)
        return 0
    rows = [row for path in options.read or () for row in read_json(path)] or [
        row
        for size in options.sizes.split(",")
        for name in options.rows.split(",")
        for row in MEASURES[name](size, options.rounds)
    ]
    if options.busy:
        rows = [row.alone for row in rows]
    print(f"{platform.platform()}, Python {platform.python_version()}\n{table(rows)}")
    if options.json:
        write_json(rows, options.json)
    if options.picture:
        from benchmarks.picture import paint

        paint(rows, options.picture)
    return 0 if all(row.met for row in rows) else 1


def _asked() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--sizes", default="S,M", help=f"of {', '.join(SIZES)} (S,M)")
    asked.add_argument("--rows", default=",".join(MEASURES), help=f"of {', '.join(MEASURES)}")
    asked.add_argument("--rounds", type=int, default=7, help="how often each is taken (7)")
    asked.add_argument("--json", type=Path, help="write the figures to this file, too")
    asked.add_argument("--picture", type=Path, help="paint them into this PNG, too")
    asked.add_argument("--read", type=Path, nargs="+", help="measure nothing: take the figures of these JSON files")
    asked.add_argument("--busy", action="store_true", help="the processor's time in place of the wall's, where known")
    asked.add_argument(
        "--profile", type=Path, help="measure nothing: write where the time of a start goes to this file"
    )
    return asked.parse_args()


if __name__ == "__main__":
    sys.exit(main())
